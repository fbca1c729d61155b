/** What a unit needs to reach a goal, and why no value does: one sentence each, in both languages. */
import type { Change, Need, Needs, Obstacle, Pair, Settled, Unreachable } from '../engine/explain';
import { round } from '../engine';
import { sayMeasure } from './bulletin/figure';
import type { Locale } from './locale';

interface Sayings {
  readonly goal: (goal: Settled) => string;
  /** What is to be done to one value. */
  readonly step: (indicator: string | null, answer: Change, measure: string) => string;
  readonly both: (first: string, second: string) => string;
  readonly reach: (step: string, goal: string, about: boolean) => string;
  readonly outside: { readonly [K in NonNullable<Change['outside']>]: string };
  readonly obstacle: { readonly [K in Obstacle]: (goal: string) => string };
  readonly best: (rank: number) => string;
  readonly none: (indicator: string | null, why: string) => string;
  /** The whole answer: the cheapest one, and the cheapest two where they cost less. */
  readonly cheapest: (single: string, pair: string) => string;
  readonly together: (pair: string) => string;
  readonly nothing: (goal: string) => string;
  readonly whole: (why: string) => string;
}

/** Digits enough to write down any printed value, without the noise of a difference. */
const figure = (x: number): string => String(round(Math.abs(x), 10));
const signed = (x: number): string => (x < 0 ? '−' : '') + figure(x);

const chinese: Sayings = {
  goal: (goal) => {
    switch (goal.kind) {
      case 'rank':
        return goal.atMost === 1
          ? `成为${goal.within === 'group' ? '组内' : ''}第1名`
          : `进入${goal.within === 'group' ? '组内' : ''}前${goal.atMost}名`;
      case 'tier':
        return `进入${goal.is}`;
      case 'label':
        return goal.held ? `获得${goal.label}` : `不再列为${goal.label}`;
      default:
        return goal satisfies never;
    }
  },
  step: (indicator, { change, value }, measure) =>
    indicator === null
      ? `位次${change < 0 ? '前进' : '后退'}${figure(change)}名（至第${value}名）`
      : measure === '%'
        ? `${indicator}再${change > 0 ? '增加' : '减少'} ${figure(change)} 个百分点（至 ${signed(value)}%）`
        : `${`${indicator}再${change > 0 ? '增加' : '减少'} ${figure(change)} ${measure}`.trimEnd()}（至 ${signed(value)}）`,
  both: (first, second) => `${first}，同时${second}`,
  reach: (step, goal, about) => `${step}${about ? '，大致' : ''}即可${goal}`,
  outside: {
    above: '高于现有全部数据',
    below: '低于现有全部数据',
    sign: '现有数据无此正负号，实际难以达到',
  },
  obstacle: {
    reached: (goal) => `已经${goal}`,
    first: () => '已在最前，无需再提高',
    unranked: () => '未参加排名',
    notReported: () => '该项未报，无从计算',
    notAssessed: () => '该项不参评',
    noWeight: () => '该项权重为 0，不影响结果',
    capped: () => '该项得分已到上限，再变化也不加分',
    vetoed: (goal) => `受否决或等次上限约束，不能${goal}`,
    beyond: (goal) => `单靠该项不能${goal}`,
  },
  best: (rank) => `，最好到第${rank}名`,
  none: (indicator, why) => (indicator === null ? why : `${indicator}：${why}`),
  cheapest: (single, pair) =>
    `变动最小的一项：${single}。${pair === '' ? '' : `两项同时变动，幅度合计更小：${pair}。`}`,
  together: (pair) => `单靠任何一项都不够；两项合起来变动最小的是：${pair}。`,
  nothing: (goal) => `无论改变哪一项、哪两项，都不能${goal}。`,
  whole: (why) => `${why}。`,
};

const english: Sayings = {
  goal: (goal) => {
    switch (goal.kind) {
      case 'rank':
        return goal.atMost === 1
          ? `come first${goal.within === 'group' ? ' in the group' : ''}`
          : `be among the first ${goal.atMost}${goal.within === 'group' ? ' of the group' : ''}`;
      case 'tier':
        return `enter ${goal.is}`;
      case 'label':
        return goal.held ? `be marked ${goal.label}` : `no longer be marked ${goal.label}`;
      default:
        return goal satisfies never;
    }
  },
  step: (indicator, { change, value }, measure) =>
    indicator === null
      ? `${figure(change)} ${Math.abs(change) === 1 ? 'place' : 'places'} ${change < 0 ? 'up' : 'down'} (to rank ${value})`
      : measure === '%'
        ? `${indicator} ${change > 0 ? 'up' : 'down'} by ${figure(change)} percentage points (to ${signed(value)}%)`
        : `${indicator}${measure === '' ? '' : ` (${measure})`} ${change > 0 ? 'up' : 'down'} by ${figure(change)} (to ${signed(value)})`,
  both: (first, second) => `${first} and ${second}`,
  reach: (step, goal, about) => `${step} is ${about ? 'about ' : ''}enough to ${goal}`,
  outside: {
    above: 'above all figures reported',
    below: 'below all figures reported',
    sign: 'no figure reported has this sign: hardly attainable',
  },
  obstacle: {
    reached: (goal) => `nothing is needed to ${goal}`,
    first: () => 'already at the top',
    unranked: () => 'not ranked',
    notReported: () => 'not reported, so it cannot be said',
    notAssessed: () => 'not assessed for this unit',
    noWeight: () => 'has no weight and changes nothing',
    capped: () => 'has all the points it can bring',
    vetoed: (goal) => `a veto or a cap on tiers does not let it ${goal}`,
    beyond: (goal) => `is not enough by itself to ${goal}`,
  },
  best: (rank) => `; rank ${rank} at best`,
  none: (indicator, why) => (indicator === null ? why : `${indicator}: ${why}`),
  cheapest: (single, pair) =>
    `The smallest change of one indicator: ${single}.${pair === '' ? '' : ` Two at once need less in all: ${pair}.`}`,
  together: (pair) => `No indicator is enough by itself; the smallest change of two: ${pair}.`,
  nothing: (goal) => `No change of one indicator, or of two, is enough to ${goal}.`,
  whole: (why) => `${why.charAt(0).toUpperCase()}${why.slice(1)}.`,
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };
const BRACKETS: { readonly [L in Locale]: (text: string) => string } = {
  'zh-CN': (text) => `（${text}）`,
  'en-US': (text) => ` (${text})`,
};

