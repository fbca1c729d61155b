/** Which of the words that are allowed somebody may have meant. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * Gives the allowed word nearest to what was written, else one that it holds or that holds it; null = none is near, or it is a matter of chance.
 * @example nearest('minmaxx', ['minmax', 'zscore']) // 'minmax'
 */
export function nearest(written: string, allowed: readonly string[]): string | null {
  const text = `${written}`.trim().toLowerCase();
  if (text === '' || allowed.length === 0) return null;
  const lower = allowed.map((each) => each.toLowerCase());
  const found = closest(text, lower);
  const near = distance(text, found) * 2 <= Math.max(text.length, found.length);
  const at = near
    ? lower.indexOf(found)
    : lower.findIndex((each) => each !== '' && (text.includes(each) || each.includes(text)));
  return allowed[at] ?? null;
}
