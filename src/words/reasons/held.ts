/** A value as a reason tells it: short, and never on the other side of what it was held against. */
import type { Condition } from '../../engine';
import type { Locale } from '../locale';
import type { Shape } from '../shape';

const DECIMALS: { readonly [S in Shape]: number } = { number: 4, percent: 2, points: 2 };
const MOST_DECIMALS = 12;

const boundsOf = (condition: Condition): readonly number[] =>
  Object.entries(condition).flatMap(([key, bound]) =>
    BOUNDS.has(key) && typeof bound === 'number' ? [bound] : [],
  );
const BOUNDS: ReadonlySet<string> = new Set(['atLeast', 'above', 'below', 'atMost']);

/**
 * Gives the digits of a value; those of percentages and percentage points, which are held as fractions, times 100.
 * @example sayHeld(0.9999999, { kind: 'indicator', name: '完成率', atLeast: 1 }, 'percent', 'zh-CN') // '99.99999'
 */
export function sayHeld(value = NaN, condition: Condition, shape: Shape, locale: Locale): string {
  const times = shape === 'number' ? 1 : 100;
  const [shown, bounds] = [value * times, boundsOf(condition).map((bound) => bound * times)];
  const isTrue = (decimals: number): boolean => {
    const rounded = Number(shown.toFixed(decimals));
    return bounds.every((bound) => Math.sign(rounded - bound) === Math.sign(shown - bound));
  };
  let decimals = DECIMALS[shape];
  while (decimals < MOST_DECIMALS && !isTrue(decimals)) decimals++;
  // What differs by noise alone is told as equal.
  if (!isTrue(decimals)) decimals = DECIMALS[shape];
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(shown);
}
