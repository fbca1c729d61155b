/** Two people in one workbook: what one does while the other's run is under way is never lost. */
import { Book } from '../../src/book/book';
import { openBook } from '../../src/host/book';
import type { Plan } from '../../src/sheet/plan';
import { bookOf, closeAll, open } from './open';
import { stateOf } from './state';

afterEach(closeAll);

const MARK = 'ZoneRank.result.2021';

const planOf = (text: string, title = '排名结果'): Plan => ({
  sheets: [
    {
      mark: MARK,
      title,
      steps: [{ kind: 'write', at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[text]] }],
    },
  ],
  show: MARK,
});

const cell = { startRow: 4, startColumn: 2, endRow: 4, endColumn: 2 };
const book = () => bookOf({ 位次: [['年份', '甲'], ['2021', 3]] }); // prettier-ignore

test('of two who write the same sheet for the first time, the second is refused and the first keeps hers', async () => {
  const { workbook, book: held } = await open(book());
  const seen = await workbook.overview();
  await workbook.apply(planOf('先'), seen);
  await expect(workbook.apply(planOf('后'), seen)).rejects.toMatchObject({ code: 'crossed' });
  expect(held.sheets.byName('排名结果')!.cells.value(0, 0)).toBe('先');
  const now = await workbook.overview();
  expect(now.brokenOff).toBe(false);
  expect(await workbook.undo(now)).toEqual({ restored: [], removed: ['排名结果'] });
});

test.each([
  ['under the title that it has', '排名结果'],
  ['under another title', '排名结果 二'],
])(
  'of two who write the same sheet for the first time, the second takes nothing back of the first %s, though her copies are dropped',
  async (_name, title) => {
    const { workbook, book: held } = await open(book());
    const seen = await workbook.overview();
    await workbook.apply(planOf('先', title), seen);
    await workbook.forget(await workbook.overview());
    const before = stateOf(held);
    await expect(workbook.apply(planOf('后'), seen)).rejects.toMatchObject({ code: 'crossed' });
    expect(stateOf(held)).toEqual({ ...before, active: '位次' });
  },
);

test('a result that a host once left out of its list is not taken back with what could not be written', async () => {
  const { workbook, book: held } = await open(book());
  await workbook.apply(planOf('先'), await workbook.overview());
  await workbook.forget(await workbook.overview());
  const before = stateOf(held);
  const seen = await workbook.overview();
  const sheets = seen.sheets.map((each) => ({ ...each, mark: null }));
  await expect(workbook.apply(planOf('后'), { ...seen, sheets })).rejects.toMatchObject({ code: 'crossed' });
  await expect(
    workbook.apply(planOf('后'), { ...seen, sheets: seen.sheets.slice(0, 1) }),
  ).rejects.toMatchObject({ code: 'crossed' });
  expect(stateOf(held)).toEqual(before);
});

test('of two who write the same sheet again, the second is refused and leaves no trace', async () => {
  const { workbook, book: held } = await open(book());
  await workbook.apply(planOf('一'), await workbook.overview());
  const seen = await workbook.overview();
  await workbook.apply(planOf('先'), await workbook.overview());
  const before = stateOf(held);
  await expect(workbook.apply(planOf('后'), seen)).rejects.toMatchObject({ code: 'crossed' });
  expect(stateOf(held)).toEqual(before);
  await workbook.undo(await workbook.overview());
  expect(held.sheets.byName('排名结果')!.cells.value(0, 0)).toBe('一');
});

test('a run that somebody else is writing is neither written into nor taken back', async () => {
  const { workbook, book: held } = await open(book());
  const seen = await workbook.overview();
  held.names.set({ name: 'ZoneRank.writing', formula: '=0', comment: '7 1', visible: false, sheetId: null });
  await expect(workbook.apply(planOf('后'), seen)).rejects.toMatchObject({ code: 'crossed' });
  expect(held.names.find('ZoneRank.writing', null)?.comment).toBe('7 1');
  expect(held.sheets.byName('排名结果')).toBeNull();
});

test('a run that somebody else has ranked over meanwhile is not undone', async () => {
  const { workbook, book: held } = await open(book());
  await workbook.apply(planOf('一'), await workbook.overview());
  const seen = await workbook.overview();
  await workbook.apply(planOf('二'), await workbook.overview());
  const before = stateOf(held);
  await expect(workbook.undo(seen)).rejects.toMatchObject({ code: 'overtaken' });
  await expect(workbook.forget(seen)).rejects.toMatchObject({ code: 'overtaken' });
  expect(stateOf(held)).toEqual(before);
});

