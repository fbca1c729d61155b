/** The words of the snapshot (数据快照): its labels, which are read back, and how a frozen ranking is named on other sheets. */
import type { Locale } from './locale';

export interface SnapshotWords {
  readonly title: (version: number) => string;
  readonly hints: readonly [string, string];
  /** Of the rows above the data. */
  readonly labels: {
    readonly version: string;
    readonly period: string;
    readonly whole: string;
    readonly data: string;
    readonly scheme: string;
    readonly results: string;
    readonly engine: string;
    readonly self: string;
    readonly settings: string;
    readonly sheet: string;
  };
  readonly noPeriod: string;
  readonly footer: string;
  /** Under the titles of all sheets that were frozen. */
  readonly printed: (hash: string, version: number) => string;
}

const zh: SnapshotWords = {
  title: (version) => `数据快照${version}`,
  hints: [
    '锁定时读到的数据、方案和设定，供复现和核对；请勿改动，改动后复现会指出。',
    '每张原表按原来的行号、列标抄录；校验码为SHA-256，由数据、方案、结果、引擎版本和随机种子算出。',
  ],
  labels: {
    version: '数据版本',
    period: '期间',
    whole: '校验码',
    data: '数据哈希',
    scheme: '方案哈希',
    results: '结果哈希',
    engine: '引擎版本',
    self: '本表哈希',
    settings: '设定',
    sheet: '原表',
  },
  noPeriod: '未标明',
  footer: '数据快照　第 &P 页，共 &N 页',
  printed: (hash, version) => `校验码 ${hash}（数据第${version}版）`,
};

const en: SnapshotWords = {
  title: (version) => `Snapshot ${version}`,
  hints: [
    'Data, scheme and settings as they were when the ranking was frozen, for repeating and checking it. A change here is found and said.',
    'Every source sheet stands here with its own row numbers and column letters. The hash is SHA-256 over data, scheme, results, engine version and seed.',
  ],
  labels: {
    version: 'Data version',
    period: 'Period',
    whole: 'Hash',
    data: 'Hash of data',
    scheme: 'Hash of scheme',
    results: 'Hash of results',
    engine: 'Engine version',
    self: 'Hash of this sheet',
    settings: 'Settings',
    sheet: 'Source sheet',
  },
  noPeriod: 'not named',
  footer: 'Snapshot　Page &P of &N',
  printed: (hash, version) => `Hash ${hash} (data version ${version})`,
};

export const SNAPSHOT_WORDS: { readonly [L in Locale]: SnapshotWords } = { 'zh-CN': zh, 'en-US': en };
