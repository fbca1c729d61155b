/** A selection laid over a table: one cell chooses the table, more choose among its rows and columns. */
import { areaAddress, columnAddress, rowAddress } from '../../address';
import { clip } from '../../area';
import type { Area } from '../../grid';
import { exclude, type Exclusion } from '../../problem';
import type { Column, Columns } from '../columns/columns';
import { mergeAt, type Frame } from './frame';
import type { Rows } from '../rows/rows';

interface Chosen {
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
  readonly range: readonly Area[];
  readonly excluded: readonly Exclusion[];
}

/**
 * Gives the rows and columns that a selection leaves of a table. Names and headings belong to it whether selected or not.
 * Edge: a selection without any figure (headings, names), or of one row alone, takes them all.
 */
export function selectWithin(frame: Frame, columns: Columns, rows: Rows, selection: readonly Area[]): Chosen {
  const bounds = boundsOf(frame);
  const areas = selection.filter((area) => !isOneCell(frame, area) && clip(area, bounds) !== null);
  const whole: Chosen = { rows: rows.units, columns: columns.all, range: [bounds], excluded: [] };
  if (areas.length === 0) return whole;
  const within = (at: number, start: number, size: number): boolean => at >= start && at < start + size;
  const hasRow = (row: number): boolean => {
    const at = frame.ref(row, 0);
    return areas.some((area) =>
      frame.turned ? within(at.column, area.column, area.columns) : within(at.row, area.row, area.rows),
    );
  };
  const hasColumn = (column: number): boolean => {
    const at = frame.ref(0, column);
    return areas.some((area) =>
      frame.turned ? within(at.row, area.row, area.rows) : within(at.column, area.column, area.columns),
    );
  };
  const units = rows.units.filter(hasRow);
  const figures = columns.all.filter((column) => column.part === 'figure');
  const kept = figures.filter((column) => hasColumn(column.index));
  const someColumns = kept.length > 0 && kept.length < figures.length;
  const someRows = units.length > 1 && units.length < rows.units.length;
  if (!someColumns && !someRows) return whole;
  const leaves = (column: Column): boolean =>
    someColumns && column.part === 'figure' && !kept.includes(column);
  const where = (column: Column): string => {
    const at = frame.ref(0, column.index);
    return frame.turned ? rowAddress(at.row) : columnAddress(at.column);
  };
  return {
    rows: someRows ? units : rows.units,
    columns: columns.all.filter((column) => !leaves(column)),
    range: areas.map((area) => clip(area, bounds)).filter((area) => area !== null),
    excluded: columns.all
      .filter(leaves)
      .map((column) => exclude(where(column), 'not-selected', { text: column.path.join(' ') })),
  };
}

// A click on a merged cell selects all of its area.
function isOneCell(frame: Frame, area: Area): boolean {
  if (area.rows === 1 && area.columns === 1) return true;
  const merge = mergeAt(frame.sheet, area.row, area.column);
  return merge !== null && areaAddress(merge) === areaAddress(area);
}

function boundsOf(frame: Frame): Area {
  // Rows of weights above the headings are read below them.
  const tops = [0, 1, 2, 3].filter((row) => row < frame.height).map((row) => frame.ref(row, 0));
  const first = {
    row: Math.min(...tops.map(({ row }) => row)),
    column: Math.min(...tops.map(({ column }) => column)),
  };
  const last = frame.ref(frame.height - 1, frame.width - 1);
  return {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}
