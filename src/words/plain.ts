/** What the page without Office says around the pane: files, sheets, what is not shown or not saved. */
import type { FileProblemCode } from '../file/problem';
import type { LossKind } from '../file/losses';
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
  readonly saved: (name: string) => string;
  readonly unsaved: string;
  readonly discard: (name: string) => string;
  readonly discardYes: string;
  readonly discardNo: string;
  readonly problems: Readonly<Record<FileProblemCode, string>>;
  readonly losses: Readonly<Record<LossKind, string>>;
  /** Between a file and what is said of it. */
  readonly colon: string;
  /** Between the names of several. */
  readonly comma: string;
  /** Not shown here, but saved as it was. */
  readonly unseen: (what: string) => string;
  /** Not saved. */
  readonly lost: (what: string) => string;
  readonly dismiss: string;
  readonly sheets: string;
  readonly cells: (sheet: string) => string;
  /** Of one that is in the file and not drawn here. */
  readonly chart: (title: string) => string;
  readonly failed: string;
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
    saved: (name) => `已保存 ${name}`,
    unsaved: '未保存',
    discard: (name) => `当前工作簿有未保存的修改。放弃修改并打开 ${name}？`,
    discardYes: '放弃并打开',
    discardNo: '取消',
    problems: {
      'not-a-workbook': '这个文件不是 Excel 工作簿。',
      'old-format': '这是 Excel 97–2003 格式（.xls），请先另存为 .xlsx。',
      'binary-format': '这是二进制工作簿（.xlsb），请先另存为 .xlsx。',
      encrypted: '这个工作簿有密码，请先取消密码。',
      damaged: '这个工作簿已损坏，无法读取。',
      'too-large': '这个工作簿太大，无法在这里打开。',
    },
    losses: {
      chart: '图表',
      picture: '图片',
      comment: '批注',
      hyperlink: '超链接',
      table: '表格',
      pivotTable: '数据透视表',
      slicer: '切片器',
      control: '控件',
      dataTable: '模拟运算表',
      chartSheet: '图表工作表',
      macro: '宏',
      externalLink: '外部链接',
      signature: '数字签名',
    },
    colon: '：',
    comma: '、',
    unseen: (what) => `这里不显示、保存时原样保留：${what}。`,
    lost: (what) => `保存时会丢失：${what}。`,
    dismiss: '关闭提示',
    sheets: '工作表',
    cells: (sheet) => `${sheet}（只读）`,
    chart: (title) => `图表“${title}”：保存后在表格软件中查看`,
    failed: '出了意外，没有打开。',
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
    saved: (name) => `Saved ${name}`,
    unsaved: 'not saved',
    discard: (name) => `This workbook has changes that are not saved. Discard them and open ${name}?`,
    discardYes: 'Discard and open',
    discardNo: 'Cancel',
    problems: {
      'not-a-workbook': 'This file is not an Excel workbook.',
      'old-format': 'This file is in the format of Excel 97–2003 (.xls). Save it as .xlsx first.',
      'binary-format': 'This file is a binary workbook (.xlsb). Save it as .xlsx first.',
      encrypted: 'This workbook is encrypted with a password. Remove the password first.',
      damaged: 'This workbook is damaged and cannot be read.',
      'too-large': 'This workbook is too large to open here.',
    },
    losses: {
      chart: 'charts',
      picture: 'pictures',
      comment: 'comments',
      hyperlink: 'hyperlinks',
      table: 'tables',
      pivotTable: 'pivot tables',
      slicer: 'slicers',
      control: 'controls',
      dataTable: 'data tables',
      chartSheet: 'chart sheets',
      macro: 'macros',
      externalLink: 'external links',
      signature: 'the digital signature',
    },
    colon: ': ',
    comma: ', ',
    unseen: (what) => `Not shown here, saved as they are: ${what}.`,
    lost: (what) => `Lost when saved: ${what}.`,
    dismiss: 'Dismiss',
    sheets: 'Sheets',
    cells: (sheet) => `${sheet} (read-only)`,
    chart: (title) => `Chart “${title}”: seen in a spreadsheet program once saved`,
    failed: 'Something unexpected happened; the file was not opened.',
  },
};
