/** What the sheet of rank movements (名次变动) says in either language. */
import type { Factor } from '../engine/explain';
import type { Locale } from './locale';

/** What distinguishes one of the two rankings from the other; null = nothing of the kind. */
export interface SideSaid {
  readonly file: string | null;
  readonly period: string | null;
  readonly scheme: string | null;
}

export interface MovesWords {
  readonly title: string;
  readonly heads: Readonly<Record<Factor, string>> & {
    readonly unit: string;
    readonly group: string;
    readonly groupRank: string;
    readonly rankIn: (period: string) => string;
    /** Where both are of one period. */
    readonly rankThen: string;
    readonly rankNow: string;
    readonly change: string;
    readonly tier: string;
    readonly labels: string;
    readonly why: string;
  };
  /** Instead of a change, or as its number format. */
  readonly unchanged: string;
  readonly presence: Readonly<Record<'new' | 'gone' | 'unranked', string>>;
  /** From one to the other; '' is none. */
  readonly became: (then: string, now: string) => string;
  readonly compared: (then: string, now: string) => string;
  readonly side: (side: SideSaid) => string;
  /** A scheme's name with `then` or `now`, where both have the same. */
  readonly marked: (scheme: string, mark: string) => string;
  readonly thisWorkbook: string;
  /** Where nothing else tells them apart. */
  readonly then: string;
  readonly now: string;
  readonly counts: (
    up: number,
    down: number,
    same: number,
    added: number,
    gone: number,
    unranked: number,
  ) => string;
  readonly why: {
    readonly added: (unit: string) => string;
    /** Of units that were there in its stead, with their ranks. */
    readonly madeOf: (unit: string, origins: readonly string[]) => string;
    readonly origin: (unit: string, rank: string) => string;
    readonly gone: (unit: string) => string;
    readonly goneInto: (unit: string, into: readonly string[]) => string;
    readonly leftOut: (unit: string, where: string, why: string) => string;
    /** Another name that may be the same unit. */
    readonly perhaps: (other: string) => string;
    readonly unranked: Readonly<Record<'then' | 'now' | 'both', (unit: string) => string>>;
  };
  readonly notes: {
    readonly heading: string;
    readonly change: string;
    readonly split: string;
    readonly parts: string;
    readonly rounded: string;
    readonly overall: string;
    readonly archived: string;
    readonly ranksOnly: string;
    readonly figuresUnknown: string;
    readonly unsplit: string;
  };
  /** There is nothing to compare with: what is said instead of a sheet. */
  readonly nothing: Readonly<Record<'period' | 'scheme' | 'unfit' | 'frozen', string>>;
}

const zh: MovesWords = {
  title: '名次变动',
  heads: {
    unit: '参评单位',
    group: '组别',
    groupRank: '组内名次变化',
    rankIn: (period) => `${period}名次`,
    rankThen: '原名次',
    rankNow: '现名次',
    change: '变动',
    own: '自身数据',
    others: '其他单位',
    scheme: '方案调整',
    revised: '前期修订',
    tier: '等次变化',
    labels: '标签变化',
    why: '变动原因',
  },
  unchanged: '未变',
  presence: { new: '新参评', gone: '已退出', unranked: '无名次' },
  became: (then, now) => `${then || '无'} → ${now || '无'}`,
  compared: (then, now) => `比较：${then} → ${now}`,
  side: ({ file, period, scheme }) =>
    [file, period, scheme === null ? null : `方案“${scheme}”`].filter((part) => part !== null).join('，'),
  marked: (scheme, mark) => `${scheme}（${mark}）`,
  thisWorkbook: '本工作簿',
  then: '原',
  now: '现',
  counts: (up, down, same, added, gone, unranked) =>
    [
      `前进${up}个`,
      `后退${down}个`,
      `未变${same}个`,
      ...(added > 0 ? [`新参评${added}个`] : []),
      ...(gone > 0 ? [`退出${gone}个`] : []),
      ...(unranked > 0 ? [`无名次可比${unranked}个`] : []),
    ].join('，'),
  why: {
    added: (unit) => `${unit}不在原排名的数据中，为新参评。`,
    madeOf: (unit, origins) => `${unit}由${origins.join('、')}合并或分设而来，没有自己的原名次。`,
    origin: (unit, rank) => `${unit}（原第${rank}名）`,
    gone: (unit) => `${unit}不在现排名的数据中。`,
    goneInto: (unit, into) => `${unit}已并入或分设为${into.join('、')}。`,
    leftOut: (unit, where, why) => `${unit}在${where}，未计入现排名：${why}。`,
    perhaps: (other) => `与“${other}”名称相近，若为同一单位，请统一名称后再比较。`,
    unranked: {
      then: (unit) => `${unit}在原排名中没有名次，无从比较。`,
      now: (unit) => `${unit}在现排名中没有名次，无从比较。`,
      both: (unit) => `${unit}在两次排名中都没有名次。`,
    },
  },
  notes: {
    heading: '注：',
    change: '变动为原名次减现名次：▲为前进，▼为后退。',
    split:
      '变动拆为四部分，正数为前进，四者之和等于变动。算法：四者依次替换，24种先后次序下各自带来的名次变动取平均（Shapley值）。',
    parts:
      '自身数据：本单位数据的变化；其他单位：其他单位数据的变化，含新参评和退出；方案调整：指标、权重、方法的变化；前期修订：原数据后来更正、至今仍有效的部分。',
    rounded: '四部分显示到两位小数，单元格中为完整数值。',
    overall: '名次及变动的拆分按全部单位排，组内名次另列。',
    archived: '原排名的数据取自归档。',
    ranksOnly: '数据表只有名次，变动无法拆分。',
    figuresUnknown: '原排名只有名次可查，没有当时的数据，变动无法拆分；把两期的数据表一并读取即可拆分。',
    unsplit: '两次排名的方法无法逐项替换计算，变动无法拆分。',
  },
  nothing: {
    period: '没有可比的上期排名，未写名次变动；可把上期的数据表一并读取，或先为上期排名。',
    scheme: '方案与工作簿中的相同，或工作簿中没有方案，未写名次变动。',
    unfit: '工作簿中的方案不能用于当前的表，未写名次变动。',
    frozen: '与其他文件或方案的比较不能单凭本工作簿复现，不随数据锁定写入；需要时请在锁定后另写名次变动。',
  },
};

