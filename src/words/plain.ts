/** What the page without Office says around the pane: files, sheets, what is not shown or not saved. */
import type { Locale } from './locale';

export interface PlainWords {
  readonly open: string;
  readonly openHint: string;
  readonly save: string;
  /** Under the title, before a file is open. */
  readonly invite: string;
  readonly local: string;
  readonly drop: string;
  readonly opening: (name: string) => string;
  readonly saving: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly unsaved: string;
  readonly discard: (name: string) => string;
  readonly discardYes: string;
  readonly discardNo: string;
  readonly dismiss: string;
  readonly sheets: string;
  readonly cells: (sheet: string) => string;
  /** Of one that is in the file and not drawn here. */
  readonly chart: (title: string) => string;
  readonly failed: (name: string) => string;
  readonly notSaved: (name: string) => string;
}

export const PLAIN_WORDS: { readonly [L in Locale]: PlainWords } = {
  'zh-CN': {
    open: '打开',
    openHint: '打开 .xlsx 文件，也可拖到页面上',
    save: '保存',
    invite: '打开或拖入一个 .xlsx 工作簿：读取指标表，评分、排名，写入结果后保存。',
    local: '无需 Office；文件只在本机浏览器中处理，不上传。',
    drop: '松开鼠标，打开这个工作簿',
    opening: (name) => `正在打开 ${name}…`,
    saving: (name) => `正在保存 ${name}…`,
    saved: (name) => `已保存 ${name}`,
    unsaved: '未保存',
    discard: (name) => `当前工作簿有未保存的修改。放弃修改并打开 ${name}？`,
    discardYes: '放弃并打开',
    discardNo: '取消',
    dismiss: '关闭提示',
    sheets: '工作表',
    cells: (sheet) => `${sheet}（只读）`,
    chart: (title) => `图表“${title}”：保存后在表格软件中查看`,
    failed: (name) => `出了意外，没有打开 ${name}。`,
    notSaved: (name) => `出了意外，没有保存 ${name}，请再试一次。`,
  },
  'en-US': {
    open: 'Open',
    openHint: 'Open an .xlsx file, or drop it on the page',
    save: 'Save',
    invite:
      'Open an .xlsx workbook or drop it here: its indicator table is read, scored and ranked; write the result and save.',
    local: 'No Office needed. The file stays in this browser; nothing is uploaded.',
    drop: 'Drop to open this workbook',
    opening: (name) => `Opening ${name} …`,
    saving: (name) => `Saving ${name} …`,
    saved: (name) => `Saved ${name}`,
    unsaved: 'not saved',
    discard: (name) => `This workbook has changes that are not saved. Discard them and open ${name}?`,
    discardYes: 'Discard and open',
    discardNo: 'Cancel',
    dismiss: 'Dismiss',
    sheets: 'Sheets',
    cells: (sheet) => `${sheet} (read-only)`,
    chart: (title) => `Chart “${title}”: seen in a spreadsheet program once saved`,
    failed: (name) => `Something unexpected happened; ${name} was not opened.`,
    notSaved: (name) => `Something unexpected happened; ${name} was not saved. Try again.`,
  },
};
