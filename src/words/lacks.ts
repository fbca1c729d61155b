/** Why a computed column has no value for a unit: a word instead of a number. */
import type { Lack } from '../engine';
import type { Locale } from './locale';

export const LACK_WORDS: { readonly [L in Locale]: { readonly [K in Lack]: string } } = {
  'zh-CN': {
    notReported: '未报',
    notComparable: '不可比',
    newcomer: '新纳入',
    noEarlier: '无上期',
    noTarget: '无目标',
    outOfTerm: '不在分成年限内',
    noMonth: '月份不明',
    noDay: '日期不明',
  },
  'en-US': {
    notReported: 'not reported',
    notComparable: 'not comparable',
    newcomer: 'new',
    noEarlier: 'no earlier period',
    noTarget: 'no target',
    outOfTerm: 'outside the years agreed',
    noMonth: 'month not known',
    noDay: 'day not known',
  },
};
