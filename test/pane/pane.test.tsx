/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import userEvent from '@testing-library/user-event';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { rowsOf, titlesOf } from '../host/sheets';
import { selected, type } from './hand';
import { close, openPane } from './book';
import { MU, RANKS } from './tables';

/** Rank, unit and score of each row of the preview. */
async function previewed(): Promise<string[][]> {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

/** Chooses an option by its text. */
function choose(list: HTMLElement, text: string): void {
  const option = within(list).getByRole<HTMLOptionElement>('option', { name: text });
  fireEvent.change(list, { target: { value: option.value } });
}

const weightOf = (name: string) => screen.findByRole('spinbutton', { name: new RegExp(name) });

// The first drawing makes all of Fluent's styles: it shall not be on the time of the first test.
beforeAll(async () => {
  openPane({ 亩均: MU });
  await previewed();
  close();
});

test('a table is understood and ranked before anything is pressed', async () => {
  openPane({ 亩均: MU });
  expect(await previewed()).toEqual([
    ['1', '茌平经开区', '50.00'],
    ['1', '阳谷经开区', '50.00'],
    ['3', '冠县经开区', '40.00'],
  ]);
  expect(screen.getByText('亩均!A1:C4')).toBeInTheDocument();
  expect(screen.getByText('3 个参评单位 · 2 项指标')).toBeInTheDocument();
  expect(await weightOf('亩均税收')).toHaveValue(50);
});

test('an edited weight changes the ranking at once, rescaled to 100', async () => {
  openPane({ 亩均: MU });
  const weight = await weightOf('投资强度');
  fireEvent.change(weight, { target: { value: '150' } });
  // 50 : 150 is 25 : 75, so Yanggu has 75, Guanxian 40, Chiping 25.
  await waitFor(async () =>
    expect(await previewed()).toEqual([
      ['1', '阳谷经开区', '75.00'],
      ['2', '冠县经开区', '40.00'],
      ['3', '茌平经开区', '25.00'],
    ]),
  );
  expect(screen.getByText('200%')).toBeInTheDocument();
  expect(screen.getByText('按比例折算为 100')).toBeInTheDocument();
});

test('the weights as rescaled are what is written', async () => {
  const book = openPane({ 亩均: MU });
  const weight = await weightOf('投资强度');
  fireEvent.change(weight, { target: { value: '150' } });
  fireEvent.click(screen.getByRole('button', { name: '一键排名' }));
  expect(await screen.findByText(/^已写入 “排名结果”.*“评价方案”$/)).toBeInTheDocument();
  expect(rowsOf(book, '评价方案').flat()).toEqual(expect.arrayContaining(['亩均税收', 25, '投资强度', 75]));
});

test('a chosen direction turns the points of the indicator round', async () => {
  openPane({ 亩均: MU });
  choose(await screen.findByRole('combobox', { name: '投资强度 的方向' }), '越低越好');
  // Investment 0, 10, 4 is now 100, 0, 60.
  await waitFor(async () =>
    expect((await previewed()).map(([, , score]) => score)).toEqual(['100.00', '50.00', '0.00']),
  );
  expect(await screen.findByText('依据：人工确认')).toBeInTheDocument();
});

test('a target can be the best of all', async () => {
  openPane({ 亩均: MU });
  choose(await screen.findByRole('combobox', { name: '投资强度 的方向' }), '以目标值为佳…');
  fireEvent.change(screen.getByRole('spinbutton', { name: '投资强度 的目标值' }), { target: { value: '4' } });
  // Distances from 4 are 4, 6, 0, which is 33.33, 0, 100 points: means with 100, 0, 40 are 66.67, 0, 70.
  await waitFor(async () =>
    expect((await previewed()).map(([, unit, score]) => [unit, score])).toEqual([
      ['冠县经开区', '70.00'],
      ['茌平经开区', '66.67'],
      ['阳谷经开区', '0.00'],
    ]),
  );
});

test('edits can be undone in one click', async () => {
  openPane({ 亩均: MU });
  choose(await screen.findByRole('combobox', { name: '投资强度 的方向' }), '越低越好');
  fireEvent.click(await screen.findByRole('button', { name: '撤销修改' }));
  await waitFor(async () => expect((await previewed())[0]).toEqual(['1', '茌平经开区', '50.00']));
});

describe('what was understood', () => {
  /** Opens the fold with this text. */
  const unfold = async (text: string) =>
    fireEvent.click(await screen.findByText(text, { selector: 'summary' }));

  test('a unit that is none is left out, and taken back', async () => {
    openPane({ 亩均: MU });
    await unfold('3 个参评单位 · 2 项指标');
    fireEvent.click(await screen.findByRole('button', { name: '不计入 冠县经开区' }));
    await waitFor(async () => expect(await previewed()).toHaveLength(2));
    await unfold('1 处人工更正');
    fireEvent.click(await screen.findByRole('button', { name: '撤销：冠县经开区：不计入' }));
    await waitFor(async () => expect(await previewed()).toHaveLength(3));
  });

  test('a row that was left out is taken in, and its reason was told', async () => {
    openPane({ 亩均: [...MU, ['合计', 14, 14]] });
    await unfold('1 行未计入');
    expect(await screen.findByText(/合计/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: '合计 参评' }));
    await waitFor(async () => expect((await previewed())[0]).toEqual(['1', '合计', '100.00']));
  });

  test('an indicator is left out, and scored again', async () => {
    openPane({ 亩均: MU });
    fireEvent.click(await screen.findByRole('button', { name: '投资强度：更多' }));
    fireEvent.click(await screen.findByRole('button', { name: '不计分' }));
    await waitFor(async () => expect((await previewed())[0]).toEqual(['1', '茌平经开区', '100.00']));
    await unfold('1 列未计分');
    fireEvent.click(await screen.findByRole('button', { name: '投资强度 计分' }));
    await waitFor(async () => expect((await previewed())[0]).toEqual(['1', '茌平经开区', '50.00']));
  });

  test('a placeholder is given its meaning, and the ranking appears', async () => {
    openPane({ 亩均: [...MU.slice(0, 3), ['冠县经开区', 4, '—']] });
    fireEvent.click(await screen.findByRole('button', { name: '更正 亩均!C4' }));
    fireEvent.click(await screen.findByRole('radio', { name: '数值' }));
    fireEvent.change(screen.getByRole('textbox', { name: '以“万元/亩”为单位填写' }), {
      target: { value: '4' },
    });
    fireEvent.click(screen.getByRole('button', { name: '应用' }));
    await waitFor(async () => expect((await previewed())[2]).toEqual(['3', '冠县经开区', '40.00']));
  });

  test('a gap is a gap by a rule that is chosen with it', async () => {
    const book = openPane({ 亩均: [...MU.slice(0, 3), ['冠县经开区', 4, '']] });
    fireEvent.click(await screen.findByRole('button', { name: '更正 亩均!C4' }));
    fireEvent.click(await screen.findByRole('radio', { name: '缺报' }));
    choose(screen.getByRole('combobox', { name: '缺报处理' }), '按数值0');
    fireEvent.click(screen.getByRole('button', { name: '应用' }));
    await waitFor(async () => expect((await previewed())[2]).toEqual(['3', '冠县经开区', '20.00']));
    fireEvent.click(screen.getByRole('button', { name: '一键排名' }));
    await screen.findByText(/^已写入 “排名结果”.*“评价方案”$/);
    expect(rowsOf(book, '评价方案')).toContainEqual(
      expect.arrayContaining(['单元格含义', '冠县经开区', '投资强度', '（空白）', '缺报']),
    );
  });

  test('a direction that nothing tells is asked for until it is chosen', async () => {
    openPane({ 亩均: MU.map((row, at) => [...row, at === 0 ? '容积率' : at]) });
    const choice = await screen.findByRole('combobox', { name: '容积率 的方向' });
    expect(choice).toHaveDisplayValue('方向待确认');
    choose(choice, '越低越好');
    await screen.findByText('依据：人工确认');
    expect(within(choice).queryByRole('option', { name: '方向待确认' })).toBeNull();
  });

  test('the period of a table that names none is typed once', async () => {
    openPane({ 亩均: MU });
    const period = await screen.findByRole('textbox', { name: '评价年度' });
    fireEvent.change(period, { target: { value: '2021年' } });
    fireEvent.keyDown(period, { key: 'Enter' });
    expect(await screen.findByText('排名预览 · 2021')).toBeInTheDocument();
  });

  test('a unit is said to be made of others where there is an earlier period', async () => {
    openPane({ 位次: RANKS });
    await unfold('3 个参评单位 · 各年名次');
    fireEvent.click(await screen.findByRole('button', { name: '冠县经开区：合并分设…' }));
    fireEvent.change(screen.getByRole('textbox', { name: /“冠县经开区”由上期哪些单位/ }), {
      target: { value: '甲经开区、乙经开区' },
    });
    fireEvent.click(screen.getByRole('button', { name: '应用' }));
    await screen.findByText('1 处人工更正');
  });

  test('a unit is not asked about its origin where there is no earlier period', async () => {
    openPane({ 亩均: MU });
    await unfold('3 个参评单位 · 2 项指标');
    await screen.findByRole('button', { name: '不计入 冠县经开区' });
    expect(screen.queryByRole('button', { name: /合并分设/ })).toBeNull();
  });
});

