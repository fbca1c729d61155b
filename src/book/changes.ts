/** Tells what happened to a book: edits, selections, sheets coming and going. */
import {
  CommandType,
  Disposable,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetRowAutoHeightMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import type { Area } from './area';
import type { Engine } from './engine';

export type Change =
  | { kind: 'edited'; sheetId: string; area: Area }
  | { kind: 'formatted'; sheetId: string; area: Area }
  | { kind: 'calculated'; sheetId: string; area: Area }
  | { kind: 'selected'; sheetId: string; areas: Area[] }
  | { kind: 'activated'; sheetId: string; before: string | null }
  | { kind: 'added' | 'deleted'; sheetId: string };

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

export class Changes extends Disposable {
  readonly touched = new Set<string>();
  private readonly listeners = new Set<(change: Change) => void>();
  private active: string | null;

  constructor(private readonly engine: Engine) {
    super();
    this.active = engine.workbook.getActiveSheet(true)?.getSheetId() ?? null;
    this.disposeWithMe(
      engine.commands.beforeCommandExecuted((command, options) => {
        if (command.id === SetRangeValuesMutation.id && options?.['fromFormula'])
          leaveLooks(command.params as ISetRangeValuesMutationParams);
        this.touch(command, options);
      }),
    );
    this.disposeWithMe(engine.commands.onCommandExecuted((command, options) => this.tell(command, options)));
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private emit(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  // Asked before the instruction runs: a calculation that finds the same results as before touches nothing.
  private touch(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    // How high a row is drawn for what is in it is no change of the workbook.
    if (command.type !== CommandType.MUTATION || command.id === SetWorksheetRowAutoHeightMutation.id) return;
    const { unitId, subUnitId, cellValue } = (command.params ?? {}) as Partial<ISetRangeValuesMutationParams>;
    if (unitId !== this.engine.unitId || !subUnitId) return;
    if (options?.['fromFormula'] && !this.differs(subUnitId, (cellValue ?? {}) as Matrix)) return;
    this.touched.add(subUnitId);
  }

  private differs(sheetId: string, cellValue: Matrix): boolean {
    const matrix = this.engine.workbook.getSheetBySheetId(sheetId)?.getCellMatrix();
    return Object.entries(cellValue).some(([row, cells]) =>
      Object.entries(cells).some(([column, cell]) => {
        const before = matrix?.getValue(Number(row), Number(column))?.v ?? null;
        return (cell?.v ?? null) !== before;
      }),
    );
  }

  private tell(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = (command.params ?? {}) as { unitId?: string; subUnitId?: string };
    if (params.unitId !== this.engine.unitId) return;
    const sheetId = params.subUnitId ?? '';
    switch (command.id) {
      case SetRangeValuesMutation.id:
        return this.tellCells(command.params as ISetRangeValuesMutationParams, options);
      case SetSelectionsOperation.id: {
        const { selections } = command.params as ISetSelectionsOperationParams;
        return this.emit({ kind: 'selected', sheetId, areas: selections.map(({ range }) => ({ ...range })) });
      }
      case SetWorksheetActiveOperation.id: {
        const before = this.active === sheetId ? null : this.active;
        this.active = sheetId;
        return this.emit({ kind: 'activated', sheetId, before });
      }
      case InsertSheetMutation.id:
        return this.emit({ kind: 'added', sheetId: (command.params as IInsertSheetMutationParams).sheet.id });
      case RemoveSheetMutation.id:
        this.touched.delete(sheetId);
        return this.emit({ kind: 'deleted', sheetId });
    }
  }

  private tellCells(params: ISetRangeValuesMutationParams, options?: IExecutionOptions): void {
    const matrix = (params.cellValue ?? {}) as Matrix;
    const rows = Object.keys(matrix).map(Number);
    if (rows.length === 0) return;
    const area: Area = { startRow: Infinity, startColumn: Infinity, endRow: -1, endColumn: -1 };
    let content = false;
    for (const row of rows) {
      for (const [key, cell] of Object.entries(matrix[row]!)) {
        const column = Number(key);
        area.startRow = Math.min(area.startRow, row);
        area.endRow = Math.max(area.endRow, row);
        area.startColumn = Math.min(area.startColumn, column);
        area.endColumn = Math.max(area.endColumn, column);
        content ||= cell === null || cell === undefined || 'v' in cell || 'f' in cell || 'p' in cell;
      }
    }
    const kind = options?.['fromFormula'] ? 'calculated' : content ? 'edited' : 'formatted';
    this.emit({ kind, sheetId: params.subUnitId, area });
  }
}

/** The engine hands the number format of what was calculated from on to the result; in Excel a calculation changes no formats. */
function leaveLooks({ cellValue }: ISetRangeValuesMutationParams): void {
  for (const cells of Object.values((cellValue ?? {}) as Matrix))
    for (const cell of Object.values(cells)) if (cell) delete cell.s;
}
