/** Weights as a person edits them: any numbers that stand to each other as meant; what is ranked and written sums to its whole. */
import { branchesOf, growTree, type Branch, type Leaf, type SchemeDraft } from '../engine';

/** An indicator or dimension among those that share a whole. */
export interface Part {
  readonly kind: 'indicator' | 'dimension';
  readonly name: string;
  /** Position of an indicator in the scheme. */
  readonly at: number | null;
  /** Positions in the scheme of the indicators that it is or holds. */
  readonly leaves: readonly number[];
  /** As shown; `null` = it differs by group of units. */
  readonly weight: number | null;
  /** Points of a dimension are those of its indicators. */
  readonly isSum: boolean;
}

/** Names of parts that are locked, each with its kind. */
export type Locks = readonly string[];

export const lockOf = ({ kind, name }: Part): string => `${kind} ${name}`;

/** What shares one whole: the parts of a dimension, or those directly under the index. */
export interface WeightGroup {
  /** `null` = the index. */
  readonly dimension: string | null;
  readonly parts: readonly Part[];
  /** `null` where a weight differs by group of units, or is computed from the data. */
  readonly sum: number | null;
  readonly whole: number;
}

const SUM_TOLERANCE = 1e-7;
const HUNDREDTHS = 100;
/** Below this a number is whole, but for the noise of computing. */
const NOISE = 1e-6;

export const inPoints = ({ weights, indicators }: SchemeDraft): boolean =>
  weights?.unit === 'pointsOfTotal' && indicators.some(({ weight }) => weight !== undefined);

/** Whether the weights are what a person says; else the data decide them. */
export const areGiven = ({ weights }: SchemeDraft): boolean =>
  weights === undefined || weights.method === 'given' || weights.method === 'equal';

const nearest = (value: number): number => Math.round(value * HUNDREDTHS) / HUNDREDTHS;

/** Of parts that have no weights all count alike, and so they do where the method says so. */
function weightsOf({ parts }: Branch, draft: SchemeDraft): readonly (number | null)[] {
  const points = inPoints(draft);
  const weighted = draft.weights?.method !== 'equal' && parts.some(({ weight }) => weight !== undefined);
  return parts.map((part) => {
    if (points && part.kind === 'dimension') return pointsOf(part);
    if (!points && !weighted) return nearest(100 / parts.length);
    return typeof part.weight === 'object' ? null : (part.weight ?? 0);
  });
}

const leavesOf = ({ parts }: Branch): readonly Leaf[] =>
  parts.flatMap((part) => (part.kind === 'indicator' ? [part] : leavesOf(part)));

function pointsOf(branch: Branch): number | null {
  const weights = leavesOf(branch).map(({ weight }) => (typeof weight === 'object' ? null : (weight ?? 0)));
  return weights.includes(null) ? null : weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
}

function wholeOf(branch: Branch, sum: number, draft: SchemeDraft): number {
  if (!inPoints(draft)) return 100;
  if (branch.path.length === 0) return draft.weights?.total ?? 100;
  return typeof branch.weight === 'number' ? branch.weight : sum;
}

export function groupsOf(draft: SchemeDraft): readonly WeightGroup[] {
  const points = inPoints(draft);
  return branchesOf(growTree(draft)).map((branch) => {
    const weights = weightsOf(branch, draft);
    const said = weights.filter((weight) => weight !== null);
    const isEqual = !points && (draft.weights?.method === 'equal' || noneSaid(branch));
    const sum = isEqual ? 100 : said.reduce((total, weight) => total + weight, 0);
    return {
      dimension: branch.path.length > 0 ? branch.path.join(' / ') : null,
      parts: branch.parts.map((part, place) => ({
        kind: part.kind,
        name: part.name,
        at: part.kind === 'indicator' ? part.index : null,
        leaves: part.kind === 'indicator' ? [part.index] : leavesOf(part).map(({ index }) => index),
        weight: weights[place] ?? null,
        isSum: points && part.kind === 'dimension',
      })),
      sum: said.length < weights.length || !areGiven(draft) ? null : sum,
      whole: wholeOf(branch, sum, draft),
    };
  });
}

const noneSaid = ({ parts }: Branch): boolean => parts.every(({ weight }) => weight === undefined);

/** Whether the group's weights do not sum to their whole. */
export const isOff = ({ sum, whole }: WeightGroup): boolean =>
  sum !== null && Math.abs(sum - whole) > SUM_TOLERANCE;

/** Shares of a whole with two decimals; what rounding leaves goes to the largest remainders, so that the sum is exact. */
export function sharesOf(whole: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(sum > 0) || weights.some((weight) => weight < 0)) return weights;
  const cut = (value: number): number =>
    Math.abs(value - Math.round(value)) < NOISE ? Math.round(value) : Math.floor(value);
  const exact = weights.map((weight) => (weight / sum) * whole * HUNDREDTHS);
  const shares = exact.map(cut);
  const left = whole * HUNDREDTHS - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - shares[at]! }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
    .map(({ at }) => at);
  byRemainder.slice(0, cut(left)).forEach((at) => (shares[at]! += 1));
  // A whole that has more decimals itself leaves a part of a hundredth.
  const rest = left - cut(left);
  if (rest > NOISE) shares[byRemainder[cut(left)] ?? 0]! += rest;
  return shares.map((share) => share / HUNDREDTHS);
}

