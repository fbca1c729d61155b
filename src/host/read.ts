/** Reads whole sheets as grids: the top of each with its shape and merges in the first batch, what is left of large ones piece by piece. */
import type { Area, Cell, Grid } from '../sheet/grid';
import { blankGrid, withBlanks } from './blank';
import { askMerges, mayBeTooMany, mergesOf, readMerges } from './merges';
import { FIRST_CELLS, nextCells, sizeOf, takeCells, without, type Piece } from './pieces';
import { requireReadable } from './readable';
import { run } from './run';
import { areaOf, askShape, rangeAt, shapesOf, type Shape } from './survey';
import { goOn, HostError, type Course } from './workbook';

/** So many cells of numbers are just under 5 MB. */
const TOP: Area = { row: 0, column: 0, rows: 5_000, columns: 50 };

interface Cells {
  readonly at: Area;
  readonly values: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
}

const isAsLarge = (cells: readonly (readonly unknown[])[], { rows, columns }: Area): boolean =>
  cells.length === rows && cells.every((row) => row.length === columns);

/** A host may tell of the format 0 as a number. */
const asTexts = (row: readonly Cell[]): readonly string[] =>
  row.every((format) => typeof format === 'string') ? row : row.map(String);

/** Beyond its limit Excel may answer nothing instead of refusing. */
function cellsOf(range: Excel.Range): Cells {
  if (!range.values || !range.numberFormat) throw new HostError('tooLarge', 'no values');
  const at = areaOf(range);
  const values = withBlanks<Cell>(range.values as Cell[][], '');
  const formats = withBlanks<Cell>(range.numberFormat as Cell[][], 'General').map(asTexts);
  if (![values, formats].every((rows) => isAsLarge(rows, at))) throw new HostError('other', 'other cells');
  return { at, values, formats };
}

const CELLS = 'rowIndex,columnIndex,rowCount,columnCount,values,numberFormat';

interface Begun {
  /** null = the sheet is empty. */
  readonly shapes: readonly (Shape | null)[];
  /** What stands in the top of each sheet; null = nothing, or it was not asked for. */
  readonly tops: readonly (Cells | null)[];
  /** null = they were not asked for. */
  readonly merges: readonly (readonly Area[])[] | null;
}

/** What is asked of sheets in the first batch beside their shapes. */
interface Asking {
  readonly tops: boolean;
  readonly merges: boolean;
}

const ask = (sheets: readonly string[], asking: Asking): Promise<Begun> =>
  run(async (context) => {
    const asked = sheets.map((sheet) => askShape(context, sheet));
    const tops = sheets.map((sheet) =>
      asking.tops ? rangeAt(context, sheet, TOP).getUsedRangeOrNullObject(true).load(CELLS) : null,
    );
    const merges = asking.merges ? asked.map(({ used }) => askMerges(used)) : null;
    await context.sync();
    return {
      tops: tops.map((top) => (top === null || top.isNullObject ? null : cellsOf(top))),
      merges: merges?.map(mergesOf) ?? null,
      shapes: await shapesOf(context, asked),
    };
  });

/** Asks for less where Excel refuses to tell so much at once. */
async function begin(sheets: readonly string[], asking: Asking): Promise<Begun> {
  try {
    return await ask(sheets, asking);
  } catch (error) {
    if (asking.tops && isTooLarge(error)) return begin(sheets, { tops: false, merges: false });
    if (asking.merges && mayBeTooMany(error)) return begin(sheets, { ...asking, merges: false });
    throw error;
  }
}

const readPieces = (sheets: readonly string[], pieces: readonly Piece[]): Promise<readonly Cells[]> =>
  run(async (context) => {
    const ranges = pieces.map(({ sheet, at }) => rangeAt(context, sheets[sheet]!, at).load(CELLS));
    await context.sync();
    return ranges.map(cellsOf);
  });

const isTooLarge = (error: unknown): boolean => error instanceof HostError && error.code === 'tooLarge';

