/** Names that stand once for several rows, where each row is an indicator, a period, or one of several things of the unit. */
import type { Cell } from '../../grid';
import { noteAt, type SheetNote } from '../../problem';
import type { Columns } from '../columns/columns';
import { Frame } from '../table/frame';

/**
 * Gives the table with the name in each of its rows.
 * Edge: below a name that is not merged, a row without one is the same unit's only where it says which indicator or
 * period it holds; that is noted. In a table with one row a unit nothing is carried.
 */
export function carryNames(
  frame: Frame,
  { all, name: own, owner, depth }: Columns,
): { readonly frame: Frame; readonly notes: readonly SheetNote[] } {
  const listed = owner === null || own === null ? [] : [own];
  const keys = [
    ...listed,
    ...all.filter(({ part }) => part === 'indicator' || part === 'facet' || part === 'period'),
  ];
  const name = owner ?? own;
  if (name === null || keys.length === 0) return { frame, notes: [] };
  const carried: (readonly [row: number, name: Cell])[] = [];
  let last: Cell = '';
  let assumed = -1;
  for (let row = depth; row < frame.height; row++) {
    if (!frame.blank(row, name.index)) {
      last = frame.cell(row, name.index);
      continue;
    }
    const merged = frame.text(row, name.index) !== '';
    if (!merged && (last === '' || !keys.some(({ index }) => !frame.blank(row, index)))) continue;
    if (!merged && assumed < 0) assumed = row;
    carried.push([row, merged ? frame.shown(row, name.index) : last]);
  }
  const filled = carried.length === 0 ? frame : write(frame, name.index, carried);
  const at = frame.ref(assumed, name.index);
  const notes = assumed < 0 ? [] : [noteAt(at, 'names-carried', { row: at.row + 1 })];
  return {
    frame: owner === null || own === null ? filled : tellApart(filled, own.index, owner.index, depth),
    notes,
  };
}

/** What several units have by the same name, as 纺织, is told apart by whose it is: 纺织（甲园）. */
function tellApart(frame: Frame, own: number, owner: number, depth: number): Frame {
  const rows = new Map<string, number[]>();
  for (let row = depth; row < frame.height; row++) {
    const text = frame.text(row, own);
    if (text !== '' && !frame.blank(row, owner)) rows.set(text, [...(rows.get(text) ?? []), row]);
  }
  const shared = [...rows].filter(([, at]) => new Set(at.map((row) => frame.text(row, owner))).size > 1);
  const names = shared.flatMap(([text, at]) =>
    at.map((row) => [row, `${text}（${frame.text(row, owner)}）`] as const),
  );
  return names.length === 0 ? frame : write(frame, own, names);
}

/** The same window on a sheet with these cells filled in. */
function write(frame: Frame, column: number, cells: readonly (readonly [number, Cell])[]): Frame {
  const { grid } = frame.sheet;
  const values = [...grid.values];
  const copied = new Set<number>();
  for (const [row, cell] of cells) {
    const at = frame.ref(row, column);
    const [gridRow, gridColumn] = [at.row - grid.area.row, at.column - grid.area.column];
    const own = copied.has(gridRow) ? (values[gridRow] as Cell[]) : [...(values[gridRow] ?? [])];
    own[gridColumn] = cell;
    copied.add(gridRow);
    values[gridRow] = own;
  }
  return new Frame(
    { ...frame.sheet, grid: { ...grid, values } },
    frame.rows,
    frame.columns,
    frame.turned,
    frame.shifts,
  );
}
