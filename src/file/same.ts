/** Whether the grid still says what the file said; keys that the grid has added count for nothing. */
export function saysTheSame(before: unknown, now: unknown): boolean {
  if (before === undefined || before === null) return now === undefined || now === null;
  if (typeof before !== 'object') return before === now;
  if (typeof now !== 'object' || now === null) return false;
  if (Array.isArray(before) && (!Array.isArray(now) || before.length !== now.length)) return false;
  return Object.entries(before).every(([key, value]) =>
    saysTheSame(value, (now as Record<string, unknown>)[key]),
  );
}
