import { cellAddress } from '../../../src/sheet/address';
import type { Cell } from '../../../src/sheet/grid';
import { understand } from '../../../src/sheet/read';
import { LOCALES } from '../../../src/words/locale';
import { sayings } from '../../../src/words/problems';
import { gridOf } from './gridOf';

const UNITS = ['甲经开区', '乙经开区', '丙经开区', '丁经开区'];

/** The values of a column, and every problem (!) and note (·) of it at its cell. */
function read(heading: string, cells: readonly Cell[], formats: readonly string[] = []) {
  const rows = [['开发区', heading], ...cells.map((cell, unit) => [UNITS[unit]!, cell])];
  const byCell = Object.fromEntries(formats.map((format, unit) => [`${unit + 1},1`, format]));
  const { reading, problems } = understand(gridOf(rows, { formats: byCell }));
  const notes = (reading?.notes ?? []).filter(({ code }) => code !== 'direction-ask');
  for (const locale of LOCALES) {
    const words = sayings(locale);
    // Every sentence is about its cell and complete in both languages.
    for (const sentence of [...problems.map(words.problem), ...notes.map(words.note)])
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
  }
  return {
    values: [...(reading?.tables[0]?.columns[0] ?? [])],
    unit: reading?.indicators[0]?.unit ?? null,
    said: [
      ...problems.map(({ code, cell }) => `!${cell === null ? '' : cellAddress(cell)} ${code}`),
      ...notes.map(({ code, cell }) => `·${cell === null ? '' : cellAddress(cell)} ${code}`),
    ],
  };
}

const _ = NaN;

