/** What the benches share: numbers that are the same in every run, and the middle of many times. */

/** Numbers from 0 to 1 by a linear congruence: the same in every run. */
export function* uniform(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state + 0.5) / 2 ** 32;
  }
}

export const middle = (seconds: readonly number[]): number =>
  [...seconds].sort((a, b) => a - b)[seconds.length >> 1]!;
