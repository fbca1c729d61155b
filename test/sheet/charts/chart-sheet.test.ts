/** The sheet of charts: which there are, over which figures, and what they say. */
import fc from 'fast-check';
import {
  checkScheme,
  evaluate,
  makeTable,
  type Evaluation,
  type Past,
  type SchemeDraft,
} from '../../../src/engine';
import type { Chart } from '../../../src/sheet/chart';
import { makeCharts } from '../../../src/sheet/chart-sheet';
import { endLabels } from '../../../src/sheet/chart-sheet/end-labels';
import type { Area, Cell } from '../../../src/sheet/grid';
import type { SheetPlan } from '../../../src/sheet/plan';
import type { ResultSource } from '../../../src/sheet/result-sheet';
import { LOCALES, words } from '../../../src/words';

const SOURCE: ResultSource = {
  sheet: '数据',
  joined: [],
  range: [{ row: 0, column: 0, rows: 4, columns: 3 }],
  excluded: [],
  notes: [],
};

type Columns = Readonly<Record<string, readonly number[]>>;

function evaluated(columns: Columns, scheme: Partial<SchemeDraft> = {}, past: Past = []): Evaluation {
  const indicators = Object.keys(columns);
  const count = Object.values(columns)[0]?.length ?? 0;
  const units = Array.from({ length: count }, (_, i) => `园区${i + 1}`);
  const made = makeTable({ period: '2021', units, indicators, columns: Object.values(columns) });
  if (!made.ok) throw new RangeError(JSON.stringify(made.problems));
  const checked = checkScheme({ indicators: indicators.map((name) => ({ name })), ...scheme }, made.value);
  if (!checked.ok) throw new RangeError(JSON.stringify(checked.problems));
  const result = evaluate(made.value, checked.value, past);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

function ranked(ranks: readonly number[], before: readonly number[] | null): Evaluation {
  const units = ranks.map((_, i) => `园区${i + 1}`);
  const made = makeTable({ period: '2021', units, indicators: [], columns: [], outerRanks: [...ranks] });
  const checked = made.ok ? checkScheme({ indicators: [] }, made.value) : null;
  if (!made.ok || !checked?.ok) throw new RangeError('no table of ranks');
  const none = Float64Array.from(ranks, () => NaN);
  const past =
    before === null
      ? []
      : [
          {
            period: '2020',
            units,
            ranks: none,
            outerRanks: Float64Array.from(before),
            labels: units.map(() => null),
          },
        ];
  const result = evaluate(made.value, checked.value, past);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

const made = (evaluation: Evaluation): SheetPlan => makeCharts(evaluation, SOURCE, words('zh-CN'))!;
const chartsOf = ({ steps }: SheetPlan): readonly Chart[] =>
  steps.flatMap((step) => (step.kind === 'chart' ? [step.chart] : []));
const chartNamed = (plan: SheetPlan, name: string): Chart =>
  chartsOf(plan).find((chart) => chart.name === `ZoneRank ${name}`)!;

/** What stands on the sheet, row by row; blank where nothing was written. */
function valuesOf({ steps }: SheetPlan, at: Area): readonly (readonly Cell[])[] {
  const cells = new Map<string, Cell>();
  for (const step of steps) {
    if (step.kind !== 'write') continue;
    step.values.forEach((row, r) =>
      row.forEach((cell, c) => cells.set(`${step.at.row + r},${step.at.column + c}`, cell)),
    );
  }
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.columns }, (_, c) => cells.get(`${at.row + r},${at.column + c}`) ?? ''),
  );
}

const figuresOf = (plan: SheetPlan, { data }: Chart) => valuesOf(plan, data);
const textOf = (plan: SheetPlan): string =>
  valuesOf(plan, { row: 0, column: 0, rows: 400, columns: 3 }).flat().join(' ');

const TWO: Columns = { 税收: [10, 30, 20], 投资: [5, 5, 15] };

