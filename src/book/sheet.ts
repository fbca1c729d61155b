/** One sheet of a book: its cells, and everything about it that is not in a cell. */
import { BooleanNumber, type IFreeze, type Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { intersect, parseArea, splitSheet, type Area } from './area';
import type { Calculation } from './calculation';
import { Cells } from './cells';
import { Charts } from './charts';
import { IN_THE_BACKGROUND, type Engine } from './engine';
import { Lines, onGrid } from './lines';
import { RecordSheetMutation, sheetRecords, type SheetRecords } from './records';
import { Rules } from './rules';
import { Shifts } from './shifts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Sheet {
  readonly cells: Cells;
  readonly lines: Lines;
  readonly rules: Rules;
  readonly charts: Charts;
  readonly shifts: Shifts;

  constructor(
    private readonly engine: Engine,
    calculation: Calculation,
    readonly worksheet: Worksheet,
  ) {
    this.cells = new Cells(engine, calculation, worksheet);
    this.lines = new Lines(engine, worksheet, this.cells);
    this.rules = new Rules(engine, worksheet.getSheetId());
    this.charts = new Charts(this);
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

  /** A whole column as far as the grid goes. */
  onGrid(area: Area): Area {
    return onGrid(this.worksheet, area);
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
