/** Other ways in which people word a simple condition in Chinese: read, never written. */
import type { Condition } from '../../engine';

/** `{a|b|}` is one of these words, or none; the other blanks are those of the phrases. */
export interface Heard {
  readonly kind: Condition['kind'];
  readonly said: readonly string[];
  /** What the wording says without a blank for it: 末位 is the last 1. */
  readonly also?: Readonly<Record<string, number>>;
}

const PLACE = '{scope}{of}{排名|位次|名次|排位|}{位于|位列|居于|居|列|进入|处于|在|}';
const COUNT = '{位|名|个|}{以内|}{ties}';
const MOVE = '{scope}{综合|}{排名|位次|名次|排位|}{较上年|比上年|较上期|比上期|较上季|较上月|同比|}';
const STEPS = '{达到|达|不少于|≥|}{atLeast}{个位次|个名次|位|名|个}{及以上|以上|}';
const UP = '{前进|进位|上升|提升|前移}';
const DOWN = '{后退|退位|下降|下滑|后移}';
const HOLDS = '{获得|获评|被评为|评为|评定为|评价为|被列为|列为|列入|被亮|被给予|获|为|有|}{标签|}{label}';
const SCORE = '{综合得分|综合评分|总得分|总分|得分|评分|成绩}';
const VALUE = '{指标|}{name}';

const bounded = (subject: string, unit: string): readonly string[] => [
  `${subject}{不低于|不少于|不小于|达到|大于等于|大于或等于|≥}{atLeast}{${unit}|}{及以上|以上|}`,
  `${subject}{在|}{atLeast}{${unit}|}{及以上|以上}`,
  `${subject}{高于|超过|大于|多于|>}{above}{${unit}|}`,
  `${subject}{不高于|不超过|不大于|小于等于|小于或等于|≤}{atMost}{${unit}|}{及以下|以下|}`,
  `${subject}{在|}{atMost}{${unit}|}{及以下|以下}`,
  `${subject}{低于|不足|不满|未达到|未达|小于|少于|<}{below}{${unit}|}`,
  `${subject}{在|}{atLeast}{${unit}|}{及以上|以上}{,|、|且|}{不足|不满|低于}{below}{${unit}|}`,
];

