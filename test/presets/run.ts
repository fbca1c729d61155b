/** Evaluates a preset over columns of numbers, as a sheet of them would be. */
import {
  checkScheme,
  evaluateInOrder,
  numbersIn,
  type IndicatorDraft,
  type SchemeDraft,
} from '../../src/engine';
import { presetDraft, type Beside, type PresetName } from '../../src/presets';
import { convert } from '../../src/sheet/read';
import { tableOf } from '../engine/examples';

export function run(
  preset: PresetName,
  columns: Readonly<Record<string, readonly number[]>>,
  {
    period = null,
    more = {},
    units = {},
    texts = {},
    outerRanks = null,
    beside = {},
  }: {
    readonly period?: string | null;
    readonly more?: Partial<SchemeDraft>;
    readonly units?: Readonly<Record<string, string>>;
    readonly texts?: Readonly<Record<string, readonly string[]>>;
    readonly outerRanks?: readonly number[] | null;
    readonly beside?: Beside;
  } = {},
) {
  const names = Object.keys(columns);
  const count = columns[names[0]!]!.length;
  const table = tableOf({
    period,
    units: Array.from({ length: count }, (_, i) => `${i + 1}号`),
    indicators: names,
    columns: Object.values(columns),
    texts: new Map(Object.entries(texts)),
    outerRanks,
  });
  const found = names.map((name): IndicatorDraft => ({ name, direction: 'high', unit: units[name] }));
  const scheme = checkScheme(
    {
      ...presetDraft(preset, found, {
        texts: table.texts,
        outerRanked: outerRanks !== null,
        units: new Map(Object.entries(units)),
        rateOf: (from, to) => convert(1, from, to),
        ...beside,
      }),
      ...more,
    },
    table,
  );
  if (!scheme.ok) throw new RangeError(JSON.stringify(scheme.problems));
  const result = evaluateInOrder([table], scheme.value, []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value[0]!;
}

/** Gives a computed column, a word where there is no value. */
export const told = ({ table }: ReturnType<typeof run>, name: string): readonly (number | string)[] =>
  Array.from(numbersIn(table, name)!, (x, i) =>
    Number.isNaN(x) ? (table.lacks!.get(name)![i] ?? '') : Number(x.toFixed(6)),
  );

/** Gives the labels that each unit has for certain. */
export const labels = ({ outcomes }: ReturnType<typeof run>): readonly (readonly string[])[] =>
  outcomes.map((each) => each.flatMap(({ label, verdict }) => (verdict === 'yes' && label ? [label] : [])));

/** Gives how many units each tally counts for certain. */
export const counts = ({ tallies }: ReturnType<typeof run>): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(tallies.map(({ draft, groups }) => [draft.name, groups.map(({ count }) => count)]));
