/** Any column of a table by its name, whatever it was read as: as numbers, as flags, as words. */
import type { Table } from './table';

/**
 * Gives a column of the table as numbers, whether it was read as numbers or as texts; null = there is none.
 * Missing: blanks are NaN.
 * @example numbersIn(table(1), 'x1') // [2, 1]
 */
export function numbersIn(table: Table, name: string): Float64Array | null {
  const column = table.columns[table.indicators.indexOf(name)];
  if (column !== undefined) return column;
  const texts = table.texts.get(name);
  return texts === undefined ? null : Float64Array.from(texts, toNumber);
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Neither `0x10` nor `Infinity` is a number that somebody wrote into a table. */
function toNumber(text: string): number {
  const bare = text.replaceAll(/[,，\s]/g, '');
  return PLAIN.test(bare) ? Number(bare) : NaN;
}

/**
 * Gives the rows of a column that hold something else than numbers and blanks, with what they hold.
 * @example wordsIn(table(1), 'x1').size // 0
 */
export function wordsIn(table: Table, name: string): ReadonlyMap<number, string> {
  const texts = table.indicators.includes(name) ? [] : (table.texts.get(name) ?? []);
  const words = texts.flatMap((text, i) =>
    text.trim() === '' || Number.isFinite(toNumber(text)) ? [] : [[i, text] as const],
  );
  return new Map(words);
}

/** What says no in a column of flags. */
export const NOT_FLAGGED: readonly string[] = [
  ...['', '0', '否', '无', '没有', '×', '-', '–', '—', '——', '/'],
  ...['未完成', '未办结', '未开始', '未启动', '进行中', '推进中'],
  ...['n', 'no', 'false', 'none'],
];

/**
 * Gives whether a cell of a flag column says yes; blank, 0, a dash, 否, 无, ×, 未完成, 进行中 and no say no.
 * @example isFlagged('是') // true
 */
export function isFlagged(text: string): boolean {
  return !NOT_FLAGGED.includes(text.normalize('NFKC').trim().toLowerCase());
}

/**
 * Gives one cell of a column as text; '' where it is blank or there is no such column.
 * @example cellText(table(1), 'x1', 0) // '2'
 */
export function cellText(table: Table, name: string, i: number): string {
  const text = table.texts.get(name)?.[i];
  if (text !== undefined) return text;
  const x = table.columns[table.indicators.indexOf(name)]?.[i] ?? NaN;
  return x === x ? String(x) : '';
}

/**
 * Gives a column as flags.
 * @example flagsIn(table(1), 'x1') // [true, true]
 */
export function flagsIn(table: Table, name: string): readonly boolean[] {
  return table.units.map((_, i) => isFlagged(cellText(table, name, i)));
}
