/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { titlesOf } from '../host/sheets';
import { openPane } from './book';

const rowsOf = async () => within(await screen.findByRole('table')).getAllByRole('rowheader');

describe('an empty workbook', () => {
  test('is ranked by one click on a sample, with the scheme that it comes with', async () => {
    const book = openPane({ Sheet1: [['']] });
    fireEvent.click(await screen.findByRole('button', { name: '放入示例：园区亩均评价' }));
    expect(await rowsOf()).toHaveLength(10);
    expect(screen.getAllByText('A类')).toHaveLength(2);
    expect(screen.getByText(/^亩均评价示例!/)).toBeInTheDocument();
    expect(book.sheets.active.name).toBe('亩均评价示例');
  });

  test('is written by the next', async () => {
    const book = openPane({ Sheet1: [['']] }, 'en-US');
    fireEvent.click(await screen.findByRole('button', { name: 'Put the sample in: Ranks over the years' }));
    await rowsOf();
    fireEvent.click(screen.getByRole('button', { name: 'Rank now' }));
    await screen.findByText(/^Written/);
    expect(titlesOf(book)).toContain('Ranking');
  });
});

test('of a long ranking the first ten are seen, and all of them by a click', async () => {
  const many = Array.from({ length: 30 }, (_, at) => [`第${at + 1}园区`, 100 - at]);
  openPane({ 表: [['园区', '税收'], ...many] });
  expect(await rowsOf()).toHaveLength(10);
  fireEvent.click(screen.getByRole('button', { name: '显示全部 30 个' }));
  await waitFor(async () => expect(await rowsOf()).toHaveLength(30));
});
