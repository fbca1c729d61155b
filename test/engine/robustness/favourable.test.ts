import fc from 'fast-check';
import { boxFor, favourableWeights, finish } from '../../../src/engine/robustness';
import { sampler } from '../../../src/engine/robustness/box';
import { randomFrom } from '../../../src/engine/random';
import { run } from '../oracle';
import { tableOf } from '../examples';

const assess = (rows: readonly (readonly number[])[]) => {
  const names = rows[0]!.map((_, j) => `指标${j + 1}`);
  const table = tableOf({
    period: '2021',
    units: rows.map((_, i) => `单位${i + 1}`),
    indicators: names,
    columns: names.map((_, j) => rows.map((row) => row[j]!)),
  });
  return run(table, {
    indicators: names.map((name) => ({ name, normalise: { method: 'asis' }, missing: { rule: 'drop' } })),
  });
};

function favour(evaluation: ReturnType<typeof assess>, share: number) {
  const box = boxFor(evaluation, { share });
  if (!box.ok) throw new RangeError('the box is empty');
  return { box: box.value, found: finish(favourableWeights(evaluation, [box.value]))! };
}

describe('the weights that suit a unit best', () => {
  it('give all that the box leaves to its best indicator', () => {
    // Weights 0.5 ± 0.25: 甲 (10, 2) takes 0.75 of its first: 8; 乙 (4, 6) then has 4.5. 乙 takes 0.75 of its second: 5.5, 甲 then has 4.
    const { found } = favour(
      assess([
        [10, 2],
        [4, 6],
      ]),
      0.5,
    );
    expect(found.map((each) => [...each!.weights])).toEqual([
      [0.75, 0.25],
      [0.25, 0.75],
    ]);
    expect(found.map((each) => [each!.score, each!.rank])).toEqual([
      [8, 1],
      [5.5, 1],
    ]);
  });

  it('never all go to what a unit does not report', () => {
    // Over all weights 甲, which reports the second alone, has its 10; a gap weighs as much as nothing.
    const { found } = favour(
      assess([
        [NaN, 10],
        [4, 6],
      ]),
      1,
    );
    expect(found[0]).toMatchObject({ score: 10, rank: 1 });
    expect(found[0]!.weights[1]).toBeGreaterThan(0);
  });

  it('give no less than any weights of the box, with gaps too', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.integer({ min: 0, max: 20 }),
            fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(NaN)),
            fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(NaN)),
          ),
          { minLength: 2, maxLength: 5 },
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, share) => {
          const whole = [...rows, [1, 2, 3] as const];
          const evaluation = assess(whole);
          const { box, found } = favour(evaluation, share);
          const draw = sampler(box, evaluation.weights, randomFrom(3));
          for (let k = 0; k < 30; k++) {
            const weights = draw();
            found.forEach((best, i) => {
              const there = whole[i]!.flatMap((x, j) => (x === x ? [[x, weights[j]!] as const] : []));
              const sum = there.reduce((total, [, w]) => total + w, 0);
              const score = there.reduce((total, [x, w]) => total + x * w, 0) / sum;
              expect(best!.score).toBeGreaterThanOrEqual(score - 1e-9);
            });
          }
        },
      ),
    );
  });
});
