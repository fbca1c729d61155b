/** How sure a whole ranking is, in a few sentences, in both languages. */
import type { Evaluation } from '../engine';
import type { Robustness } from '../engine/robustness';
import type { Locale } from './locale';
import { sayGuarantee, sayRankRange } from './robustness';

interface Sayings {
  readonly firm: (count: number, of: number) => string;
  readonly typically: (count: number, of: number) => string;
  readonly loosest: (unit: string, rank: number, range: string) => string;
  readonly near: (pairs: readonly string[], count: number) => string;
  readonly pair: (first: string, second: string) => string;
  readonly noneNear: string;
  readonly methods: (lines: number, mean: string) => string;
  readonly unmoved: (lines: number) => string;
}

const chinese: Sayings = {
  firm: (count, of) =>
    count === 0
      ? `${of}个单位中，没有一个的名次在权重范围内绝对不变。`
      : count === of
        ? `${of}个单位的名次在权重范围内都不会变。`
        : `${of}个单位中，有${count}个的名次在权重范围内绝对不变。`,
  typically: (count, of) => `随机抽取权重时，${of}个单位中有${count}个至少在九成情形下保持公布的名次。`,
  loosest: (unit, rank, range) => `最不稳的是${unit}：公布为第${rank}名，抽取的权重下九成落在${range}。`,
  near: (pairs, count) =>
    `几乎并列、先后不宜看重的相邻单位有${count}对：${pairs.join('；')}${count > pairs.length ? '等' : ''}。`,
  pair: (first, second) => `${first}与${second}`,
  noneNear: '没有几乎并列的相邻单位。',
  unmoved: (lines) => `换用其他${lines}种算法，名次都不变。`,
  methods: (lines, mean) => `换用其他${lines}种算法，名次平均变动${mean}位。`,
};

const english: Sayings = {
  firm: (count, of) =>
    count === 0
      ? `Of ${of} units, none keeps its rank under all weights within the limits.`
      : count === of
        ? `All ${of} units keep their ranks under all weights within the limits.`
        : `Of ${of} units, ${count} keep${count === 1 ? 's its rank' : ' their ranks'} under all weights within the limits.`,
  typically: (count, of) =>
    `Over the weights drawn, ${count} of ${of} units keep the published rank at least nine times in ten.`,
  loosest: (unit, rank, range) =>
    `Least sure is ${unit}: published as ${rank}; over the weights drawn ${range} in nine draws of ten.`,
  near: (pairs, count) =>
    `Neighbours that are all but tied: ${pairs.join('; ')}${count > pairs.length ? `; and ${count - pairs.length} more` : ''}. Little should be made of their order.`,
  pair: (first, second) => `${first} and ${second}`,
  noneNear: 'No neighbours are all but tied.',
  unmoved: (lines) => `With ${lines} other way${lines === 1 ? '' : 's'} to compute, no rank changes.`,
  methods: (lines, mean) =>
    `With ${lines} other way${lines === 1 ? '' : 's'} to compute, ranks move by ${mean} places on average.`,
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };

/** So many pairs are named. */
const NAMED = 5;
/** What holds in so many draws is kept. */
const KEPT = 0.9;

/** Gives what matters of the whole ranking. */
export function saySummary(
  sure: Robustness,
  { table, ranks }: Evaluation,
  locale: Locale,
): readonly string[] {
  const say = SAYINGS[locale];
  const { typical, guaranteed, pairs, lines } = sure;
  const rows = [...ranks.keys()].filter((i) => !Number.isNaN(ranks[i]!));
  const width = (i: number): number => typical.high[i]! - typical.low[i]!;
  const loosest = rows.reduce((most, i) => (width(i) > width(most) ? i : most), rows[0]!);
  const near = (pairs ?? []).filter((pair) => pair.near);
  const named = near
    .slice(0, NAMED)
    .map(({ ahead, behind }) => say.pair(table.units[ahead]!, table.units[behind]!));
  const guarantee = sayGuarantee(sure, locale);
  const shifts = lines.lines.map(({ shift }) => shift.mean);
  const mean = shifts.reduce((sum, each) => sum + each, 0) / shifts.length;
  return [
    ...(guaranteed === null
      ? []
      : [say.firm(rows.filter((i) => guaranteed.best[i] === guaranteed.worst[i]).length, rows.length)]),
    say.typically(rows.filter((i) => typical.same[i]! >= KEPT).length, rows.length),
    ...(width(loosest) > 0
      ? [
          say.loosest(
            table.units[loosest]!,
            ranks[loosest]!,
            sayRankRange(typical.low[loosest]!, typical.high[loosest]!, locale),
          ),
        ]
      : []),
    ...(pairs === null ? [] : [near.length === 0 ? say.noneNear : say.near(named, near.length)]),
    ...(shifts.length === 0
      ? []
      : [
          mean === 0
            ? say.unmoved(shifts.length)
            : say.methods(shifts.length, String(Number(mean.toFixed(2)))),
        ]),
    ...(guarantee === null ? [] : [guarantee]),
  ];
}
