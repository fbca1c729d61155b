/** What the pane says of a run that was broken off, and the two ways out of it. */
import type { Locale } from './locale';

interface UnfinishedWords {
  /** `titles` is '' where nothing had been written yet. */
  readonly writing: (titles: string) => string;
  readonly undoing: (titles: string) => string;
  readonly finish: string;
  readonly finishUndoing: string;
  readonly undo: string;
}

export const UNFINISHED_WORDS: { readonly [L in Locale]: UnfinishedWords } = {
  'zh-CN': {
    writing: (titles) =>
      `上次写入中途中断${titles === '' ? '' : `，${titles}不完整`}。可按原来的要求重新写完，或恢复到写入之前；原始数据未改动。`,
    undoing: (titles) =>
      `上次撤销中途中断${titles === '' ? '' : `，${titles}尚未全部恢复`}。原始数据未改动。`,
    finish: '完成写入',
    finishUndoing: '完成撤销',
    undo: '撤销写入',
  },
  'en-US': {
    writing: (titles) =>
      `The last run was broken off${titles === '' ? '' : `, and ${titles} may be incomplete`}. It can be finished as it was asked, or undone. The source data are unchanged.`,
    undoing: (titles) =>
      `The last undoing was broken off${titles === '' ? '' : `, and ${titles} may not be back yet`}. The source data are unchanged.`,
    finish: 'Finish writing',
    finishUndoing: 'Finish undoing',
    undo: 'Undo writing',
  },
};
