/** ZONE.CAGR: the growth a year that leads from one figure to another (年均增长率). */
import { annualGrowth } from '../engine';
import { answerEach, sideBySide } from './each';
import { noNumber, overZero } from './refuse';

/**
 * Gives the yearly growth.
 * @customfunction CAGR
 * @param start First figures
 * @param end Last figures
 * @param periods Years between them
 * @param [labels] Labels
 * @returns Growth a year
 */
export function cagr(
  start: unknown[][],
  end: unknown[][],
  periods: unknown[][],
  labels?: unknown,
): unknown[][] {
  const figures = sideBySide(
    [
      ['start', start],
      ['end', end],
      ['periods', periods],
    ],
    labels,
  );
  return answerEach(figures, ([from = NaN, to = NaN, years = NaN]) => {
    if (from !== from || to !== to || years !== years) return '';
    if (from === 0 || years === 0) return overZero();
    const growth = annualGrowth(from, to, years);
    return growth === growth ? growth : noNumber();
  });
}
