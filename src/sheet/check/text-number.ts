/** Figures that are stored as text: they read the same, but Excel's own formulas pass them over. */
import { finding, type Finding } from './finding';
import { titleOf, valueOf, type Subject } from './subject';

const WRITTEN = /^\s*'?[+\-−－]?[\d０-９][\d０-９,，.．\s]*[%％]?\s*$/;

export function checkTextNumbers(subject: Subject): readonly Finding[] {
  const { survey } = subject;
  return survey.columns.flatMap((column) => {
    const lines = survey.lines.flatMap((_, line) => {
      const cell = column.cell(line);
      return typeof cell === 'string' && WRITTEN.test(cell) && !Number.isNaN(valueOf(column, line))
        ? [line]
        : [];
    });
    if (lines.length === 0) return [];
    const facts = { indicator: titleOf(subject, column), count: lines.length };
    const cells = lines.map((line) => column.ref(line));
    return [finding('textNumber', 'remark', 'numbers-as-text', cells, facts)];
  });
}
