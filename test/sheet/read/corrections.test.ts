/** What a person puts right goes before what is read, wherever the rows and columns stand. */
import fc from 'fast-check';
import {
  correct,
  understand,
  uncorrect,
  type Correction,
  type Corrections,
  type Reading,
} from '../../../src/sheet/read';
import type { Cell } from '../../../src/sheet/grid';
import { gridOf } from './gridOf';

function read(cells: readonly (readonly Cell[])[], corrections: Corrections, missing?: 'allow') {
  return understand(gridOf(cells), [], { corrections, ...(missing && { missing }) });
}

function readingOf(cells: readonly (readonly Cell[])[], ...corrections: Correction[]): Reading {
  const { reading } = read(cells, corrections);
  if (reading === null) throw new RangeError('these cells hold a table');
  return reading;
}

const column = ({ tables }: Reading, indicator: string): readonly number[] => {
  const table = tables.at(-1)!;
  return [...table.columns[table.indicators.indexOf(indicator)]!];
};
const indicatorsOf = ({ tables }: Reading): readonly string[] => tables.at(-1)!.indicators;
const named = ({ indicators }: Reading, name: string) => indicators.find((one) => one.name === name)!;

const ZONES: readonly (readonly Cell[])[] = [
  ['开发区', '固投（亿元）', '能耗变化', '排名', '备注'],
  ['东经开区', 10, 3, 2, '甲'],
  ['西经开区', 20, '—', 1, '乙'],
  ['南高新区', 30, 5, 3, '丙'],
  ['合计', 60, 8, '', ''],
];

describe('rows', () => {
  test('a total that is a unit after all is one, and a unit that is none is left out with the reason', () => {
    const reading = readingOf(
      ZONES,
      { kind: 'row', unit: '合计', is: 'unit' },
      { kind: 'row', unit: '南高新区', is: 'leftOut' },
    );
    expect(reading.units.map(({ name }) => name)).toEqual(['东经开区', '西经开区', '合计']);
    expect(reading.excluded).toContainEqual({ where: '4:4', code: 'corrected', facts: { text: '南高新区' } });
  });

  test('a row is known by its name, wherever it stands and however it is numbered', () => {
    const moved = [ZONES[0]!, ZONES[3]!, ZONES[1]!, ['3、西经开区', 20, 4, 1, '']];
    const reading = readingOf(moved, { kind: 'row', unit: '西经开区', is: 'leftOut' });
    expect(reading.units.map(({ name }) => name)).toEqual(['南高新区', '东经开区']);
  });

  test('of two rows with one name the second alone can be left out', () => {
    const twice = [...ZONES.slice(0, 4), ['东经开区', 11, 4, 4, '']];
    const cell = { sheet: '表', row: 4, column: 0 };
    const address = readingOf(twice).rowName(cell);
    expect(address).toEqual({ unit: '东经开区', nth: 2 });
    const { reading, problems } = read(twice, [{ kind: 'row', ...address!, is: 'leftOut' }], 'allow');
    expect(problems).toEqual([]);
    expect(column(reading!, '固投')).toEqual([10, 20, 30]);
  });

  test('a row without a name cannot be made a unit: it is reported', () => {
    const unnamed = [
      ['序号', '开发区', '固投'],
      [1, '东经开区', 10],
      ['合计', '', 20],
      [2, '西经开区', 10],
    ];
    const { problems } = read(unnamed, [{ kind: 'row', unit: '合计', is: 'unit' }]);
    expect(problems).toMatchObject([{ code: 'unit-unnamed', cell: { row: 2 } }]);
  });

  test('units that go across are rows all the same', () => {
    const across = [
      ['指标', '东经开区', '西经开区', '全市'],
      ['固投（亿元）', 10, 20, 30],
      ['税收（亿元）', 1, 2, 3],
    ];
    const reading = readingOf(across, { kind: 'row', unit: '全市', is: 'unit' });
    expect(reading.units.map(({ name }) => name)).toEqual(['东经开区', '西经开区', '全市']);
    expect(reading.rowName({ sheet: '表', row: 1, column: 3 })).toEqual({ unit: '全市' });
  });
});

