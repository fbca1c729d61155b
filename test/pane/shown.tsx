/** The whole pane on a page of jsdom. */
import './jsdom';
import { FluentProvider } from '@fluentui/react-components';
import { configure, render } from '@testing-library/react';
import { check, writeCheck } from '../../src/actions/check';
import { compare } from '../../src/actions/compare';
import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import { forget, undo } from '../../src/actions/undo';
import type { Workbook } from '../../src/host/workbook';
import { Pane } from '../../src/pane/pane';
import { themeOf } from '../../src/pane/theme';
import { usePane } from '../../src/pane/use-pane';
import { WordsProvider } from '../../src/pane/words';
import { PRESETS } from '../../src/presets';
import type { Locale } from '../../src/words/locale';
import { PANE_WORDS } from '../../src/words/pane';
import { inquire } from './inquire';

// jsdom lays nothing out: whether something is hidden is for the journeys in a browser to see.
// What is waited for may come late on a busy machine; only the test's own limit says that it never will.
configure({ defaultHidden: true, asyncUtilTimeout: 100_000 });

/** Stands still: what is done leaves the same time in the log. */
const clock = () => '2026-11-22 15:20:33 +08:00';

const actions = { preview, rank, check, writeCheck, compare, undo, forget, inquire };

function Shown({ workbook, locale }: { readonly workbook: Workbook; readonly locale: Locale }) {
  const pane = usePane(workbook, actions, locale, clock);
  return (
    <FluentProvider theme={themeOf(false)}>
      <WordsProvider value={PANE_WORDS[locale]}>
        <Pane pane={pane} presets={PRESETS} />
      </WordsProvider>
    </FluentProvider>
  );
}

export function show(workbook: Workbook, locale: Locale = 'zh-CN'): void {
  render(<Shown workbook={workbook} locale={locale} />);
}