/** Of two that read equally far the first counts. */
export const HEARD: readonly Heard[] = [
  {
    kind: 'rank',
    said: [`${PLACE}前{atMost}${COUNT}`, `${PLACE}第{atMost}{位|名}{以内|及以前|及以上}{ties}`],
  },
  { kind: 'rank', said: [`${PLACE}{第一名|第一位|第1名|第1位|第一|首位}`], also: { atMost: 1 } },
  { kind: 'rankFromLast', said: [`${PLACE}{倒数后|倒数|最后|后|末}{atMost}${COUNT}`] },
  {
    kind: 'rankFromLast',
    said: [
      `${PLACE}{倒数第一名|倒数第一位|倒数第一|倒数第1名|倒数第1位|倒数第1|最后一名|最后一位|末位|末名|垫底}`,
    ],
    also: { atMost: 1 },
  },
  { kind: 'rankAtLeast', said: [`${PLACE}第{atLeast}{位|名}{及以后|及之后|以后|之后}`] },
  { kind: 'share', said: [`${PLACE}前{top}{以内|}{round}{ties}`] },
  { kind: 'share', said: [`${PLACE}{最后|后|末}{bottom}{以内|}{round}{ties}`] },
  { kind: 'rise', said: [`${MOVE}${UP}${STEPS}`, `${MOVE}连续{running}{年|期|次}${UP}${STEPS}`] },
  { kind: 'rise', said: [`${MOVE}${UP}`, `${MOVE}连续{running}{年|期|次}${UP}`], also: { atLeast: 1 } },
  { kind: 'fall', said: [`${MOVE}${DOWN}${STEPS}`, `${MOVE}连续{running}{年|期|次}${DOWN}${STEPS}`] },
  { kind: 'fall', said: [`${MOVE}${DOWN}`, `${MOVE}连续{running}{年|期|次}${DOWN}`], also: { atLeast: 1 } },
  {
    kind: 'scoreRise',
    said: [
      `${SCORE}{较上年|比上年|较上期|比上期|同比|}{提高|增加|上升|提升}{达到|达|}{atLeast}分{及以上|以上|}`,
    ],
  },
  {
    kind: 'scoreFall',
    said: [
      `${SCORE}{较上年|比上年|较上期|比上期|同比|}{降低|减少|下降|下滑}{达到|达|}{atLeast}分{及以上|以上|}`,
    ],
  },
  { kind: 'score', said: bounded(SCORE, '分') },
  {
    kind: 'streak',
    said: [`连续{years}{年度|年|期|次|个季度|个月|季度|月}${HOLDS}`, '{标签|}{label}连续{years}{年|期|次}'],
  },
  {
    kind: 'times',
    said: [
      `{近|最近|}{years}{年度|年|期|次|个季度|个月}{以内|内|中|}{累计|有|}{times}{年|次|期}${HOLDS}`,
      '{近|最近|}{years}{年|期|次|个季度|个月}{以内|内|中|}{累计|}{label}{times}次{及以上|以上|}',
    ],
  },
  { kind: 'label', said: [`{上年|上年度|上期|去年|上季|上月}${HOLDS}`], also: { ago: 1 } },
  {
    kind: 'tier',
    said: [
      '{考核|评价|}{等次|档次|等级|分档|分类}{评定为|评为|为|是|=|属于}{is}',
      '{被评为|评为|评定为|获评}{is}',
    ],
  },
  { kind: 'label', said: ['{获得|被亮|被给予|亮|有}{标签|}{label}'] },
  { kind: 'completion', said: ['{指标|}{name}{未完成|未达到|低于|未达}列{column}'], also: { below: 1 } },
  { kind: 'completion', said: ['{指标|}{name}{完成|达到|不低于}列{column}'], also: { atLeast: 1 } },
  { kind: 'completion', said: ['{指标|}{name}{超额完成|超过|高于}列{column}'], also: { above: 1 } },
  { kind: 'flag', said: ['{列|}{column}{有标记|被标记|打勾|标注为是|=是}', '{发生|出现|存在}{column}'] },
  { kind: 'category', said: ['{列|}{column}{为|是|=|属于}{is}'] },
  { kind: 'indicator', said: bounded(VALUE, '分') },
];

/** Words between and before conditions. */
export const HEARD_WORDS: Readonly<Record<'and' | 'or' | 'not', readonly string[]>> = {
  and: ['并且', '同时', '而且', '且'],
  or: ['或者', '或是', '或'],
  not: ['不是', '并非', '不属于'],
};

/** The composite itself, named like an indicator. */
export const COMPOSITE = new Set([
  '综合',
  '综合得分',
  '总分',
  '得分',
  '总得分',
  '综合评价',
  '总',
  '综合评分',
  '考核',
  '评价',
]);

/** Other names of a ranking. */
export const HEARD_SCOPES: Readonly<Record<string, string>> = {
  全县: 'overall',
  全区: 'overall',
  全体: 'overall',
  全部: 'overall',
  全校: 'overall',
  组内: 'group',
  同组: 'group',
  分组: 'group',
  所在组: 'group',
  本区域: 'group',
  本类: 'group',
  同类: 'group',
  全国: 'outer',
};

const DIGITS = '零一二三四五六七八九';

/** 两 → 2, 十二 → 12, 二十 → 20, 一百 → 100; NaN where the text is none. */
export function parseNumeral(text: string): number {
  const [, hundreds, tens, ten, ones] =
    /^(?:([一二两三四五六七八九])百零?)?(?:([一二两三四五六七八九])?(十))?([零一二两三四五六七八九])?$/.exec(
      text,
    ) ?? [];
  const digit = (sign: string | undefined, none: number): number =>
    sign === undefined ? none : sign === '两' ? 2 : DIGITS.indexOf(sign);
  if (text === '' || (hundreds ?? ten ?? ones) === undefined) return NaN;
  return digit(hundreds, 0) * 100 + (ten === undefined ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
}