test('a method can be chosen for one indicator', async () => {
  openPane({ 亩均: MU });
  choose(await screen.findByRole('combobox', { name: '亩均税收 的计分方法' }), '极差 60＋40');
  // Tax is now 100, 60, 76: halves of 100 + 0, 60 + 100, 76 + 40.
  await waitFor(async () =>
    expect((await previewed()).map(([, , score]) => score)).toEqual(['80.00', '58.00', '50.00']),
  );
});

test('every problem is a sentence with its cell, a click shows the cell, and nothing can be written', async () => {
  const book = openPane({ 亩均: [...MU.slice(0, 2), ['阳谷经开区', '较好', 10], ['冠县经开区', 4, '']] });
  const link = await screen.findByRole('button', { name: '选中 亩均!B3' });
  expect(screen.getByText('有 2 个问题，尚未写入')).toBeInTheDocument();
  expect(screen.queryByRole('table')).toBeNull();
  fireEvent.click(link);
  await waitFor(() => expect(selected(book)).toEqual(['亩均', 2, 1]));
  fireEvent.click(screen.getByRole('button', { name: '一键排名' }));
  await screen.findByRole('button', { name: '正在排名…' });
  await screen.findByRole('button', { name: '一键排名' });
  expect(titlesOf(book)).toEqual(['亩均']);
});

