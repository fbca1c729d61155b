import { understand } from '../../../src/sheet/read';
import { parseAreas } from '../../../src/sheet/address';
import { drawn, told } from './drawn';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim());

describe('rows of a table', () => {
  test.each([
    [
      'groups numbered in the index column, with and without the figures of the group',
      `
      序号 | 开发区     | 税收 | 投资
      一   | 国家级     |      |
      1    | 甲区       | 1    | 2
      2    | 乙区       | 3    | 4
      二   | 省级开发区 | 5    | 6
      3    | 丙区       | 5    | 6
      `,
      `
      : 税收 投资
      甲区 1 2
      乙区 3 4
      丙区 5 6
      - 2:2 group
      - 5:5 group
      - A:A index
      `,
    ],
    [
      'a group right below the headings, beside an empty index',
      `
      序号 | 开发区     | 税收 | 能耗
           | 一、国家级 |      |
      1    | 甲区       | 1    | 2
           | 二、省级   |      |
      2    | 乙区       | 3    | 4
      `,
      `
      : 税收 能耗
      甲区 1 2
      乙区 3 4
      - 2:2 group
      - 4:4 group
      - A:A index
      `,
    ],
    [
      'groups with subtotals in two depths',
      `
      名称         | 税收 | 投资
      全市         | 20   | 21
      一、市属     | 10   | 10
      （一）国家级 |      |
      甲区         | 4    | 5
      乙区         | 6    | 5
      二、县属     | 10   | 11
      （一）省级   |      |
      丙区         | 5    | 5
      丁区         | 5    | 6
      `,
      `
      : 税收 投资
      甲区 4 5
      乙区 6 5
      丙区 5 5
      丁区 5 6
      - 2:2 total
      - 3:3 group
      - 4:4 group
      - 7:7 group
      - 8:8 group
      `,
    ],
    [
      'units that are all numbered in Chinese are units',
      `
      名称     | 税收
      一、甲区 | 4
      二、乙区 | 6
      `,
      `
      : 税收
      甲区 4
      乙区 6
      `,
    ],
    [
      'regions that elsewhere head groups are units where all rows are such',
      `
      地区 | GDP
      东部 | 60
      中部 | 10
      西部 | 20
      `,
      `
      : GDP
      东部 60
      中部 10
      西部 20
      `,
    ],
    [
      'parts of a total are units, parts of a unit are none',
      `
      区县           | 税收 | 投资
      全市           | 12   | 12
      其中：甲区     | 6    | 5
      其中：甲经开区 | 4    | 1
      乙区           | 6    | 7
      `,
      `
      : 税收 投资
      甲区 6 5
      乙区 6 7
      - 2:2 total
      - 4:4 part
      `,
    ],
    [
      'totals, means and earlier figures under every name, wherever they stand',
      `
      开发区         | 税收 | 投资
      合  计         | 4    | 6
      甲区           | 1    | 2
      乙区           | 3    | 4
      小计           | 4    | 6
      平均（全市）   | 2    | 3
      总计（2家）：  | 4    | 6
      全省平均水平   | 2    | 3
      中位数         | 2    | 3
      最大值         | 3    | 4
      较上年增减     | 1    | 1
      上年同期       | 3    | 5
      Grand Total    | 4    | 6
      `,
      `
      : 税收 投资
      甲区 1 2
      乙区 3 4
      - 2:2 total
      - 5:5 total
      - 6:6 total
      - 7:7 total
      - 8:8 total
      - 9:9 total
      - 10:10 total
      - 11:11 total
      - 12:12 total
      - 13:13 total
      `,
    ],
    [
      'a row that numbers the columns',
      `
      序号 | 开发区 | 税收 | 投资 | 比值
      甲   | 乙     | 1    | 2    | 3=1/2
      1    | 甲区   | 10   | 20   | 0.5
      2    | 乙区   | 40   | 50   | 0.8
      `,
      `
      : 税收 投资 比值
      甲区 10 20 0.5
      乙区 40 50 0.8
      - 2:2 numbering
      - A:A index
      `,
    ],
    [
      'headings and titles that come again on the next page',
      `
      全市开发区主要指标       |      |
      开发区                   | 税收 | 投资
      甲区                     | 1    | 4
      第1页 共2页              |      |
      全市开发区主要指标（续） |      |
      开发区                   | 税收 | 投资
      乙区                     | 2    | 5
      `,
      `
      : 税收 投资
      甲区 1 4
      乙区 2 5
      - 1:1 title
      - 4:4 title
      - 5:5 title
      - 6:6 repeated-header
      `,
    ],
    [
      'a block of rows that was scanned twice',
      `
      开发区 | 税收 | 投资
      甲区   | 1    | 4
      乙区   | 2    | 5
      丙区   | 2    | 6
      甲区   | 1    | 4
      乙区   | 2    | 5
      `,
      `
      : 税收 投资
      甲区 1 4
      乙区 2 5
      丙区 2 6
      - 5:5 repeated-row
      - 6:6 repeated-row
      `,
    ],
    [
      'a unit given twice with other figures stays for the person to decide',
      `
      开发区 | 税收
      甲区   | 1
      乙区   | 2
      甲区   | 3
      `,
      `
      : 税收
      甲区 1
      乙区 2
      甲区 3
      ! unit-duplicate
      `,
    ],
    [
      'notes, legends and signatures below, with empty rows between',
      `
      Zone     | 2020 | 2021
      East     | 5.4  | 5.6
      West     | :    | 5.6
               |      |
      Special value |  |
      :        | not available |
      b        | break in time series |
               |      |
      某某市统计局 | | 2022年1月5日
      `,
      `
      2020: 数值
      East 5.4
      West NaN
      2021: 数值
      East 5.6
      West 5.6
      - 5:5 note
      - 6:6 note
      - 7:7 note
      - 9:9 note
      `,
    ],
  ])('%s', (_title, sheet, expected) => {
    expect(told(drawn(sheet))).toEqual(lines(expected));
  });
});

