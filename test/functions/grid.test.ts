import { openFunctions, type FunctionGrid } from './open';

let grid: FunctionGrid;
beforeAll(async () => (grid = await openFunctions()));
afterAll(() => grid.close());

describe('a function in a cell', () => {
  test('passes an error of its range on; one that answers cell by cell does so in that cell', async () => {
    const cells = [[3], ['=1/0'], [5]];
    expect(await grid.show(cells, 'C1', '=ZONE.RANK(A1:A3)', 'C1:C1')).toEqual([['#DIV/0!']]);
    expect(await grid.show(cells, 'C1', '=ZONE.COMPLETION(A1:A3,10)', 'C1:C3')).toEqual([
      [0.3],
      ['#DIV/0!'],
      [0.5],
    ]);
  });

  test('answers a cell by a cell, a range by a range, headings by headings', async () => {
    expect(await grid.show([[3, 6]], 'C1', '=ZONE.COMPLETION(A1,B1)', 'C1:D1')).toEqual([[0.5, '']]);
    const headed = [
      ['得分', null],
      [3, null],
      [9, null],
    ];
    expect(await grid.show(headed, 'C1', '=ZONE.RANK(A1:A3,,,,,1)', 'C1:C3')).toEqual([['得分'], [2], [1]]);
  });

  test('shows #SPILL! where a cell that it needs is taken', async () => {
    const cells = [
      [3, null, null],
      [5, null, '占用'],
    ];
    expect(await grid.show(cells, 'C1', '=ZONE.RANK(A1:A2)', 'C1:C2')).toEqual([['#SPILL!'], ['占用']]);
  });

  test('is calculated again with what it depends on, and so is what depends on it', async () => {
    const cells = [
      [3, null, null, '=C1*10'],
      [5, null, null, null],
    ];
    expect(await grid.show(cells, 'C1', '=ZONE.RANK(A1:A2)', 'C1:D1')).toEqual([[2, 20]]);
    const sheet = grid.book.sheets.all().at(-1)!;
    sheet.cells.write(sheet.parse('A1')!, [[9]]);
    await grid.book.calculation.settled();
    expect(sheet.cells.values(sheet.parse('C1:D1')!)).toEqual([[1, 10]]);
  });

  test('takes the answer of another', async () => {
    const cells = [
      [90, 80],
      [60, 100],
      [70, 95],
    ];
    const formula = '=ZONE.RANK(ZONE.SCORE(A1:B3,{60,40}))';
    expect(await grid.show(cells, 'D1', formula, 'D1:D3')).toEqual([[1], [3], [2]]);
  });

  test.each([
    ['its own cell', '=ZONE.RANK(C1:C4)'],
    ['a cell that it would spill into', '=ZONE.RANK(A1:C2)'],
  ])('that refers to %s goes round in a circle, and says so', async (_, formula) => {
    expect(
      await grid.show(
        [
          [3, 4],
          [5, 1],
        ],
        'C1',
        formula,
        'C1:C1',
      ),
    ).toEqual([['#CYCLE!']]);
  });

  test('takes settings and names of methods in Chinese', async () => {
    const cells = [
      [30, 0.5],
      [20, 0.3],
      [10, 0.4],
    ];
    const weights = async (settings: string) =>
      grid.show(cells, 'D1', `=ZONE.WEIGHTS(A1:B3,"组合赋权",,${settings})`, 'D1:E1');
    const expected = await weights('"of=[""entropy"",""critic""]"');
    expect(await weights('"依据=熵权法、CRITIC法"')).toEqual(expected);
    expect(await weights('{"依据","熵权法、CRITIC法"}')).toEqual(expected);
  });

  test('takes a number that is a text, or TRUE, where one number is asked for', async () => {
    const cells = [[1.26, 1.24]];
    expect(await grid.show(cells, 'C1', '=ZONE.RANK(A1:B1,TRUE,,"1")', 'C1:D1')).toEqual([[2, 1]]);
    expect(await grid.show([[33, 60]], 'C1', '=ZONE.PACE(A1,B1,"6月")', 'C1:C1')).toEqual([
      [expect.closeTo(0.05, 12)],
    ]);
    expect(await grid.show([[66, 60]], 'C1', '=ZONE.COMPLETION(A1,B1,,"105%")', 'C1:C1')).toEqual([[1.05]]);
  });

  test('keeps the sentence of an error for whoever asks about its cell', async () => {
    await grid.show([[3], ['12.5亿元']], 'C1', '=ZONE.RANK(A1:A2)', 'C1:C1');
    const sheet = grid.book.sheets.all().at(-1)!;
    const at = { sheetId: sheet.id, row: 0, column: 2 };
    expect(grid.host.messageAt(at)).toMatch(/^“数值”第2行第1列的“12.5亿元”是文本/);
    sheet.cells.write(sheet.parse('A2')!, [[12.5]]);
    await grid.book.calculation.settled();
    expect(grid.host.messageAt(at)).toBeNull();
    const names = [['甲园'], ['乙园']];
    await grid.show(names, 'C1', '=ZONE.MATCHZONE({"甲园";"丙园"},A1:A2)', 'C1:C2');
    const { id } = grid.book.sheets.all().at(-1)!;
    expect(grid.host.messageAt({ sheetId: id, row: 1, column: 2 })).toBe('没有“丙园”。');
  });

  test('that refers to itself ends, and holds up nothing else', async () => {
    const shown = await grid.show([[1, '=A1+1']], 'C1', '=ZONE.COMPLETION(C1,2)', 'B1:C1');
    expect(shown[0]![0]).toBe(2);
    expect(typeof shown[0]![1]).toBe('string');
  });
});

