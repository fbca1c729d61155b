/** What is said when custom functions have become values or native formulas, and when they have come back. */
import type { Locale } from './locale';

interface UnlockWords {
  readonly none: (where: 'selection' | 'workbook') => string;
  readonly waiting: string;
  readonly values: (cells: number) => string;
  /** Of cells that hold native formulas now, and of those that could only keep their values. */
  readonly formulas: (native: number, kept: number) => string;
  /** Before the functions that could only keep their values, each with its place. */
  readonly kept: string;
  readonly more: (count: number) => string;
  readonly undo: string;
  readonly undone: (formulas: number) => string;
  readonly edited: string;
  readonly changed: string;
  readonly dismiss: string;
}

export const UNLOCK_WORDS: Readonly<Record<Locale, UnlockWords>> = {
  'zh-CN': {
    none: (where) => `${where === 'selection' ? '所选区域' : '工作簿'}中没有 ZONE 函数。`,
    waiting: '还有函数正在计算，请稍候再转换。工作簿未改动。',
    values: (cells) => `${cells}个单元格已转为数值。`,
    formulas: (native, kept) =>
      `${native}个单元格已转为原生公式${kept > 0 ? `；${kept}个没有等价的原生公式，已转为数值，不再随数据更新` : ''}。`,
    kept: '只能转为数值的函数：',
    more: (count) => `等${count}处`,
    undo: '恢复函数',
    undone: (formulas) => `已恢复${formulas}个 ZONE 函数公式。`,
    edited: '转换之后这些单元格又有改动，不能恢复。工作簿未改动。',
    changed: '这些公式刚刚有改动（可能是他人在编辑），请再试一次。工作簿未改动。',
    dismiss: '关闭',
  },
  'en-US': {
    none: (where) => `There is no ZONE function in the ${where}.`,
    waiting: 'Some functions are still calculating; try again in a moment. The workbook is unchanged.',
    values: (cells) => `${cells} cells are values now.`,
    formulas: (native, kept) =>
      `${native} cells hold native formulas now${kept > 0 ? `; ${kept} have no native equivalent, became values and follow the data no more` : ''}.`,
    kept: 'Functions that could only become values:',
    more: (count) => `and more, ${count} in all`,
    undo: 'Bring the functions back',
    undone: (formulas) => `${formulas} formulas with ZONE functions are back.`,
    edited: 'These cells have been changed since, so nothing was brought back. The workbook is unchanged.',
    changed:
      'These formulas have just been changed, perhaps by somebody else; please try again. The workbook is unchanged.',
    dismiss: 'Dismiss',
  },
};
