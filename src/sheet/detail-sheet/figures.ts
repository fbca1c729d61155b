/** The columns of a detail sheet: what stands over each, and its value for each unit. */
import { branchesOf, extent, growTree, isSwapped, mean, type Evaluation, type Indicator } from '../../engine';
import { contributionsOf, weightOf } from '../../engine/explain';
import type { Words } from '../../words';
import { DETAIL_WORDS, type DetailWords } from '../../words/detail';
import type { Shape } from '../computed';
import { highest, reverse, type Ends } from './ends';
import type { DetailLayout } from './layout';
import { computedBeside, valuesOf } from './values';

export type Block = keyof DetailWords['blocks'];

/** A column of numbers; rows as in the table. */
export interface Figure {
  readonly at: number;
  readonly block: Block;
  readonly head: string;
  /** The dimension that it stands under. */
  readonly above?: string;
  readonly method?: string;
  /** Effective weight under the weights of a group. */
  weightFor?(weights: Float64Array): number;
  readonly values: Float64Array;
  readonly decimals: number;
  /** A number unless said. */
  readonly shape?: Shape;
  /** What stands where there is no value; '' or nothing = a blank. */
  wordFor?(i: number): string;
  readonly ends: Ends;
}

const DECIMALS_UNROUNDED = 4;

/** Points within 0 and 1, say, need more decimals than a total out of 100. */
function decimalsFor(values: readonly Float64Array[], least: number): number {
  const largest = Math.max(
    0,
    ...values.flatMap((column) => extent(column).map(Math.abs)).filter(Number.isFinite),
  );
  return largest <= 2 ? Math.max(least, DECIMALS_UNROUNDED) : least;
}

/** Gives all columns of numbers in the order of the sheet. */
export function detailFigures(
  evaluation: Evaluation,
  { columns }: DetailLayout,
  words: Words,
): readonly Figure[] {
  const { heads } = DETAIL_WORDS[words.locale];
  const { scheme, totals, unrounded, index, bonus, items } = evaluation;
  const published = scheme.rank.decimals ?? DECIMALS_UNROUNDED;
  const decimals = decimalsFor([totals], published);
  const isLow = scheme.aggregate.method === 'vikor';
  const scoreEnds = isLow ? reverse(highest(totals)) : highest(totals);
  const of = (values: Float64Array): Pick<Figure, 'values' | 'decimals' | 'ends'> => ({
    values,
    decimals,
    ends: isLow ? reverse(highest(values)) : highest(values),
  });
  const gap = (from: number): Pick<Figure, 'values' | 'decimals' | 'ends'> => ({
    ...of(totals.map((score) => score - from)),
    ends: null,
  });
  const steps = [
    { at: columns.index, head: heads.index, values: index },
    { at: columns.bonus, head: words.sheets.heads.bonus, values: bonus },
    ...columns.items.map((at, k) => ({ at, head: scheme.adjustments[k]!.name, values: items[k]! })),
    { at: columns.unrounded, head: heads.unrounded, values: unrounded },
  ];
  return [
    { at: columns.score, block: 'score', head: words.sheets.heads.score, ...of(totals), decimals: published },
    { at: columns.behindBest, block: 'score', head: heads.behindBest, ...gap(scoreEnds?.[0] ?? NaN) },
    { at: columns.behindMean, block: 'score', head: heads.behindMean, ...gap(mean(totals)) },
    ...steps.flatMap(({ at, head, values }): readonly Figure[] =>
      at === null ? [] : [{ at, block: 'score', head, ...of(values) }],
    ),
    ...dimensionFigures(evaluation, columns.dimensions, published),
    ...indicatorFigures(evaluation, columns, words, published),
  ];
}

function dimensionFigures(
  evaluation: Evaluation,
  places: ReadonlyMap<string, number>,
  least: number,
): readonly Figure[] {
  const { scheme, dimensions } = evaluation;
  const branches = new Map(branchesOf(growTree(scheme)).map((branch) => [branch.name, branch]));
  return [...places].map(([name, at]) => {
    const branch = branches.get(name)!;
    const values = dimensions.get(name)!;
    const above = branch.path.slice(0, -1).join(' · ');
    return {
      at,
      block: 'dimensions',
      head: name,
      above,
      weightFor: (weights) => weightOf(branch, weights),
      values,
      decimals: decimalsFor([values], least),
      ends: highest(values),
    };
  });
}

function indicatorFigures(
  evaluation: Evaluation,
  columns: DetailLayout['columns'],
  words: Words,
  least: number,
): readonly Figure[] {
  const { scheme, raw, treated, normalised } = evaluation;
  const { columns: contributions, additive } = contributionsOf(evaluation);
  const pointDecimals = decimalsFor(normalised, least);
  const partDecimals = decimalsFor(contributions, least);
  const block = (
    name: Block,
    places: readonly number[] | null,
    figure: (indicator: Indicator, j: number) => Omit<Figure, 'at' | 'block' | 'head' | 'above'>,
  ): readonly Figure[] =>
    (places ?? []).map((at, j) => {
      const indicator = scheme.indicators[j]!;
      return {
        at,
        block: name,
        head: indicator.name,
        above: indicator.path.join(' · '),
        ...figure(indicator, j),
      };
    });
  const values = (of: readonly Float64Array[]) => (indicator: Indicator, j: number) =>
    valuesOf(indicator, of[j]!, evaluation, words);
  const ends = (column: Float64Array, indicator: Indicator): Ends =>
    isSwapped(indicator) ? reverse(highest(column)) : highest(column);
  const less =
    (from: (column: Float64Array, indicator: Indicator) => number) => (indicator: Indicator, j: number) => ({
      values: contributions[j]!.map((x) => x - from(contributions[j]!, indicator)),
      decimals: partDecimals,
      ends: null,
    });
  return [
    ...block('raw', columns.raw, values(raw)),
    ...computedBeside(evaluation, columns.computed, words),
    ...block('treated', columns.treated, values(treated)),
    ...block('points', columns.points, (indicator, j) => ({
      values: normalised[j]!,
      decimals: pointDecimals,
      ends: ends(normalised[j]!, indicator),
      method: words.scheme.vocabularies.normalise[indicator.normalise.method],
    })),
    ...block(additive ? 'contributions' : 'weighted', columns.contributions, (indicator, j) => ({
      values: contributions[j]!,
      decimals: partDecimals,
      ends: ends(contributions[j]!, indicator),
      weightFor: (weights) => weights[j] ?? 0,
    })),
    ...block(
      'lost',
      columns.lost,
      less((column, indicator) => ends(column, indicator)?.[0] ?? NaN),
    ),
    ...block('apart', columns.apart, less(mean)),
  ];
}
