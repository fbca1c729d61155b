/** A made-up row in a unit's place among the others: its score by methods that compare, the others' part kept where it stays. */
import type { Parts } from '../aggregate/means';
import { fitProbits } from '../aggregate/outranking';
import { extent } from '../number';

/** Row `i` among the rows of all units, part by part. */
export interface Among {
  readonly i: number;
  readonly columns: readonly Float64Array[];
  readonly weights: readonly number[];
  readonly lower: readonly boolean[];
}

/** Gives the score of each made-up row, part by part, everybody else being as they are. */
export type ScoreRows = (rows: readonly Float64Array[]) => Float64Array;

const count = (rows: readonly Float64Array[]): number => rows[0]?.length ?? 0;

/** Puts each made-up row in the unit's place and asks the method for its score. */
export function rowByRow(
  { i, columns, weights }: Among,
  scoreOf: (parts: Parts, i: number) => number,
): ScoreRows {
  const parts = { columns: columns.map((column) => column.slice()), weights };
  return (rows) =>
    Float64Array.from({ length: count(rows) }, (_, r) => {
      parts.columns.forEach((column, k) => (column[i] = rows[k]![r]!));
      return scoreOf(parts, i);
    });
}

/** For methods that know of the others only the ends of each part: two rows in their stead. */
export function betweenEnds({ i, columns, ...rest }: Among): Among {
  const ends = columns.map((column) => {
    const [low, high] = extent(column.filter((_, k) => k !== i));
    return Float64Array.of(NaN, low, high);
  });
  return { ...rest, i: 0, columns: ends };
}

/** Whether nothing is missing. */
export const isWhole = ({ columns }: Among): boolean =>
  columns.every((column) => column.every((x) => x === x));

/**
 * Gives VIKOR's Q as `vikor` does, where nothing is missing: the others' regrets change only where the row stretches the range of a part.
 */
export function compromises({ i, columns, weights }: Among, v: number): ScoreRows {
  const units = columns[0]?.length ?? 0;
  const ends = columns.map((column) => extent(column.filter((_, k) => k !== i)));
  const used = columns.map((): readonly [number, number] => [NaN, NaN]);
  const regrets = columns.map((column) => column.slice());
  const sums = new Float64Array(units);
  const worst = new Float64Array(units);
  return (rows) => Float64Array.from({ length: count(rows) }, (_, r) => scoreOf(rows, r));

  function scoreOf(rows: readonly Float64Array[], r: number): number {
    let moved = false;
    for (let j = 0; j < columns.length; j++) {
      const x = rows[j]![r]!;
      const [low, high] = [Math.min(ends[j]![0], x), Math.max(ends[j]![1], x)];
      const regret = regrets[j]!;
      if (low !== used[j]![0] || high !== used[j]![1]) {
        used[j] = [low, high];
        for (let k = 0; k < units; k++) regret[k] = regretOf(j, columns[j]![k]!);
        moved = true;
      }
      regret[i] = regretOf(j, x);
    }
    for (let k = moved ? 0 : i; k < (moved ? units : i + 1); k++) {
      let sum = 0;
      let most = 0;
      for (const regret of regrets) {
        sum += regret[k]!;
        if (regret[k]! > most) most = regret[k]!;
      }
      sums[k] = sum;
      worst[k] = most;
    }
    return v * share(sums) + (1 - v) * share(worst);
  }

  function regretOf(j: number, x: number): number {
    const [low, high] = used[j]!;
    const range = high / 2 - low / 2;
    return range > 0 ? (weights[j]! * (high / 2 - x / 2)) / range : 0;
  }

  function share(column: Float64Array): number {
    const [low, high] = extent(column);
    return high > low ? (column[i]! - low) / (high - low) : 0;
  }
}

/** Rank-sum ratios without ranking everybody anew: the places of a made-up row among the others, part by part. */
export function ownRatios({ i, columns, weights }: Among): ScoreRows {
  const others = columns.map((column) => column.filter((x, k) => k !== i && x === x).sort());
  return (rows) =>
    Float64Array.from({ length: count(rows) }, (_, r) =>
      weights.reduce((sum, weight, k) => sum + weight * placeIn(others[k]!, rows[k]![r]!).share, 0),
    );
}

/** Rank-sum ratios fitted to probits, where nothing is missing: each of the others is one place higher where the row is below it. */
export function fittedRatios({ i, columns, weights }: Among): ScoreRows {
  const units = columns[0]?.length ?? 0;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const others = columns.map((column) => column.filter((_, k) => k !== i).sort());
  const base = new Float64Array(units);
  columns.forEach((column, j) =>
    column.forEach((x, k) => {
      const sorted = others[j]!;
      const below = countBelow(sorted, (each) => each < x);
      // A unit is among the others itself.
      base[k]! += weights[j]! * (below + (1 + countBelow(sorted, (each) => each <= x) - below) / 2);
    }),
  );
  return (rows) =>
    Float64Array.from({ length: count(rows) }, (_, r) => {
      const ratios = base.slice();
      ratios[i] = 0;
      for (let j = 0; j < columns.length; j++) {
        const x = rows[j]![r]!;
        const column = columns[j]!;
        const weight = weights[j]!;
        for (let k = 0; k < units; k++)
          if (k !== i) ratios[k]! += x < column[k]! ? weight : x === column[k] ? weight / 2 : 0;
        ratios[i]! += weight * placeIn(others[j]!, x).rank;
      }
      return fitProbits(ratios.map((sum) => sum / whole / units))[i]!;
    });
}

/** Place of a value among others, from the lowest, ties shared; and as a share of all. */
function placeIn(sorted: Float64Array, x: number): { readonly rank: number; readonly share: number } {
  const below = countBelow(sorted, (each) => each < x);
  const equal = countBelow(sorted, (each) => each <= x) - below;
  const rank = 1 + below + equal / 2;
  return { rank, share: rank / (sorted.length + 1) };
}

/** How many stand before the first that is not below, in ascending order. */
function countBelow(sorted: Float64Array, isBelow: (x: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
