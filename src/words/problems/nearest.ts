/** Which of the words that are allowed somebody may have meant. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * Gives the allowed word nearest to what was written; null = none is near, or it is a matter of chance.
 * @example nearest('minmaxx', ['minmax', 'zscore']) // 'minmax'
 */
export function nearest(written: string, allowed: readonly string[]): string | null {
  const text = `${written}`.trim().toLowerCase();
  if (text === '' || allowed.length === 0) return null;
  const named = allowed.find(
    (each) => text.includes(each.toLowerCase()) || each.toLowerCase().includes(text),
  );
  if (named !== undefined) return named;
  const found = closest(
    text,
    allowed.map((each) => each.toLowerCase()),
  );
  const most = Math.max(text.length, found.length);
  return distance(text, found) * 2 > most
    ? null
    : (allowed.find((each) => each.toLowerCase() === found) ?? null);
}
