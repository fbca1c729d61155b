/** What the custom functions say when they run: messages beside an error, and the few words that they answer with. */
import type { PaceStatus } from '../../engine';
import type { Locale } from '../locale';
import { PARAMETER_NAMES } from './parameters';

export interface FunctionSayings {
  readonly row: (k: number) => string;
  readonly column: (k: number) => string;
  readonly empty: (name: string) => string;
  readonly missing: (name: string) => string;
  readonly noNumbers: (name: string) => string;
  readonly errorInside: (code: string) => string;
  readonly textNumber: (name: string, text: string, row: number, column: number) => string;
  readonly numberWrong: (name: string, value: string, least: number, most: number, whole: boolean) => string;
  /** `near` null = no word is like it. */
  readonly wordUnknown: (
    name: string,
    word: string,
    near: string | null,
    allowed: readonly string[],
  ) => string;
  readonly sizesDiffer: (
    a: string,
    rowsA: number,
    columnsA: number,
    b: string,
    rowsB: number,
    columnsB: number,
  ) => string;
  readonly countDiffers: (name: string, got: number, wanted: number) => string;
  readonly settingsAlone: string;
  readonly settingsWrong: (text: string, parameters: readonly string[]) => string;
  readonly settingsMany: (method: string, parameters: readonly string[]) => string;
  readonly directionNumber: (value: number) => string;
  readonly directionExamples: readonly string[];
  readonly weightNegative: string;
  readonly notSquare: (rows: number, columns: number) => string;
  readonly notReciprocal: (row: number, column: number, value: number) => string;
  readonly cutWrong: (text: string) => string;
  readonly breaksCount: string;
  readonly breaksMany: (distinct: number, wanted: number) => string;
  readonly notGuaranteed: string;
  readonly tooManyRows: (most: number) => string;
  readonly tooMany: (name: string, count: number, most: number) => string;
  readonly planWrong: (count: number) => string;
  readonly planOpen: string;
  readonly rateWrong: string;
  readonly limitsCount: (rates: number, limits: number) => string;
  readonly limitsOrder: string;
  readonly limitsLarge: string;
  readonly nameUnknown: (name: string, like: readonly string[]) => string;
  readonly ruleWrong: (row: number) => string;
  readonly conditionExamples: readonly string[];
}

const zhName = (name: string): string => PARAMETER_NAMES['zh-CN'][name] ?? name;
const enName = (name: string): string => PARAMETER_NAMES['en-US'][name] ?? name;
const least = (x: number) => x > -Infinity;

