/** Chance with a seed: the same seed gives the same numbers on every machine. */

/** Gives the next number, uniform in [0, 1). */
export type Random = () => number;

/**
 * Gives a stream of uniform numbers in [0, 1) of 32 bits each.
 * Edge: seeds are taken modulo 2³². Source: Chris Doty-Humphrey's sfc32 (public domain), seeded by splitmix32.
 * @example const a = randomFrom(7); const b = randomFrom(7); a() === b() // true
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const split = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let a = split();
  let b = split();
  let c = split();
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first outputs still show the seed.
  for (let k = 0; k < 12; k++) next();
  return next;
}
