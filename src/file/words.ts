/** What is said of a file: why it cannot be opened, and what it holds that is not shown or not saved. In both languages, for every page. */
import type { Loss, LossKind } from './losses';

export type FileProblemCode =
  'not-a-workbook' | 'old-format' | 'binary-format' | 'encrypted' | 'damaged' | 'too-large';

export interface FileWords {
  /** Each takes the file's name. */
  readonly problems: Readonly<Record<FileProblemCode, (file: string) => string>>;
  readonly kinds: Readonly<Record<LossKind, string>>;
  readonly fates: Readonly<Record<Exclude<Loss['fate'], 'unmoved'>, (what: string) => string>>;
  /** Between the names of several. */
  readonly comma: string;
}

export const FILE_WORDS: Readonly<Record<'zh-CN' | 'en-US', FileWords>> = {
  'zh-CN': {
    problems: {
      'not-a-workbook': (file) => `${file} 不是 Excel 工作簿。`,
      'old-format': (file) => `${file} 是 Excel 97–2003 格式（.xls），请先另存为 .xlsx。`,
      'binary-format': (file) => `${file} 是二进制工作簿（.xlsb），请先另存为 .xlsx。`,
      encrypted: (file) => `${file} 设有打开密码，请先取消密码。`,
      damaged: (file) => `${file} 已损坏，无法读取。`,
      'too-large': (file) => `${file} 过大，无法打开。`,
    },
    kinds: {
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
    fates: {
      unseen: (what) => `这里不显示、保存时原样保留：${what}。`,
      lost: (what) => `保存时会丢失：${what}。`,
    },
    comma: '、',
  },
  'en-US': {
    problems: {
      'not-a-workbook': (file) => `${file} is not an Excel workbook.`,
      'old-format': (file) => `${file} is in the format of Excel 97–2003 (.xls); save it as .xlsx first.`,
      'binary-format': (file) => `${file} is a binary workbook (.xlsb); save it as .xlsx first.`,
      encrypted: (file) => `${file} is encrypted with a password; remove the password first.`,
      damaged: (file) => `${file} is damaged and cannot be read.`,
      'too-large': (file) => `${file} is too large to open.`,
    },
    kinds: {
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
    fates: {
      unseen: (what) => `Not shown here, saved as they are: ${what}.`,
      lost: (what) => `Lost when saved: ${what}.`,
    },
    comma: ', ',
  },
};

/** A sentence for each fate that something in the file meets. */
export function tellLosses(
  losses: readonly Loss[],
  { kinds, fates, comma }: FileWords,
): { readonly unseen: string | null; readonly lost: string | null } {
  const tell = (fate: keyof typeof fates): string | null => {
    const named = new Set(losses.filter((loss) => loss.fate === fate).map(({ what }) => kinds[what]));
    return named.size === 0 ? null : fates[fate]([...named].join(comma));
  };
  return { unseen: tell('unseen'), lost: tell('lost') };
}
