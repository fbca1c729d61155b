/** What is said of objections (申诉复核): claims, what they would change, and what was decided. */
import type { CellMeaning } from '../sheet/read/corrections';
import { sayMeasure } from './bulletin/figure';
import type { Locale } from './locale';

interface ObjectionWords {
  readonly figure: (value: string, measure: string) => string;
  readonly notReported: string;
  /** Of another period than the one that is ranked. */
  readonly dated: (indicator: string, period: string) => string;
  readonly notAssessed: string;
  readonly listed: (items: readonly string[]) => string;
  /** What is claimed, in one line: for the log too. */
  readonly claim: (unit: string, indicator: string, was: string, claimed: string) => string;
  /** With why it was decided so. */
  readonly because: (claim: string, reason: string) => string;
  /** Why it is frozen again. */
  readonly again: (claims: readonly string[]) => string;
  readonly notes: {
    readonly frozen: (version: number, hash: string) => string;
    readonly present: string;
    readonly accepted: (version: number, hash: string) => string;
    readonly rejected: (version: number, hash: string) => string;
    readonly draft: string;
    /** The scheme sheet, which was that of a later ranking, is written over. */
    readonly schemeBack: (period: string) => string;
    readonly together: (effects: string) => string;
  };
  readonly problems: {
    readonly claimMissing: string;
    readonly unitMissing: string;
    readonly indicatorMissing: string;
    readonly indicatorUnknown: (name: string, like: readonly string[], isNear: boolean) => string;
    readonly computed: (name: string, from: readonly string[]) => string;
    readonly unused: (name: string) => string;
    readonly valueMissing: (what: string) => string;
    readonly notFigure: (text: string) => string;
    readonly percentDoubt: (text: string) => string;
    readonly measure: (text: string, indicator: string, measure: string) => string;
    readonly same: (unit: string, indicator: string, value: string) => string;
    readonly twice: (unit: string, indicator: string) => string;
    readonly unheld: (unit: string, indicator: string) => string;
    readonly unrankable: (claim: string, why: string) => string;
    readonly notFrozen: string;
    readonly notRepeated: string;
    readonly otherNamed: (names: readonly string[]) => string;
  };
}

const zh: ObjectionWords = {
  figure: (value, measure) => `${value}${measure}`,
  notReported: '未报',
  dated: (indicator, period) => `${indicator}（${period}）`,
  notAssessed: '不参评',
  listed: (items) => items.join('、'),
  claim: (unit, indicator, was, claimed) => `${unit}·${indicator}：${was}→${claimed}`,
  because: (claim, reason) => `${claim}。${reason}`,
  again: (claims) => `申诉采纳：${claims.join('；')}`,
  notes: {
    frozen: (version, hash) => `按锁定的数据第${version}版（校验码${hash}）计算。`,
    present: '数据尚未锁定，按工作簿现有数据计算；锁定后才能采纳或不予采纳。',
    accepted: (version, hash) =>
      `申诉已采纳：原表不改动，更正记入评价方案的“读取更正”，已重新锁定为数据第${version}版，校验码${hash}。`,
    rejected: (version, hash) => `申诉不予采纳：数据仍为第${version}版，校验码${hash}，已记入操作日志。`,
    draft: '状态退回草稿，须重新核对、批准、发布。',
    schemeBack: (period) =>
      `评价方案表已写回${period}锁定时的方案；后来锁定的方案仍在各自的数据快照中，再排名前请核对。`,
    together: (effects) => `全部采纳时：${effects}`,
  },
  problems: {
    claimMissing: '请写明申诉的单位、指标和数值。',
    unitMissing: '请写明申诉单位。',
    indicatorMissing: '请写明申诉的指标。',
    indicatorUnknown: (name, like, isNear) =>
      `没有名为“${name}”的指标；${isNear ? '相近的有' : '可申诉的有'}：${like.join('、')}。`,
    computed: (name, from) => `“${name}”由${from.join('、')}算得，请对这些数据提出申诉。`,
    unused: (name) => `评价没有用到“${name}”，对它的申诉不影响结果。`,
    valueMissing: (what) => `请写明${what}${what === '' ? '' : '的'}申诉值。`,
    notFigure: (text) => `“${text}”不是确定的数值；请写一个数，或写未报、不参评。`,
    percentDoubt: (text) => `“${text}”可能是${text}%，也可能是小数；请写明百分号。`,
    measure: (text, indicator, measure) =>
      measure === ''
        ? `“${text}”带有计量单位，而“${indicator}”没有标明计量单位；请只写数字。`
        : `“${text}”不能换算为“${indicator}”的计量单位${measure}。`,
    same: (unit, indicator, value) => `${unit}·${indicator}现在就是${value}，申诉值与之相同。`,
    twice: (unit, indicator) => `${unit}·${indicator}申诉了两次，请只保留一次。`,
    unheld: (unit, indicator) => `${unit}·${indicator}不能用读取更正改为申诉值；请在原表中改正后重新锁定。`,
    unrankable: (claim, why) => `${claim}：采纳后不能排名。${why}`,
    notFrozen: '数据尚未锁定，不能裁定申诉；请先锁定数据。',
    notRepeated: '与锁定时的不一致，不能裁定；请恢复原样，或重新锁定后再裁定。',
    otherNamed: (names) => `理由会写入给申诉单位的答复，不能提及其他单位：${names.join('、')}。`,
  },
};

