/** What is said of frozen rankings: freezing, repeating, signing. */
import type { Locale } from './locale';

export interface ProofWords {
  readonly frozen: (version: number, hash: string) => string;
  /** Nothing has changed since the last freeze. */
  readonly same: (version: number, hash: string) => string;
  /** What is ranked now is not what was frozen. */
  readonly differs: (version: number, hash: string) => string;
  readonly signed: (status: string, period: string) => string;
  readonly noPeriod: string;
  readonly problems: {
    readonly nothingFrozen: string;
    readonly logUnread: (sheet: string) => string;
    readonly logBroken: string;
    readonly nameMissing: string;
    readonly reasonMissing: string;
    readonly notRepeated: string;
    readonly order: (status: string) => string;
    readonly sameName: (name: string) => string;
    readonly periodAsked: (periods: string) => string;
  };
  readonly breaks: {
    readonly heading: (row: number) => string;
    readonly changed: (row: number) => string;
    readonly misplaced: (row: number) => string;
    readonly unread: (row: number) => string;
    readonly cut: string;
  };
  readonly logGone: string;
  readonly differences: {
    readonly snapshotGone: (version: number) => string;
    readonly snapshotUnread: (version: number) => string;
    readonly snapshotHash: (version: number) => string;
    readonly snapshotCell: (was: string, now: string) => string;
    readonly engine: (then: string, now: string) => string;
    readonly unrepeatable: (why: string) => string;
    readonly results: string;
    readonly sheetGone: (title: string) => string;
    readonly cell: (was: string, now: string) => string;
    readonly source: (was: string, now: string) => string;
    readonly sourceGone: (title: string) => string;
    readonly other: (title: string) => string;
    readonly otherGone: (title: string) => string;
    readonly past: (period: string) => string;
    readonly scheme: (what: string) => string;
    readonly corrections: string;
    readonly more: (count: number) => string;
  };
  readonly blank: string;
  readonly effect: (effects: string) => string;
  readonly noEffect: string;
  /** What was changed, and what that does. */
  readonly doing: (change: string, effect: string) => string;
  readonly unranked: (why: string) => string;
  readonly rank: (unit: string, was: string, now: string) => string;
  readonly tier: (unit: string, was: string, now: string) => string;
  readonly labels: (unit: string, was: string, now: string) => string;
  readonly amount: (unit: string, was: string, now: string) => string;
  readonly score: (unit: string, was: string, now: string) => string;
  readonly none: string;
  readonly others: (count: number) => string;
  readonly green: (period: string, hash: string, status: string) => string;
  readonly red: (period: string, count: number) => string;
  readonly wasStatus: (status: string) => string;
}

const zh: ProofWords = {
  frozen: (version, hash) => `已锁定为数据第${version}版，校验码${hash}。`,
  same: (version, hash) => `与数据第${version}版完全一致，校验码${hash}，未另存快照。`,
  differs: (version, hash) =>
    `数据或方案与锁定的第${version}版（校验码${hash}）不同：本次写入的表不印校验码，状态退回草稿；定稿后请重新锁定。`,
  signed: (status, period) => `${period}：状态为${status}。`,
  noPeriod: '本表',
  problems: {
    nothingFrozen: '本工作簿没有锁定过的排名；请先锁定数据。',
    logUnread: (sheet) => `“${sheet}”的表头已被改动，读不出日志；请恢复表头后再试。`,
    logBroken: '操作日志被改动过，不能再往后追加；请恢复后再试，复现会指出是哪一行。',
    nameMissing: '请写明姓名。',
    reasonMissing: '请写明理由。',
    notRepeated: '与锁定时的不一致，不能签署；请恢复原样，或重新锁定。',
    order: (status) => `现在的状态是${status}，不能执行这一步；顺序为：草稿、已核对、已批准、已发布。`,
    sameName: (name) => `批准人须与核对人不同：核对人也是${name}。`,
    periodAsked: (periods) => `请指明期间，已锁定的有：${periods}。`,
  },
  breaks: {
    heading: (row) => `日志第${row}行的标题或说明被改动过。`,
    changed: (row) => `日志第${row}行被改动过：内容与本行哈希不符。`,
    misplaced: (row) => `日志第${row}行接不上前一行：之前有行被删除、插入或改动。`,
    unread: (row) => `第${row}行不是日志。`,
    cut: '日志末尾有行被删除。',
  },
  logGone: '操作日志已被删除：状态和理由无从查起，只能与快照核对。',
  differences: {
    snapshotGone: (version) => `数据快照${version}已被删除，无法复现。`,
    snapshotUnread: (version) => `数据快照${version}被改动过，已读不出。`,
    snapshotHash: (version) => `数据快照${version}被改动过，与日志中的哈希不符，不能据以复现。`,
    snapshotCell: (was, now) => `快照被改动：原为${was}，现为${now}。`,
    engine: (then, now) => `锁定时的引擎版本为${then}，现为${now}，结果可能因此不同。`,
    unrepeatable: (why) => `按快照算不出排名：${why}`,
    results: '按快照重新计算的结果与锁定时的不同。',
    sheetGone: (title) => `锁定时写的“${title}”不见了。`,
    cell: (was, now) => `应为${was}，现为${now}。`,
    source: (was, now) => `原表数据被改动：锁定时为${was}，现为${now}。`,
    sourceGone: (title) => `原表“${title}”不见了，或已改名。`,
    other: (title) => `工作表“${title}”锁定后有改动；排名不取用该表。`,
    otherGone: (title) => `工作表“${title}”锁定后被删除或改名；排名不取用该表。`,
    past: (period) => `${period}的排名与锁定时读到的不同。`,
    scheme: (what) => `评价方案锁定后有改动：${what}`,
    corrections: '读取更正锁定后有改动。',
    more: (count) => `另有${count}处不同，未逐一列出。`,
  },
  blank: '空白',
  effect: (effects) => `影响：${effects}。`,
  noEffect: '不影响得分、名次、等次、标签和金额。',
  doing: (change, effect) => `${change}${effect}`,
  unranked: (why) => `改动后不能排名：${why}`,
  rank: (unit, was, now) => `${unit}名次${was}→${now}`,
  tier: (unit, was, now) => `${unit}等次${was}→${now}`,
  labels: (unit, was, now) => `${unit}标签${was}→${now}`,
  amount: (unit, was, now) => `${unit}奖惩金额（万元）${was}→${now}`,
  score: (unit, was, now) => `${unit}得分${was}→${now}`,
  none: '无',
  others: (count) => `另有${count}个单位`,
  green: (period, hash, status) => `${period}复现一致，校验码${hash}，状态：${status}。`,
  red: (period, count) => `${period}有${count}处与锁定时不同。`,
  wasStatus: (status) => `有改动，状态由${status}退回草稿。`,
};

