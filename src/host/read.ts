/** Reads whole sheets as grids: in one batch, or in pieces where Excel says that is too much at once. */
import type { Area, Cell, Grid } from '../sheet/grid';
import { inTurn, run } from './run';
import { HostError } from './workbook';

const SHAPE = 'rowIndex,columnIndex,rowCount,columnCount';
const MERGES = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';
// Values and formats of so many cells stay well under 5 MB.
const CELLS_AT_ONCE = 60_000;

const EMPTY: Omit<Grid, 'sheet'> = {
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  values: [['']],
  formats: [['General']],
  merges: [],
  hiddenRows: new Set(),
};

const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

const rangeAt = ({ workbook }: Excel.RequestContext, sheet: string, at: Area): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(at.row, at.column, at.rows, at.columns);

/** What is asked of a sheet in the first batch; `cells` only where it is to be read whole. */
interface Asked {
  readonly sheet: string;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

function ask(context: Excel.RequestContext, sheet: string, cells: boolean): Asked {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load(`${SHAPE},rowHidden${cells ? ',values,numberFormat' : ''}`);
  const merged = used.getMergedAreasOrNullObject().load(MERGES);
  return { sheet, used, merged };
}

/** Hidden rows of those sheets that have any: one more batch, and only for them. */
async function hiddenRowsOf(
  context: Excel.RequestContext,
  asked: readonly Asked[],
): Promise<readonly ReadonlySet<number>[]> {
  const rows = asked.map(({ sheet, used }) =>
    used.isNullObject || used.rowHidden === false
      ? null
      : rangeAt(context, sheet, areaOf(used)).getRowProperties({ rowHidden: true }),
  );
  if (rows.some((each) => each !== null)) await context.sync();
  return rows.map((properties, index) => {
    const hidden = new Set<number>();
    const first = asked[index]!.used;
    properties?.value.forEach((row, offset) => {
      if (row.rowHidden) hidden.add(first.rowIndex + offset);
    });
    return hidden;
  });
}

const shapeOf = (
  { sheet, used, merged }: Asked,
  hiddenRows: ReadonlySet<number>,
): Omit<Grid, 'values' | 'formats'> => ({
  sheet,
  area: areaOf(used),
  merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
  hiddenRows,
});

const readWhole = (sheets: readonly string[]): Promise<readonly Grid[]> =>
  run(async (context) => {
    const asked = sheets.map((sheet) => ask(context, sheet, true));
    await context.sync();
    const hidden = await hiddenRowsOf(context, asked);
    return asked.map((each, index) => {
      if (each.used.isNullObject) return { sheet: each.sheet, ...EMPTY };
      const { values, numberFormat } = each.used;
      // Beyond its limit Excel may answer nothing instead of refusing.
      if (!values || !numberFormat) throw new HostError('tooLarge', `${each.sheet}: no values`);
      return {
        ...shapeOf(each, hidden[index]!),
        values: values as Cell[][],
        formats: numberFormat as string[][],
      };
    });
  });

const readPiece = (sheet: string, at: Area): Promise<Pick<Grid, 'values' | 'formats'>> =>
  run(async (context) => {
    const range = rangeAt(context, sheet, at).load('values,numberFormat');
    await context.sync();
    return { values: range.values as Cell[][], formats: range.numberFormat as string[][] };
  });

function cut({ row, column, rows, columns }: Area): readonly Area[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, piece) => ({
    row: row + piece * height,
    column,
    rows: Math.min(height, rows - piece * height),
    columns,
  }));
}

async function readInPieces(sheets: readonly string[]): Promise<readonly Grid[]> {
  const shapes = await run(async (context) => {
    const asked = sheets.map((sheet) => ask(context, sheet, false));
    await context.sync();
    const hidden = await hiddenRowsOf(context, asked);
    return asked.map((each, index) => (each.used.isNullObject ? null : shapeOf(each, hidden[index]!)));
  });
  return inTurn(sheets, async (sheet, index) => {
    const shape = shapes[index];
    if (!shape) return { sheet, ...EMPTY };
    const pieces = await inTurn(cut(shape.area), (at) => readPiece(sheet, at));
    return {
      ...shape,
      values: pieces.flatMap((piece) => piece.values),
      formats: pieces.flatMap((piece) => piece.formats),
    };
  });
}

export async function readSheets(sheets: readonly string[]): Promise<readonly Grid[]> {
  try {
    return await readWhole(sheets);
  } catch (error) {
    if (error instanceof HostError && error.code === 'tooLarge') return readInPieces(sheets);
    throw error;
  }
}
