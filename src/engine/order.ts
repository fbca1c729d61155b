/** The order of the values in a column, on which ranks, quantiles and tiers stand. */

/**
 * Gives the rows of the reported values from the smallest to the largest; equal values stay in the order of the rows.
 * Missing: left out.
 * @example orderOf(Float64Array.of(3, NaN, 1)) // [2, 0]
 */
export function orderOf(column: Float64Array): Uint32Array {
  let count = 0;
  const rows = new Uint32Array(column.length);
  for (let i = 0; i < column.length; i++) if (column[i] === column[i]) rows[count++] = i;
  return rows.subarray(0, count).sort((a, b) => column[a]! - column[b]! || a - b);
}
