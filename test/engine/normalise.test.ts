import { NORMALISATIONS, type IndicatorDraft } from '../../src/engine';
import oracle from '../oracles/coinr-normalise.json';
import { expectRows, indicatorsWith, oracleTable, run, type Meta } from './oracle';
import { tableOf } from './examples';

type Way = NonNullable<IndicatorDraft['normalise']>;

/** One column through the line, its points. */
function pointsOf(
  values: readonly number[],
  indicator: Omit<IndicatorDraft, 'name'>,
  beside: Record<string, readonly number[]> = {},
) {
  const table = tableOf({
    units: values.map((_, i) => `u${i + 1}`),
    indicators: ['x', ...Object.keys(beside)],
    columns: [values, ...Object.values(beside)],
  });
  const { normalised, notes } = run(table, { indicators: [{ name: 'x', ...indicator }] });
  return {
    points: Array.from(normalised[0]!),
    notes: notes.map(({ code }) => code).filter((code) => code !== 'first-period'),
  };
}

const points = (
  values: readonly number[],
  indicator: Omit<IndicatorDraft, 'name'>,
  beside?: Record<string, readonly number[]>,
) => pointsOf(values, indicator, beside).points;

describe('points by hand', () => {
  it('between two anchors go from the basic to the full points, and not beyond', () => {
    // 60 at 10, 100 at 30: 20 is 80; 5 and 40 are clipped.
    const normalise = { method: 'anchors', base: 10, target: 30 } as const;
    expect(pointsOf([5, 10, 20, 30, 40], { normalise })).toEqual({
      points: [60, 60, 80, 100, 100],
      notes: ['points-floored', 'points-capped'],
    });
    expect(points([5, 40], { normalise: { ...normalise, beyond: 'extend' } })).toEqual([50, 120]);
    // A target below the base says that less is better.
    expect(
      points([30, 20], { normalise: { method: 'anchors', base: 30, target: 10, to: [0, 100] } }),
    ).toEqual([0, 50]);
  });

  it('by steps of places give the last step to all beyond the list', () => {
    expect(points([9, 7, 8, 1], { normalise: { method: 'rank', steps: [100, 97, 94] } })).toEqual([
      100, 94, 97, 94,
    ]);
  });

  it('of the level and the growth mix 40 to 60, and the level alone where the base is not above 0', () => {
    // Levels 0, 100, 50; growth 50 % → 50, 200 % → 100 (full at 100 %), base 0: not comparable.
    const result = pointsOf(
      [15, 30, 22.5],
      { normalise: { method: 'levelGrowth', baseColumn: 'b' } },
      { b: [10, 10, 0] },
    );
    expect(result.points).toEqual([0.4 * 0 + 0.6 * 50, 100, 50]);
    expect(result.notes).toEqual(expect.arrayContaining(['not-comparable', 'points-capped']));
  });

  it('of growth by the mean have full points at the mean, up to half as much again', () => {
    // Growths 0.1, 0.2, 0.6, mean 0.3: 33⅓, 66⅔, 200 → 150.
    const normalise = { method: 'levelGrowth', growthColumn: 'g', growthBy: 'mean', level: 0 } as const;
    const [a, b, c] = points([1, 2, 3], { normalise }, { g: [0.1, 0.2, 0.6] });
    expect(a).toBeCloseTo(100 / 3, 12);
    expect(b).toBeCloseTo(200 / 3, 12);
    expect(c).toBe(150);
  });

  it('of completion stop at the cap, with points for the excess apart', () => {
    // 80 %, 100 %, 150 %: 80, 100, 100 + min(0.1 · 50, 2).
    const normalise = { method: 'completion', targetColumn: 't', excess: 0.1, excessCap: 2 } as const;
    expect(points([8, 10, 15], { normalise }, { t: [10, 10, 10] })).toEqual([80, 100, 102]);
    // No target set: not assessed.
    expect(
      points([8, 10], { normalise: { method: 'completion', targetColumn: 't' } }, { t: [10, NaN] }),
    ).toEqual([80, NaN]);
  });

  it('of a base year keep 80 when nothing changed, and rise by a point for 5 %', () => {
    // +10 %: 80 + 0.2·10 = 82; −50 %: 70; +1000 %: capped at 150.
    const normalise = { method: 'parity', baseColumn: 'b' } as const;
    const found = points([10, 11, 5, 110], { normalise }, { b: [10, 10, 10, 10] });
    [80, 82, 70, 150].forEach((x, i) => expect(found[i]).toBeCloseTo(x, 10));
  });

  it('by bands rise ever more slowly above the mean and fall likewise below', () => {
    // Centre 100, B = 100. 125: 25 % above: 10/20 + 10/40 + 5/60 = 0.8333; 75 mirrored.
    const found = points([125, 75, 100], { normalise: { method: 'banded' } });
    expect(found[0]).toBeCloseTo(100 * (1 + 0.5 + 0.25 + 5 / 60), 10);
    expect(found[1]).toBeCloseTo(100 * (1 - 0.5 - 0.25 - 5 / 60), 10);
    expect(found[2]).toBe(100);
  });

  it('read from a table are the last step reached, or lie on the lines between', () => {
    const table = [
      [10, 60],
      [20, 80],
      [30, 100],
    ] as const;
    expect(points([5, 10, 19, 30, 99], { normalise: { method: 'table', points: table } })).toEqual([
      0, 60, 60, 100, 100,
    ]);
    expect(
      points([5, 10, 15, 30, 99], { normalise: { method: 'table', points: table, form: 'linear' } }),
    ).toEqual([60, 60, 70, 100, 100]);
  });

  it('as shares and vectors come from the whole column', () => {
    expect(points([1, 3], { normalise: { method: 'share' } })).toEqual([0.25, 0.75]);
    // Less is better: 1/1 and 1/3 of 4/3.
    const low = points([1, 3], { direction: 'low', normalise: { method: 'share' } });
    expect(low[0]).toBeCloseTo(0.75, 12);
    expect(points([3, 4], { normalise: { method: 'vector' } })).toEqual([0.6, 0.8]);
    expect(points([3, 4], { direction: 'low', normalise: { method: 'vector' } })[1]).toBeCloseTo(0.2, 12);
  });

  it('as a fraction of the best run the right way for costs', () => {
    expect(points([2, 4], { direction: 'low', normalise: { method: 'fractionOfMax' } })).toEqual([1, 0.5]);
  });

  it('are full for everyone where a column has no spread, with a note', () => {
    expect(pointsOf([5, 5], {})).toEqual({ points: [100, 100], notes: ['no-spread'] });
    expect(pointsOf([5, 5], { normalise: { method: 'zscore' } })).toEqual({
      points: [0, 0],
      notes: ['no-spread'],
    });
    expect(points([0, 0], { normalise: { method: 'vector' } })).toEqual([1 / Math.sqrt(2), 1 / Math.sqrt(2)]);
  });
});

