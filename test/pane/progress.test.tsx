/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import userEvent from '@testing-library/user-event';
import { act, renderHook, screen } from '@testing-library/react';
import { useProgress } from '../../src/pane/use-progress';
import { NEVER } from '../../workbench/protocol/host';
import { titlesOf } from '../host/sheets';
import { hold } from './excel';
import { type } from './hand';
import { show } from './shown';
import { MU } from './tables';

describe('the progress of work', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

  test('is shown once the work takes longer than a glance, and gone when it ends', () => {
    const { result } = renderHook(useProgress);
    const work = result.current.begin();
    work.course.onProgress!(0.25);
    wait(299);
    expect(result.current.progress).toBeNull();
    wait(1);
    expect(result.current.progress).toMatchObject({ done: 0.25 });
    act(() => work.course.onProgress!(0.5));
    expect(result.current.progress).toMatchObject({ done: 0.5 });
    act(work.end);
    expect(result.current.progress).toBeNull();
  });

  test('work that ends soon shows none', () => {
    const { result } = renderHook(useProgress);
    act(result.current.begin().end);
    wait(1000);
    expect(result.current.progress).toBeNull();
  });

  test('new work stops the work before, which is heard no more', () => {
    const { result } = renderHook(useProgress);
    const [first, second] = [result.current.begin(), result.current.begin()];
    expect(first.course.signal!.aborted).toBe(true);
    wait(300);
    act(() => first.course.onProgress!(0.9));
    act(first.end);
    expect(result.current.progress).toMatchObject({ done: null });
    expect(second.course.signal!.aborted).toBe(false);
  });
});

test('a long reading shows how far it is, and stops when asked to', async () => {
  const heads = Array.from({ length: 60 }, (_, at) => `指标${at + 1}`);
  const opened = await hold({
    表: [
      ['园区', ...heads],
      ['甲', ...heads.map((_, at) => at)],
    ],
  });
  let answer = () => {};
  const until = new Promise<void>((late) => (answer = late));
  // What is there, the first fifty columns, and then the other eleven.
  opened.node.host.faults.push({ atBatch: 4, until });
  show(opened.workbook);
  const bar = await screen.findByRole('progressbar', { name: '读取进度' });
  expect(Number(bar.getAttribute('aria-valuenow'))).toBeCloseTo(50 / 61);
  await userEvent.click(screen.getByRole('button', { name: '停止' }));
  answer();
  expect(await screen.findByText(/已取消/)).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

test('a reading that Excel never answers is given up when it is stopped, and the next one is as any other', async () => {
  const { node, book, workbook } = await hold({ 表: MU });
  node.host.faults.push({ atBatch: 3, until: NEVER });
  show(workbook);
  await userEvent.click(await screen.findByRole('button', { name: '停止' }));
  expect(await screen.findByText(/已取消/)).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  act(() => type(book, '表!B2', [[11]]));
  expect(await screen.findByRole('table')).toBeInTheDocument();
});

test('a way back that Excel never answers shows that it is at work, and is given up when it is stopped', async () => {
  const { node, book, workbook } = await hold({ 表: MU });
  show(workbook);
  await screen.findByRole('table');
  await userEvent.click(screen.getByRole('button', { name: '一键排名' }));
  const [undo] = await screen.findAllByRole('button', { name: '撤销写入' });
  const written = titlesOf(book);
  expect(written).toContain('排名结果');
  // The pane may be reading what was written.
  node.host.faults.push(...[1, 2, 3].map((atBatch) => ({ atBatch, until: NEVER })));
  await userEvent.click(undo!);
  await screen.findByRole('progressbar', { name: '写入进度' });
  await userEvent.click(screen.getByRole('button', { name: '停止' }));
  expect(await screen.findByText(/已取消/)).toBeInTheDocument();
  expect(titlesOf(book)).toEqual(written);
});
