import fc from 'fast-check';
import { outlyingScores } from '../../../src/sheet/check/outlier';
import { found } from './found';

const column = (head: string, figures: readonly (number | string)[]): string =>
  `单位,${head}\n${figures.map((figure, k) => `${'甲乙丙丁戊己庚辛壬癸'[k]}区,${figure}`).join('\n')}`;

describe('a slip of the unit', () => {
  // 4.8 among tens of thousands is 48000 万元 in 亿元; 350000000 are 35000 万元 in 元.
  test('is told against the other units, both ways, at any number of units from four', () => {
    expect(found(column('税收（万元）', [52000, 61000, 4.8, 39000]), ['slip'])).toEqual([
      'doubt slip B4 4.8 → 48000',
    ]);
    expect(found(column('税收（万元）', [52000, 61000, 47000, 390000000]), ['slip'])).toEqual([
      'doubt slip B5 390000000 → 39000',
    ]);
    expect(found(column('税收（万元）', [52000, 4.8, 47000, 390000000, 41000, 55000]), ['slip'])).toEqual([
      'doubt slip B3 4.8 → 48000',
      'doubt slip B5 390000000 → 39000',
    ]);
  });

  test('is none where the units really differ by so much', () => {
    expect(found(column('税收（万元）', [12, 140, 1500, 16000, 170000, 1900000]), ['slip'])).toEqual([]);
  });

  // 1500 亩 are 100 公顷
  test('of an area may be hectares for mu', () => {
    expect(found(column('用地面积（亩）', [1500, 1650, 110, 1800, 1700]), ['slip'])).toEqual([]);
    const sheet =
      '单位,2020年用地面积（亩）,2021年用地面积（亩）\n甲区,1500,1500\n乙区,1650,110\n丙区,1800,1810';
    expect(found(sheet, ['slip'])).toEqual(['doubt slip C3 110 → 1650']);
  });

  test('is told against the year before, and then is no jump, outlier or growth', () => {
    const sheet =
      '单位,2020年税收（万元）,2021年税收（万元）,同比%\n甲区,100,110,10\n乙区,200,2100000,5\n丙区,300,3.1,3';
    expect(found(sheet)).toEqual(['doubt slip C3 2100000 → 210', 'doubt slip C4 3.1 → 310']);
  });
});

test('a fraction among percentages is told, and so is a percentage that was multiplied once more', () => {
  expect(
    found(column('研发强度（%）', [9.6, 12.5, 0.096, 8.1, 15]), ['percent-as-fraction', 'reading']),
  ).not.toEqual([]);
  expect(found(column('亩均税收增速（%）', [9.6, 12.5, 960, 8.1, 15]), ['percent-as-fraction'])).toEqual([
    'doubt percent-as-fraction B4 960 → 9.6',
  ]);
});

test('units mixed in a column are told with those that differ', () => {
  expect(found('单位,税收\n甲区,3.2亿元\n乙区,18500万元\n丙区,95000000元', ['units-mixed'])).toEqual([
    'doubt units-mixed B2',
  ]);
});

describe('an outlier', () => {
  test('lies far from all others by the median of their distances, on logarithms where all are positive', () => {
    expect(found(column('税收', [10, 11, 12, 13, 14, 15, 16, 90]), ['outlier'])).toEqual([
      'doubt outlier B9 90',
    ]);
    expect(found(column('税收', [1, 2, 4, 8, 16, 32, 64, 128]), ['outlier'])).toEqual([]);
  });

  // Middle 2, distances 1 0 1 2 96, their median 1: 0.6745 × 96 = 64.752
  test('is scored as 0.6745 times its distance by the median distance', () => {
    expect(outlyingScores(Float64Array.of(1, 2, 3, 4, -94))?.[4]).toBeCloseTo(-64.752, 9);
  });

  test('needs twice the distance among a few, and is none among fewer than five', () => {
    expect(found(column('税收', [10, 11, 12, 13, 18]), ['outlier'])).toEqual([]);
    expect(found(column('税收', [10, 11, 12, 900]), ['outlier'])).toEqual([]);
  });

  test('is the same in any unit of measure', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(figures, (values) => {
        const scores = outlyingScores(Float64Array.from(values));
        const scaled = outlyingScores(Float64Array.from(values, (value) => value * 1024));
        scores?.forEach((score, k) => expect(scaled?.[k]).toBeCloseTo(score, 6));
        expect(scaled === null).toBe(scores === null);
      }),
    );
  });
});

describe('the year before', () => {
  const head = '单位,2020年税收,2021年税收,2020年投资,2021年投资,2020年外资,2021年外资';

  test('is far off where a figure is five times or a fifth', () => {
    expect(found('单位,2020年税收,2021年税收\n甲区,100,560\n乙区,200,210\n丙区,300,55', ['jump'])).toEqual([
      'doubt jump C2 560',
      'doubt jump C4 55',
    ]);
  });

  test('was copied where all figures of a column or unit are the same', () => {
    const copied = '甲区,1,1,5,6,7,8\n乙区,2,2,6,7,8,9\n丙区,3,3,7,8,9,10';
    expect(found(`${head}\n${copied}`, ['period-copied', 'unit-copied'])).toEqual(['doubt period-copied C1']);
    const unit = '甲区,1,2,5,6,7,8\n乙区,2,2,6,6,8,8\n丙区,3,4,7,8,9,10';
    expect(found(`${head}\n${unit}`, ['period-copied', 'unit-copied'])).toEqual(['doubt unit-copied C3']);
  });
});
