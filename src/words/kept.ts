/** What is said of columns and notes that a person added to sheets of ours, in either language. */
import type { Locale } from './locale';

export interface KeptWords {
  /** Over units that are no longer assessed and what a person wrote beside them; read back. */
  readonly gone: string;
  readonly columns: (sheet: string, names: string) => string;
  readonly units: (sheet: string, names: string) => string;
  readonly values: (sheet: string) => string;
  /** Before a run: what of a sheet will be kept. */
  readonly ahead: {
    readonly columns: (names: string) => string;
    readonly units: (names: string) => string;
    readonly values: string;
  };
}

export const KEPT_WORDS: { readonly [L in Locale]: KeptWords } = {
  'zh-CN': {
    gone: '已不在表中（保留人工填写的内容）',
    columns: (sheet, names) => `“${sheet}”中人工添加的列已按单位保留：${names}。`,
    units: (sheet, names) => `“${sheet}”中已不在表中的单位，人工填写的内容移到表下：${names}。`,
    values: (sheet) => `“${sheet}”的列有增减，人工列中的公式已改为数值，请核对。`,
    ahead: {
      columns: (names) => `人工添加的列按单位保留：${names}`,
      units: (names) => `已不在表中的单位，人工填写的内容移到表下：${names}`,
      values: '列有增减，人工列中的公式改为数值',
    },
  },
  'en-US': {
    gone: 'No longer in the table (what a person wrote is kept)',
    columns: (sheet, names) => `Columns added to “${sheet}” by hand were kept with their units: ${names}.`,
    units: (sheet, names) =>
      `What was written by hand beside units no longer in the table of “${sheet}” now stands below it: ${names}.`,
    values: (sheet) =>
      `The columns of “${sheet}” have changed: formulas in columns added by hand are now values; please check them.`,
    ahead: {
      columns: (names) => `columns added by hand are kept with their units: ${names}`,
      units: (names) =>
        `what was written by hand beside units no longer in the table goes below it: ${names}`,
      values: 'the columns change, so that formulas in columns added by hand become values',
    },
  },
};
