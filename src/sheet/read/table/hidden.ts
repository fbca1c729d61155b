/** What of a table lies in hidden or filtered rows and columns: it counts all the same, and that is said. */
import { columnAddress, columnLetters, rowAddress } from '../../address';
import { noteAt, type SheetNote } from '../../problem';
import type { Frame } from './frame';
import type { ReadIndicator, ReadUnit } from '../reading';

const MOST_NAMES = 8;

/** Gives at most one note on hidden units and one on hidden indicators. */
export function noteHidden(
  frame: Frame,
  units: readonly ReadUnit[],
  indicators: readonly ReadIndicator[],
): readonly SheetNote[] {
  const { hiddenRows, hiddenColumns = new Set<number>() } = frame.sheet.grid;
  const notes: SheetNote[] = [];
  const hiddenUnits = units.filter(({ cell }) =>
    frame.turned ? hiddenColumns.has(cell.column) : hiddenRows.has(cell.row),
  );
  if (hiddenUnits.length > 0) {
    const at = hiddenUnits.map(({ cell }) => (frame.turned ? cell.column : cell.row));
    const names = hiddenUnits.map(({ name }) => name);
    const facts = { units: list(names), count: names.length, where: whereOf(at, frame.turned) };
    notes.push(noteAt(hiddenUnits[0]!.cell, 'units-hidden', facts));
  }
  const seen = indicators.filter(
    ({ assessed, area }) =>
      assessed && (frame.turned ? hiddenRows.has(area.row) : hiddenColumns.has(area.column)),
  );
  if (seen.length > 0) {
    const at = seen.map(({ area }) => (frame.turned ? area.row : area.column));
    const facts = { indicators: list(seen.map(({ name }) => name)), where: whereOf(at, !frame.turned) };
    const { sheet } = frame.sheet.grid;
    notes.push(
      noteAt({ sheet, row: seen[0]!.area.row, column: seen[0]!.area.column }, 'indicators-hidden', facts),
    );
  }
  return notes;
}

const list = (names: readonly string[]): string =>
  [...new Set(names)].slice(0, MOST_NAMES).join('、') + (new Set(names).size > MOST_NAMES ? '…' : '');

/** Rows or columns as addresses, those side by side together: 3:7、10:10. */
function whereOf(indices: readonly number[], columns: boolean): string {
  const runs: [number, number][] = [];
  for (const index of [...new Set(indices)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === index) last[1] = index;
    else runs.push([index, index]);
  }
  const address = ([from, to]: readonly [number, number]): string => {
    if (from === to) return columns ? columnAddress(from) : rowAddress(from);
    return columns ? `${columnLetters(from)}:${columnLetters(to)}` : `${from + 1}:${to + 1}`;
  };
  return runs.slice(0, MOST_NAMES).map(address).join('、') + (runs.length > MOST_NAMES ? '…' : '');
}
