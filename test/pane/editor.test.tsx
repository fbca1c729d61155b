/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider } from '@fluentui/react-components';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { SchemeDraft } from '../../src/engine';
import { themeOf } from '../../src/pane/theme';
import { Rules } from '../../src/pane/views/rules';
import { WordsProvider } from '../../src/pane/words';
import { PANE_WORDS } from '../../src/words/pane';
import type { Book } from '../../src/book/book';
import { titlesOf } from '../host/sheets';
import { close, openPane } from './book';

const TABLE = [
  ['开发区名称', '亩均税收（万元/亩）', '投资强度（万元/亩）', '研发投入（万元）'],
  ['茌平经开区', 10, 0, 3],
  ['阳谷经开区', 0, 10, 1],
  ['冠县经开区', 4, 4, 2],
];

async function open(scheme?: SchemeDraft): Promise<Book> {
  const book = openPane({ 亩均: TABLE });
  await screen.findByRole('table');
  if (scheme) await load(scheme);
  return book;
}

/** Brings a scheme in as its JSON file. */
async function load(scheme: SchemeDraft): Promise<void> {
  const file = new File([JSON.stringify(scheme)], '方案.json', { type: 'application/json' });
  file.text = () => Promise.resolve(JSON.stringify(scheme));
  fireEvent.change(screen.getByLabelText('导入 JSON…', { selector: 'input' }), { target: { files: [file] } });
  await screen.findByText('已导入“方案.json”');
}

const weightOf = (name: string) =>
  screen.getByRole<HTMLInputElement>('spinbutton', { name: `${name} 的权重（%）` });
const type = (name: string, value: number) =>
  fireEvent.change(weightOf(name), { target: { value: String(value) } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const shown = () => ['亩均税收', '投资强度', '研发投入'].map((name) => Number(weightOf(name).value));

// The first drawing makes all of Fluent's styles: it shall not be on the time of the first test.
beforeAll(async () => {
  await open();
  close();
});

describe('a weight that is locked', () => {
  const half: SchemeDraft = {
    indicators: [
      { name: '亩均税收', weight: 50 },
      { name: '投资强度', weight: 30 },
      { name: '研发投入', weight: 20 },
    ],
  };

  test('is never rescaled: while the sum is off nothing is written, until the others are told to give way', async () => {
    const book = await open(half);
    press('锁定 亩均税收 的权重');
    type('投资强度', 60);
    press('一键排名');
    expect(await screen.findByText(/权重合计 130%，其中有锁定的权重，不自动折算/)).toBeInTheDocument();
    expect(titlesOf(book)).toEqual(['亩均']);
    press('其余按比例补足');
    // 50 is left for 60 and 20.
    expect(shown()).toEqual([50, 37.5, 12.5]);
    expect(screen.queryByText(/不自动折算/)).not.toBeInTheDocument();
    press('一键排名');
    await screen.findByText(/^已写入/);
    expect(titlesOf(book)).toContain('排名结果');
  });

  test('is locked, filled up and unlocked again by undo, a step at a time', async () => {
    await open(half);
    press('锁定 亩均税收 的权重');
    type('投资强度', 60);
    press('其余按比例补足');
    press('撤销（Ctrl+Z）');
    expect(shown()).toEqual([50, 60, 20]);
    press('撤销（Ctrl+Z）');
    expect(shown()).toEqual([50, 30, 20]);
    const lock = screen.getByRole('button', { name: '锁定 亩均税收 的权重' });
    expect(lock).toHaveAttribute('aria-pressed', 'true');
    press('撤销（Ctrl+Z）');
    expect(lock).toHaveAttribute('aria-pressed', 'false');
    press('重做（Ctrl+Y）');
    expect(lock).toHaveAttribute('aria-pressed', 'true');
  });
});

test('dimensions are moved by keyboard and by buttons, and the moves are undone', async () => {
  await open({
    indicators: [
      { name: '亩均税收', path: ['效益'] },
      { name: '投资强度', path: ['投入'] },
      { name: '研发投入', path: ['创新'] },
    ],
    dimensions: [
      { name: '效益', weight: 50 },
      { name: '投入', weight: 30 },
      { name: '创新', weight: 20 },
    ],
  });
  const handles = () =>
    screen
      .getAllByRole('button', { name: /^移动 .*拖动/ })
      .map((handle) => /移动 (.+?)：/.exec(handle.getAttribute('aria-label') ?? '')?.[1]);
  expect(handles()).toEqual(['效益', '投入', '创新']);
  fireEvent.keyDown(screen.getByRole('button', { name: /^移动 创新/ }), { key: 'ArrowUp', altKey: true });
  expect(handles()).toEqual(['效益', '创新', '投入']);
  expect(screen.getByText('创新 移到第 2 位，共 3 位')).toBeInTheDocument();
  press('创新：上移');
  expect(handles()).toEqual(['创新', '效益', '投入']);
  expect(weightOf('创新')).toHaveValue(20);
  press('撤销（Ctrl+Z）');
  press('撤销（Ctrl+Z）');
  expect(handles()).toEqual(['效益', '投入', '创新']);
});

test('weights that the data decide are shown as numbers, and sum to 100', async () => {
  await open({
    indicators: TABLE[0]!.slice(1).map((head) => ({ name: String(head).replace(/（.*/, '') })),
    weights: { method: 'entropy' },
  });
  const weights = screen.getAllByText(/^权重 \d/).map((each) => Number(/[\d.]+/.exec(each.textContent!)![0]));
  expect(weights).toHaveLength(3);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 1);
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
});

describe('the scheme as JSON', () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

  test('is copied whole', async () => {
    const copied: string[] = [];
    clipboard(async (text) => void copied.push(text));
    await open();
    press('复制 JSON');
    await screen.findByText('已复制到剪贴板。');
    const { indicators } = JSON.parse(copied[0]!) as SchemeDraft;
    expect(indicators.map(({ name }) => name)).toEqual(['亩均税收', '投资强度', '研发投入']);
  });

  test('is offered as a file where the clipboard is out of reach', async () => {
    clipboard(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    Object.assign(document, { execCommand: () => false });
    await open();
    press('复制 JSON');
    expect(await screen.findByText(/请改用“导出 JSON”/)).toBeInTheDocument();
  });
});

test('a click on a rule asks for its place on the scheme sheet; before there is one, it is only told', async () => {
  const scheme: SchemeDraft = {
    indicators: [],
    rules: ['甲奖', '乙奖'].map((id, at) => ({
      id,
      when: { kind: 'rank', atMost: at + 1 },
      give: [{ label: id }],
    })),
  };
  const asked: string[] = [];
  const draw = (onShowPart: ((path: string) => void) | null) => (
    <FluentProvider theme={themeOf(false)}>
      <WordsProvider value={PANE_WORDS['zh-CN']}>
        <Rules scheme={scheme} onShowPart={onShowPart} />
      </WordsProvider>
    </FluentProvider>
  );
  const { rerender, container } = render(draw((path) => void asked.push(path)));
  fireEvent.click(screen.getByText('规则（2 条）'));
  fireEvent.click(await screen.findByRole('button', { name: /规则 乙奖/ }));
  expect(asked).toEqual(['rules/1']);
  rerender(draw(null));
  expect(within(container).queryByRole('button', { name: /规则 乙奖/ })).not.toBeInTheDocument();
  expect(screen.getByText(/一键排名后可在/)).toBeInTheDocument();
});
