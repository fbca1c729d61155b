import fc from 'fast-check';
import { evaluate, type SchemeDraft } from '../../../src/engine';
import { randomFrom } from '../../../src/engine/random';
import { boxAround, isEmpty, sampler, wholeSimplex, type Box } from '../../../src/engine/robustness/box';
import { rankBounds } from '../../../src/engine/robustness/bounds';
import { extremesOver } from '../../../src/engine/robustness/extreme';
import { linearScores, type Linear } from '../../../src/engine/robustness/linear';
import { schemeOf, tableOf } from '../examples';

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];

/** Points as they are, of units × indicators, to be ranked to full precision. */
function linearOf(points: readonly (readonly number[])[], more: Partial<SchemeDraft> = {}): Linear {
  const names = points[0]!.map((_, j) => `指标${j + 1}`);
  const table = tableOf({
    period: '2021',
    units: NAMES.slice(0, points.length),
    indicators: names,
    columns: names.map((_, j) => points.map((row) => row[j]!)),
  });
  const draft: SchemeDraft = {
    indicators: names.map((name) => ({
      name,
      weight: 100 / names.length,
      normalise: { method: 'asis' },
      missing: { rule: 'drop' },
    })),
    rank: { decimals: null },
    ...more,
  };
  const result = evaluate(table, schemeOf(draft, table), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return linearScores(result.value)!;
}

const boundsOf = (linear: Linear, box: Box) => {
  const { best, worst } = rankBounds(linear, [box]);
  return { best: [...best], worst: [...worst] };
};

const POINTS = fc.integer({ min: 2, max: 4 }).chain((m) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: m, maxLength: m }), {
    minLength: 2,
    maxLength: 6,
  }),
);

/** Every vertex of box ∩ simplex: all weights but one at an end. */
function vertices({ low, high }: Box): readonly (readonly number[])[] {
  const count = low.length;
  const found: number[][] = [];
  for (let free = 0; free < count; free++)
    for (let ends = 0; ends < 2 ** (count - 1); ends++) {
      const others = [...low.keys()].filter((j) => j !== free);
      const w = new Array<number>(count).fill(0);
      others.forEach((j, k) => (w[j] = (ends >> k) & 1 ? high[j]! : low[j]!));
      w[free] = 1 - w.reduce((sum, x) => sum + x, 0);
      if (w[free]! >= low[free]! - 1e-12 && w[free]! <= high[free]! + 1e-12) found.push(w);
    }
  return found;
}

describe('a box of weights', () => {
  it('is empty where its lowest weights are too many or its highest too few', () => {
    expect(isEmpty({ low: Float64Array.of(0.6, 0.6), high: Float64Array.of(1, 1) })).toBe(true);
    expect(isEmpty({ low: Float64Array.of(0, 0), high: Float64Array.of(0.4, 0.5) })).toBe(true);
    expect(isEmpty({ low: Float64Array.of(0.5, 0), high: Float64Array.of(0.4, 1) })).toBe(true);
    expect(isEmpty(boxAround(Float64Array.of(0.7, 0.3), 0))).toBe(false);
  });

  it('is walked through uniformly: two weights are spread evenly between their ends', () => {
    // w1 in [0.2, 0.6], w2 = 1 − w1 in [0.4, 0.9]: w1 is uniform on [0.2, 0.6], mean 0.4, variance 0.4²/12.
    const draw = sampler(
      { low: Float64Array.of(0.2, 0.4), high: Float64Array.of(0.6, 0.9) },
      Float64Array.of(0.4, 0.6),
      randomFrom(1),
    );
    const seen = Array.from({ length: 20_000 }, () => draw()[0]!);
    const mean = seen.reduce((sum, x) => sum + x, 0) / seen.length;
    const variance = seen.reduce((sum, x) => sum + (x - mean) ** 2, 0) / seen.length;
    expect(mean).toBeCloseTo(0.4, 2);
    expect(variance).toBeCloseTo(0.16 / 12, 3);
  });

  it('is walked through uniformly in three weights too', () => {
    // All w ≤ 0.5: the middle triangle of the simplex, of equal sides; each weight has mean 1/3 and, as the distance from a side of a
    // triangle of height 0.5 reversed, variance 0.5²/18.
    const draw = sampler(
      { low: new Float64Array(3), high: new Float64Array(3).fill(0.5) },
      new Float64Array(3).fill(1 / 3),
      randomFrom(2),
    );
    const seen = Array.from({ length: 40_000 }, () => draw()[1]!);
    const mean = seen.reduce((sum, x) => sum + x, 0) / seen.length;
    const variance = seen.reduce((sum, x) => sum + (x - mean) ** 2, 0) / seen.length;
    expect(mean).toBeCloseTo(1 / 3, 2);
    expect(variance).toBeCloseTo(0.25 / 18, 3);
  });

  it('gives the whole simplex by Dirichlet(1): a weight has mean 1/m and variance (m − 1)/(m²(m + 1))', () => {
    const draw = sampler(wholeSimplex(4), new Float64Array(4).fill(0.25), randomFrom(3));
    const seen = Array.from({ length: 20_000 }, () => draw()[2]!);
    const mean = seen.reduce((sum, x) => sum + x, 0) / seen.length;
    const variance = seen.reduce((sum, x) => sum + (x - mean) ** 2, 0) / seen.length;
    expect(mean).toBeCloseTo(0.25, 2);
    expect(variance).toBeCloseTo(3 / 80, 2);
  });

  it('never gives weights outside it, nor a sum other than 1, and the same seed gives the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sizes, share) => {
          const total = sizes.reduce((sum, x) => sum + x, 0);
          const weights = Float64Array.from(sizes, (x) => x / total);
          const box = boxAround(weights, share);
          const draw = sampler(box, weights, randomFrom(9));
          const again = sampler(box, weights, randomFrom(9));
          for (let k = 0; k < 20; k++) {
            const drawn = draw();
            expect([...drawn]).toEqual([...again()]);
            expect(drawn.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
            drawn.forEach((w, j) => {
              expect(w).toBeGreaterThanOrEqual(box.low[j]! - 1e-12);
              expect(w).toBeLessThanOrEqual(box.high[j]! + 1e-12);
            });
          }
        },
      ),
    );
  });
});

