import { found } from './found';

describe('growth', () => {
  const sheet = (rows: string) => `单位,2020年税收（万元）,2021年税收（万元）,同比（%）\n${rows}`;

  // 110 / 100 − 1 = 10 %; 290 / 300 − 1 = −3.33 %
  test.each([
    ['甲区,100,110,10.0\n乙区,300,290,-3.3', []],
    ['甲区,100,110,10.0\n乙区,300,290,3.3', ['error growth-differs D3 3.3 → -3.33']],
    ['甲区,100,110,10.0%\n乙区,300,290,13.3%', ['error growth-differs D3 13.3 → -3.33']],
    ['甲区,100,110,0.1\n乙区,300,290,-3.3', ['error growth-differs D2 0.1 → 10']],
    ['甲区,-5,10,300\n乙区,300,290,-3.3', ['error growth-without-base D2 300']],
    ['甲区,0,10,100\n乙区,300,290,-3.3', ['error growth-without-base D2 100']],
    ['甲区,-5,10,不可比\n乙区,300,290,-3.3', []],
  ])('is computed from both levels: %j', (rows, expected) => {
    expect(found(sheet(rows), ['growth-differs', 'growth-without-base'])).toEqual(expected);
  });

  test('is computed from what the sheet calls last year', () => {
    const rows = '甲区,110,100,10.0\n乙区,230,200,25.0\n丙区,290,300,-3.3';
    expect(found(`开发区,税收（万元）,,\n,本年,上年同期,同比\n${rows}`, ['growth-differs'])).toEqual([
      'error growth-differs D4 25 → 15',
    ]);
    expect(found(`开发区,税收（万元）,上年同期,增幅%\n${rows}`, ['growth-differs'])).toEqual([
      'error growth-differs D3 25 → 15',
    ]);
  });

  test('of value added may be at constant prices', () => {
    const head = '单位,2020年工业增加值（亿元）,2021年工业增加值（亿元）,增速（%）';
    expect(
      found(`${head}\n甲区,100,112,10.0\n乙区,50.5,60.5,12.0`).every((one) => one.startsWith('remark')),
    ).toBe(true);
  });
});

describe('completion', () => {
  // 55 / 100, 8 / 15 = 53.33 %
  test.each([
    ['甲区,100.5,55.3,55.0%\n乙区,15.2,8.1,53.3%', []],
    ['甲区,100.5,55.3,55.0%\n乙区,15.2,8.1,63.3%', ['error completion-differs D4 63.3 → 53.29']],
    ['甲区,0,5.5,100%\n乙区,15.2,8.1,53.3%', ['error completion-without-target D3 100']],
  ])('is actual by target: %j', (rows, expected) => {
    expect(
      found(`开发区,投资（亿元）,,\n,年度目标,1-6月完成,完成率\n${rows}`, [
        'completion-differs',
        'completion-without-target',
      ]),
    ).toEqual(expected);
  });
});

describe('a share', () => {
  // 30 / 100 = 30 %
  test('is of the total on the sheet, else of the sum', () => {
    const rows = '甲区,36,36\n乙区,24,24\n丙区,30,20\n丁区,10,10';
    for (const total of ['', '\n合计,100,100'])
      expect(found(`开发区,税收（亿元）,占比（%）\n${rows}${total}`, ['share-differs'])).toEqual([
        'error share-differs C4 20 → 30',
      ]);
  });

  test('of one whole adds up to no more than all', () => {
    const shares = (last: number) => `开发区,占全市比重（%）\n甲区,50.0\n乙区,30.0\n丙区,${last}`;
    expect(found(shares(20), ['shares-sum'])).toEqual([]);
    expect(found(shares(12), ['shares-sum'])).toEqual([]);
    expect(found(shares(17.5), ['shares-sum'])).toEqual(['doubt shares-sum B1 97.5']);
    expect(found(shares(42), ['shares-sum'])).toEqual(['error shares-sum B1 122']);
  });

  test('is at most all, growth is not', () => {
    const sheet = (head: string) => `开发区,${head}\n甲区,12.5\n乙区,130\n丙区,18.1`;
    expect(found(sheet('人才占比（%）'), ['share-above'])).toEqual(['error share-above B3 130']);
    expect(found(sheet('标准厂房入住率（%）'), ['share-above'])).toEqual(['error share-above B3 130']);
    expect(found(sheet('税收同比（%）'), ['share-above'])).toEqual([]);
  });
});
