/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider } from '@fluentui/react-components';
import { fireEvent, render, screen } from '@testing-library/react';
import { preview } from '../../src/actions/preview';
import { themeOf } from '../../src/pane/theme';
import { Computed } from '../../src/pane/views/computed';
import { WordsProvider } from '../../src/pane/words';
import type { Locale } from '../../src/words/locale';
import { PANE_WORDS } from '../../src/words/pane';
import { hold } from './book';

const TABLE = [
  ['2026年1—6月'],
  ['开发区', '税收（亿元）', '税收年度目标（亿元）'],
  ['甲经开区', 60, 100],
  ['乙经开区', 30, 80],
  ['丙经开区', 10, 0],
];

async function open(preset: string, locale: Locale = 'zh-CN'): Promise<HTMLElement> {
  const report = await preview(hold({ 进度: TABLE }).workbook, { locale, preset });
  const { container } = render(
    <FluentProvider theme={themeOf(false)}>
      <WordsProvider value={PANE_WORDS[locale]}>
        <Computed report={report} />
      </WordsProvider>
    </FluentProvider>,
  );
  return container;
}

/** As a person who unfolds it would see it. */
function unfold(summary: string): string {
  const fold = screen.getByText(summary).closest('details')!;
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  return fold.textContent;
}

describe('what is computed and counted beside the ranking', () => {
  test('stands in the pane: counts as sentences, columns unfolded with the word where there is no value', async () => {
    await open('progress');
    expect(
      screen.getByText('税收达到序时进度：1个（甲经开区），另有1个无目标（丙经开区）。'),
    ).toBeInTheDocument();
    expect(unfold('税收完成率（1个没有数值）')).toMatch(/甲经开区60%乙经开区37\.5%丙经开区无目标$/);
    expect(unfold('税收序时进度差（1个没有数值）')).toMatch(/\+10百分点乙经开区-12\.5百分点丙经开区无目标$/);
  });

  test('speaks English too', async () => {
    await open('progress', 'en-US');
    expect(unfold('税收序时进度差 (1 without a value)')).toMatch(/\+10 percentage points.*no target$/);
  });

  test('takes no room where a scheme computes nothing', async () => {
    expect((await open('plain')).textContent).toBe('');
  });
});
