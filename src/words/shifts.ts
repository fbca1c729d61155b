/** How far a ranking moves by other methods, or with something left out: a sentence each, in both languages. */
import type { Shift, WithoutPart, WithoutUnit } from '../engine/explain';
import type { Change, Unfit } from '../engine/robustness';
import type { Locale } from './locale';
import { SCHEME_WORDS } from './scheme';

type Names = readonly string[];

interface Sayings {
  readonly change: Readonly<Record<Change['of'], (method: string) => string>>;
  readonly join: (parts: Names) => string;
  readonly unfit: Readonly<Record<Unfit['why'], string>>;
  readonly moved: (mean: string, unit: string, places: number, up: boolean) => string;
  readonly unmoved: string;
  readonly without: (name: string, outcome: string) => string;
  readonly uncomputed: string;
  readonly swapped: (unit: string, pairs: Names, more: number) => string;
  readonly pair: (first: string, second: string) => string;
  readonly independent: string;
}

const chinese: Sayings = {
  change: {
    normalise: (method) => `无量纲化改用${method}`,
    aggregate: (method) => `合成改用${method}`,
    missing: (method) => `缺报改为${method}`,
  },
  join: (parts) => parts.join('，'),
  unfit: {
    same: '方案本来如此',
    anchored: '各指标按目标或对照表计分，与其他单位无关，不宜改动',
    scale: '加减分、其他来源或分档界限是按原来的分制定的，改动后不可比',
    'no-gaps': '没有缺报',
    refused: '这些数据不能这样计算',
  },
  moved: (mean, unit, places, up) =>
    `名次平均变动${mean}位，变动最大的是${unit}（${up ? '前进' : '后退'}${places}位）。`,
  unmoved: '名次不变。',
  without: (name, outcome) => `去掉${name}：${outcome}`,
  uncomputed: '无法计算。',
  swapped: (unit, pairs, more) =>
    `注意：若没有${unit}，${pairs.join('、')}${more > 0 ? `等${pairs.length + more}对` : ''}的先后会颠倒，因为得分是参照全体单位算出的。`,
  pair: (first, second) => `${first}与${second}`,
  independent: '去掉任何一个单位，其余单位的先后都不变。',
};

const english: Sayings = {
  change: {
    normalise: (method) => `points: ${method}`,
    aggregate: (method) => `aggregation: ${method}`,
    missing: (method) => `gaps: ${method}`,
  },
  join: (parts) => parts.join(', '),
  unfit: {
    same: 'the scheme does so already',
    anchored: 'points are measured against targets or tables, not against the other units',
    scale: 'bonus points, other sources or limits of tiers are made for the present scale of points',
    'no-gaps': 'nothing is missing',
    refused: 'these figures cannot be computed so',
  },
  moved: (mean, unit, places, up) =>
    `Ranks move by ${mean} places on average, most of all that of ${unit} (${places} ${up ? 'up' : 'down'}).`,
  unmoved: 'No rank changes.',
  without: (name, outcome) => `Without ${name}: ${outcome}`,
  uncomputed: 'cannot be computed.',
  swapped: (unit, pairs, more) =>
    `Mind: were ${unit} not there, ${pairs.join(', ')}${more > 0 ? ` and ${more} more pair${more === 1 ? '' : 's'}` : ''} would change order, because points are measured against all units.`,
  pair: (first, second) => `${first} and ${second}`,
  independent: 'Whichever unit is left out, the others keep their order.',
};

const SAYINGS: { readonly [L in Locale]: Sayings } = { 'zh-CN': chinese, 'en-US': english };

/** @example sayChanges([{ of: 'aggregate', method: 'geometric' }], 'zh-CN') // '合成改用几何平均' */
export function sayChanges(changes: readonly Change[], locale: Locale): string {
  const { normalise, aggregate, missing } = SCHEME_WORDS[locale].vocabularies;
  const say = SAYINGS[locale];
  return say.join(
    changes.map((change) => {
      switch (change.of) {
        case 'normalise':
          return say.change.normalise(normalise[change.method]);
        case 'aggregate':
          return say.change.aggregate(aggregate[change.method]);
        case 'missing':
          return say.change.missing(missing[change.method]);
        default:
          return change satisfies never;
      }
    }),
  );
}

/** @example sayUnfit('no-gaps', 'en-US') // 'nothing is missing' */
export const sayUnfit = (why: Unfit['why'], locale: Locale): string => SAYINGS[locale].unfit[why];

/** How far a ranking is from the published one. */
export function sayShift({ changes, mean, most }: Shift, units: Names, locale: Locale): string {
  const say = SAYINGS[locale];
  if (most === null) return say.unmoved;
  return say.moved(
    String(Number(mean.toFixed(2))),
    units[most]!,
    Math.abs(changes[most]!),
    changes[most]! > 0,
  );
}

/** What becomes of the ranking without an indicator or a dimension. */
export function sayWithoutPart({ name, shift }: WithoutPart, units: Names, locale: Locale): string {
  const say = SAYINGS[locale];
  return say.without(name, shift === null ? say.uncomputed : sayShift(shift, units, locale));
}

/** So many pairs are named. */
const MOST_PAIRS = 3;

/** A warning for each unit on which the order of others hangs; one sentence that says so where there is none. */
export function sayWithoutUnits(
  found: readonly WithoutUnit[],
  units: Names,
  locale: Locale,
): readonly string[] {
  const say = SAYINGS[locale];
  const warnings = found.flatMap(({ unit, swapped }) => {
    if (swapped.length === 0) return [];
    const named = swapped.slice(0, MOST_PAIRS).map(([a, b]) => say.pair(units[a]!, units[b]!));
    return [say.swapped(units[unit]!, named, swapped.length - named.length)];
  });
  return warnings.length > 0 ? warnings : [say.independent];
}
