/** Why a unit has its rank, and how two units differ: a sentence each, in both languages. */
import { round, type Evaluation } from '../engine';
import { isRelative, type Account, type Difference, type Item, type Standouts } from '../engine/explain';
import { ordinal, saySigned, sayNumber } from './bulletin/figure';
import type { Locale } from './locale';

/** A part of a difference, with what is said behind its name. */
interface Part {
  readonly name: string;
  readonly points: number;
  readonly place: string;
}

interface Told {
  /** Parts on the side of the whole difference, the largest first. */
  readonly main: string;
  /** Those against it. */
  readonly against: string;
  /** What the rest comes to; '' = nothing is left. */
  readonly rest: string;
  /** Whether the rest is what rounding has left over, all parts being named. */
  readonly isRounding: boolean;
}

interface Gap extends Told {
  /** How far apart, without sign; '' = alike. */
  readonly gap: string;
  readonly isAhead: boolean;
}

interface Sayings {
  readonly item: { readonly [K in Item['kind']]: (name: string) => string };
  readonly unlike: string;
  readonly others: string;
  readonly rest: (points: string, isRounding: boolean) => string;
  readonly place: (rank: number, of: number) => string;
  readonly part: (name: string, points: string, place: string) => string;
  readonly join: (parts: readonly string[]) => string;
  readonly ranked: (unit: string, rank: number, of: number, tied: boolean) => string;
  readonly unranked: (unit: string) => string;
  readonly cancelled: (unit: string, vetoes: string) => string;
  readonly why: (head: string, score: string, base: string, lowBetter: boolean, gap: Gap) => string;
  readonly estimated: (error: string) => string;
  readonly versus: (
    a: string,
    score: string,
    b: string,
    other: string,
    lowBetter: boolean,
    gap: Gap,
  ) => string;
}

const ends = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

const chinese: Sayings = {
  item: {
    source: (name) => name,
    bonus: (name) => `加分项${name}`,
    deduction: (name) => `扣分项${name}`,
    veto: (name) => `一票否决项${name}`,
  },
  unlike: '计分的权重或指标不同',
  others: '各自对照的其他单位不同',
  rest: (points, isRounding) => `${isRounding ? '四舍五入相差' : '其余合计'}${points}分`,
  place: (rank, of) => `${of}个中第${rank}`,
  part: (name, points, place) => `${name}（${ends([`${points}分`, place], '，')}）`,
  join: (parts) => parts.join('、'),
  ranked: (unit, rank, of, tied) => `${unit}在${of}个单位中${tied ? '并列' : ''}第${rank}名`,
  unranked: (unit) => `${unit}不参加排名`,
  cancelled: (unit, vetoes) => `${unit}因${vetoes}被取消成绩，若不取消`,
  why: (head, score, base, lowBetter, { gap, isAhead, main, against, rest, isRounding }) => {
    const level = `各指标都取平均值时的${base}分`;
    const apart = gap === '' ? `与${level}相同` : `比${level}${isAhead === lowBetter ? '低' : '高'}${gap}分`;
    return `${ends(
      [
        `${head}，得${score}分${lowBetter ? '（越低越好）' : ''}，${apart}`,
        main === '' ? '' : `${isAhead ? '主要来自' : '差在'}${main}`,
        against === '' ? '' : `${isAhead ? '短板' : '亮点'}是${against}`,
        rest === '' ? '' : chinese.rest(rest, isRounding),
      ],
      '；',
    )}。`;
  },
  estimated: (error) => `各项为抽样估算，误差约±${error}分，合计不差。`,
  versus: (a, score, b, other, lowBetter, { gap, isAhead, main, against, rest, isRounding }) =>
    `${ends(
      [
        gap === ''
          ? `${a}与${b}同为${score}分`
          : `${a}得${score}分，比${b}的${other}分${isAhead === lowBetter ? '低' : '高'}${gap}分${lowBetter ? '（越低越好）' : ''}`,
        main === '' ? '' : `${isAhead ? '强在' : '差在'}${main}`,
        against === '' ? '' : `${isAhead ? '不及对方的是' : '强过对方的是'}${against}`,
        rest === '' ? '' : chinese.rest(rest, isRounding),
      ],
      '；',
    )}。`,
};