/** Lets the weights that are not locked share what the others leave of the whole, each in proportion to what it had. */
export function fill(
  weights: readonly number[],
  locked: ReadonlySet<number>,
  whole: number,
): readonly number[] {
  const held = weights.reduce((sum, weight, at) => (locked.has(at) ? sum + weight : sum), 0);
  const rest = Math.max(0, whole - held);
  const had = weights.filter((_, at) => !locked.has(at));
  const shares = rest > 0 ? sharesOf(rest, had.some((weight) => weight > 0) ? had : had.map(() => 1)) : [];
  let next = 0;
  return weights.map((weight, at) => (locked.has(at) ? weight : (shares[next++] ?? 0)));
}

export interface Moved {
  readonly weights: readonly number[];
  /** Less room than wished: what is locked does not give way. */
  readonly limited: boolean;
}

/** Sets one weight and lets the others of its whole give way, as far as they are not locked. */
export function moveWeight(
  weights: readonly number[],
  at: number,
  to: number,
  locked: ReadonlySet<number>,
  whole: number,
): Moved {
  const others = weights.map((_, each) => each).filter((each) => each !== at && !locked.has(each));
  const held = weights.reduce(
    (sum, weight, each) => (each !== at && locked.has(each) ? sum + weight : sum),
    0,
  );
  const room = Math.max(0, whole - held);
  const got = others.length === 0 ? room : Math.min(Math.max(to, 0), room);
  const set = weights.map((weight, each) => (each === at ? got : weight));
  return { weights: fill(set, new Set([...locked, at]), whole), limited: Math.abs(got - to) > NOISE };
}

/** The draft with the weights of one group said, `null` = as it is; a weight given means nothing beside weights left open. */
export function withWeights(
  draft: SchemeDraft,
  { parts }: WeightGroup,
  weights: readonly (number | null)[],
): SchemeDraft {
  const { indicators, dimensions } = draft.weights?.method === 'equal' ? withoutWeights(draft) : draft;
  const ofIndicators = [...indicators];
  const ofDimensions = [...(dimensions ?? [])];
  parts.forEach(({ name, at, isSum }, place) => {
    const weight = weights[place] ?? null;
    if (isSum || weight === null) return;
    if (at !== null) {
      ofIndicators[at] = { ...ofIndicators[at]!, weight };
      return;
    }
    const said = ofDimensions.findIndex((one) => one.name === name);
    if (said < 0) ofDimensions.push({ name, weight });
    else ofDimensions[said] = { ...ofDimensions[said]!, weight };
  });
  const changed = {
    ...draft,
    indicators: ofIndicators,
    ...(ofDimensions.length > 0 && { dimensions: ofDimensions }),
    weights: { ...draft.weights, method: 'given' as const },
  };
  return inPoints(changed) ? withPointsSummed(changed) : changed;
}

function withoutWeights(draft: SchemeDraft): SchemeDraft {
  const bare = <P extends object>(part: P): P => ({ ...part, weight: undefined });
  const { indicators, dimensions } = draft;
  return { ...draft, indicators: indicators.map(bare), dimensions: dimensions?.map(bare) };
}

/** Points that a dimension says of itself follow those of its indicators. */
function withPointsSummed(draft: SchemeDraft): SchemeDraft {
  const branches = new Map(branchesOf(growTree(draft)).map((branch) => [branch.name, branch]));
  const dimensions = draft.dimensions?.map((one) => {
    const branch = branches.get(one.name);
    const points = branch && typeof one.weight === 'number' ? pointsOf(branch) : null;
    return points === null ? one : { ...one, weight: points };
  });
  return { ...draft, ...(dimensions && { dimensions }) };
}

/** The draft with the weights of every group brought to its whole; what is locked, and a group that no rescaling can right, stays. */
export function rescaled(draft: SchemeDraft, locks: Locks = []): SchemeDraft {
  if (inPoints(draft)) return draft;
  return groupsOf(draft)
    .filter(isOff)
    .reduce((scaled, group) => withWeights(scaled, group, scaledIn(group, locks)), draft);
}

function scaledIn(group: WeightGroup, locks: Locks): readonly number[] {
  const weights = group.parts.map(({ weight }) => weight ?? 0);
  const locked = lockedIn(group, locks);
  return locked.size === 0 ? sharesOf(group.whole, weights) : fill(weights, locked, group.whole);
}

/** Places of the parts that do not give way. */
export const lockedIn = ({ parts }: WeightGroup, locks: Locks): ReadonlySet<number> =>
  new Set(parts.flatMap((part, place) => (part.isSum || locks.includes(lockOf(part)) ? [place] : [])));

/** Groups that are off while a weight of theirs is locked: what gives way is for a person to say. */
export const undecided = (draft: SchemeDraft, locks: Locks): readonly WeightGroup[] =>
  inPoints(draft) ? [] : groupsOf(draft).filter((group) => isOff(group) && lockedIn(group, locks).size > 0);
