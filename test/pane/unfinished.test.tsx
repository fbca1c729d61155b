/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { rank } from '../../src/actions/rank';
import type { Locale } from '../../src/words/locale';
import type { Opened } from '../host/open';
import { show } from './shown';

// The host in Node needs what jsdom leaves out.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  structuredClone: (data: unknown): unknown => deserialize(serialize(data)),
});
const host = import('../host/open');
const crash = import('../host/crash');

afterEach(async () => {
  cleanup();
  (await host).closeAll();
});

const MU = [
  ['开发区名称', '亩均税收（万元/亩）', '投资强度（万元/亩）'],
  ['茌平经开区', 10, 0],
  ['阳谷经开区', 0, 10],
];

/** The pane over a workbook whose last run failed in the middle and was never taken back: its pane was closed. */
async function comeBack(locale: Locale): Promise<Opened> {
  const { bookOf, open } = await host;
  const { killed } = await crash;
  const first = await open(bookOf({ 亩均: MU }));
  const data = structuredClone(first.book.snapshot());
  const left = await killed(data, ({ workbook }) => rank(workbook, { locale: 'zh-CN' }), 3, [
    { atBatch: 3, atAction: 60, code: 'GeneralException' },
  ]);
  const opened = await open(left);
  show(opened.workbook, locale);
  return opened;
}

const titlesOf = ({ book }: Opened) =>
  book.sheets.all().flatMap(({ name, visibility }) => (visibility === 'VeryHidden' ? [] : [name]));

describe('a run that was broken off by a pane that was closed', () => {
  test('is found when the pane is opened again, and finished by one click', async () => {
    const opened = await comeBack('zh-CN');
    expect(await screen.findByText(/^上次写入中途中断，.*“排名结果”.*不完整/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: '完成写入' }));
    expect(await screen.findByText(/^已写入/)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText(/^上次写入中途中断/)).toBeNull());
    expect(titlesOf(opened)).toEqual(['亩均', '排名结果', '得分明细', '评价方案']);
    expect(opened.book.names.find('ZoneRank.writing', null)).toBeNull();
  });

  test('is undone by one click, which leaves nothing of it', async () => {
    const opened = await comeBack('en-US');
    expect(await screen.findByText(/^The last run was broken off/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Undo writing' }));
    expect(await screen.findByText(/^Undone/)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText(/^The last run was broken off/)).toBeNull());
    expect(opened.book.sheets.all().map(({ name }) => name)).toEqual(['亩均']);
  });
});
