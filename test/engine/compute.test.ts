import fc from 'fast-check';
import {
  checkScheme,
  computeColumns,
  evaluateInOrder,
  makeTable,
  type ColumnDraft,
  type Table,
  type TableDraft,
} from '../../src/engine';

function tableOf(draft: TableDraft): Table {
  const made = makeTable(draft);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

const UNITS = ['甲区', '乙区', '丙区'];
const ofColumns = (
  columns: Readonly<Record<string, readonly number[]>>,
  period: string | null = null,
): Table =>
  tableOf({ period, units: UNITS, indicators: Object.keys(columns), columns: Object.values(columns) });

const column = (
  method: ColumnDraft['compute']['method'],
  of: string | readonly string[],
  against?: string | number,
  parameters: Readonly<Record<string, unknown>> = {},
): ColumnDraft => ({
  name: '算',
  compute: { ...parameters, method },
  of: typeof of === 'string' ? [of] : of,
  against,
});

/** The computed column and the reasons of its gaps. */
function computed(table: Table, draft: ColumnDraft, earlier: readonly Table[] = []) {
  const { table: wide, problems } = computeColumns(table, [draft], earlier);
  expect(problems).toEqual([]);
  return {
    values: [...wide.columns.at(-1)!].map((x) => Number(x.toFixed(9))),
    lacks: wide.lacks?.get('算'),
  };
}

const table = ofColumns(
  { 税收: [60, 30, 10], 面积: [20, 30, 0], 目标: [50, 60, 0], 上年: [50, 40, -5], 应完成: [0.4, 0.5, 0.6] },
  '2025年1—6月',
);

describe('a computed column', () => {
  it.each<[string, ColumnDraft, readonly number[]]>([
    // 60 + 20, 30 + 30, 10 + 0
    ['adds columns up', column('sum', ['税收', '面积']), [80, 60, 10]],
    // (60 − 20) × 2 …
    ['takes one from another', column('difference', '税收', '面积', { times: 2 }), [80, 0, 20]],
    ['multiplies two', column('product', '税收', 1.5), [90, 45, 15]],
    // 60 ÷ 20, 30 ÷ 30; nothing by 0
    ['divides by an area', column('quotient', '税收', '面积'), [3, 1, NaN]],
    ['divides in other units', column('quotient', '税收', 100, { times: '面积' }), [12, 9, 0]],
    // 60 ÷ 50, 30 ÷ 60
    ['compares with a target', column('completion', '税收', '目标'), [1.2, 0.5, NaN]],
    [
      'where less is better, the target with what is reached',
      column('completion', '税收', '目标', { better: 'low' }),
      [0.833333333, 2, NaN],
    ],
    // half of the year has passed: 1.2 − 0.5, 0.5 − 0.5
    ['is ahead of the months that have passed', column('pace', '税收', '目标'), [0.7, 0, NaN]],
    ['is ahead of a month that is said', column('pace', '税收', '目标', { month: 3 }), [0.95, 0.25, NaN]],
    [
      'is ahead of a plan of shares',
      column('pace', '税收', '目标', { plan: [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.9, 1] }),
      [0.9, 0.2, NaN],
    ],
    [
      'is ahead of a plan of percentages',
      column('pace', '税收', '目标', { plan: [5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 90, 100] }),
      [0.9, 0.2, NaN],
    ],
    // months like 1, 1, 1, 1, 1, 1, 2 × 6: 6 ÷ 18 is due
    [
      'is ahead of months like those of another year',
      column('pace', '税收', '目标', { plan: [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2] }),
      [0.866666667, 0.166666667, NaN],
    ],
    ['is ahead of what each unit has due', column('pace', '税收', '目标', { due: '应完成' }), [0.8, 0, NaN]],
    // 60 ÷ 50 − 1, 30 ÷ 40 − 1
    ['grows over a base', column('growth', '税收', '上年'), [0.2, -0.25, NaN]],
    // √1.2 − 1
    ['grows each year', column('growth', '税收', '上年', { years: 2 }), [0.095445115, -0.133974596, NaN]],
    ['increases', column('increment', '税收', '上年'), [10, -10, 15]],
    // 60 ÷ 100 …
    ['shares in the sum', column('share', '税收'), [0.6, 0.3, 0.1]],
    ['shares in a whole that is given', column('share', '税收', 400), [0.15, 0.075, 0.025]],
    // (60 ÷ 100) ÷ (20 ÷ 50) …
    ['is a multiple of its share of the area', column('multiple', '税收', '面积'), [1.5, 0.5, NaN]],
    // the mean is 100 ÷ 3
    ['is measured by the mean', column('relative', '税收'), [1.8, 0.9, 0.3]],
    [
      'is measured by the best',
      column('relative', '税收', undefined, { to: 'greatest' }),
      [1, 0.5, 0.166666667],
    ],
    [
      'lacks so much of the mean',
      column('gap', '税收', undefined, { times: '面积' }),
      [-533.333333333, 100, 0],
    ],
    [
      'lies in its largest parts',
      column('concentration', ['税收', '面积', '目标', '上年'], undefined, { top: 2 }),
      [0.611111111, 0.625, 2],
    ],
    // 50 × 2^(1/3)
    [
      'lies on the way to the double',
      column('path', '上年', undefined, { year: 1 }),
      [62.996052495, 50.396841996, NaN],
    ],
  ])('%s', (_, draft, expected) => {
    expect(computed(table, draft).values).toEqual(expected);
  });

  describe('shares what is gained', () => {
    const jibei = {
      slices: [
        [0, 0.6],
        [0.1, 0.8],
      ],
    };
    // The zone has 60 % of the first tenth of growth and 80 % above; the district the rest.
    it.each([
      [90, 0, 0],
      [100, 0, 0],
      [105, 3, 2],
      [110, 6, 4],
      [115, 10, 5],
      [130, 22, 8],
    ])('slice by slice: of 100 → %d, %d and %d', (current, part, rest) => {
      const income = tableOf({ units: ['园区'], indicators: ['收入', '基数'], columns: [[current], [100]] });
      expect(computed(income, column('sharing', '收入', '基数', jibei)).values).toEqual([part]);
      expect(computed(income, column('sharing', '收入', '基数', { ...jibei, give: 'rest' })).values).toEqual([
        rest,
      ]);
    });

    it('not over a base that has no fractions', () => {
      const income = tableOf({
        units: ['甲', '乙'],
        indicators: ['收入', '基数'],
        columns: [
          [5, 5],
          [0, -1],
        ],
      });
      expect(computed(income, column('sharing', '收入', '基数', jibei)).lacks).toEqual([
        'notComparable',
        'notComparable',
      ]);
    });

    it('at the rate of the year, and not outside the years agreed', () => {
      const rates = {
        rates: [
          [2021, 0.15],
          [2022, 0.1],
        ],
      };
      const income = (period: string) =>
        tableOf({
          period,
          units: ['甲', '乙'],
          indicators: ['税收', '上年'],
          columns: [
            [140, 80],
            [100, 100],
          ],
        });
      expect(computed(income('2021年'), column('sharing', '税收', '上年', rates)).values).toEqual([6, 0]);
      expect(computed(income('2022年'), column('sharing', '税收', '上年', rates)).values).toEqual([4, 0]);
      expect(computed(income('2023年'), column('sharing', '税收', '上年', rates)).lacks).toEqual([
        'outOfTerm',
        'outOfTerm',
      ]);
      const term = { slices: [[0, 0.3]], term: [2020, 2022] };
      expect(computed(income('2022年'), column('sharing', '税收', '上年', term)).values).toEqual([12, 0]);
      expect(computed(income('2023年'), column('sharing', '税收', '上年', term)).lacks).toEqual([
        'outOfTerm',
        'outOfTerm',
      ]);
    });
  });

  it('says why it has no value', () => {
    const gaps = ofColumns({ 实际: [5, NaN, 7], 目标: [10, 10, 0], 基数: [0, 3, 4] });
    expect(computed(gaps, column('completion', '实际', '目标')).lacks).toEqual([
      null,
      'notReported',
      'noTarget',
    ]);
    expect(computed(gaps, column('growth', '实际', '基数')).lacks).toEqual([
      'notComparable',
      'notReported',
      null,
    ]);
    const { notes } = computeColumns(gaps, [column('growth', '实际', '基数')], []);
    expect(notes.map(({ code, facts }) => [code, facts])).toEqual([
      ['column-lacks', { column: '算', lack: 'notReported', units: '乙区', count: 1 }],
      ['column-lacks', { column: '算', lack: 'notComparable', units: '甲区', count: 1 }],
    ]);
  });

  it('looks back on the same months of the year before, by name of the unit', () => {
    const may = ofColumns({ 税收: [55, 25, 9] }, '2025年1—5月');
    const lastYear = tableOf({
      period: '2024年1—6月',
      units: ['乙区', '甲区'],
      indicators: ['税收'],
      columns: [[24, 48]],
    });
    expect(computed(table, column('growth', '税收'), [lastYear, may])).toEqual({
      values: [0.25, 0.25, NaN],
      lacks: [null, null, 'newcomer'],
    });
    // 60 − 55, 30 − 25, 10 − 9
    expect(
      computed(table, column('increment', '税收', undefined, { since: 'period' }), [lastYear, may]).values,
    ).toEqual([5, 5, 1]);
    expect(computed(table, column('growth', '税收'), [may]).lacks).toEqual([
      'noEarlier',
      'noEarlier',
      'noEarlier',
    ]);
  });

  it('parts the growth of all among the units', () => {
    // 10, −10, 20 of 20; over 100
    const now = ofColumns({ 今: [60, 30, 30], 前: [50, 40, 10] });
    expect(computed(now, column('contribution', '今', '前')).values).toEqual([0.5, -0.5, 1]);
    expect(computed(now, column('pull', '今', '前')).values).toEqual([0.1, -0.1, 0.2]);
  });

  it('is made of columns computed above it', () => {
    const { table: wide, problems } = computeColumns(
      table,
      [
        { name: '亩均', compute: { method: 'quotient' }, of: ['税收'], against: '面积' },
        { name: '水平', compute: { method: 'relative', to: 'greatest' }, of: ['亩均'] },
      ],
      [],
    );
    expect(problems).toEqual([]);
    expect([...wide.columns.at(-1)!]).toEqual([1, 1 / 3, NaN]);
  });

  it('is scored, and asked about by rules, like any other', () => {
    const draft = {
      columns: [column('completion', '税收', '目标')],
      indicators: [
        { name: '算', normalise: { method: 'asis' as const }, missing: { rule: 'drop' as const } },
        { name: '税收', normalise: { method: 'asis' as const } },
      ],
      rules: [
        { id: '1', when: { kind: 'indicator' as const, name: '算', below: 1 }, give: [{ label: '欠' }] },
      ],
    };
    const scheme = checkScheme(draft, table);
    if (!scheme.ok) throw new Error(JSON.stringify(scheme.problems));
    const run = evaluateInOrder([table], scheme.value, []);
    if (!run.ok) throw new Error(JSON.stringify(run.problems));
    const [evaluation] = run.value;
    expect([...evaluation!.totals]).toEqual([(1.2 + 60) / 2, (0.5 + 30) / 2, 10]);
    expect(evaluation!.outcomes.map((each) => each.map(({ label, verdict }) => [label, verdict]))).toEqual([
      [],
      [['欠', 'yes']],
      [['欠', 'unknown']],
    ]);
  });

  it('is refused with everything that is wrong, at once', () => {
    const texts = new Map([['类别', ['甲', '3', '']]]);
    const own = tableOf({ units: UNITS, indicators: ['税收'], columns: [[1, 2, 3]], texts });
    const drafts: readonly ColumnDraft[] = [
      { ...column('sum', '税收'), name: '税收' },
      { ...column('quotient', '税'), name: 'a' },
      { ...column('share', ['税收', '类别']), name: 'b' },
      { ...column('gap', '税收', 3), name: 'c' },
      { ...column('path', []), name: 'd' },
      { ...column('pace', '税收', 5, { month: 13, plan: [1, 2] }), name: 'e' },
      { ...column('sum', 'a'), name: 'f' },
      // Sums of 600 since January, or months that grow?
      {
        ...column('pace', '税收', 5, { plan: [50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600] }),
        name: 'h',
      },
      { name: 'g', compute: { method: 'ratio' as 'sum' }, of: ['税收'] },
    ];
    expect(computeColumns(own, drafts, []).problems.map(({ code, place }) => [code, place.scheme])).toEqual([
      ['scheme-duplicate', 'columns/0/name'],
      ['scheme-unknown-column', 'columns/1/of'],
      ['parameter-missing', 'columns/1/against'],
      ['column-not-number', 'columns/2/of'],
      ['parameter-unknown', 'columns/2/of'],
      ['parameter-unknown', 'columns/3/against'],
      ['parameter-missing', 'columns/4/compute/year'],
      ['parameter-missing', 'columns/4/of'],
      ['scheme-number', 'columns/5/compute/month'],
      ['scheme-number', 'columns/5/compute/plan'],
      ['plan-open', 'columns/7/compute/plan'],
      ['scheme-word', 'columns/8/compute/method'],
    ]);
  });

  it('never has a number where an input has none, and always a reason', () => {
    const any = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(NaN), fc.constant(0));
    const drafts = [
      column('quotient', 'a', 'b'),
      column('completion', 'a', 'b'),
      column('pace', 'a', 'b'),
      column('growth', 'a', 'b'),
      column('share', 'a'),
      column('multiple', 'a', 'b'),
      column('relative', 'a'),
      column('pull', 'a', 'b'),
      column('contribution', 'a', 'b'),
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(any, any), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...drafts),
        (rows, draft) => {
          const made = tableOf({
            units: rows.map((_, i) => `u${i}`),
            indicators: ['a', 'b'],
            columns: [rows.map(([a]) => a), rows.map(([, b]) => b)],
          });
          const { table: wide } = computeColumns(made, [draft], []);
          const values = wide.columns.at(-1)!;
          const lacks = wide.lacks!.get('算')!;
          values.forEach((x, i) => {
            expect(x === x).toBe(lacks[i] === null);
            expect(Math.abs(x)).not.toBe(Infinity);
            const needed = draft.against === undefined ? [rows[i]![0]] : rows[i]!;
            if (needed.some((each) => each !== each)) expect(lacks[i]).toBe('notReported');
          });
        },
      ),
    );
  });
});
