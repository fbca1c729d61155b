/** The units that stand nearest to one in the ranking. */

/**
 * Gives rows in the order of the ranking without that of the unit itself, at most so many, the nearest.
 * @example nearestTo(1, Float64Array.of(1, 2, 3), 1) // [0]
 */
export function nearestTo(row: number, ranks: Float64Array, most: number): readonly number[] {
  const place = (i: number): number => (Number.isNaN(ranks[i]) ? Infinity : ranks[i]!);
  const order = [...ranks.keys()].sort((a, b) => (place(a) === place(b) ? a - b : place(a) - place(b)));
  const at = order.indexOf(row);
  const others = order.filter((each) => each !== row);
  const first = Math.min(Math.max(0, at - Math.ceil(most / 2)), Math.max(0, others.length - most));
  return others.slice(first, first + most);
}