describe('headings', () => {
  test.each([
    [
      'three levels without their merges',
      `
      序号 | 开发区 | 经济发展     |           |              |           | 创新         |
           |        | 地区生产总值 |           | 固定资产投资 |           | 高企         |
           |        | 总量（亿元） | 增速（%） | 总量（亿元） | 增速（%） | 数量（家）   | 增速（%）
      1    | 甲区   | 100          | 5         | 50           | 7         | 12           | 3
      2    | 乙区   | 120          | 6         | 60           | 8         | 13           | 4
      `,
      `
      : 地区生产总值 地区生产总值增速 固定资产投资 固定资产投资增速 高企 高企增速
      甲区 100 5 50 7 12 3
      乙区 120 6 60 8 13 4
      - A:A index
      `,
    ],
    [
      'a second language below',
      `
      3-9 地区生产总值（2022年）    |                        |                  |
      Gross Regional Product (2022) |                        |                  |
      单位：亿元                    |                        | (100 million yuan) |
      地区                          | 地区生产总值           | 第一产业         |
      Region                        | Gross Regional Product | Primary Industry |
      全国 National Total           | 1210207                | 88345            |
      北京 Beijing                  | 41610.9                | 111.5            |
      天津 Tianjin                  | 16311.3                | 273.2            |
      a) Calculated at current prices. |                     |                  |
      `,
      `
      2022: 地区生产总值 第一产业
      北京Beijing 41610.9 111.5
      天津Tianjin 16311.3 273.2
      - 1:1 title
      - 2:2 title
      - 3:3 unit-line
      - 9:9 note
      - 6:6 total
      `,
    ],
    [
      'pairs of what and which above, and a column of flags',
      `
      Dataset:        | Unemployment rates |       |
      Last updated:   | 11/06/2024 23:00   |       |
      Unit of measure | Percentage         |       |
      TIME            | 2019               |  2020 |
      GEO (Labels)    |                    |       |
      Belgium         | 5.4                |  5.6  | b
      Bulgaria        | 4.2                |  5.1  | e
      `,
      `
      2019: 数值
      Belgium 5.4
      Bulgaria 4.2
      2020: 数值
      Belgium 5.6
      Bulgaria 5.1
      - 1:1 title
      - 2:2 title
      - 3:3 title
      - D:D text
      `,
    ],
    [
      'a row of units of measure, named or not',
      `
      开发区   | 税收 | 增速 | 外资
      计量单位 | 万元 | %    | 万美元
      甲区     | 10   | 20   | 30
      乙区     | 40   | 50   | 60
      `,
      `
      : 税收 税收增速 外资
      甲区 10 20 30
      乙区 40 50 60
      `,
    ],
    [
      'none at all, which is a problem and not a lost unit',
      `
      2023年开发区情况 | |
      甲区 | 5 | 6
      乙区 | 7 | 8
      `,
      `
      2023: 开发区B 开发区C
      甲区 5 6
      乙区 7 8
      - 1:1 title
      ! headings-none
      `,
    ],
    [
      '序号 out of order or with ties, which ranks',
      `
      序号 | 开发区 | 税收
      1    | 甲区   | 9
      2    | 乙区   | 8
      2    | 丙区   | 8
      4    | 丁区   | 5
      `,
      `
      : 税收
      甲区 9
      乙区 8
      丙区 8
      丁区 5
      - A:A rank
      `,
    ],
    [
      'what is read of one place alone is no table of units',
      `
      指标         | 单位 | 绝对数 | 比上年增长%
      地区生产总值 | 亿元 | 10     | 5.5
      财政收入     | 亿元 | 5      | 3
      `,
      `
      - A:A text
      ! units-none
      `,
    ],
  ])('%s', (_title, sheet, expected) => {
    const found = told(drawn(sheet));
    for (const line of lines(expected)) expect(found).toContain(line);
    expect(found.filter((line) => !line.startsWith('-') && !line.startsWith(':')).sort()).toEqual(
      lines(expected)
        .filter((line) => !line.startsWith('-') && !line.startsWith(':'))
        .sort(),
    );
  });

  test('dates of a date format are periods, as finely as they are shown', () => {
    const sheet = `
      开发区 | 44927 | 45323
      甲区   | 10    | 8
      乙区   | 20    | 18
      `;
    const months = { '0,1': 'yyyy"年"m"月"', '0,2': 'yyyy"年"m"月"' };
    expect(told(drawn(sheet, { formats: months }))).toContain('2024年2月: 数值');
    expect(told(drawn(sheet, { formats: { '0,1': 'yyyy', '0,2': 'yyyy' } }))).toContain('2024: 数值');
  });
});

