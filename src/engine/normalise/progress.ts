/** Points for what was reached of a plan, kept since a base year, or grown beside the level. */
import { extent, mean } from '../number';
import { note } from '../problem';
import type { Place } from '../result';
import { limit, plain, type Better, type Interval, type Normalised } from './points';
import { ratioToBest } from './ratio';
import { rescale } from './scale';

export interface Completion {
  readonly cap: number;
  readonly outOf: number;
  /** Points for each percent above the target. */
  readonly excess: number;
  readonly excessCap?: number;
  /** Points off for each percent below the target, instead of in proportion. */
  readonly shortfall?: number;
  readonly shortfallCap?: number;
}

/**
 * Gives outOf · min(r, cap) + min(excess · 100·(r − 1), excessCap), r = x / target, where less is better target / x.
 * With `shortfall`, below the target outOf − min(shortfall · 100·(1 − r), shortfallCap), not below 0.
 * Missing: a unit without a target is not assessed.
 */
export function completion(
  values: Float64Array,
  better: Better,
  targets: Float64Array | number,
  way: Completion,
  place: Place,
): Normalised {
  const ratios = values.map((x, i) => {
    const target = typeof targets === 'number' ? targets : targets[i]!;
    return better === 'high' ? x / target : target / x;
  });
  const { cap, outOf, excess, excessCap = Infinity, shortfall, shortfallCap = Infinity } = way;
  const capped = limit(ratios, 0, cap, place);
  const extra = (r: number) => (excess > 0 ? Math.min(excessCap, excess * 100 * Math.max(0, r - 1)) : 0);
  const earned = (r: number) =>
    shortfall === undefined || !(r < 1)
      ? outOf * r
      : Math.max(0, outOf - Math.min(shortfallCap, shortfall * 100 * (1 - r)));
  return { points: capped.points.map((r, i) => earned(r) + extra(ratios[i]!)), notes: capped.notes };
}

/** Growth over a base; NaN where the base is not above 0, with the number of such units. */
export function growthOver(
  values: Float64Array,
  bases: Float64Array,
): { growth: Float64Array; lost: number } {
  let lost = 0;
  const growth = values.map((x, i) => {
    const base = bases[i]!;
    if (base > 0) return x / base - 1;
    if (x === x && base === base) lost++;
    return NaN;
  });
  return { growth, lost };
}

const sayLost = (lost: number, place: Place) =>
  lost > 0 ? [note('not-comparable', place, { count: lost })] : [];

/**
 * Gives flat + perPercent · 100·(x / base − 1), from 0 to cap: standing still since the base year keeps `flat`.
 * Missing: a base of 0 or below is not comparable; the unit is judged without this indicator.
 */
export function parity(
  values: Float64Array,
  better: Better,
  bases: Float64Array,
  { flat, perPercent, cap }: { flat: number; perPercent: number; cap: number },
  place: Place,
): Normalised {
  const { growth, lost } = growthOver(values, bases);
  const sign = better === 'high' ? 100 : -100;
  const { points, notes } = limit(
    growth.map((g) => flat + perPercent * sign * g),
    0,
    cap,
    place,
  );
  return { points, notes: [...notes, ...sayLost(lost, place)] };
}

export interface LevelGrowth {
  readonly level: number;
  readonly levelBy: string;
  readonly growthBy: string;
  /** Growth that earns full points under `full`. */
  readonly full: number;
  /** Multiple of the mean's points that can be earned under `mean`. */
  readonly cap: number;
}

const HUNDRED: Interval = [0, 100];

/**
 * Gives level · points of the level + (1 − level) · points of the growth, each out of 100.
 * Missing: where growth is not comparable or not reported, the level alone.
 */
export function levelGrowth(
  values: Float64Array,
  better: Better,
  beside: { readonly growth: Float64Array | null; readonly bases: Float64Array | null },
  way: LevelGrowth,
  place: Place,
): Normalised {
  const { growth, lost } =
    beside.growth !== null ? { growth: beside.growth, lost: 0 } : growthOver(values, beside.bases!);
  const ofLevel =
    way.levelBy === 'minmax'
      ? rescale(values, better, HUNDRED, place)
      : ratioToBest(values, better, 100, place);
  const ofGrowth = growthPoints(growth, better, way, place);
  const points = ofLevel.points.map((x, i) => {
    const g = ofGrowth.points[i]!;
    return g === g ? way.level * x + (1 - way.level) * g : x;
  });
  return { points, notes: [...ofLevel.notes, ...ofGrowth.notes, ...sayLost(lost, place)] };
}

function growthPoints(growth: Float64Array, better: Better, way: LevelGrowth, place: Place): Normalised {
  const good = better === 'high' ? growth : growth.map((g) => -g);
  if (extent(good)[0] !== extent(good)[0]) return plain(good);
  switch (way.growthBy) {
    case 'full':
      return limit(
        good.map((g) => (g / way.full) * 100),
        0,
        100,
        place,
      );
    case 'mean': {
      const centre = mean(good);
      return limit(
        good.map((g) => (g / centre) * 100),
        0,
        way.cap * 100,
        place,
      );
    }
    case 'minmax':
      return rescale(good, 'high', HUNDRED, place);
    default:
      throw new RangeError(`levelGrowth has no growth points by ${way.growthBy}`);
  }
}
