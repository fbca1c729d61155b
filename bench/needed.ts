/** Times what a unit needs: one value, all values, the cheapest pair; by hand, never in the tests. */
import { checkScheme, evaluate, makeTable, type Evaluation } from '../src/engine';
import { cheapestOf, neededOf, type Goal } from '../src/engine/explain';
import { middle, uniform } from './measure';

const UNITS = 232;
const INDICATORS = 53;

function prepare(method: 'minmax' | 'zscore'): Evaluation {
  const source = uniform(7);
  const indicators = Array.from({ length: INDICATORS }, (_, j) => `x${j}`);
  const value = () => Math.round(Math.exp(source.next().value * 4) * 100) / 100;
  const table = makeTable({
    units: Array.from({ length: UNITS }, (_, i) => `u${i}`),
    indicators,
    columns: indicators.map(() => Float64Array.from({ length: UNITS }, value)),
  });
  if (!table.ok) throw new RangeError('the table of the bench is wrong');
  const scheme = checkScheme(
    {
      indicators: indicators.map((name, j) => ({
        name,
        direction: j % 4 === 3 ? 'low' : 'high',
        normalise: { method },
      })),
      weights: { method: 'equal' },
      tiers: { by: 'share', list: [{ name: 'A', share: 0.2 }, { name: 'B', share: 0.3 }, { name: 'C' }] },
      rules: [{ id: 'card', when: { kind: 'rankFromLast', atMost: 30 }, give: [{ label: 'card' }] }],
    },
    table.value,
  );
  if (!scheme.ok) throw new RangeError('the scheme of the bench is wrong');
  const result = evaluate(table.value, scheme.value, []);
  if (!result.ok) throw new RangeError('the line of the bench is refused');
  return result.value;
}

const time = (run: () => void): number => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

const GOALS: readonly (readonly [string, number, Goal])[] = [
  ['next rank', 121, { kind: 'nextRank' }],
  ['next tier', 121, { kind: 'nextTier' }],
  ['10th from the 121st', 121, { kind: 'rank', atMost: 10 }],
  ['out of the card', 211, { kind: 'label', label: 'card', held: false }],
];

console.log(`${UNITS} × ${INDICATORS}, ms        one value (middle)   (slowest)   all of one unit`);
for (const method of ['minmax', 'zscore'] as const) {
  const evaluation = prepare(method);
  for (const [name, rank, goal] of GOALS) {
    const i = evaluation.ranks.indexOf(rank);
    const own = i < 0 ? 0 : i;
    const runs = () =>
      Array.from({ length: INDICATORS }, (_, j) => time(() => void neededOf(evaluation, own, j, goal)));
    runs();
    const each = runs();
    const columns = [middle(each), Math.max(...each), each.reduce((sum, ms) => sum + ms, 0)];
    console.log(`${method} ${name}`.padEnd(28) + columns.map((ms) => ms.toFixed(1).padStart(15)).join(''));
  }
}
const evaluation = prepare('minmax');
const last = evaluation.ranks.indexOf(200);
console.log(
  `cheapest one and pair, next tier from the 200th: ${time(() => void cheapestOf(evaluation, last, { kind: 'nextTier' })).toFixed(0)} ms`,
);
