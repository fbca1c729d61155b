/** Finds where the fields of a section stand: beside their names in a form, under their headings in a list. */
import type { Cell, Grid } from '../grid';
import type { Field, Section } from './layout';
import { problemAtCell, type SchemeSheetProblem } from './problem';
import { fieldNamed, foldTitle, isBlank, NUMBER_TITLES, refOf, titleOf, type Span } from './titles';

/** A value's field, and where in the grid's values it stands. */
export interface Slot {
  readonly field: Field;
  readonly row: number;
  readonly column: number;
}

export interface Slots {
  /** One a row of the section, empty rows left out; a form has one. */
  readonly records: readonly (readonly Slot[])[];
  readonly problems: readonly SchemeSheetProblem[];
}

export const findSlots = (grid: Grid, section: Section, span: Span): Slots =>
  section.shape === 'form' ? findLines(grid, section, span) : findRows(grid, section, span);

function findLines(grid: Grid, section: Section, span: Span): Slots {
  const slots: Slot[] = [];
  const problems: SchemeSheetProblem[] = [];
  for (let row = span.from; row < span.to; row++) {
    const cells = grid.values[row] ?? [];
    const at = cells.findIndex((cell) => !isBlank(cell));
    const field = fieldNamed(section, cells[at]);
    // Beyond the names stand values and hints, and whatever a user adds.
    if (at < 0 || (slots[0] && at >= slots[0].column && !field)) continue;
    const cell = refOf(grid, row, at);
    if (!field)
      problems.push(problemAtCell(cell, { code: 'scheme-row-unknown', facts: { text: String(cells[at]) } }));
    else if (slots.some((slot) => slot.field === field))
      problems.push(
        problemAtCell(cell, { code: 'scheme-row-twice', facts: { title: titleOf(section, field) } }),
      );
    else slots.push({ field, row, column: at + 1 });
  }
  return { records: [slots], problems };
}

function findRows(grid: Grid, section: Section, span: Span): Slots {
  const rows = Array.from({ length: span.to - span.from }, (_, k) => span.from + k);
  const head = rows.find((row) => grid.values[row]?.some((cell) => fieldNamed(section, cell)));
  const body = rows.filter((row) => head !== undefined && row > head);
  const { columns, problems } = findColumns(grid, section, head ?? span.from);
  const records = body
    .filter((row) => columns.some(({ column }) => !isBlank(grid.values[row]?.[column])))
    .map((row) => columns.map(({ field, column }) => ({ field, row, column })));
  const written = head === undefined ? rows.some((row) => grid.values[row]?.some((c) => !isBlank(c))) : true;
  const absent = section.fields.filter(
    (field) => written && field.required && !columns.some((column) => column.field === field),
  );
  const at = head === undefined ? span.title : refOf(grid, head, 0);
  return {
    records,
    problems: [
      ...problems,
      ...absent.map((field) =>
        problemAtCell(at, { code: 'scheme-column-absent', facts: { title: titleOf(section, field) } }),
      ),
    ],
  };
}

interface Columns {
  readonly columns: readonly { readonly field: Field; readonly column: number }[];
  readonly problems: readonly SchemeSheetProblem[];
}

/** To the right of the last heading that is ours a user may keep columns of their own. */
function findColumns(grid: Grid, section: Section, head: number): Columns {
  const titles = grid.values[head] ?? [];
  const last = Math.max(...titles.map((cell, k) => (fieldNamed(section, cell) ? k : -1)), -1);
  const columns: { field: Field; column: number }[] = [];
  const problems: SchemeSheetProblem[] = [];
  titles.slice(0, last + 1).forEach((cell: Cell, column) => {
    const field = fieldNamed(section, cell);
    const at = refOf(grid, head, column);
    if (field && columns.some((each) => each.field === field))
      problems.push(
        problemAtCell(at, { code: 'scheme-column-twice', facts: { title: titleOf(section, field) } }),
      );
    else if (field) columns.push({ field, column });
    else if (!isBlank(cell) && !NUMBER_TITLES.has(foldTitle(cell)))
      problems.push(problemAtCell(at, { code: 'scheme-column-unknown', facts: { text: String(cell) } }));
  });
  return { columns, problems };
}