describe('scores', () => {
  // Min-max of 税收 0, 100, 50 and of 投资 0, 0, 100 with equal weights: 0, 50, 75.
  test('stand in the order of their ranks, each in the series of its tier, whose name is behind the unit', () => {
    const plan = made(
      evaluated(TWO, { tiers: { by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '二等' }] } }),
    );
    expect(figuresOf(plan, chartNamed(plan, 'scores'))).toEqual([
      ['', '一等', '二等'],
      ['1  园区3  一等', 75, ''],
      ['2  园区2  二等', '', 50],
      ['3  园区1  二等', '', 0],
    ]);
    expect(chartNamed(plan, 'scores')).toMatchObject({
      kind: 'bars',
      overlaid: true,
      legend: true,
      title: '综合得分 2021',
    });
  });

  test('without tiers are one series without a legend', () => {
    const chart = chartNamed(made(evaluated(TWO)), 'scores');
    expect([chart.series.length, chart.legend]).toEqual([1, false]);
  });

  test('of many units go over several charts with one axis, and every unit is in one of them', () => {
    const values = Array.from({ length: 160 }, (_, i) => i);
    const plan = made(evaluated({ 税收: values, 投资: values }));
    const charts = chartsOf(plan).filter(({ name }) => name.startsWith('ZoneRank scores'));
    expect(charts.length).toBeGreaterThan(1);
    expect(new Set(charts.map(({ values: axis }) => axis.most)).size).toBe(1);
    expect(charts.reduce((sum, { data }) => sum + data.rows - 1, 0)).toBe(160);
  });

  test('of more units than can be told apart are cut, and it is said', () => {
    const values = Array.from({ length: 300 }, (_, i) => i);
    const plan = made(evaluated({ 税收: values }));
    expect(textOf(plan)).toContain('共300个单位，图中为前120位和后40位。');
  });
});

describe('contributions', () => {
  test('sum to the score: half of the points of either indicator', () => {
    const plan = made(evaluated(TWO));
    expect(figuresOf(plan, chartNamed(plan, 'contributions'))).toEqual([
      ['', '税收', '投资'],
      ['1  园区3', 25, 50],
      ['2  园区2', 50, 0],
      ['3  园区1', 0, 0],
    ]);
  });

  test('are those of the dimensions where there are any', () => {
    const path = (name: string) => ({ name, path: [name === '投资' ? '投入' : '产出'] });
    const plan = made(
      evaluated({ ...TWO, 利润: [1, 2, 3] }, { indicators: ['税收', '利润', '投资'].map(path) }),
    );
    expect(figuresOf(plan, chartNamed(plan, 'contributions'))[0]).toEqual(['', '产出', '投入']);
  });

  test('are not drawn where they do not add up', () => {
    const positive = { method: 'minmax', to: [1, 100] } as const;
    const plan = made(
      evaluated(TWO, {
        indicators: Object.keys(TWO).map((name) => ({ name, normalise: positive })),
        aggregate: { method: 'geometric' },
      }),
    );
    expect(chartsOf(plan).map(({ name }) => name)).not.toContain('ZoneRank contributions');
  });

  test('of many indicators are the largest and the rest together', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, j) => [`指标${j}`, [j, 5, 9]]));
    const plan = made(evaluated(many));
    const [heads] = figuresOf(plan, chartNamed(plan, 'contributions'));
    expect([heads!.length, heads!.at(-1)]).toEqual([9, '其余5项']);
  });
});

describe('movement', () => {
  test('of a table of ranks is all there is to draw: solid up, dashed down, named at the end', () => {
    const plan = made(ranked([3, 9, 6], [7, 2, 6]));
    expect(chartsOf(plan).map(({ name }) => name)).toEqual(['ZoneRank movement']);
    const [chart] = chartsOf(plan);
    expect(figuresOf(plan, chart!).slice(0, 3)).toEqual([
      ['', '园区1', '园区3', '园区2'],
      ['2020', 7, 6, 2],
      ['2021', 3, 6, 9],
    ]);
    expect(chart!.series.map(({ line, said }) => [line?.dash ?? false, said?.text])).toEqual([
      [false, '3 园区1↑'],
      [false, '6 园区3'],
      [true, '9 园区2↓'],
    ]);
    expect(chart!.values.reversed).toBe(true);
  });

  test('is not drawn, nor a sheet made, where no earlier rank is known', () => {
    expect(makeCharts(ranked([3, 9, 6], null), SOURCE, words('zh-CN'))).toBeNull();
  });
});

