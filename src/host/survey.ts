/** What there is on sheets before their cells are read whole: used areas, hidden lines, Excel tables. */
import type { Area, Grid, ListArea } from '../sheet/grid';
import { inTurn } from './run';
import { HostError } from './workbook';

/** What tells where a range stands. */
export const AREA = 'rowIndex,columnIndex,rowCount,columnCount';
/** Answers about so many rows stay well under 5 MB. */
const LINES_AT_ONCE = 150_000;

/** All of a grid but its cells and merges. */
export type Shape = Omit<Grid, 'values' | 'formats' | 'merges'>;

/** Without an area that can be, reading piece by piece would come to no end. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  const isSound =
    [rowIndex, columnIndex, rowCount, columnCount].every(Number.isInteger) &&
    Math.min(rowIndex, columnIndex) >= 0 &&
    Math.min(rowCount, columnCount) >= 1;
  if (!isSound) throw new HostError('other', 'no such area');
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** A range outlives no batch: it is asked for anew each time. `sheet`: its name or its id. */
export const rangeAt = ({ workbook }: Excel.RequestContext, sheet: string, at: Area): Excel.Range =>
  rangeOn(workbook.worksheets.getItem(sheet), at);

export const rangeOn = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** A sheet of ours, by its mark: a person may rename it between two batches. */
export const sheetOf = ({ names }: Excel.Workbook, mark: string): Excel.Worksheet =>
  names.getItem(mark).getRange().worksheet;

/** What is asked about one sheet in the first batch. */
export interface Asked {
  readonly sheet: string;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
}

export function askShape({ workbook }: Excel.RequestContext, sheet: string): Asked {
  const worksheet = workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRangeOrNullObject(true).load(`${AREA},rowHidden,columnHidden`);
  return {
    sheet,
    used,
    tables: worksheet.tables.load('items/showHeaders,items/showTotals'),
  };
}

/** What Excel tells only once it is known what to ask for: null = there is nothing of the kind. */
interface Details {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly tables: readonly ListArea[];
}
const NO_DETAILS: Details = { rows: [], columns: [], tables: [] };

const isDetailed = ({ used, tables }: Asked): boolean =>
  !used.isNullObject && (used.rowHidden !== false || used.columnHidden !== false || tables.items.length > 0);

/** One batch more for sheets with hidden lines or tables, and only for them; several where their rows are very many. */
export async function shapesOf(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly (Shape | null)[]> {
  const detailed = asked.filter(isDetailed);
  const height = Math.floor(LINES_AT_ONCE / Math.max(1, detailed.length));
  const rounds = Math.max(0, ...detailed.map(({ used }) => Math.ceil(used.rowCount / height)));
  const details = await inTurn(
    Array.from({ length: rounds }, (_, round) => round * height),
    async (from) => {
      const queued = detailed.map((each) => askDetails(context, each, from, height));
      await context.sync();
      return queued.map((tell) => tell());
    },
  );
  return asked.map((each) => {
    if (each.used.isNullObject) return null;
    const place = detailed.indexOf(each);
    const found = place < 0 ? [NO_DETAILS] : details.map((round) => round[place] ?? NO_DETAILS);
    return shapeOf(each, found);
  });
}

/** Asks for the details of some rows of a sheet, its columns and tables with the first; gives how to read the answer. */
function askDetails(
  context: Excel.RequestContext,
  { sheet, used, tables }: Asked,
  from: number,
  height: number,
): () => Details {
  const area = areaOf(used);
  const count = Math.min(height, area.rows - from);
  const rows =
    used.rowHidden === false || count <= 0
      ? null
      : rangeAt(context, sheet, { ...area, row: area.row + from, rows: count }).getRowProperties({
          rowHidden: true,
        });
  const columns =
    used.columnHidden === false || from > 0
      ? null
      : rangeAt(context, sheet, area).getColumnProperties({ columnHidden: true });
  const listed = from > 0 ? [] : tables.items.filter(({ showHeaders }) => showHeaders);
  const areas = listed.map((table) => ({ table, range: table.getRange().load(AREA) }));
  const hidden = (first: number, lines: readonly boolean[]): readonly number[] =>
    lines.flatMap((isHidden, offset) => (isHidden ? [first + offset] : []));
  return () => ({
    rows: hidden(area.row + from, rows?.value.map(({ rowHidden }) => rowHidden === true) ?? []),
    columns: hidden(area.column, columns?.value.map(({ columnHidden }) => columnHidden === true) ?? []),
    tables: areas.map(({ table, range }) => ({ ...areaOf(range), totals: table.showTotals })),
  });
}

const shapeOf = ({ sheet, used }: Asked, details: readonly Details[]): Shape => ({
  sheet,
  area: areaOf(used),
  hiddenRows: new Set(details.flatMap(({ rows }) => rows)),
  hiddenColumns: new Set(details.flatMap(({ columns }) => columns)),
  tables: details.flatMap(({ tables }) => tables),
});
