/** The words of the archive (归档): its headings, which are read back, and what is said of what was added to it. */
import type { Locale } from './locale';

export interface ArchiveWords {
  readonly title: string;
  readonly hints: readonly [string, string];
  readonly heads: {
    readonly period: string;
    readonly revision: string;
    readonly unit: string;
    readonly kind: string;
    readonly item: string;
    readonly value: string;
    readonly measure: string;
    readonly remark: string;
  };
  readonly kinds: { readonly figure: string; readonly computed: string; readonly result: string };
  readonly notReported: string;
  /** In place of a value that the period no longer has. */
  readonly dropped: string;
  readonly footer: string;
  readonly added: (period: string, rows: number) => string;
  readonly same: (period: string) => string;
  readonly revised: (period: string, revision: number, figures: number) => string;
  readonly missing: (periods: string) => string;
  readonly late: (period: string, before: string) => string;
  readonly noPeriod: string;
  /** Result sheets that need not be kept. */
  readonly spare: (titles: string, count: number) => string;
  readonly unread: (title: string) => string;
  readonly full: (rows: number, most: number) => string;
}

const zh: ArchiveWords = {
  title: '归档',
  hints: [
    '每期的数据和结果逐行追加，已有的行不改写。',
    '修订为0的是首次归档；同一期再次写入且数值有变的，只把变动的行作为修订追加。',
  ],
  heads: {
    period: '期间',
    revision: '修订',
    unit: '参评单位',
    kind: '类别',
    item: '项目',
    value: '数值',
    measure: '计量单位',
    remark: '说明',
  },
  kinds: { figure: '指标', computed: '计算列', result: '结果' },
  notReported: '未报',
  dropped: '不再列入',
  footer: '归档　第 &P 页，共 &N 页',
  added: (period, rows) => `归档：追加${period}的${rows}行。`,
  same: (period) => `归档：${period}与已归档的一致，不追加。`,
  revised: (period, revision, figures) =>
    `归档：${period}有${figures}个数与已归档的不同，作为第${revision}次修订追加，原有的行保留。`,
  missing: (periods) => `归档中缺少：${periods}。`,
  late: (period, before) => `${period}属于补报：${before}已先归档。`,
  spare: (titles, count) =>
    `往期结果已在归档中：${titles}等${count}张结果表及其明细、图表、通报可以删除，不影响以后各期的位次变动和连续期数（需要留底的请另存）。`,
  noPeriod: '表中没有期间，未归档；请在标题或表头写明年月。',
  unread: (title) => `“${title}”的表头已被改动，读不出各列，未归档；请恢复表头后再归档。`,
  full: (rows, most) =>
    `归档后将有${rows}行，超过上限${most}行，未归档；请将“归档”另存后从本工作簿删除，再重新归档。`,
};

const en: ArchiveWords = {
  title: 'Archive',
  hints: [
    'Figures and results of every period are added row by row; rows that are there are never rewritten.',
    'Revision 0 is what was archived first; where figures of a period have changed since, only the changed rows are added, as a revision.',
  ],
  heads: {
    period: 'Period',
    revision: 'Revision',
    unit: 'Unit',
    kind: 'Kind',
    item: 'Item',
    value: 'Value',
    measure: 'Unit of measure',
    remark: 'Remark',
  },
  kinds: { figure: 'Indicator', computed: 'Computed column', result: 'Result' },
  notReported: 'not reported',
  dropped: 'no longer listed',
  footer: 'Archive　Page &P of &N',
  added: (period, rows) => `Archive: ${rows} rows of ${period} are added.`,
  same: (period) => `Archive: ${period} is as archived, nothing is added.`,
  revised: (period, revision, figures) =>
    `Archive: ${figures} figures of ${period} differ from what is archived and are added as revision ${revision}; the earlier rows stay.`,
  missing: (periods) => `Missing in the archive: ${periods}.`,
  late: (period, before) => `${period} comes late: ${before} was archived before it.`,
  spare: (titles, count) =>
    `The archive holds the results of earlier periods: ${titles}, ${count} result sheets in all, and their details, charts and bulletins may be deleted without changing movements and streaks of later periods (save elsewhere what must be kept).`,
  noPeriod:
    'The table names no period and was not archived: give the year and month in its title or headings.',
  unread: (title) =>
    `The headings of “${title}” were changed and its columns cannot be told: nothing was archived. Restore the headings and archive again.`,
  full: (rows, most) =>
    `The archive would have ${rows} rows, more than the ${most} that it may have: nothing was archived. Save the archive elsewhere, delete it here, and archive anew.`,
};

export const ARCHIVE_WORDS: { readonly [L in Locale]: ArchiveWords } = { 'zh-CN': zh, 'en-US': en };
