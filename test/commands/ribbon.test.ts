import type { RankReport } from '../../src/actions/report';
import type * as Tell from '../../src/actions/tell';
import type * as Commands from '../../src/commands';
import { bookOf, closeAll, open, titlesOf } from '../actions/open';

/** What the button hands over; counts that it was told to be done. */
function click() {
  let completed = 0;
  const event = { source: { id: 'Rank' }, completed: () => void (completed += 1) };
  return { event: event as unknown as Office.AddinCommands.Event, times: () => completed };
}

const table = [
  ['开发区', '税收'],
  ['甲经开区', 1],
  ['乙经开区', 2],
];
let shown: number;

/** The scripts as the page loads them. */
function load() {
  const bound: string[] = [];
  shown = 0;
  Object.assign(Office, {
    actions: { associate: (name: string) => bound.push(name) },
    addin: { showAsTaskpane: async () => void (shown += 1) },
  });
  jest.resetModules();
  const { rankActive, unlockAs } = jest.requireActual<typeof Commands>('../../src/commands');
  const { hearFreed, hearReports } = jest.requireActual<typeof Tell>('../../src/actions/tell');
  return { bound, press: rankActive, unlockAs, hearFreed, hearReports };
}

afterEach(closeAll);

test('the button ranks with the pane never opened, and the result comes to the front', async () => {
  const { book } = await open(bookOf({ 数据: table }));
  const { bound, press } = load();
  expect(bound[0]).toBe('rankActive');
  const { event, times } = click();
  await press(event);
  expect(titlesOf(book)).toEqual(['数据', '排名结果', '得分明细', '评价方案']);
  expect(book.sheets.active.name).toBe('排名结果');
  expect(shown).toBe(0);
  expect(times()).toBe(1);
});

test('problems open the pane, which is told them when it listens', async () => {
  await open(bookOf({ 数据: [...table, ['丙经开区', '不详']] }));
  const { press, hearReports } = load();
  const { event, times } = click();
  await press(event);
  expect([shown, times()]).toEqual([1, 1]);
  const heard: RankReport[] = [];
  const stop = hearReports((report) => heard.push(report));
  expect(heard.map(({ problems }) => problems.map(({ where }) => where))).toEqual([['数据!B4']]);
  await press(click().event);
  expect(heard).toHaveLength(2);
  stop();
});

test('the buttons that free a workbook of functions open the pane, which says what came of it', async () => {
  await open(bookOf({ 数据: table }));
  const { bound, unlockAs, hearFreed } = load();
  expect(bound.slice(1)).toEqual([
    'selectionToValues',
    'selectionToFormulas',
    'workbookToValues',
    'workbookToFormulas',
  ]);
  const { event, times } = click();
  await unlockAs(event, 'workbook', 'values');
  expect([shown, times()]).toEqual([1, 1]);
  const heard: Tell.Freed[] = [];
  hearFreed((told) => heard.push(told))();
  expect(heard.map(({ report, undo }) => [report.message, undo])).toEqual([
    ['工作簿中没有 ZONE 函数。', null],
  ]);
});
