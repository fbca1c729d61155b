/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openPane } from './excel';
import { type } from './hand';
import { MU } from './tables';

const section = async () => within(await screen.findByRole('region', { name: '锁定与复核' }));

/** jsdom does not unfold by itself. */
async function unfold(summary: RegExp | string) {
  const details = (await (await section()).findByText(summary)).closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return within(details);
}

const fill = async (label: string, value: string) =>
  fireEvent.change((await section()).getByLabelText(label), { target: { value } });

const press = async (name: string) => fireEvent.click((await section()).getByRole('button', { name }));

/** What cannot be pressed stays in reach of the keyboard, and says why. */
const isOpen = async (name: string) =>
  (await section()).getByRole('button', { name }).getAttribute('aria-disabled') !== 'true';

const status = async () =>
  within((await section()).getByRole('list', { name: '状态' }))
    .getAllByRole('listitem')
    .find((step) => step.getAttribute('aria-current') === 'step')?.textContent;

async function freeze(name = '张三') {
  await unfold('锁定与签署');
  await fill('姓名', name);
  await press('数据锁定');
  await screen.findByText(/^已锁定为数据第1版/);
  await waitFor(async () => expect(await status()).toBe('草稿'));
}

test('a ranking is frozen, signed step by step by two people, and repeated', async () => {
  await openPane({ 亩均: MU });
  expect(await (await section()).findByText('尚未锁定。')).toBeInTheDocument();
  await unfold('锁定与签署');
  expect(await isOpen('数据锁定')).toBe(false);
  await freeze();
  expect(await Promise.all(['核对', '批准', '发布', '退回草稿'].map(isOpen))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  await press('核对');
  await waitFor(async () => expect(await status()).toBe('已核对 张三'));
  expect((await section()).getByText(/下一步“批准”：批准人须与核对人不同/)).toBeInTheDocument();
  await fill('姓名', '李四');
  await press('批准');
  await waitFor(async () => expect(await status()).toBe('已批准 李四'));
  await press('发布');
  await waitFor(async () => expect(await status()).toBe('已发布 李四'));
  await press('复现');
  expect(await (await section()).findByText(/复现一致，校验码.*状态：已发布。/)).toBeInTheDocument();
  expect((await section()).getByText('操作日志4行，前后相连。')).toBeInTheDocument();
});

test('a changed figure is found with what it does, and a click shows its cell', async () => {
  const { book, workbook } = await openPane({ 亩均: MU });
  await freeze();
  act(() => type(book, '亩均!B4', [[9]]));
  await press('复现');
  const list = await unfold('原表数据：1处');
  expect(list.getByText(/锁定时为4，现为9。影响：.*冠县经开区名次3→1/)).toBeInTheDocument();
  fireEvent.click(list.getByRole('button', { name: '亩均!B4' }));
  await waitFor(async () =>
    expect((await workbook.overview()).selection).toEqual([expect.objectContaining({ row: 3, column: 1 })]),
  );
  expect((await section()).getByText(/有1处与锁定时不同/)).toBeInTheDocument();
});

test('an edited log stops freezing and signing and says where; the name typed is not lost', async () => {
  const { book, workbook } = await openPane({ 亩均: MU });
  await freeze();
  act(() => type(book, '操作日志!C5', [['王五']]));
  await act(() => workbook.show({ sheet: '亩均', row: 0, column: 0 }));
  const row = await (await section()).findByRole('button', { name: '操作日志!A5' });
  expect(row.closest('li')).toHaveTextContent('日志第5行被改动过：内容与本行哈希不符。');
  expect(await Promise.all(['数据锁定', '核对'].map(isOpen))).toEqual([false, false]);
  expect(screen.getByRole('button', { name: '核对' })).toHaveAccessibleDescription(/日志被改动过，不能签署/);
  expect((await section()).getByLabelText('姓名')).toHaveValue('张三');
});

test('a claim tells whom it would change; accepted it is a new draft, and the claimant gets a reply', async () => {
  const { book } = await openPane({ 亩均: MU });
  await freeze();
  const form = await unfold('申诉复核');
  expect(form.getByRole('button', { name: '采纳' })).toHaveAccessibleDescription('请先试算影响。');
  await fill('申诉单位', '冠县经开区');
  await fill('指标', '亩均税收');
  await fill('申诉值', '9');
  fireEvent.click(form.getByRole('button', { name: '试算影响' }));
  expect(await form.findByText(/^冠县经开区·亩均税收：4万元\/亩→9万元\/亩。影响：/)).toBeInTheDocument();
  // 0.5 · 90 + 0.5 · 40 = 65.
  const changed = await unfold(/^受影响的单位/);
  expect(changed.getByText('冠县经开区：名次3→1，得分40→65')).toBeInTheDocument();
  await fill('裁定理由', '经核实，漏报一户企业');
  fireEvent.click(form.getByRole('button', { name: '采纳' }));
  expect(await form.findByRole('button', { name: '下载答复 .docx' })).toBeInTheDocument();
  expect(await (await section()).findByText('数据第2版')).toBeInTheDocument();
  expect(await status()).toBe('草稿');
  expect(book.sheets.byName('亩均')!.cells.value(3, 1)).toBe(4);
});

test('where the table was deleted what was frozen from it is still repeated', async () => {
  await openPane({ 亩均: MU });
  await freeze();
  await act(() =>
    Excel.run(async (context) => {
      for (const name of ['排名结果', '得分明细', '亩均']) context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    }),
  );
  await screen.findByText(/打开或粘贴一张表/);
  fireEvent.click(await (await section()).findByRole('button', { name: '复现' }));
  expect(await (await section()).findByText(/原表“亩均”不见了/)).toBeInTheDocument();
});

test('where nothing was frozen and no table is in sight nothing is said of it', async () => {
  await openPane({ 说明: [['文字']] });
  await screen.findByText(/打开或粘贴一张表/);
  expect(screen.queryByRole('region', { name: '锁定与复核' })).toBeNull();
});
