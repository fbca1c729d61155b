/** Whether the figures under 序号 count the rows, or rank the units. */
import type { Frame } from '../table/frame';

/**
 * Whether a column of whole numbers ranks the units: out of order, or with ties, and each as in a list of ranks.
 * Edge: 1, 2, 3 from the top down counts the rows, even where it may rank them too; so does 1, 2, 1, 2 by groups.
 */
export function ranksUnits(frame: Frame, from: number, column: number): boolean {
  const numbers: number[] = [];
  for (let row = from; row < frame.height; row++) {
    if (frame.blank(row, column)) continue;
    const cell = frame.cell(row, column);
    if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 1) return false;
    numbers.push(cell);
  }
  const counts = numbers.every((number, index) => number === 1 || number === (numbers[index - 1] ?? 0) + 1);
  if (counts || numbers.length < 3) return false;
  const sorted = [...numbers].sort((one, other) => one - other);
  const shared = sorted.every((number, index) => number === index + 1 || number === sorted[index - 1]);
  const dense = sorted.every((number, index) => number - (sorted[index - 1] ?? 0) <= 1);
  return sorted[0] === 1 && (shared || dense);
}
