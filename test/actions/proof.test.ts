/** A frozen ranking can be made again from the workbook alone, and every later change of it is found. */
import { freeze } from '../../src/actions/freeze';
import { rank } from '../../src/actions/rank';
import { sign, type SignRequest } from '../../src/actions/sign';
import { undo } from '../../src/actions/undo';
import { verify } from '../../src/actions/verify';
import { USUAL_WRITING, type Writing } from '../../src/actions/writing';
import type { Cell } from '../../src/sheet/grid';
import { selfHash } from '../../src/sheet/snapshot/hashes';
import { bookOf, CHINESE, closeAll, open, openSample, rowsOf, type Opened } from './open';

afterEach(closeAll);

const SIGNED = { name: '甲某', reason: '年度考核', time: '2026-03-01 09:00:00 +08:00' };
const WHOLE: Writing = { ...USUAL_WRITING, parts: ['detail', 'charts', 'bulletin', 'archive'] };
const TABLE = [
  ['2025年亩均效益'],
  ['开发区', '亩均税收', '投资强度'],
  ['茌平经开区', 26.3, 300],
  ['阳谷经开区', 8.4, 420],
  ['冠县经开区', 12.1, 280],
] as const;

const opened = (): Promise<Opened> => open(bookOf({ 亩均: TABLE, 备查: [['勿动']] }));

const frozen = async (host: Opened, more: object = {}) =>
  freeze(host.workbook, {
    ...CHINESE,
    sheet: '亩均',
    writing: { ...USUAL_WRITING, parts: [] },
    signed: SIGNED,
    ...more,
  });

const repeated = ({ workbook }: Opened) => verify(workbook, CHINESE);

/** Rows and columns from 1. */
function put({ book }: Opened, sheet: string, row: number, column: number, value: string | number): void {
  const at = { startRow: row - 1, startColumn: column - 1, endRow: row - 1, endColumn: column - 1 };
  book.sheets.byName(sheet)!.cells.write(at, [[value]]);
}

const at = (sheet: string, row: number, column: number) => ({ sheet, row: row - 1, column: column - 1 });

/** Position of a text or number on a sheet, from 1. */
function find(host: Opened, sheet: string, wanted: string | number): readonly [number, number] {
  const rows = rowsOf(host.book, sheet);
  const row = rows.findIndex((cells) => cells.includes(wanted));
  return [row + 1, (rows[row]?.indexOf(wanted) ?? -1) + 1];
}

test('what was frozen is repeated exactly, in either language', async () => {
  const host = await opened();
  const { problems, proof } = await frozen(host);
  expect(problems).toEqual([]);
  const report = await repeated(host);
  expect(report).toMatchObject({ verified: true, problems: [], log: { entries: 1, breaks: [] } });
  expect(report.rankings).toMatchObject([
    { period: '2025', version: 1, status: 'draft', hash: proof?.hash, differences: [], effects: [] },
  ]);
  expect((await verify(host.workbook, { locale: 'en-US' })).verified).toBe(true);
});

test('the hash is that of the inputs, whichever way they were laid into the workbook', async () => {
  const first = await frozen(await opened());
  const host = await open(bookOf({ 封面: [['2025年']], 亩均: TABLE }));
  const second = await frozen(host, { locale: 'en-US', writing: USUAL_WRITING });
  // Known once and for all: another machine or host must come to the same.
  expect(second.proof?.hash).toBe(first.proof?.hash);
  put(host, '亩均', 3, 2, 26.4);
  const third = await frozen(host);
  expect(third.proof).toMatchObject({ version: 2 });
  expect(third.proof?.hash).not.toBe(first.proof?.hash);
});

test('the short hash stands on every sheet that was written, and in the titles of charts', async () => {
  const host = await opened();
  const { sheets, proof } = await frozen(host, { writing: WHOLE });
  const short = /(.{4})(.{4})(.{4})/.exec(proof!.hash)!.slice(1).join('-');
  const borne = sheets.filter((title) => !['数据快照1', '操作日志', '归档'].includes(title));
  expect(borne).toEqual(
    expect.arrayContaining(['排名结果', '得分明细', '图表', '通报', '说明页', '评价方案']),
  );
  for (const title of borne) expect(rowsOf(host.book, title).flat().join('\n')).toContain(short);
  const charts = host.book.sheets.byName('图表')!.charts.all();
  expect(charts.length).toBeGreaterThan(0);
  for (const { title } of charts) expect(title?.text).toContain(short);
});

test('a changed figure is told with its cell, old and new value, and what it alone does', async () => {
  const host = await opened();
  await frozen(host);
  // 8.4 → 30: best at one indicator and at the other, so 阳谷 goes from 2 to 1 and 茌平 from 1 to 2.
  put(host, '亩均', 4, 2, 30);
  const { verified, rankings, notes } = await repeated(host);
  expect(verified).toBe(false);
  expect(rankings[0]?.differences).toMatchObject([
    {
      kind: 'source',
      cell: at('亩均', 4, 2),
      where: '亩均!B4',
      was: 8.4,
      now: 30,
      effects: [
        { unit: '茌平经开区', rank: [1, 2] },
        { unit: '阳谷经开区', rank: [2, 1] },
        { unit: '冠县经开区', rank: [3, 3] },
      ],
    },
  ]);
  expect(rankings[0]?.effects).toHaveLength(3);
  expect(notes.join()).toContain('有1处与锁定时不同');
});

