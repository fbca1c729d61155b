/** Sides of one figure in rows of their own, ranks before what they rank, the pace of the year, groups above the headings. */
import { understand } from '../../../src/sheet/read';
import { drawn, told } from './drawn';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim());

describe('several rows a unit', () => {
  test.each([
    [
      'plan and result below one name: the plan is a target',
      `
      开发区 | 类别 | 税收（亿元） | 投资（亿元）
      甲区   | 计划 | 10           | 20
             | 实际 | 12           | 18
      乙区   | 计划 | 11           | 21
             | 实际 | 9            | 22
      `,
      `
      : 税收 投资
      甲区 12 18
      乙区 9 22
      - 2:2 target
      - 4:4 target
      `,
    ],
    [
      'figure, growth and rank, with the name in each row',
      `
      开发区 | 项目名 | 税收
      甲区   | 累计   | 10
      甲区   | 同比   | 5
      甲区   | 位次   | 2
      乙区   | 累计   | 12
      乙区   | 同比   | -3
      乙区   | 位次   | 1
      `,
      `
      : 税收 税收同比
      甲区 10 5
      乙区 12 -3
      - 4:4 rank
      - 7:7 rank
      `,
    ],
    [
      'across, two columns a zone: figure and rank',
      `
      指标         | 甲区 |      | 乙区 |
                   | 数值 | 位次 | 数值 | 位次
      税收（亿元） | 12   | 1    | 10   | 2
      投资（亿元） | 30   | 2    | 45   | 1
      `,
      `
      : 税收 投资
      甲区 12 30
      乙区 10 45
      - C:C rank
      - E:E rank
      `,
    ],
  ])('%s', (_title, sheet, expected) => {
    expect(told(drawn(sheet))).toEqual(lines(expected));
  });

  test('of which one is given twice are a problem', () => {
    const sheet = drawn(`
      开发区 | 类别 | 税收
      甲区   | 计划 | 10
             | 计划 | 12
      乙区   | 实际 | 11
    `);
    expect(told(sheet)).toContain('! figure-duplicate');
  });
});

describe('columns that are no indicators', () => {
  test('ranks before their figures belong to these', () => {
    const sheet = drawn(`
      开发区 | 排名 | 税收 | 排名 | 投资
      甲区   | 1    | 12   | 2    | 10
      乙区   | 2    | 11   | 1    | 11
    `);
    const printed = understand(sheet).reading?.printed.map(({ of, ranks }) => [of, ...ranks]);
    expect(printed).toEqual([
      ['税收', 1, 2],
      ['投资', 2, 1],
    ]);
  });

  test('the same 序时进度 everywhere is how much of the year has passed', () => {
    const sheet = `
      开发区 | 税收 | 序时进度（%）
      甲区   | 12   | 75
      乙区   | 11   | 75
    `;
    expect(told(drawn(sheet))).toEqual([': 税收', '甲区 12', '乙区 11', '- C:C pace']);
    const other = understand(drawn(sheet.replace('11   | 75', '11   | 70')));
    expect(other.reading?.notes.map(({ code }) => code)).toEqual(['pace-scored']);
  });
});

test('a group title above the headings is that of the first units', () => {
  const sheet = drawn(`
    一、国家级开发区
    开发区 | 税收
    甲区   | 12
    二、省级开发区
    乙区   | 9
  `);
  const [table] = understand(sheet).reading?.tables ?? [];
  expect(table?.texts.get('分组')).toEqual(['国家级开发区', '省级开发区']);
});

test('a row of years below the indicators is one of headings, and a count of units is none of them', () => {
  const sheet = drawn(`
    指标 | 税收 | 税收 | 投资 | 投资
    年份 | 2020 | 2021 | 2020 | 2021
    甲区 | 1    | 2    | 3    | 4
    乙区 | 2    | 3    | 4    | 5
    共2家 |     |      |      |
  `);
  expect(told(sheet)).toEqual([
    '2020: 税收 投资',
    '甲区 1 3',
    '乙区 2 4',
    '2021: 税收 投资',
    '甲区 2 4',
    '乙区 3 5',
    '- 5:5 total',
  ]);
});
