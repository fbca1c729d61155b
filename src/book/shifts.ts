/** Rows, columns and cells put in or taken out, with all that lies behind them moved along. */
import { Dimension, Direction, RANGE_TYPE, sequenceExecute, type Worksheet } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { isWholeColumns, isWholeRows, type Area } from './area';
import type { Engine } from './engine';

export class Shifts {
  constructor(
    private readonly engine: Engine,
    private readonly sheet: Worksheet,
  ) {}

  /** A formula as it reads when copied so many columns to the right and rows down. */
  move(formula: string, columns: number, rows: number): string {
    return this.engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  insert(area: Area, towards: 'down' | 'right'): void {
    const target = { unitId: this.engine.unitId, subUnitId: this.sheet.getSheetId() };
    if (isWholeRows(area)) {
      const range = { ...area, endColumn: this.sheet.getColumnCount() - 1, rangeType: RANGE_TYPE.ROW };
      this.engine.run(InsertRowByRangeCommand, { ...target, range, direction: Direction.UP });
    } else if (isWholeColumns(area)) {
      const range = { ...area, endRow: this.sheet.getRowCount() - 1, rangeType: RANGE_TYPE.COLUMN };
      this.engine.run(InsertColByRangeCommand, { ...target, range, direction: Direction.LEFT });
    } else {
      const shiftDimension = towards === 'down' ? Dimension.ROWS : Dimension.COLUMNS;
      const { redo } = getInsertRangeMutations(this.engine.injector, {
        ...target,
        range: area,
        shiftDimension,
        cellValue: {},
      });
      sequenceExecute(redo, this.engine.commands);
    }
  }

  remove(area: Area, towards: 'up' | 'left'): void {
    const target = { unitId: this.engine.unitId, subUnitId: this.sheet.getSheetId() };
    if (isWholeRows(area)) {
      const range = { ...area, endColumn: this.sheet.getColumnCount() - 1, rangeType: RANGE_TYPE.ROW };
      this.engine.run(RemoveRowByRangeCommand, { ...target, range });
    } else if (isWholeColumns(area)) {
      const range = { ...area, endRow: this.sheet.getRowCount() - 1, rangeType: RANGE_TYPE.COLUMN };
      this.engine.run(RemoveColByRangeCommand, { ...target, range });
    } else {
      const shiftDimension = towards === 'up' ? Dimension.ROWS : Dimension.COLUMNS;
      const { redo } = getRemoveRangeMutations(this.engine.injector, {
        ...target,
        range: area,
        shiftDimension,
      });
      sequenceExecute(redo, this.engine.commands);
    }
  }
}
