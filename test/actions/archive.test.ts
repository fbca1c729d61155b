/** The archive grows by a period, is never rewritten, and tells what was before. */
import { outline } from '../../src/actions/outline';
import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import { undo } from '../../src/actions/undo';
import { USUAL_WRITING } from '../../src/actions/writing';
import { bookOf, CHINESE, closeAll, open, rowsOf, titlesOf, type Opened, type Rows } from './open';

afterEach(closeAll);

const ENGLISH = { locale: 'en-US' } as const;
const HEADS = ['开发区', '税收', '投资'];
const month = (title: string, ...figures: readonly (readonly [number | string, number | string])[]): Rows => [
  [title],
  HEADS,
  ...figures.map(([tax, capital], i) => [`${'甲乙丙'[i]}园区`, tax, capital]),
];
const YEAR = {
  '1月': month('2025年1月主要指标', [9, 8], [6, 5], [2, 1]),
  '2月': month('2025年2月主要指标', [4, 3], [6, 7], [1, 2]),
  '4月': month('2025年4月主要指标', [9, 8], [6, 5], [2, 1]),
};
const opened = (): Promise<Opened> => open(bookOf(YEAR));
const run = ({ workbook }: Opened, sheet: string, more: object = {}) =>
  rank(workbook, { ...CHINESE, sheet, ...more });
const archive = ({ book }: Opened) => rowsOf(book, '归档');
/** Period, revision, unit, item and value of the rows below the headings. */
const entries = (host: Opened) =>
  archive(host)
    .slice(4)
    .map((cells) => [cells[0], cells[1], cells[2], cells[4], cells[5]].join(' ').trim());

async function edit({ node }: Opened, go: (workbook: Excel.Workbook) => void): Promise<void> {
  const context = new node.Excel.RequestContext();
  go(context.workbook);
  await context.sync();
}

const put = (host: Opened, sheet: string, address: string, value: string | number): Promise<void> =>
  edit(host, ({ worksheets }) => {
    worksheets.getItem(sheet).getRange(address).values = [[value]];
  });

test('one click on a month writes the bulletin and archives every figure and result', async () => {
  const host = await opened();
  const report = await run(host, '1月');
  expect(report.problems).toEqual([]);
  expect(titlesOf(host.book)).toEqual(expect.arrayContaining(['排名结果', '得分明细', '通报', '归档']));
  expect(entries(host)).toEqual([
    '2025年1月 0 甲园区 税收 9',
    '2025年1月 0 甲园区 投资 8',
    '2025年1月 0 甲园区 名次 1',
    '2025年1月 0 甲园区 综合得分 100',
    '2025年1月 0 乙园区 税收 6',
    '2025年1月 0 乙园区 投资 5',
    '2025年1月 0 乙园区 名次 2',
    '2025年1月 0 乙园区 综合得分 57.14',
    '2025年1月 0 丙园区 税收 2',
    '2025年1月 0 丙园区 投资 1',
    '2025年1月 0 丙园区 名次 3',
    '2025年1月 0 丙园区 综合得分 0',
  ]);
  expect(report.notes).toContain('归档：追加2025年1月的12行。');
});

test('the next month is added below, and its movements are read from the archive alone', async () => {
  const host = await opened();
  await run(host, '1月');
  const before = archive(host);
  await edit(host, ({ worksheets }) => {
    for (const title of ['排名结果', '得分明细', '通报']) worksheets.getItem(title).delete();
  });
  const report = await run(host, '2月');
  expect(archive(host).slice(0, before.length)).toEqual(before);
  expect(entries(host).at(-1)).toBe('2025年2月 0 丙园区 综合得分 0');
  expect(report.units.map(({ name, previousRank }) => [name, previousRank])).toEqual(
    expect.arrayContaining([
      ['甲园区', 1],
      ['乙园区', 2],
    ]),
  );
});

test('the same figures add nothing, others are added as a revision, and the last one holds', async () => {
  const host = await opened();
  await run(host, '1月');
  const before = archive(host);
  const same = await run(host, '1月');
  expect(archive(host)).toEqual(before);
  expect(same.sheets).not.toContain('归档');
  expect(same.notes).toContain('归档：2025年1月与已归档的一致，不追加。');
  await put(host, '1月', 'B4', 20);
  await put(host, '1月', 'C4', 20);
  const revised = await run(host, '1月');
  expect(archive(host).slice(0, before.length)).toEqual(before);
  expect(entries(host).slice(before.length - 4)).toEqual(
    expect.arrayContaining([
      '2025年1月 1 乙园区 税收 20',
      '2025年1月 1 乙园区 名次 1',
      '2025年1月 1 甲园区 名次 2',
    ]),
  );
  expect(entries(host).filter((line) => line.includes(' 1 丙园区 税收'))).toEqual([]);
  expect(revised.notes.join()).toMatch(/归档：2025年1月有\d+个数与已归档的不同，作为第1次修订追加/);
  await edit(host, ({ worksheets }) => worksheets.getItem('排名结果').delete());
  const next = await run(host, '2月');
  expect(next.units.find(({ name }) => name === '乙园区')?.previousRank).toBe(1);
});