test('a click on a unit shows it on its sheet', async () => {
  const book = openPane({ 亩均: MU });
  fireEvent.click(await screen.findByRole('button', { name: '冠县经开区' }));
  await waitFor(() => expect(selected(book)).toEqual(['亩均', 3, 0]));
});

test('an empty workbook is told what is looked for, and the button waits', async () => {
  const book = openPane({ Sheet1: [['']] });
  expect(await screen.findByText('工作簿中还没有数据。')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: '一键排名' }));
  expect(titlesOf(book)).toEqual(['Sheet1']);
});

test('a table pasted later is found without a click', async () => {
  const book = openPane({ Sheet1: [['']] });
  await screen.findByText('工作簿中还没有数据。');
  act(() => type(book, 'Sheet1!A1', MU));
  expect((await previewed())[0]).toEqual(['1', '茌平经开区', '50.00']);
});

test('ranks over years give the change, in an arrow and in words, and the year can be chosen', async () => {
  openPane({ 位次: RANKS });
  expect(await previewed()).toEqual([
    ['43', '阳谷经开区', '持平'],
    ['85', '冠县经开区', '↓4'],
    ['106', '茌平经开区', '↑10'],
  ]);
  expect(screen.getByRole('img', { name: '前进 10 位' })).toBeInTheDocument();
  choose(screen.getByRole('combobox', { name: '评价年度' }), '2020');
  await waitFor(async () =>
    expect((await previewed()).map(([rankThen]) => rankThen)).toEqual(['43', '81', '116']),
  );
});

test('a table of ranks is announced by them; it has no weights to be checked, and none of it is left out', async () => {
  openPane({ 位次: RANKS });
  await screen.findByText('已算出 3 个参评单位的名次，最前的是第 43 名 阳谷经开区');
  await screen.findByRole('button', { name: '复现' });
  expect(screen.queryByRole('button', { name: '检验稳健性' })).toBeNull();
  expect(screen.queryByText(/未计分/)).toBeNull();
});

test('the preset jinan shows its switches and population, and gives labels with their reasons', async () => {
  openPane({ 位次: RANKS });
  choose(await screen.findByRole('combobox', { name: '方案' }), '济南：进位奖励与黄橙牌');
  expect(await screen.findByText('进位奖励')).toBeInTheDocument();
  expect(screen.getByText('50 万元')).toBeInTheDocument();
  fireEvent.change(screen.getByRole('spinbutton', { name: /全省参评数/ }), { target: { value: '106' } });
  // The last 10 of 106 begin at rank 97: Chiping is to be interviewed.
  expect((await screen.findAllByText('约谈'))[0]).toBeInTheDocument();
});

test('the pane speaks English to everyone who does not read Chinese', async () => {
  openPane({ 亩均: MU }, 'en-US');
  expect(await screen.findByRole('button', { name: 'Rank now' })).toBeInTheDocument();
  expect(await screen.findByText('3 units · 2 indicators')).toBeInTheDocument();
});

test('the ranking can be written without a mouse', async () => {
  const book = openPane({ 亩均: MU });
  await previewed();
  const button = screen.getByRole('button', { name: '一键排名' });
  const user = userEvent.setup();
  // The menu between it and the end is folded away in a browser; jsdom goes through it.
  for (let left = 10; left > 0 && document.activeElement !== button; left--) await user.tab({ shift: true });
  expect(button).toHaveFocus();
  await user.keyboard('{Enter}');
  await screen.findByText(/^已写入 “排名结果”.*“评价方案”$/);
  expect(titlesOf(book)).toEqual(expect.arrayContaining(['排名结果', '评价方案']));
  expect(button).toHaveFocus();
});

test('a month with gaps is ranked by one choice for all of them', async () => {
  openPane({
    三月: [
      ['开发区名称', '亩均税收（万元/亩）', '投资强度（万元/亩）'],
      ['茌平经开区', 10, 3],
      ['阳谷经开区', '未报', 10],
      ['冠县经开区', 4, 0],
    ],
  });
  const choices = await screen.findByRole('group', { name: '1处缺报可以补填，也可以一律：' });
  fireEvent.click(within(choices).getByRole('button', { name: '剔除并重新分权' }));
  // 阳谷 has investment alone: 100; 茌平 (100 + 30) / 2, 冠县 0.
  expect(await previewed()).toEqual([
    ['1', '阳谷经开区', '100.00'],
    ['2', '茌平经开区', '65.00'],
    ['3', '冠县经开区', '0.00'],
  ]);
});
