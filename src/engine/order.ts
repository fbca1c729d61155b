/** The order of the values in a column, on which ranks, quantiles and tiers stand. */

/** Below this a comparing sort is quicker than counting digits. */
const FEW = 400;
/** The upper of a double's two words, as digits of 11, 11 and 10 bits, the last first. */
const DIGIT = 11;
const RADIX = 1 << DIGIT;
const SHIFTS = [0, DIGIT, 2 * DIGIT] as const;

/**
 * Gives the rows of the reported values, the smallest first or the largest; equal values stay in the order of the rows.
 * Missing: left out.
 * @example orderOf(Float64Array.of(3, NaN, 1), 'low') // [2, 0]
 */
export function orderOf(column: Float64Array, first: 'low' | 'high'): Int32Array {
  let count = 0;
  const rows = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) if (column[i] === column[i]) rows[count++] = i;
  const reported = rows.subarray(0, count);
  const sign = first === 'low' ? 1 : -1;
  if (count < FEW) return settle(reported, column, sign);
  return sortByDigits(reported, column, sign);
}

/** Puts rows in order by comparing. Differences beyond the largest double are infinite and keep their sign. */
const settle = (rows: Int32Array, column: Float64Array, sign: 1 | -1): Int32Array =>
  rows.sort((a, b) => (column[a] === column[b] ? a - b : sign * (column[a]! - column[b]!)));

/** Rows with the keys that they are sorted by, moved together. */
interface Deck {
  readonly rows: Int32Array;
  readonly keys: Int32Array;
}

/** Sorts by the upper word, the last digit first, each pass keeping the order of those before; what that leaves equal is compared. */
function sortByDigits(rows: Int32Array, column: Float64Array, sign: 1 | -1): Int32Array {
  let from: Deck = { rows, keys: keysOf(rows, column, sign) };
  let to: Deck = { rows: new Int32Array(rows.length), keys: new Int32Array(rows.length) };
  for (const shift of SHIFTS) if (deal(from, to, shift)) [from, to] = [to, from];
  settleRuns(from, column, sign);
  return from.rows;
}

/** Moves all to the other deck in the order of one digit; false where all share it, and nothing has moved. */
function deal({ rows, keys }: Deck, { rows: toRows, keys: toKeys }: Deck, shift: number): boolean {
  const places = new Int32Array(RADIX);
  const mask = RADIX - 1;
  for (let k = 0; k < keys.length; k++) places[(keys[k]! >>> shift) & mask]!++;
  if (places[(keys[0]! >>> shift) & mask] === keys.length) return false;
  let total = 0;
  for (let digit = 0; digit < RADIX; digit++) {
    total += places[digit]!;
    places[digit] = total - places[digit]!;
  }
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!;
    const digit = (key >>> shift) & mask;
    const place = places[digit]!;
    places[digit] = place + 1;
    toRows[place] = rows[k]!;
    toKeys[place] = key;
  }
  return true;
}

/** Upper words of doubles, turned so that they sort as unsigned numbers: a negative number's bits, a positive one's sign. */
function keysOf(rows: Int32Array, column: Float64Array, sign: 1 | -1): Int32Array {
  const keys = new Int32Array(rows.length);
  const value = new Float64Array(1);
  const words = new Int32Array(value.buffer);
  const high = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 1 : 0;
  for (let k = 0; k < rows.length; k++) {
    // Adding 0 makes −0 the same as 0.
    value[0] = sign * column[rows[k]!]! + 0;
    const word = words[high]!;
    keys[k] = word ^ ((word >> 31) | (1 << 31));
  }
  return keys;
}

/** Scores of few decimals differ in the upper word, and a run of one key is of one value; any other is put in order. */
function settleRuns({ rows, keys }: Deck, column: Float64Array, sign: 1 | -1): void {
  let start = 0;
  let level = true;
  for (let k = 1; k <= rows.length; k++) {
    if (k < rows.length && keys[k] === keys[start]) {
      level &&= column[rows[k]!] === column[rows[start]!];
      continue;
    }
    if (!level) settle(rows.subarray(start, k), column, sign);
    start = k;
    level = true;
  }
}