/** A grid in the making; rows that were read whole are taken as they came, and formats that are like those above are held once. */
class Canvas {
  private readonly values: Cell[][] = [];
  private readonly formats: string[][] = [];

  constructor(private readonly shape: Omit<Grid, 'values' | 'formats'>) {}

  put({ at, values, formats }: Cells): void {
    const { area } = this.shape;
    const [top, left] = [at.row - area.row, at.column - area.column];
    const isWhole = left === 0 && at.columns === area.columns;
    values.forEach((cells, row) => {
      if (isWhole) this.take(top + row, cells, formats[row]!);
      else this.paint(top + row, left, cells, formats[row]!);
    });
  }

  private take(into: number, cells: readonly Cell[], formats: readonly string[]): void {
    const above = this.formats[into - 1];
    this.values[into] = cells as Cell[];
    this.formats[into] = formats.every((format, k) => format === above?.[k]) ? above! : (formats as string[]);
  }

  private paint(into: number, left: number, cells: readonly Cell[], formats: readonly string[]): void {
    const { columns } = this.shape.area;
    const row = (this.values[into] ??= new Array<Cell>(columns).fill(''));
    const looks = (this.formats[into] ??= new Array<string>(columns).fill('General'));
    cells.forEach((cell, k) => (row[left + k] = cell));
    formats.forEach((format, k) => (looks[left + k] = format));
  }

  get grid(): Grid {
    return { ...this.shape, values: this.values, formats: this.formats };
  }
}

export async function readSheets(sheets: readonly string[], course: Course = {}): Promise<readonly Grid[]> {
  goOn(course);
  const { shapes, tops, merges } = await begin(sheets, { tops: true, merges: true });
  requireReadable(
    shapes.flatMap((shape) => (shape === null ? [] : { sheet: shape.sheet, cells: sizeOf(shape.area) })),
  );
  const used = shapes.filter((shape) => shape !== null);
  const read = merges ? [] : await readMerges(used.map(({ sheet, area }) => [sheet, area]), course); // prettier-ignore
  const mergesOn = (shape: Shape, sheet: number): readonly Area[] =>
    (merges ? merges[sheet] : read[used.indexOf(shape)]) ?? [];
  const canvases = shapes.map(
    (shape, sheet) => shape && new Canvas({ ...shape, merges: mergesOn(shape, sheet) }),
  );
  tops.forEach((top, sheet) => top && canvases[sheet]?.put(top));
  const topped = tops.some((top) => top !== null);
  const rest = shapes.flatMap((shape, sheet) =>
    (shape === null ? [] : without(shape.area, topped ? TOP : null)).map((at) => ({ sheet, at })),
  );
  const all = shapes.reduce((sum, shape) => sum + (shape === null ? 0 : sizeOf(shape.area)), 0);
  await readRest(sheets, canvases, rest, all, course);
  return canvases.map((canvas, index) => canvas?.grid ?? blankGrid(sheets[index]!));
}

/** Asks for less where Excel refuses, and for more or less by what the last answer took. */
async function readRest(
  sheets: readonly string[],
  canvases: readonly (Canvas | null)[],
  rest: readonly Piece[],
  all: number,
  course: Course,
): Promise<void> {
  let cells = FIRST_CELLS;
  for (let pieces = rest; ;) {
    const open = pieces.reduce((sum, { at }) => sum + sizeOf(at), 0);
    course.onProgress?.(1 - open / Math.max(1, all));
    goOn(course);
    if (pieces.length === 0) return;
    const { taken, left } = takeCells(pieces, cells);
    try {
      const read = await readPieces(sheets, taken);
      read.forEach((each, index) => canvases[taken[index]!.sheet]?.put(each));
      const last = read.at(-1);
      if (last) cells = nextCells(last.values, last.formats);
      pieces = left;
    } catch (error) {
      const asked = taken.reduce((sum, { at }) => sum + sizeOf(at), 0);
      if (!isTooLarge(error) || asked === 1) throw error;
      cells = Math.ceil(asked / 2);
    }
  }
}
