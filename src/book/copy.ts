/** Copies cells from one place to another, formulas moving their references along. */
import type { ICellData, Nullable } from '@univerjs/core';
import {
  area,
  bound,
  columnCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowCount,
  type Area,
} from './area';
import type { Sheet } from './sheet';

/** Some cells of a sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type Copied = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyWay {
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

const PLAINLY: CopyWay = { skipBlanks: false, transpose: false };

/** The cells that a copy fills: a target larger than its source holds several of it, a smaller one grows to the source's size. */
export function filledBy(from: Area, to: Area, transpose = false): Area {
  const [rows, columns] = [rowCount(from), columnCount(from)];
  const [height, width] = transpose ? [columns, rows] : [rows, columns];
  const fits = rowCount(to) % height === 0 && columnCount(to) % width === 0;
  return fits ? to : area(to.startRow, to.startColumn, height, width);
}

/** Formulas must have been calculated. All of a sheet goes to all of another. */
export function copyCells(from: Place, to: Place, type: Copied, how: CopyWay = PLAINLY): void {
  if (isWholeSheet(from.area)) return copySheet(from, to.sheet, type);
  const filled = filledBy(from.area, to.area, how.transpose);
  copyContents(from, to.sheet, filled, type, how);
  if (type === 'All' || type === 'Formats') copyRules(from, to.sheet, filled, type);
  const isOnce = rowCount(filled) === rowCount(from.area) && columnCount(filled) === columnCount(from.area);
  if (type === 'All' && !how.transpose && isOnce) copyMerges(from, to.sheet, filled);
}

function copyContents(from: Place, to: Sheet, area: Area, type: Copied, how: CopyWay): void {
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

function copyMerges(from: Place, to: Sheet, area: Area): void {
  const [down, across] = [area.startRow - from.area.startRow, area.startColumn - from.area.startColumn];
  for (const merge of from.sheet.mergesIn(from.area))
    to.merge({
      startRow: merge.startRow + down,
      endRow: merge.endRow + down,
      startColumn: merge.startColumn + across,
      endColumn: merge.endColumn + across,
    });
}

export const isWholeSheet = (area: Area): boolean => isWholeColumns(area) && isWholeRows(area);

/** As if all of a sheet were selected, copied and pasted: sizes and hidden lines go along. */
function copySheet(from: Place, to: Sheet, type: Copied): void {
  const [source, target] = [from.sheet.cells.used(true), to.cells.used(true)];
  const used = source && target ? bound(source, target) : (source ?? target);
  if (used) {
    const all = { ...used, startRow: 0, startColumn: 0 };
    copyContents({ sheet: from.sheet, area: all }, to, all, type, PLAINLY);
  }
  if (type !== 'All' && type !== 'Formats') return;
  copyRules(from, to, from.area, type);
  to.lines.takeFrom(from.sheet.worksheet);
  if (type === 'All') copyMerges(from, to, from.area);
}

/** Conditional formats go with the formats, validation with everything. */
function copyRules(from: Place, to: Sheet, area: Area, type: 'All' | 'Formats'): void {
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
