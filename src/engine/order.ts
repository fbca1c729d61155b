/** The order of the values in a column, on which ranks, quantiles and tiers stand. */

/** Below this a comparing sort is quicker than counting digits. */
const FEW = 400;
/** A double's two words of 32 bits, each as digits of 11, 11 and 10 bits; the last digit of the lower word first. */
const DIGIT = 11;
const RADIX = 1 << DIGIT;
const SHIFTS = [0, DIGIT, 2 * DIGIT] as const;

/**
 * Gives the rows of the reported values from the smallest to the largest; equal values stay in the order of the rows.
 * Missing: left out.
 * @example orderOf(Float64Array.of(3, NaN, 1)) // [2, 0]
 */
export function orderOf(column: Float64Array): Int32Array {
  let count = 0;
  const rows = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) if (column[i] === column[i]) rows[count++] = i;
  const reported = rows.subarray(0, count);
  if (count < FEW) return reported.sort((a, b) => column[a]! - column[b]! || a - b);
  return sortByDigits(reported, column);
}

/** Rows with the keys that they are sorted by, moved together. */
interface Deck {
  readonly rows: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Sorts by the last digit first; each pass keeps the order of the passes before. */
function sortByDigits(rows: Int32Array, column: Float64Array): Int32Array {
  const count = rows.length;
  let from = deckOf(rows, column);
  let to: Deck = { rows: new Int32Array(count), low: new Int32Array(count), high: new Int32Array(count) };
  for (const word of ['low', 'high'] as const) {
    for (const shift of SHIFTS) {
      if (!deal(from, to, from[word], shift)) continue;
      [from, to] = [to, from];
    }
  }
  return from.rows;
}

/** Moves all to the other deck in the order of one digit; false where all share it, and nothing has moved. */
function deal(from: Deck, to: Deck, key: Int32Array, shift: number): boolean {
  const { rows, low, high } = from;
  const { rows: toRows, low: toLow, high: toHigh } = to;
  const places = new Int32Array(RADIX);
  const mask = RADIX - 1;
  for (let k = 0; k < key.length; k++) places[(key[k]! >>> shift) & mask]!++;
  if (places[(key[0]! >>> shift) & mask] === key.length) return false;
  let total = 0;
  for (let digit = 0; digit < RADIX; digit++) {
    total += places[digit]!;
    places[digit] = total - places[digit]!;
  }
  for (let k = 0; k < key.length; k++) {
    const digit = (key[k]! >>> shift) & mask;
    const place = places[digit]!;
    places[digit] = place + 1;
    toRows[place] = rows[k]!;
    toLow[place] = low[k]!;
    toHigh[place] = high[k]!;
  }
  return true;
}

/** Bits of doubles, turned so that they sort as unsigned numbers: a negative number's all, a positive one's sign. */
function deckOf(rows: Int32Array, column: Float64Array): Deck {
  const low = new Int32Array(rows.length);
  const high = new Int32Array(rows.length);
  const value = new Float64Array(1);
  const words = new Int32Array(value.buffer);
  const [h, l] = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? [1, 0] : [0, 1];
  for (let k = 0; k < rows.length; k++) {
    // Adding 0 makes −0 the same as 0.
    value[0] = column[rows[k]!]! + 0;
    const flip = words[h]! >> 31;
    high[k] = words[h]! ^ (flip | (1 << 31));
    low[k] = words[l]! ^ flip;
  }
  return { rows, low, high };
}
