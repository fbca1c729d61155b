/** Whom and what cells speak of: in the table, on the sheets of ours, and where a unit of the table is shown. */
import type { Size, Whereabouts } from '../host/workbook';
import { clip } from '../sheet/area';
import type { Area, CellRef, Grid } from '../sheet/grid';
import type { Reading } from '../sheet/read';
import type { Here, RankReport } from './report';

const NOWHERE: Here = { unit: null, indicator: null };

/** First and last cell of an area. */
const cornersOf = (sheet: string, { row, column, rows, columns }: Area): readonly [CellRef, CellRef] => [
  { sheet, row, column },
  { sheet, row: row + rows - 1, column: column + columns - 1 },
];

const isWithin = (part: Area, whole: Area): boolean => {
  const shared = clip(part, whole);
  return shared !== null && shared.rows === part.rows && shared.columns === part.columns;
};

const alike = (one: string | null, other: string | null): string | null => (one === other ? one : null);

/** The readings of single sheets that a reading was joined from. */
const partsOf = (reading: Reading): readonly Reading[] =>
  reading.joined.length > 0 ? reading.joined : [reading];

const isAcross = ({ layout }: Reading): boolean => layout === 'units-across';

/** All that a reading covers of its sheet. */
function boundsOf({ range }: Reading): Area {
  const row = Math.min(...range.map((area) => area.row));
  const column = Math.min(...range.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...range.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...range.map((area) => area.column + area.columns)) - column,
  };
}

/** Gives the unit of each line of a sheet; the lines are counted when first asked for. */
function unitsBy(part: Reading, whole: Reading): (cell: CellRef) => string | null {
  const line = ({ row, column }: CellRef): number => (isAcross(part) ? column : row);
  let byLine: Map<number, string> | null = null;
  let byLabel = new Map<string, string>();
  const count = (): Map<number, string> => {
    const names = new Map(whole.units.map(({ canonical, name }) => [canonical, name]));
    const named = part.units.map(
      ({ canonical, name, cell }) => [names.get(canonical) ?? name, cell] as const,
    );
    byLabel = new Map(named.map(([name, cell]) => [part.rowName(cell)?.unit ?? name, name]));
    return new Map(named.map(([name, cell]) => [line(cell), name]));
  };
  return (cell) => {
    byLine ??= count();
    // A unit may have several lines: one a year, say.
    return byLine.get(line(cell)) ?? byLabel.get(part.rowName(cell)?.unit ?? '') ?? null;
  };
}

/** Gives what a part of a sheet speaks of. */
export function subjects(reading: Reading): (sheet: string, at: Area) => Here {
  const parts = partsOf(reading).map((part) => ({ part, unitAt: unitsBy(part, reading) }));
  return (sheet, at) => {
    const found = parts.find(({ part }) => part.sheet === sheet && clip(at, boundsOf(part)) !== null);
    const within = found && clip(at, boundsOf(found.part));
    if (!found || !within) return NOWHERE;
    const [first, last] = cornersOf(sheet, within);
    const headed = reading.indicators.filter(
      (one) => (one.sheet ?? reading.sheet) === sheet && clip(one.area, within) !== null,
    );
    const [indicator, ...more] = [...new Set(headed.map(({ name }) => name))];
    return {
      unit: alike(found.unitAt(first), found.unitAt(last)),
      indicator: indicator !== undefined && more.length === 0 ? indicator : null,
    };
  };
}

/** Gives the line of a unit, as wide as its table; where units go across, as high. */
export const unitLines =
  (reading: Reading) =>
  (cell: CellRef): Area => {
    const part = partsOf(reading).find(({ sheet }) => sheet === cell.sheet) ?? reading;
    const { row, column, rows, columns } = boundsOf(part);
    return isAcross(part)
      ? { row, column: cell.column, rows, columns: 1 }
      : { row: cell.row, column, rows: 1, columns };
  };

/** Gives whether a selection on the table's sheet means all of the table: one cell of it does, and the line of one unit. */
export const takers = (reading: Reading) => {
  const lineAt = unitLines(reading);
  return ([area, ...more]: readonly Area[]): boolean => {
    if (area === undefined || more.length > 0) return false;
    if (area.rows === 1 && area.columns === 1) return reading.range.some((each) => isWithin(area, each));
    const line = lineAt({ sheet: reading.sheet, row: area.row, column: area.column });
    return isWithin(line, area) && (isAcross(reading) ? area.columns === 1 : area.rows === 1);
  };
};

/** The sheet of ours that is in front, as it was read. */
const oursAt = ({ found }: RankReport, { active }: Whereabouts): Grid | null =>
  found?.ours.find(({ sheet }) => sheet === active) ?? null;

const textsIn = ({ values, area }: Grid, row: number): readonly string[] =>
  (values[row - area.row] ?? []).map((cell) => String(cell).trim());

/** Gives what the selected cells speak of; on a sheet of ours by the names in their row. */
export function hereIn(report: RankReport, at: Whereabouts): Here {
  const [area, ...more] = at.selection;
  if (report.table === null || area === undefined || more.length > 0) return NOWHERE;
  const own = oursAt(report, at);
  if (own === null) return report.table.speaksOf(at.active, area);
  if (area.rows > 1) return NOWHERE;
  const said = new Set(textsIn(own, area.row));
  return {
    unit: report.units.find(({ name }) => said.has(name))?.name ?? null,
    indicator: report.table.indicators.find(({ name }) => said.has(name))?.name ?? null,
  };
}

/** Where a unit is shown: on the sheet of ours in front, where that has a line for it, else in its table. */
export function spotOf(report: RankReport, at: Whereabouts | null, cell: CellRef): readonly [CellRef, Size] {
  const own = at && oursAt(report, at);
  const name = report.units.find((unit) => unit.cell === cell)?.name ?? '';
  const offset = own ? own.values.findIndex((_, k) => textsIn(own, own.area.row + k).includes(name)) : -1;
  if (own && offset >= 0) {
    const { row, column, columns } = own.area;
    return [
      { sheet: own.sheet, row: row + offset, column },
      { rows: 1, columns },
    ];
  }
  const line = report.table?.lineAt(cell) ?? { ...cell, rows: 1, columns: 1 };
  return [{ sheet: cell.sheet, row: line.row, column: line.column }, line];
}
