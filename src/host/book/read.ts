/** Reads whole sheets of a workbook held in memory as grids, some rows at a time. */
import type { Area as Cells } from '../../book/area';
import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import type { Cell, Grid, ListArea } from '../../sheet/grid';
import { blankGrid } from '../blank';
import { requireReadable } from '../readable';
import { goOn, type Course } from '../workbook';
import { paceOf, type Pace } from './pace';
import { areaOf, sheetNamed } from './place';

const ROWS_AT_ONCE = 5_000;

/** What is filled of each sheet; null = nothing is. */
interface Filled {
  readonly sheet: Sheet;
  readonly used: Cells | null;
}

export async function readSheets(
  book: Book,
  titles: readonly string[],
  course: Course = {},
): Promise<readonly Grid[]> {
  goOn(course);
  await book.calculation.settled();
  const filled = titles.map((title): Filled => {
    const sheet = sheetNamed(book, title);
    return { sheet, used: sheet.cells.used(false) };
  });
  requireReadable(
    filled.map(({ sheet: { name }, used }) => ({
      sheet: name,
      cells: used === null ? 0 : (used.endRow - used.startRow + 1) * (used.endColumn - used.startColumn + 1),
    })),
  );
  const all = filled.reduce(
    (sum, { used }) => sum + (used === null ? 0 : used.endRow - used.startRow + 1),
    0,
  );
  const pace = paceOf(course);
  const grids: Grid[] = [];
  let done = 0;
  for (const { sheet, used } of filled) {
    if (used === null) {
      grids.push(blankGrid(sheet.name));
      continue;
    }
    const before = done;
    grids.push(await readGrid(sheet, used, (rows) => pace((before + rows) / all)));
    done += used.endRow - used.startRow + 1;
  }
  await pace(1);
  return grids;
}

/** `pace` is called with the number of rows that were read. */
async function readGrid(sheet: Sheet, used: Cells, pace: Pace): Promise<Grid> {
  const values: Cell[][] = [];
  const formats: string[][] = [];
  for (let row = used.startRow; row <= used.endRow; row += ROWS_AT_ONCE) {
    await pace(row - used.startRow);
    const rows = { ...used, startRow: row, endRow: Math.min(used.endRow, row + ROWS_AT_ONCE - 1) };
    for (const cells of sheet.cells.values(rows)) values.push(cells);
    for (const patterns of sheet.cells.patterns(rows)) formats.push(patterns);
  }
  const { lines } = sheet;
  return {
    sheet: sheet.name,
    area: areaOf(used),
    values,
    formats,
    merges: sheet.mergesIn(used).map(areaOf),
    hiddenRows: hidden(used.startRow, used.endRow, (row) => lines.isRowHidden(row)),
    hiddenColumns: hidden(used.startColumn, used.endColumn, (column) => lines.isColumnHidden(column)),
    tables: tablesOf(sheet),
  };
}

function hidden(first: number, last: number, isHidden: (line: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (let line = first; line <= last; line++) if (isHidden(line)) found.add(line);
  return found;
}

const tablesOf = (sheet: Sheet): readonly ListArea[] =>
  (sheet.records.tables ?? []).flatMap(({ address, headers, totals }) => {
    const cells = headers ? sheet.parse(address) : null;
    return cells === null ? [] : [{ ...areaOf(cells), totals }];
  });
