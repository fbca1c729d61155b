import fc from 'fast-check';
import type { Evaluation, IndicatorDraft } from '../../../src/engine';
import { boxAround, wholeSimplex, type Box } from '../../../src/engine/robustness/box';
import { rankBounds } from '../../../src/engine/robustness/bounds';
import { drawRanks, type DrawOrder } from '../../../src/engine/robustness/draws';
import type { Draws } from '../../../src/engine/robustness/tally';
import { finish } from '../../../src/engine/robustness/steps';
import { linearScores } from '../../../src/engine/robustness/linear';
import { rerun } from '../../../src/engine/robustness/rerun';
import oracle from '../../oracles/coinr-uncertainty.json';
import small from '../../oracles/input-small.json';
import { expectColumn, indicatorsWith, oracleTable, run } from '../oracle';
import { tableOf } from '../examples';

const draw = (order: DrawOrder): Draws => finish(drawRanks(order));

const asIs = (points: readonly (readonly number[])[], change: Partial<IndicatorDraft> = {}): Evaluation => {
  const names = points[0]!.map((_, j) => `指标${j + 1}`);
  const table = tableOf({
    period: '2021',
    units: points.map((_, i) => `单位${i + 1}`),
    indicators: names,
    columns: names.map((_, j) => points.map((row) => row[j]!)),
  });
  return run(table, {
    indicators: names.map((name) => ({
      name,
      normalise: { method: 'asis' },
      missing: { rule: 'drop' },
      ...change,
    })),
  });
};

describe('ranks over draws of weights', () => {
  it('are shared out as the weights are: who leads at a weight above a half leads in half of all draws', () => {
    // 甲 (10, 0), 乙 (0, 10): 甲 is first where the first weight is above 0.5, half of the simplex.
    const evaluation = asIs([
      [10, 0],
      [0, 10],
    ]);
    const { mean, best, worst } = draw({
      lines: [evaluation],
      boxes: [wholeSimplex(2)],
      count: 10_000,
      seed: 1,
    });
    expect(mean[0]).toBeCloseTo(1.5, 1);
    expect([...best]).toEqual([1, 1]);
    expect([...worst]).toEqual([2, 2]);
  });

  it('give the share of draws in each tier', () => {
    // Over the box 0.25 to 0.75 the first weight is above 0.6 in (0.75 − 0.6)/0.5 = 30 % of the draws: 甲 then has more than 6 points.
    const table = tableOf({
      period: '2021',
      units: ['甲', '乙'],
      indicators: ['一', '二'],
      columns: [
        [10, 0],
        [0, 10],
      ],
    });
    const evaluation = run(table, {
      indicators: ['一', '二'].map((name) => ({ name, normalise: { method: 'asis' } })),
      tiers: { by: 'threshold', list: [{ name: '优', atLeast: 6 }, { name: '中' }] },
    });
    const { tiers } = draw({
      lines: [evaluation],
      boxes: [boxAround(evaluation.weights, 0.5)],
      count: 10_000,
      seed: 4,
    });
    expect(tiers.get('优')![0]).toBeCloseTo(0.3, 1);
    expect(tiers.get('优')![0]! + tiers.get('中')![0]!).toBeCloseTo(1, 12);
  });

  it('take other methods by turns', () => {
    // As they are 甲 leads; by ranks alone, 乙, which is second nowhere but once.
    const points = [
      [100, 1, 1],
      [2, 2, 2],
    ];
    const lines = [asIs(points), asIs(points, { normalise: { method: 'rank' } })];
    const { same } = draw({ lines, boxes: [boxAround(lines[0]!.weights, 0)], count: 2_000, seed: 5 });
    expect(same[0]).toBeCloseTo(0.5, 1);
  });

  it('are the same for the same seed, and others for another', () => {
    const evaluation = asIs([
      [10, 0, 3],
      [0, 10, 4],
      [5, 5, 5],
    ]);
    const order = { lines: [evaluation], boxes: [wholeSimplex(3)], count: 500 };
    const mean = (seed: number) => [...draw({ ...order, seed }).mean];
    expect(mean(1)).toEqual(mean(1));
    expect(mean(1)).not.toEqual(mean(2));
  });

  it('never leave the guaranteed bounds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), {
          minLength: 2,
          maxLength: 8,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (points, share) => {
          const evaluation = asIs(points);
          const box: Box = boxAround(evaluation.weights, share);
          const { best, worst } = rankBounds(linearScores(evaluation)!, [box]);
          const drawn = draw({ lines: [evaluation], boxes: [box], count: 50, seed: 3 });
          points.forEach((_, i) => {
            expect(drawn.best[i]).toBeGreaterThanOrEqual(best[i]!);
            expect(drawn.worst[i]).toBeLessThanOrEqual(worst[i]!);
          });
        },
      ),
    );
  });

  it('can be stopped between two steps', () => {
    const steps = drawRanks({
      lines: [
        asIs([
          [1, 2],
          [2, 1],
        ]),
      ],
      boxes: [wholeSimplex(2)],
      count: 1_000,
      seed: 1,
    });
    expect(steps.next()).toEqual({ done: false, value: 250 });
    expect(steps.next()).toEqual({ done: false, value: 500 });
  });
});

describe('the line under other weights', () => {
  it('gives the published scores under the published weights, with gaps and dimensions', () => {
    const paths = (iCode: string) => [small.indicators.find((each) => each.iCode === iCode)!.dim];
    for (const method of ['arithmetic', 'geometric', 'harmonic'] as const) {
      const evaluation = run(oracleTable('missing'), {
        indicators: indicatorsWith(({ iCode }) => ({
          path: paths(iCode),
          normalise: { method: 'minmax', to: [1, 100] },
          missing: { rule: 'drop' },
        })),
        aggregate: { method },
      });
      expectColumn(rerun(evaluation)(evaluation.weights), [...evaluation.unrounded]);
    }
  });

  it("repeats COINr's draws", () => {
    const table = oracleTable('complete');
    const dimensions = small.dimensions.map(({ iCode }) => iCode);
    const at = (code: string) => oracle.iCode.indexOf(code);
    const effective = (k: number): Float64Array => {
      const set = oracle.weights[k]!;
      const whole = dimensions.reduce((sum, code) => sum + set[at(code)]!, 0);
      return Float64Array.from(small.indicators, ({ iCode, dim }) => {
        const siblings = small.indicators.filter((each) => each.dim === dim);
        const sum = siblings.reduce((total, each) => total + set[at(each.iCode)]!, 0);
        return ((set[at(iCode)]! / sum) * set[at(dim)]!) / whole;
      });
    };
    const normalise = [
      { method: 'minmax', to: [1, 100] },
      { method: 'zscore', centre: 50, spread: 10 },
      { method: 'percentile' },
    ] as const;
    const lines = new Map<string, Evaluation>();
    const lineOf = (most: number, way: number): Evaluation => {
      const key = `${most} ${way}`;
      const line =
        lines.get(key) ??
        run(table, {
          indicators: indicatorsWith(({ dim }) => ({
            path: [dim],
            treat: { method: 'auto', most, mirror: false },
            normalise: normalise[way - 1]!,
          })),
        });
      lines.set(key, line);
      return line;
    };
    oracle.winmax.forEach((most, k) => {
      const scores = rerun(lineOf(most, oracle.norm[k]!))(effective(oracle.weight[k]! - 1));
      expectColumn(
        scores,
        oracle.scores.map((row) => row[k + 1]!),
      );
    });
  });
});
