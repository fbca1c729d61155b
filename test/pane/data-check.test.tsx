/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { check, writeCheck } from '../../src/actions/check';
import { themeOf } from '../../src/pane/theme';
import { DataCheck } from '../../src/pane/views/data-check';
import { WordsProvider } from '../../src/pane/words';
import type { CellRef } from '../../src/sheet/grid';
import { PANE_WORDS } from '../../src/words/pane';
import { titlesOf } from '../host/sheets';
import { hold } from './book';

test('what is wrong with the data is told with its cells, and written when asked for', async () => {
  // 100 + 80 + 60 = 240
  const { book, workbook } = hold({
    数据: [
      ['开发区', '税收（万元）'],
      ['甲区', 100],
      ['乙区', 80],
      ['丙区', 60],
      ['合计', 250],
    ],
  });
  const shown: CellRef[] = [];
  render(
    <FluentProvider theme={themeOf(false)}>
      <WordsProvider value={PANE_WORDS['zh-CN']}>
        <DataCheck
          check={(writes) => (writes ? writeCheck : check)(workbook, { locale: 'zh-CN' })}
          onShow={(cell) => shown.push(cell)}
        />
      </WordsProvider>
    </FluentProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '检查数据' }));
  expect(
    await screen.findByText(/“合计”的“税收”为250，按各单位计算的合计为240，相差10。/),
  ).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('错误1处，存疑0处，提示0处');
  await user.click(screen.getByRole('button', { name: '数据!B5' }));
  expect(shown).toEqual([{ sheet: '数据', row: 4, column: 1 }]);
  expect(titlesOf(book)).toEqual(['数据']);
  await user.click(screen.getByRole('button', { name: '写成工作表' }));
  expect(await screen.findByText(/已写入“数据体检”。/)).toBeInTheDocument();
  expect(titlesOf(book)).toEqual(['数据', '数据体检']);
});
