/** Jinan's rewards for moving up in the province and its cards for the last places. */
import type { Condition, IndicatorDraft, RuleDraft, SchemeDraft } from '../engine';
import { plain } from './plain';

/** What calls for an interview: how the two clauses join is open in the source, so it is a switch. */
const bottom: Condition = {
  kind: 'joined',
  by: 'trigger',
  of: [
    { kind: 'rankFromLast', atMost: 10, scope: 'outer' },
    { kind: 'rankFromLast', atMost: 2, scope: 'overall' },
  ],
};

const rules: readonly RuleDraft[] = [
  {
    id: '进位30名',
    group: '奖励',
    match: 'first',
    kind: 'reward',
    when: { kind: 'rise', atLeast: 30, scope: 'outer' },
    give: [{ label: '进位奖励', amount: 300 }],
  },
  {
    id: '进位20名且连续进位',
    group: '奖励',
    match: 'first',
    kind: 'reward',
    when: {
      kind: 'joined',
      by: 'plus',
      of: [
        { kind: 'rise', atLeast: 20, scope: 'outer' },
        { kind: 'rise', atLeast: 1, running: 2, scope: 'outer' },
      ],
    },
    give: [{ label: '进位奖励', amount: 100 }],
  },
  {
    id: '进位10名',
    group: '奖励',
    match: 'first',
    kind: 'reward',
    when: { kind: 'rise', atLeast: 10, scope: 'outer' },
    give: [{ label: '进位奖励', amount: 50 }],
  },
  { id: '末位约谈', group: '约谈', match: 'first', kind: 'penalty', when: bottom, give: [{ label: '约谈' }] },
  {
    id: '连续两年',
    group: '亮牌',
    match: 'first',
    kind: 'penalty',
    when: { kind: 'streak', label: '约谈', years: 2 },
    give: [{ label: '橙牌', text: '调整班子' }],
  },
  {
    id: '第一年',
    group: '亮牌',
    match: 'first',
    kind: 'penalty',
    when: { kind: 'streak', label: '约谈', years: 1 },
    give: [{ label: '黄牌', text: '通报警告' }],
  },
];

/**
 * Gives Jinan's scheme; indicators, where there are any, count alike.
 * Source: docs/methods.md, "Presets". Population and both readings of the source are left to the user.
 * @example jinan([]).switches // { plus: 'and', trigger: 'any' }
 */
export function jinan(indicators: readonly IndicatorDraft[]): SchemeDraft {
  return {
    ...plain(indicators),
    name: '济南市开发区进位奖励与亮牌',
    basis: '济南市：开发区纳入全市综合绩效考核，单独设立考核单元（据交流材料整理）',
    preset: 'jinan',
    population: null,
    labels: [
      { name: '进位奖励', colour: '#C6E0B4', text: '进位奖励' },
      { name: '约谈', colour: '#D9D9D9', text: '约谈党政主要负责人和开发区主要负责人' },
      { name: '黄牌', colour: '#FFE699', text: '通报警告' },
      { name: '橙牌', colour: '#F4B084', text: '调整班子' },
    ],
    rules,
    switches: { plus: 'and', trigger: 'any' },
  };
}
