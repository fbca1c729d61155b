/** Figures that are many times those of the year before, and figures that are exactly those of the year before. */
import type { SurveyColumn } from '../read';
import { baseOf, yearBefore } from './before';
import { finding, type Finding } from './finding';
import { levelsOf, nameOf, titleOf, valueOf, type Subject } from './subject';

/** Five times as much, or a fifth. */
const JUMP = 5;
/** A column or unit of so many figures is not the same again by chance. */
const FEWEST = 3;

export const checkJumps = (subject: Subject): readonly Finding[] => [
  ...levelsOf(subject).flatMap((column) => jumpsIn(subject, column)),
  ...copies(subject),
];

function jumpsIn(subject: Subject, column: SurveyColumn): readonly Finding[] {
  const base = baseOf(subject, column);
  if (base === null) return [];
  return subject.units.flatMap((line) => {
    const [typed, before] = [valueOf(column, line), valueOf(base, line)];
    const ratio = typed / before;
    if (!(before !== 0 && (ratio >= JUMP || ratio <= 1 / JUMP))) return [];
    const facts = {
      unit: nameOf(subject, line),
      indicator: titleOf(subject, column),
      typed,
      before,
      period: base.period ?? '',
    };
    return [finding('jump', 'doubt', 'jump', [column.ref(line), base.ref(line)], facts)];
  });
}

function copies(subject: Subject): readonly Finding[] {
  const pairs = levelsOf(subject).flatMap((column) => {
    const base = yearBefore(subject, column);
    return base === null ? [] : [{ column, base }];
  });
  const isCopied = ({ column, base }: (typeof pairs)[number], line: number): boolean =>
    valueOf(column, line) === valueOf(base, line) && valueOf(column, line) !== 0;
  const isKnown = ({ column, base }: (typeof pairs)[number], line: number): boolean =>
    !Number.isNaN(valueOf(column, line)) && !Number.isNaN(valueOf(base, line));
  const whole = pairs.filter((pair) => {
    const known = subject.units.filter((line) => isKnown(pair, line));
    return known.length >= FEWEST && known.every((line) => isCopied(pair, line));
  });
  const rest = pairs.filter((pair) => !whole.includes(pair));
  const units = subject.units.flatMap((line) => {
    const known = rest.filter((pair) => isKnown(pair, line));
    const [first] = known;
    if (first === undefined || known.length < FEWEST || !known.every((pair) => isCopied(pair, line)))
      return [];
    const { column, base } = first;
    const facts = {
      unit: nameOf(subject, line),
      period: column.period ?? '',
      before: base.period ?? '',
      count: known.length,
    };
    return [
      finding(
        'jump',
        'doubt',
        'unit-copied',
        known.map((pair) => pair.column.ref(line)),
        facts,
      ),
    ];
  });
  return [
    ...whole.map(({ column, base }) => {
      const facts = { indicator: column.name, period: column.period ?? '', before: base.period ?? '' };
      return finding('jump', 'doubt', 'period-copied', [column.heading, base.heading], facts);
    }),
    ...units,
  ];
}
