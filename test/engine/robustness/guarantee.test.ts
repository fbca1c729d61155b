import fc from 'fast-check';
import type { Evaluation, SchemeDraft } from '../../../src/engine';
import { finish, robustnessOf, type Around, type Robustness } from '../../../src/engine/robustness';
import { TIE_RULES } from '../../../src/engine/vocabulary';
import { run } from '../oracle';
import { tableOf } from '../examples';

/** Assessments of every kind that has guaranteed ranks: dimensions, groups with weights of their own, gaps, bonus, vetoes, keys, other sources. */
const ASSESSMENT = fc
  .record({
    units: fc.integer({ min: 2, max: 7 }),
    count: fc.integer({ min: 1, max: 5 }),
    seed: fc.integer({ min: 0, max: 2 ** 30 }),
    mean: fc.constantFrom('arithmetic', 'geometric', 'harmonic', 'generalised'),
    gaps: fc.boolean(),
    dimensions: fc.boolean(),
    groups: fc.boolean(),
    bonus: fc.boolean(),
    veto: fc.boolean(),
    exempt: fc.boolean(),
    source: fc.boolean(),
    keys: fc.constantFrom('none', 'indicator', 'dimension'),
    ties: fc.constantFrom(...TIE_RULES),
    decimals: fc.constantFrom(null, 0, 1, 2),
    coarse: fc.boolean(),
  })
  .map((kind) => {
    let state = kind.seed;
    const next = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const names = Array.from({ length: kind.count }, (_, j) => `指标${j + 1}`);
    const units = Array.from({ length: kind.units }, (_, i) => `单位${i + 1}`);
    const column = (): number[] =>
      units.map((_, i) =>
        kind.gaps && i > 0 && next(4) === 0 ? NaN : 1 + (kind.coarse ? next(4) : next(1000) / 10),
      );
    const columns = names.map(column);
    // Everybody has one figure at least.
    columns[0] = columns[0]!.map((x) => (x === x ? x : 5));
    const text = (of: () => string) => units.map(of);
    const table = tableOf({
      period: '2021',
      units,
      indicators: names,
      columns,
      texts: new Map([
        ['组', units.map((_, i) => (i % 2 === 0 ? '东' : '西'))],
        ['加分', text(() => (next(2) === 0 ? '' : String(next(5))))],
        ['否决', text(() => (next(5) === 0 ? '是' : ''))],
        ['不排名', text(() => (next(5) === 0 ? '是' : ''))],
        ['省考核', text(() => String(next(100)))],
      ]),
    });
    const path = (j: number): string[] => (kind.dimensions ? [j % 2 === 0 ? '甲维' : '乙维'] : []);
    const method = kind.mean === 'generalised' ? { method: kind.mean, power: 0.5 } : { method: kind.mean };
    const sizes = names.map(() => 1 + next(9));
    const others = names.map(() => 1 + next(9));
    const inDimension = (j: number, all: readonly number[]): number => {
      const siblings = all.filter((_, k) => path(k).join() === path(j).join());
      return (100 * all[j]!) / siblings.reduce((sum, x) => sum + x, 0);
    };
    const draft: SchemeDraft = {
      indicators: names.map((name, j) => ({
        name,
        path: path(j),
        weight: kind.groups
          ? { 东: inDimension(j, sizes), 西: inDimension(j, others) }
          : inDimension(j, sizes),
        normalise: { method: 'asis' },
        missing: { rule: 'drop' },
      })),
      ...(kind.dimensions
        ? {
            dimensions: [...new Set(names.map((_, j) => path(j)[0]!))].map((name, _, all) => ({
              name,
              weight: 100 / all.length,
            })),
          }
        : {}),
      aggregate: method,
      adjustments: [
        ...(kind.bonus ? [{ name: '加分', kind: 'bonus' as const, column: '加分', cap: 3 }] : []),
        ...(kind.veto
          ? [{ name: '否决', kind: 'veto' as const, column: '否决', effect: 'cancelResult' }]
          : []),
      ],
      ...(kind.source
        ? {
            sources: [
              { name: '本级', weight: 60, column: '', as: 'points' as const },
              { name: '省', weight: 40, column: '省考核', as: 'points' as const },
            ],
          }
        : {}),
      rank: {
        decimals: kind.decimals,
        ties: kind.ties,
        keys:
          kind.keys === 'none' ? [] : kind.keys === 'indicator' || !kind.dimensions ? ['指标1'] : ['甲维'],
        ...(kind.groups ? { groupBy: '组' } : {}),
        ...(kind.exempt ? { exempt: '不排名' } : {}),
      },
    };
    return run(table, draft);
  });

const AROUND = fc.oneof(
  fc.constant<Around>({ share: 'all' }),
  fc.double({ min: 0, max: 1, noNaN: true }).map((share): Around => ({ share })),
);

function sure(evaluation: Evaluation, around: Around, count = 60): Robustness {
  const result = finish(robustnessOf(evaluation, { around, count, seed: 7, methods: false }));
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

describe('typical and guaranteed ranks', () => {
  it('lie one within the other, whatever takes part, and hold the published rank', () => {
    fc.assert(
      fc.property(ASSESSMENT, AROUND, (evaluation, around) => {
        const { typical, guaranteed } = sure(evaluation, around);
        evaluation.ranks.forEach((rank, i) => {
          const { best, worst } = guaranteed!;
          if (rank !== rank) {
            expect([best[i], worst[i], typical.best[i]]).toEqual([NaN, NaN, NaN]);
            return;
          }
          expect(typical.best[i]).toBeGreaterThanOrEqual(best[i]!);
          expect(typical.worst[i]).toBeLessThanOrEqual(worst[i]!);
          expect(rank).toBeGreaterThanOrEqual(best[i]!);
          expect(rank).toBeLessThanOrEqual(worst[i]!);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('are the published rank where no weight may move, and every draw says so', () => {
    fc.assert(
      fc.property(ASSESSMENT, (evaluation) => {
        const { typical } = sure(evaluation, { share: 0 }, 3);
        evaluation.ranks.forEach((rank, i) => {
          if (rank !== rank) return;
          expect(typical.best[i]).toBe(rank);
          expect(typical.worst[i]).toBe(rank);
          expect(typical.same[i]).toBe(1);
          expect(typical.acceptability[i]).toEqual([{ rank, share: 1 }]);
        });
      }),
      { numRuns: 50 },
    );
  });
});
