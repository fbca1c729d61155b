/** What is said when custom functions have become values or native formulas. */
import type { Locale } from './locale';

interface UnlockWords {
  readonly none: (where: 'selection' | 'workbook') => string;
  readonly waiting: string;
  readonly values: (cells: number) => string;
  /** Of cells that hold native formulas now, and of those that could only keep their values. */
  readonly formulas: (native: number, kept: number) => string;
}

export const UNLOCK_WORDS: Readonly<Record<Locale, UnlockWords>> = {
  'zh-CN': {
    none: (where) => `${where === 'selection' ? '所选区域' : '工作簿'}中没有 ZONE 函数。`,
    waiting: '还有函数正在计算，请稍候再转换。工作簿未改动。',
    values: (cells) => `${cells}个单元格已转为数值。`,
    formulas: (native, kept) =>
      `${native}个单元格已转为原生公式${kept > 0 ? `；${kept}个没有等价的原生公式，已转为数值，不再随数据更新` : ''}。`,
  },
  'en-US': {
    none: (where) => `There is no ZONE function in the ${where}.`,
    waiting: 'Some functions are still calculating; try again in a moment. The workbook is unchanged.',
    values: (cells) => `${cells} cells are values now.`,
    formulas: (native, kept) =>
      `${native} cells hold native formulas now${kept > 0 ? `; ${kept} have no native equivalent, became values and follow the data no more` : ''}.`,
  },
};
