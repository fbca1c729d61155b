/** The cells of one sheet: rows of the file → the grid's matrix. */
import { CellValueType, type ICellData, type IRange, type IRowData } from '@univerjs/core';
import { areaName, lastColumn, lastRow, parseArea } from './address';
import { errors, type CellCustom, type Cells, type Spill } from './cells';
import { moveFormula, readFormula } from './formula';
import { FileProblem } from './problem';
import { readRow } from './sizes';
import { readText, unescapeText, type SharedStrings } from './strings';
import type { StyleSheet } from './styleSheet';
import { childOf, textOf, type Element } from './xml';

/** Days from the start of the 1900 system to 1970-01-01. */
const epoch1900 = 25_569;
const epoch1904 = 24_107;
/** As many as a column has: what array formulas filled is kept twice, once for the grid. */
const mostSpilled = 1_048_576;

export class CellReader {
  readonly cells: Cells = {};
  readonly rows: Record<number, IRowData> = {};
  readonly spills: Spill[] = [];
  lastRow = -1;
  lastColumn = -1;
  private readonly masters = new Map<string, { formula: string; row: number; column: number }>();
  /** By row and column. */
  private readonly spilled = new Map<number, Map<number, { area: IRange; spill: Spill }>>();
  private spilledCells = 0;
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
    if (!Number.isInteger(at) || at < 0 || at > lastRow)
      throw new FileProblem('damaged', `a row ${row.attributes.r ?? at + 1}`);
    this.nextRow = at + 1;
    const data = readRow(row.attributes);
    if (data) this.rows[at] = data;
    let nextColumn = 0;
    for (const cell of row.children) {
      if (typeof cell === 'string' || cell.name !== 'c') continue;
      const { r: address } = cell.attributes;
      const column = address === undefined ? nextColumn : (parseArea(address)?.startColumn ?? -1);
      if (column < 0 || column > lastColumn) throw new FileProblem('damaged', `a cell ${address ?? column}`);
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
    const height = area.endRow - area.startRow + 1;
    this.spilledCells += width * height;
    if (this.spilledCells > mostSpilled)
      throw new FileProblem('too-large', `array formulas over ${this.spilledCells} cells`);
    const values = Array.from({ length: height }, () => Array<null>(width).fill(null));
    const spill = { ref: areaName(area), dynamic, values };
    this.spills.push(spill);
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      const line = this.spilled.get(row) ?? new Map<number, { area: IRange; spill: Spill }>();
      this.spilled.set(row, line);
      for (let column = area.startColumn; column <= area.endColumn; column += 1)
        line.set(column, { area, spill });
    }
  }

  /** Notes the value if the cell belongs to a formula elsewhere; the grid fills such cells itself. */
  private isSpilled(row: number, column: number, data: ICellData): boolean {
    const found = this.spilled.get(row)?.get(column);
    if (!found) return false;
    const { area, spill } = found;
    const line = spill.values[row - area.startRow];
    if (line)
      line[column - area.startColumn] = data.t === CellValueType.BOOLEAN ? data.v === 1 : (data.v ?? null);
    return row !== area.startRow || column !== area.startColumn;
  }
}
