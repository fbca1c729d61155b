/** Points of the indicators on one scale, so that they can be laid beside one another. */
import { isSwapped, type Evaluation } from '../../engine';

export interface CommonPoints {
  /** Of the indicators that count, by their place in the scheme. */
  readonly columns: ReadonlyMap<number, Float64Array>;
  /** `points` as normalised, where all are from 0 to 100; else places between the lowest and the highest. */
  readonly scale: 'points' | 'relative';
}

/** Missing: NaN. Edge: where all units are alike, they stand at the top. */
export function commonPoints({ scheme, normalised, weights, weightsByGroup }: Evaluation): CommonPoints {
  const counts = (j: number): boolean =>
    weights[j]! > 0 || [...weightsByGroup.values()].some((own) => own[j]! > 0);
  const used = scheme.indicators
    .map((_, j) => j)
    .filter((j) => counts(j) && normalised[j]!.some((x) => x === x));
  const slack = 1e-9;
  const isPlain = used.every((j) =>
    normalised[j]!.every((x) => x !== x || (x >= -slack && x <= 100 + slack)),
  );
  const spread = used.some((j) => normalised[j]!.some((x) => x > 1 + slack));
  const scale = isPlain && spread ? 'points' : 'relative';
  const column = (j: number): Float64Array => {
    const points = normalised[j]!;
    if (scale === 'points') return points;
    return placed(isSwapped(scheme.indicators[j]!) ? points.map((x) => -x) : points);
  };
  return { scale, columns: new Map(used.map((j) => [j, column(j)])) };
}

function placed(points: Float64Array): Float64Array {
  const reported = points.filter((x) => x === x);
  const lowest = reported.reduce((least, x) => Math.min(least, x), Infinity);
  const highest = reported.reduce((most, x) => Math.max(most, x), -Infinity);
  return points.map((x) =>
    highest > lowest ? (100 * (x - lowest)) / (highest - lowest) : x === x ? 100 : NaN,
  );
}