test('what could not be written is taken back whole, though the sheet in front has another name by then', async () => {
  const { workbook, book: held, node } = await open(book());
  await workbook.apply(planOf('一'), await workbook.overview());
  held.sheets.activate(held.sheets.byName('位次')!);
  const seen = await workbook.overview();
  node.host.faults.push({ atBatch: 1, atAction: 12, code: 'GeneralException' });
  node.host.faults.push({
    atBatch: 2,
    until: Promise.resolve().then(() => held.sheets.byName('位次')!.rename('甲')),
  });
  await expect(workbook.apply(planOf('二'), seen)).rejects.toMatchObject({ code: 'other' });
  expect((await workbook.overview()).brokenOff).toBe(false);
  expect(held.sheets.byName('排名结果')!.cells.value(0, 0)).toBe('一');
});

test('copies that somebody else keeps are not taken for a sample that could not be added', async () => {
  const { workbook, book: held, node } = await open(book());
  await workbook.apply(planOf('一'), await workbook.overview());
  await workbook.apply(planOf('二'), await workbook.overview());
  const before = stateOf(held);
  node.host.faults.push({ atBatch: 2, atAction: 1, code: 'ItemAlreadyExists' });
  await expect(workbook.addSheet('示例', [['开发区']])).rejects.toMatchObject({ name: 'HostError' });
  expect(stateOf(held)).toEqual(before);
});

test("a person's names and sheets that are called like ours cost them nothing", async () => {
  const { workbook, book: held, node } = await open(book());
  held.names.set({
    name: 'ZoneRank.before.5.result',
    formula: "='位次'!$A$1",
    comment: '',
    visible: true,
    sheetId: null,
  });
  held.sheets.add('ZoneRank~笔记').cells.write(cell, [['勿动']]);
  node.host.faults.push({ atBatch: 2, atAction: 20, code: 'GeneralException' });
  await expect(workbook.apply(planOf('一'), await workbook.overview())).rejects.toMatchObject({
    code: 'other',
  });
  await workbook.apply(planOf('二'), await workbook.overview());
  await workbook.apply(planOf('三'), await workbook.overview());
  expect(held.sheets.byName('位次')!.cells.value(1, 1)).toBe(3);
  expect(held.sheets.byName('ZoneRank~笔记')!.cells.value(4, 2)).toBe('勿动');
  held.names.set({
    name: 'zonerank.writing',
    formula: "='位次'!$A$1",
    comment: '',
    visible: true,
    sheetId: null,
  });
  const seen = await workbook.overview();
  expect(seen.brokenOff).toBe(false);
  await expect(workbook.apply(planOf('四'), seen)).rejects.toMatchObject({
    code: 'nameTaken',
    what: 'zonerank.writing',
  });
});

test('undoing that would leave no sheet to be seen is refused before anything is begun', async () => {
  const { workbook, book: held } = await open(book());
  await workbook.apply(planOf('一'), await workbook.overview());
  held.sheets.byName('位次')!.setVisibility('Hidden');
  const seen = await workbook.overview();
  await expect(workbook.undo(seen)).rejects.toMatchObject({ code: 'noneVisible' });
  held.sheets.byName('位次')!.setVisibility('Visible');
  expect(await workbook.undo(await workbook.overview())).toEqual({ restored: [], removed: ['排名结果'] });
});

test('a remark that is put on a sheet of ours between reading and writing is not written over', async () => {
  const { workbook, book: held } = await open(book());
  await workbook.apply(planOf('一'), await workbook.overview());
  await workbook.apply(planOf('二'), await workbook.overview());
  const seen = await workbook.overview();
  const basis = await workbook.read(['排名结果']);
  held.sheets.byName('排名结果')!.cells.write(cell, [['复核']]);
  const writing = workbook.apply({ ...planOf('三'), basis }, seen);
  await expect(writing).rejects.toMatchObject({ code: 'sourceChanged', what: '排名结果' });
  const sheet = held.sheets.byName('排名结果')!;
  expect([sheet.cells.value(0, 0), sheet.cells.value(4, 2)]).toEqual(['二', '复核']);
  // The run before can be undone as if nothing had been tried.
  await workbook.undo(await workbook.overview());
  expect(held.sheets.byName('排名结果')!.cells.value(0, 0)).toBe('一');
});

