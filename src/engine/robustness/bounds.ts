/** Guaranteed bounds: between which ranks a unit lies under all weights of a box, without sampling. */
import { round } from '../number';
import { compareByKeys } from '../rank';
import type { TieRule } from '../scheme';
import type { Box } from './box';
import { extremesOver } from './extreme';
import type { Linear } from './linear';
import { finish } from './steps';

export interface RankBounds {
  /** No weights of the box give a better rank; NaN = not ranked. */
  readonly best: Float64Array;
  /** No weights of the box give a worse one. */
  readonly worst: Float64Array;
  /** Whether each pair was decided exactly; where not (gaps that are re-weighted), the bounds hold but may be wider than need be. */
  readonly exact: boolean;
}

/** `boundRanks` in one go. */
export const rankBounds = (linear: Linear, boxes: readonly Box[]): RankBounds =>
  finish(boundRanks(linear, boxes));

/**
 * Bounds every unit's rank over all weights of the boxes (one for each group of units), step by step: yields the number of units done.
 * Formula: best = 1 + units that are ahead under all weights, worst = 1 + units that are ahead under some; from the exact
 * extremes of the difference of each pair. Rounding to published decimals is allowed for: who is ahead by less than one step may tie.
 * Missing: a gap may count as anything between the lowest and highest points that the unit has in its dimension, so the bounds hold but may be wide.
 * Ties: as the scheme's, with its keys. Edge: a unit that is not ranked has NaN and stands in nobody's way. The bounds of one unit are pair by
 * pair: no single set of weights need reach them. Source: docs/methods.md, "Guaranteed ranks".
 */
export function* boundRanks(linear: Linear, boxes: readonly Box[]): Generator<number, RankBounds> {
  const { units, ranked, ties } = linear;
  const best = new Float64Array(units).fill(NaN);
  const worst = new Float64Array(units).fill(NaN);
  for (let i = 0; i < units; i++) if (ranked[i]) best[i] = worst[i] = 1;
  const compare = comparison(linear, boxes);
  for (let a = 0; a < units; a++) {
    if (!ranked[a]) continue;
    for (let b = a + 1; b < units; b++) {
      if (!ranked[b]) continue;
      const { ahead, level, behind, decided } = compare(a, b);
      add(a, ahead, behind, level, costOf(decided, tied(ties, a, b)));
      add(b, behind, ahead, level, costOf(-decided, tied(ties, b, a)));
    }
    if ((a + 1) % ROWS === 0) yield a + 1;
  }
  // Equal scores above count once.
  if (ties === 'dense') for (let i = 0; i < units; i++) best[i] = Math.min(best[i]!, 2);
  return { best, worst, exact: linear.least === linear.most && isPlain(linear) };

  /** Adds to the rank of a unit what another may cost it at least and at most. */
  function add(unit: number, ahead: boolean, behind: boolean, level: boolean, [low, high]: Cost): void {
    worst[unit]! += behind ? 1 : level ? high : 0;
    best[unit]! += ahead ? 0 : level ? low : behind ? 1 : 0;
  }
}

/** What another unit that is level costs, at least and at most. */
type Cost = readonly [number, number];

/** The keys decide, or else the rule for ties; keys that follow the weights may decide either way. */
function costOf(decided: number, share: number): Cost {
  if (decided !== decided) return [0, 1];
  return decided < 0 ? [1, 1] : decided > 0 ? [0, 0] : [share, share];
}

/** So many rows between two chances to stop. */
const ROWS = 16;

/** What a unit that is equal costs. */
function tied(ties: TieRule, own: number, other: number): number {
  if (ties === 'max') return 1;
  if (ties === 'average') return 0.5;
  return ties === 'ordinal' && other < own ? 1 : 0;
}

/** Sums that are equal but for noise are equal. */
export const NOISE = 1e-11;

/** What may be of two units under some weights of the box. */
interface Chances {
  readonly ahead: boolean;
  readonly level: boolean;
  readonly behind: boolean;
  /** Where they are level: above 0 = the keys put the first ahead, below 0 the second, 0 = nothing does; NaN = now this, now that. */
  readonly decided: number;
}