describe('several tables on a sheet', () => {
  test('stacked without an empty row, each with its title and unit line', () => {
    const sheet = `
      表1 税收情况 |      |
      单位：万元   |      |
      开发区       | 税收 | 增速%
      甲区         | 1    | 2
      乙区         | 3    | 4
      表2 投资情况 |      |
      单位：亿元   |      |
      开发区       | 投资 | 增速%
      甲区         | 5    | 6
      乙区         | 7    | 8
      `;
    expect(told(drawn(sheet))).toEqual(
      lines(`
      : 税收 税收增速
      甲区 1 2
      乙区 3 4
      - 1:1 title
      - 2:2 unit-line
      : 投资 投资增速
      甲区 5 6
      乙区 7 8
      - 6:6 title
      - 7:7 unit-line
      `),
    );
  });

  test('one list that goes on beside itself is one table, with or without an empty column', () => {
    const beside = `
      序号 | 开发区 | 税收 | 序号 | 开发区 | 税收
      1    | 甲区   | 4    | 3    | 丙区   | 6
      2    | 乙区   | 5    | 4    | 丁区   | 7
      注：快报数 | | | | |
      `;
    const apart = `
      开发区 | 税收 | | 开发区 | 税收
      甲区   | 4    | | 丙区   | 6
      乙区   | 5    | | 丁区   | 7
      `;
    const units = ['甲区 4', '乙区 5', '丙区 6', '丁区 7'];
    expect(told(drawn(beside))).toEqual([': 税收', ...units, '- 4:4 note', '- A:A index']);
    expect(told(drawn(apart))).toEqual([': 税收', ...units]);
    const { reading } = understand(drawn(beside));
    expect(reading?.cellOf({ unit: '丁区', indicator: '税收' }, null)).toMatchObject({ row: 2, column: 5 });
  });

  test('an Excel table is taken as it is, its totals row whatever it is called', () => {
    const sheet = `
      数据说明   |      |
      开发区     | 税收 | 投资
      甲区       | 5    | 6
      乙区       | 6    | 6
      XX         | 11   | 12
      随便一行   | 3    | 4
      `;
    const tables = [{ row: 1, column: 0, rows: 4, columns: 3, totals: true }];
    expect(told(drawn(sheet, { tables }))).toEqual([
      ': 税收 投资',
      '甲区 5 6',
      '乙区 6 6',
      '- 1:1 title',
      '- 5:5 total',
    ]);
  });

  test('Excel tables that touch are two', () => {
    const sheet = `
      开发区 | 税收 | 企业  | 产值
      甲区   | 5    | A公司 | 6
      乙区   | 6    | B公司 | 7
      `;
    const tables = parseAreas('A1:B3,C1:D3')!;
    expect(told(drawn(sheet, { tables }))).toEqual([
      ': 税收',
      '甲区 5',
      '乙区 6',
      ': 产值',
      'A公司 6',
      'B公司 7',
    ]);
  });

  test('a list of words is passed over for the table behind it', () => {
    const sheet = `
      项目   | 内容 | 进展
      文件   | 已印发 | 正常
             |      |
      开发区 | 税收 | 投资
      甲区   | 5    | 6
      乙区   | 6    | 6
      `;
    expect(understand(drawn(sheet)).reading?.units.map(({ name }) => name)).toEqual(['甲区', '乙区']);
  });
});