describe('a cell changed anywhere is found where it is', () => {
  const CHANGED: readonly (readonly [sheet: string, find: string | number, put: string | number])[] = [
    ['亩均', '2025年3月亩均效益', '2025年3月亩均效益（修订）'],
    ['排名结果', '茌平经开区', '茌平开发区'],
    ['排名结果', 1, 2],
    ['得分明细', 26.3, 26.4],
    ['图表', '阳谷经开区', '阳谷'],
    ['评价方案', 50, 60],
    ['数据快照1', 26.3, 26.4],
    ['数据快照1', '引擎版本', '版本'],
    ['归档', '阳谷经开区', '阳谷'],
  ];

  test('on each kind of sheet', async () => {
    const host = await open(bookOf({ 亩均: [['2025年3月亩均效益'], ...TABLE.slice(1)] }));
    await frozen(host, { writing: WHOLE });
    for (const [sheet, wanted, value] of CHANGED) {
      const [row, column] = find(host, sheet, wanted);
      put(host, sheet, row, column, value);
      const { verified, rankings } = await repeated(host);
      expect(verified).toBe(false);
      const cells = rankings.flatMap(({ differences }) => differences.map(({ cell }) => cell));
      expect(cells).toContainEqual(at(sheet, row, column));
      put(host, sheet, row, column, wanted);
    }
    expect((await repeated(host)).problems).toEqual([]);
  });

  test('a sheet that the ranking was not made from is named, and proves nothing against it', async () => {
    const host = await opened();
    await frozen(host);
    put(host, '备查', 1, 1, '动了');
    const { verified, rankings, notes } = await repeated(host);
    expect(verified).toBe(true);
    expect(rankings[0]?.differences).toMatchObject([{ kind: 'other', cell: { sheet: '备查' } }]);
    expect(notes.join()).toContain('“备查”锁定后有改动');
  });
});

test('every cell of a frozen sample with native formulas is watched, those of formulas by what they come to', async () => {
  const host = await openSample('per-mu');
  await freeze(host.workbook, {
    ...CHINESE,
    writing: { ...USUAL_WRITING, formulas: true, beside: true },
    signed: SIGNED,
  });
  expect((await repeated(host)).problems).toEqual([]);
});

describe('the log', () => {
  const signAs = (host: Opened, action: SignRequest['action'], name: string) =>
    sign(host.workbook, { ...CHINESE, action, signed: { ...SIGNED, name } });

  test('leads from draft to published, approved by another than checked', async () => {
    const host = await opened();
    await frozen(host);
    expect(await signAs(host, 'approve', '乙某')).toMatchObject({ status: null });
    expect(await signAs(host, 'check', '甲某')).toMatchObject({ status: 'checked', problems: [] });
    const { status, problems } = await signAs(host, 'approve', '甲 某');
    expect([status, problems]).toEqual([null, ['批准人须与核对人不同：核对人也是甲某。']]);
    expect(await signAs(host, 'approve', '乙某')).toMatchObject({ status: 'approved' });
    expect(await signAs(host, 'publish', '甲某')).toMatchObject({ status: 'published' });
    expect((await repeated(host)).rankings).toMatchObject([{ verified: true, status: 'published' }]);
  });

  test('a change makes a draft of what was published, and keeps it from being signed', async () => {
    const host = await opened();
    await frozen(host);
    await signAs(host, 'check', '甲某');
    put(host, '亩均', 3, 2, 1);
    expect((await repeated(host)).rankings).toMatchObject([{ status: 'draft', signedStatus: 'checked' }]);
    const { problems } = await signAs(host, 'approve', '乙某');
    expect(problems[0]).toContain('不能签署');
    put(host, '亩均', 3, 2, 26.3);
    expect(await signAs(host, 'approve', '乙某')).toMatchObject({ status: 'approved' });
  });

  test('tells the row that was edited by hand: a name, a reason, a hash', async () => {
    const host = await opened();
    await frozen(host);
    await signAs(host, 'check', '甲某');
    for (const [row, column, value] of [
      [5, 3, '某人'],
      [6, 8, '另有原因'],
      [5, 14, 'f'.repeat(64)],
    ] as const) {
      const before = rowsOf(host.book, '操作日志')[row - 1]![column - 1] as string;
      put(host, '操作日志', row, column, value);
      const { verified, log } = await repeated(host);
      expect(verified).toBe(false);
      expect(log?.breaks.map((each) => each.where)).toContain(`操作日志!A${row}`);
      put(host, '操作日志', row, column, before);
    }
    expect((await repeated(host)).problems).toEqual([]);
  });

  test('tells a row that was deleted, at its end and in its middle', async () => {
    for (const row of [5, 6]) {
      const host = await opened();
      await frozen(host);
      await signAs(host, 'check', '甲某');
      const context = new host.node.Excel.RequestContext();
      context.workbook.worksheets.getItem('操作日志').getRange(`${row}:${row}`).delete('Up');
      await context.sync();
      expect((await repeated(host)).log?.breaks.length).toBeGreaterThan(0);
      closeAll();
    }
  });

  test('is added to while it holds only, and undoing a run leaves it', async () => {
    const host = await opened();
    await frozen(host);
    await undo(host.workbook, { locale: 'zh-CN', losing: true });
    expect(rowsOf(host.book, '操作日志')).toHaveLength(5);
    expect((await repeated(host)).verified).toBe(false);
    expect((await frozen(host)).problems).toEqual([]);
    expect((await repeated(host)).verified).toBe(true);
    put(host, '操作日志', 5, 3, '某人');
    expect((await frozen(host)).problems).toMatchObject([
      { message: expect.stringContaining('日志被改动过') },
    ]);
  });
});

