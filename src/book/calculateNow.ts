/** Starts the calculation that changes have set off. */
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { ICommandInfo } from '@univerjs/core';
import type { Engine } from './engine';

/** What the controller keeps to itself. */
interface Kept {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly ICommandInfo[]): object;
  _mergeDirty(one: object, other: object): object;
}

/**
 * After each change the engine waits a tenth of a second for the next one before it calculates. Who waits for a result makes no
 * further change, and need not wait for that. Only while no calculation runs.
 */
export function calculateNow({ injector, commands }: Engine): void {
  const controller = injector.get(TriggerCalculationController) as unknown as Kept;
  const changes = controller._waitingCommandQueue;
  if (changes.length === 0) return;
  clearTimeout(controller._setTimeoutKey);
  controller._waitingCommandQueue = [];
  const dirty = controller._mergeDirty(controller._executingDirtyData, controller._generateDirty(changes));
  controller._executingDirtyData = dirty;
  commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirty }, { onlyLocal: true });
}
