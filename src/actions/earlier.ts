/** Earlier periods never stand in the way of the present one: what is wrong with one leaves it out, and is said. */
import type { EngineProblem, Table } from '../engine';
import { cellAddress } from '../sheet/address';
import { noteAt, type SheetProblem } from '../sheet/problem';
import type { Reading } from '../sheet/read';
import type { AnyNote } from '../words';

/** What is said of an earlier period that is left out. */
export function noteUnfit(
  { period: name }: Table,
  problems: readonly (EngineProblem | SheetProblem)[],
  reading: Reading,
): AnyNote {
  const period = name ?? '';
  const own = problems.filter(({ place }) => place.period === name);
  const lacks = own.flatMap(({ code, facts }) =>
    code === 'scheme-unknown-indicator' && 'indicator' in facts ? [facts.indicator] : [],
  );
  if (lacks.length > 0) return noteAt(null, 'period-lacks', { period, indicators: lacks.join('、') });
  const cells = own
    .map((each) => ('cell' in each ? each.cell : reading.cellOf(each.place, name)))
    .filter((cell) => cell !== null);
  const where = [...new Set(cells.map(cellAddress))].slice(0, 5).join('、');
  return noteAt(cells[0] ?? null, 'period-unfit', { period, count: own.length, where });
}

interface Sound {
  readonly usable: readonly Table[];
  /** Problems of the period asked for, and of the sheet as a whole. */
  readonly standing: readonly SheetProblem[];
  readonly notes: readonly AnyNote[];
}

/** Leaves out the earlier periods in which the reader found something wrong. */
export function leaveOutSpoilt(
  tables: readonly Table[],
  reading: Reading,
  problems: readonly SheetProblem[],
): Sound {
  const latest = tables.at(-1);
  const isOther = ({ place }: SheetProblem): boolean =>
    latest !== undefined && place.period !== undefined && place.period !== latest.period;
  // A rank that is missing leaves the other ranks of its period as they are: it is that unit alone of which nothing is known.
  const isGap = (each: SheetProblem): boolean => each.code === 'rank-empty' && isOther(each);
  const others = new Set(
    problems.filter((each) => isOther(each) && !isGap(each)).map(({ place }) => place.period),
  );
  const unfit = tables.filter((table) => table !== latest && others.has(table.period ?? undefined));
  return {
    usable: tables.filter((table) => !unfit.includes(table)),
    standing: problems.filter((each) => !isOther(each)),
    notes: [
      ...unfit.map((table) => noteUnfit(table, problems, reading)),
      ...problems
        .filter((each) => isGap(each) && !others.has(each.place.period))
        .map(({ cell, place: { period = '', unit = '' } }) =>
          noteAt(cell, 'period-unranked', { period, unit }, { unit, period }),
        ),
    ],
  };
}
