/** Copying cells from one range to another, formulas moving their references along. */
import type { ICellData, Nullable } from '@univerjs/core';
import { columnCount, rowCount } from '../book/area';
import { Refusal } from './documented';
import type { HostRange } from './range';

export type CopyType = Excel.RangeCopyType | 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

/** A target larger than its source is filled with copies of it; a smaller one grows to the source's size. */
export function copyCells(
  from: HostRange,
  to: HostRange,
  type: CopyType,
  how: { skipBlanks: boolean; transpose: boolean },
): void {
  if (type === 'Link') throw new Refusal('NotImplemented', 'Range.copyFrom(Link)');
  const [rows, columns] = [rowCount(from.area), columnCount(from.area)];
  const [height, width] = how.transpose ? [columns, rows] : [rows, columns];
  const fits = to.rowCount % height === 0 && to.columnCount % width === 0;
  const area = fits ? to.area : to.getAbsoluteResizedRange(height, width).area;
  const source = from.sheet.cells;
  const content = type === 'All' || type === 'Formulas' || type === 'Values';
  // Read whole before the first cell is written: the two may overlap.
  const taken = source.map(from.area, (row, column) => ({
    raw: { ...source.raw(row, column) } as Nullable<ICellData>,
    value: source.value(row, column),
    formula: source.formula(row, column),
    style: source.style(row, column),
  }));
  to.sheet.cells.change(area, (row, column) => {
    const [down, across] = [(row - area.startRow) % height, (column - area.startColumn) % width];
    const cell = how.transpose ? taken[across]![down]! : taken[down]![across]!;
    if (how.skipBlanks && cell.value === '') return undefined;
    const change: ICellData = {};
    if (type === 'All' || type === 'Formats') change.s = cell.style;
    if (!content) return change;
    Object.assign(change, {
      v: cell.raw?.v ?? (cell.value === '' ? null : cell.value),
      f: null,
      si: null,
      p: null,
    });
    if (cell.raw?.t) change.t = cell.raw.t;
    const isFormula =
      typeof cell.formula === 'string' && cell.formula.startsWith('=') && (cell.raw?.f || cell.raw?.si);
    if (isFormula && type !== 'Values') {
      const moved: [number, number] = how.transpose
        ? [column - from.area.startColumn - down, row - from.area.startRow - across]
        : [column - from.area.startColumn - across, row - from.area.startRow - down];
      change.f = from.sheet.shifts.move(cell.formula as string, ...moved);
      change.v = null;
    }
    return change;
  });
  if (type !== 'All') return;
  for (const merge of from.sheet.mergesIn(from.area)) {
    const [down, across] = [area.startRow - from.area.startRow, area.startColumn - from.area.startColumn];
    if (!how.transpose && area.endRow - area.startRow < rows && area.endColumn - area.startColumn < columns)
      to.sheet.merge({
        startRow: merge.startRow + down,
        endRow: merge.endRow + down,
        startColumn: merge.startColumn + across,
        endColumn: merge.endColumn + across,
      });
  }
}