const refused = (call: (functions: FunctionGrid['functions']) => unknown, message: string): void =>
  expect(() => call(grid.functions)).toThrow(
    expect.objectContaining({
      code: '#VALUE!',
      message: expect.stringContaining(message) as string,
    }) as Error,
  );

test.each<readonly [string, (functions: FunctionGrid['functions']) => unknown, string]>([
  [
    'ranges of different size',
    (f) => f.change([[1], [2]], [[1], [2], [3]]),
    '“上期”为2行1列，“本期”为3行1列',
  ],
  ['weights too many', (f) => f.score([[1, 2]], [[1, 2, 3]]), '“权重”有3个，应为2个'],
  ['a misspelt method', (f) => f.normalize([[1], [2]], 'mnimax'), '没有“mnimax”，您是否指“Min-max”？'],
  [
    'a misspelt Chinese method',
    (f) =>
      f.weights(
        [
          [1, 2],
          [3, 4],
        ],
        '熵全法',
      ),
    '您是否指“熵权法',
  ],
  ['an empty range', (f) => f.score([]), '“数值”是空的'],
  ['a number kept as text', (f) => f.score([[1, '12.5']]), '第1行第2列的“12.5”是文本'],
  ['a direction by number', (f) => f.normalize([[1], [2]], '', [[1]]), '“方向”请写“正向”或“逆向”'],
  ['comparisons that are not square', (f) => f.ahp([[1, 2]]), '现为1行2列'],
  [
    'comparisons that are not reciprocal',
    (f) =>
      f.ahp([
        [1, 2],
        [2, 1],
      ]),
    '第1行第2列为2',
  ],
  ['quotas that do not sum', (f) => f.tier([[1], [2], [3]], '名额', [[1, 1]]), '各档名额合计2'],
  ['more natural breaks than scores', (f) => f.tier([[1], [2], [2]], '自然断点', [[3]]), '不同的得分只有2个'],
  [
    'a plan that may be sums or months',
    (f) => f.pace([[1]], [[2]], 6, [[5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 120]]),
    '分不清是累计数还是各月数值',
  ],
  ['a limit of ten for ten percent', (f) => f.share([[1]], [[2]], [[0.6, 0.8]], [[10]]), '不能大于100%'],
  [
    'a direction like no other',
    (f) => f.normalize([[1], [2]], '', [['适度']]),
    '没有“适度”。可用：正向、逆向',
  ],
  ['settings too many', (f) => f.normalize([[1], [2]], '极差', undefined, [[60, 100, 5]]), '依次为：区间'],
  ['no number at all', (f) => f.score([['', '甲']]), '“数值”中没有数值'],
  ['a thirteenth month', (f) => f.pace([[1]], [[2]], 13), '“月份”不能是“13”，应为1到12的整数'],
  ['rates without limits', (f) => f.share([[1]], [[2]], [[0.6, 0.8]]), '2个分成比例须有1个分段上限'],
])('%s: #VALUE!, and what to change', (_, call, message) => refused(call, message));

test('cells alone have the errors of arithmetic', () => {
  const { cagr, completion, contribution } = grid.functions;
  expect(cagr([[0], [-1], [8]], [[1], [1], [27]], [[3]]).flat()).toMatchObject([
    { code: '#DIV/0!' },
    { code: '#NUM!' },
    expect.closeTo(0.5),
  ]);
  expect(completion([[1]], [[0]])).toMatchObject([[{ code: '#DIV/0!' }]]);
  expect(() => contribution([[1], [2]], [[2], [1]])).toThrow(
    expect.objectContaining({ code: '#DIV/0!' }) as Error,
  );
});

test('an ambiguous zone is not matched but named', () => {
  const [[answer]] = grid.functions.matchzone([['不存在的园区']], [['茌平经开区']]) as [
    [{ code: string; message: string }],
  ];
  expect(answer).toMatchObject({ code: '#N/A', message: '没有“不存在的园区”。' });
});