test("another person's edit is told while the pane watches", async () => {
  const { workbook, book: held, node } = await open(book());
  const told: string[] = [];
  const stop = await workbook.watch((what) => told.push(what));
  node.host.remotely(() => held.sheets.byName('位次')!.cells.write(cell, [['改']]));
  await new Promise((resolve) => setImmediate(resolve));
  expect(told).toContain('change');
  await stop();
});

/** Several requests long; calls back before each. */
async function writeLong(before: (sheets: readonly string[]) => void) {
  const opened = await open(book());
  const { workbook, book: held, node } = opened;
  const values = Array.from({ length: 3_000 }, (_, row) => [`${row}${'区'.repeat(500)}`]);
  const steps = [
    { kind: 'write', at: { row: 0, column: 0, rows: values.length, columns: 1 }, values },
  ] as const;
  const seen = await workbook.overview();
  const execute = node.host.execute.bind(node.host);
  node.host.execute = (body, flags) => {
    const open = held.sheets.all().filter(({ visibility }) => visibility === 'Visible');
    before(open.map(({ name }) => name));
    return execute(body, flags);
  };
  await workbook.apply({ sheets: [{ mark: MARK, title: '排名结果', steps }], show: MARK }, seen);
  return opened;
}

test('nobody can write into a sheet that is only half there: it is out of sight until all of it is', async () => {
  const inSight: (readonly string[])[] = [];
  const { book: held } = await writeLong((sheets) => inSight.push(sheets));
  expect(inSight.length).toBeGreaterThan(1);
  expect(inSight).toEqual(inSight.map(() => ['位次']));
  expect(held.sheets.byName('排名结果')!.visibility).toBe('Visible');
  expect(held.sheets.byName('排名结果')!.cells.value(2_999, 0)).toMatch(/^2999区/);
});

test('a sheet whose mark somebody has deleted meanwhile is not emptied', async () => {
  const { workbook, book: held } = await open(book());
  await workbook.apply(planOf('一'), await workbook.overview());
  const seen = await workbook.overview();
  held.names.remove(held.names.find(MARK, null)!.id);
  await expect(workbook.apply(planOf('二'), seen)).rejects.toMatchObject({ code: 'sheetGone' });
  expect(held.sheets.byName('排名结果')!.cells.value(0, 0)).toBe('一');
  expect(held.sheets.all().map(({ name }) => name)).toEqual(['位次', '排名结果']);
});

test('a run that fails while a chart has the front is taken back', async () => {
  const { workbook, book: held, node } = await open(book());
  const seen = { ...(await workbook.overview()), active: '' };
  node.host.faults.push({ atBatch: 1, atAction: 20, code: 'GeneralException' });
  await expect(workbook.apply(planOf('一'), seen)).rejects.toMatchObject({ code: 'other' });
  expect(held.sheets.all().map(({ name }) => name)).toEqual(['位次']);
});

test('filter buttons that a person has set or taken away are as they were after a run is undone, wherever it fails', async () => {
  const { workbook, book: held, node } = await open(book());
  const plan: Plan = {
    sheets: [{ ...planOf('二').sheets[0]!, steps: [{ kind: 'unfilter' }, ...planOf('二').sheets[0]!.steps] }],
    show: MARK,
  };
  for (const filter of ['A1:A3', null]) {
    await workbook.apply(planOf('一'), await workbook.overview());
    const result = held.sheets.byName('排名结果')!;
    result.record({ autoFilter: filter === null ? undefined : { address: filter } });
    const before = result.records.autoFilter?.address;
    for (let atAction = 1; atAction < 60; atAction++) {
      node.host.faults.push({ atBatch: 2, atAction, code: 'GeneralException' });
      await workbook.apply(plan, await workbook.overview()).catch(() => {});
      node.host.faults.splice(0);
      if (held.sheets.byName('排名结果')!.cells.value(0, 0) === '二')
        await workbook.undo(await workbook.overview());
      expect([atAction, held.sheets.byName('排名结果')!.records.autoFilter?.address]).toEqual([
        atAction,
        before,
      ]);
    }
  }
});

