/** What the actions refuse or remark by themselves, in both languages. */
import type { Locale } from './locale';

/** What an action refuses for, by code, with the facts that its sentence needs. */
export interface ActionFacts {
  'sheet-unknown': { readonly sheet: string; readonly sheets: string };
  'sheet-ours': { readonly sheet: string };
  'range-invalid': { readonly range: string };
  'range-outside': { readonly range: string; readonly sheet: string; readonly table: string };
  'preset-unknown': { readonly preset: string; readonly presets: string };
  /** `periods` is '' where the table names none. */
  'period-unknown': { readonly period: string; readonly periods: string };
  /** No sheet has a table. */
  'nothing-found': { readonly sheets: string };
  /** No sheet has anything. */
  'nothing-yet': Nothing;
  /** Nor is there a sheet of the user's that could have one. */
  'ours-alone': Nothing;
  busy: Nothing;
  protected: Nothing;
  sheetProtected: About;
  bookProtected: Nothing;
  readOnly: Nothing;
  /** A name that a person has defined and that a mark of ours would need. */
  nameTaken: About;
  /** A sheet that would need more rows or columns than there are. */
  sheetFull: About;
  /** A sheet with more cells than can be read. */
  sheetTooLarge: About;
  /** '' = it is not known which. */
  sheetGone: About;
  sourceChanged: About;
  /** Somebody else has made the same sheet or name at the same time. */
  crossed: Nothing;
  /** What was to be undone has been undone or written over. */
  overtaken: Nothing;
  /** Undoing would leave no sheet to be seen. */
  noneVisible: Nothing;
  /** Cells whose custom functions were given up half-way. */
  halfFreed: About;
  /** An earlier run stands half written. */
  brokenOff: Nothing;
  /** This run failed in the middle and could not be taken back. */
  unfinished: Nothing;
  /** The connection was lost while it was written: how far is not known. */
  lost: Nothing;
  /** Undoing failed in the middle, twice. */
  halfUndone: Nothing;
  halfDropped: Nothing;
  'undo-nothing': Nothing;
  /** Nothing was broken off. */
  'finish-nothing': Nothing;
  /** What was broken off does not say what had been asked. */
  'errand-lost': Nothing;
  tooLarge: Nothing;
  /** Something on a sheet that cannot be written over. */
  inTheWay: Nothing;
  /** This version of Excel lacks something. */
  unsupported: Nothing;
  gone: Nothing;
  cellEdit: Nothing;
  /** The user has stopped it. */
  cancelled: Nothing;
  other: Nothing;
}
type Nothing = Readonly<Record<never, never>>;
/** The sheet or name that it is about. */
interface About {
  readonly what: string;
}
export type ActionCode = keyof ActionFacts;

export interface ActionWords {
  readonly problems: { readonly [Code in ActionCode]: (facts: ActionFacts[Code]) => string };
  readonly listed: (items: readonly string[]) => string;
  readonly renamed: (wished: string, got: string) => string;
  readonly schemeRenewed: string;
  /** Of a score that stands beside no other. */
  readonly alone: string;
}

