/** The rows and columns of a sheet: sizes, what is hidden, formats that hold for a whole line. */
import {
  WrapStrategy,
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import {
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { isWholeColumns, LAST_COLUMN, LAST_ROW, type Area } from './area';
import type { Cells } from './cells';
import type { Engine } from './engine';

/** A whole column as far as the grid goes. */
export function onGrid(sheet: Worksheet, area: Area): Area {
  return {
    ...area,
    endRow: area.endRow === LAST_ROW ? sheet.getRowCount() - 1 : area.endRow,
    endColumn: area.endColumn === LAST_COLUMN ? sheet.getColumnCount() - 1 : area.endColumn,
  };
}

export class Lines {
  constructor(
    private readonly engine: Engine,
    private readonly sheet: Worksheet,
    private readonly cells: Cells,
  ) {}

  /** In pixels at 96 to the inch, as the grid counts. */
  columnWidth(column: number): number {
    return this.sheet.getConfig().columnData[column]?.w ?? this.sheet.getConfig().defaultColumnWidth;
  }

  rowHeight(row: number): number {
    const kept = this.sheet.getConfig().rowData[row];
    return kept?.h ?? kept?.ah ?? this.sheet.getConfig().defaultRowHeight;
  }

  setColumnWidth(area: Area, colWidth: number): void {
    const columns = onGrid(this.sheet, area);
    this.cells.growTo(0, columns.endColumn);
    this.engine.run(SetWorksheetColWidthMutation, {
      subUnitId: this.sheet.getSheetId(),
      ranges: [columns],
      colWidth,
    });
  }

  setRowHeight(area: Area, rowHeight: number): void {
    const rows = onGrid(this.sheet, area);
    this.cells.growTo(rows.endRow, 0);
    this.engine.run(SetWorksheetRowHeightMutation, {
      subUnitId: this.sheet.getSheetId(),
      ranges: [rows],
      rowHeight,
    });
    const autoHeightInfo = BooleanNumber.FALSE;
    this.engine.run(SetWorksheetRowIsAutoHeightMutation, {
      subUnitId: this.sheet.getSheetId(),
      ranges: [rows],
      autoHeightInfo,
    });
  }

  isColumnHidden(column: number): boolean {
    return this.sheet.getConfig().columnData[column]?.hd === BooleanNumber.TRUE;
  }

  isRowHidden(row: number): boolean {
    return this.sheet.getConfig().rowData[row]?.hd === BooleanNumber.TRUE;
  }

  hideColumns(area: Area, hidden: boolean): void {
    const columns = onGrid(this.sheet, area);
    this.cells.growTo(0, columns.endColumn);
    this.engine.run(hidden ? SetColHiddenMutation : SetColVisibleMutation, {
      subUnitId: this.sheet.getSheetId(),
      ranges: [columns],
    });
  }

  hideRows(area: Area, hidden: boolean): void {
    const rows = onGrid(this.sheet, area);
    this.cells.growTo(rows.endRow, 0);
    this.engine.run(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, {
      subUnitId: this.sheet.getSheetId(),
      ranges: [rows],
    });
  }

  /** A format of whole rows or columns, for the cells that are there and those to come. */
  restyle(area: Area, style: IStyleData): void {
    const subUnitId = this.sheet.getSheetId();
    const grid = onGrid(this.sheet, area);
    const merged = (before: Nullable<IStyleData | string>): IStyleData => ({
      ...this.engine.workbook.getStyles().get(before),
      ...style,
    });
    if (isWholeColumns(area)) {
      const columnData: Record<number, Partial<IColumnData>> = {};
      for (let column = grid.startColumn; column <= grid.endColumn; column++)
        columnData[column] = { s: merged(this.sheet.getColumnStyle(column)) };
      this.engine.run(SetColDataMutation, { subUnitId, columnData });
    } else {
      const rowData: Record<number, Partial<IRowData>> = {};
      for (let row = grid.startRow; row <= grid.endRow; row++)
        rowData[row] = { s: merged(this.sheet.getRowStyle(row)) };
      this.engine.run(SetRowDataMutation, { subUnitId, rowData });
    }
    const used = this.cells.used(true, area);
    if (used) this.cells.restyle(used, (row, column) => (this.cells.raw(row, column)?.s ? style : undefined));
  }

  /** Sizes, hidden lines and formats of whole lines, as another sheet has them. */
  takeFrom(other: Worksheet): void {
    const subUnitId = this.sheet.getSheetId();
    const [own, theirs] = [this.sheet.getConfig(), other.getConfig()];
    this.cells.growTo(other.getRowCount() - 1, other.getColumnCount() - 1);
    const gone = (lines: object) => Object.fromEntries(Object.keys(lines).map((line) => [line, null]));
    // Away with the old ones first: what comes is laid over what is there.
    this.engine.run(SetColDataMutation, { subUnitId, columnData: gone(own.columnData) });
    this.engine.run(SetColDataMutation, { subUnitId, columnData: structuredClone(theirs.columnData) });
    this.engine.run(SetRowDataMutation, { subUnitId, rowData: gone(own.rowData) });
    this.engine.run(SetRowDataMutation, { subUnitId, rowData: structuredClone(theirs.rowData) });
  }

  /** As wide as the longest text shown, a Chinese character counting for two letters. */
  fitColumns(area: Area): void {
    const used = this.cells.used(false, area);
    if (!used) return;
    for (let column = used.startColumn; column <= used.endColumn; column++) {
      let longest = 0;
      for (let row = used.startRow; row <= used.endRow; row++)
        for (const line of this.cells.text(row, column).split('\n'))
          longest = Math.max(longest, letters(line));
      const oneColumn = { ...used, startColumn: column, endColumn: column };
      if (longest > 0) this.setColumnWidth(oneColumn, Math.min(1790, 7 * longest + 12));
    }
  }

  /** As high as the lines of its tallest cell. */
  fitRows(area: Area): void {
    const used = this.cells.used(false, area);
    if (!used) return;
    for (let row = used.startRow; row <= used.endRow; row++) {
      let height = 0;
      for (let column = used.startColumn; column <= used.endColumn; column++) {
        const style = this.cells.style(row, column);
        const width = style.tb === WrapStrategy.WRAP ? this.columnWidth(column) - 8 : Infinity;
        const lines = this.cells.text(row, column).split('\n');
        const count = lines.reduce(
          (sum, line) => sum + Math.max(1, Math.ceil((7 * letters(line)) / width)),
          0,
        );
        height = Math.max(height, count * (style.fs ?? 11) * 1.72);
      }
      this.setRowHeight({ ...used, startRow: row, endRow: row }, Math.round(Math.min(545, height)));
    }
  }
}

const letters = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0);
