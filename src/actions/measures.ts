/** Columns that a scheme holds against one another although their measures differ: the figures are taken as they stand, and it is said. */
import type { Computation, SchemeDraft } from '../engine';
import { noteAt, type SheetNote } from '../sheet/problem';
import type { Reading } from '../sheet/read';

/** Of a quotient or product the measure follows from its parts; these compare like with like. */
const ALIKE: readonly Computation[] = [
  ...(['difference', 'completion', 'pace', 'growth', 'increment', 'pull'] as const),
  ...(['contribution', 'share', 'sharing'] as const),
];

interface Pair {
  readonly name: string;
  readonly against: string;
}

/** What the draft compares: computed columns with what they are held against, indicators with the column of their targets. */
function pairsIn({ columns = [], indicators }: SchemeDraft): readonly Pair[] {
  return [
    ...columns.flatMap(({ compute, of, against }) =>
      ALIKE.includes(compute.method) && typeof against === 'string'
        ? of.map((name) => ({ name, against }))
        : [],
    ),
    ...indicators.flatMap(({ name, normalise }) => {
      const against = normalise?.['targetColumn'] ?? normalise?.['baseColumn'];
      return typeof against === 'string' ? [{ name, against }] : [];
    }),
  ];
}

/** Gives a note for each two columns whose measures are known and differ. */
export function noteMeasures(reading: Reading, draft: SchemeDraft): readonly SheetNote[] {
  const found = new Map(reading.indicators.map((one) => [one.name, one]));
  const measure = (name: string): string | null => {
    const one = found.get(name);
    return one?.unit === '%' && one.fractions ? '1' : (one?.unit ?? null);
  };
  const told = new Set<string>();
  return pairsIn(draft).flatMap(({ name, against }) => {
    const [unit, other] = [measure(name), measure(against)];
    const key = `${name}\n${against}`;
    if (unit === null || other === null || unit === other || told.has(key)) return [];
    told.add(key);
    return [noteAt(null, 'measures-unlike', { name, unit, against, other }, { indicator: name })];
  });
}
