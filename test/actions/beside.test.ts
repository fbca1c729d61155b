/** Rank, tier and labels in empty columns beside the user's own table. */
import { rank } from '../../src/actions/rank';
import type { RankRequest } from '../../src/actions/report';
import { USUAL_WRITING } from '../../src/actions/writing';
import { bookOf, closeAll, open, rowsOf, type Opened, type Rows } from './open';

afterEach(closeAll);

const BESIDE: RankRequest = {
  locale: 'zh-CN',
  sheet: '指标',
  writing: { ...USUAL_WRITING, parts: [], beside: true },
};

const TABLE: Rows = [
  ['全市开发区亩均效益'],
  ['开发区', '亩均税收(万元/亩)', '投资强度(万元/亩)'],
  ['东阿经开区', 8.4, 26.3],
  ['合计', 19.8, 73.7],
  ['阳谷经开区', 5.3, 32.9],
  ['临清经开区', 6.1, 14.5],
];

async function put({ node }: Opened, address: string, value: string | number): Promise<void> {
  const context = new node.Excel.RequestContext();
  context.workbook.worksheets.getItem('指标').getRange(address).values = [[value]];
  await context.sync();
}

/** Columns D and on, from the headings down. */
const right = ({ book }: Opened, from = 3) =>
  rowsOf(book, '指标')
    .slice(1)
    .map((cells) => cells.slice(from).filter((cell) => cell !== undefined));

test('the rank stands beside each unit, and a total between them is left alone', async () => {
  const host = await open(bookOf({ 指标: TABLE }));
  const report = await rank(host.workbook, BESIDE);
  expect(report.problems).toEqual([]);
  const ranks = Object.fromEntries(report.units.map(({ name, rank: place }) => [name, place]));
  expect(right(host)).toEqual([
    ['名次'],
    [ranks['东阿经开区']],
    [''],
    [ranks['阳谷经开区']],
    [ranks['临清经开区']],
  ]);
  expect(report.notes.join()).toContain('名次等已写到“指标”表旁的D列');
});

test('tier and labels follow, and a second run writes over its own columns only', async () => {
  const host = await open(bookOf({ 指标: TABLE }));
  const scheme = {
    indicators: [{ name: '亩均税收' }, { name: '投资强度' }],
    tiers: { by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '二等' }] },
  } as const;
  await rank(host.workbook, { ...BESIDE, scheme });
  expect(right(host)[0]).toEqual(['名次', '等次']);
  await put(host, 'B6', 99);
  await put(host, 'C6', 99);
  const again = await rank(host.workbook, { ...BESIDE, scheme });
  expect(again.units[0]?.name).toBe('临清经开区');
  expect(right(host).at(-1)).toEqual([1, '一等']);
  expect(again.table?.indicators.map(({ name }) => name)).toEqual(['亩均税收', '投资强度']);
});

test('nothing is written over: columns that hold anything in these rows are passed by', async () => {
  const host = await open(bookOf({ 指标: TABLE }));
  await put(host, 'D6', '已核');
  const before = rowsOf(host.book, '指标').map((cells) => cells.slice(0, 4));
  const report = await rank(host.workbook, BESIDE);
  expect(report.problems).toEqual([]);
  expect(rowsOf(host.book, '指标').map((cells) => cells.slice(0, 4))).toEqual(before);
  expect(right(host, 4)[0]).toEqual(['名次']);
});

test('units across the sheet have no column beside them, and it is said', async () => {
  const across: Rows = [
    ['指标', '东阿经开区', '阳谷经开区', '临清经开区'],
    ['亩均税收(万元/亩)', 8.4, 5.3, 6.1],
    ['投资强度(万元/亩)', 26.3, 32.9, 14.5],
  ];
  const host = await open(bookOf({ 指标: across }));
  const report = await rank(host.workbook, BESIDE);
  expect(report.problems).toEqual([]);
  expect(report.notes.join()).toContain('名次未写到表旁');
  expect(rowsOf(host.book, '指标')).toEqual(across);
});

test('where writing fails, at whatever action, the columns are as they were', async () => {
  const host = await open(bookOf({ 指标: TABLE }));
  await rank(host.workbook, BESIDE);
  await put(host, 'B6', 99);
  await put(host, 'C6', 99);
  const before = rowsOf(host.book, '指标');
  const { faults } = host.node.host;
  let failed = 0;
  for (let atAction = 1; ; atAction += 23) {
    faults.push({ atBatch: 3, atAction, code: 'GeneralException' });
    const report = await rank(host.workbook, BESIDE);
    if (report.problems.length === 0) break;
    failed++;
    expect(rowsOf(host.book, '指标')).toEqual(before);
  }
  faults.splice(0);
  expect(failed).toBeGreaterThan(2);
  expect(rowsOf(host.book, '指标').at(-1)?.[3]).toBe(1);
});
