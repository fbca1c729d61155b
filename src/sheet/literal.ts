/** Texts and numbers as a formula says them. */

/** Longest text that a formula takes in one piece. */
const LONGEST_TEXT = 255;

/** Gives a text as a formula says it; a long one in pieces. @example quoteText('"') // '""""' */
export function quoteText(text: string): string {
  const pieces: string[] = [];
  for (let from = 0; from === 0 || from < text.length; from += LONGEST_TEXT)
    pieces.push(`"${text.slice(from, from + LONGEST_TEXT).replaceAll('"', '""')}"`);
  return pieces.join('&');
}

/**
 * Gives a number as a formula says it; not every program takes `1E-7` for a number.
 * @example quoteNumber(-1e-7) // '(-1*10^-7)'
 */
export function quoteNumber(x: number): string {
  const [digits = '0', power] = String(x).split('e');
  const text = power === undefined ? digits : `${digits}*10^${Number(power)}`;
  return x < 0 || power !== undefined ? `(${text})` : text;
}