describe('columns', () => {
  test('a column left out is not assessed and can be seen with the reason', () => {
    const reading = readingOf(ZONES, { kind: 'column', indicator: '能耗变化', is: 'leftOut' });
    expect(indicatorsOf(reading)).toEqual(['固投']);
    expect(named(reading, '能耗变化')).toMatchObject({ assessed: false, column: 'C' });
    expect(reading.excluded).toContainEqual({ where: 'C:C', code: 'corrected', facts: { text: '能耗变化' } });
  });

  test('a printed rank that is an indicator after all is one, still better when low', () => {
    const reading = readingOf(ZONES, { kind: 'column', indicator: '排名', is: 'indicator' });
    expect(column(reading, '排名')).toEqual([2, 1, 3]);
    expect(named(reading, '排名')).toMatchObject({ assessed: true, direction: 'low' });
  });

  test('figures that are ranks after all are the result, where nothing else is scored', () => {
    const cells = [
      ['开发区', '2020年', '2021年'],
      ['甲园', 2, 1],
      ['乙园', 1, 2],
    ];
    const name = indicatorsOf(readingOf(cells))[0]!;
    const { tables } = readingOf(cells, { kind: 'column', indicator: name, is: 'rank' });
    expect(tables.map(({ period, outerRanks }) => [period, [...outerRanks!]])).toEqual([
      ['2020', [2, 1]],
      ['2021', [1, 2]],
    ]);
  });

  test('direction, unit of measure and period are as they were said', () => {
    const reading = readingOf(
      ZONES,
      { kind: 'direction', indicator: '能耗变化', is: 'low' },
      { kind: 'measure', indicator: '固投', is: '万元' },
      { kind: 'period', is: '2021' },
    );
    expect(named(reading, '能耗变化')).toMatchObject({ direction: 'low', because: { code: 'corrected' } });
    expect(named(reading, '固投').unit).toBe('万元');
    expect(reading.tables.map(({ period }) => period)).toEqual(['2021']);
  });

  test('one column of several of a name is told from the others by its period', () => {
    const cells = [
      ['开发区', '2020年固投', '2021年固投'],
      ['甲园', 1, 2],
      ['乙园', 3, 4],
    ];
    const { tables } = readingOf(cells, { kind: 'column', indicator: '固投', period: '2020', is: 'leftOut' });
    expect(tables.map(({ period, indicators }) => [period, indicators])).toEqual([['2021', ['固投']]]);
  });

  test('an indicator of a long table is left out by its name', () => {
    const long = [
      ['年度', '开发区', '指标', '数值'],
      ['2021', '甲园', '固投', 1],
      ['2021', '甲园', '税收', 2],
      ['2021', '乙园', '固投', 3],
      ['2021', '乙园', '税收', 4],
    ];
    const reading = readingOf(long, { kind: 'column', indicator: '税收', is: 'leftOut' });
    expect(indicatorsOf(reading)).toEqual(['固投']);
  });
});

describe('cells', () => {
  const dash = { kind: 'cell', indicator: '能耗变化', text: '—' } as const;

  test.each<[string, Correction, number]>([
    ['a number typed for it', { ...dash, is: 4 }, 4],
    ['a zero', { ...dash, is: 0 }, 0],
    ['nothing reported', { ...dash, is: 'missing' }, NaN],
    ['not assessed', { ...dash, is: 'notAssessed' }, NaN],
  ])('a placeholder is %s, and no problem any more', (_, correction, value) => {
    expect(read(ZONES, []).problems).toMatchObject([{ cell: { row: 2, column: 2 } }]);
    const { reading, problems } = read(ZONES, [correction]);
    expect(problems).toEqual([]);
    expect(column(reading!, '能耗变化')).toEqual([3, value, 5]);
    expect(reading!.notAssessed).toEqual(
      correction.is === 'notAssessed' ? [{ unit: '西经开区', indicator: '能耗变化' }] : [],
    );
  });

  test('holds only while the cell still reads so', () => {
    const changed = ZONES.map((row) => row.map((cell) => (cell === '—' ? 7 : cell)));
    expect(column(readingOf(changed, { ...dash, is: 4 }), '能耗变化')).toEqual([3, 7, 5]);
  });

  test('the narrower address goes before the wider, and the later before the earlier', () => {
    const reading = readingOf(
      ZONES,
      { ...dash, unit: '西经开区', is: 1 },
      { ...dash, is: 2 },
      { kind: 'cell', text: '—', is: 3 },
      { ...dash, unit: '东经开区', is: 9 },
    );
    expect(column(reading, '能耗变化')).toEqual([3, 1, 5]);
  });

  test('a number typed below a percent heading is in percent, however small', () => {
    const cells = [
      ['开发区', '增速（%）'],
      ['甲园', 9.6],
      ['乙园', '1/10'],
      ['丙园', 3],
    ];
    const { reading, problems } = read(cells, [{ kind: 'cell', text: '1/10', is: 0.5 }]);
    expect(problems).toEqual([]);
    const [first, typed] = column(reading!, '增速');
    expect(typed! / first!).toBeCloseTo(0.5 / 9.6);
  });

  test('an empty cell has a meaning too', () => {
    const cells = [
      ['开发区', '固投'],
      ['甲园', 1],
      ['乙园', ''],
      ['丙园', 3],
    ];
    expect(column(readingOf(cells, { kind: 'cell', unit: '乙园', text: '', is: 2 }), '固投')).toEqual([
      1, 2, 3,
    ]);
  });
});

describe('the list', () => {
  const one: Correction = { kind: 'measure', indicator: '固投', is: '万元' };

  test('a correction takes the place of the one at its address, and can be taken back', () => {
    const other: Correction = { kind: 'measure', indicator: '税收', is: '万元' };
    const both = correct(correct([], one), other);
    expect(correct(both, { ...one, is: '亿元' })).toEqual([other, { ...one, is: '亿元' }]);
    expect(uncorrect(both, { ...one, is: '元' })).toEqual([other]);
  });

  test('a part that is absent and one that is undefined are the same address', () => {
    expect(uncorrect([one], { ...one, period: undefined })).toEqual([]);
  });

  test('corrections that speak of nothing on the sheet change nothing', () => {
    const stranger = fc.constantFrom<Correction>(
      { kind: 'row', unit: '别处', is: 'leftOut' },
      { kind: 'column', indicator: '别的', is: 'leftOut' },
      { kind: 'cell', unit: '别处', text: '—', is: 1 },
      { kind: 'period', indicator: '别的', is: '1999' },
      { kind: 'name', unit: '别处', is: '何处' },
    );
    const plain = readingOf(ZONES);
    fc.assert(
      fc.property(fc.array(stranger), (corrections) => {
        const { tables, excluded } = readingOf(ZONES, ...corrections);
        expect({ tables, excluded }).toEqual({ tables: plain.tables, excluded: plain.excluded });
      }),
    );
  });
});
