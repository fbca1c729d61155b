/** The words of the log (操作日志): its headings and actions, which are read back, and what a ranking's status is called. */
import type { Locale } from './locale';

export interface LogWords {
  readonly title: string;
  readonly hints: readonly [string, string];
  readonly heads: {
    readonly number: string;
    readonly time: string;
    readonly name: string;
    readonly action: string;
    readonly period: string;
    readonly version: string;
    readonly schemeVersion: string;
    readonly reason: string;
    readonly whole: string;
    readonly data: string;
    readonly scheme: string;
    readonly results: string;
    readonly previous: string;
    readonly hash: string;
  };
  readonly actions: {
    readonly freeze: string;
    readonly check: string;
    readonly approve: string;
    readonly publish: string;
    readonly withdraw: string;
    readonly accept: string;
    readonly reject: string;
  };
  readonly statuses: {
    readonly draft: string;
    readonly checked: string;
    readonly approved: string;
    readonly published: string;
  };
  readonly noPeriod: string;
  readonly footer: string;
}

const zh: LogWords = {
  title: '操作日志',
  hints: [
    '只追加，不改写：每行记有上一行的哈希，改动、删除或插入任何一行，复现时都会指出。',
    '校验码为锁定时的数据、方案、结果、引擎版本和随机种子的SHA-256。',
  ],
  heads: {
    number: '序号',
    time: '时间',
    name: '姓名',
    action: '操作',
    period: '期间',
    version: '数据版本',
    schemeVersion: '方案版本',
    reason: '理由',
    whole: '校验码',
    data: '数据哈希',
    scheme: '方案哈希',
    results: '结果哈希',
    previous: '上一行哈希',
    hash: '本行哈希',
  },
  actions: {
    freeze: '数据锁定',
    check: '核对',
    approve: '批准',
    publish: '发布',
    withdraw: '退回草稿',
    accept: '申诉采纳',
    reject: '申诉不予采纳',
  },
  statuses: { draft: '草稿', checked: '已核对', approved: '已批准', published: '已发布' },
  noPeriod: '未标明',
  footer: '操作日志　第 &P 页，共 &N 页',
};

const en: LogWords = {
  title: 'Log',
  hints: [
    'Added to and never rewritten: each row holds the hash of the row before, so that a row that was changed, deleted or put in is found.',
    'The hash is SHA-256 over data, scheme, results, engine version and seed as they were frozen.',
  ],
  heads: {
    number: 'No.',
    time: 'Time',
    name: 'Name',
    action: 'Action',
    period: 'Period',
    version: 'Data version',
    schemeVersion: 'Scheme version',
    reason: 'Reason',
    whole: 'Hash',
    data: 'Hash of data',
    scheme: 'Hash of scheme',
    results: 'Hash of results',
    previous: 'Hash of the row before',
    hash: 'Hash of this row',
  },
  actions: {
    freeze: 'Frozen',
    check: 'Checked',
    approve: 'Approved',
    publish: 'Published',
    withdraw: 'Back to draft',
    accept: 'Objection accepted',
    reject: 'Objection rejected',
  },
  statuses: { draft: 'draft', checked: 'checked', approved: 'approved', published: 'published' },
  noPeriod: 'not named',
  footer: 'Log　Page &P of &N',
};

export const LOG_WORDS: { readonly [L in Locale]: LogWords } = { 'zh-CN': zh, 'en-US': en };
