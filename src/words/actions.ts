/** What the actions refuse or remark by themselves, in both languages. */
import type { Locale } from './locale';

export interface ActionWords {
  readonly sheetUnknown: (sheet: string, sheets: string) => string;
  readonly rangeInvalid: (range: string) => string;
  readonly presetUnknown: (preset: string, presets: string) => string;
  readonly periodUnknown: (period: string, periods: string) => string;
  readonly nothingFound: (sheets: string) => string;
  readonly renamed: (wished: string, got: string) => string;
  readonly schemeRenewed: string;
  /** By the port's own codes. */
  readonly host: Readonly<Record<'busy' | 'protected' | 'tooLarge' | 'gone' | 'cellEdit' | 'other', string>>;
}

const chinese: ActionWords = {
  sheetUnknown: (sheet, sheets) => `没有名为“${sheet}”的工作表；现有：${sheets}。`,
  rangeInvalid: (range) => `“${range}”不是有效的区域，请写成 A1:B20 或 A1:B20,D1:E20。`,
  presetUnknown: (preset, presets) => `没有名为“${preset}”的预设方案；可用：${presets}。`,
  periodUnknown: (period, periods) =>
    periods === ''
      ? `表中没有标明期间，无法取“${period}”。`
      : `表中没有“${period}”这一期；现有：${periods}。`,
  nothingFound: (sheets) =>
    `没有找到指标表：需要一列（或一行）开发区名称，旁边至少一列（或一行）数值。看过的工作表：${sheets}。`,
  renamed: (wished, got) => `工作簿中已有您的“${wished}”工作表，未作改动；结果写入“${got}”。`,
  schemeRenewed: '原评价方案为未经修改的通用方案，与此表指标不符，已按此表重新生成。',
  host: {
    busy: 'Excel 正忙，请稍候再试。工作簿未改动。',
    protected: '工作簿或工作表受保护，无法写入。请先撤销保护。工作簿未改动。',
    tooLarge: '数据量超出 Excel 一次能传送的上限。工作簿未改动。',
    gone: '与 Excel 的连接已中断，请重新打开工作簿后再试。',
    cellEdit: '有单元格正在编辑，请先按回车键结束编辑再试。工作簿未改动。',
    other: 'Excel 未能完成操作，请再试一次。工作簿未改动。',
  },
};

const english: ActionWords = {
  sheetUnknown: (sheet, sheets) => `There is no sheet “${sheet}”; there are: ${sheets}.`,
  rangeInvalid: (range) => `“${range}” is no range; write A1:B20 or A1:B20,D1:E20.`,
  presetUnknown: (preset, presets) => `There is no preset “${preset}”; there are: ${presets}.`,
  periodUnknown: (period, periods) =>
    periods === ''
      ? `The table names no period, so “${period}” cannot be taken.`
      : `The table has no period “${period}”; it has: ${periods}.`,
  nothingFound: (sheets) =>
    `No indicator table was found: names of zones in a column (or row) with at least one column (or row) of figures beside it. Sheets looked at: ${sheets}.`,
  renamed: (wished, got) =>
    `The workbook has a sheet “${wished}” of yours, which was left as it is; the result is in “${got}”.`,
  schemeRenewed:
    'The scheme was the plain one, unedited, and does not fit the indicators of this table; it was made anew.',
  host: {
    busy: 'Excel is busy; please try again in a moment. The workbook is unchanged.',
    protected:
      'The workbook or sheet is protected and cannot be written; remove the protection first. It is unchanged.',
    tooLarge: 'There is more data than Excel can pass on at once. The workbook is unchanged.',
    gone: 'The connection with Excel was lost; open the workbook again and retry.',
    cellEdit: 'A cell is being edited; press Enter first, then try again. The workbook is unchanged.',
    other: 'Excel could not do it; please try again. The workbook is unchanged.',
  },
};

export const actionWords: Readonly<Record<Locale, ActionWords>> = { 'zh-CN': chinese, 'en-US': english };
