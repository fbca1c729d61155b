/** Finds the formulas of a workbook. */
import { ObjectMatrix, type ICellData, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import { initSheetFormulaData, type FormulaDataModel, type IFormulaData } from '@univerjs/engine-formula';

/**
 * The engine asks for all formulas several times in every calculation, and turns over every cell each time: it spends more on the
 * search than on the formulas. It is handed those cells alone that hold one.
 */
export function findFormulasQuickly(data: FormulaDataModel, workbook: Workbook): void {
  data.getFormulaData = () => {
    const found: IFormulaData = { [workbook.getUnitId()]: {} };
    for (const sheet of workbook.getSheets())
      initSheetFormulaData(found, workbook.getUnitId(), sheet.getSheetId(), formulaCells(sheet));
    return found;
  };
}

function formulaCells(sheet: Worksheet): ObjectMatrix<Nullable<ICellData>> {
  const rows: Record<number, Record<number, Nullable<ICellData>> | undefined> = sheet
    .getCellMatrix()
    .getMatrix();
  const found = new ObjectMatrix<Nullable<ICellData>>();
  const width = sheet.getColumnCount();
  for (let row = 0; row < sheet.getRowCount(); row++) {
    const cells = rows[row];
    if (!cells) continue;
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      if (cell?.f || cell?.si) found.setValue(row, column, cell);
    }
  }
  return found;
}
