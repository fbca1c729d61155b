/** What the grid tells of an error under the pointer: the add-in's own sentence, where there is one. */
import type { Injector } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/preset-sheets-core';
import type { FormulaCell } from '../../src/book/calculation';

export function explainErrors(injector: Injector, messageAt: (cell: FormulaCell) => string | null): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId: sheetId, row, col: column } = alert.location;
    show({ ...alert, message: messageAt({ sheetId, row, column }) ?? alert.message });
  };
}
