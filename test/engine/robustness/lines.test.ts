import type { IndicatorDraft, SchemeDraft } from '../../../src/engine';
import { finish, otherLines, robustnessOf, type Change, type Lines } from '../../../src/engine/robustness';
import { run } from '../oracle';
import { tableOf } from '../examples';

const assess = (change: Partial<IndicatorDraft> = {}, more: Partial<SchemeDraft> = {}, gap = 4) =>
  run(
    tableOf({
      period: '2021',
      units: ['甲', '乙', '丙', '丁'],
      indicators: ['税收', '能耗'],
      columns: [
        [10, 7, gap, 1],
        [3, 9, 5, 2],
      ],
      texts: new Map([['加分', ['2', '', '', '']]]),
    }),
    {
      indicators: [
        { name: '税收', ...change },
        { name: '能耗', direction: 'low', ...change },
      ],
      ...more,
    },
  );

const say = (changes: readonly Change[]): string => changes.map(({ method }) => method).join('+');
const said = ({ lines }: Lines): readonly string[] => lines.map(({ changes }) => say(changes));
const left = ({ excluded }: Lines): readonly string[] =>
  excluded.map(({ changes, why }) => `${say(changes)}: ${why}`);

describe('other lines', () => {
  it('are the usual other points and the geometric mean, and their combinations that have an answer', () => {
    const lines = otherLines(assess());
    expect(said(lines)).toEqual([
      'geometric',
      'zscore',
      'zscore+geometric',
      'percentile',
      'percentile+geometric',
    ]);
    expect(left(lines)).toContain('drop: no-gaps');
  });

  it('drop gaps or fill them where there are any', () => {
    expect(said(otherLines(assess({ missing: { rule: 'zero' } }, {}, NaN)))).toEqual(
      expect.arrayContaining(['drop', 'median']),
    );
  });

  it('leave points alone that are measured against targets of the scheme', () => {
    const lines = otherLines(assess({ normalise: { method: 'goalposts', low: 0, high: 20, to: [1, 100] } }));
    expect(said(lines)).toEqual(['geometric']);
    expect(left(lines)).toContain('zscore: anchored');
  });

  it('keep to the scale of the points where bonus points are added to them', () => {
    const lines = otherLines(assess({}, { adjustments: [{ name: '加分', kind: 'bonus', column: '加分' }] }));
    expect(left(lines)).toContain('zscore: scale');
    expect(said(lines)).toContain('percentile');
  });

  it('tell how far each moves the ranking', () => {
    for (const { shift, evaluation } of otherLines(assess()).lines) {
      expect(shift.ranks).toBe(evaluation.ranks);
      expect(shift.mean).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('how sure a ranking is', () => {
  const ask = (order: Parameters<typeof robustnessOf>[1], evaluation = assess()) =>
    finish(robustnessOf(evaluation, { count: 40, ...order }));

  it('says why a box is empty, with its sums', () => {
    const limits = new Map([
      ['税收', [0.7, 0.8]],
      ['能耗', [0.6, 0.9]],
    ] as const);
    expect(ask({ around: { limits } })).toMatchObject({
      ok: false,
      problems: [{ code: 'weights-box-empty', facts: { low: expect.closeTo(1.3, 12) as number } }],
    });
  });

  it('says which limits are none, and which indicators there are not, all at once', () => {
    const limits = new Map([
      ['税收', [0.7, 0.2]],
      ['增速', [0, 1]],
    ] as const);
    const result = ask({ around: { limits, fixed: ['投资'] } });
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
      'scheme-unknown-indicator',
      'scheme-unknown-indicator',
      'weight-limits',
    ]);
  });

  it('is all sure where there is one indicator', () => {
    const one = run(
      tableOf({ period: '2021', units: ['甲', '乙'], indicators: ['税收'], columns: [[2, 1]] }),
      { indicators: [{ name: '税收' }] },
    );
    const result = ask({ around: { share: 'all' }, methods: false }, one);
    expect(result).toMatchObject({
      ok: true,
      value: { guaranteed: { best: Float64Array.of(1, 2), worst: Float64Array.of(1, 2) } },
    });
  });

  it('has no guaranteed ranks where scores follow from no sum, and says so', () => {
    expect(ask({}, assess({}, { aggregate: { method: 'median' } }))).toMatchObject({
      ok: true,
      value: { guaranteed: null, unguaranteed: 'method', pairs: null },
    });
  });

  it('tells how far it is, and the same seed gives the same answer', () => {
    const steps = robustnessOf(assess(), { count: 500 });
    expect(steps.next().value).toEqual({ stage: 'draws', done: 250, of: 500 });
    const mean = (seed: number) => {
      const result = ask({ seed });
      return result.ok ? [...result.value.typical.mean] : [];
    };
    expect(mean(3)).toEqual(mean(3));
  });
});
