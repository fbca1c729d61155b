/** The cells of one sheet: the grid's matrix → rows of the file. */
import { CellValueType, type ICellData, type IRange, type IWorksheetData } from '@univerjs/core';
import { cellName, parseArea } from './address';
import { errors, type CellCustom, type Cells, type Spill } from './cells';
import { makeFormula } from './formula';
import { makeRow } from './sizes';
import { escapeText, type SharedStrings } from './strings';
import { element, type Element } from './xml';

/** What writing cells needs to know of the workbook around them. */
export interface CellWriter {
  sheet: Partial<IWorksheetData>;
  strings: SharedStrings;
  xfOf(cell: ICellData | undefined, row: number, column: number, quotePrefix: boolean | undefined): number;
  rowXf(row: number): number;
  /** The attributes that rows had in the file, by number from zero. */
  rowsBefore: ReadonlyMap<number, Record<string, string>>;
  spills: readonly Spill[];
  /** The number under which the workbook says "this formula grows and shrinks", asked for only when one does. */
  dynamicMark(): number | undefined;
}

/** All rows that say anything, in order, each made when it is asked for. */
export function* makeRows(writer: CellWriter): Generator<Element> {
  const { sheet, rowsBefore } = writer;
  const spilled = spillCells(writer.spills);
  const cells: Cells = (sheet.cellData ?? {}) as Cells;
  const numbers = new Set(
    [...Object.keys(cells), ...Object.keys(sheet.rowData ?? {}), ...spilled.keys()].map(Number),
  );
  for (const row of rowsBefore.keys()) numbers.add(row);
  for (const row of [...numbers].sort((a, b) => a - b)) {
    const attributes = makeRow(rowsBefore.get(row), sheet.rowData?.[row], writer.rowXf(row));
    const filled = spilled.get(row);
    const columns = new Set([...Object.keys(cells[row] ?? {}), ...(filled?.keys() ?? [])].map(Number));
    const made = [...columns]
      .sort((a, b) => a - b)
      .map((column) => makeCell(writer, cells[row]?.[column] ?? undefined, row, column, filled?.get(column)))
      .filter((cell) => cell !== undefined);
    if (made.length > 0 || Object.keys(attributes).length > 0)
      yield element('row', { r: row + 1, ...attributes }, made);
  }
}

/** The area from the first to the last cell, as a file announces it before its cells. */
export function usedArea(sheet: Partial<IWorksheetData>, spills: readonly Spill[]): IRange {
  const used = { startRow: Infinity, startColumn: Infinity, endRow: 0, endColumn: 0 };
  const take = (row: number, column: number) => {
    used.startRow = Math.min(used.startRow, row);
    used.startColumn = Math.min(used.startColumn, column);
    used.endRow = Math.max(used.endRow, row);
    used.endColumn = Math.max(used.endColumn, column);
  };
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells)) if (cell) take(Number(row), Number(column));
  }
  for (const area of spills.map(({ ref }) => parseArea(ref))) if (area) take(area.endRow, area.endColumn);
  return used.startRow === Infinity ? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 } : used;
}

interface SpillCell {
  value: Spill['values'][number][number];
  /** Set where the formula itself stands. */
  anchor?: Spill;
}

function spillCells(spills: readonly Spill[]): Map<number, Map<number, SpillCell>> {
  const rows = new Map<number, Map<number, SpillCell>>();
  for (const spill of spills) {
    const area = parseArea(spill.ref);
    if (!area) continue;
    spill.values.forEach((line, down) =>
      line.forEach((value, across) => {
        const row = rows.get(area.startRow + down) ?? new Map<number, SpillCell>();
        rows.set(area.startRow + down, row);
        row.set(area.startColumn + across, { value, ...(down + across === 0 ? { anchor: spill } : {}) });
      }),
    );
  }
  return rows;
}

function makeCell(
  writer: CellWriter,
  cell: ICellData | undefined,
  row: number,
  column: number,
  spilled?: SpillCell,
): Element | undefined {
  const attributes = {
    r: cellName(row, column),
    s: writer.xfOf(cell, row, column, quotePrefix(cell)) || undefined,
  };
  if (cell?.f) {
    const area = spilled?.anchor;
    const marks = area ? { t: 'array', ref: area.ref } : {};
    const cm = area?.dynamic ? writer.dynamicMark() : undefined;
    const { t, text } = makeResult(cell.v, cell.t);
    const value = text === undefined ? [] : [element('v', {}, [text])];
    return element('c', { ...attributes, cm, t }, [element('f', marks, [makeFormula(cell.f)]), ...value]);
  }
  const content = hasContent(cell) ? cell : spilled && !spilled.anchor ? { v: spilled.value } : undefined;
  if (!hasContent(content)) return cell?.s || cell?.custom ? element('c', attributes) : undefined;
  return makeConstant(writer, content, attributes);
}

/** Whether an apostrophe stands before the text; undefined where the question does not arise. */
function quotePrefix(cell: ICellData | undefined): boolean | undefined {
  if (cell?.f || cell?.v === undefined || cell.v === null) return undefined;
  if (cell.t === CellValueType.FORCE_STRING) return true;
  return cell.t === CellValueType.STRING ? false : undefined;
}

function hasContent(cell: ICellData | undefined): cell is ICellData {
  return (
    cell !== undefined &&
    ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.p?.body !== undefined)
  );
}

function makeConstant(
  { strings }: CellWriter,
  cell: ICellData,
  attributes: Parameters<typeof element>[1],
): Element {
  const v = cell.v ?? plainText(cell);
  const { t, text = '' } = makeResult(v, cell.t);
  if (t !== 'str') return element('c', { ...attributes, t }, [element('v', {}, [text])]);
  const { rich } = (cell.custom ?? {}) as CellCustom;
  const keepsRuns = rich !== undefined && strings.isRich(rich) && strings.text(rich) === v;
  const place = keepsRuns ? rich : strings.place(String(v));
  return element('c', { ...attributes, t: 's' }, [element('v', {}, [String(place)])]);
}

/** Text that the grid keeps as a small document, without its closing marks. */
function plainText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** The type attribute and the text of a value as a formula's result. */
function makeResult(v: ICellData['v'], type: ICellData['t']): { t?: string; text?: string } {
  if (v === undefined || v === null) return {};
  if (typeof v === 'boolean' || type === CellValueType.BOOLEAN)
    return { t: 'b', text: Number(v) === 1 ? '1' : '0' };
  if (typeof v === 'number' && type !== CellValueType.STRING && type !== CellValueType.FORCE_STRING)
    return { text: String(v) };
  if (type === CellValueType.NUMBER && v !== '' && Number.isFinite(Number(v)))
    return { text: String(Number(v)) };
  const text = String(v);
  if (type !== CellValueType.FORCE_STRING && errors.has(text)) return { t: 'e', text };
  return { t: 'str', text: escapeText(text) };
}
