import {
  AGGREGATIONS,
  evaluate,
  NORMALISATIONS,
  WEIGHTINGS,
  type Evaluation,
  type SchemeDraft,
} from '../../src/engine';
import { SCHEME_WORDS } from '../../src/words/scheme';
import { schemeOf, tableOf } from '../engine/examples';
import { openFunctions, type FunctionGrid } from './open';

let grid: FunctionGrid;
beforeAll(async () => (grid = await openFunctions()));
afterAll(() => grid.close());

const rows = [
  [3, 7, 12],
  [8, 5, 20],
  [5, 9, 16],
  [6, 2, 18],
  [9, 4, 10],
];
const columns = [0, 1, 2].map((j) => rows.map((row) => row[j]!));
const beside = [6, 6, 6, 6, 6].map((x) => [x]);
const units = rows.map((_, i) => `第${i + 1}行`);
const names = ['a', 'b', 'c'];

/** What the pane computes: the engine on a scheme. */
function computed(draft: SchemeDraft, only?: readonly number[]): Evaluation {
  const table = tableOf({
    units,
    indicators: [...(only ? ['a'] : names), 'beside'],
    columns: [...(only ? [only] : columns), beside.flat()],
  });
  const result = evaluate(table, schemeOf({ rank: { decimals: null }, ...draft }, table), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

/** Parameters without which a method cannot be, as the engine and as a formula takes them. */
const SETTINGS: Readonly<Record<string, readonly [Record<string, unknown>, unknown[][] | null]>> = {
  ratioTo: [{ benchmark: 6 }, [[6]]],
  anchors: [{ base: 2, target: 10 }, [[2, 10]]],
  goalposts: [{ low: 1, high: 10 }, [['low=1；high=10']]],
  distanceToTarget: [{ target: 7 }, [['target', 7]]],
  distanceToReference: [{ reference: '第2行' }, [['reference', 2]]],
  table: [
    {
      points: [
        [3, 60],
        [6, 100],
      ],
    },
    [
      [3, 60],
      [6, 100],
    ],
  ],
  completion: [{ targetColumn: 'beside' }, null],
  parity: [{ baseColumn: 'beside' }, null],
  levelGrowth: [{ growthColumn: 'beside' }, null],
};

const WORDS = Object.values(SCHEME_WORDS);

test.each(NORMALISATIONS)(
  'ZONE.NORMALIZE gives by %s what the engine gives, by its name in both languages',
  (method) => {
    const [parameters, settings] = SETTINGS[method] ?? [{}, null];
    const draft: SchemeDraft = { indicators: [{ name: 'a', normalise: { method, ...parameters } }] };
    const expected = [...computed(draft, columns[0]).normalised[0]!].map((x) => [x]);
    const needed = Object.values(parameters).includes('beside') ? beside : undefined;
    for (const word of [method, ...WORDS.map(({ vocabularies }) => vocabularies.normalise[method])]) {
      const values = columns[0]!.map((x) => [x]);
      const points = grid.functions.normalize(values, word, undefined, settings ?? undefined, needed);
      expect(points).toEqual(expected);
    }
  },
);

const matrix = [
  [1, 2, 4],
  [0.5, 1, 2],
  [0.25, 0.5, 1],
];
const WEIGHT_SETTINGS: Readonly<Record<string, readonly [Record<string, unknown>, unknown[][]]>> = {
  ahp: [{ matrix }, matrix],
  combined: [{ of: ['entropy', 'critic'] }, [['of=["entropy","critic"]']]],
};

test.each(WEIGHTINGS.filter((method) => method !== 'given'))(
  'ZONE.WEIGHTS gives by %s what the engine gives',
  (method) => {
    const [parameters, settings] = WEIGHT_SETTINGS[method] ?? [{}, undefined];
    const draft = { indicators: names.map((name) => ({ name })), weights: { method, ...parameters } };
    const expected = [[...computed(draft).weights]];
    for (const word of [method, ...WORDS.map(({ vocabularies }) => vocabularies.weighting[method])])
      expect(grid.functions.weights(rows, word, undefined, settings)).toEqual(expected);
  },
);

test.each(AGGREGATIONS)('ZONE.SCORE gives by %s what the engine gives', (method) => {
  const aggregate = method === 'generalised' ? { method, power: 2 } : { method };
  const word = method === 'generalised' ? 'generalised(power=2)' : method;
  const isMean = ['arithmetic', 'geometric', 'harmonic', 'generalised', 'median'].includes(method);
  const draft: SchemeDraft = {
    indicators: names.map((name, j) => ({
      name,
      weight: [50, 30, 20][j],
      ...(isMean ? { normalise: { method: 'asis' } } : {}),
    })),
    aggregate,
  };
  const expected = [...computed(draft).unrounded].map((x) => [x]);
  expect(grid.functions.score(rows, [[5, 3, 2]], word)).toEqual(expected);
});
