/** One sheet of a book: its cells, and everything about it that is not in a cell. */
import {
  BooleanNumber,
  WrapStrategy,
  type IColumnData,
  type IFreeze,
  type IRowData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { intersect, isWholeColumns, LAST_COLUMN, LAST_ROW, parseArea, splitSheet, type Area } from './area';
import type { Calculation } from './calculation';
import { Cells } from './cells';
import { IN_THE_BACKGROUND, type Engine } from './engine';
import { RecordSheetMutation, sheetRecords, type SheetRecords } from './records';
import { Rules } from './rules';
import { Shifts } from './shifts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Sheet {
  readonly cells: Cells;
  readonly rules: Rules;
  readonly shifts: Shifts;

  constructor(
    private readonly engine: Engine,
    calculation: Calculation,
    readonly worksheet: Worksheet,
  ) {
    this.cells = new Cells(engine, calculation, worksheet);
    this.rules = new Rules(engine, worksheet.getSheetId());
    this.shifts = new Shifts(engine, worksheet);
  }

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  /** Formulas that name the sheet follow. Whether the name is allowed, the caller has asked before. */
  rename(name: string): void {
    this.engine.run(SetWorksheetNameCommand, { subUnitId: this.id, name });
  }

  get visibility(): Visibility {
    if (!this.worksheet.isSheetHidden()) return 'Visible';
    return this.records.veryHidden ? 'VeryHidden' : 'Hidden';
  }

  setVisibility(visibility: Visibility): void {
    this.record({ veryHidden: visibility === 'VeryHidden' });
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.engine.run(SetWorksheetHideMutation, { subUnitId: this.id, hidden }, IN_THE_BACKGROUND);
  }

  get tabColour(): string {
    return this.worksheet.getTabColor() ?? '';
  }

  setTabColour(color: string): void {
    this.engine.run(SetTabColorMutation, { subUnitId: this.id, color });
  }

  get showsGridlines(): boolean {
    return !this.worksheet.hasHiddenGridlines();
  }

  showGridlines(shown: boolean): void {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.engine.run(ToggleGridlinesMutation, { subUnitId: this.id, showGridlines });
  }

  get records(): Readonly<SheetRecords> {
    return sheetRecords(this.worksheet);
  }

  record(change: Partial<SheetRecords>): void {
    this.engine.run(RecordSheetMutation, { subUnitId: this.id, change });
  }

  get merges(): readonly Area[] {
    return this.worksheet.getMergeData();
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((merge) => intersect(merge, area));
  }

  /** The first cell keeps its content, the others lose theirs, as in Excel. */
  merge(area: Area): void {
    this.unmerge(area);
    this.cells.growTo(area.endRow, area.endColumn);
    this.cells.change(area, (row, column) =>
      row === area.startRow && column === area.startColumn
        ? undefined
        : { v: null, f: null, si: null, p: null },
    );
    this.engine.run(AddWorksheetMergeMutation, { subUnitId: this.id, ranges: [{ ...area }] });
  }

  unmerge(area: Area): void {
    const ranges = this.mergesIn(area).map((merge) => ({ ...merge }));
    if (ranges.length > 0) this.engine.run(RemoveWorksheetMergeMutation, { subUnitId: this.id, ranges });
  }

  /** In pixels at 96 to the inch, as the grid counts. */
  columnWidth(column: number): number {
    return this.worksheet.getConfig().columnData[column]?.w ?? this.worksheet.getConfig().defaultColumnWidth;
  }

  rowHeight(row: number): number {
    const kept = this.worksheet.getConfig().rowData[row];
    return kept?.h ?? kept?.ah ?? this.worksheet.getConfig().defaultRowHeight;
  }

  setColumnWidth(area: Area, colWidth: number): void {
    const columns = this.onGrid(area);
    this.cells.growTo(0, columns.endColumn);
    this.engine.run(SetWorksheetColWidthMutation, { subUnitId: this.id, ranges: [columns], colWidth });
  }

  setRowHeight(area: Area, rowHeight: number): void {
    const rows = this.onGrid(area);
    this.cells.growTo(rows.endRow, 0);
    this.engine.run(SetWorksheetRowHeightMutation, { subUnitId: this.id, ranges: [rows], rowHeight });
    const autoHeightInfo = BooleanNumber.FALSE;
    this.engine.run(SetWorksheetRowIsAutoHeightMutation, {
      subUnitId: this.id,
      ranges: [rows],
      autoHeightInfo,
    });
  }

  isColumnHidden(column: number): boolean {
    return this.worksheet.getConfig().columnData[column]?.hd === BooleanNumber.TRUE;
  }

  isRowHidden(row: number): boolean {
    return this.worksheet.getConfig().rowData[row]?.hd === BooleanNumber.TRUE;
  }

  hideColumns(area: Area, hidden: boolean): void {
    const columns = this.onGrid(area);
    this.cells.growTo(0, columns.endColumn);
    this.engine.run(hidden ? SetColHiddenMutation : SetColVisibleMutation, {
      subUnitId: this.id,
      ranges: [columns],
    });
  }

  hideRows(area: Area, hidden: boolean): void {
    const rows = this.onGrid(area);
    this.cells.growTo(rows.endRow, 0);
    this.engine.run(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, {
      subUnitId: this.id,
      ranges: [rows],
    });
  }

  /** A whole column as far as the grid goes. */
  onGrid(area: Area): Area {
    return {
      ...area,
      endRow: area.endRow === LAST_ROW ? this.worksheet.getRowCount() - 1 : area.endRow,
      endColumn: area.endColumn === LAST_COLUMN ? this.worksheet.getColumnCount() - 1 : area.endColumn,
    };
  }

  /** A format of whole rows or columns, for the cells that are there and those to come. */
  restyleLines(area: Area, style: IStyleData): void {
    const subUnitId = this.id;
    const grid = this.onGrid(area);
    const merged = (before: Nullable<IStyleData | string>): IStyleData => ({
      ...this.engine.workbook.getStyles().get(before),
      ...style,
    });
    if (isWholeColumns(area)) {
      const columnData: Record<number, Partial<IColumnData>> = {};
      for (let column = grid.startColumn; column <= grid.endColumn; column++)
        columnData[column] = { s: merged(this.worksheet.getColumnStyle(column)) };
      this.engine.run(SetColDataMutation, { subUnitId, columnData });
    } else {
      const rowData: Record<number, Partial<IRowData>> = {};
      for (let row = grid.startRow; row <= grid.endRow; row++)
        rowData[row] = { s: merged(this.worksheet.getRowStyle(row)) };
      this.engine.run(SetRowDataMutation, { subUnitId, rowData });
    }
    const used = this.cells.used(true, area);
    if (used) this.cells.restyle(used, (row, column) => (this.cells.raw(row, column)?.s ? style : undefined));
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

  /** An address without a sheet, or with this one's name. */
  parse(address: string): Area | null {
    const { sheet, rest } = splitSheet(address);
    return sheet !== null && sheet.toLowerCase() !== this.name.toLowerCase() ? null : parseArea(rest);
  }

  /** How many rows and columns stay in view. */
  get frozen(): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.worksheet.getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  freeze(rows: number, columns: number): void {
    const split: IFreeze = {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    };
    this.engine.run(SetFrozenMutation, { subUnitId: this.id, ...split });
  }
}

const letters = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0xff ? 2 : 1), 0);