export const FUNCTION_SAYINGS: Readonly<Record<Locale, FunctionSayings>> = {
  'zh-CN': {
    row: (k) => `第${k}行`,
    column: (k) => `第${k}列`,
    empty: (name) => `“${zhName(name)}”是空的，请选择有数据的区域。`,
    missing: (name) => `请填写“${zhName(name)}”。`,
    noNumbers: (name) => `“${zhName(name)}”中没有数值。`,
    errorInside: (code) => `引用的单元格有错误${code}，请先改正。`,
    textNumber: (name, text, row, column) =>
      `“${zhName(name)}”第${row}行第${column}列的“${text}”是文本，不是数值；请改为数值或清空，如是表头请把“${zhName('labels')}”填1。`,
    numberWrong: (name, value, low, high, whole) =>
      `“${zhName(name)}”不能是“${value}”，应为${least(low) ? (high < Infinity ? `${low}到${high}的` : `不小于${low}的`) : ''}${whole ? '整数' : '数值'}。`,
    wordUnknown: (name, word, near, allowed) =>
      `“${zhName(name)}”没有“${word}”${near === null ? '。' : `，您是否指“${near}”？`}可用：${allowed.join('、')}。`,
    sizesDiffer: (a, rowsA, columnsA, b, rowsB, columnsB) =>
      `“${zhName(a)}”为${rowsA}行${columnsA}列，“${zhName(b)}”为${rowsB}行${columnsB}列，大小应当相同。`,
    countDiffers: (name, got, wanted) => `“${zhName(name)}”有${got}个，应为${wanted}个。`,
    settingsAlone: '填了“参数”，还须填写“方法”。',
    settingsWrong: (text, parameters) =>
      `参数“${text}”读不出来，请写成“名称=数值”，以分号隔开；可用：${parameters.join('、') || '无'}。`,
    settingsMany: (method, parameters) =>
      `方法“${method}”没有这么多参数，依次为：${parameters.join('、') || '无'}。`,
    directionNumber: (value) => `“方向”请写“正向”或“逆向”，不要写${value}：数字在不同函数里含义不同。`,
    directionExamples: ['正向', '逆向', '越接近7.5越好'],
    weightNegative: '权重不能为负数。',
    notSquare: (rows, columns) => `判断矩阵应是方阵，现为${rows}行${columns}列。`,
    notReciprocal: (row, column, value) =>
      `判断矩阵第${row}行第${column}列为${value}，与对角位置不互为倒数（应为正数，且两者相乘得1）。`,
    cutWrong: (text) => `分档数“${text}”不是数值；“其余”或空白表示剩下的单位。`,
    notGuaranteed: '这种合成方法的得分不能由权重逐项相加得出，给不出保证名次；“输出”请改填“常见”。',
    tooManyRows: (most) => `名次范围由每两行相比得出，最多${most}行；请缩小区域。`,
    tooMany: (name, count, most) => `“${zhName(name)}”有${count}行，最多${most}行；请缩小区域。`,
    breaksCount: '按自然断点分档时，“分档数”填一个1到20的整数：分几档。',
    breaksMany: (distinct, wanted) => `不同的得分只有${distinct}个，分不出${wanted}档。`,
    planWrong: (count) =>
      `“计划”应为12个不为负的数：各月累计比例（12月为100%），或上年各月数值；现有${count}个。`,
    planOpen:
      '“计划”逐月上升而12月不是100%，分不清是累计数还是各月数值；请写成累计比例，即各月累计数除以全年数，12月为100%。',
    rateWrong: '分成比例应在0到1之间（0%到100%）。',
    limitsCount: (rates, limits) =>
      `${rates}个分成比例须有${rates - 1}个分段上限（最后一段没有上限），现有${limits}个。`,
    limitsOrder: '分段上限应大于0并依次增大，如10%、20%。',
    limitsLarge: '分段上限是增量占基数的比例，不能大于100%；百分之十请写成10%或0.1。',
    nameUnknown: (name, like) =>
      like.length > 0 ? `没有“${name}”；可能是${like.join('、')}，请确认。` : `没有“${name}”。`,
    ruleWrong: (row) => `规则第${row}行应为：条件、奖励（金额或标签），如“排名前进10位以上”、50。`,
    conditionExamples: ['排名后2位', '排名前3位', '排名前进10位以上'],
  },
  'en-US': {
    row: (k) => `row ${k}`,
    column: (k) => `column ${k}`,
    empty: (name) => `“${enName(name)}” is empty; choose a range that holds figures.`,
    missing: (name) => `Say “${enName(name)}”.`,
    noNumbers: (name) => `“${enName(name)}” holds no number.`,
    errorInside: (code) => `A cell referred to holds ${code}; put that right first.`,
    textNumber: (name, text, row, column) =>
      `“${text}” in row ${row}, column ${column} of “${enName(name)}” is text, not a number; make it a number or clear it, or set “${enName('labels')}” to 1 if it is a heading.`,
    numberWrong: (name, value, low, high, whole) =>
      `“${enName(name)}” cannot be “${value}”; use a ${whole ? 'whole ' : ''}number${least(low) ? (high < Infinity ? ` from ${low} to ${high}` : ` of ${low} or more`) : ''}.`,
    wordUnknown: (name, word, near, allowed) =>
      `“${enName(name)}” knows no “${word}”${near === null ? '.' : `; did you mean “${near}”?`} It takes: ${allowed.join(', ')}.`,
    sizesDiffer: (a, rowsA, columnsA, b, rowsB, columnsB) =>
      `“${enName(a)}” has ${rowsA} × ${columnsA} cells, “${enName(b)}” ${rowsB} × ${columnsB}; make them the same size.`,
    countDiffers: (name, got, wanted) => `“${enName(name)}” has ${got}; it needs ${wanted}.`,
    settingsAlone: '“settings” needs “method” beside it.',
    settingsWrong: (text, parameters) =>
      `The settings “${text}” cannot be read; write name=value, parted by semicolons. There are: ${parameters.join(', ') || 'none'}.`,
    settingsMany: (method, parameters) =>
      `Method “${method}” has fewer settings; in order: ${parameters.join(', ') || 'none'}.`,
    directionNumber: (value) =>
      `Write “high” or “low” as direction, not ${value}: numbers mean different things in different functions.`,
    directionExamples: ['high', 'low', 'The nearer to 7.5 the better'],
    weightNegative: 'A weight cannot be negative.',
    notSquare: (rows, columns) => `The comparisons must be square; these are ${rows} × ${columns}.`,
    notReciprocal: (row, column, value) =>
      `Row ${row}, column ${column} of the comparisons is ${value}: it is not the reciprocal of the cell across the diagonal (both above 0, their product 1).`,
    cutWrong: (text) => `“${text}” is no number of a tier; “rest” or a blank stands for all who are left.`,
    notGuaranteed:
      'Under this aggregation a score is no sum over the weights, so no ranks can be guaranteed: give “typical”.',
    tooManyRows: (most) =>
      `Ranges of ranks compare every two rows, at most ${most} of them: give a smaller range.`,
    tooMany: (name, count, most) =>
      `“${enName(name)}” has ${count} rows; give at most ${most}: choose a smaller range.`,
    breaksCount: 'For natural breaks, “cuts” is one whole number from 1 to 20: how many tiers.',
    breaksMany: (distinct, wanted) =>
      `There are only ${distinct} different scores: they make no ${wanted} tiers.`,
    planWrong: (count) =>
      `“plan” needs 12 numbers of 0 or more: shares due by each month, rising to 100%, or last year's months; it has ${count}.`,
    planOpen:
      '“plan” rises month by month, but not to 100%: sums since January or months by themselves? Write shares: each sum divided by the whole year, 100% in December.',
    rateWrong: 'Rates lie between 0 and 1 (0% and 100%).',
    limitsCount: (rates, limits) =>
      `${rates} rates need ${rates - 1} limits (the last slice has none); there are ${limits}.`,
    limitsOrder: 'Limits must be above 0 and rise, such as 10%, 20%.',
    limitsLarge: 'Limits are fractions of the base, at most 100%; write ten percent as 10% or 0.1.',
    nameUnknown: (name, like) =>
      like.length > 0
        ? `There is no “${name}”; perhaps ${like.join(', ')}: please confirm.`
        : `There is no “${name}”.`,
    ruleWrong: (row) =>
      `Row ${row} of the rules must be: condition, award (amount or label), such as “rank up ≥ 10”, 50.`,
    conditionExamples: ['rank in the last 2', 'rank in the top 3', 'rank up ≥ 10'],
  },
};

interface Moved {
  readonly moved: (places: number) => string;
  readonly added: string;
}

/** How a change of rank is told. */
export const MOVED: Readonly<Record<Locale, Moved>> = {
  'zh-CN': {
    moved: (places) => (places === 0 ? '持平' : places > 0 ? `前进${places}位` : `后退${-places}位`),
    added: '新参评',
  },
  'en-US': {
    moved: (places) => (places === 0 ? 'unchanged' : places > 0 ? `up ${places}` : `down ${-places}`),
    added: 'newly included',
  },
};

export const PACE_WORDS: Readonly<Record<Locale, Readonly<Record<PaceStatus, string>>>> = {
  'zh-CN': { ahead: '超序时', onTime: '达序时', behind: '欠序时' },
  'en-US': { ahead: 'ahead of schedule', onTime: 'on schedule', behind: 'behind schedule' },
};
