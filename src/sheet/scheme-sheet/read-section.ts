/** Reads the values of one section: every field of every row, with its cell. */
import type { Cell, CellRef, Grid } from '../grid';
import { findSlots, type Slot } from './find-slots';
import type { Section } from './layout';
import { problemAtCell, type Refusal, type SchemeSheetProblem } from './problem';
import { isBlank, refOf, titleOf, type Span } from './titles';

export interface ReadSection {
  /** What was refused is null, so that it is not taken for empty. */
  readonly rows: readonly object[];
  readonly problems: readonly SchemeSheetProblem[];
  /** By path into the scheme's JSON. */
  readonly cells: ReadonlyMap<string, CellRef>;
}

export function readSection(grid: Grid, section: Section, span: Span): ReadSection {
  const { records, problems } = findSlots(grid, section, span);
  const refused = new Map<Slot, Refusal>();
  const rows = records.map((slots) => readRow(grid, slots, refused));
  const cells = new Map([[section.name as string, span.title]]);
  const found: SchemeSheetProblem[] = [...problems];
  records.forEach((slots, index) => {
    for (const slot of slots) {
      const path = section.placeOf(slot.field.name, index, rows);
      const cell = refOf(grid, slot.row, slot.column);
      const item = path.slice(0, path.lastIndexOf('/'));
      // The first row speaks for a rule of several; a whole item (`indicators/2`) has the cell of its first field.
      if (!cells.has(path)) cells.set(path, cell);
      if (section.shape === 'list' && !cells.has(item)) cells.set(item, cell);
      const refusal = refused.get(slot) ?? refuseEmpty(section, slot, index, rows);
      if (refusal) found.push(problemAtCell(cell, refusal, { scheme: path }));
    }
  });
  return { rows, problems: found, cells };
}

function readRow(grid: Grid, slots: readonly Slot[], refused: Map<Slot, Refusal>): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const slot of slots) {
    const cell = cellAt(grid, slot);
    if (isBlank(cell)) continue;
    const parsed = slot.field.codec.parse(cell);
    row[slot.field.name] = parsed.ok ? parsed.value : null;
    if (!parsed.ok) refused.set(slot, parsed.refusal);
  }
  return row;
}

/** A number that is shown as a percentage is taken as one. */
function cellAt(grid: Grid, { row, column }: Slot): Cell {
  const cell = grid.values[row]?.[column] ?? '';
  const shown = grid.formats[row]?.[column] ?? '';
  return typeof cell === 'number' && shown.includes('%') ? `${Number((cell * 100).toPrecision(15))}%` : cell;
}

function refuseEmpty(
  section: Section,
  { field }: Slot,
  index: number,
  rows: readonly Readonly<Record<string, unknown>>[],
): Refusal | null {
  if (!field.required || rows[index]?.[field.name] !== undefined) return null;
  if (!section.isNeeded(index, rows)) return null;
  return { code: 'scheme-cell-empty', facts: { title: titleOf(section, field) } };
}
