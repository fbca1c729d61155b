import fc from 'fast-check';
import { evaluate, type Evaluation, type SchemeDraft } from '../../../src/engine';
import { detailLayout, makeDetail } from '../../../src/sheet/detail-sheet';
import { keepPersons } from '../../../src/sheet/kept';
import type { Cell } from '../../../src/sheet/grid';
import { makeResult, orderUnits, type ResultSource } from '../../../src/sheet/result-sheet';
import { LOCALES, words } from '../../../src/words';
import { schemeOf, tableOf } from '../../engine/examples';
import { gridOf } from './grid-of';

const SOURCE: ResultSource = {
  sheet: '指标',
  joined: [],
  range: [{ row: 0, column: 0, rows: 4, columns: 3 }],
  excluded: [],
  notes: [],
};

const UNITS = ['甲', '乙', '丙'];

function assessed(draft: Partial<SchemeDraft> = {}, units: readonly string[] = UNITS): Evaluation {
  const table = tableOf({
    units,
    indicators: ['税收', '能耗'],
    columns: [units.map((_, i) => i + 1), units.map((_, i) => 4 * i)],
  });
  const indicators = [
    { name: '税收', unit: '亿元', path: ['效益'], weight: 75 },
    { name: '能耗', direction: 'low', path: ['绿色'], weight: 25 },
  ] as const;
  const dimensions = [{ name: '效益' }, { name: '绿色' }];
  const scheme = schemeOf(
    { indicators, dimensions, weights: { method: 'given', unit: 'pointsOfTotal' }, ...draft },
    table,
  );
  const result = evaluate(table, scheme, []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

function sheetOf(evaluation: Evaluation) {
  const layout = detailLayout(evaluation, orderUnits(evaluation, 'rank'))!;
  const plan = makeDetail(evaluation, SOURCE, words('zh-CN'))!;
  return { layout, plan, values: gridOf(plan).values };
}

test('every number of the calculation stands where the layout says', () => {
  // 乙: 税收 2 → 50 points, 能耗 4 of 0–8, less is better → 50; 0.75 · 50 = 37.5, 0.25 · 50 = 12.5; total 50. 丙 75, 甲 25.
  const { layout, values } = sheetOf(assessed());
  const { columns, rows, units } = layout;
  expect(units).toEqual([2, 1, 0]);
  const row = values[rows.first + 1]!;
  const at = (...places: readonly number[]): readonly (Cell | undefined)[] =>
    places.map((place) => row[place]);
  expect(at(columns.rank, columns.unit, columns.score)).toEqual([2, '乙', 50]);
  expect(at(columns.behindBest, columns.behindMean)).toEqual([-25, 0]);
  expect(at(...columns.raw)).toEqual([2, 4]);
  expect(at(...columns.points)).toEqual([50, 50]);
  expect(at(...columns.contributions)).toEqual([37.5, 12.5]);
  expect(at(...columns.dimensions.values())).toEqual([50, 50]);
  // The best of 税收 brings 75, the best of 能耗 25.
  expect(at(...columns.lost!)).toEqual([-37.5, -12.5]);
  expect(columns.contributions.map((column) => values[rows.weights[0]!.row]![column])).toEqual([0.75, 0.25]);
});

test('under each column stand its mean, best and worst, less being better where the scheme says so', () => {
  const { layout, values } = sheetOf(assessed());
  const [, energy] = layout.columns.raw;
  const { mean, best, worst } = layout.rows;
  expect([mean, best, worst].map((row) => values[row]![energy!])).toEqual([4, 0, 8]);
});

test('a geometric mean is said not to add up', () => {
  const draft: Partial<SchemeDraft> = {
    aggregate: { method: 'geometric' },
    indicators: ['税收', '能耗'].map((name) => ({ name, normalise: { method: 'minmax', to: [1, 100] } })),
    dimensions: [],
  };
  const texts = sheetOf(assessed(draft)).values.flat().map(String);
  expect(texts).toContain('加权得分（权重×指标得分，不可相加）');
  expect(texts.some((text) => text.includes('加权得分之和不等于综合得分'))).toBe(true);
});

test('points of every bonus and deduction stand by themselves where there are several, to as many decimals as scores', () => {
  const table = tableOf({
    units: UNITS,
    indicators: ['税收'],
    columns: [[1, 2, 3]],
    texts: new Map([
      ['加分', ['3', '', '1.5']],
      ['扣分', ['0.5', '', '-1']],
    ]),
  });
  const draft: SchemeDraft = {
    indicators: [{ name: '税收' }],
    adjustments: [
      { name: '招大引强', kind: 'bonus', column: '加分', cap: 2 },
      { name: '安全环保', kind: 'deduction', column: '扣分' },
    ],
  };
  const result = evaluate(table, schemeOf(draft, table), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  const { layout, plan, values } = sheetOf(result.value);
  const { columns, rows, units } = layout;
  // 甲 0 + 2 of 3 (cap 2) − 0.5; 乙 50; 丙 100 + 1.5 − 1.
  expect(units.map((_, k) => columns.items.map((at) => values[rows.first + k]![at!]))).toEqual([
    [1.5, -1],
    [0, 0],
    [2, -0.5],
  ]);
  expect(columns.items.map((at) => values[rows.head]![at!])).toEqual(['招大引强', '安全环保']);
  const formats = plan.steps.flatMap((step) =>
    step.kind === 'style' && columns.items.includes(step.at.column) ? [step.style.numberFormat ?? ''] : [],
  );
  expect(formats.filter((format) => format !== '')).toEqual(['0.00', '0.00']);
});

test('remarks stand clear of the columns that every page repeats', () => {
  const units = Array.from({ length: 4 }, (_, i) => `单位${i}`);
  const indicators = Array.from({ length: 14 }, (_, j) => `指标${j}`);
  const table = tableOf({ units, indicators, columns: indicators.map((_, j) => units.map((_, i) => i * j)) });
  const result = evaluate(table, schemeOf({ indicators: indicators.map((name) => ({ name })) }, table), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  const { values, layout, plan } = sheetOf(result.value);
  const print = plan.steps.flatMap((step) => (step.kind === 'print' ? [step] : []))[0]!;
  expect(print.breaks!.length).toBeGreaterThan(0);
  const below = values.slice(layout.rows.worst + 1);
  expect(below.every((row) => row.slice(0, print.titleColumns).every((cell) => cell === ''))).toBe(true);
  expect(below.flat().map(String)).toContain('注：');
});

test('a table of ranks has nothing to explain', () => {
  const table = tableOf({ units: UNITS, indicators: [], columns: [], outerRanks: [3, 1, 2] });
  const scheme = schemeOf({ indicators: [] }, table);
  const result = evaluate(table, scheme, []);
  expect(result.ok && makeDetail(result.value, SOURCE, words('zh-CN'))).toBeNull();
});

const NAMES = fc.uniqueArray(
  fc
    .oneof(
      fc.constantFrom('=1+1', '+1', '-2', '@x', '注：', '平均', '已不在表中'),
      fc.string({ unit: 'grapheme' }),
    )
    .map((text) => text.trim())
    .filter((text) => text !== ''),
  { minLength: 2, maxLength: 6 },
);

test('no cell of ours is a formula, whatever units are called', () => {
  fc.assert(
    fc.property(NAMES, fc.constantFrom(...LOCALES), (units, locale) => {
      const evaluation = assessed({}, units);
      const plans = [
        makeResult(evaluation, SOURCE, words(locale)),
        makeDetail(evaluation, SOURCE, words(locale))!,
      ];
      const steps = plans.flatMap((plan) => plan.steps);
      expect(steps.some(({ kind }) => kind === 'formulas')).toBe(false);
      // Texts are written as texts: the host puts an apostrophe before what Excel would read otherwise.
      expect(steps.flatMap((step) => (step.kind === 'write' ? [step.text] : []))).toEqual([true, true]);
    }),
  );
});

test('over a sheet that nobody has touched nothing is kept and nothing replaced', () => {
  fc.assert(
    fc.property(NAMES, fc.constantFrom(...LOCALES), (units, locale) => {
      const evaluation = assessed({}, units);
      for (const plan of [
        makeResult(evaluation, SOURCE, words(locale)),
        makeDetail(evaluation, SOURCE, words(locale))!,
      ]) {
        const none = () => new Map<string, string>();
        const first = keepPersons(plan, null, none, words(locale));
        const standing = { grid: gridOf(plan), own: first.plan.own ?? '' };
        const again = keepPersons(plan, standing, none, words(locale));
        expect(again).toEqual({ ...first, columns: [], gone: [], asValues: false, replaced: 0 });
      }
    }),
  );
});
