/** @jest-environment jsdom */
import './jsdom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { tellFreed } from '../../src/actions/tell';
import type { UnlockReport } from '../../src/actions/unlock';
import { Freed } from '../../src/pane/views/freed';

const report: UnlockReport = {
  formulas: 2,
  cells: 6,
  native: 4,
  kept: [{ cell: { sheet: '表', row: 1, column: 7 }, where: '表!H2', formula: '=ZONE.WEIGHTS(E2:F4)' }],
  message: '4个单元格已转为原生公式。',
  problems: [],
  freed: null,
};

test('the pane names what could only become values, shows its cell, and brings the functions back', async () => {
  const shown: unknown[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <Freed onShow={(cell) => shown.push(cell)} />
    </FluentProvider>,
  );
  const back = { ...report, kept: [], message: '已恢复2个 ZONE 函数公式。' };
  act(() => tellFreed({ report, undo: () => Promise.resolve(back) }));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '表!H2 =ZONE.WEIGHTS(E2:F4)' }));
  expect(shown).toEqual([{ sheet: '表', row: 1, column: 7 }]);
  await user.click(screen.getByRole('button', { name: '恢复函数' }));
  expect(await screen.findByText('已恢复2个 ZONE 函数公式。')).toBeTruthy();
  expect(screen.queryByText(/ZONE\.WEIGHTS/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(screen.queryByText(/已恢复/)).toBeNull();
});
