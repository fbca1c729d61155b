/** Which areas are selected, sheet by sheet. */
import { type ISelection } from '@univerjs/core';
import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { area, type Area } from './area';
import type { Engine } from './engine';

const FIRST_CELL = area(0, 0);

export class Selection {
  constructor(private readonly engine: Engine) {}

  private get kept(): readonly ISelection[] {
    const service = this.engine.injector.get(SheetsSelectionsService);
    const sheetId = this.engine.workbook.ensureActiveSheet().getSheetId();
    return service.getWorkbookSelections(this.engine.unitId).getSelectionsOfWorksheet(sheetId) ?? [];
  }

  /** The selected areas of the sheet in front, in the order they were selected. */
  get areas(): Area[] {
    const areas = this.kept.map(({ range }) => this.whole(range));
    return areas.length > 0 ? areas : [FIRST_CELL];
  }

  /** The cell that typing goes to. */
  get cell(): Area {
    const last = this.kept.at(-1);
    if (!last) return FIRST_CELL;
    const { actualRow, actualColumn } = last.primary ?? {
      actualRow: last.range.startRow,
      actualColumn: last.range.startColumn,
    };
    return area(actualRow, actualColumn);
  }

  // The grid ends a whole column at its own last row, or leaves the ends open.
  private whole(range: Area): Area {
    const sheet = this.engine.workbook.ensureActiveSheet();
    const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
    const open = (value: number) => !Number.isFinite(value);
    const allRows = open(range.startRow) || (range.startRow === 0 && range.endRow >= rows - 1);
    const allColumns = open(range.startColumn) || (range.startColumn === 0 && range.endColumn >= columns - 1);
    return {
      startRow: allRows ? 0 : range.startRow,
      endRow: allRows ? 1_048_575 : range.endRow,
      startColumn: allColumns ? 0 : range.startColumn,
      endColumn: allColumns ? 16_383 : range.endColumn,
    };
  }

  /** Selects in the sheet in front, the first area's first cell becoming the active one. */
  select(areas: readonly Area[]): void {
    const sheet = this.engine.workbook.ensureActiveSheet();
    const selections = areas.map((each, index) => {
      const range = {
        ...each,
        endRow: Math.min(each.endRow, sheet.getRowCount() - 1),
        endColumn: Math.min(each.endColumn, sheet.getColumnCount() - 1),
      };
      const primary = {
        ...area(range.startRow, range.startColumn),
        actualRow: range.startRow,
        actualColumn: range.startColumn,
        isMerged: false,
        isMergedMainCell: false,
      };
      return { range, primary: index === areas.length - 1 ? primary : null, style: null };
    });
    this.engine.run(SetSelectionsOperation, {
      subUnitId: sheet.getSheetId(),
      selections,
      type: SelectionMoveType.MOVE_END,
    });
  }
}
