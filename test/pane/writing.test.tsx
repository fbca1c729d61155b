/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { titlesOf } from '../host/sheets';
import { type } from './hand';
import { openPane } from './book';
import { MU } from './tables';

async function open() {
  const book = openPane({ 亩均: MU });
  await screen.findByRole('table');
  return book;
}

/** jsdom does not unfold by itself. */
async function unfold() {
  const details = (await screen.findByText(/^写入内容：/)).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return within(details);
}

const write = () => fireEvent.click(screen.getByRole('button', { name: '一键排名' }));

describe('what is written', () => {
  test('is told before it is: which sheets, where, new or rewritten', async () => {
    await open();
    const panel = await unfold();
    const sheets = within(await panel.findByRole('list', { name: '将写入的工作表' })).getAllByRole(
      'listitem',
    );
    expect(sheets.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^排名结果（新建，A1:[A-Z]\d+）$/),
      expect.stringMatching(/^得分明细（新建，A1:[A-Z]+\d+）$/),
      expect.stringMatching(/^评价方案（新建，A1:[A-Z]\d+）$/),
    ]);
  });

  test('is what was chosen, and stays chosen for the next run', async () => {
    const book = await open();
    const panel = await unfold();
    await panel.findByText(/^得分明细（/);
    fireEvent.click(panel.getByRole('checkbox', { name: '得分明细' }));
    fireEvent.click(panel.getByRole('radio', { name: '按原表' }));
    expect(panel.queryByText(/^得分明细（/)).toBeNull();
    write();
    await screen.findByText(/^已写入/);
    expect(titlesOf(book)).toEqual(['亩均', '排名结果', '评价方案']);
    expect(panel.getByRole('checkbox', { name: '得分明细' })).not.toBeChecked();
    expect(panel.getByRole('radio', { name: '按原表' })).toBeChecked();
  });
});

test('rank movements ask what they are compared with, and say where there is nothing', async () => {
  await open();
  const panel = await unfold();
  expect(panel.queryByRole('radio', { name: '与上期相比' })).toBeNull();
  fireEvent.click(panel.getByRole('checkbox', { name: '名次变动' }));
  expect(panel.getByRole('radio', { name: '与上期相比' })).toBeChecked();
  expect(panel.getByText(/^没有可比的上期排名/)).toBeInTheDocument();
  fireEvent.click(panel.getByRole('radio', { name: '与工作簿中的方案相比' }));
  expect(panel.getByText(/^方案与工作簿中的相同，或工作簿中没有方案/)).toBeInTheDocument();
});

describe('undoing in the pane', () => {
  const undoButton = async () => (await screen.findAllByRole('button', { name: '撤销写入' }))[0]!;

  test('is offered with what was written, and says what it came to', async () => {
    await open();
    write();
    fireEvent.click(await undoButton());
    expect(
      await screen.findByText(/^已撤销写入；已删除“排名结果”、“得分明细”、“评价方案”。$/),
    ).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText(/^已写入/)).toBeNull());
  });

  test('asks first where a person has changed a sheet since', async () => {
    const book = await open();
    write();
    await undoButton();
    act(() => type(book, '排名结果!A1', [['改']]));
    fireEvent.click(await undoButton());
    expect(await screen.findByText(/^“排名结果”在写入之后有人改动过/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: '仍然撤销' }));
    expect(await screen.findByText(/^已撤销写入/)).toBeInTheDocument();
  });

  test('is in reach also after the message is gone, until the copies are dropped', async () => {
    await open();
    write();
    await screen.findByText(/^已写入/);
    fireEvent.click(screen.getByRole('button', { name: '关闭' }));
    const panel = await unfold();
    expect(await panel.findByText(/^上次写入：“排名结果”、“得分明细”、“评价方案”$/)).toBeInTheDocument();
    fireEvent.click(panel.getByRole('button', { name: '清除备份' }));
    expect(await screen.findByText('已清除备份。')).toBeInTheDocument();
    await waitFor(() => expect(panel.queryByText(/^上次写入/)).toBeNull());
  });
});
