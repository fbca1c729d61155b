/** The cells of one sheet, read and written in bulk. */
import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Worksheet } from '@univerjs/core';
import { bound, makeArea, type Area } from './area';
import type { Calculation } from './calculation';
import type { Engine } from './engine';
import { enter, show, type CellValue } from './entry';

type Change = Nullable<ICellData>;

/** What a write may leave out: null and undefined leave a cell as it is, '' clears it. */
export type Written = CellValue | null | undefined;

const NO_CONTENT: ICellData = { v: null, f: null, si: null, p: null };

export class Cells {
  constructor(
    private readonly engine: Engine,
    private readonly calculation: Calculation,
    private readonly sheet: Worksheet,
  ) {}

  raw(row: number, column: number): Nullable<ICellData> {
    return this.sheet.getCellMatrix().getValue(row, column);
  }

  value(row: number, column: number): CellValue {
    const cell = this.raw(row, column);
    if (cell?.p) return cell.p.body?.dataStream.replace(/\r\n$/, '') ?? '';
    if (cell?.v === undefined || cell.v === null)
      return this.calculation.spilled(this.sheet.getSheetId(), row, column) ?? '';
    if (cell.t === CellValueType.BOOLEAN) return cell.v === true || Number(cell.v) === 1;
    if (cell.t === CellValueType.NUMBER && typeof cell.v === 'string' && cell.v !== '') return Number(cell.v);
    return cell.v;
  }

  /** The formula as typed, or else the value. */
  formula(row: number, column: number): CellValue {
    const cell = this.raw(row, column);
    if (cell?.f) return cell.f;
    if (cell?.si) return this.sharedFormula(row, column) ?? this.value(row, column);
    return this.value(row, column);
  }

  private sharedFormula(row: number, column: number): string | null {
    return this.calculation.formulaText(this.sheet.getSheetId(), row, column);
  }

  /** Text kept as text although it looks like a number: an apostrophe stands before it. */
  isForcedText(row: number, column: number): boolean {
    return this.raw(row, column)?.t === CellValueType.FORCE_STRING;
  }

  /** False where a protected sheet lets people write. */
  isLocked(row: number, column: number): boolean {
    return this.raw(row, column)?.custom?.['locked'] !== false;
  }

  style(row: number, column: number): IStyleData {
    return this.sheet.getComposedCellStyle(row, column);
  }

  pattern(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? 'General';
  }

  patterns(area: Area): string[][] {
    const known = new Map<string, string>();
    return this.map(area, (row, column) => this.patternOf(row, column, known));
  }

  text(row: number, column: number): string {
    return show(this.value(row, column), this.pattern(row, column));
  }

  isBlank(row: number, column: number): boolean {
    return this.value(row, column) === '';
  }

