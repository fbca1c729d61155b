/** The working sheet (公式底稿): parameters at the left, a column for each step that our other sheets do not show. */
import type { TwinWords } from '../../words/twin';
import type { Cell } from '../grid';
import { makeMark } from '../marks';
import { area, BAR, INK, linesIn, Page, widthOf } from '../page';
import type { SheetPlan, Step } from '../plan';
import { asCell, isFormula, PLAN, type Board, type Content } from './board';

const WIDEST = 34;
const COLUMN_WIDTH = 14;

/** Gives the sheet; formulas are laid over their empty cells. */
export function drawWorkings(
  { columns, parameters, count }: Board,
  units: readonly string[],
  period: string | null,
  { title, introduction, heads, notesHeading }: TwinWords,
  notes: readonly string[],
): SheetPlan {
  const page = new Page();
  const width = PLAN.columns + columns.length;
  page.line(title);
  page.line(introduction);
  page.line();
  const head: Cell[] = new Array<Cell>(width).fill('');
  head[PLAN.label] = heads.parameter;
  head[PLAN.value] = heads.value;
  head[PLAN.unit] = heads.unit;
  columns.forEach((column, k) => (head[PLAN.columns + k] = column.head));
  page.line(...head);
  const rows = Math.max(count, parameters.length);
  const contents = Array.from({ length: rows }, (_, k) => contentsOf(k));
  for (const line of contents) page.line(...line.map(asCell));
  if (notes.length > 0) {
    page.line();
    const at = page.line(notesHeading);
    notes.forEach((note, k) => page.line(`${k + 1}. ${note}`));
    page.style(area(at, 0, notes.length + 1, 1), { colour: INK.hint, align: 'left' });
  }
  page.style(area(0, 0, 1, 1), { bold: true, size: 16, colour: INK.title });
  page.style(area(1, 0, 1, 1), { colour: INK.hint });
  page.style(area(PLAN.head, 0, 1, PLAN.value + 1), BAR);
  page.style(area(PLAN.head, PLAN.unit, 1, width - PLAN.unit), BAR);
  if (parameters.length > 0) {
    page.style(area(PLAN.first, PLAN.label, parameters.length, 1), { fill: INK.head, border: true });
    page.style(area(PLAN.first, PLAN.value, parameters.length, 1), { border: true });
  }
  if (count > 0) page.style(area(PLAN.first, PLAN.unit, count, width - PLAN.unit), { border: true });
  page.heights(PLAN.head, [Math.max(1, ...columns.map((column) => linesIn(column.head, COLUMN_WIDTH)))]);
  const widest = (texts: readonly Cell[]) => Math.min(WIDEST, Math.max(12, ...texts.map(widthOf)) + 2);
  page.add({ kind: 'columnWidth', column: PLAN.label, width: widest(parameters.map(({ label }) => label)) });
  page.add({ kind: 'columnWidth', column: PLAN.unit, width: widest(units) });
  columns.forEach((_, k) => page.add({ kind: 'columnWidth', column: PLAN.columns + k, width: COLUMN_WIDTH }));
  page.add({ kind: 'freeze', rows: PLAN.first, columns: PLAN.unit + 1 });
  page.add({ kind: 'print', landscape: true, titleRows: PLAN.first });
  const steps = [...page.plan(), ...formulaStep(contents)];
  return { mark: makeMark({ kind: 'twin', period }), title, steps };

  function contentsOf(k: number): readonly Content[] {
    const line: Content[] = new Array<Content>(width).fill('');
    const parameter = parameters[k];
    if (parameter !== undefined) {
      line[PLAN.label] = parameter.label;
      line[PLAN.value] = parameter.content;
    }
    line[PLAN.unit] = units[k] ?? '';
    columns.forEach(({ cells }, c) => (line[PLAN.columns + c] = cells[k] ?? ''));
    return line;
  }
}

function formulaStep(contents: readonly (readonly Content[])[]): readonly Step[] {
  if (!contents.some((line) => line.some(isFormula))) return [];
  const formulas = contents.map((line) => line.map((each) => (isFormula(each) ? each.formula : null)));
  const at = area(PLAN.first, 0, contents.length, contents[0]!.length);
  return [{ kind: 'formulas', at, formulas }];
}
