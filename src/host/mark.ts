/** Workbook-defined names as marks: to and from what they refer to. */

/** Every name of ours begins so; names of others are left alone. */
export const OURS = 'ZoneRank.';

/** The formula of a name that stands for a sheet. */
export const markFormula = (sheet: string): string => `='${sheet.replaceAll("'", "''")}'!$A$1`;

/** The sheet that a name's formula refers to; null where that sheet is gone. Its cell may be gone: `=Sheet!#REF!`. */
export function markedSheet(formula: string): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return sheet === undefined || sheet.startsWith('#') ? null : sheet;
}
