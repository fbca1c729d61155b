/** @jest-environment jsdom */
import './jsdom';
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { rank } from '../../src/actions/rank';
import type { Locale } from '../../src/words/locale';
import { killed } from '../host/crash';
import { titlesOf } from '../host/sheets';
import { hold, open, type Opened } from './excel';
import { show } from './shown';
import { MU } from './tables';

/** The pane over a workbook whose last run failed in the middle and was never taken back: its pane was closed. */
async function comeBack(locale: Locale): Promise<Opened> {
  const first = await hold({ 亩均: MU });
  const data = structuredClone(first.book.snapshot());
  const left = await killed(data, ({ workbook }) => rank(workbook, { locale: 'zh-CN' }), 3, [
    { atBatch: 3, atAction: 60, code: 'GeneralException' },
  ]);
  const opened = await open(left);
  show(opened.workbook, locale);
  return opened;
}

describe('a run that was broken off by a pane that was closed', () => {
  test('is found when the pane is opened again, and finished by one click', async () => {
    const opened = await comeBack('zh-CN');
    expect(await screen.findByText(/^上次写入中途中断，.*“排名结果”.*不完整/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: '完成写入' }));
    expect(await screen.findByText(/^已写入/)).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText(/^上次写入中途中断/)).toBeNull());
    expect(titlesOf(opened.book)).toEqual(['亩均', '排名结果', '得分明细', '评价方案']);
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
