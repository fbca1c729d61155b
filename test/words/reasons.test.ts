import { evaluateYears, type Years } from '../engine/rules/judge';
import {
  checkScheme,
  evaluateInOrder,
  makeTable,
  type Condition,
  type Result,
  type SchemeDraft,
  type Table,
} from '../../src/engine';
import { presetDraft } from '../../src/presets';
import { reasons } from '../../src/words';

function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(', '));
  return result.value;
}

const UNITS = ['甲经开区', '乙经开区', '丙经开区'];
const ranksOf = (period: string, outerRanks: readonly number[]): Table =>
  accepted(makeTable({ period, units: UNITS, indicators: [], columns: [], outerRanks }));

function told(tables: readonly Table[], trigger: string, unit: string): readonly string[] {
  const draft = { ...presetDraft('jinan', []), switches: { plus: 'and', trigger } };
  const last = accepted(evaluateInOrder(tables, accepted(checkScheme(draft, tables.at(-1)!)), [])).at(-1)!;
  return reasons(last, UNITS.indexOf(unit));
}

describe('a reason that stays open says what is missing', () => {
  test('the rank of last year, where the table skips it', () => {
    const tables = [ranksOf('2018', [100, 50, 20]), ranksOf('2020', [60, 55, 30])];
    expect(told(tables, 'any', '丙经开区')).toEqual([
      '缺上年名次，连续2年进位（缺此前数据） → 进位奖励300万元或100万元或50万元待核',
    ]);
  });

  test('the population alone, where both years are there', () => {
    const tables = [ranksOf('2020', [60, 149, 150]), ranksOf('2021', [60, 100, 150])];
    expect(told(tables, 'all', '丙经开区')).toEqual([
      '全省第150名（全省参评数未填），全市倒数第1 → 约谈待核',
      '全省第150名（全省参评数未填），全市倒数第1，连续2年 → 橙牌（调整班子）或黄牌（通报警告）待核',
    ]);
  });
});

describe('a reason says which rule fired and on what numbers', () => {
  const toldOf = (rules: SchemeDraft['rules'], years: Years, more: Partial<SchemeDraft> = {}) => {
    const draft = { indicators: [{ name: '分', normalise: { method: 'asis' as const } }], rules, ...more };
    const last = evaluateYears(draft, years).at(-1)!;
    return last.table.units.map((_, i) => reasons(last, i).join('；'));
  };

  test.each<readonly [string, Condition, Years, readonly string[]]>([
    [
      'a target',
      { kind: 'completion', name: '分', column: '目标', atLeast: 1 },
      { 2021: { 分: [90, 70], 目标: ['80', '80'] } },
      ['分为目标的112.5% → 奖', ''],
    ],
    [
      'a target that is not there',
      { kind: 'completion', name: '分', column: '目标', atLeast: 1 },
      { 2021: { 分: [90, 70], 目标: ['80', ''] } },
      ['分为目标的112.5% → 奖', '分/目标（缺数据） → 奖待核'],
    ],
    [
      'a place in a ranking that the table does not hold',
      { kind: 'rankAtLeast', atLeast: 100, scope: 'outer' },
      { 2021: { 分: [90, 70] } },
      ['缺全省名次 → 奖待核', '缺全省名次 → 奖待核'],
    ],
    [
      'a gain of points',
      { kind: 'scoreRise', atLeast: 1 },
      { 2020: { 分: [80, 70] }, 2021: { 分: [80.5, 72.25] } },
      ['', '得分较上年提高2.25分 → 奖'],
    ],
    [
      'a category',
      { kind: 'category', column: '级别', is: '国家级' },
      { 2021: { 分: [1, 2], 级别: ['国家级', '省级'] } },
      ['级别：国家级 → 奖', ''],
    ],
    [
      'a rank in one indicator',
      { kind: 'rank', atMost: 1, of: '分' },
      { 2021: { 分: [1, 2] } },
      ['', '分第1名 → 奖'],
    ],
  ])('%s', (_, when, years, sentences) => {
    expect(toldOf([{ id: 'r', when, give: [{ label: '奖' }] }], years)).toEqual(sentences);
  });

  test('a quota, and what it was decided by', () => {
    const rules: SchemeDraft['rules'] = [
      {
        id: 'r',
        when: { kind: 'rank', atMost: 3 },
        give: [{ label: '进步奖', amount: null }],
        quota: { count: 1, by: 'scoreRise' },
      },
    ];
    expect(toldOf(rules, { 2020: { 分: [80, 70, 60] }, 2021: { 分: [81, 75, 60] } })).toEqual([
      '',
      '第2名，得分较上年提高5分，居第1，取1名 → 进步奖，金额待核',
      '',
    ]);
  });

  test('a tier that is capped', () => {
    const rules: SchemeDraft['rules'] = [
      { id: 'r', when: { kind: 'flag', column: '事故' }, give: [{ text: '通报', tierCap: '二等' }] },
    ];
    const tiers: SchemeDraft['tiers'] = { by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '二等' }] };
    expect(toldOf(rules, { 2021: { 分: [2, 1], 事故: ['有', ''] } }, { tiers })).toEqual([
      '事故：有 → 通报，等次不高于二等',
      '',
    ]);
  });
});
