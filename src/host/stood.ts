/** What stood in an area before it was written: whether it is still what was seen, and how it comes back. */
import { sheetAddress } from '../sheet/address';
import { HostError, type FormulaCell, type Replacement } from './workbook';

type Cells = FormulaCell['values'];

const isFormula = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('=');

export const isOther = (stood: Replacement['stood'], now: Cells): boolean =>
  stood?.some((cells, row) => cells.some((cell, column) => cell !== now[row]?.[column])) ?? false;

/** Whether an area holds what was to be written there; a formula of ours may be spelt otherwise by the host. */
export function isWritten({ cells, stood }: Replacement, now: Cells): boolean {
  const [wanted, is] = [cells[0]?.[0], now[0]?.[0]];
  return typeof wanted === 'object' ? isFormula(is) && isOther(stood, now) : is === wanted;
}

/** What could not be taken back is named. */
export function requireBack(left: readonly Replacement[]): void {
  if (left.length === 0) return;
  const where = left.map(({ sheet, at: { row, column } }) => sheetAddress({ sheet, row, column }));
  throw new HostError('halfFreed', 'neither done nor taken back', where.join());
}

/** What a formula has spilled comes back with it, and would be in its way if it were written. */
export function withoutSpills(cells: Cells): Replacement['cells'] {
  /** By column: whether a formula stands in it so far. */
  const formulas: boolean[] = [];
  return cells.map((line) => {
    let isBeyond = false;
    return line.map((cell, column) => {
      formulas[column] ||= isFormula(cell);
      isBeyond ||= formulas[column]!;
      if (isFormula(cell)) return { formula: String(cell) };
      return isBeyond ? '' : cell;
    });
  });
}
