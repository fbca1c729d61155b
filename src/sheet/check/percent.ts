/** A fraction among percentages, 0.096 below 12.5 and 8.1, or a percentage that was multiplied by a hundred once more. */
import { median } from '../../engine';
import type { SurveyColumn } from '../read';
import { finding, type Finding } from './finding';
import { indicatorsOf, isPercent, nameOf, titleOf, valueOf, type Subject } from './subject';

/** So far beyond the others a figure may still be one of them. */
const WIDTH = 3;
/** The others must be percentages of some size for a small one to stand out. */
const FEWEST = 3;

/** Whether a hundred times the figure is one of the others, and the figure itself is not; zeros say nothing. */
export function checkPercents(subject: Subject): readonly Finding[] {
  return indicatorsOf(subject)
    .filter(isPercent)
    .flatMap((column) => inColumn(subject, column));
}

function inColumn(subject: Subject, column: SurveyColumn): readonly Finding[] {
  const sizes = subject.units.map((line) => Math.abs(valueOf(column, line))).filter((size) => size > 0);
  const usual = median(Float64Array.from(sizes));
  // A tenth of the middle or less is candidate for a fraction, ten times or more for a hundredfold.
  const others = sizes.filter((size) => size > usual / 10 && size < usual * 10);
  if (others.length < FEWEST || others.length < sizes.length / 2) return [];
  const low = others.reduce((a, b) => Math.min(a, b));
  const high = others.reduce((a, b) => Math.max(a, b));
  const fits = (size: number): boolean => size >= low / WIDTH && size <= high * WIDTH;
  return subject.units.flatMap((line) => {
    const typed = valueOf(column, line);
    const size = Math.abs(typed);
    if (!(size > 0) || fits(size)) return [];
    const factor = size < 1 && fits(size * 100) ? 100 : size > 100 && fits(size / 100) ? 0.01 : null;
    if (factor === null) return [];
    const recomputed = Number((typed * factor).toPrecision(12));
    const facts = { unit: nameOf(subject, line), indicator: titleOf(subject, column), typed, recomputed };
    return [finding('percent', 'doubt', 'percent-as-fraction', [column.ref(line)], facts)];
  });
}
