import { rank } from '../../src/actions/rank';
import oracle from '../oracles/jinan-on-liaocheng.json';
import { CHINESE, closeAll, looksOf, openSample, rowsOf, titlesOf, type Opened } from './open';

const SOURCE = '全省排名';
let opened: Opened;
beforeEach(async () => {
  opened = await openSample('liaocheng-ranks');
});
afterEach(closeAll);

describe('one click on the ranks of Liaocheng', () => {
  test('gives ranks, changes, cards, awards and reasons of the latest year', async () => {
    const report = await rank(opened.workbook, CHINESE);
    expect(report).toMatchObject({
      period: '2021',
      problems: [],
      sheets: ['排名结果'],
      schemeSource: 'sheet',
    });
    expect(report.units.map(({ rank: place }) => place)).toEqual([
      43, 67, 80, 81, 89, 104, 106, 123, 126, 143,
    ]);
    // 高唐: 144 → 123 is 21 up, and 152 → 144 the year before was up too.
    expect(report.units[7]).toMatchObject({
      name: '高唐经开区',
      score: null,
      rank: 123,
      previousRank: 144,
      change: 21,
      labels: ['进位奖励'],
      amount: 100,
    });
    expect(report.units[9]).toMatchObject({
      name: '市经开区',
      streak: 1,
      labels: ['约谈', '黄牌'],
      amount: null,
    });
    expect(report.excluded).toContainEqual({ where: 'L:L', why: '“全市综合排名”不是参评单位' });
  });

  test('takes two batches to read, one to see that nobody has changed it, and one to write', async () => {
    await rank(opened.workbook, CHINESE);
    expect(opened.node.host.counters.batches).toBe(4);
  });

  test('shows the result sheet with the units by rank', async () => {
    await rank(opened.workbook, CHINESE);
    expect(titlesOf(opened.book)).toEqual([SOURCE, '评价方案', '排名结果']);
    expect(opened.book.sheets.active.name).toBe('排名结果');
    const rows = rowsOf(opened.book, '排名结果');
    const head = rows.findIndex((row) => row.includes('名次'));
    const unit = rows[head]!.indexOf('参评单位');
    expect(rows.slice(head + 1, head + 11).map((row) => row[unit])[7]).toBe('高唐经开区');
  });

  test('leaves the source and the scheme as they were: cells, formats, merges, sizes', async () => {
    const before = [SOURCE, '评价方案'].map((title) => looksOf(opened.book, title));
    await rank(opened.workbook, CHINESE);
    await rank(opened.workbook, { ...CHINESE, period: '2020' });
    expect([SOURCE, '评价方案'].map((title) => looksOf(opened.book, title))).toEqual(before);
    expect([...opened.book.touched].map((id) => opened.book.sheets.byId(id)?.name)).not.toContain(SOURCE);
  });
});

// Source: the published outcomes in test/oracles; `open` is what stays to be verified.
describe.each(['any', 'all'] as const)('with trigger = %s, from the sheet as it is', (trigger) => {
  test.each(['2019', '2020', '2021'] as const)('%s is as published', async (period) => {
    const report = await rank(opened.workbook, { ...CHINESE, period, switches: { trigger } });
    expect(report.problems).toEqual([]);
    const told = oracle.outcomes[trigger]
      .filter(({ year }) => year === period)
      .map(({ unit, change, amount, interview, streak, card, conflict }) => {
        return { unit, change, amount, interview, streak, card, conflict };
      });
    const found = new Map(report.units.map((unit) => [unit.name, unit]));
    const ours = told.map(({ unit }) => {
      const { change, amount, labels, streak, reasons } = found.get(unit)!;
      return {
        unit,
        change,
        amount,
        interview: labels.includes('约谈'),
        streak,
        card: labels.find((label) => label.endsWith('牌')) ?? null,
        conflict: reasons.some((reason) => reason.includes('奖惩并存')),
      };
    });
    expect(ours).toEqual(told);
  });
});

describe('periods', () => {
  test('another period gets a sheet of its own, and the first stays', async () => {
    await rank(opened.workbook, CHINESE);
    const latest = looksOf(opened.book, '排名结果');
    const report = await rank(opened.workbook, { ...CHINESE, period: '2020', sheet: SOURCE });
    expect(report.sheets).toEqual(['排名结果 2020']);
    expect(looksOf(opened.book, '排名结果')).toBe(latest);
    expect(rowsOf(opened.book, '排名结果 2020')[1]).toContain('期间：2020');
  });

  test('a second run replaces the result of its period and nothing else', async () => {
    await rank(opened.workbook, CHINESE);
    await rank(opened.workbook, { ...CHINESE, period: '2020' });
    const [titles, rows] = [titlesOf(opened.book), rowsOf(opened.book, '排名结果')];
    const other = looksOf(opened.book, '排名结果 2020');
    opened.book.sheets
      .byName('排名结果')!
      .cells.write({ startRow: 5, startColumn: 1, endRow: 5, endColumn: 1 }, [['改坏的']]);
    const report = await rank(opened.workbook, CHINESE);
    expect(report.sheets).toEqual(['排名结果']);
    expect(titlesOf(opened.book)).toEqual(titles);
    expect(rowsOf(opened.book, '排名结果')).toEqual(rows);
    expect(looksOf(opened.book, '排名结果 2020')).toBe(other);
  });

  test('a period that the table lacks is refused by name', async () => {
    const report = await rank(opened.workbook, { ...CHINESE, period: '2018' });
    expect(report.problems.map(({ message }) => message)).toEqual([
      '表中没有“2018”这一期；现有：2019、2020、2021。',
    ]);
    expect(titlesOf(opened.book)).toEqual([SOURCE, '评价方案']);
  });
});

test('the population that nobody has said leaves open what hangs on it', async () => {
  const report = await rank(opened.workbook, { ...CHINESE, preset: 'jinan', switches: { trigger: 'all' } });
  const open = report.units.filter(({ reasons }) => reasons.some((reason) => reason.endsWith('待核')));
  expect(open.map(({ name }) => name)).toEqual(['市经开区']);
});
