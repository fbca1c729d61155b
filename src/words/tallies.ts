/** The words of tallies (统计项): how many units meet a condition, what is asked, who is short and by how much. */
import type { Verdict } from '../engine';
import type { Locale } from './locale';

export interface TallyWords {
  readonly heading: string;
  readonly listed: (names: readonly string[]) => string;
  /** Names of the first few, and how many there are in all. */
  readonly andMore: (names: readonly string[], count: number) => string;
  readonly count: (count: number, who: string) => string;
  readonly open: (count: number) => string;
  /** Units without a target, of which nothing can be said. */
  readonly noTarget: (count: number, who: string) => string;
  readonly of: (group: string, said: string) => string;
  readonly ungrouped: string;
  readonly asked: (atLeast: number | undefined, atMost: number | undefined) => string;
  /** Sum and mean of a column over those who count; how many of them have not reported it. */
  readonly sum: (column: string, sum: string, mean: string | null, unreported: number) => string;
  readonly met: (verdict: Verdict, missing: number) => string;
  readonly nearest: (units: readonly string[]) => string;
  /** A unit with its value and how far it is from the bound, which must be exceeded or only reached. */
  readonly short: (unit: string, value: string, by: string, mustExceed: boolean) => string;
  readonly between: string;
  readonly line: (name: string, said: string) => string;
}

const zh: TallyWords = {
  heading: '统计：',
  listed: (names) => names.join('、'),
  andMore: (names, count) => `${names.join('、')}等${count}个`,
  count: (count, who) => (who === '' ? `${count}个` : `${count}个（${who}）`),
  open: (count) => `另有${count}个待核`,
  noTarget: (count, who) => `另有${count}个无目标（${who}）`,
  of: (group, said) => `${group}${said}`,
  ungrouped: '未分类',
  asked: (atLeast, atMost) =>
    atLeast === undefined
      ? `要求至多${atMost}个`
      : atMost === undefined
        ? `要求至少${atLeast}个`
        : atLeast === atMost
          ? `要求${atLeast}个`
          : `要求${atLeast}至${atMost}个`,
  sum: (column, sum, mean, unreported) =>
    `${column}合计${sum}${mean === null ? '' : `，平均${mean}`}${unreported === 0 ? '' : `（${unreported}个未报）`}`,
  met: (verdict, missing) =>
    verdict === 'yes'
      ? '达标'
      : verdict === 'unknown'
        ? '待核'
        : missing > 0
          ? `未达标，还差${missing}个`
          : `未达标，超出${-missing}个`,
  nearest: (units) => `最接近的是${units.join('、')}`,
  short: (unit, value, by, mustExceed) => `${unit}（${value}，${mustExceed ? '所差超过' : '差'}${by}）`,
  between: '；',
  line: (name, said) => `${name}：${said}。`,
};

const en: TallyWords = {
  heading: 'Counts:',
  listed: (names) => names.join(', '),
  andMore: (names, count) => `${names.join(', ')} and others, ${count} in all`,
  count: (count, who) => (who === '' ? String(count) : `${count} (${who})`),
  open: (count) => `${count} more to be verified`,
  noTarget: (count, who) => `${count} without a target (${who})`,
  of: (group, said) => `${group} ${said}`,
  ungrouped: 'without a group',
  asked: (atLeast, atMost) =>
    atLeast === undefined
      ? `at most ${atMost} asked`
      : atMost === undefined
        ? `at least ${atLeast} asked`
        : atLeast === atMost
          ? `${atLeast} asked`
          : `${atLeast} to ${atMost} asked`,
  sum: (column, sum, mean, unreported) =>
    `${column} ${sum} in all${mean === null ? '' : `, ${mean} on average`}${unreported === 0 ? '' : ` (${unreported} not reported)`}`,
  met: (verdict, missing) =>
    verdict === 'yes'
      ? 'met'
      : verdict === 'unknown'
        ? 'to be verified'
        : missing > 0
          ? `not met, ${missing} short`
          : `not met, ${-missing} too many`,
  nearest: (units) => `nearest ${units.join(', ')}`,
  short: (unit, value, by, mustExceed) =>
    `${unit} (${value}, short by ${mustExceed ? 'more than ' : ''}${by})`,
  between: '; ',
  line: (name, said) => `${name}: ${said}.`,
};

export const TALLY_WORDS: { readonly [L in Locale]: TallyWords } = { 'zh-CN': zh, 'en-US': en };
