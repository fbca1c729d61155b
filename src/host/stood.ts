/** What stood in an area before it was written: whether it is still what was seen, and how it comes back. */
import type { FormulaCell, Replacement } from './workbook';

type Cells = FormulaCell['values'];

const isFormula = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('=');

export const isOther = (stood: Replacement['stood'], now: Cells): boolean =>
  stood?.some((cells, row) => cells.some((cell, column) => cell !== now[row]?.[column])) ?? false;

/** Whether an area holds what was to be written there; a formula of ours may be spelt otherwise by the host. */
export function isWritten({ cells, stood }: Replacement, now: Cells): boolean {
  const [wanted, is] = [cells[0]?.[0], now[0]?.[0]];
  return isFormula(wanted) ? isFormula(is) && isOther(stood, now) : is === wanted;
}

/** What a formula has spilled comes back with it, and would be in its way if it were written. */
export function withoutSpills(cells: Cells): Cells {
  /** By column: whether a formula stands in it so far. */
  const formulas: boolean[] = [];
  return cells.map((line) => {
    let isBeyond = false;
    return line.map((cell, column) => {
      formulas[column] ||= isFormula(cell);
      isBeyond ||= formulas[column]!;
      return isBeyond && !isFormula(cell) ? '' : cell;
    });
  });
}