test.each([
  ['nothing was thrown away', {}, 'busy', [2, 2]],
  ['some was', { atAction: 12 }, 'halfDropped', [2, 1]],
  ['all was', { done: true }, null, [0, 0]],
] as const)(
  'throwing copies away that fails twice says what came of it: %s',
  async (_name, again, code, [names, copies]) => {
    const { workbook, node } = await open(book());
    const two = (text: string): Plan => {
      const { sheets, show } = planOf(text);
      return { sheets: [...sheets, { ...sheets[0]!, mark: 'ZoneRank.detail.2021', title: '明细' }], show };
    };
    await workbook.apply(two('一'), await workbook.overview());
    await workbook.apply(two('二'), await workbook.overview());
    const seen = await workbook.overview();
    const busy = 'ActivityLimitReached';
    node.host.faults.push({ atBatch: 1, code: busy }, { atBatch: 3, code: busy, ...again });
    const forgetting = workbook.forget(seen);
    if (code === null) await forgetting;
    else await expect(forgetting).rejects.toMatchObject({ code });
    const left = (await workbook.overview()).runs.flatMap(({ sheets }) => sheets);
    expect([left.length, left.filter(({ copy }) => copy !== null).length]).toEqual([names, copies]);
  },
);

test('an undo that fails before anything is begun says so, where there is a sheet that it leaves alone too', async () => {
  const { workbook, book: held, node } = await open(book());
  const logged = (text: string): Plan => {
    const { sheets, show } = planOf(text);
    return { sheets: [...sheets, { ...sheets[0]!, mark: 'ZoneRank.log', title: '评价日志' }], show };
  };
  await workbook.apply(logged('一'), await workbook.overview());
  await workbook.apply(logged('二'), await workbook.overview());
  const [seen, before] = [await workbook.overview(), stateOf(held)];
  const busy = 'ActivityLimitReached';
  node.host.faults.push({ atBatch: 1, code: busy }, { atBatch: 3, code: busy });
  await expect(workbook.undo(seen)).rejects.toMatchObject({ code: 'busy' });
  expect(stateOf(held)).toEqual(before);
});

test('an undo of what was overtaken before it was begun takes nothing away, and says so', async () => {
  const { workbook, book: held, node } = await open(book());
  const seen = await workbook.overview();
  await workbook.apply(planOf('先', '排名结果 二'), seen);
  await workbook.forget(await workbook.overview());
  const before = stateOf(held);
  const busy = 'ActivityLimitReached';
  node.host.faults.push({ atBatch: 2, code: busy }, { atBatch: 3, code: busy });
  await expect(workbook.apply(planOf('后'), seen)).rejects.toMatchObject({ code: 'unfinished' });
  const data = structuredClone(held.snapshot());
  expect(await workbook.undo(await workbook.overview())).toEqual({ restored: [], removed: [] });
  expect(stateOf(held)).toEqual(before);
  const file = Book.create(data);
  const inFile = openBook(file).workbook;
  expect(await inFile.undo(await inFile.overview())).toEqual({ restored: [], removed: [] });
  expect(stateOf(file).sheets).toEqual(before.sheets);
  file.dispose();
});

test("a person's sheet of the title that is wished stays, though its cells are empty", async () => {
  const { workbook, book: held } = await open(book());
  const seen = await workbook.overview();
  held.sheets.add('排名结果').setTabColour('#FF0000');
  const before = stateOf(held);
  await expect(workbook.apply(planOf('一'), seen)).rejects.toMatchObject({ code: 'crossed' });
  expect(stateOf(held)).toEqual({ ...before, active: '位次' });
});

test('a mark that lost its sheet is not taken from who has given it another', async () => {
  const { workbook, book: held } = await open(book());
  await workbook.apply(planOf('一'), await workbook.overview());
  held.sheets.remove(held.sheets.byName('排名结果')!);
  const seen = await workbook.overview();
  expect(seen.lostMarks).toEqual([MARK]);
  await workbook.apply(planOf('先', '排名结果 二'), seen);
  const before = stateOf(held);
  await expect(workbook.apply(planOf('后'), seen)).rejects.toMatchObject({ code: 'crossed' });
  expect(stateOf(held)).toEqual({ ...before, active: expect.any(String) });
});
