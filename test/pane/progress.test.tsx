/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider } from '@fluentui/react-components';
import userEvent from '@testing-library/user-event';
import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { check, writeCheck } from '../../src/actions/check';
import { compare } from '../../src/actions/compare';
import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import { forget, undo } from '../../src/actions/undo';
import { goOn, type Course, type Workbook } from '../../src/host/workbook';
import { Pane } from '../../src/pane/pane';
import { themeOf } from '../../src/pane/theme';
import { usePane } from '../../src/pane/use-pane';
import { useProgress } from '../../src/pane/use-progress';
import { WordsProvider } from '../../src/pane/words';
import { PANE_WORDS } from '../../src/words/pane';
import { inquire } from './inquire';
import { workbookOf } from './memory';

// jsdom lays nothing out, so nothing ever changes its size.
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

afterEach(cleanup);

const actions = { preview, rank, check, writeCheck, compare, undo, forget, inquire };

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

/** A workbook so large that reading it does not end until it is stopped. */
function endless(): Workbook {
  const workbook = workbookOf({
    表: [
      ['园区', '税收'],
      ['甲', 1],
    ],
  });
  const read = async (_sheets: readonly string[], course: Course = {}) => {
    course.onProgress?.(0.4);
    await new Promise((stopped) => course.signal?.addEventListener('abort', stopped));
    goOn(course);
    return [];
  };
  return { ...workbook, read };
}

test('a long reading shows how far it is, and stops when asked to', async () => {
  const workbook = endless();
  function Shown() {
    return (
      <FluentProvider theme={themeOf(false)}>
        <WordsProvider value={PANE_WORDS['zh-CN']}>
          <Pane pane={usePane(workbook, actions, 'zh-CN', () => '')} presets={[]} />
        </WordsProvider>
      </FluentProvider>
    );
  }
  render(<Shown />);
  const bar = await screen.findByRole('progressbar', { name: '读取进度' });
  expect(bar).toHaveAttribute('aria-valuenow', '0.4');
  await userEvent.click(screen.getByRole('button', { name: '停止' }));
  expect(await screen.findByText(/已取消/)).toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});