describe('a column of figures', () => {
  const cases: readonly (readonly [string, string, readonly Cell[], number[], string[]])[] = [
    [
      'money is brought to the unit of the heading, and a currency sign alone does not tell the size',
      '税收（万元）',
      ['3.2亿元', 18500, '9,500', '￥120'],
      [32000, 18500, 9500, _],
      ['!B5 unit-unsaid', '·B2 unit-converted', '·B4 text-numbers'],
    ],
    [
      'growth that words tell is not comparable, and no figure',
      '税收同比增长（%）',
      [5.1, '由负转正', '不可比', '扭亏为盈'],
      [5.1, _, _, _],
      ['!B3 cell-missing', '!B4 cell-missing', '!B5 cell-missing'],
    ],
    [
      'a bare figure among several units is asked about',
      '税收',
      ['3.2亿元', '18500万元', 5, '4.1亿'],
      [32000, 18500, _, 41000],
      ['!B4 unit-unsaid', '·B2 unit-converted'],
    ],
    [
      'a bare figure among one unit is in it where it is of their size',
      '税收',
      ['3.2亿元', 5, '4.1亿元', 5000],
      [3.2, 5, 4.1, _],
      ['!B5 unit-unsaid', '·B3 unit-assumed'],
    ],
    [
      'currencies are never converted',
      '实际利用外资（万美元）',
      ['2.8亿美元', 1200, '3.5亿元', '$500万'],
      [28000, 1200, _, 500],
      ['!B4 unit-of-measure', '·B2 unit-converted'],
    ],
    [
      'areas are exact',
      '用地面积（亩）',
      ['3.1平方公里', '210公顷', 4800, '2000000㎡'],
      [4650, 3150, 4800, 3000],
      ['·B2 unit-converted'],
    ],
    [
      'ten thousands of what is counted are as many of it',
      '从业人员（人）',
      ['1.2万', 12000, '3万人', 500],
      [12000, 12000, 30000, 500],
      ['·B2 unit-converted'],
    ],
    [
      'a word of number among plain figures is the number',
      '从业人员',
      ['1.2万', 12000, '1.5万', 9000],
      [12000, 12000, 15000, 9000],
      ['·B2 unit-converted'],
    ],
    [
      'where all are in ten thousands they stay so',
      '从业人员',
      ['1.2万', '2.2万', '1.5万'],
      [1.2, 2.2, 1.5],
      [],
    ],
    [
      'a thousand under ten thousands is asked about',
      '投资（亿元）',
      ['3千', '5万', '2亿', 4],
      [_, 0.0005, 2, 4],
      ['!B2 unit-unsaid', '·B3 unit-converted'],
    ],
    [
      'rates are converted above and below the line',
      '亩均税收（万元/亩）',
      ['12.3万元/亩', '6亿元/平方公里', 5, 4],
      [12.3, 40, 5, 4],
      ['·B3 unit-converted'],
    ],
    [
      'persons and places are told apart by the unit of the heading',
      '高端人才（名）',
      ['12名', 15, '第3名', '8人'],
      [12, 15, _, 8],
      ['!B4 cell-not-number'],
    ],
    [
      'growth below one percent is taken as it stands, with a note',
      '税收增速（%）',
      [9.6, 8.1, 0.5, -0.3],
      [9.6, 8.1, 0.5, -0.3],
      ['·B4 percent-small'],
    ],
    [
      'what may be a fraction among percentages is asked about',
      '税收增速（%）',
      [9.6, 8.1, 0.096, -3],
      [9.6, 8.1, _, -3],
      ['!B4 percent-mixed'],
    ],
    [
      'percentages written in three ways are made one',
      '税收增速（%）',
      ['9.6%', 8.1, 0.096, '下降3.2%'],
      [0.096, 0.081, 0.096, -0.032],
      ['·B3 percent-assumed', '·B4 percent-assumed'],
    ],
    [
      'fractions alone under a % heading are told',
      '完成率',
      [0.55, 0.375, 0.51, 0.6],
      [0.55, 0.375, 0.51, 0.6],
      ['·B2 percent-fractions'],
    ],
    [
      'a fraction among completions is asked about',
      '完成率',
      [55, 37, 0.51, 60],
      [55, 37, _, 60],
      ['!B4 percent-mixed'],
    ],
    [
      'percent and percentage points never mix',
      '税收增速',
      ['增长9.6%', '持平', '下降3.2%', '9.6个百分点'],
      [0.096, 0, -0.032, _],
      ['!B5 unit-of-measure', '·B3 cell-taken'],
    ],
    [
      'percentage points never mix with percent',
      '增速变化（百分点）',
      ['1.2个百分点', 0.5, '3%', -0.4],
      [1.2, 0.5, _, -0.4],
      ['!B4 unit-of-measure'],
    ],
    [
      'a change is no level, and no change is not nought',
      '税收（亿元）',
      [5.2, '增长5%', '持平', 6],
      [5.2, _, _, 6],
      ['!B3 cell-ambiguous', '!B4 cell-ambiguous'],
    ],
    [
      'where all are changes, the column is one of changes',
      '固定资产投资',
      ['增长9.6%', '下降3%', '增长2%', '增长1%'],
      [0.096, -0.03, 0.02, 0.01],
      [],
    ],
    [
      'a fall of what counts falls is asked about',
      '能耗下降率（%）',
      [3.2, '下降3.2%', 4, 5],
      [3.2, _, 4, 5],
      ['!B3 cell-ambiguous'],
    ],
    [
      'one percentage among levels is asked about',
      '投资',
      [52, '12%', 61, 70],
      [52, _, 61, 70],
      ['!B3 percent-mixed'],
    ],
    [
      'nought and nothing are told apart',
      '事故起数',
      ['3起', 0, '无', '零'],
      [3, 0, _, 0],
      ['!B4 cell-missing', '·B5 text-numbers'],
    ],
    [
      'what is left over beside a figure is told',
      '利润（万元）',
      ['亏损300万元', '12①', '(120.5)', '-20'],
      [-300, 12, -120.5, -20],
      ['·B2 cell-taken', '·B3 cell-taken', '·B4 cell-taken', '·B5 text-numbers'],
    ],
    [
      'numbers stored as text are told once',
      'GDP（亿元）',
      ['1,301.91', '2 301.5', '3’201', '４１００'],
      [1301.91, 2301.5, 3201, 4100],
      ['·B2 text-numbers'],
    ],
  ];

  test.each(cases)('%s: %s', (_title, heading, cells, values, said) => {
    const found = read(heading, cells);
    expect(found.values).toEqual(values);
    expect(found.said).toEqual(said);
  });

  test('a unit or percent sign that the number format writes counts', () => {
    expect(read('投资（万元）', [3.2, 18500], ['0.0"亿元"']).values).toEqual([32000, 18500]);
    expect(read('占比', [9.6, 0.08], ['0.0"%"', '0%']).values).toEqual([0.096, 0.08]);
  });

  test('a date is shown as one where it is asked about', () => {
    const rows = [
      ['开发区', '投资', '比值'],
      ['甲经开区', 3, 2],
      ['乙经开区', 5, 46032],
    ];
    const { problems } = understand(gridOf(rows, { formats: { '2,2': 'm"月"d"日"' } }));
    expect(problems.map(sayings('zh-CN').problem)).toEqual([
      '“乙经开区”的“比值”写作“2026-01-10”，是日期，可能由比值（如1/10）误转而来，请改为数字。',
    ]);
  });
});

describe('one indicator over several periods', () => {
  const over = (heads: readonly string[], ...rows: readonly Cell[][]) => {
    const { reading, problems } = understand(
      gridOf([['开发区', ...heads], ...rows.map((row, unit) => [UNITS[unit]!, ...row])]),
    );
    return {
      columns: reading!.tables.map(({ columns }) => [...columns[0]!]),
      codes: [...problems, ...reading!.notes].map(({ code }) => code),
    };
  };

  test('is brought to the unit of the latest', () => {
    const { columns, codes } = over(['2020年税收（亿元）', '2021年税收（万元）'], [1.2, 13000], [2.1, 25000]);
    expect(columns).toEqual([
      [12000, 21000],
      [13000, 25000],
    ]);
    expect(codes).toEqual(['period-converted']);
  });

  test('is brought to one way of writing percentages', () => {
    expect(over(['2020年增速（%）', '2021年增速（%）'], ['9.6%', 13], ['2.1%', 25.5]).columns).toEqual([
      [9.6, 2.1],
      [13, 25.5],
    ]);
  });

  test('is asked about where its currency changes', () => {
    expect(over(['2020年外资（万美元）', '2021年外资（亿元）'], [1.2, 13], [2.1, 25]).codes).toEqual([
      'period-unit',
    ]);
  });
});
