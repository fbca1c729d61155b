/** What was understood of a table, in the user's language, for a person to look at and to put right. */
import { columnAddress, parseAreas, rowAddress } from '../sheet/address';
import type { CellRef } from '../sheet/grid';
import { rangesOf, type Reading, type ReadIndicator } from '../sheet/read';
import type { Words } from '../words';
import type { Found } from './find';
import { subjects, takers, unitLines } from './here';
import type { FoundColumn, FoundIndicator, FoundTable, LeftOut } from './report';

export function foundTable(reading: Reading, { seen, joined }: Found, words: Words): FoundTable {
  const { sheet, range, units, indicators, excluded, rowName } = reading;
  const corner: CellRef = { sheet, row: range[0]?.row ?? 0, column: range[0]?.column ?? 0 };
  const reasons = new Map(excluded.map((each) => [each.where, words.exclusion(each)]));
  const others = indicators.filter(({ assessed }) => !assessed);
  const columns = others.map((one): FoundColumn => ({
    ...foundIndicator(one, sheet, words),
    why: reasons.get(lineOf(one)) ?? '',
  }));
  const scored = indicators.filter(({ assessed }) => assessed);
  const latest = new Map(scored.map((one) => [one.name, foundIndicator(one, sheet, words)]));
  const lines = new Set(others.map(lineOf));
  return {
    sheet,
    range: rangesOf(reading).join(','),
    cell: corner,
    units,
    indicators: [...latest.values()],
    columns,
    leftOut: excluded
      .filter(({ where }) => !lines.has(where))
      .map((each): LeftOut => {
        const cell = firstCell(each.where, corner);
        return { where: each.where, why: words.exclusion(each), cell, row: rowName(cell) };
      })
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column),
    rowName,
    speaksOf: subjects(reading),
    lineAt: unitLines(reading),
    takesAll: takers(reading),
    others: unread(reading),
    sheets: seen.sheets
      .filter(({ name, mark, visible }) => name !== sheet && mark === null && visible)
      .map(({ name }) => ({ name, joined: joined.grids.some((grid) => grid.sheet === name) })),
  };
}

const unread = ({ sheet, notes }: Reading): FoundTable['others'] =>
  notes
    .flatMap((note) => (note.code === 'tables-unread' ? note.facts.ranges.split('、') : []))
    .flatMap((where) =>
      (parseAreas(where) ?? []).map(({ row, column }) => ({ where, cell: { sheet, row, column } })),
    );

const foundIndicator = (one: ReadIndicator, sheet: string, words: Words): FoundIndicator => {
  const { name, unit, period, role, direction, weight, column, because, area } = one;
  const cell = { sheet: one.sheet ?? sheet, row: area.row, column: area.column };
  return { name, unit, period, role, direction, weight, column, because: words.because(because), cell };
};

/** The line of the sheet that a column of figures is: one of rows where units go across. */
const lineOf = ({ area, column, sheet }: ReadIndicator): string =>
  (sheet === undefined ? '' : `${sheet}!`) +
  (/^\d/.test(column) ? rowAddress(area.row) : columnAddress(area.column));

/** The cell of a whole row or column that lies in the table; above or below it, that of its first column. */
function firstCell(where: string, { sheet, row, column }: CellRef): CellRef {
  // A line of another sheet that was joined has its sheet before it.
  const cut = where.lastIndexOf('!');
  const area = parseAreas(where.slice(cut + 1))?.[0] ?? { row, column, rows: 1, columns: 1 };
  return {
    sheet: cut < 0 ? sheet : where.slice(0, cut),
    row: area.rows > 1_000_000 ? row : area.row,
    column: area.columns > 16_000 ? column : area.column,
  };
}