const english: Sayings = {
  item: {
    source: (name) => name,
    bonus: (name) => `bonus ${name}`,
    deduction: (name) => `deduction ${name}`,
    veto: (name) => `veto ${name}`,
  },
  unlike: 'being measured by other weights or indicators',
  others: 'being compared with other units (each with all but itself)',
  rest: (points, isRounding) => `${isRounding ? 'rounding' : 'all the rest'} ${points}`,
  place: (rank, of) => `${ordinal(rank)} of ${of}`,
  part: (name, points, place) => `${name} (${ends([points, place], ', ')})`,
  join: (parts) => parts.join(', '),
  ranked: (unit, rank, of, tied) => `${unit} is ${tied ? 'tied ' : ''}${ordinal(rank)} of ${of} units`,
  unranked: (unit) => `${unit} is not ranked`,
  cancelled: (unit, vetoes) => `The result of ${unit} is cancelled by ${vetoes}; without that it would stand`,
  why: (head, score, base, lowBetter, { gap, isAhead, main, against, rest, isRounding }) => {
    const level = `the ${base} of a unit average in every indicator`;
    const apart =
      gap === '' ? `the same as ${level}` : `${gap} ${isAhead === lowBetter ? 'below' : 'above'} ${level}`;
    return `${ends(
      [
        `${head} with ${score} points${lowBetter ? ' (less is better)' : ''}, ${apart}`,
        main === '' ? '' : `${isAhead ? 'mainly from' : 'mainly lost in'} ${main}`,
        against === '' ? '' : `${isAhead ? 'weak in' : 'strong in'} ${against}`,
        rest === '' ? '' : english.rest(rest, isRounding),
      ],
      '; ',
    )}.`;
  },
  estimated: (error) => `The parts are estimated from samples, to about ±${error}; their sum is exact.`,
  versus: (a, score, b, other, lowBetter, { gap, isAhead, main, against, rest, isRounding }) =>
    `${ends(
      [
        gap === ''
          ? `${a} and ${b} both have ${score} points`
          : `${a} has ${score} points, ${gap} ${isAhead === lowBetter ? 'less' : 'more'} than the ${other} of ${b}${lowBetter ? ' (less is better)' : ''}`,
        main === '' ? '' : `${isAhead ? 'ahead in' : 'behind in'} ${main}`,
        against === '' ? '' : `${isAhead ? 'behind in' : 'ahead in'} ${against}`,
        rest === '' ? '' : english.rest(rest, isRounding),
      ],
      '; ',
    )}.`,
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };

/** Named parts on the side of the difference, and against it. */
const MAIN = 3;
const AGAINST = 2;

/**
 * Gives why a unit has its score and rank.
 * Shape: `standouts` of the same unit, asked for all indicators, for their places.
 */
export function sayAccount(
  account: Account,
  standouts: Standouts,
  { table, scheme, ranks, vetoes }: Evaluation,
  locale: Locale,
): string {
  const say = SAYINGS[locale];
  const i = table.units.indexOf(account.unit);
  const rank = ranks[i]!;
  const decimals = decimalsOf(scheme.rank.decimals, account.score);
  const places = new Map(
    [...standouts.strengths, ...standouts.weaknesses].map((each) => [
      each.indicator,
      say.place(each.rank, each.of),
    ]),
  );
  const parts = [
    ...scheme.indicators.map(({ name }, j): Part => ({
      name,
      points: account.indicators[j]!,
      place: places.get(name) ?? '',
    })),
    ...itemParts([...account.sources, ...account.items], say),
  ];
  const cancelling = vetoes[i]?.filter(({ effect }) => effect === 'cancelResult') ?? [];
  const tied = ranks.filter((each) => each === rank).length > 1;
  const head =
    cancelling.length > 0
      ? say.cancelled(account.unit, say.join(cancelling.map(({ item }) => item)))
      : rank === rank
        ? say.ranked(account.unit, rank, ranks.filter((each) => each === each).length, tied)
        : say.unranked(account.unit);
  const lowBetter = account.better === 'low';
  const told = tellGap(account.score, account.base, parts, lowBetter, decimals, locale);
  const text = (x: number) => sayNumber(round(x, decimals), decimals, locale);
  const sentence = say.why(head, text(account.score), text(account.base), lowBetter, told);
  return sentence + estimate(account, decimals, locale);
}

