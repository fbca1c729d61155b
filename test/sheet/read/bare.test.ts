/** Names and figures under no headings at all: no unit may be lost as one. */
import { drawn, told } from './drawn';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim());

describe('a list without headings', () => {
  test.each([
    [
      'across, with units of measure in its cells, keeps its first unit',
      `
      市经开区 | 市高新区 | 茌平经开区
      2平方公里 | 3平方公里 | 4平方公里
      `,
      `
      : 数值
      市经开区 2
      市高新区 3
      茌平经开区 4
      `,
    ],
    [
      'down the sheet under a title is named by the title',
      `
      新增专利（件）|
      甲区 | 12
      乙区 | 15
      丙区 | 9
      合计 | 36
      `,
      `
      : 新增专利
      甲区 12
      乙区 15
      丙区 9
      - 1:1 title
      - 5:5 total
      `,
    ],
    [
      'of numbered places that end in no word for units',
      `
      1 | 青州 | 12
      2 | 寿光 | 15
      3 | 诸城 | 9
      `,
      `
      : 数值
      青州 12
      寿光 15
      诸城 9
      - A:A index
      `,
    ],
    [
      'with several figures a unit is a problem, and loses none',
      `
      甲区 | 12 | 1.5
      乙区 | 15 | 2.5
      `,
      `
      : 数值B 数值C
      甲区 12 1.5
      乙区 15 2.5
      ! headings-none
      `,
    ],
    [
      'of names that nothing shows to be units is a problem',
      `
      长江 | 12亿元
      黄河 | 15亿元
      `,
      `
      : 数值
      长江 12
      黄河 15
      ! headings-none
      `,
    ],
  ])('%s', (_title, sheet, expected) => {
    expect(told(drawn(sheet))).toEqual(lines(expected));
  });
});
