/** The time as the log has it: by the clock of this machine, with its distance from Greenwich. */

const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');

/** Gives it as `2026-11-22 15:20:33 +08:00`. */
export function timeNow(): string {
  const now = new Date();
  const ahead = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, 19).replace('T', ' ');
  return `${local} ${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
}
