/** When formulas have been calculated, and functions that others compute for them. */
import { Disposable, type ICellData, type ICommandInfo, type Nullable } from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFunctionService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { area, parseArea, type Area } from './area';
import { confineBrokenFormulas } from './brokenFormulas';
import { calculateCells, calculateNow, holdCalculation } from './calculateNow';
import { CalledFunction, Calls, type FormulaCell, type FunctionCall } from './calls';
import { findFormulasQuickly } from './formulaCells';
import { indexLookedUpColumnsOnly } from './lookupIndex';
import type { Engine } from './engine';
import type { CellValue } from './entry';
import type { SpillRecord } from './records';

indexLookedUpColumnsOnly();
confineBrokenFormulas();

/** By sheet, row and column. */
type Matrix<T> = Record<string, Record<number, Record<number, T>>>;

export type { FormulaCell };

export class Calculation extends Disposable {
  private readonly data: FormulaDataModel;
  /** The grid sets off the first calculation itself, once its functions are known. */
  private begun = false;
  private dirty = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly calls = new Calls(
    (cells) => this.recalculate(cells),
    () => this.running,
  );

  constructor(private readonly engine: Engine) {
    super();
    this.data = engine.injector.get(FormulaDataModel);
    findFormulasQuickly(this.data, engine.workbook);
    const dirtying = engine.injector.get(IActiveDirtyManagerService);
    // The first calculation is set off while the workbook opens, before anyone can listen.
    this.dirty = this.hasFormulas();
    this.disposeWithMe(
      engine.commands.onCommandExecuted((command, options) => {
        if (command.id === SetFormulaCalculationStartMutation.id) this.start();
        else if (command.id === SetFormulaCalculationNotificationMutation.id) this.follow(command);
        else if (command.id === SetTriggerFormulaCalculationStartMutation.id) this.begin();
        else if (dirtying.get(command.id) && !options?.onlyLocal && !isLooksOnly(command)) this.soil();
      }),
    );
  }

  private begin(): void {
    this.begun = true;
    if (this.waiting.length > 0) this.calculateSoon();
  }

  private soil(): void {
    this.dirty = true;
    // Begun beside another one, a calculation loses what that had come to.
    if (this.running) holdCalculation(this.engine);
  }

  private start(): void {
    this.begun = true;
    this.dirty = false;
    this.running = true;
  }

  private follow(command: Readonly<ICommandInfo>): void {
    const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState === undefined) return;
    this.running = false;
    if (this.dirty) return this.calculateSoon();
    // A calculation that was stopped may be taken up again by those who hear of it after us.
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION)
      setTimeout(() => this.release(), 0);
    else this.release();
  }

  private release(): void {
    if (this.dirty || this.running) return;
    if (this.calls.areOpen) return this.calls.goOn();
    this.calls.forget();
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Resolves when every formula shows its present result; at once if none can have changed. */
  settled(): Promise<void> {
    if (!this.running && !this.calls.areOpen && (!this.dirty || !this.hasFormulas()))
      return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.calculateSoon();
    });
  }

  /** The engine takes note of a changed formula after this turn. */
  private calculateSoon(): void {
    setTimeout(() => {
      if (this.begun && !this.running && !this._disposed) calculateNow(this.engine);
    }, 0);
  }

  override dispose(): void {
    // Whoever shows how far a calculation is would go on doing so in a workbook that is gone.
    if (this.running)
      this.engine.commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, STOPPED);
    super.dispose();
  }

  private recalculate(cells: readonly FormulaCell[]): void {
    const { unitId } = this.engine;
    calculateCells(
      this.engine,
      runsOf(cells).map(({ sheetId, range }) => ({ unitId, sheetId, range })),
    );
  }

  private hasFormulas(): boolean {
    for (const sheet of this.engine.workbook.getSheets()) {
      const rows: Record<number, Record<number, Nullable<ICellData>>> = sheet.getCellMatrix().getMatrix();
      for (const row of Object.values(rows))
        for (const cell of Object.values(row)) if (cell?.f || cell?.si) return true;
    }
    return false;
  }

  /** The value that a formula elsewhere spilled into this cell. */
  spilled(sheetId: string, row: number, column: number): CellValue | undefined {
    const cell = this.data.getArrayFormulaCellData()[this.engine.unitId]?.[sheetId]?.[row]?.[column];
    if (cell?.v === undefined || cell.v === null) return undefined;
    return cell.v;
  }

  /** Shows again what formulas had spilled when the book was saved. */
  recallSpills(spillsOf: (sheetId: string) => readonly SpillRecord[]): void {
    const { unitId, workbook } = this.engine;
    const ranges: Matrix<Area> = {};
    const cells: Matrix<ICellData> = {};
    for (const sheet of workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      for (const { ref, values } of spillsOf(sheetId)) {
        const area = parseArea(ref);
        if (!area) continue;
        ((ranges[sheetId] ??= {})[area.startRow] ??= {})[area.startColumn] = area;
        values.forEach((row, down) =>
          row.forEach((v, across) => {
            ((cells[sheetId] ??= {})[area.startRow + down] ??= {})[area.startColumn + across] = { v };
          }),
        );
      }
    }
    if (Object.keys(ranges).length === 0) return;
    const params = { arrayFormulaRange: { [unitId]: ranges }, arrayFormulaCellData: { [unitId]: cells } };
    this.engine.commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, params, { onlyLocal: true });
  }

  /** The text of a formula that shares another cell's. */
  formulaText(sheetId: string, row: number, column: number): string | null {
    return this.data.getFormulaStringByCell(row, column, sheetId, this.engine.unitId) ?? null;
  }

  /** The areas that formulas of a sheet spill over, each with its formula in the first cell. */
  spills(sheetId: string): Area[] {
    const rows: Record<number, Record<number, Nullable<Area>>> = this.data.getArrayFormulaRange()[
      this.engine.unitId
    ]?.[sheetId] ?? {};
    return Object.values(rows).flatMap((columns) => Object.values(columns).filter((spill) => !!spill));
  }

  /** Lets formulas call `name`; taking it back makes them #NAME? at their next calculation. */
  registerFunction(name: string, call: FunctionCall): () => void {
    const functions = this.engine.injector.get(IFunctionService);
    functions.registerExecutors(new CalledFunction(name.toUpperCase(), call, this.calls));
    return () => functions.unregisterExecutors(name.toUpperCase());
  }
}

const STOPPED = { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION };

/** The grid calculates nothing for a change of looks. */
const isLooksOnly = ({ id, params }: Readonly<ICommandInfo>): boolean =>
  id === SetRangeValuesMutation.id && LOOKS.includes((params as ISetRangeValuesMutationParams).trigger ?? '');

const LOOKS: readonly string[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Cells that stand one below the other as one area: the engine looks through all areas for every formula. */
function runsOf(cells: readonly FormulaCell[]): { sheetId: string; range: Area }[] {
  const sorted = [...cells].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheetId: string; range: Area }[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.sheetId === sheetId && last.range.startColumn === column && last.range.endRow >= row - 1)
      last.range.endRow = row;
    else runs.push({ sheetId, range: area(row, column) });
  }
  return runs;
}