const chinese: ActionWords = {
  problems: {
    'sheet-unknown': ({ sheet, sheets }) => `没有名为“${sheet}”的工作表；现有：${sheets}。`,
    'sheet-ours': ({ sheet }) => `“${sheet}”是排名写出的工作表，不是指标表；请指定原始数据所在的工作表。`,
    'range-invalid': ({ range }) => `“${range}”不是有效的区域，请写成 A1:B20 或 A1:B20,D1:E20。`,
    'range-outside': ({ range, sheet, table }) =>
      `区域“${range}”内没有指标表；工作表“${sheet}”的表在${table}。`,
    'preset-unknown': ({ preset, presets }) => `没有名为“${preset}”的预设方案；可用：${presets}。`,
    'period-unknown': ({ period, periods }) =>
      periods === ''
        ? `表中没有标明期间，无法取“${period}”。`
        : `表中没有“${period}”这一期；现有：${periods}。`,
    'nothing-found': ({ sheets }) =>
      `没有找到指标表：需要一列（或一行）单位名称，旁边至少一列（或一行）数值。看过的工作表：${sheets}。`,
    'nothing-yet': () => '工作簿中还没有数据。',
    'ours-alone': () =>
      '这里只有排名写出的工作表，没有可见的数据表；请打开原始数据所在的工作簿，或把数据表放进来。',
    busy: () => 'Excel 正忙，请稍候再试。工作簿未改动。',
    protected: () => '工作簿或工作表受保护，无法写入，请先撤销保护。工作簿未改动。',
    sheetProtected: ({ what }) =>
      `工作表“${what}”受保护，无法写入；请在“审阅”中撤销工作表保护再试。工作簿未改动。`,
    bookProtected: () =>
      '工作簿的结构受保护，无法增删工作表；请在“审阅”中取消“保护工作簿”再试。工作簿未改动。',
    readOnly: () => '工作簿以只读方式打开，无法写入；请另存一份或取得编辑权限再试。工作簿未改动。',
    nameTaken: ({ what }) =>
      `工作簿中已有名称“${what}”，指向别处，与本加载项的标记相同；请在“名称管理器”中改名或删除再试。工作簿未改动。`,
    sheetFull: ({ what }) =>
      `“${what}”放不下：一张工作表最多 1048576 行、16384 列。请减少参评单位，或分批选中单位后再写。工作簿未改动。`,
    sheetTooLarge: ({ what }) =>
      `工作表“${what}”太大：一次最多读取2000万个单元格（约104万行×19列）。若表外远处有零散内容（按 Ctrl+End 可见），请先删除；否则请拆分后再试。工作簿未改动。`,
    sheetGone: ({ what }) =>
      `${what === '' ? '有工作表' : `工作表“${what}”`}在此期间被删除或改名，未写入；请再试一次。`,
    sourceChanged: ({ what }) =>
      `工作表“${what}”的内容在排名期间有改动（可能是他人在编辑），未写入；请再排一次。`,
    crossed: () => '在此期间有人新建了同名的工作表，或也在写入结果；未写入，请稍候再试。工作簿未改动。',
    halfFreed: ({ what }) =>
      `中途失败，${what} 的公式可能已变为数值，未能恢复；请用 Excel 的“撤消”（Ctrl+Z）或重新填入公式。`,
    noneVisible: () =>
      '撤销会删去唯一可见的工作表，Excel 不允许；请先取消隐藏另一张工作表（右击任一工作表标签，“取消隐藏”）再试。工作簿未改动。',
    overtaken: () => '上一次写入已不在：可能刚刚撤销，或他人在此期间写入过；请先看看现在的结果再决定。',
    brokenOff: () =>
      '上一次写入还未完成：可能中途中断，也可能他人正在写入。如确系中断，请先“完成写入”，或“撤销写入”恢复原状。',
    unfinished: () => '写入中途失败，未能自动恢复原状；结果表可能不完整，请“撤销写入”恢复。原始数据未改动。',
    lost: () =>
      '写入时与 Excel 的连接中断，不知是否写完；请重新打开工作簿，如提示写入中途中断，请“完成写入”或“撤销写入”。原始数据未改动。',
    halfUndone: () => '撤销中途失败，部分工作表尚未恢复；请再次“撤销写入”。原始数据未改动。',
    halfDropped: () => '备份只清除了一部分；请再次“清除备份”。其他内容未改动。',
    'undo-nothing': () => '没有可以撤销的写入：工作簿中没有上一次写入留存的副本。',
    'finish-nothing': () => '没有中途中断的写入，无需完成。',
    'errand-lost': () => '无法得知中断的写入原要写什么；请先“撤销写入”恢复原状，再重新操作。工作簿未改动。',
    tooLarge: () => '数据量超出 Excel 一次能传送的上限。工作簿未改动。',
    inTheWay: () =>
      '工作表中有筛选、合并单元格、数据透视表或表格挡住了写入；请移开或取消后再试。工作簿未改动。',
    unsupported: () => '这一版本的 Excel 不支持所需的操作，请更新 Excel 或换一台电脑再试。工作簿未改动。',
    gone: () => '与 Excel 的连接已中断，请重新打开工作簿后再试。',
    cellEdit: () => '有单元格正在编辑，请先按回车键结束编辑再试。工作簿未改动。',
    cancelled: () => '已取消。工作簿未改动。',
    other: () => 'Excel 未能完成操作，请再试一次。工作簿未改动。',
  },
  listed: (items) => items.join('、'),
  renamed: (wished, got) => `工作簿中已有名为“${wished}”的工作表，未作改动；本次写入“${got}”。`,
  alone: '只有一个参评单位：得分和名次没有可比的对象。',
  schemeRenewed: '原评价方案是未经修改的通用方案，与此表指标不符，已按此表重新生成。',
};

