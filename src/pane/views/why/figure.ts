/** How scores are written: as published; to full precision, so many decimals as tell scores between 0 and 1 apart. */

/** @example inDecimals(2, 80)(12.345) // '12.35' */
export function inDecimals(published: number | null, score: number): (points: number) => string {
  const decimals = published ?? (Math.abs(score) <= 1 ? 4 : 2);
  return (points) => points.toFixed(decimals);
}
