/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { hold, openPane } from './excel';
import { select, type } from './hand';
import { show } from './shown';
import { MU, RANKS } from './tables';

/** The row of the ranking, and that of the scheme, that stand out. */
const current = (container: HTMLElement) =>
  [...container.querySelectorAll('[aria-current]')].map((line) => line.textContent ?? '');

const ranking = () => screen.findByRole('table');
const first = async () => within(await ranking()).getAllByRole('rowheader')[0]!.textContent;
const selected = () => screen.findByRole('group', { name: '所选单位' });

describe('a move on the table’s sheet', () => {
  test('marks the unit and the indicator of the cell, and reads no cell', async () => {
    const opened = await openPane({ 亩均: MU });
    await ranking();
    const { cellsRead, batches } = opened.node.host.counters;
    select(opened.book, '亩均!C3');
    expect(await selected()).toHaveTextContent('1 阳谷经开区');
    const [unit, indicator, ...more] = current(document.body);
    expect(unit).toMatch(/阳谷经开区/);
    expect(indicator).toMatch(/投资强度/);
    expect(more).toEqual([]);
    const after = opened.node.host.counters;
    expect(after.cellsRead).toBe(cellsRead);
    expect(after.batches - batches).toBe(1);
  });

  test('to the headings shows the first three again', async () => {
    const opened = await openPane({ 亩均: MU });
    await ranking();
    select(opened.book, '亩均!B4');
    await selected();
    select(opened.book, '亩均!A1');
    expect(await screen.findByRole('group', { name: '前三名' })).toBeInTheDocument();
  });

  test('has its why one click away, and the click puts the focus there', async () => {
    const opened = await openPane({ 亩均: MU });
    await ranking();
    select(opened.book, '亩均!B4');
    fireEvent.click(within(await selected()).getByRole('button', { name: '冠县经开区：名次说明' }));
    const [unfolds] = within(await ranking()).getAllByRole('button', { name: '冠县经开区：名次说明' });
    await waitFor(() => expect(unfolds).toHaveFocus());
    expect(unfolds).toHaveAttribute('aria-expanded', 'true');
  });

  test('that takes columns of it ranks by these, and reads no cell either', async () => {
    const opened = await openPane({ 亩均: MU });
    await ranking();
    const { cellsRead } = opened.node.host.counters;
    select(opened.book, '亩均!A1:B4');
    await screen.findByText('3 个参评单位 · 1 项指标');
    expect(await first()).toBe('茌平经开区');
    expect(opened.node.host.counters.cellsRead).toBe(cellsRead);
  });
});

test('a move to a sheet without a table leaves the table in sight, and the second one there reads nothing', async () => {
  const opened = await openPane({ 亩均: MU, 空: [] });
  await ranking();
  select(opened.book, '空!A1');
  await waitFor(async () => expect((await opened.workbook.overview()).active).toBe('空'));
  await waitFor(() => expect(current(document.body)).toEqual([]));
  expect(screen.getByText('亩均!A1:C4')).toBeInTheDocument();
});

test('a move to another table shows that, and the first is one click away', async () => {
  const opened = await openPane({ 亩均: MU, 位次: RANKS });
  await ranking();
  select(opened.book, '位次!B2');
  await screen.findByText('位次!A1:D3');
  fireEvent.click(screen.getByRole('button', { name: '亩均' }));
  await screen.findByText('亩均!A1:C4');
  expect((await opened.workbook.whereabouts()).active).toBe('亩均');
});

test('a click on a unit selects its row, on the result sheet where that is in front', async () => {
  const opened = await openPane({ 亩均: MU });
  fireEvent.click(within(await ranking()).getByRole('button', { name: '冠县经开区' }));
  await selected();
  expect(await opened.workbook.whereabouts()).toEqual({
    active: '亩均',
    selection: [{ row: 3, column: 0, rows: 1, columns: 3 }],
  });
  fireEvent.click(screen.getByRole('button', { name: '一键排名' }));
  await screen.findByText(/^已写入/);
  // What was written is read in a moment.
  const shownInResult = async () => {
    select(opened.book, '排名结果!A1');
    await screen.findByRole('group', { name: '前三名' });
    fireEvent.click(within(await ranking()).getByRole('button', { name: '阳谷经开区' }));
    expect(await selected()).toHaveTextContent('1 阳谷经开区');
    expect((await opened.workbook.whereabouts()).active).toBe('排名结果');
  };
  await waitFor(shownInResult, { interval: 500 });
});

describe('while a cell is being edited', () => {
  test('nothing is said, and the ranking follows when the cell is done', async () => {
    const opened = await openPane({ 亩均: MU });
    await ranking();
    opened.node.host.editing = true;
    type(opened.book, '亩均!B4', [[40]]);
    const { batches } = opened.node.host.counters;
    await waitFor(() => expect(opened.node.host.counters.batches).toBeGreaterThan(batches + 1));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByText(/正在编辑|问题/)).toBeNull();
    expect(await first()).toBe('茌平经开区');
    opened.node.host.editing = false;
    await waitFor(async () => expect(await first()).toBe('冠县经开区'));
  });

  test('a pane that is opened waits for it, then follows', async () => {
    const opened = await hold({ 亩均: MU });
    opened.node.host.editing = true;
    show(opened.workbook);
    await screen.findByText(/^有单元格正在编辑/);
    opened.node.host.editing = false;
    await ranking();
    // It listens from some moment on.
    const followed = () => {
      select(opened.book, '亩均!B4');
      expect(screen.queryByRole('group', { name: '所选单位' })).not.toBeNull();
    };
    await waitFor(followed, { interval: 500 });
  });
});

test('a workbook whose structure is protected is previewed, and it is said beforehand that nothing can be written', async () => {
  const opened = await openPane({ 亩均: MU });
  await ranking();
  expect(screen.queryByText(/结构受保护/)).toBeNull();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  type(opened.book, '亩均!B4', [[40]]);
  await screen.findByText(/结构受保护/);
  await waitFor(async () => expect(await first()).toBe('冠县经开区'));
});

test('a workbook that cannot be read keeps what was seen, says that it may be out of date, and is asked again by a click', async () => {
  const opened = await openPane({ 亩均: MU });
  await ranking();
  opened.node.host.faults.push({ atBatch: 1, code: 'ActivityLimitReached' });
  type(opened.book, '亩均!B4', [[40]]);
  await screen.findByText(/可能已过时/);
  expect(await first()).toBe('茌平经开区');
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(async () => expect(await first()).toBe('冠县经开区'));
  expect(screen.queryByText(/可能已过时/)).toBeNull();
});

test('a burst of changes is read once', async () => {
  const { book, node } = await openPane({ 亩均: MU });
  await ranking();
  const { cellsRead: once } = node.host.counters;
  for (let change = 0; change < 20; change += 1) type(book, '亩均!B4:C4', [[10, change]]);
  await waitFor(async () => expect(await first()).toBe('冠县经开区'));
  expect(node.host.counters.cellsRead).toBe(2 * once);
});
