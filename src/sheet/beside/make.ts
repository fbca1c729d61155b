/** Writes rank, tier and labels into empty columns beside the user's table (写到原表旁). */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import type { Area, Cell, Grid } from '../grid';
import { numberOr, CENTRED } from '../listing';
import { area, INK } from '../page';
import type { BesidePlan, Step } from '../plan';
import type { Reading } from '../read/reading';
import { sayLabels } from '../result-sheet/columns';
import { findRoom, tableArea, type Earlier } from './find';

/** Why nothing can be written beside the table. */
export type NoRoom = 'across' | 'room';

const NAME = 'ZoneRank.beside.';

/** Gives the columns, or why there are none. */
export function makeBeside(
  evaluation: Evaluation,
  reading: Reading,
  grid: Grid,
  earlier: readonly Earlier[],
  words: Words,
): BesidePlan | NoRoom {
  const table =
    reading.layout === 'units-down' || reading.layout === 'years-across' ? tableArea(reading) : null;
  if (table === null) return 'across';
  const mine = earlier.find(
    ({ sheet, at }) =>
      sheet === grid.sheet && at.row < table.row + table.rows && table.row < at.row + at.rows,
  );
  const columns = columnsOf(evaluation, words);
  const at = findRoom(grid, table, columns.length, mine?.at ?? null);
  if (at === null) return 'room';
  const values: Cell[][] = Array.from({ length: at.rows }, () => Array<Cell>(columns.length).fill(''));
  columns.forEach(({ head }, column) => (values[0]![column] = head));
  const rows = new Map(reading.units.map(({ name, cell }) => [name, cell.row - at.row]));
  evaluation.table.units.forEach((unit, i) => {
    const row = rows.get(unit);
    if (row !== undefined) columns.forEach(({ cellOf }, column) => (values[row]![column] = cellOf(i)));
  });
  return {
    sheet: grid.sheet,
    name: mine?.name ?? freeName(earlier),
    at,
    steps: stepsOf(at, values),
    earlier: mine === undefined ? null : { at: mine.at, steps: stepsOf(mine.at, valuesAt(grid, mine.at)) },
  };
}

interface BesideColumn {
  readonly head: string;
  cellOf(i: number): Cell;
}

function columnsOf(evaluation: Evaluation, words: Words): readonly BesideColumn[] {
  const { heads } = words.sheets;
  const { ranks, tiers, scheme } = evaluation;
  return [
    { head: heads.rank, cellOf: (i) => numberOr(ranks[i]) },
    ...(scheme.tiers ? [{ head: heads.tier, cellOf: (i: number) => tiers[i] ?? '' }] : []),
    ...(scheme.rules.length > 0
      ? [{ head: heads.labels, cellOf: (i: number) => sayLabels(evaluation, i, words) }]
      : []),
  ];
}

/** The first row looks like headings; rows of the user's that are no units are left as they are. */
function stepsOf(at: Area, values: readonly (readonly Cell[])[]): readonly Step[] {
  const isFilled = (cells: readonly Cell[] | undefined): boolean =>
    cells?.some((cell) => cell !== '') ?? false;
  const starts = values.flatMap((cells, k) => (isFilled(cells) && !isFilled(values[k - 1]) ? [k] : []));
  const blocks = starts.map((from) => {
    const end = values.findIndex((cells, k) => k > from && !isFilled(cells));
    return values.slice(from, end < 0 ? undefined : end);
  });
  const areas = starts.map((from, k) => area(at.row + from, at.column, blocks[k]!.length, at.columns));
  return [
    ...areas.map((each, k): Step => ({ kind: 'write', at: each, values: blocks[k]!, text: true })),
    ...areas.map((each): Step => ({ kind: 'style', at: each, style: { ...CENTRED, border: true } })),
    { kind: 'style', at: area(at.row, at.column, 1, at.columns), style: { bold: true, fill: INK.head } },
  ];
}

const valuesAt = (grid: Grid, at: Area): readonly (readonly Cell[])[] =>
  Array.from({ length: at.rows }, (_, r) =>
    Array.from(
      { length: at.columns },
      (__, c) => grid.values[at.row + r - grid.area.row]?.[at.column + c - grid.area.column] ?? '',
    ),
  );

function freeName(earlier: readonly Earlier[]): string {
  const names = new Set(earlier.map(({ name }) => name));
  for (let number = 1; ; number++) if (!names.has(NAME + number)) return NAME + number;
}
