/** Copying cells from one range to another, formulas moving their references along. */
import type { ICellData, Nullable } from '@univerjs/core';
import {
  bound,
  columnCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Area,
} from '../../src/book/area';
import type { Sheet } from '../../src/book/sheet';
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
  if (isWholeSheet(from.area)) return copySheet(from, to, type);
  const [rows, columns] = [rowCount(from.area), columnCount(from.area)];
  const [height, width] = how.transpose ? [columns, rows] : [rows, columns];
  const fits = to.rowCount % height === 0 && to.columnCount % width === 0;
  const area = fits ? to.area : to.getAbsoluteResizedRange(height, width).area;
  copyContents(from, to.sheet, area, type, how);
  if (type === 'All' || type === 'Formats') copyRules(from, to.sheet, area, type);
  const isOnce = rowCount(area) === rows && columnCount(area) === columns;
  if (type === 'All' && !how.transpose && isOnce) copyMerges(from, to.sheet, area);
}

function copyContents(
  from: HostRange,
  to: Sheet,
  area: Area,
  type: CopyType,
  how: { skipBlanks: boolean; transpose: boolean },
): void {
  const [rows, columns] = [rowCount(from.area), columnCount(from.area)];
  const [height, width] = how.transpose ? [columns, rows] : [rows, columns];
  const source = from.sheet.cells;
  const content = type === 'All' || type === 'Formulas' || type === 'Values';
  // Read whole before the first cell is written: the two may overlap.
  const taken = source.map(from.area, (row, column) => ({
    raw: { ...source.raw(row, column) } as Nullable<ICellData>,
    value: source.value(row, column),
    formula: source.formula(row, column),
    style: source.style(row, column),
  }));
  to.cells.change(area, (row, column) => {
    const [down, across] = [(row - area.startRow) % height, (column - area.startColumn) % width];
    const cell = how.transpose ? taken[across]![down]! : taken[down]![across]!;
    if (how.skipBlanks && cell.value === '') return undefined;
    const change: ICellData = {};
    if (type === 'All' || type === 'Formats')
      change.s = Object.keys(cell.style).length > 0 ? cell.style : null;
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
}

function copyMerges(from: HostRange, to: Sheet, area: Area): void {
  const [down, across] = [area.startRow - from.area.startRow, area.startColumn - from.area.startColumn];
  for (const merge of from.sheet.mergesIn(from.area))
    to.merge({
      startRow: merge.startRow + down,
      endRow: merge.endRow + down,
      startColumn: merge.startColumn + across,
      endColumn: merge.endColumn + across,
    });
}

const isWholeSheet = (area: Area): boolean => isWholeColumns(area) && isWholeRows(area);

/** As if all of a sheet were selected, copied and pasted: sizes and hidden lines go along. */
function copySheet(from: HostRange, to: HostRange, type: CopyType): void {
  if (to.area.startRow > 0 || to.area.startColumn > 0) throw new Refusal('InvalidArgument');
  const [source, target] = [from.sheet.cells.used(true), to.sheet.cells.used(true)];
  const used = source && target ? bound(source, target) : (source ?? target);
  if (used) {
    const all = { ...used, startRow: 0, startColumn: 0 };
    const cells = from.getAbsoluteResizedRange(rowCount(all), columnCount(all));
    copyContents(cells, to.sheet, all, type, { skipBlanks: false, transpose: false });
  }
  if (type !== 'All' && type !== 'Formats') return;
  copyRules(from, to.sheet, from.area, type);
  to.sheet.lines.takeFrom(from.sheet.worksheet);
  if (type === 'All') copyMerges(from, to.sheet, from.area);
}

/** Conditional formats go with the formats, validation with everything. */
function copyRules(from: HostRange, to: Sheet, area: Area, type: 'All' | 'Formats'): void {
  const [down, across] = [area.startRow - from.area.startRow, area.startColumn - from.area.startColumn];
  const moved = (ranges: readonly Area[]): Area[] =>
    ranges.flatMap((range) => {
      const both = intersect(range, from.area);
      return both === null
        ? []
        : [
            {
              startRow: both.startRow + down,
              endRow: both.endRow + down,
              startColumn: both.startColumn + across,
              endColumn: both.endColumn + across,
            },
          ];
    });
  const { rules } = from.sheet;
  // The one that is added last wins.
  for (const { cfId: _, ...rule } of [...rules.conditionalFormats()].reverse()) {
    const ranges = moved(rule.ranges);
    if (ranges.length > 0) to.rules.addConditionalFormat({ ...structuredClone(rule), ranges });
  }
  if (type === 'Formats') return;
  for (const { uid: _, ranges, ...rule } of rules.validations())
    for (const range of moved(ranges)) to.rules.validate(range, structuredClone(rule));
}
