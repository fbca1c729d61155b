import type { SchemeDraft } from '../../src/engine';
import { run } from './oracle';
import { tableOf } from './examples';

const list = (column: ArrayLike<number>) => Array.from(column);
const indicators: SchemeDraft['indicators'] = [{ name: '分', normalise: { method: 'asis' } }];

function table(
  columns: Readonly<Record<string, readonly number[]>>,
  texts: Readonly<Record<string, readonly string[]>> = {},
) {
  return tableOf({
    units: ['甲', '乙', '丙'],
    indicators: Object.keys(columns),
    columns: Object.values(columns),
    texts: new Map(Object.entries(texts)),
  });
}

describe('bonus and deduction items', () => {
  it('are capped one by one and together, and change the ranking', () => {
    const data = table({ 分: [80, 82, 90], 招商: [9, 2, NaN], 特色: [3, 0, NaN], 扣分: [0, -4, 1] });
    const { bonus, totals, ranks, notes } = run(data, {
      indicators,
      adjustments: [
        { name: '招大引强', kind: 'bonus', column: '招商', cap: 5 },
        { name: '特色园区', kind: 'bonus', column: '特色' },
        { name: '违规', kind: 'deduction', column: '扣分' },
      ],
      adjustmentCap: 6,
    });
    // 甲: 5 + 3 = 8, together at most 6. 乙: 2 − 4, whatever the sign in the cell. 丙: −1.
    expect(list(bonus)).toEqual([6, -2, -1]);
    expect(list(totals)).toEqual([86, 80, 89]);
    expect(list(ranks)).toEqual([2, 3, 1]);
    expect(notes).toContainEqual({
      code: 'bonus-capped',
      place: { unit: '甲' },
      facts: { unit: '甲', cap: 6 },
    });
  });

  it('may stand in a column of texts, where words are problems', () => {
    const scheme: SchemeDraft = {
      indicators,
      adjustments: [{ name: '加分', kind: 'bonus', column: '加分' }],
    };
    expect(list(run(table({ 分: [1, 2, 3] }, { 加分: ['1.5', '', ' 2 '] }), scheme).totals)).toEqual([
      2.5, 2, 5,
    ]);
    expect(() => run(table({ 分: [1, 2, 3] }, { 加分: ['1.5', '待定', ''] }), scheme)).toThrow(
      'column-not-number',
    );
  });
});

describe('a veto', () => {
  const data = table({ 分: [90, 80, 70] }, { 事故: ['是', '', '否'] });
  const veto = (more: object, scheme: Partial<SchemeDraft> = {}) =>
    run(data, {
      indicators,
      adjustments: [{ name: '重大事故', kind: 'veto', column: '事故', ...more }],
      ...scheme,
    });

  it('may cancel the result', () => {
    const { totals, ranks } = veto({ effect: 'cancelResult' });
    expect([list(totals), list(ranks)]).toEqual([
      [NaN, 80, 70],
      [NaN, 1, 2],
    ]);
  });

  it('may deduct points', () => {
    expect(list(veto({ effect: 'deduct', points: 15 }).totals)).toEqual([75, 80, 70]);
  });

  it('may cap the tier', () => {
    const tiers = {
      by: 'quota',
      list: [{ name: '一等', quota: 1 }, { name: '二等', quota: 1 }, { name: '三等' }],
    } as const;
    expect(veto({ effect: 'capTier', tier: '二等' }, { tiers }).tiers).toEqual(['二等', '二等', '三等']);
  });

  it('may cancel the award only', () => {
    const rules: SchemeDraft['rules'] = [
      { id: '一', kind: 'reward', when: { kind: 'rank', atMost: 2 }, give: [{ label: '先进', amount: 10 }] },
    ];
    const { outcomes, ranks, vetoes } = veto({ effect: 'cancelAward' }, { rules });
    expect(outcomes.map((each) => each.map(({ label }) => label))).toEqual([[], ['先进'], []]);
    expect(list(ranks)).toEqual([1, 2, 3]);
    expect(vetoes[0]).toEqual([{ item: '重大事故', effect: 'cancelAward', tier: null }]);
  });
});

describe('a composite of sources', () => {
  it('weighs the city and the province, each turned into points as said', () => {
    const data = table({ 市得分: [80, 90, 100], 省得分: [50, 40, 20], 省名次: [10, 40, 160] });
    const sources = (as: 'points' | 'bestIs100' | 'rankPoints', column: string): SchemeDraft['sources'] => [
      { name: '市考核', weight: 30, column: '市得分', as: 'points' },
      { name: '省考核', weight: 70, column, as },
    ];
    const totals = (scheme: Partial<SchemeDraft>) => list(run(data, { indicators: [], ...scheme }).totals);
    // 24 + 35, 27 + 28, 30 + 14
    expect(totals({ sources: sources('points', '省得分') })).toEqual([59, 55, 44]);
    // The best, 50, is 100: 24 + 70, 27 + 56, 30 + 28
    expect(totals({ sources: sources('bestIs100', '省得分') })).toEqual([94, 83, 58]);
    // Among 160: 151/160, 121/160, 1/160 of 100
    const points = [151, 121, 1].map((x, i) => [24, 27, 30][i]! + (70 * x) / 160);
    totals({ sources: sources('rankPoints', '省名次'), population: 160, rank: { decimals: null } }).forEach(
      (x, i) => expect(x).toBeCloseTo(points[i]!, 12),
    );
  });

  it('may take in the index of its own indicators', () => {
    const data = table({ 分: [80, 90, 100], 实地: [100, 0, 50] });
    const sources: SchemeDraft['sources'] = [
      { name: '指标', weight: 80, column: '', as: 'points' },
      { name: '实地考察', weight: 20, column: '实地', as: 'points' },
    ];
    expect(list(run(data, { indicators, sources }).totals)).toEqual([84, 72, 90]);
    expect(() => run(data, { indicators, sources: sources.slice(0, 1) })).toThrow('weight-sum');
  });
});
