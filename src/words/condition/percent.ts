/** A fraction as a percentage that reads back to the very same number. */

/** @example makePercent(0.07) // '7%' */
export function makePercent(fraction: number): string {
  const percent = Number(`${fraction}e2`);
  const exact = Number(`${percent}e-2`) === fraction;
  return exact ? `${percent}%` : `${fraction}×100%`;
}

/** NaN where the text is no percentage. */
export function parsePercent(text: string): number {
  const [, number, whole] = /^(\S+?)\s*(×\s*100\s*)?%$/.exec(text) ?? [];
  if (number === undefined) return NaN;
  return whole === undefined ? Number(`${number}e-2`) : Number(number);
}