test('a unit that is taken out of a month is archived as such', async () => {
  const host = await opened();
  await run(host, '1月');
  await edit(host, ({ worksheets }) => worksheets.getItem('1月').getRange('A5:C5').clear());
  await run(host, '1月');
  const gone = archive(host).filter((cells) => cells[7] === '不再列入');
  expect(gone.map((cells) => cells[2])).toEqual(['丙园区', '丙园区', '丙园区', '丙园区']);
  await edit(host, ({ worksheets }) => worksheets.getItem('排名结果').delete());
  const next = await run(host, '2月');
  expect(next.units.find(({ name }) => name === '丙园区')?.previousRank).toBeNull();
});

test('months that are missing are said, and one that comes late', async () => {
  const host = await opened();
  await run(host, '1月');
  expect((await run(host, '4月')).notes).toContain('归档中缺少：2025年2月、2025年3月。');
  const late = await run(host, '2月');
  expect(late.notes).toContain('2025年2月属于补报：2025年4月已先归档。');
  expect(late.notes).toContain('归档中缺少：2025年3月。');
});

test('what is not reported has a word and no number', async () => {
  const host = await open(bookOf({ '5月': month('2025年5月主要指标', [9, 8], ['', 5], [2, 1]) }));
  const indicators = HEADS.slice(1).map((name) => ({ name, missing: { rule: 'drop' as const } }));
  await run(host, '5月', { scheme: { indicators } });
  const row = archive(host).find((cells) => cells[2] === '乙园区' && cells[4] === '税收');
  expect([row?.[5] ?? '', row?.[7]]).toEqual(['', '未报']);
});

test('what a person wrote beside and below stays where it is', async () => {
  const host = await opened();
  await run(host, '1月');
  const end = archive(host).length;
  await put(host, '归档', 'J6', '已核对');
  await put(host, '归档', `A${end + 2}`, '此行以上经统计局确认');
  await run(host, '2月');
  expect(archive(host)[5]![9]).toBe('已核对');
  expect(archive(host)[end + 1]![0]).toBe('此行以上经统计局确认');
  expect(archive(host)[end + 2]![0]).toBe('2025年2月');
});

test('an archive whose headings were changed is left alone, and it is said', async () => {
  const host = await opened();
  await run(host, '1月');
  await put(host, '归档', 'E4', '指标名称');
  const before = archive(host);
  const report = await run(host, '2月');
  expect(report.problems).toEqual([]);
  expect(archive(host)).toEqual(before);
  expect(report.notes.join()).toContain('“归档”的表头已被改动');
});

test('it is read back in the other language and goes on in it', async () => {
  const host = await opened();
  await run(host, '1月');
  await edit(host, ({ worksheets }) => worksheets.getItem('排名结果').delete());
  const report = await run(host, '2月', ENGLISH);
  expect(report.units.find(({ name }) => name === '甲园区')?.previousRank).toBe(1);
  const again = await run(host, '1月', ENGLISH);
  expect(again.notes).toContain('Archive: 2025年1月 is as archived, nothing is added.');
});

test('undoing takes the rows away again', async () => {
  const host = await opened();
  await run(host, '1月');
  const before = archive(host);
  await run(host, '2月');
  const { problems, changed } = await undo(host.workbook, { locale: 'zh-CN', losing: false });
  expect([problems, changed]).toEqual([[], []]);
  expect(archive(host)).toEqual(before);
});

test('a year is archived on request alone; a table without a period is not, and it is said', async () => {
  const rows = YEAR['1月'].slice(1);
  const host = await open(bookOf({ 年: [['2024年主要指标'], ...rows], 无: rows }));
  expect((await run(host, '年')).sheets).not.toContain('归档');
  const writing = { ...USUAL_WRITING, parts: ['archive'] as const };
  expect((await run(host, '年', { writing })).sheets).toContain('归档');
  expect((await run(host, '无', { writing })).notes).toContain(
    '表中没有期间，未归档；请在标题或表头写明年月。',
  );
});

test('before it is written it is told under its own sheet, and which sheets need not be kept', async () => {
  const titles = ['1月', '2月', '3月', '4月', '5月'];
  const months = titles.map((title) => [title, month(`2025年${title}主要指标`, [9, 8], [6, 5], [2, 1])]);
  const host = await open(bookOf(Object.fromEntries(months)));
  for (const title of titles.slice(0, 4)) await run(host, title);
  const request = { ...CHINESE, sheet: '5月' };
  const { found } = await preview(host.workbook, request);
  const told = outline({ found: found!, request })!.filter(({ said }) => said.length > 0);
  expect(told.map(({ title, how }) => [title, how])).toEqual([['归档', 'grown']]);
  expect(told[0]!.said.join()).toMatch(/追加2025年5月的12行.*“排名结果 2025年3月”等3张结果表.*可以删除/);
  await edit(host, ({ worksheets }) => {
    for (const title of ['排名结果', '排名结果 2025年2月', '排名结果 2025年3月'])
      worksheets.getItem(title).delete();
  });
  const { units, notes } = await run(host, '5月');
  expect(units.map(({ change }) => change)).toEqual([0, 0, 0]);
  expect(notes.join()).not.toContain('可以删除');
});
