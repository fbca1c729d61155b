/** What the pane says about what is written: the choices, the preview of sheets, undoing. */

const chinese = {
  summary: '写入内容',
  summaryOf: (parts: string) => `写入内容：${parts}`,
  always: '排名结果、评价方案',
  parts: {
    detail: '得分明细',
    moves: '名次变动',
    charts: '图表',
    bulletin: '通报',
    facts: '说明页',
    archive: '归档',
  },
  partsLabel: '同时写入',
  formulas: '写为公式',
  formulasHint: '用 Excel 自带函数从原表算起，改动原表后名次随之更新',
  beside: '写到原表旁',
  besideHint: '把名次、等次、标签写入原表右侧的空列，原有单元格不动',
  movedFromLabel: '名次变动与何相比',
  movedFrom: { period: '与上期相比', scheme: '与工作簿中的方案相比' },
  orderLabel: '单位顺序',
  orders: { rank: '按名次', source: '按原表' },
  sheetsLabel: '将写入的工作表',
  how: { fresh: '新建', replaced: '重写', grown: '追加' },
  sheet: (title: string, what: string, range: string) => `${title}（${what}，${range}）`,
  kept: '重写前会留存整张副本，可撤销；您自己的工作表不改动。',
  nothing: '当前表格还不能写入。',
  last: (titles: string) => `上次写入：${titles}`,
  undo: '撤销写入',
  forget: '清除备份',
  forgetHint: '删除撤销所需的隐藏副本，发出工作簿前可用；清除后不能再撤销',
  ask: (titles: string) => `${titles}在写入之后有人改动过，撤销会丢失这些改动。仍要撤销吗？`,
  anyway: '仍然撤销',
  keep: '不撤销',
  undone: (restored: string, removed: string) =>
    `${['已撤销写入', restored === '' ? '' : `已恢复${restored}`, removed === '' ? '' : `已删除${removed}`]
      .filter((part) => part !== '')
      .join('；')}。`,
  forgotten: '已清除备份。',
  dismiss: '关闭',
};

const english: typeof chinese = {
  summary: 'What is written',
  summaryOf: (parts) => `What is written: ${parts}`,
  always: 'Ranking, Scheme',
  parts: {
    detail: 'Score detail',
    moves: 'Rank movements',
    charts: 'Charts',
    bulletin: 'Bulletin',
    facts: 'Fact sheet',
    archive: 'Archive',
  },
  partsLabel: 'Also write',
  formulas: 'As formulas',
  formulasHint: 'With Excel’s own functions from the source cells; ranks follow when the source changes',
  beside: 'Beside the source table',
  besideHint: 'Rank, class and labels go into empty columns to its right; no other cell is touched',
  movedFromLabel: 'What ranks are compared with',
  movedFrom: { period: 'The period before', scheme: 'The scheme in the workbook' },
  orderLabel: 'Order of units',
  orders: { rank: 'By rank', source: 'As in the source' },
  sheetsLabel: 'Sheets to be written',
  how: { fresh: 'new', replaced: 'rewritten', grown: 'added to' },
  sheet: (title, what, range) => `${title} (${what}, ${range})`,
  kept: 'A whole copy is kept before a sheet is rewritten, so that it can be undone; your own sheets are not touched.',
  nothing: 'The table cannot be written yet.',
  last: (titles) => `Last written: ${titles}`,
  undo: 'Undo writing',
  forget: 'Delete backup',
  forgetHint:
    'Deletes the hidden copies that undoing needs, before the workbook is handed out; nothing can be undone afterwards',
  ask: (titles) =>
    `${titles} changed since the run, and undoing would lose those changes. Undo all the same?`,
  anyway: 'Undo all the same',
  keep: 'Do not undo',
  undone: (restored, removed) =>
    `${['Undone', restored === '' ? '' : `restored ${restored}`, removed === '' ? '' : `removed ${removed}`]
      .filter((part) => part !== '')
      .join('; ')}.`,
  forgotten: 'The backup was deleted.',
  dismiss: 'Close',
};

export const WRITING_WORDS = { 'zh-CN': chinese, 'en-US': english };