describe('what is said', () => {
  const sheet = `
      开发区 | 税收 | 投资
      甲区   | 5    | 6
      乙区   | 6    | 6
      丙区   | 6    | 7
      `;

  test('hidden rows and columns count, each in one note', () => {
    const { reading } = understand(drawn(sheet, { hiddenRows: [2, 3], hiddenColumns: [2] }));
    expect(reading?.notes.map(({ code, facts }) => [code, facts])).toEqual([
      ['units-hidden', { units: '乙区、丙区', count: 2, where: '3:4' }],
      ['indicators-hidden', { indicators: '投资', where: 'C:C' }],
    ]);
  });

  test('a unit that is the sum of all others looks like a total', () => {
    const { reading } = understand(
      drawn(`
      地区   | GDP | 税收
      济宁市 | 60  | 15
      任城区 | 10  | 5
      兖州区 | 20  | 4
      曲阜市 | 30  | 6
      `),
    );
    expect(reading?.notes.map(({ code, facts }) => [code, facts])).toEqual([
      ['unit-sums', { unit: '济宁市' }],
    ]);
  });

  test('a city above its districts looks like a total of them', () => {
    const { reading } = understand(
      drawn(`
      地区   | GDP | 税收
      济南市 | 100 | 10
      历下区 | 60  | 6
      市中区 | 40  | 4
      青岛市 | 200 | 20
      市南区 | 150 | 12
      黄岛区 | 50  | 8
      `),
    );
    expect(reading?.notes.map(({ code, facts }) => [code, facts])).toEqual([
      ['unit-sums', { unit: '济南市' }],
      ['unit-sums', { unit: '青岛市' }],
    ]);
  });

  test('a first unit of words where figures belong is a unit, and no heading', () => {
    const found = understand(
      drawn(`
      企业     | 营业收入 | 利润
      华星电子 | 停产     | 停产
      蓝海机械 | 200      | 20
      东方化工 | 150      | 12
      `),
    );
    expect(found.reading?.units.map(({ name }) => name)).toEqual(['华星电子', '蓝海机械', '东方化工']);
    expect(found.problems.map(({ code }) => code)).toEqual(['cell-not-number', 'cell-not-number']);
  });

  test('a sheet without a table says what it holds instead', () => {
    const facts = (text: string): unknown => understand(drawn(text)).problems.map((problem) => problem.facts);
    expect(
      facts(`
      你好 | 世界
      这是 | 说明
      `),
    ).toEqual([{ sheet: 'Sheet1', range: 'A1:B2', texts: 4, figures: 0 }]);
  });

  test('a line of several units gives that of the sums to sums alone', () => {
    const { reading } = understand(
      drawn(`
      单位：亿元、%、名 | | | |
      开发区 | 税收 | 增速 | 企业数 | 排名
      甲区   | 1    | 2    | 5      | 1
      乙区   | 3    | 4    | 6      | 2
      `),
    );
    expect(reading?.indicators.map(({ unit }) => unit)).toEqual(['亿元', '%', null, null]);
  });
});

