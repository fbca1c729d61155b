/** Starts the calculation that changes have set off, and lets changes wait for the one that runs. */
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { ICommandInfo } from '@univerjs/core';
import type { Area } from './area';
import type { Engine } from './engine';

/** Cells whose formulas are to be calculated, and those that depend on them. */
interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: Area;
}

interface Dirty {
  readonly dirtyRanges: readonly DirtyRange[];
}

/** What the controller keeps to itself. */
interface Kept {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: Dirty;
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): Dirty;
  _mergeDirty(one: Dirty, other: Dirty): Dirty;
}

const controllerOf = ({ injector }: Engine): Kept =>
  injector.get(TriggerCalculationController) as unknown as Kept;

/** Calculates what has changed, and these cells. Only while no calculation runs. */
export function calculateCells(engine: Engine, cells: readonly DirtyRange[]): void {
  const controller = controllerOf(engine);
  clearTimeout(controller._setTimeoutKey);
  const changed = controller._generateDirty(controller._waitingCommandQueue);
  controller._waitingCommandQueue = [];
  const merged = controller._mergeDirty(controller._executingDirtyData, changed);
  const dirty = { ...merged, dirtyRanges: [...merged.dirtyRanges, ...cells] };
  controller._executingDirtyData = dirty;
  engine.commands.syncExecuteCommand(
    SetFormulaCalculationStartMutation.id,
    { ...dirty },
    { onlyLocal: true },
  );
}

/**
 * After each change the engine waits a tenth of a second for the next one before it calculates. Who waits for a result makes no
 * further change, and need not wait for that. Only while no calculation runs.
 */
export function calculateNow(engine: Engine): void {
  if (controllerOf(engine)._waitingCommandQueue.length > 0) calculateCells(engine, []);
}

/** Changes made while a calculation runs wait until it is done, instead of for the next tenth of a second. */
export const holdCalculation = (engine: Engine): void => clearTimeout(controllerOf(engine)._setTimeoutKey);
