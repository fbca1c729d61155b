/** Ledgers: what is due and what is late, projects by state, and how far policies are carried out. */
import type { Condition, IndicatorDraft, RuleDraft, SchemeDraft, TallyDraft } from '../engine';
import { columnNamed, computed, type Found } from './found';
import { told } from './plain';

const DUE = [
  ...[
    '应完成时间',
    '应完成日期',
    '计划完成时间',
    '计划完成日期',
    '要求完成时间',
    '完成时限',
    '完成期限',
    '办结时限',
  ],
  ...['截止时间', '截止日期', '节点时间', '时间节点', '到期日', '时限', '时间要求'],
];
const DONE = ['实际完成时间', '实际完成日期', '完成时间', '完成日期', '办结时间', '办结日期', '销号时间'];
/** They say whether, not when. */
const STATUS = [
  '完成情况',
  '完成状态',
  '是否完成',
  '办理情况',
  '办结情况',
  '是否办结',
  '进展情况',
  '进度情况',
];
const LATE = '逾期天数';
/** Days before it is due; not in the source. */
const SOON = 30;

/**
 * Gives the state of each task by its dates: done in time or late, overdue, due soon, or not due yet.
 * The day it is looked at is the last of the table's period, or `asOf` of the computed column.
 * Source: docs/methods.md, "Presets".
 * @example milestones({ indicators: [], texts: new Map([['应完成时间', ['2026-06-30']]]), outerRanked: false }).rules?.map((r) => r.id) // ['逾期', '临期', '未到期']
 */
export function milestones(found: Found): SchemeDraft {
  const due = columnNamed(DUE, found);
  const done = columnNamed(DONE, found) ?? columnNamed(STATUS, found);
  const late = (bounds: object): Condition => ({ kind: 'indicator', name: LATE, ...bounds });
  const isDone = (column: string): Condition => ({ kind: 'flag', column });
  const open: readonly Condition[] = done === undefined ? [] : [{ kind: 'not', of: isDone(done) }];
  const rule = (label: string, of: readonly Condition[], kind?: RuleDraft['kind']): RuleDraft => ({
    id: label,
    group: '节点',
    match: 'first',
    ...(kind === undefined ? {} : { kind }),
    when: of.length === 1 ? of[0]! : { kind: 'every', of },
    give: [{ label }],
  });
  const rules =
    due === undefined
      ? []
      : [
          ...(done === undefined
            ? []
            : [
                rule('按期完成', [isDone(done), late({ atMost: 0 })]),
                rule('逾期完成', [isDone(done), late({ above: 0 })], 'penalty'),
              ]),
          rule('逾期', [...open, late({ above: 0 })], 'penalty'),
          rule('临期', [...open, late({ atLeast: -SOON })]),
          rule('未到期', [...open, late({ below: -SOON })]),
        ];
  // A ledger of nothing but dates is ordered by them.
  const lateness: IndicatorDraft = { name: LATE, direction: 'low', unit: '天' };
  const isBare = found.indicators.length === 0 && due !== undefined;
  return {
    ...told(isBare ? [lateness] : found.indicators),
    name: '任务节点（按期、临期、逾期）',
    basis: '明确责任和时间任务节点（据公开讲话整理）',
    preset: 'milestones',
    columns:
      due === undefined
        ? []
        : [{ ...computed(LATE, { method: 'overdue' }, done === undefined ? due : [due, done]), unit: '天' }],
    rules,
    tallies: rules.map(({ id }) => ({ name: id, when: { kind: 'label', label: id } })),
  };
}

const STATE = [
  '状态',
  '项目状态',
  '建设状态',
  '台账',
  '台账类别',
  '项目阶段',
  '建设阶段',
  '项目类别',
  '类别',
  '进展',
];
const INVESTMENT = ['总投资', '计划总投资', '总投资额', '项目总投资', '投资总额', '投资额', '计划投资'];
/** More of them are no states. */
const MOST_STATES = 12;

/**
 * Gives the count, the sum and the mean of the investment of all projects and of those in each state.
 * Source: docs/methods.md, "Presets".
 * @example projectLedger({ indicators: [{ name: '总投资' }], texts: new Map([['状态', ['在建', '储备']]]), outerRanked: false }).tallies?.map((t) => t.name) // ['全部项目', '在建', '储备']
 */
export function projectLedger(found: Found): SchemeDraft {
  const investment = columnNamed(INVESTMENT, found);
  const state = columnNamed(STATE, found);
  const words = [...new Set((found.texts.get(state ?? '') ?? []).map((text) => text.trim()))];
  const states = words.filter((text) => text !== '');
  const own = found.indicators.filter(({ name }) => name === investment);
  const tallies: readonly TallyDraft[] =
    investment === undefined
      ? []
      : [
          { name: '全部项目', when: { kind: 'indicator', name: investment, above: 0 }, of: investment },
          ...(states.length > MOST_STATES ? [] : states).map((is): TallyDraft => ({
            name: is,
            when: { kind: 'category', column: state!, is },
            of: investment,
          })),
        ];
  return {
    ...told(own.length > 0 ? own : found.indicators),
    name: '项目台账统计',
    basis: '在建、拟开工及扩建、储备项目三套台账（据交流材料整理）',
    preset: 'project-ledger',
    tallies,
  };
}

const CARRIED_OUT = '落实';
const PARTLY = '部分落实';
const NOT_CARRIED_OUT = '未落实';
const ANSWERS = [CARRIED_OUT, PARTLY, NOT_CARRIED_OUT, '已落实', '没有落实', '不落实'];

/** Columns that say nothing but how far something is carried out. */
const items = ({ texts }: Found): readonly string[] =>
  [...texts].flatMap(([name, cells]) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return filled.length > 0 && filled.every((cell) => ANSWERS.includes(cell)) ? [name] : [];
  });

/**
 * Gives points for policies that are carried out, 100 in all, and how many units have carried out each one.
 * What counts for those carried out in part is not in the source: to be filled in. Source: docs/methods.md, "Presets".
 * @example checklist({ indicators: [], texts: new Map([['产业政策', ['落实', '未落实']]]), outerRanked: false }).tallies?.length // 3
 */
export function checklist(found: Found): SchemeDraft {
  const all = items(found);
  const is = (column: string, words: readonly string[]): Condition => ({
    kind: 'some',
    of: words.map((word) => ({ kind: 'category', column, is: word })),
  });
  const carried = (column: string): Condition => is(column, [CARRIED_OUT, '已落实']);
  return {
    ...told(found.indicators),
    name: '政策落实情况评估',
    basis: '对文件落实和执行情况进行评估（据公开讲话整理）',
    preset: 'checklist',
    adjustments: all.flatMap((column) => [
      {
        name: `${column}${CARRIED_OUT}`,
        kind: 'bonus' as const,
        when: carried(column),
        points: 100 / all.length,
      },
      { name: `${column}${PARTLY}`, kind: 'bonus' as const, when: is(column, [PARTLY]), points: null },
    ]),
    tallies: all.flatMap((column) => [
      { name: `${column}：${CARRIED_OUT}`, when: carried(column) },
      { name: `${column}：${PARTLY}`, when: is(column, [PARTLY]) },
      { name: `${column}：${NOT_CARRIED_OUT}`, when: is(column, [NOT_CARRIED_OUT, '没有落实', '不落实']) },
    ]),
  };
}
