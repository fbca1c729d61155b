/** Weights as a person edits them: any numbers that stand to each other as meant; what is ranked and written sums to 100. */
import type { IndicatorDraft, SchemeDraft } from '../engine';

/** Indicators whose weights share one whole: those of a dimension, or those directly under the index. */
export interface WeightGroup {
  readonly dimension: string | null;
  /** Positions in the scheme. */
  readonly members: readonly number[];
  /** `null` where a weight differs by group of units. */
  readonly sum: number | null;
}

const SUM_TOLERANCE = 1e-9;
const DECIMALS = 2;

const ofPoints = (draft: SchemeDraft) => draft.weights?.unit === 'pointsOfTotal';

const nearest = (value: number, decimals: number) => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};

/** A weight that can be shown as one number; without one, the indicators of a group count alike. */
export const weightOf = (indicator: IndicatorDraft, members: number): number | null =>
  indicator.weight === undefined
    ? nearest(100 / members, DECIMALS)
    : typeof indicator.weight === 'number'
      ? indicator.weight
      : null;

export function groupsOf(draft: SchemeDraft): readonly WeightGroup[] {
  const byDimension = new Map<string | null, number[]>();
  draft.indicators.forEach(({ path }, position) => {
    const dimension = path?.length ? path.join(' / ') : null;
    byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), position]);
  });
  return [...byDimension].map(([dimension, members]) => ({
    dimension,
    members,
    sum: sumOf(members.map((at) => draft.indicators[at]!)),
  }));
}

function sumOf(members: readonly IndicatorDraft[]): number | null {
  if (members.every(({ weight }) => weight === undefined)) return 100;
  let sum = 0;
  for (const member of members) {
    const weight = weightOf(member, members.length);
    if (weight === null) return null;
    sum += weight;
  }
  return nearest(sum, 6);
}

/** Whether the group's weights must be rescaled before they can be used. */
export const isOff = (draft: SchemeDraft, { sum }: WeightGroup): boolean =>
  !ofPoints(draft) && sum !== null && Math.abs(sum - 100) > SUM_TOLERANCE;

/** Shares of 100 with two decimals; what rounding leaves goes to the largest remainders, so that the sum is exact. */
export function sharesOf100(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0) || weights.some((weight) => weight < 0)) return weights;
  const exact = weights.map((weight) => (weight / sum) * 100 * 10 ** DECIMALS);
  const shares = exact.map(Math.floor);
  const left = 100 * 10 ** DECIMALS - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) shares[at]! += 1;
  return shares.map((share) => share / 10 ** DECIMALS);
}

/** The draft with every group's weights brought to 100; a group that is right, or that no rescaling can right, stays. */
export function rescaled(draft: SchemeDraft): SchemeDraft {
  const indicators = [...draft.indicators];
  for (const group of groupsOf(draft).filter((each) => isOff(draft, each))) {
    const weights = group.members.map((at) => weightOf(indicators[at]!, group.members.length) ?? 0);
    sharesOf100(weights).forEach((weight, place) => {
      const at = group.members[place]!;
      indicators[at] = { ...indicators[at]!, weight };
    });
  }
  return { ...draft, indicators };
}