describe('points beside COINr 1.1.14', () => {
  const ways: Readonly<Record<string, (meta: Meta) => Way>> = {
    minmax_0_100: () => ({ method: 'minmax' }),
    minmax_0_1: () => ({ method: 'minmax', to: [0, 1] }),
    minmax_1_100: () => ({ method: 'minmax', to: [1, 100] }),
    zscore_0_1: () => ({ method: 'zscore' }),
    zscore_10_2: () => ({ method: 'zscore', centre: 10, spread: 2 }),
    rank_min: () => ({ method: 'rank' }),
    rank_max: () => ({ method: 'rank', ties: 'max' }),
    rank_average: () => ({ method: 'rank', ties: 'average' }),
    borda_min: () => ({ method: 'borda' }),
    borda_average: () => ({ method: 'borda', ties: 'average' }),
    prank_min: () => ({ method: 'percentile' }),
    prank_average: () => ({ method: 'percentile', ties: 'average' }),
    dist2max: () => ({ method: 'minmax', to: [0, 1] }),
    dist2ref_7: () => ({ method: 'distanceToReference', reference: 'U0007' }),
    dist2ref_7_cap: () => ({ method: 'distanceToReference', reference: 'U0007', cap: true }),
    dist2targ: ({ target }) => ({ method: 'distanceToTarget', target }),
    dist2targ_cap: ({ target }) => ({ method: 'distanceToTarget', target, cap: true }),
    goalposts_trunc: ({ goalpost_lower: low, goalpost_upper: high }) => ({
      method: 'goalposts',
      low,
      high,
      to: [0, 100],
    }),
    goalposts_notrunc: ({ goalpost_lower: low, goalpost_upper: high }) => ({
      method: 'goalposts',
      low,
      high,
      to: [0, 100],
      clip: false,
    }),
    scaled_bounds: ({ scaled_lower: low, scaled_upper: high }) => ({
      method: 'goalposts',
      low,
      high,
      to: [0, 100],
      clip: false,
    }),
  };

  it.each(oracle.outputs)('$id', ({ id, value }) => {
    const [name, which] = id.split('@') as [string, 'complete' | 'missing'];
    const rows = value as (number | null)[][];
    // Where the reference unit is the worst or missing, COINr gives no numbers (or, capped, 1) and we refuse.
    const answered = oracleTable(which).indicators.filter((_, j) =>
      rows.some((row) => row[j] !== null && row[j] !== 1),
    );
    const indicators = indicatorsWith((meta) => ({
      normalise: ways[name]!(meta),
      missing: { rule: 'drop' },
    })).filter((indicator) => answered.includes(indicator.name));
    const { normalised } = run(oracleTable(which), { indicators });
    const kept = oracleTable(which).indicators.flatMap((indicator, j) =>
      answered.includes(indicator) ? [j] : [],
    );
    expectRows(
      normalised,
      rows.map((row) => kept.map((j) => row[j]!)),
    );
  });
});

describe('every method of points', () => {
  const needed: Readonly<Partial<Record<(typeof NORMALISATIONS)[number], object>>> = {
    ratioTo: { benchmark: 5 },
    anchors: { base: 1, target: 9 },
    goalposts: { low: 1, high: 9 },
    distanceToTarget: { target: 20 },
    distanceToReference: { reference: 'u3' },
    completion: { target: 5 },
    parity: { baseColumn: 'b' },
    table: {
      points: [
        [1, 10],
        [2, 20],
      ],
    },
    levelGrowth: { baseColumn: 'b' },
  };

  it.each(NORMALISATIONS)(
    '%s puts the better unit no lower, and a missing cell touches nobody else',
    (method) => {
      const normalise = { method, ...needed[method] };
      const beside = { b: [4, 4, 4, 4] };
      const [a, b, c] = points([1, 2, 3], { normalise }, { b: [4, 4, 4] });
      expect(a! <= b! && b! <= c!).toBe(true);
      const gap = points([1, 2, 3, NaN], { normalise, missing: { rule: 'drop' } }, beside);
      expect(gap).toEqual([a, b, c, NaN]);
    },
  );

  it.each(NORMALISATIONS)('%s gives numbers even to a single unit', (method) => {
    const normalise = { method, ...needed[method] };
    if (method === 'distanceToReference')
      return expect(() => points([3], { normalise: { ...normalise, reference: 'u1' } })).toThrow(
        'reference-worst',
      );
    return expect(points([3], { normalise }, { b: [4] }).every(Number.isFinite)).toBe(true);
  });
});
