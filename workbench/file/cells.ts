/** The cells of one sheet: rows of the file ↔ the grid's matrix. */
import {
  CellValueType,
  type ICellData,
  type IRange,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { areaName, cellName, parseArea } from './address';
import { makeFormula, moveFormula, readFormula } from './formula';
import { makeRow, readRow } from './sizes';
import { readText, unescapeText, escapeText, type SharedStrings } from './strings';
import type { StyleSheet } from './styleSheet';
import { childOf, element, textOf, type Element } from './xml';

export type Cells = Record<number, Record<number, ICellData>>;

/** The area that a formula of several cells fills, with what stands there; `dynamic` if it grows and shrinks by itself. */
export interface Spill {
  ref: string;
  dynamic: boolean;
  values: (string | number | boolean | null)[][];
}

/** What a cell of the file says that the grid has no field for. */
export interface CellCustom {
  /** The shared text with formats inside it, kept while the plain text stays the same. */
  rich?: number;
  /** False where a protected sheet lets people write. */
  locked?: false;
}

const errors = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!',
]); // prettier-ignore

/** Days from the start of the 1900 system to 1970-01-01. */
const epoch1900 = 25_569;
const epoch1904 = 24_107;

export class CellReader {
  readonly cells: Cells = {};
  readonly rows: Record<number, IRowData> = {};
  readonly spills: Spill[] = [];
  lastRow = -1;
  lastColumn = -1;
  private readonly masters = new Map<string, { formula: string; row: number; column: number }>();
  private readonly spillsOfRow = new Map<number, { area: IRange; spill: Spill }[]>();
  private nextRow = 0;

  constructor(
    private readonly strings: SharedStrings,
    private readonly styles: StyleSheet,
    private readonly styledColumns: Record<number, { s?: unknown }>,
    private readonly date1904: boolean,
  ) {}

  /** Takes a `<row>`; rows and cells may leave out their address and then follow on. */
  read(row: Element): void {
    const at = row.attributes.r === undefined ? this.nextRow : Number(row.attributes.r) - 1;
    this.nextRow = at + 1;
    const data = readRow(row.attributes);
    if (data) this.rows[at] = data;
    let nextColumn = 0;
    for (const cell of row.children) {
      if (typeof cell === 'string' || cell.name !== 'c') continue;
      const column = parseArea(cell.attributes.r ?? '')?.startColumn ?? nextColumn;
      nextColumn = column + 1;
      this.readCell(cell, at, column, data?.s !== undefined);
    }
  }

  private readCell(cell: Element, row: number, column: number, inStyledRow: boolean): void {
    const xf = Number(cell.attributes.s ?? 0);
    const data = this.readValue(cell);
    const formula = this.readFormula(cell, row, column);
    if (this.isSpilled(row, column, data)) return;
    const { quotePrefix, locked } = this.styles.flags(xf);
    if (formula !== undefined) data.f = formula;
    else if (
      data.t === CellValueType.STRING &&
      (quotePrefix || (errors.has(String(data.v)) && cell.attributes.t !== 'e'))
    ) {
      data.t = CellValueType.FORCE_STRING;
    }
    // A cell with the plain format inside a formatted row or column is plain, not inherited.
    if (xf > 0 || inStyledRow || this.styledColumns[column]?.s !== undefined) data.s = `xf${xf}`;
    if (!locked) data.custom = { ...data.custom, locked: false };
    if (Object.keys(data).length === 0) return;
    (this.cells[row] ??= {})[column] = data;
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  private readValue(cell: Element): ICellData {
    const type = cell.attributes.t;
    const value = childOf(cell, 'v');
    if (type === 'inlineStr') {
      const inline = childOf(cell, 'is');
      return inline ? { v: readText(inline), t: CellValueType.STRING } : {};
    }
    if (!value) return {};
    const text = textOf(value);
    if (type === 's') {
      const place = Number(text);
      const custom: CellCustom = { rich: place };
      return {
        v: this.strings.text(place),
        t: CellValueType.STRING,
        ...(this.strings.isRich(place) ? { custom } : {}),
      };
    }
    if (type === 'str' || type === 'e') return { v: unescapeText(text), t: CellValueType.STRING };
    if (type === 'b')
      return { v: text.trim() === '1' || text.trim() === 'true' ? 1 : 0, t: CellValueType.BOOLEAN };
    const number = type === 'd' ? this.serial(text) : Number(text);
    return text.trim() === '' || Number.isNaN(number) ? {} : { v: number, t: CellValueType.NUMBER };
  }

  private serial(iso: string): number {
    const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
    return time / 86_400_000 + (this.date1904 ? epoch1904 : epoch1900);
  }

  private readFormula(cell: Element, row: number, column: number): string | undefined {
    const node = childOf(cell, 'f');
    if (!node) return undefined;
    const text = textOf(node);
    const { t: type, si, ref } = node.attributes;
    if (type === 'shared' && si !== undefined) {
      const master = this.masters.get(si);
      if (text === '') return master && moveFormula(master.formula, row - master.row, column - master.column);
      this.masters.set(si, { formula: readFormula(text), row, column });
    }
    if (type === 'array' && ref !== undefined) this.openSpill(ref, cell.attributes.cm !== undefined);
    return text === '' ? undefined : readFormula(text);
  }

  private openSpill(ref: string, dynamic: boolean): void {
    const area = parseArea(ref);
    if (!area) return;
    const width = area.endColumn - area.startColumn + 1;
    const values = Array.from({ length: area.endRow - area.startRow + 1 }, () =>
      Array<null>(width).fill(null),
    );
    const spill = { ref: areaName(area), dynamic, values };
    this.spills.push(spill);
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      this.spillsOfRow.set(row, [...(this.spillsOfRow.get(row) ?? []), { area, spill }]);
    }
  }

  /** Notes the value if the cell belongs to a formula elsewhere; the grid fills such cells itself. */
  private isSpilled(row: number, column: number, data: ICellData): boolean {
    for (const { area, spill } of this.spillsOfRow.get(row) ?? []) {
      if (column < area.startColumn || column > area.endColumn) continue;
      const line = spill.values[row - area.startRow];
      if (line)
        line[column - area.startColumn] = data.t === CellValueType.BOOLEAN ? data.v === 1 : (data.v ?? null);
      return row !== area.startRow || column !== area.startColumn;
    }
    return false;
  }
}

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