describe('the profile', () => {
  const of = (count: number): Chart =>
    chartNamed(
      made(evaluated(Object.fromEntries(Array.from({ length: count }, (_, j) => [`指标${j}`, [j, 5, 9]])))),
      'profile',
    );

  test.each([
    [2, 'bars'],
    [3, 'radar'],
    [8, 'radar'],
    [9, 'bars'],
  ])('of %i indicators is drawn as %s', (count, kind) => {
    expect(of(count).kind).toBe(kind);
  });

  test('takes its figures by formula from the heat map, for the unit chosen there', () => {
    const plan = made(evaluated(TWO));
    const formulas = plan.steps.flatMap((step) => (step.kind === 'formulas' ? step.formulas : []));
    expect(formulas[0]?.[0]).toMatch(/^=B\d+$/);
    expect(formulas[1]?.[0]).toMatch(/INDEX\(\$D\$\d+:\$D\$\d+,MATCH\(TRUE,INDEX\(EXACT\(/);
    expect(formulas.slice(1).map((row) => row[2])).toEqual([
      expect.stringMatching(/^=MAX\(\$D/),
      expect.stringMatching(/^=MAX\(\$E/),
    ]);
    const choices = plan.steps.find(({ kind }) => kind === 'choicesFrom');
    expect(choices).toMatchObject({ from: { column: 1, columns: 1 } });
  });
});

test('the heat map holds points, or places between the lowest and the highest where points are on other scales', () => {
  const heat = (scheme?: Partial<SchemeDraft>): string => textOf(made(evaluated(TWO, scheme)));
  expect(heat()).toContain('无量纲化后的得分');
  const zscores = Object.keys(TWO).map((name) => ({ name, normalise: { method: 'zscore' } as const }));
  expect(heat({ indicators: zscores })).toContain('相对位置');
});

describe('labels at the ends of lines', () => {
  test('that would lie over one another are lines of one label', () => {
    const ends = [0.1, 0.5, 0.52, 0.9].map((place, k) => ({ place, text: '甲乙丙丁'[k]! }));
    expect(endLabels(ends, 0.06)).toEqual(['甲', '乙\n丙', null, '丁']);
  });

  test('hold every name once, in the order of the places', () => {
    const any = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(any, (places) => {
        const ends = places.map((place, k) => ({ place, text: String(k) }));
        const said = endLabels(ends, 0.05);
        const order = ends.map((_, k) => k).sort((a, b) => places[a]! - places[b]! || a - b);
        const bearers = said
          .flatMap((text, k) => (text === null ? [] : [k]))
          .sort((a, b) => order.indexOf(a) - order.indexOf(b));
        expect(bearers.flatMap((k) => said[k]!.split('\n')).map(Number)).toEqual(order);
      }),
    );
  });
});

test('charts lie over no other chart, on printed columns, and figures beyond them', () => {
  const any = fc.record({
    units: fc.integer({ min: 2, max: 170 }),
    indicators: fc.integer({ min: 1, max: 32 }),
    locale: fc.constantFrom(...LOCALES),
  });
  fc.assert(
    fc.property(any, ({ units, indicators, locale }) => {
      const columns = Object.fromEntries(
        Array.from({ length: indicators }, (_, j) => [
          `指标${j}`,
          Array.from({ length: units }, (_, i) => (i * (j + 3)) % 17),
        ]),
      );
      const plan = makeCharts(evaluated(columns), SOURCE, words(locale))!;
      const charts = chartsOf(plan);
      const print = plan.steps.find((step) => step.kind === 'print');
      const printed = print?.kind === 'print' ? print.area! : null;
      for (const [k, { at, data }] of charts.entries()) {
        expect(at.row + at.rows).toBeLessThanOrEqual(printed!.rows);
        expect(data.column).toBeGreaterThan(printed!.columns - 1);
        for (const other of charts.slice(k + 1)) {
          const apart =
            other.at.row >= at.row + at.rows ||
            at.row >= other.at.row + other.at.rows ||
            other.at.column >= at.column + at.columns ||
            at.column >= other.at.column + other.at.columns;
          expect(apart).toBe(true);
        }
      }
    }),
    { numRuns: 12 },
  );
});