const en: MovesWords = {
  title: 'Rank movements',
  heads: {
    unit: 'Unit',
    group: 'Group',
    groupRank: 'Rank in group',
    rankIn: (period) => `Rank ${period}`,
    rankThen: 'Rank then',
    rankNow: 'Rank now',
    change: 'Change',
    own: 'Own figures',
    others: 'Other units',
    scheme: 'Scheme',
    revised: 'Revised earlier figures',
    tier: 'Tier',
    labels: 'Labels',
    why: 'Why',
  },
  unchanged: 'unchanged',
  presence: { new: 'new', gone: 'left', unranked: 'not ranked' },
  became: (then, now) => `${then || 'none'} → ${now || 'none'}`,
  compared: (then, now) => `Compared: ${then} → ${now}`,
  side: ({ file, period, scheme }) =>
    [file, period, scheme === null ? null : `scheme “${scheme}”`].filter((part) => part !== null).join(', '),
  marked: (scheme, mark) => `${scheme} (${mark})`,
  thisWorkbook: 'this workbook',
  then: 'then',
  now: 'now',
  counts: (up, down, same, added, gone, unranked) =>
    [
      `up ${up}`,
      `down ${down}`,
      `unchanged ${same}`,
      ...(added > 0 ? [`new ${added}`] : []),
      ...(gone > 0 ? [`left ${gone}`] : []),
      ...(unranked > 0 ? [`without a rank to compare ${unranked}`] : []),
    ].join(', '),
  why: {
    added: (unit) => `${unit} is not in the figures of the earlier ranking: it is new.`,
    madeOf: (unit, origins) =>
      `${unit} was merged or split off from ${origins.join(', ')} and had no rank of its own.`,
    origin: (unit, rank) => `${unit} (then ranked ${rank})`,
    gone: (unit) => `${unit} is not in the figures of the ranking now.`,
    goneInto: (unit, into) => `${unit} was merged into, or parted into, ${into.join(', ')}.`,
    leftOut: (unit, where, why) => `${unit} stands at ${where} and is left out of the ranking now: ${why}.`,
    perhaps: (other) =>
      `Its name is like “${other}”; if they are one unit, write both alike and compare again.`,
    unranked: {
      then: (unit) => `${unit} had no rank then: there is nothing to compare.`,
      now: (unit) => `${unit} has no rank now: there is nothing to compare.`,
      both: (unit) => `${unit} has no rank in either ranking.`,
    },
  },
  notes: {
    heading: 'Notes:',
    change: 'The change is the rank then less the rank now: ▲ up, ▼ down.',
    split:
      'The change is split into four parts, plus being up, that sum to it. Each is the mean of the places gained when it is replaced, over the 24 orders in which the four can be (Shapley value).',
    parts:
      'Own figures: what changed in the unit’s own data. Other units: what changed in the data of the others, with who came and who left. Scheme: indicators, weights, methods. Revised earlier figures: corrections made since to the figures of then, as far as they still stand.',
    rounded: 'The parts are shown to two decimals; the cells hold them in full.',
    overall: 'Ranks, and what changes come from, are among all units; ranks within groups stand beside them.',
    archived: 'The figures of the earlier ranking are those of the archive.',
    ranksOnly: 'The table holds ranks only, so that a change cannot be split.',
    figuresUnknown:
      'Of the earlier ranking only the ranks are known and not its figures, so that a change cannot be split; read with the sheet of its figures, it can.',
    unsplit:
      'The methods of the two rankings cannot be applied to each other’s figures, so that a change cannot be split.',
  },
  nothing: {
    period:
      'There is no earlier ranking to compare with: rank movements were not written. Read the sheet of the earlier period as well, or rank it first.',
    scheme:
      'The scheme is the one in the workbook, or the workbook has none: rank movements were not written.',
    unfit: 'The scheme in the workbook does not fit the table any more: rank movements were not written.',
    frozen:
      'A comparison with another file or scheme cannot be repeated from this workbook alone and is not frozen: write the rank movements afterwards.',
  },
};

export const MOVES_WORDS: { readonly [L in Locale]: MovesWords } = { 'zh-CN': zh, 'en-US': en };