/** @example sayGoal({ kind: 'rank', atMost: 3 }, 'zh-CN') // '进入前3名' */
export const sayGoal = (goal: Settled, locale: Locale): string => SAYINGS[locale].goal(goal);

/** Units of measure by indicator; '' or nothing = none. */
export type MeasureOf = (indicator: string) => string | undefined;

/**
 * Gives what a need comes to in one sentence.
 * @example sayNeed({ unit: '甲', indicator: '亩均税收', from: 26.3, goal: { kind: 'tier', is: '二等' }, answer: { kind: 'change', least: 29.47, value: 29.5, change: 3.2, cost: 0.4, outside: null, exact: true, rank: 5, score: 80, tier: '二等' } }, () => '万元/亩', 'zh-CN') // '亩均税收再增加 3.2 万元/亩（至 29.5）即可进入二等'
 */
export function sayNeed({ indicator, goal, answer }: Need, measureOf: MeasureOf, locale: Locale): string {
  const say = SAYINGS[locale];
  if (answer.kind === 'none') return say.none(indicator, sayObstacle(answer, goal, say));
  const step = say.step(indicator, answer, measure(indicator, measureOf, locale));
  return say.reach(step, goal === null ? '' : say.goal(goal), !answer.exact) + aside(answer, locale);
}

/** Gives what two changes at once come to. */
export function sayPair({ needs: [first, second] }: Pair, measureOf: MeasureOf, locale: Locale): string {
  const say = SAYINGS[locale];
  const steps = [first, second].map(({ indicator, answer }) =>
    answer.kind === 'change'
      ? say.step(indicator, answer, measure(indicator, measureOf, locale)) + aside(answer, locale)
      : '',
  );
  const goal = second.goal === null ? '' : say.goal(second.goal);
  return say.reach(say.both(steps[0]!, steps[1]!), goal, false);
}

/** Obstacles of the unit, whatever the indicator. */
const OF_UNIT: readonly Obstacle[] = ['reached', 'first', 'unranked', 'vetoed'];

/** Gives the whole answer: the cheapest way to the goal, or why there is none. */
export function sayNeeds({ each, single, pair }: Needs, measureOf: MeasureOf, locale: Locale): string {
  const say = SAYINGS[locale];
  const two = pair === null ? '' : sayPair(pair, measureOf, locale);
  if (single?.indicator === null) return say.whole(sayNeed(single, measureOf, locale));
  if (single !== null) return say.cheapest(sayNeed(single, measureOf, locale), two);
  if (pair !== null) return say.together(two);
  const goal = each[0]?.goal ?? null;
  const reasons = each.flatMap(({ answer }) => (answer.kind === 'none' ? [answer] : []));
  const [first] = reasons;
  if (first !== undefined && OF_UNIT.includes(first.why) && reasons.every(({ why }) => why === first.why))
    return say.whole(sayObstacle(first, goal, say));
  return say.nothing(goal === null ? '' : say.goal(goal));
}

/** @example sayMeasureIn('万元/亩', 'en-US') // '10,000 yuan per mu' */
export const sayMeasureIn = (measure: string, locale: Locale): string =>
  locale === 'en-US' ? sayMeasure(measure) : measure;

const measure = (indicator: string | null, of: MeasureOf, locale: Locale): string =>
  indicator === null ? '' : sayMeasureIn((of(indicator) ?? '').replace('％', '%'), locale);

const aside = ({ outside }: Change, locale: Locale): string =>
  outside === null ? '' : BRACKETS[locale](SAYINGS[locale].outside[outside]);

function sayObstacle({ why, best }: Unreachable, goal: Settled | null, say: Sayings): string {
  const text = say.obstacle[why](goal === null ? '' : say.goal(goal));
  return why === 'beyond' && best !== null ? text + say.best(best) : text;
}
