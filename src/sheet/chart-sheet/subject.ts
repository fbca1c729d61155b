/** What the charts are of: an evaluation, the units that are shown, and the words for them. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { CHART_WORDS, type ChartWords } from '../../words/charts';
import { orderUnits } from '../result-sheet';

/** More cannot be told apart, and nobody prints them. */
const MOST_UNITS = 160;
const LAST_UNITS = 40;

export interface Subject {
  readonly evaluation: Evaluation;
  readonly words: Words;
  readonly spoken: ChartWords;
  /** Rows of the table that are shown, by rank; units without a rank are not. */
  readonly units: readonly number[];
  /** What must be said where not all are. */
  readonly limits: readonly string[];
}

export function subjectOf(evaluation: Evaluation, words: Words): Subject {
  const spoken = CHART_WORDS[words.locale];
  const ranked = orderUnits(evaluation, 'rank').filter((i) => !Number.isNaN(evaluation.ranks[i]));
  const unranked = evaluation.table.units.length - ranked.length;
  const first = MOST_UNITS - LAST_UNITS;
  const isCut = ranked.length > MOST_UNITS;
  return {
    evaluation,
    words,
    spoken,
    units: isCut ? [...ranked.slice(0, first), ...ranked.slice(-LAST_UNITS)] : ranked,
    limits: [
      ...(isCut ? [spoken.limited(first, LAST_UNITS, ranked.length)] : []),
      ...(unranked > 0 ? [spoken.unranked(unranked)] : []),
    ],
  };
}

/** Sentences after one another. */
export const joined = (sentences: readonly string[], { locale }: Words): string =>
  sentences.join(locale === 'zh-CN' ? '' : ' ');
