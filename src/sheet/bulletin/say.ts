/** A figure of one unit in words, with its measure; growth as a verb. */
import { round } from '../../engine';
import { sayNumber } from '../../words/bulletin';
import type { Against } from './bulletin';
import type { Figure } from './figures';
import { growthBy, growthSaid } from './growth';
import type { Subject } from './subject';
import type { Beside } from './surveyed';

/** Gives a value with its measure: 26.30万元/亩, 增长5.1%. */
export function sayFigure(
  { unit, role, decimals, signed }: Pick<Figure, 'unit' | 'role' | 'decimals' | 'signed'>,
  value: number,
  { words, locale }: Subject,
): string {
  if (role === 'growth') return words.grown(growthBy(value, locale), null);
  const shown = round(value, decimals);
  const number = `${signed && shown > 0 ? '+' : ''}${sayNumber(shown, decimals, locale)}`;
  return unit === '%' || role === 'share' || role === 'completion'
    ? words.percent(number)
    : words.measured(number, unit);
}

/** Gives the growth of a unit, or what is said in its place; '' = nothing is known. */
export function sayGrowth(
  growth: Beside,
  i: number,
  against: Against | null,
  { words, locale }: Subject,
): string {
  const said = growth.said.get(i);
  if (said !== undefined) return words.grown(growthSaid(said), against);
  const value = growth.values[i] ?? NaN;
  return Number.isNaN(value) ? '' : words.grown(growthBy(value, locale), against);
}
