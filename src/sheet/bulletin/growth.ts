/** Growth in words: a sign becomes a verb, and what has no sound base is no number. */
import { round } from '../../engine';
import { sayNumber } from '../../words/bulletin/figure';
import type { Locale } from '../../words/locale';
import type { Growth } from './bulletin';

/** Percentages are published with one decimal. */
export const PERCENT_DECIMALS = 1;

/**
 * Gives a rate of growth without its sign. Edge: what is rounded to 0 has not changed.
 * @example growthBy(-3.2, 'zh-CN') // { kind: 'fall', by: '3.2' }
 */
export function growthBy(percent: number, locale: Locale): Growth {
  const shown = round(percent, PERCENT_DECIMALS);
  if (Number.isNaN(shown)) return { kind: 'incomparable' };
  if (shown === 0) return { kind: 'same' };
  return { kind: shown > 0 ? 'rise' : 'fall', by: sayNumber(Math.abs(shown), PERCENT_DECIMALS, locale) };
}

/**
 * Gives the growth from one figure to another. Edge: no rate over a base of 0 or below; a change of sign is told as such.
 * @example growthFrom(-2, 5, 'zh-CN') // { kind: 'turned-up' }
 */
export function growthFrom(before: number, now: number, locale: Locale): Growth {
  if (before < 0 && now > 0) return { kind: 'turned-up' };
  if (before > 0 && now < 0) return { kind: 'turned-down' };
  return before > 0 ? growthBy((100 * (now - before)) / before, locale) : { kind: 'incomparable' };
}

/**
 * Gives what a cell says of growth in words.
 * @example growthSaid('由负转正') // { kind: 'turned-up' }
 */
export function growthSaid(text: string): Growth {
  if (/负转正|扭亏/.test(text)) return { kind: 'turned-up' };
  if (/正转负/.test(text)) return { kind: 'turned-down' };
  if (/持平/.test(text)) return { kind: 'same' };
  return { kind: 'incomparable' };
}
