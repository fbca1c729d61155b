/** A person's columns and notes on sheets of ours, over a second run. */
import { rank } from '../../src/actions/rank';
import type { Book } from '../../src/book/book';
import { bookOf, CHINESE, closeAll, open, rowsOf, type Opened, type Rows } from './open';

afterEach(closeAll);

const HEADS = ['开发区', '亩均税收(万元/亩)', '投资强度(万元/亩)'];
const ZONES: Rows = [
  ['东阿经开区', 8.4, 26.3],
  ['阳谷经开区', 5.3, 32.9],
  ['临清经开区', 6.1, 14.5],
];

const opened = (): Promise<Opened> => open(bookOf({ 指标: [HEADS, ...ZONES] }));

/** What stands in a column, by the names of units and other first cells of a line. */
function beside(book: Book, title: string, heading: string): Readonly<Record<string, unknown>> {
  const rows = rowsOf(book, title);
  const head = rows.findIndex((cells) => cells.includes('参评单位'));
  const column = rows[head]!.indexOf(heading);
  const unit = rows[head]!.indexOf('参评单位');
  return Object.fromEntries(
    rows
      .slice(head + 1)
      .filter((cells) => cells[unit] && cells[column] !== '' && cells[column] !== undefined)
      .map((cells) => [cells[unit], cells[column]]),
  );
}

/** Writes cells as a person does, through the host. */
async function write(
  { node }: Opened,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  const context = new node.Excel.RequestContext();
  for (const [address, value] of Object.entries(cells))
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
  await context.sync();
}

const rowOf = (book: Book, title: string, unit: string): number =>
  rowsOf(book, title).findIndex((cells) => cells.includes(unit)) + 1;

test.each(['排名结果', '得分明细'])('a column to the right of %s stays with its units', async (title) => {
  const host = await opened();
  const first = await rank(host.workbook, CHINESE);
  expect(first.problems).toEqual([]);
  const { book } = host;
  const head = rowsOf(book, title).find((cells) => cells.includes('参评单位'))!;
  const column = String.fromCharCode(65 + head.filter((cell) => cell !== '').length);
  const headRow = rowOf(book, title, '参评单位');
  await write(host, title, {
    [`${column}${headRow}`]: '备注',
    [`${column}${rowOf(book, title, '阳谷经开区')}`]: '待核实',
    [`${column}${rowOf(book, title, '临清经开区')}`]: 7,
  });
  // 临清 takes the lead.
  await write(host, '指标', { B4: 99, C4: 99 });
  const second = await rank(host.workbook, { ...CHINESE, sheet: '指标' });
  expect(second.units[0]?.name).toBe('临清经开区');
  expect(beside(book, title, '备注')).toEqual({ 阳谷经开区: '待核实', 临清经开区: 7 });
  expect(second.notes.join()).toContain(`“${title}”中人工添加的列已按单位保留：备注。`);
});

test('a formula in such a column goes on with its own row', async () => {
  const host = await opened();
  await rank(host.workbook, CHINESE);
  const { book } = host;
  await write(host, '排名结果', { D4: '折算', D5: '=C5*2', D6: '=C6*2', D7: '=C7*2' });
  await write(host, '指标', { B4: 99, C4: 99 });
  await rank(host.workbook, { ...CHINESE, sheet: '指标' });
  const scores = beside(book, '排名结果', '综合得分');
  const doubled = beside(book, '排名结果', '折算');
  for (const [unit, score] of Object.entries(scores))
    expect(doubled[unit]).toBeCloseTo(2 * (score as number), 9);
});

test('where our own columns have changed, formulas become values and it is said', async () => {
  const host = await opened();
  await rank(host.workbook, CHINESE);
  await write(host, '排名结果', { D4: '折算', D5: '=C5*2' });
  const [, unit, score] = rowsOf(host.book, '排名结果')[4]!;
  const scheme = { indicators: [{ name: '亩均税收' }, { name: '投资强度' }], tiers: TIERS };
  const report = await rank(host.workbook, { ...CHINESE, sheet: '指标', scheme });
  expect(report.problems).toEqual([]);
  expect(beside(host.book, '排名结果', '折算')).toEqual({ [String(unit)]: 2 * Number(score) });
  expect(report.notes.join()).toContain('人工列中的公式已改为数值');
});

const TIERS = { by: 'quota', list: [{ name: '一等', quota: 1 }, { name: '二等' }] } as const;