  map<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    const rows: T[][] = [];
    for (let row = area.startRow; row <= area.endRow; row++) {
      const cells: T[] = [];
      for (let column = area.startColumn; column <= area.endColumn; column++) cells.push(read(row, column));
      rows.push(cells);
    }
    return rows;
  }

  values(area: Area): CellValue[][] {
    return this.map(area, (row, column) => this.value(row, column));
  }

  /** The smallest area that holds everything that is not blank; with `formats` also what is only coloured. */
  used(formats: boolean, within?: Area): Area | null {
    let found: Area | null = null;
    const take = (cell: Area) => (found = found ? bound(found, cell) : cell);
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (
        within &&
        (row < within.startRow ||
          row > within.endRow ||
          column < within.startColumn ||
          column > within.endColumn)
      )
        return;
      if (!cell) return;
      const filled =
        (cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p;
      if (filled || (formats && cell.s))
        take({ startRow: row, startColumn: column, endRow: row, endColumn: column });
    });
    for (const spill of this.calculation.spills(this.sheet.getSheetId())) if (!within) take(spill);
    return found;
  }

  /** Grows an area until blank rows and columns, or the sheet's edge, lie all around it. */
  region(from: Area): Area {
    const used = this.used(false);
    if (!used) return from;
    const grown = { ...from };
    const filled = (startRow: number, startColumn: number, endRow: number, endColumn: number): boolean => {
      for (let row = Math.max(0, startRow); row <= Math.min(endRow, used.endRow); row++)
        for (let column = Math.max(0, startColumn); column <= Math.min(endColumn, used.endColumn); column++)
          if (!this.isBlank(row, column)) return true;
      return false;
    };
    for (let before = ''; before !== makeArea(grown);) {
      before = makeArea(grown);
      const { startRow, startColumn, endRow, endColumn } = grown;
      const [above, left, below, right] = [startRow - 1, startColumn - 1, endRow + 1, endColumn + 1];
      if (above >= 0 && filled(above, left, above, right)) grown.startRow = above;
      if (filled(below, left, below, right)) grown.endRow = below;
      if (left >= 0 && filled(above, left, below, left)) grown.startColumn = left;
      if (filled(above, right, below, right)) grown.endColumn = right;
    }
    return grown;
  }

  /** Writes what a person would type, with Excel's reading of it; `rows` has the shape of the area. */
  write(area: Area, rows: readonly (readonly Written[])[]): void {
    const known = new Map<string, string>();
    this.change(area, (row, column) => {
      const input = rows[row - area.startRow]?.[column - area.startColumn];
      if (input === null || input === undefined) return undefined;
      const pattern = this.patternOf(row, column, known);
      const entry = enter(input, pattern);
      if (entry.f) return { v: null, si: null, p: null, f: entry.f };
      const style = entry.pattern && pattern === 'General' ? { s: { n: { pattern: entry.pattern } } } : {};
      return { ...NO_CONTENT, v: entry.v ?? null, ...(entry.t ? { t: entry.t } : {}), ...style };
    });
  }

  // Composing a style is dear, and the cells of an area share few of them, or have their column's.
  private patternOf(row: number, column: number, known: Map<string, string>): string {
    const style = this.raw(row, column)?.s;
    if ((style && typeof style !== 'string') || this.sheet.getRowStyle(row)) return this.pattern(row, column);
    const key = `${style ?? ''} ${column}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const pattern = this.pattern(row, column);
    known.set(key, pattern);
    return pattern;
  }

  /** Adds to the style of every cell, or takes all of it away with null. */
  restyle(area: Area, style: (row: number, column: number) => IStyleData | null | undefined): void {
    this.change(area, (row, column) => {
      const s = style(row, column);
      return s === undefined ? undefined : { s };
    });
  }

  clear(area: Area, what: { contents?: boolean; formats?: boolean }): void {
    const matrix = this.sheet.getCellMatrix();
    this.change(area, (row, column) => {
      if (!matrix.getValue(row, column)) return undefined;
      if (what.contents && what.formats) return null;
      return { ...(what.contents ? NO_CONTENT : {}), ...(what.formats ? { s: null } : {}) };
    });
  }

  /** Sets cells as they are stored, all in one instruction. */
  change(area: Area, make: (row: number, column: number) => Change | undefined): void {
    const cellValue: Record<number, Record<number, Change>> = {};
    let [lastRow, lastColumn] = [-1, -1];
    let content = false;
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        const cell = make(row, column);
        if (cell === undefined) continue;
        (cellValue[row] ??= {})[column] = cell;
        content ||= !cell || 'v' in cell || 'f' in cell;
        lastRow = row;
        lastColumn = Math.max(lastColumn, column);
      }
    }
    if (lastRow < 0) return;
    this.growTo(lastRow, lastColumn);
    this.engine.run(SetRangeValuesMutation, {
      subUnitId: this.sheet.getSheetId(),
      // The grid's type leaves out that null takes a cell away.
      cellValue: cellValue as Record<number, Record<number, ICellData>>,
      // Unless it is told that only styles change, the formula engine takes a cell without a formula to have lost it.
      ...(content ? {} : { trigger: SetStyleCommand.id }),
    });
  }

  /** The grid draws only as many rows and columns as a sheet says it has. */
  growTo(row: number, column: number): void {
    const subUnitId = this.sheet.getSheetId();
    if (row >= this.sheet.getRowCount())
      this.engine.run(SetWorksheetRowCountMutation, { subUnitId, rowCount: row + 100 });
    if (column >= this.sheet.getColumnCount())
      this.engine.run(SetWorksheetColumnCountMutation, { subUnitId, columnCount: column + 10 });
  }
}
