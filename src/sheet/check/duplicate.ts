/** Units with the same figures throughout, and columns with the same figures throughout: one is likely a copy of the other. */
import { extent } from '../../engine';
import type { SurveyColumn } from '../read';
import { finding, type Finding } from './finding';
import { indicatorsOf, nameOf, titleOf, unitValues, valueOf, type Subject } from './subject';

/** Fewer figures than these may well be the same by chance. */
const FEWEST_COLUMNS = 3;
const FEWEST_UNITS = 4;

export const checkDuplicates = (subject: Subject): readonly Finding[] => [
  ...unitsAlike(subject),
  ...columnsAlike(subject),
];

function unitsAlike(subject: Subject): readonly Finding[] {
  const columns = indicatorsOf(subject).filter((column) => spreads(unitValues(subject, column)));
  if (columns.length < FEWEST_COLUMNS) return [];
  const first = new Map<string, number>();
  return subject.units.flatMap((line) => {
    const figures = columns.map((column) => valueOf(column, line));
    const reported = figures.filter((figure) => !Number.isNaN(figure) && figure !== 0);
    if (reported.length < FEWEST_COLUMNS) return [];
    const key = figures.join();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, line);
      return [];
    }
    const cells = [line, other].map((one) => subject.survey.lines[one]?.cell ?? null);
    const facts = { unit: nameOf(subject, line), other: nameOf(subject, other) };
    return [finding('duplicate', 'doubt', 'units-alike', cells, facts)];
  });
}

function columnsAlike(subject: Subject): readonly Finding[] {
  const first = new Map<string, SurveyColumn>();
  return indicatorsOf(subject).flatMap((column) => {
    const values = unitValues(subject, column);
    const reported = values.filter((value) => !Number.isNaN(value));
    if (reported.length < FEWEST_UNITS || !spreads(values)) return [];
    const key = values.join();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, column);
      return [];
    }
    // One period after the other is a check of its own.
    if (other.name === column.name && other.period !== column.period) return [];
    const facts = { indicator: titleOf(subject, column), other: titleOf(subject, other) };
    return [finding('duplicate', 'doubt', 'columns-alike', [column.heading, other.heading], facts)];
  });
}

function spreads(values: Float64Array): boolean {
  const [low, high] = extent(values);
  return high > low;
}