function comparison(linear: Linear, boxes: readonly Box[]): (a: number, b: number) => Chances {
  const { decimals, step, units, ranked } = linear;
  const differ = differences(linear, boxes);
  const ranges = ownRanges(linear, boxes);
  const top = ranges.reduce((most, [low, high], i) => {
    return ranked[i] ? Math.max(most, Math.abs(low), Math.abs(high)) : most;
  }, 1);
  const noise = NOISE * top;
  const publish = (x: number) => (decimals === null ? x : round(x, decimals));
  const low = Float64Array.from({ length: units }, (_, i) => publish(ranges[i]![0] - noise / 100));
  const high = Float64Array.from({ length: units }, (_, i) => publish(ranges[i]![1] + noise / 100));
  return (a, b) => {
    const [least, most] = differ(a, b);
    const room = step > 0 ? step : noise;
    const meets = low[a]! <= high[b]! && low[b]! <= high[a]!;
    const level = step > 0 ? meets && least < room && most > -room : least <= room && most >= -room;
    return {
      ahead: most > noise / 10 && (step === 0 || high[a]! > low[b]!),
      behind: least < -noise / 10 && (step === 0 || high[b]! > low[a]!),
      level,
      decided: level ? decide(linear, a, b) : 0,
    };
  };
}

/** Who the keys put ahead of two equals; NaN = keys that follow the weights. */
function decide({ keys }: Linear, a: number, b: number): number {
  const fixed = keys.findIndex((key) => key === null);
  const known = (fixed < 0 ? keys : keys.slice(0, fixed)) as readonly Float64Array[];
  const first = compareByKeys(known, a, b);
  return first === 0 && fixed >= 0 ? NaN : -first;
}

const isPlain = ({ scoreOf, offset, step }: Linear): boolean =>
  scoreOf === null || (step === 0 && offset.every((x) => x === offset[0]));

/** Smallest and largest score of each unit by itself. */
function ownRanges(
  { units, indicators, least, most, groupOf, offset, scoreOf }: Linear,
  boxes: readonly Box[],
): readonly (readonly [number, number])[] {
  const extremes = boxes.map(extremesOver);
  return Array.from({ length: units }, (_, i) => {
    const row = (of: Float64Array) => of.subarray(i * indicators, (i + 1) * indicators);
    const own = extremes[groupOf[i]!]!;
    const [low] = own(row(least));
    const [, high] = own(row(most));
    return scoreOf === null
      ? [low + offset[i]!, high + offset[i]!]
      : [scoreOf(low) + offset[i]!, scoreOf(high) + offset[i]!];
  });
}

/** Smallest and largest score of unit a less that of unit b. */
function differences(
  linear: Linear,
  boxes: readonly Box[],
): (a: number, b: number) => readonly [number, number] {
  const { indicators, least, most, groupOf, offset, scoreOf } = linear;
  const extremes = boxes.map(extremesOver);
  const ranges = ownRanges(linear, boxes);
  const sums =
    scoreOf === null ? [] : ownRanges({ ...linear, scoreOf: null, offset: offset.map(() => 0) }, boxes);
  const d = new Float64Array(indicators);
  const minus = (x: Float64Array, y: Float64Array, a: number, b: number): Float64Array => {
    const from = a * indicators;
    const less = b * indicators;
    for (let j = 0; j < indicators; j++) d[j] = x[from + j]! - y[less + j]!;
    return d;
  };
  const whole = least === most;
  return (a, b) => {
    const [lowA, highA] = ranges[a]!;
    const [lowB, highB] = ranges[b]!;
    // Each group's weights are chosen by themselves.
    if (groupOf[a] !== groupOf[b]) return [lowA - highB, highA - lowB];
    const own = extremes[groupOf[a]!]!;
    const [low, high] = whole
      ? own(minus(least, least, a, b))
      : [own(minus(least, most, a, b))[0], own(minus(most, least, a, b))[1]];
    const shift = offset[a]! - offset[b]!;
    if (scoreOf === null) return [low + shift, high + shift];
    const fall = leastGain(scoreOf, low, sums[a]!, sums[b]!);
    const rise = -leastGain(scoreOf, -high, sums[b]!, sums[a]!);
    return [fall + shift, rise + shift];
  };
}

/** The least that a's score can be above b's where its sum is by `lead` at least: at an end of b's range, or where a's own begins. */
function leastGain(
  scoreOf: (sum: number) => number,
  lead: number,
  [lowA]: readonly [number, number],
  [lowB, highB]: readonly [number, number],
): number {
  const gain = (sum: number) => scoreOf(Math.max(sum + lead, lowA)) - scoreOf(sum);
  const turn = lowA - lead;
  return Math.min(gain(lowB), gain(highB), turn > lowB && turn < highB ? gain(turn) : Infinity);
}
