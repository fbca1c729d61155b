/** How a computed column (计算列) is shown: as percentages, as percentage points or as it is, and the word where it has no value. */
import type { Table } from '../engine';
import { LACK_WORDS } from '../words/lacks';
import type { Locale } from '../words/locale';

export { shapeOf, type Shape } from '../words/shape';

/**
 * Gives the word where a unit has no value in a column; '' where it has one, or the column is not computed.
 * @example lackOf('税收', 0, table(1), 'zh-CN') // ''
 */
export function lackOf(column: string, i: number, { lacks }: Table, locale: Locale): string {
  const lack = lacks?.get(column)?.[i] ?? null;
  return lack === null ? '' : LACK_WORDS[locale][lack];
}

/** Decimals of a percentage: one, or as many as keep what is not 0 from being shown as 0. */
export function percentDecimals(fractions: Float64Array): number {
  let decimals = 1;
  while (decimals < 4 && fractions.some((x) => x !== 0 && Math.abs(100 * x) < 0.5 / 10 ** decimals))
    decimals++;
  return decimals;
}
