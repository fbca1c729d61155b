/** What the pane says of where its user is, of what else there is to look at, and of how to begin. */
import { sayNumber } from '../number';

const chinese = {
  first: {
    heading: '先用示例试试',
    scheme: (title: string) => `方案：${title}`,
    put: '放入示例',
    putOf: (title: string) => `放入示例：${title}`,
    own: '示例会放在一张新工作表里，随您修改或删除。',
  },
  here: {
    heading: '所选单位',
    rank: (rank: number | null, name: string) => (rank === null ? `未排名 ${name}` : `${rank} ${name}`),
    why: '名次说明',
  },
  others: {
    heading: '另有：',
    show: (where: string) => `查看 ${where}`,
  },
  all: (count: number) => `显示全部 ${sayNumber(count, 'zh-CN')} 个`,
  editing: '有单元格正在编辑，编辑结束后接着读取。',
  barred: '工作簿的结构受保护：可以预览，暂不能写入。要写入，请在“审阅”中取消“保护工作簿”。',
  unread: '暂时读不到工作簿，下面的内容可能已过时。',
};

const english: typeof chinese = {
  first: {
    heading: 'Try a sample first',
    scheme: (title) => `Scheme: ${title}`,
    put: 'Put the sample in',
    putOf: (title) => `Put the sample in: ${title}`,
    own: 'A sample gets a new sheet of its own, yours to change or delete.',
  },
  here: {
    heading: 'Selected unit',
    rank: (rank, name) => (rank === null ? `Not ranked: ${name}` : `${rank} ${name}`),
    why: 'Why this rank',
  },
  others: {
    heading: 'Also here:',
    show: (where) => `Look at ${where}`,
  },
  all: (count) => `Show all ${sayNumber(count, 'en-US')}`,
  editing: 'A cell is being edited; reading goes on when it is done.',
  barred:
    'The structure of the workbook is protected: you can preview, not write. To write, lift “Protect Workbook” on the Review tab.',
  unread: 'The workbook cannot be read just now; what you see below may be out of date.',
};

export const PLACE_WORDS = { 'zh-CN': chinese, 'en-US': english };
