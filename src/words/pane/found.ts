/** What the pane says of the table that was found, and of what was put right in it. */
import type { Correction } from '../../sheet/read/corrections';
import { sayCorrection } from '../corrections';
import { sayNumber } from '../number';

const chinese = {
  table: {
    heading: '数据表',
    show: (range: string) => `选中 ${range}`,
    units: (count: number) => `${sayNumber(count, 'zh-CN')} 个参评单位`,
    indicators: (count: number) => `${sayNumber(count, 'zh-CN')} 项指标`,
    ranksOnly: '各年名次',
    period: '评价年度',
    periodUnsaid: '表中未注明',
    excluded: (count: number) => `${sayNumber(count, 'zh-CN')} 行未计入`,
    columns: (count: number) => `${sayNumber(count, 'zh-CN')} 列未计分`,
    row: (number: number) => `第 ${number} 行`,
    leaveOut: '不计入',
    leaveOutOf: (name: string) => `不计入 ${name}`,
    takeIn: '参评',
    takeInOf: (name: string) => `${name} 参评`,
    score: '计分',
    scoreOf: (name: string) => `${name} 计分`,
    sheets: (count: number, joined: number) =>
      joined === 0 ? `${count} 张其他工作表` : `已合并 ${joined} 张工作表`,
    join: '合并',
    joinOf: (sheet: string) => `合并 ${sheet}`,
    part: '不合并',
    partOf: (sheet: string) => `不合并 ${sheet}`,
  },
  corrections: {
    heading: (count: number) => `${count} 处人工更正`,
    undo: '撤销',
    undoOf: (what: string) => `撤销：${what}`,
    say: (correction: Correction) => sayCorrection(correction, 'zh-CN'),
  },
  questions: {
    answer: '更正…',
    answerOf: (where: string) => `更正 ${where}`,
    meaning: (text: string) => (text === '' ? '空白表示' : `“${text}”表示`),
    missing: '缺报',
    notAssessed: '该单位不参评此指标',
    figure: '数值',
    figureHint: (unit: string) => (unit === '' ? '按表头的计量单位填写' : `以“${unit}”为单位填写`),
    rule: '缺报处理',
    scope: '适用于',
    scopes: {
      one: '仅此单元格',
      indicator: (text: string) => (text === '' ? '本指标的所有空白' : `本指标的所有“${text}”`),
      all: (text: string) => (text === '' ? '表中所有空白' : `表中所有“${text}”`),
    },
    apply: '应用',
    cancel: '取消',
    same: (one: string, other: string) => `${one} 就是 ${other}`,
    apart: '不是同一单位',
    noRank: '这是指标数值',
    leaveOut: (nth: number | undefined) =>
      nth === undefined ? '不计入此行' : `不计入这一行（第 ${nth} 个）`,
  },
};

const english: typeof chinese = {
  table: {
    heading: 'Table',
    show: (range) => `Select ${range}`,
    units: (count) => (count === 1 ? '1 unit' : `${sayNumber(count, 'en-US')} units`),
    indicators: (count) => (count === 1 ? '1 indicator' : `${sayNumber(count, 'en-US')} indicators`),
    ranksOnly: 'ranks by year',
    period: 'Period',
    periodUnsaid: 'not stated',
    excluded: (count) => (count === 1 ? '1 row left out' : `${sayNumber(count, 'en-US')} rows left out`),
    columns: (count) =>
      count === 1 ? '1 column not scored' : `${sayNumber(count, 'en-US')} columns not scored`,
    row: (number) => `Row ${number}`,
    leaveOut: 'Leave out',
    leaveOutOf: (name) => `Leave out ${name}`,
    takeIn: 'Assess',
    takeInOf: (name) => `Assess ${name}`,
    score: 'Score',
    scoreOf: (name) => `Score ${name}`,
    sheets: (count, joined) =>
      joined > 0
        ? `${joined} ${joined === 1 ? 'sheet' : 'sheets'} joined`
        : count === 1
          ? '1 other sheet'
          : `${count} other sheets`,
    join: 'Join',
    joinOf: (sheet) => `Join ${sheet}`,
    part: 'Do not join',
    partOf: (sheet) => `Do not join ${sheet}`,
  },
  corrections: {
    heading: (count) => (count === 1 ? '1 correction by hand' : `${count} corrections by hand`),
    undo: 'Undo',
    undoOf: (what) => `Undo: ${what}`,
    say: (correction) => sayCorrection(correction, 'en-US'),
  },
  questions: {
    answer: 'Correct…',
    answerOf: (where) => `Correct ${where}`,
    meaning: (text) => (text === '' ? 'The blank means' : `“${text}” means`),
    missing: 'Not reported',
    notAssessed: 'Not assessed by this indicator',
    figure: 'A figure',
    figureHint: (unit) => (unit === '' ? 'In the unit of the heading' : `In ${unit}`),
    rule: 'If not reported',
    scope: 'Applies to',
    scopes: {
      one: 'this cell only',
      indicator: (text) =>
        text === '' ? 'all blanks of this indicator' : `every “${text}” of this indicator`,
      all: (text) => (text === '' ? 'all blanks of the table' : `every “${text}” of the table`),
    },
    apply: 'Apply',
    cancel: 'Cancel',
    same: (one, other) => `${one} is ${other}`,
    apart: 'Not the same',
    noRank: 'These are figures',
    leaveOut: (nth) =>
      nth === undefined ? 'Leave this row out' : `Leave this row out (no. ${nth} of the name)`,
  },
};

export const FOUND_WORDS = { 'zh-CN': chinese, 'en-US': english };
