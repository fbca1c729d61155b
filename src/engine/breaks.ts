/** Natural breaks: classes of a column with the least spread within (Fisher 1958). */

/**
 * Gives each value's class, 0 for the lowest, so that the squared deviations within classes are least.
 * Shape: no NaN. Ties: equal values share a class. Edge: fewer distinct values than classes leave the upper classes empty.
 * Source: docs/methods.md, "Tiers" (Fisher 1958, as Jenks used it).
 * @example naturalBreaks(Float64Array.of(1, 9, 2, 10), 2) // [0, 1, 0, 1]
 */
export function naturalBreaks(values: Float64Array, classes: number): readonly number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const counts = new Map<number, number>();
  for (const x of values) counts.set(x, (counts.get(x) ?? 0) + 1);
  const n = sorted.length;
  const centre = sorted[n >> 1] ?? 0;
  // Sums over the first i distinct values, around a centre so that squares keep their digits.
  const weight = [0];
  const sum = [0];
  const square = [0];
  sorted.forEach((value, i) => {
    const c = counts.get(value)!;
    const x = value - centre;
    weight.push(weight[i]! + c);
    sum.push(sum[i]! + c * x);
    square.push(square[i]! + c * x * x);
  });
  const cost = (from: number, to: number) => {
    const s = sum[to]! - sum[from]!;
    return square[to]! - square[from]! - (s * s) / (weight[to]! - weight[from]!);
  };
  const wanted = Math.min(classes, n);
  let best = Array.from({ length: n + 1 }, (_, i) => (i === 0 ? 0 : cost(0, i)));
  const starts: number[][] = [];
  for (let k = 2; k <= wanted; k++) {
    const next = new Array<number>(n + 1).fill(Infinity);
    const start = new Array<number>(n + 1).fill(0);
    for (let i = k; i <= n; i++) {
      for (let from = k - 1; from < i; from++) {
        const total = best[from]! + cost(from, i);
        if (total >= next[i]!) continue;
        next[i] = total;
        start[i] = from;
      }
    }
    best = next;
    starts.push(start);
  }
  const classOf = new Map<number, number>();
  let end = n;
  for (let k = wanted - 1; k >= 0; k--) {
    const from = k === 0 ? 0 : starts[k - 1]![end]!;
    for (let i = from; i < end; i++) classOf.set(sorted[i]!, k);
    end = from;
  }
  return Array.from(values, (x) => classOf.get(x)!);
}