/** Gives what sets two units apart. Shape: names of the indicators in the scheme's order, both accounts' scores. */
export function sayDifference(
  difference: Difference,
  scores: readonly [number, number],
  { scheme }: Evaluation,
  locale: Locale,
): string {
  const say = SAYINGS[locale];
  const [a, b] = difference.units;
  const decimals = decimalsOf(scheme.rank.decimals, scores[0]);
  const parts = [
    ...scheme.indicators.map(({ name }, j): Part => ({ name, points: difference.indicators[j]!, place: '' })),
    ...itemParts([...difference.sources, ...difference.items], say),
    { name: isRelative(scheme) ? say.others : say.unlike, points: difference.base, place: '' },
  ];
  const lowBetter = difference.better === 'low';
  const told = tellGap(scores[0], scores[1], parts, lowBetter, decimals, locale);
  const [score, other] = scores.map((x) => sayNumber(round(x, decimals), decimals, locale)) as [
    string,
    string,
  ];
  return say.versus(a, score, b, other, lowBetter, told) + estimate(difference, decimals, locale);
}

/** As published; to full precision, so many as tell scores between 0 and 1 apart. */
const decimalsOf = (published: number | null, score: number): number =>
  published ?? (Math.abs(score) <= 1 ? 4 : 2);

const itemParts = (items: readonly Item[], say: Sayings): readonly Part[] =>
  items.map(({ name, kind, points }) => ({ name: say.item[kind](name), points, place: '' }));

/** The figures as they are written: what is named and what is said of the rest sum to the written difference. */
function tellGap(
  score: number,
  base: number,
  parts: readonly Part[],
  lowBetter: boolean,
  decimals: number,
  locale: Locale,
): Gap {
  const say = SAYINGS[locale];
  const whole = 10 ** decimals;
  const inUnits = (x: number) => Math.round(round(x, decimals) * whole);
  const gap = inUnits(score) - inUnits(base);
  const isAhead = lowBetter ? gap <= 0 : gap >= 0;
  const side = gap < 0 || (gap === 0 && lowBetter) ? -1 : 1;
  const along = parts
    .filter(({ points }) => inUnits(points) * side > 0)
    .sort((a, b) => side * (b.points - a.points))
    .slice(0, MAIN);
  const against = parts
    .filter(({ points }) => inUnits(points) * side < 0)
    .sort((a, b) => side * (a.points - b.points))
    .slice(0, AGAINST);
  const named = [...along, ...against].reduce((sum, { points }) => sum + inUnits(points), 0);
  const text = (units: number) => saySigned(units / whole, decimals, locale);
  const list = (each: readonly Part[]) =>
    say.join(each.map(({ name, points, place }) => say.part(name, text(inUnits(points)), place)));
  return {
    gap: gap === 0 ? '' : sayNumber(Math.abs(gap) / whole, decimals, locale),
    isAhead,
    main: list(along),
    against: list(against),
    rest: gap === named ? '' : text(gap - named),
    isRounding: parts.every((part) => part.points === 0 || along.includes(part) || against.includes(part)),
  };
}

function estimate(
  { exact, errors }: Pick<Account, 'exact' | 'errors'>,
  decimals: number,
  locale: Locale,
): string {
  if (exact) return '';
  const most = 2 * errors.reduce((largest, error) => Math.max(largest, error), 0);
  const shown = Math.ceil(most * 10 ** decimals) / 10 ** decimals;
  return `${locale === 'en-US' ? ' ' : ''}${SAYINGS[locale].estimated(sayNumber(shown, decimals, locale))}`;
}