test('a column of ours that came with a later run and goes with the next is not taken for a person’s', async () => {
  const host = await opened();
  await rank(host.workbook, CHINESE);
  const scheme = { indicators: [{ name: '亩均税收' }, { name: '投资强度' }] };
  const heads = () => rowsOf(host.book, '排名结果')[3]!.filter((cell) => cell !== '');
  await rank(host.workbook, { ...CHINESE, sheet: '指标', scheme: { ...scheme, tiers: TIERS } });
  expect(heads()).toContain('等次');
  const report = await rank(host.workbook, { ...CHINESE, sheet: '指标', scheme });
  expect(heads()).toEqual(['名次', '参评单位', '综合得分']);
  expect(report.notes.join()).not.toContain('人工');
});

test('a column put in between ours is kept too, and no column of ours is taken for one', async () => {
  const host = await opened();
  await rank(host.workbook, CHINESE);
  const context = new host.node.Excel.RequestContext();
  context.workbook.worksheets.getItem('排名结果').getRange('C:C').insert('Right');
  await context.sync();
  await write(host, '排名结果', { C4: '人工认定', C5: '同意' });
  const unit = String(rowsOf(host.book, '排名结果')[4]?.[1]);
  await rank(host.workbook, { ...CHINESE, sheet: '指标' });
  await rank(host.workbook, { ...CHINESE, sheet: '指标' });
  expect(beside(host.book, '排名结果', '人工认定')).toEqual({ [unit]: '同意' });
  const heads = rowsOf(host.book, '排名结果')[3]!.filter((cell) => cell !== '');
  expect(heads).toEqual(['名次', '参评单位', '综合得分', '人工认定']);
});

test('what was written beside a unit that is gone stands below, and comes back with the unit', async () => {
  const host = await opened();
  await rank(host.workbook, CHINESE);
  const row = rowOf(host.book, '排名结果', '临清经开区');
  await write(host, '排名结果', { D4: '备注', [`D${row}`]: '停报' });
  await write(host, '指标', { A4: '', B4: '', C4: '' });
  const without = await rank(host.workbook, { ...CHINESE, sheet: '指标' });
  expect(without.units).toHaveLength(2);
  expect(beside(host.book, '排名结果', '备注')).toEqual({ 临清经开区: '停报' });
  expect(rowsOf(host.book, '排名结果').flat()).toContain('已不在表中（保留人工填写的内容）');
  await rank(host.workbook, { ...CHINESE, sheet: '指标' });
  expect(beside(host.book, '排名结果', '备注')).toEqual({ 临清经开区: '停报' });
  await write(host, '指标', { A4: '临清经开区', B4: 6.1, C4: 14.5 });
  await rank(host.workbook, { ...CHINESE, sheet: '指标' });
  expect(beside(host.book, '排名结果', '备注')).toEqual({ 临清经开区: '停报' });
  expect(rowsOf(host.book, '排名结果').flat()).not.toContain('已不在表中（保留人工填写的内容）');
});

test('notes below the sheet stay below it, run after run', async () => {
  const host = await opened();
  await rank(host.workbook, CHINESE);
  const rows = rowsOf(host.book, '排名结果').length;
  await write(host, '排名结果', { [`A${rows + 3}`]: '经办：综合科', [`B${rows + 4}`]: '已报' });
  for (let run = 0; run < 3; run++) {
    await rank(host.workbook, { ...CHINESE, sheet: '指标' });
    const now = rowsOf(host.book, '排名结果');
    expect(now.at(-2)?.[0]).toBe('经办：综合科');
    expect(now.at(-1)?.[1]).toBe('已报');
    expect(now.length - rows).toBe(3);
  }
});

test('an earlier dimension that the scheme no longer has is ours, and goes', async () => {
  const host = await opened();
  const schemeOf = (path: string) => ({
    indicators: [
      { name: '亩均税收', path: [path] },
      { name: '投资强度', path: [path] },
    ],
    dimensions: [{ name: path, weight: 100 }],
  });
  await rank(host.workbook, { ...CHINESE, scheme: schemeOf('效益') });
  const report = await rank(host.workbook, { ...CHINESE, sheet: '指标', scheme: schemeOf('质量') });
  expect(report.problems).toEqual([]);
  expect(rowsOf(host.book, '排名结果')[3]).toEqual(['名次', '参评单位', '综合得分', '质量']);
});