describe('sheets of statistical offices', () => {
  test.each([
    [
      'indicators in rows and years across',
      `
      Data Source       | World Development Indicators | | | |
      Last Updated Date | 2024-06-28 | | | |
                        |      |      |      |      |
      Country Name | Country Code | Series Name       | Series Code    | 2019 [YR2019] | 2020 [YR2020]
      Aruba        | ABW          | GDP (current US$) | NY.GDP.MKTP.CD | 3368          | 2610
      Aruba        | ABW          | Population, total | SP.POP.TOTL    | 106442        | 106585
      Angola       | AGO          | GDP (current US$) | NY.GDP.MKTP.CD | 70897         | 48501
      Angola       | AGO          | Population, total | SP.POP.TOTL    | 32375632      | ..
                   |              |                   |                |               |
      Data from database: World Development Indicators | | | | |
      `,
      `
      2019: GDP(current US$) Population, total
      Aruba 3368 106442
      Angola 70897 32375632
      2020: GDP(current US$) Population, total
      Aruba 2610 106585
      Angola 48501 NaN
      - 1:1 title
      - 2:2 title
      - 10:10 note
      - B:B identifier
      - D:D identifier
      `,
    ],
    [
      'codes beside names, notes in headings',
      `
      Table 1: Regional gross value added | | |
      Source: Office for National Statistics | | |
      Area code | Area name  | 2019  | 2020 [note 1]
      E12000001 | North East | 55000 | 53000
      E12000002 | North West | 170000 | 165000
      `,
      `
      2019: Regional gross value added
      North East 55000
      North West 170000
      2020: Regional gross value added
      North East 53000
      North West 165000
      - 1:1 title
      - 2:2 title
      - A:A identifier
      `,
    ],
    [
      'footnote signs behind headings',
      `
      国家 | GDP1) | 人口[2] | 出生率*
      法国 | 100   | 67      | 1.8
      德国 | 200   | 83      | 1.5
      1) 现价美元 | | |
      [2] 年末数  | | |
      `,
      `
      : GDP 人口 出生率
      法国 100 67 1.8
      德国 200 83 1.5
      - 4:4 note
      - 5:5 note
      `,
    ],
    [
      'units of measure that end like a footnote sign',
      `
      单位 | Green area per head (m2) | 绿地(m2)2) | 强度（万元/km2）
      甲园 | 100                      | 67         | 1.8
      乙园 | 200                      | 83         | 1.5
      `,
      `
      : Green area per head 绿地 强度
      甲园 100 67 1.8
      乙园 200 83 1.5
      `,
    ],
    [
      'the word for indicators in the corner over names of units',
      `
      指标       | 地区生产总值   |           | 财政收入       |
                 | 绝对值（亿元） | 增长（%） | 绝对值（亿元） | 增长（%）
      全  市     | 2925.2         | 4.6       | 241.6          | 6.8
      东昌府区   | 500.1          | 5.1       | 30.1           | 7.2
      冠  县     | 270.2          | 4.9       | 14.2           | 6.6
      2.东昌府区含市属。 | | | |
      `,
      `
      : 地区生产总值 地区生产总值增长 财政收入 财政收入增长
      东昌府区 500.1 5.1 30.1 7.2
      冠县 270.2 4.9 14.2 6.6
      - 6:6 note
      - 3:3 total
      `,
    ],
  ])('%s', (_title, sheet, expected) => {
    expect(told(drawn(sheet))).toEqual(lines(expected));
  });
});
