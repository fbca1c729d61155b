/** Land: what is left of it, and the standards that its use is held against, with proposals for those below (动态管理). */
import type { Condition, RuleDraft, SchemeDraft } from '../engine';
import { columnBeside, columnNamed, computed, free, type Found } from './found';
import { achievements } from './partner';
import { told } from './plain';

const REMAINING = [
  '剩余可利用面积',
  '剩余面积',
  '剩余土地面积',
  '剩余用地面积',
  '可利用面积',
  '剩余可用面积',
  '剩余土地',
];
const PLANNED = [
  '计划用地',
  '项目计划用地',
  '计划用地面积',
  '拟建项目用地',
  '储备项目用地',
  '项目用地需求',
  '用地需求',
];

/**
 * Gives the remaining land in mu, each zone's share of it, and how many times it holds the land of planned projects.
 * Formula: 1 km² = 1,500 mu. Source: docs/methods.md, "Presets".
 * @example remainingLand({ indicators: [{ name: '剩余面积', unit: '亩' }], texts: new Map(), outerRanked: false }).columns?.map((c) => c.name) // ['剩余面积占比']
 */
export function remainingLand(found: Found): SchemeDraft {
  const { indicators } = found;
  const left = columnNamed(REMAINING, found);
  const planned = columnNamed(PLANNED, found);
  const unitOf = (name: string): string | undefined =>
    indicators.find((each) => each.name === name)?.unit ?? found.units?.get(name);
  const rateTo = (name: string, to: string): number | null =>
    unitOf(name) === to ? 1 : (found.rateOf?.(unitOf(name) ?? '', to) ?? null);
  const inMu = left === undefined ? null : rateTo(left, '亩');
  const own = left === undefined ? [] : indicators.filter(({ name }) => name === left);
  const mu = `${left ?? ''}（亩）`;
  const needed =
    planned === undefined ? null : rateTo(planned, inMu === null ? (unitOf(left ?? '') ?? '') : '亩');
  const need = needed === 1 ? planned : `${planned ?? ''}（${inMu === null ? '折算' : '折亩'}）`;
  const held = inMu === null || inMu === 1 ? left : mu;
  return {
    ...told(own.length > 0 ? own : indicators),
    name: '剩余可利用土地',
    basis: '各开发区剩余可利用面积（据交流材料整理）',
    preset: 'remaining-land',
    columns:
      left === undefined
        ? []
        : [
            ...(inMu === null || inMu === 1
              ? []
              : [{ ...computed(mu, { method: 'product' }, left, inMu), unit: '亩' }]),
            computed(`${left}占比`, { method: 'share' }, left),
            ...(planned === undefined || needed === null || need === undefined
              ? []
              : [
                  ...(needed === 1 ? [] : [computed(need, { method: 'product' }, planned, needed)]),
                  computed('可承载计划用地倍数', { method: 'quotient' }, held ?? left, need),
                ]),
          ],
  };
}

const STANDARDS: readonly (readonly [name: string, aliases: readonly string[]])[] = [
  ['投资强度', ['亩均投资强度', '投资强度', '亩均投资', '单位面积投资强度', '亩均固定资产投资']],
  [
    '产出效益',
    ['亩均产出', '产出效益', '亩均产值', '亩均营业收入', '亩均销售收入', '亩均工业增加值', '亩均增加值'],
  ],
  ['创造税收', ['亩均税收', '创造税收', '亩均税收收入', '单位面积税收']],
];
const STANDARD = /^(?:标准|控制标准|最低标准|标准值|达标线|达标值|准入标准|底线|下限)$/;
const ENVIRONMENT = [
  ...[
    '环境保护不达标',
    '环保不达标',
    '环境问题',
    '环保问题',
    '环境保护未达标',
    '环保未达标',
    '环境违法',
    '环保一票否决',
  ],
];
/** Here it is a no that tells. */
const CLEAN = [
  '环保是否达标',
  '环境保护是否达标',
  '环保达标',
  '环境保护达标',
  '环保达标情况',
  '环境保护达标情况',
];
const NOT_CLEAN = ['否', '不达标', '未达标', '没有达标'];
const STATE = [
  '动态管理状态',
  '上期状态',
  '上年状态',
  '原状态',
  '上年度状态',
  '管理状态',
  '上期管理状态',
  '当前状态',
];
const GROUP = '动态管理';
const AMENDING = '限期整改';
const MERGED = '撤并整合';
const BELOW_STANDARD = '土地标准不达标';
const POLLUTING = '环境保护不达标';
const LAGGING = '发展滞后';
const FAILING = '触发整改';
const TWICE = '连续两期触发整改';

interface Standard {
  readonly title: string;
  readonly column: string;
  readonly standard: string | undefined;
  /** Name of the column that says how far it is reached. */
  readonly rate: string;
}

function standardsIn(found: Found): readonly Standard[] {
  return STANDARDS.flatMap(([title, names]) => {
    const column = columnNamed(names, found);
    return column === undefined
      ? []
      : [
          {
            title,
            column,
            standard: columnBeside(column, STANDARD, found),
            rate: free(`${column}达标率`, found),
          },
        ];
  });
}