const english: ActionWords = {
  problems: {
    'sheet-unknown': ({ sheet, sheets }) => `There is no sheet “${sheet}”; there are: ${sheets}.`,
    'sheet-ours': ({ sheet }) =>
      `“${sheet}” was written by an earlier ranking and is no indicator table; name the sheet with the source data.`,
    'range-invalid': ({ range }) => `“${range}” is no range; write A1:B20 or A1:B20,D1:E20.`,
    'range-outside': ({ range, sheet, table }) =>
      `Range “${range}” holds no table; that of sheet “${sheet}” is at ${table}.`,
    'preset-unknown': ({ preset, presets }) => `There is no preset “${preset}”; there are: ${presets}.`,
    'period-unknown': ({ period, periods }) =>
      periods === ''
        ? `The table names no period, so “${period}” cannot be taken.`
        : `The table has no period “${period}”; it has: ${periods}.`,
    'nothing-found': ({ sheets }) =>
      `No indicator table was found: names of units in a column (or row) with at least one column (or row) of figures beside it. Sheets looked at: ${sheets}.`,
    'nothing-yet': () => 'There are no data in this workbook yet.',
    'ours-alone': () =>
      'There are only sheets here that a ranking wrote, and no visible sheet with data; open the workbook with the source data, or bring its table here.',
    busy: () => 'Excel is busy; please try again in a moment. The workbook is unchanged.',
    protected: () =>
      'The workbook or sheet is protected and cannot be written; remove the protection first. It is unchanged.',
    sheetProtected: ({ what }) =>
      `Sheet “${what}” is protected and cannot be written; unprotect it on the Review tab and try again. The workbook is unchanged.`,
    bookProtected: () =>
      'The structure of the workbook is protected, so that no sheet can be added; lift “Protect Workbook” on the Review tab and try again. The workbook is unchanged.',
    readOnly: () =>
      'The workbook is open for reading only; save a copy of it or ask for the right to edit. The workbook is unchanged.',
    nameTaken: ({ what }) =>
      `The workbook has a defined name “${what}” that means something else and is needed here; rename or delete it in the Name Manager. The workbook is unchanged.`,
    sheetFull: ({ what }) =>
      `“${what}” does not fit: a sheet has 1,048,576 rows and 16,384 columns. Have fewer units, or select them in portions. The workbook is unchanged.`,
    sheetTooLarge: ({ what }) =>
      `Sheet “${what}” is too large: 20 million cells can be read at once, 1,048,576 rows of 19 columns. Delete what stands far outside the table, if anything does (Ctrl+End shows it), or split the sheet. The workbook is unchanged.`,
    sheetGone: ({ what }) =>
      `${what === '' ? 'A sheet' : `Sheet “${what}”`} was deleted or renamed in the meantime; nothing was written. Please try again.`,
    sourceChanged: ({ what }) =>
      `Sheet “${what}” was changed while it was being ranked, perhaps by somebody else; nothing was written. Please rank again.`,
    crossed: () =>
      'Somebody else has made a sheet of the same name, or is writing too; nothing was written. Please try again in a moment. The workbook is unchanged.',
    halfFreed: ({ what }) =>
      `Failed in the middle: the formulas of ${what} may be values now and could not be brought back; use Undo in Excel (Ctrl+Z), or enter them again.`,
    noneVisible: () =>
      'Undoing would remove the only sheet that is visible, which Excel does not allow; unhide another one first (right-click a sheet tab, Unhide). The workbook is unchanged.',
    overtaken: () =>
      'The last run is not there any more: it has just been undone, or somebody else has written since; please look at what stands there now and decide then.',
    brokenOff: () =>
      'An earlier run is not complete: it was broken off, or somebody else is writing it right now. If it was broken off, finish or undo it first.',
    unfinished: () =>
      'Writing failed in the middle and could not be taken back; the sheets written may be incomplete. Please undo the last run. The source data are unchanged.',
    lost: () =>
      'The connection with Excel was lost while writing, and it is not known how far it came; open the workbook again and, if it says that a run was broken off, finish or undo that. The source data are unchanged.',
    halfUndone: () =>
      'Undoing failed in the middle and some sheets are not back yet; please undo once more. The source data are unchanged.',
    halfDropped: () =>
      'Only part of the backup was deleted; please “Delete backup” once more. All else is unchanged.',
    'undo-nothing': () => 'There is nothing to undo: the workbook keeps no copies of a last run.',
    'finish-nothing': () => 'No run was broken off: there is nothing to finish.',
    'errand-lost': () =>
      'It is not known what the run that was broken off was to write; undo it, then do it again. The workbook is unchanged.',
    tooLarge: () => 'There is more data than Excel can pass on at once. The workbook is unchanged.',
    inTheWay: () =>
      'A filter, merged cells, a PivotTable or a table stands in the way on a sheet; clear it and try again. The workbook is unchanged.',
    unsupported: () =>
      'This version of Excel cannot do what is needed; please update it or try another computer. The workbook is unchanged.',
    gone: () => 'The connection with Excel was lost; open the workbook again and retry.',
    cellEdit: () => 'A cell is being edited; press Enter first, then try again. The workbook is unchanged.',
    cancelled: () => 'Stopped. The workbook is unchanged.',
    other: () => 'Excel could not do it; please try again. The workbook is unchanged.',
  },
  listed: (items) => items.join(', '),
  renamed: (wished, got) =>
    `The workbook has another sheet “${wished}”, which was left as it is; this one is “${got}”.`,
  alone: 'There is one unit alone: its score and rank have nothing to be compared with.',
  schemeRenewed:
    'The scheme was the plain one, unedited, and does not fit the indicators of this table; it was made anew.',
};

export const ACTION_WORDS: Readonly<Record<Locale, ActionWords>> = { 'zh-CN': chinese, 'en-US': english };
