/** Who stands first and last: units by place, those who share one together. */

export interface Placed {
  readonly place: number;
  /** Rows of the table, in its order. */
  readonly units: readonly number[];
}

/**
 * Gives the places from the first on. Missing: units without a rank have none.
 * @example placesOf(Float64Array.of(2, 1, 2)) // [{ place: 1, units: [1] }, { place: 2, units: [0, 2] }]
 */
export function placesOf(ranks: Float64Array): readonly Placed[] {
  const byRank = new Map<number, number[]>();
  ranks.forEach((rank, i) => {
    if (Number.isNaN(rank)) return;
    const units = byRank.get(rank);
    if (units === undefined) byRank.set(rank, [i]);
    else units.push(i);
  });
  return [...byRank].sort(([a], [b]) => a - b).map(([place, units]) => ({ place, units }));
}

/** @example countIn(placesOf(Float64Array.of(2, 1, 2))) // 3 */
export const countIn = (places: readonly Placed[]): number =>
  places.reduce((sum, { units }) => sum + units.length, 0);

/**
 * Gives the places that hold the first so many units; all who share the last of them are in.
 * @example countIn(leading(placesOf(Float64Array.of(1, 2, 2)), 2)) // 3
 */
export function leading(places: readonly Placed[], count: number): readonly Placed[] {
  let held = 0;
  const end = places.findIndex(({ units }) => (held += units.length) >= count);
  return end < 0 ? places : places.slice(0, end + 1);
}

/** The places that hold the last so many units, in the order of the ranking. */
export const trailing = (places: readonly Placed[], count: number): readonly Placed[] =>
  [...leading([...places].reverse(), count)].reverse();