const en: ObjectionWords = {
  figure: (value, measure) =>
    measure === '%' || measure === '' ? `${value}${measure}` : `${value} (${sayMeasure(measure)})`,
  notReported: 'not reported',
  dated: (indicator, period) => `${indicator} (${period})`,
  notAssessed: 'not assessed',
  listed: (items) => items.join(', '),
  claim: (unit, indicator, was, claimed) => `${unit} · ${indicator}: ${was} → ${claimed}`,
  because: (claim, reason) => `${claim}. ${reason}`,
  again: (claims) => `Objection accepted: ${claims.join('; ')}`,
  notes: {
    frozen: (version, hash) => `Computed on data version ${version} as it was frozen, hash ${hash}.`,
    present:
      'The data are not frozen: computed on the workbook as it is. Only what is frozen can be accepted or rejected.',
    accepted: (version, hash) =>
      `The objection was accepted: the source stays as it is, the reading correction stands on the scheme sheet, and it was frozen again as data version ${version}, hash ${hash}.`,
    rejected: (version, hash) =>
      `The objection was rejected: it remains data version ${version}, hash ${hash}, and the log says so.`,
    draft: 'It is a draft again, to be checked, approved and published anew.',
    schemeBack: (period) =>
      `The scheme sheet is that of ${period} again as it was frozen; schemes frozen later are kept in their snapshots. Look at it before you rank again.`,
    together: (effects) => `If all are accepted: ${effects}`,
  },
  problems: {
    claimMissing: 'Say unit, indicator and value of what is claimed.',
    unitMissing: 'Say which unit objects.',
    indicatorMissing: 'Say which indicator is meant.',
    indicatorUnknown: (name, like, isNear) =>
      `There is no indicator called “${name}”; ${isNear ? 'similar names' : 'there are'}: ${like.join(', ')}.`,
    computed: (name, from) => `“${name}” is computed from ${from.join(', ')}: object to these figures.`,
    unused: (name) => `The assessment does not use “${name}”, so that nothing would change.`,
    valueMissing: (what) => `Say the value that is claimed${what === '' ? '' : ` for ${what}`}.`,
    notFigure: (text) =>
      `“${text}” is no certain figure: give a number, or “not reported”, or “not assessed”.`,
    percentDoubt: (text) => `“${text}” may be ${text}% or a fraction: write the percent sign.`,
    measure: (text, indicator, measure) =>
      measure === ''
        ? `“${text}” has a unit of measure, and “${indicator}” names none: give the number alone.`
        : `“${text}” cannot be brought to the unit of “${indicator}”, ${measure}.`,
    same: (unit, indicator, value) => `${unit} · ${indicator} is ${value} already: the same is claimed.`,
    twice: (unit, indicator) => `${unit} · ${indicator} is claimed twice: keep one.`,
    unheld: (unit, indicator) =>
      `${unit} · ${indicator} cannot be read as claimed: put the source right and freeze it again.`,
    unrankable: (claim, why) => `${claim}: nothing could be ranked with it. ${why}`,
    notFrozen: 'The data are not frozen, so no objection can be decided: freeze them first.',
    notRepeated:
      'It is not as it was frozen, so no objection can be decided: restore what was changed, or freeze it again first.',
    otherNamed: (names) =>
      `The reason goes into the reply to the claimant and must not name other units: ${names.join(', ')}.`,
  },
};

export const OBJECTION_WORDS: { readonly [L in Locale]: ObjectionWords } = { 'zh-CN': zh, 'en-US': en };

/**
 * Gives a figure as it is told: digits enough for any that is printed, and its measure.
 * @example sayMeaning(26.3, '万元/亩', 'zh-CN') // '26.3万元/亩'
 */
export function sayMeaning(meaning: CellMeaning, measure: string, locale: Locale): string {
  const words = OBJECTION_WORDS[locale];
  if (meaning === 'missing') return words.notReported;
  if (meaning === 'notAssessed') return words.notAssessed;
  return words.figure(String(Number(meaning.toPrecision(12))), measure);
}
