/** The order of the values in a column, on which ranks, quantiles and tiers stand. */

/** Below this a comparing sort is quicker than counting digits. */
const FEW = 400;
/** A double's 64 bits as six digits. */
const DIGIT = 11;
const RADIX = 1 << DIGIT;
const PASSES = 6;

/**
 * Gives the rows of the reported values from the smallest to the largest; equal values stay in the order of the rows.
 * Missing: left out.
 * @example orderOf(Float64Array.of(3, NaN, 1)) // [2, 0]
 */
export function orderOf(column: Float64Array): Uint32Array {
  let count = 0;
  const rows = new Uint32Array(column.length);
  for (let i = 0; i < column.length; i++) if (column[i] === column[i]) rows[count++] = i;
  const reported = rows.subarray(0, count);
  if (count < FEW) return reported.sort((a, b) => column[a]! - column[b]! || a - b);
  return sortByDigits(reported, column);
}

/** Rows with the keys that they are sorted by, moved together. */
interface Deck {
  rows: Uint32Array;
  high: Uint32Array;
  low: Uint32Array;
}

/** Sorts by the last digit first; each pass keeps the order of the passes before. */
function sortByDigits(rows: Uint32Array, column: Float64Array): Uint32Array {
  const count = rows.length;
  let from: Deck = { rows, ...keysOf(rows, column) };
  let to: Deck = { rows: new Uint32Array(count), high: new Uint32Array(count), low: new Uint32Array(count) };
  const ends = countDigits(from);
  for (let pass = 0; pass < PASSES; pass++) {
    const end = ends.subarray(pass * RADIX, (pass + 1) * RADIX);
    // A digit that all share sorts nothing.
    if (end.includes(count)) continue;
    let total = 0;
    for (let digit = 0; digit < RADIX; digit++) {
      total += end[digit]!;
      end[digit] = total - end[digit]!;
    }
    for (let k = 0; k < count; k++) {
      const high = from.high[k]!;
      const low = from.low[k]!;
      const place = end[digitOf(high, low, pass)]!++;
      to.rows[place] = from.rows[k]!;
      to.high[place] = high;
      to.low[place] = low;
    }
    [from, to] = [to, from];
  }
  return from.rows;
}

/** Bits of doubles, turned so that they sort as unsigned numbers: a negative number's all, a positive one's sign. */
function keysOf(
  rows: Uint32Array,
  column: Float64Array,
): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const high = new Uint32Array(rows.length);
  const low = new Uint32Array(rows.length);
  const value = new Float64Array(1);
  const words = new Uint32Array(value.buffer);
  const [h, l] = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? [1, 0] : [0, 1];
  for (let k = 0; k < rows.length; k++) {
    // Adding 0 makes −0 the same as 0.
    value[0] = column[rows[k]!]! + 0;
    const flip = words[h]! >>> 31 === 1 ? 0xffffffff : 0;
    high[k] = words[h]! ^ (flip | 0x80000000);
    low[k] = words[l]! ^ flip;
  }
  return { high, low };
}

function digitOf(high: number, low: number, pass: number): number {
  switch (pass) {
    case 0:
      return low & (RADIX - 1);
    case 1:
      return (low >>> 11) & (RADIX - 1);
    case 2:
      return ((low >>> 22) | (high << 10)) & (RADIX - 1);
    case 3:
      return (high >>> 1) & (RADIX - 1);
    case 4:
      return (high >>> 12) & (RADIX - 1);
    default:
      return high >>> 23;
  }
}

/** How often each digit occurs, pass by pass. */
function countDigits({ high, low }: Deck): Uint32Array {
  const counts = new Uint32Array(PASSES * RADIX);
  for (let k = 0; k < high.length; k++) {
    for (let pass = 0; pass < PASSES; pass++) {
      const at = pass * RADIX + digitOf(high[k]!, low[k]!, pass);
      counts[at] = counts[at]! + 1;
    }
  }
  return counts;
}