describe('what is gone is said plainly', () => {
  const drop = async (host: Opened, title: string): Promise<void> => {
    const context = new host.node.Excel.RequestContext();
    context.workbook.worksheets.getItem(title).delete();
    await context.sync();
  };

  test.each([
    ['数据快照1', '数据快照1已被删除，无法复现。'],
    ['操作日志', '操作日志已被删除：状态和理由无从查起，只能与快照核对。'],
    ['亩均', '原表“亩均”不见了，或已改名。'],
    ['说明页', '锁定时写的“说明页”不见了。'],
  ])('%s', async (title, said) => {
    const host = await opened();
    await frozen(host);
    await drop(host, title);
    const { verified, problems } = await repeated(host);
    expect(verified).toBe(false);
    expect(problems.map(({ message }) => message)).toContain(said);
  });

  test('another engine version, which alone is no difference', async () => {
    const host = await opened();
    await frozen(host);
    const rows = () => rowsOf(host.book, '数据快照1') as Cell[][];
    const [line, column] = find(host, '数据快照1', '设定');
    const settings = String(rows()[line - 1]![column]).replace(/"engine":"[^"]+"/, '"engine":"0.9"');
    put(host, '数据快照1', line, column + 1, settings);
    // As that version would have written it.
    const self = find(host, '数据快照1', '本表哈希')[0];
    const area = { row: 0, column: 0, rows: rows().length, columns: rows()[0]!.length };
    put(host, '数据快照1', self, 2, selfHash({ area, values: rows() }, self - 1));
    const { verified, notes } = await repeated(host);
    expect(verified).toBe(true);
    expect(notes.join()).toContain('锁定时的引擎版本为0.9，现为');
  });

  test('a workbook in which nothing was frozen', async () => {
    const { verified, problems } = await repeated(await opened());
    expect([verified, problems.length]).toEqual([false, 1]);
  });
});

test('a ranking of other figures bears no hash and says so; of the same ones it keeps it', async () => {
  const host = await opened();
  const { proof } = await frozen(host);
  const same = await rank(host.workbook, { ...CHINESE, sheet: '亩均' });
  expect(same.proof).toEqual(proof);
  put(host, '亩均', 3, 2, 1);
  const other = await rank(host.workbook, { ...CHINESE, sheet: '亩均' });
  expect(other.proof).toBeNull();
  expect(other.notes[0]).toContain('与锁定的第1版');
  for (const title of ['排名结果', '得分明细', '评价方案'])
    expect(rowsOf(host.book, title).flat().join('\n')).not.toMatch(/校验码/);
});

test('an earlier run of the same period is no past of what is frozen', async () => {
  const host = await opened();
  await rank(host.workbook, { ...CHINESE, sheet: '亩均' });
  await frozen(host);
  expect((await repeated(host)).problems).toEqual([]);
});

test('a sheet that came later and bears the hash is watched like those of the freeze', async () => {
  const host = await opened();
  await frozen(host);
  await rank(host.workbook, {
    ...CHINESE,
    sheet: '亩均',
    writing: { ...USUAL_WRITING, parts: ['detail', 'bulletin'] },
  });
  expect((await repeated(host)).problems).toEqual([]);
  for (const [sheet, wanted] of [
    ['得分明细', 26.3],
    ['通报', '【发文字号】'],
  ] as const) {
    const [row, column] = find(host, sheet, wanted);
    put(host, sheet, row, column, '另一个数');
    const { problems } = await repeated(host);
    expect(problems.map(({ cell }) => cell)).toContainEqual(at(sheet, row, column));
    put(host, sheet, row, column, wanted);
  }
});

test('nothing is written without a name', async () => {
  const host = await opened();
  const before = JSON.stringify(host.book.snapshot());
  const { problems } = await frozen(host, { signed: { ...SIGNED, name: ' ' } });
  expect(problems.map(({ message }) => message)).toEqual(['请写明姓名。']);
  expect(JSON.stringify(host.book.snapshot())).toBe(before);
});
