import { found } from './found';

describe('a total', () => {
  test('is the sum of the units, wherever it stands', () => {
    // 120.5 + 100 + 79.5 = 300
    const units = '甲经开区,120.5\n乙经开区,100\n丙开发区,79.5';
    expect(found(`开发区,固定资产投资\n全市合计,300\n${units}`)).toEqual([]);
    expect(found(`开发区,固定资产投资\n${units}\n总计,310`)).toEqual(['error summary-differs B5 310 → 300']);
  });

  // 1.2 + 2.3 + 3.4 = 6.9; each may be 0.05 off and so may 7.0, together 0.2. Whole numbers are exact unless nothing else explains them.
  test.each([
    ['甲区,1.24\n乙区,2.34\n丙区,3.44\n合计,7', []],
    ['甲区,1.2\n乙区,2.3\n丙区,3.4\n合计,7.0', []],
    ['甲区,1.2\n乙区,2.3\n丙区,3.4\n合计,7.3', ['error summary-differs B5 7.3 → 6.9']],
    ['甲区,12\n乙区,23\n丙区,34\n合计,70', ['doubt summary-differs B5 70 → 69']],
    ['甲区,12\n乙区,23\n丙区,34\n合计,75', ['error summary-differs B5 75 → 69']],
  ])('leaves room for rounding: %j', (rows, expected) => {
    expect(found(`开发区,税收\n${rows}`)).toEqual(expected);
  });

  test('of things that are counted leaves no room at all', () => {
    expect(found('开发区,企业数（家）\n甲区,12\n乙区,23\n丙区,34\n合计,70')).toEqual([
      'error summary-differs B5 70 → 69',
    ]);
  });

  test('of a group is of its group, that of all of all, or of the subtotals', () => {
    const sheet = (sub: number, all: number) =>
      `开发区,税收,企业数（家）\n一、国家级,,\n甲区,10,3\n乙区,20,4\n小计,30,${sub}\n二、省级,,\n丙区,15,5\n丁区,5,6\n小计,20,11\n合计,50,${all}`;
    expect(found(sheet(7, 18))).toEqual([]);
    expect(found(sheet(8, 18))).toEqual(['error summary-differs C5 8 → 7']);
    expect(found(sheet(7, 19))).toEqual(['error summary-differs C10 19 → 18']);
  });

  test('of a place may hold more than the sheet, but not less', () => {
    const units = '甲区,36\n乙区,24\n丙区,30';
    expect(found(`开发区,税收\n${units}\n全市,120`)).toEqual(['remark total-wider B5 120 → 90']);
    expect(found(`开发区,税收\n${units}\n全市,80`)).toEqual(['error summary-differs B5 80 → 90']);
  });

  test('cannot be checked where a unit is missing', () => {
    expect(
      found('开发区,税收\n甲区,36\n乙区,24\n丙区,\n合计,90', ['summary-unchecked', 'summary-differs']),
    ).toEqual(['remark summary-unchecked B5']);
  });

  test('of a rate lies between its parts', () => {
    const units = '甲区,10.2\n乙区,12.0\n丙区,-1.5';
    expect(found(`开发区,税收同比（%）\n${units}\n合计,8.1`)).toEqual([]);
    expect(found(`开发区,税收同比（%）\n${units}\n合计,18.1`)).toEqual(['doubt summary-outside B5 18.1']);
  });

  // (100 + 80 + 30) / 3 = 70; the middle is 80.
  test.each([
    ['平均,70', []],
    ['平均值,75', ['error summary-differs B5 75 → 70']],
    ['中位数,70', ['error summary-differs B5 70 → 80']],
    ['最大值,100', []],
    ['最小值,31', ['doubt summary-differs B5 31 → 30']],
  ])('may be a mean, median or extreme: %s', (line, expected) => {
    expect(found(`开发区,税收\n甲区,100\n乙区,80\n丙区,30\n${line}`)).toEqual(expected);
  });

  test('that is called like a unit is told by its figures', () => {
    const rows = '济宁市,60,69\n甲县,10,12\n乙县,20,23\n丙县,30,34';
    expect(found(`县市区,税收,投资\n${rows}`)).toEqual(['doubt unit-is-total A2']);
  });
});

describe('a whole', () => {
  test('is the sum of its parts, as most rows show', () => {
    // 6 + 14 + 30 = 50; 21 + 19 + 12 + 13 is another table.
    const head = '开发区,特色产业园（个）合计,国家级,省级,市县级';
    expect(found(`${head}\n甲区,50,6,14,30\n乙区,20,5,5,10\n丙区,12,2,4,6`)).toEqual([]);
    expect(found(`${head}\n甲区,50,6,14,30\n乙区,20,5,5,10\n丙区,42,2,4,6`)).toEqual([
      'error parts-differ B4 42 → 12',
    ]);
  });

  test('is found without its name where all other rows agree', () => {
    const head = '开发区,第一产业（亿元）,第二产业（亿元）,第三产业（亿元）,产业增加值（亿元）';
    const rows = '甲区,1.1,2.2,3.3,6.6\n乙区,2.1,2.2,3.3,7.6\n丙区,1.1,4.2,3.3,8.6\n丁区,1.0,2.0,3.0,9.0';
    expect(found(`${head}\n${rows}`, ['parts-differ'])).toEqual(['error parts-differ E5 9 → 6']);
  });

  test('is no less than what it contains', () => {
    const head = '开发区,固定资产投资（亿元）,其中：工业投资（亿元）';
    expect(found(`${head}\n甲区,50,20\n乙区,20,25\n丙区,30,10`)).toEqual(['error part-above-whole C3 25']);
  });
});
