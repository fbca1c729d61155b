/** What a cell looks like at first sight, before its column is known: enough to tell headings from figures. */
import type { Cell } from '../../grid';
import { parseCell } from './cell';
import { CHINESE_DIGITS } from './numeral';
import { isPeriod } from '../period';
import { isBlank, tidyName } from './text';

export type Glance = 'blank' | 'figure' | 'year' | 'text' | 'mark';

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1950 && value <= 2099;
// 三 may be the third of its kind as well as three: among names it is one.
const NUMERAL = new RegExp(`^第?[${CHINESE_DIGITS}]+$`);

// Digits alone, as most figures in text are, need no closer look; 2021.0 does.
const PLAIN = /^[+-]?\d{1,15}(?:\.\d{0,14}[1-9])?$/;

/**
 * Gives what a cell looks like. `mark` is a placeholder such as — or 未报.
 * Edge: 2019 may be a figure or a year; it is called a year, and its neighbours must tell.
 */
export function glance(cell: Cell, format = 'General'): Glance {
  if (typeof cell === 'number') return isYear(cell) && !format.includes('%') ? 'year' : 'figure';
  if (typeof cell === 'boolean') return 'text';
  if (PLAIN.test(cell)) return isYear(Number(cell)) ? 'year' : 'figure';
  if (isBlank(cell)) return 'blank';
  const parsed = parseCell(cell, format);
  switch (parsed.kind) {
    case 'number':
    case 'percent':
    case 'number_in_percent_column':
    case 'ambiguous_in_percent_column':
      if (NUMERAL.test(cell.trim())) return 'text';
      return parsed.unit === '' && isYear(parsed.value) ? 'year' : 'figure';
    case 'approx':
    case 'range':
    case 'rank':
    case 'value_with_rank':
      return NUMERAL.test(cell.trim()) ? 'text' : 'figure';
    case 'year':
    case 'period':
      return 'year';
    case 'missing':
    case 'excluded':
    case 'special':
    case 'error':
      return 'mark';
    case 'ambiguous':
      return isPeriod(tidyName(cell)) ? 'year' : 'mark';
    case 'text':
      return isPeriod(tidyName(cell)) ? 'year' : 'text';
    default: {
      const never: never = parsed;
      return never;
    }
  }
}
