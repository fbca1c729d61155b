/** Figures of one column in several units of measure: they have been brought to one, which is worth a look. */
import { finding, type Finding } from './finding';
import { titleOf, type Subject } from './subject';

export const checkUnits = (subject: Subject): readonly Finding[] =>
  subject.survey.columns.flatMap((column) => {
    const written = column.cells.filter(({ unit, value }) => unit !== '' && unit !== '%' && value !== null);
    const units = new Set(written.map(({ unit }) => unit));
    if (column.unit !== null) units.add(column.unit);
    if (written.length === 0 || units.size < 2) return [];
    const facts = { indicator: titleOf(subject, column), units: [...units].join('、') };
    const odd = written.filter(({ unit }) => unit !== column.unit);
    return [
      finding(
        'unit',
        'doubt',
        'units-mixed',
        odd.map(({ cell }) => cell),
        facts,
      ),
    ];
  });
