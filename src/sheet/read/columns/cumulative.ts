/** Columns that sum up or stand for other times than those beside them: 累计 after the months, 上年同期, 合计. */
import { isSingle, spanName } from '../period';
import type { Named } from '../layout/series';
import { BASE_HEAD, BASE_OF, SUM_HEAD, WHOLE_HEAD } from './vocabulary';

/** Why a column of figures is none of the indicators. */
export type Aside = 'total' | 'base' | 'pace';

/**
 * Gives the columns with what those that sum up are: after months or quarters from the first on, the period that they
 * make together; after anything else, a total that is not scored.
 */
export function settleSums(named: readonly Named[]): readonly Named[] {
  const families = new Map<string, string[]>();
  const names = new Set(named.map(({ name }) => name));
  let family = '';
  let figures = 0;
  return named.map((one) => {
    const { name, header, period, column } = one;
    if (column.part !== 'figure' || header.role !== 'level') return one;
    const own = column.header.name === '' ? name : (column.path.at(-1) ?? name);
    if (period !== null) {
      families.set(name, [...(families.get(name) ?? []), period]);
      family = name;
      figures++;
      return one;
    }
    if (BASE_HEAD.test(own) || isBaseOf(name, names)) return { ...one, aside: 'base' as const };
    if (isWholeOf(name, names)) return { ...one, aside: 'total' as const };
    const owner = families.has(name) ? name : SUM_HEAD.test(name) ? family : '';
    if (SUM_HEAD.test(own) && owner !== '') {
      const whole = wholeOf(families.get(owner) ?? []);
      return whole === null || AVERAGE.test(own)
        ? { ...one, name: owner + own, aside: 'total' as const }
        : { ...one, name: owner, period: whole };
    }
    figures++;
    return figures > 2 && SUM_HEAD.test(name) ? { ...one, aside: 'total' as const } : one;
  });
}

/** 上年同期税收 beside 税收 is what that is held against; alone it may well be an indicator. */
function isBaseOf(name: string, names: ReadonlySet<string>): boolean {
  const [, before, after] = BASE_OF.exec(name) ?? [];
  const of = before ?? after;
  return of !== undefined && names.has(of);
}

/** 税收全市合计 beside 税收. */
const isWholeOf = (name: string, names: ReadonlySet<string>): boolean =>
  [...names].some((of) => of !== '' && name.startsWith(of) && WHOLE_HEAD.test(name.slice(of.length)));

const AVERAGE = /均/;

/** The period that months or quarters make together; null where they do not begin with the first or leave one out. */
function wholeOf(periods: readonly string[]): string | null {
  if (periods.length < 2 || !periods.every(isSingle)) return null;
  return spanName(periods);
}