const en: ProofWords = {
  frozen: (version, hash) => `Frozen as data version ${version}, hash ${hash}.`,
  same: (version, hash) =>
    `Nothing differs from data version ${version}, hash ${hash}: no other snapshot was taken.`,
  differs: (version, hash) =>
    `Data or scheme differ from what was frozen as version ${version} (hash ${hash}): these sheets bear no hash, and the ranking is a draft again. Freeze it anew when it is final.`,
  signed: (status, period) => `${period}: its status is ${status}.`,
  noPeriod: 'The table',
  problems: {
    nothingFrozen: 'No ranking of this workbook was frozen: freeze the data first.',
    logUnread: (sheet) =>
      `The headings of “${sheet}” were changed and the log cannot be read: restore the headings and try again.`,
    logBroken:
      'The log was changed and cannot be added to: restore it and try again. Repeating says which row it is.',
    nameMissing: 'Give your name.',
    reasonMissing: 'Give the reason.',
    notRepeated:
      'It is not as it was frozen and cannot be signed: restore what was changed, or freeze it again.',
    order: (status) =>
      `Its status is ${status}, and this is not the next step: draft, checked, approved, published.`,
    sameName: (name) => `Whoever approves must not be who checked: ${name} checked it.`,
    periodAsked: (periods) => `Say which period is meant. Frozen: ${periods}.`,
  },
  breaks: {
    heading: (row) => `Row ${row} above the log, its title or a remark, was changed.`,
    changed: (row) => `Row ${row} of the log was changed: it does not match its hash.`,
    misplaced: (row) =>
      `Row ${row} of the log does not follow the one before: a row was deleted, put in or changed.`,
    unread: (row) => `Row ${row} is no row of the log.`,
    cut: 'Rows at the end of the log were deleted.',
  },
  logGone: 'The log was deleted: status and reasons are lost, and only the snapshot can be compared.',
  differences: {
    snapshotGone: (version) => `Snapshot ${version} was deleted: the ranking cannot be repeated.`,
    snapshotUnread: (version) => `Snapshot ${version} was changed and cannot be read.`,
    snapshotHash: (version) =>
      `Snapshot ${version} was changed: it does not match the hash in the log and nothing can be repeated from it.`,
    snapshotCell: (was, now) => `The snapshot was changed: it was ${was}, it is ${now}.`,
    engine: (then, now) =>
      `It was frozen by engine version ${then}; this is ${now}, and results may differ by it.`,
    unrepeatable: (why) => `The snapshot cannot be ranked: ${why}`,
    results: 'What the snapshot comes to now differs from what was frozen.',
    sheetGone: (title) => `“${title}”, which was written with the freeze, is gone.`,
    cell: (was, now) => `It should be ${was} and is ${now}.`,
    source: (was, now) => `The source was changed: ${was} when frozen, ${now} now.`,
    sourceGone: (title) => `The source sheet “${title}” is gone or has another name.`,
    other: (title) => `Sheet “${title}” was changed since the freeze; the ranking does not use it.`,
    otherGone: (title) =>
      `Sheet “${title}” was deleted or renamed since the freeze; the ranking does not use it.`,
    past: (period) => `The ranking of ${period} is not as it was read for the freeze.`,
    scheme: (what) => `The scheme was changed since the freeze: ${what}`,
    corrections: 'The reading corrections were changed since the freeze.',
    more: (count) => `${count} more differences are not listed.`,
  },
  blank: 'blank',
  effect: (effects) => `Effect: ${effects}.`,
  noEffect: 'No score, rank, tier, label or amount changes by it.',
  doing: (change, effect) => `${change} ${effect}`,
  unranked: (why) => `With it nothing can be ranked: ${why}`,
  rank: (unit, was, now) => `${unit} rank ${was} → ${now}`,
  tier: (unit, was, now) => `${unit} tier ${was} → ${now}`,
  labels: (unit, was, now) => `${unit} labels ${was} → ${now}`,
  amount: (unit, was, now) => `${unit} amount (10,000 yuan) ${was} → ${now}`,
  score: (unit, was, now) => `${unit} score ${was} → ${now}`,
  none: 'none',
  others: (count) => `${count} more units`,
  green: (period, hash, status) => `${period} is repeated exactly, hash ${hash}, status: ${status}.`,
  red: (period, count) => `${period} differs from what was frozen in ${count} places.`,
  wasStatus: (status) => `Because of the changes it is no longer ${status} but a draft.`,
};

export const PROOF_WORDS: { readonly [L in Locale]: ProofWords } = { 'zh-CN': zh, 'en-US': en };