describe('extremes over a box', () => {
  it('are those of its vertices', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 })), {
          minLength: 2,
          maxLength: 5,
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, share) => {
          const total = rows.reduce((sum, [size]) => sum + size, 0);
          const box = boxAround(
            Float64Array.from(rows, ([size]) => size / total),
            share,
          );
          const d = Float64Array.from(rows, ([, x]) => x);
          const reached = vertices(box).map((w) => w.reduce((sum, x, j) => sum + x * d[j]!, 0));
          const [least, most] = extremesOver(box)(d);
          expect(least).toBeCloseTo(Math.min(...reached), 9);
          expect(most).toBeCloseTo(Math.max(...reached), 9);
        },
      ),
    );
  });
});

describe('guaranteed bounds of ranks', () => {
  // 甲 (10, 0), 乙 (0, 10), 丙 (4, 4): under weights from 0.3 to 0.7 甲 has 3 to 7, 乙 7 to 3, 丙 always 4.
  const three = linearOf([
    [10, 0],
    [0, 10],
    [4, 4],
  ]);
  const box = { low: Float64Array.of(0.3, 0.3), high: Float64Array.of(0.7, 0.7) };

  it('say between which ranks a unit lies, whatever the weights', () => {
    // Pair by pair: 丙 beats 甲 somewhere and 乙 somewhere else, though never both at once.
    expect(boundsOf(three, box)).toEqual({ best: [1, 1, 1], worst: [3, 3, 3] });
  });

  it('are the rank itself where the weights are fixed', () => {
    expect(boundsOf(three, boxAround(Float64Array.of(0.6, 0.4), 0))).toEqual({
      best: [1, 2, 2],
      worst: [1, 2, 2],
    });
  });

  it('contain the rank under every weight of the box', () => {
    fc.assert(
      fc.property(POINTS, fc.double({ min: 0, max: 1, noNaN: true }), (points, share) => {
        const linear = linearOf(points);
        const m = points[0]!.length;
        const weights = new Float64Array(m).fill(1 / m);
        const around = boxAround(weights, share);
        const { best, worst } = boundsOf(linear, around);
        const draw = sampler(around, weights, randomFrom(5));
        for (let k = 0; k < 30; k++) {
          const w = draw();
          const scores = points.map((row) => row.reduce((sum, x, j) => sum + x * w[j]!, 0));
          scores.forEach((score, i) => {
            const rank = 1 + scores.filter((other) => other > score + 1e-9).length;
            expect(rank).toBeGreaterThanOrEqual(best[i]!);
            expect(rank).toBeLessThanOrEqual(worst[i]!);
          });
        }
      }),
    );
  });

  it('grow with the box', () => {
    fc.assert(
      fc.property(POINTS, (points) => {
        const linear = linearOf(points);
        const m = points[0]!.length;
        const weights = new Float64Array(m).fill(1 / m);
        const [narrow, wide] = [0.2, 0.6].map((share) => boundsOf(linear, boxAround(weights, share)));
        narrow!.best.forEach((best, i) => expect(wide!.best[i]).toBeLessThanOrEqual(best));
        narrow!.worst.forEach((worst, i) => expect(wide!.worst[i]).toBeGreaterThanOrEqual(worst));
      }),
    );
  });

  it('hold where figures are missing and their weight goes to the others', () => {
    // 甲 lacks the second: its score is its first, 6, whatever the weights; 乙 has 0 to 10.
    const { best, worst } = boundsOf(
      linearOf([
        [6, NaN],
        [0, 10],
      ]),
      wholeSimplex(2),
    );
    expect([best, worst]).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('take bonus points with them', () => {
    const table = tableOf({
      period: '2021',
      units: ['甲', '乙'],
      indicators: ['指标1', '指标2'],
      columns: [
        [5, 1],
        [1, 5],
      ],
      texts: new Map([['加分', ['9', '']]]),
    });
    const result = evaluate(
      table,
      schemeOf(
        {
          indicators: ['指标1', '指标2'].map((name) => ({ name, weight: 50, normalise: { method: 'asis' } })),
          adjustments: [{ name: '加分', kind: 'bonus', column: '加分' }],
          rank: { decimals: null },
        },
        table,
      ),
      [],
    );
    if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
    expect(boundsOf(linearScores(result.value)!, wholeSimplex(2))).toEqual({ best: [1, 2], worst: [1, 2] });
  });
});
