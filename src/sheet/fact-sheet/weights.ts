/** What each indicator is meant to decide beside what it really decides, the largest where there are many. */
import { isRankTable, type Evaluation } from '../../engine';
import { effectiveWeightsOf, type EffectiveWeights } from '../../engine/explain';
import { sayEffectiveWeights } from '../../words/weighing';
import type { Gaps } from './gaps';
import { when, type Telling } from './subject';

export interface WeightLine {
  readonly name: string;
  /** Shares of the whole; NaN = the scores do not differ. */
  readonly nominal: number;
  readonly effective: number;
  /** Share of the cells due. */
  readonly missing: number;
  /** Indicators that it stands for, 1 but for the last line where there are many. */
  readonly count: number;
}

/** More go with the others into one line. */
export const MOST_LINES = 24;

/** Gives the weights in effect; null = nothing is weighed: a table of ranks, or no indicators. */
export const effectIn = (evaluation: Evaluation): EffectiveWeights | null =>
  isRankTable(evaluation.table) || evaluation.indicators.length === 0 ? null : effectiveWeightsOf(evaluation);

/**
 * Gives a line an indicator in the scheme's order; of more than `MOST_LINES` those that weigh most, written or in effect, the heaviest first, and one for the rest.
 * Edge: none where nothing is weighed.
 */
export function weightLines(
  evaluation: Evaluation,
  gaps: Gaps,
  effect = effectIn(evaluation),
): readonly WeightLine[] {
  if (effect === null) return [];
  const { nominal, linear, normalised, additive } = effect;
  const effective = additive ? linear : normalised;
  const lines = evaluation.indicators.map((name, j) => ({
    name,
    j,
    size: sizeOf(nominal[j]!, effective[j]!),
  }));
  const isMany = lines.length > MOST_LINES;
  if (isMany) lines.sort((a, b) => b.size - a.size || a.j - b.j);
  const own = isMany ? lines.slice(0, MOST_LINES - 1) : lines;
  const rest = lines.slice(own.length);
  const lineOf = (name: string, of: readonly { readonly j: number }[]): WeightLine => {
    const total = (part: (j: number) => number): number => of.reduce((sum, { j }) => sum + part(j), 0);
    const due = total((j) => gaps.indicators[j]!.due);
    return {
      name,
      nominal: total((j) => nominal[j]!),
      effective: total((j) => effective[j]!),
      missing: due === 0 ? 0 : total((j) => gaps.indicators[j]!.missing) / due,
      count: of.length,
    };
  };
  return [...own.map((line) => lineOf(line.name, [line])), ...(rest.length > 0 ? [lineOf('', rest)] : [])];
}

const sizeOf = (nominal: number, effective: number): number =>
  Math.max(nominal, Number.isNaN(effective) ? 0 : Math.abs(effective));

/** Less than this is not worth a mark. */
const ALIKE = 0.05;

/** @example isOff({ name: '税收', nominal: 0.5, effective: 0.7, missing: 0, count: 1 }) // true */
export const isOff = ({ nominal, effective, count }: WeightLine): boolean =>
  count === 1 && Math.abs(effective - nominal) > ALIKE;

/** Says how to read the table of weights, and what is to be seen in it. */
export function tellWeights(
  { evaluation, words, said: { weights, space } }: Telling,
  effect: EffectiveWeights | null,
  lines: readonly WeightLine[],
): readonly string[] {
  if (effect === null) return [weights.none];
  const marks = [
    ...when(lines.some(isOff), weights.off),
    ...when(
      evaluation.scheme.indicators.some(({ direction }) => direction === 'low'),
      weights.less,
    ),
    weights.missing,
  ];
  return [
    sayEffectiveWeights(effect, evaluation, words.locale),
    weights.meaning(effect.additive),
    marks.join(space),
    ...when(evaluation.weightsByGroup.size > 0, weights.byGroup),
  ];
}
