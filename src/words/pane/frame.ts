/** What the frame of the pane says: its buttons, its progress, what it came to. */
import type { Locale } from '../locale';
import { sayNumber } from '../number';

const chinese = {
  locale: 'zh-CN' as Locale,
  title: '园区评价',
  oneClick: '一键排名',
  ranking: '正在排名…',
  reading: '正在读取当前表格…',
  progress: { reading: '读取进度', writing: '写入进度', stop: '停止' },
  nothing: {
    hint: '打开或粘贴一张表，点一下表中任意单元格，这里会自动更新。',
  },
  problems: {
    heading: (count: number) => `有 ${sayNumber(count, 'zh-CN')} 个问题，尚未写入`,
    show: (cell: string) => `选中 ${cell}`,
  },
  written: {
    heading: (titles: string) => `已写入 ${titles}`,
    dismiss: '关闭',
  },
  notes: '说明',
  inAll: (count: number) => `共 ${sayNumber(count, 'zh-CN')} 项`,
  failed: '没有完成：出现意外错误。工作簿未改动，请重试。',
  notLoaded: '这一部分没有装载：可能已断网，或服务器不通。',
  broken: '面板出了意外错误，请重试。若刚才正在写入，可能仍在继续，请等结果表写完。',
  retry: '重试',
  quote: (title: string) => `“${title}”`,
  listed: (items: readonly string[]) => items.join('、'),
};

const english: typeof chinese = {
  locale: 'en-US',
  title: 'ZoneRank',
  oneClick: 'Rank now',
  ranking: 'Ranking…',
  reading: 'Reading the table…',
  progress: { reading: 'Progress of reading', writing: 'Progress of writing', stop: 'Stop' },
  nothing: {
    hint: 'Open or paste a table and click any cell in it; this pane follows.',
  },
  problems: {
    heading: (count) =>
      count === 1 ? '1 problem, nothing written' : `${sayNumber(count, 'en-US')} problems, nothing written`,
    show: (cell) => `Select ${cell}`,
  },
  written: {
    heading: (titles) => `Written: ${titles}`,
    dismiss: 'Close',
  },
  notes: 'Notes',
  inAll: (count) => `${sayNumber(count, 'en-US')} in all`,
  failed: 'Not done: something unexpected went wrong. The workbook is unchanged; please try again.',
  notLoaded: 'This part could not be loaded: you may be offline, or the server out of reach.',
  broken:
    'The pane failed; please try again. If it was writing, that may still go on: wait until the result sheet is whole.',
  retry: 'Try again',
  quote: (title) => `“${title}”`,
  listed: (items) => items.join(', '),
};

export const FRAME_WORDS = { 'zh-CN': chinese, 'en-US': english };