/** What falls short of a standard; one that the table does not say is to be filled in. */
const short = (one: Standard): Condition =>
  one.standard === undefined ? { kind: 'unfilled' } : { kind: 'indicator', name: one.rate, below: 1 };

/** That the environment is not kept; null = the table does not say. */
function pollution(found: Found): Condition | null {
  const flagged = columnNamed(ENVIRONMENT, found);
  if (flagged !== undefined) return { kind: 'flag', column: flagged };
  const column = columnNamed(CLEAN, found);
  if (column === undefined) return null;
  return { kind: 'some', of: NOT_CLEAN.map((is): Condition => ({ kind: 'category', column, is })) };
}

function states(found: Found, all: readonly Standard[]): readonly RuleDraft[] {
  const polluting = pollution(found);
  const state = columnNamed(STATE, found);
  const label = (name: string): Condition => ({ kind: 'label', label: name });
  const causes: readonly RuleDraft[] = [
    ...all.map((one): RuleDraft => ({
      id: `${one.column}低于标准`,
      when: short(one),
      give: [{ label: BELOW_STANDARD, text: `${one.title}低于标准` }],
    })),
    ...(polluting === null ? [] : [{ id: POLLUTING, when: polluting, give: [{ label: POLLUTING }] }]),
    { id: LAGGING, when: { kind: 'unfilled' }, give: [{ label: LAGGING }] },
  ];
  const triggers = [
    ...(all.length > 0 ? [BELOW_STANDARD] : []),
    ...(polluting === null ? [] : [POLLUTING]),
    LAGGING,
  ];
  // What is held against no standard yet has not reached it.
  const reached = all.map((one): Condition =>
    one.standard === undefined ? { kind: 'unfilled' } : { kind: 'indicator', name: one.rate, atLeast: 1 },
  );
  const failing: Condition = { kind: 'label', label: FAILING };
  const amending: Condition | null =
    state === undefined ? null : { kind: 'category', column: state, is: AMENDING };
  const propose = (name: string, of: readonly Condition[], kind: 'reward' | 'penalty'): RuleDraft => ({
    id: name,
    group: GROUP,
    match: 'first',
    kind,
    when: of.length === 1 ? of[0]! : { kind: 'every', of },
    give: [{ label: name, text: '由人工认定' }],
  });
  return [
    ...causes,
    {
      id: FAILING,
      when: { kind: 'joined', by: 'trigger', of: triggers.map(label) },
      give: [{ label: FAILING }],
    },
    ...(amending === null
      ? [propose('建议限期整改', [failing], 'penalty')]
      : [
          {
            id: MERGED,
            group: GROUP,
            match: 'first',
            when: { kind: 'category', column: state!, is: MERGED },
            give: [{ label: `已${MERGED}` }],
          } as const,
          propose('建议撤并整合', [amending, failing], 'penalty'),
          propose('建议恢复正常', [amending, ...reached, { kind: 'not', of: failing }], 'reward'),
          propose('建议限期整改', [failing], 'penalty'),
        ]),
    {
      id: TWICE,
      kind: 'penalty',
      when: { kind: 'streak', label: FAILING, years: 2 },
      give: [{ label: TWICE, text: '核实整改情况' }],
    },
  ];
}

/**
 * Gives land use against its standards, and what the regulation asks for as proposals (建议), each with its evidence: 限期整改 for
 * those that fall short, 撤并整合 for those that still do after it, 恢复正常 for those that do no more. Nobody's state is changed.
 * The standards stand in columns beside the figures (亩均税收标准); what the source has lost is to be filled in.
 * Source: docs/methods.md, "Presets".
 * @example landStandards({ indicators: [{ name: '亩均税收' }], texts: new Map([['亩均税收标准', ['6']]]), outerRanked: false }).columns?.map((c) => c.name) // ['亩均税收达标率']
 */
export function landStandards(found: Found): SchemeDraft {
  const all = standardsIn(found);
  const held = all.filter(({ standard }) => standard !== undefined);
  const standards = new Set(held.map(({ standard }) => standard));
  const scored = held.map((one) => ({
    name: one.rate,
    unit: '%',
    direction: 'high' as const,
    weight: 100 / held.length,
    // Reached or not: the score is the share of the standards that are reached.
    normalise: {
      method: 'table' as const,
      points: [
        [0, 0],
        [1, 100],
      ],
    },
    missing: { rule: 'drop' as const },
  }));
  return {
    ...told(achievements(found).filter(({ name }) => !standards.has(name))),
    ...(scored.length > 0 ? { indicators: scored } : {}),
    name: '土地利用标准与动态管理',
    basis: '《山东省经济开发区条例》动态管理要求（据公开讲话整理）',
    preset: 'land-standards',
    columns: held.map((one) => ({
      ...computed(one.rate, { method: 'completion' }, one.column, one.standard),
      unit: '%',
    })),
    rules: all.length === 0 ? [] : states(found, all),
    tallies: held.map((one) => ({
      name: `${one.column}达标`,
      when: { kind: 'indicator' as const, name: one.rate, atLeast: 1 },
    })),
    ...(all.length === 0 ? {} : { switches: { trigger: 'any' } }),
  };
}
