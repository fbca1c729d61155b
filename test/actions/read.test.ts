import { rank } from '../../src/actions/rank';
import { read } from '../../src/actions/read';
import { bookOf, CHINESE, closeAll, open } from './open';

afterEach(closeAll);

const TABLE = [
  ['开发区', '税收收入（亿元）', '单位能耗'],
  ['甲经开区', 3, 0.4],
  ['乙经开区', '约2.5', 0.5],
  ['丙经开区', 1, '—'],
];

test('what was put right by hand and is remembered holds here too', async () => {
  const { workbook } = await open(bookOf({ 指标: TABLE }));
  const asWritten = await read(workbook, CHINESE);
  expect(asWritten.tables[0]!.units.map(({ name }) => name)).toEqual(['甲经开区', '乙经开区', '丙经开区']);
  const corrections = [
    { kind: 'row', unit: '丙经开区', is: 'leftOut' },
    { kind: 'direction', indicator: '单位能耗', is: 'high' },
  ] as const;
  expect((await rank(workbook, { ...CHINESE, corrections })).problems).toEqual([]);
  const corrected = await read(workbook, CHINESE);
  expect(corrected.tables).toHaveLength(1);
  expect(corrected.tables[0]!.units.map(({ name }) => name)).toEqual(['甲经开区', '乙经开区']);
  expect(corrected.tables[0]!.indicators.find(({ name }) => name === '单位能耗')?.direction).toBe('high');
});

test('two batches are enough, whatever the number of sheets', async () => {
  const { workbook, node } = await open(bookOf({ 甲: TABLE, 乙: TABLE, 丙: TABLE }));
  expect((await read(workbook, CHINESE)).tables).toHaveLength(3);
  expect(node.host.counters.batches).toBe(2);
});

test('a host that fails is a sentence', async () => {
  const { workbook, node } = await open(bookOf({ 甲: TABLE }));
  node.host.faults.push({ atBatch: 2, code: 'InvalidOperationInCellEditMode' });
  const { tables, problems } = await read(workbook, CHINESE);
  expect(tables).toEqual([]);
  expect(problems).toMatchObject([{ where: null, message: expect.stringContaining('正在编辑') as string }]);
});
