/**
 * Figures far from all others: |0.6745 (x − median) / MAD| > 3.5, on logarithms where all figures are positive;
 * among fewer than eight, > 7.
 * Source: Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993.
 */
import { countReported, median } from '../../engine';
import type { SurveyColumn } from '../read';
import { finding, type Finding } from './finding';
import { indicatorsOf, nameOf, titleOf, unitValues, type Subject } from './subject';

const CUT = 3.5;
/** Few figures look odd sooner: below `MANY` the cut is twice as far, below `FEWEST` there is none. */
const MANY = 8;
const FEWEST = 5;
/** Mean absolute deviation in place of the median one, which is 0 where most figures are equal. */
const BY_MEDIAN = 0.6745;
const BY_MEAN = 0.7979;

export const checkOutliers = (subject: Subject): readonly Finding[] =>
  indicatorsOf(subject).flatMap((column) => inColumn(subject, column));

function inColumn(subject: Subject, column: SurveyColumn): readonly Finding[] {
  const values = unitValues(subject, column);
  const scores = outlyingScores(values);
  if (scores === null) return [];
  const middle = median(values);
  const cut = countReported(values) < MANY ? 2 * CUT : CUT;
  const indicator = titleOf(subject, column);
  return subject.units.flatMap((line, index) => {
    const score = scores[index] ?? NaN;
    if (!(Math.abs(score) > cut)) return [];
    const facts = { unit: nameOf(subject, line), indicator, typed: values[index] ?? NaN, middle, score };
    return [finding('outlier', 'doubt', 'outlier', [column.ref(line)], facts)];
  });
}

/**
 * Gives how many robust deviations each figure lies from the middle; null where there are too few or they do not differ.
 * @example outlyingScores(Float64Array.of(1, 2, 3)) // null
 */
export function outlyingScores(values: Float64Array): Float64Array | null {
  const reported = values.filter((value) => !Number.isNaN(value));
  if (reported.length < FEWEST) return null;
  const scaled = reported.every((value) => value > 0) ? values.map(Math.log) : values;
  const middle = median(scaled);
  const apart = scaled.map((value) => Math.abs(value - middle)).filter((value) => !Number.isNaN(value));
  const byMedian = median(apart);
  const byMean = apart.reduce((sum, value) => sum + value, 0) / apart.length;
  const spread = byMedian > 0 ? byMedian / BY_MEDIAN : byMean / BY_MEAN;
  return spread > 0 ? scaled.map((value) => (value - middle) / spread) : null;
}
