/** What is said of sheets that a table is too large for, in either language. */
import type { Locale } from './locale';

export interface LargeWords {
  readonly detail: (cells: number, most: number) => string;
  readonly bulletin: (units: number, most: number) => string;
  readonly moves: (units: number, most: number) => string;
}

export const LARGE_WORDS: { readonly [L in Locale]: LargeWords } = {
  'zh-CN': {
    detail: (cells, most) =>
      `得分明细需要${cells}个单元格，超过${most}个的上限，未写入；排名结果不受影响。确需明细，请选中较少的指标列或分批选中单位后再写。`,
    bulletin: (units, most) =>
      `参评单位${units}个，超过通报的上限${most}个，未写通报；排名结果不受影响。确需通报，请分批选中单位后再写。`,
    moves: (units, most) =>
      `参评单位${units}个，超过名次变动的上限${most}个，未写名次变动；排名结果不受影响。`,
  },
  'en-US': {
    detail: (cells, most) =>
      `The score detail would take ${cells} cells, more than the ${most} that are written, and was left out; the ranking is complete. To have it, select fewer indicators or the units in portions.`,
    bulletin: (units, most) =>
      `There are ${units} units, more than the ${most} that a bulletin speaks of, and it was left out; the ranking is complete. To have it, select the units in portions.`,
    moves: (units, most) =>
      `There are ${units} units, more than the ${most} whose rank movements are written, and they were left out; the ranking is complete.`,
  },
};
