/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { isSame } from '../../src/pane/use-subject';
import { nearestTo } from '../../src/pane/views/why/nearest';
import { type } from './hand';
import { openPane } from './book';
import { MU, RANKS } from './tables';

const why = async (unit: string) => {
  fireEvent.click(await screen.findByRole('button', { name: `${unit}：名次说明` }));
  return within(await screen.findByRole('region', { name: `${unit}：名次说明` }));
};

// At equal weights the scores are 50, 50, 40; the mean unit has 140/3 = 46.67.
test('a unit of the ranking says what its score is made of, each part with its sign, and what it would take', async () => {
  openPane({ 亩均: MU });
  const panel = await why('冠县经开区');
  const parts = within(await panel.findByRole('list', { name: '得分构成' })).getAllByRole('listitem');
  // Each 0.5 · (40 − 140/3) = −3.33.
  expect(parts.map((part) => part.textContent)).toEqual([
    expect.stringMatching(/^亩均税收.*−3\.33$/),
    expect.stringMatching(/^投资强度.*−3\.33$/),
  ]);
  fireEvent.click(panel.getByText('达到目标需要什么'));
  const table = await panel.findByRole('table', { name: '达到目标需要什么' });
  expect(within(table).getAllByRole('row')).toHaveLength(3);
});

test('a ranking says how sure it is, and the answer is dropped when the figures change', async () => {
  const book = openPane({ 亩均: MU });
  fireEvent.click(await screen.findByRole('button', { name: '检验稳健性' }));
  // A weight of tax below 0.4 puts Guanxian before Chiping, one above 0.6 before Yanggu: pair by pair, everybody may be first or last.
  expect(await screen.findAllByText(/保证 1–3/)).toHaveLength(3);
  act(() => type(book, '亩均!A1', MU));
  expect(screen.getAllByText(/保证 1–3/)).toHaveLength(3);
  act(() => type(book, '亩均!C4', [[5]]));
  expect(await screen.findByText(/上次的检验不再适用/)).toBeInTheDocument();
  expect(screen.queryByText(/保证 1–3/)).not.toBeInTheDocument();
});

function fill(field: HTMLElement, value: string): void {
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

test('draws, seed, single limits and favourable weights can be chosen, and weights are laid beside what they do', async () => {
  openPane({ 亩均: MU });
  fireEvent.click(await screen.findByText('更多选项'));
  fill(await screen.findByLabelText('抽取次数'), '1000');
  fill(screen.getByLabelText('随机种子'), '七');
  fill(screen.getByLabelText('随机种子'), '7');
  fireEvent.click(screen.getByLabelText('另求对每个单位最有利的权重'));
  fireEvent.click(screen.getByText('添加上下限'));
  fill(screen.getByLabelText('亩均税收：最低 %'), '45');
  fill(screen.getByLabelText('亩均税收：最高 %'), '55%');
  fireEvent.click(screen.getByText('检验稳健性'));
  expect(
    await screen.findByText(/亩均税收为45%至55%（合计仍为100%）。随机抽取 1,000 次，随机种子 7/),
  ).toBeVisible();
  // Of 茌平, which has 100 and 0 points, at 55 to 45.
  expect(screen.getAllByText(/最有利权重下第 1 名、55 分/)[0]).toBeVisible();
  fireEvent.click(screen.getByText('权重与实际作用'));
  expect(await screen.findByText('实际作用')).toBeVisible();
});

test('limits the wrong way round are refused with the reason', async () => {
  openPane({ 亩均: MU });
  fireEvent.click(await screen.findByText('更多选项'));
  fireEvent.click(await screen.findByText('添加上下限'));
  fill(screen.getByLabelText('亩均税收：最高 %'), '20');
  fireEvent.click(screen.getByText('检验稳健性'));
  expect(await screen.findByText(/权重上下限50%至20%/)).toBeVisible();
});

test('an inquiry that is stopped says so, and can be made again', async () => {
  openPane({ 亩均: MU });
  fireEvent.click(await screen.findByRole('button', { name: '检验稳健性' }));
  fireEvent.click(await screen.findByRole('button', { name: '停止' }));
  expect(await screen.findByText('已停止，没有得出结果。')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '重新检验' })).toBeEnabled();
});

test('of a table of ranks only the movement is told, and why no more', async () => {
  openPane({ 位次: RANKS });
  const panel = await why('茌平经开区');
  expect(await panel.findByText(/表中只有名次/)).toBeInTheDocument();
  fireEvent.click(panel.getByText('名次为何变动'));
  expect(await panel.findByText(/上期第116名，本期第106名/)).toBeInTheDocument();
  expect(panel.queryByText('与其他单位比较')).not.toBeInTheDocument();
});

test.each([
  [{ x: Float64Array.of(1, NaN) }, { x: Float64Array.of(1, NaN) }, true],
  [new Map([['a', [1]]]), new Map([['a', [1]]]), true],
  [new Map([['a', [1]]]), new Map([['a', [2]]]), false],
  [{ x: 1 }, { x: 1, y: undefined }, false],
])('data are the same where they say the same', (a, b, same) => expect(isSame(a, b)).toBe(same));

test('the nearest in the ranking are those around a unit, without itself', () => {
  expect(nearestTo(2, Float64Array.of(5, 4, 3, 2, 1), 2)).toEqual([3, 1]);
  expect(nearestTo(0, Float64Array.of(1, 2, NaN), 5)).toEqual([1, 2]);
});
