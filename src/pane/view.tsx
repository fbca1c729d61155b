/** The pane on the screen, in the theme and the language of the user. */
import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { check, writeCheck } from '../actions/check';
import { compare } from '../actions/compare';
import { preview } from '../actions/preview';
import { rank } from '../actions/rank';
import { forget, undo } from '../actions/undo';
import { PRESETS } from '../presets';
import type { Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';
import { PANE_WORDS } from '../words/pane';
import { inquire } from './inquire';
import { LanguageProvider, useLanguage } from './language';
import { Pane } from './pane';
import { themeOf } from './theme';
import { useDark } from './use-dark';
import { usePane } from './use-pane';
import { WordsProvider } from './words';

const actions = { preview, rank, check, writeCheck, compare, undo, forget, inquire };

interface ViewProps {
  readonly workbook: Workbook;
  /** That of Excel, unless another is chosen. */
  readonly locale: Locale;
  /** Background of Office's theme as it is now, where Office tells it. */
  readonly ground?: () => string | undefined;
  /** The time as the log has it. */
  readonly clock: () => string;
}

const untold = () => undefined;

function View({ workbook, locale: usual, ground = untold, clock }: ViewProps) {
  const language = useLanguage(usual);
  const { locale } = language;
  const pane = usePane(workbook, actions, locale, clock);
  const dark = useDark(ground);
  return (
    <FluentProvider theme={themeOf(dark)} style={{ colorScheme: dark ? 'dark' : 'light' }}>
      <LanguageProvider value={language}>
        <WordsProvider value={PANE_WORDS[locale]}>
          <Pane pane={pane} presets={PRESETS} />
        </WordsProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

export function show(place: HTMLElement, props: ViewProps): void {
  createRoot(place).render(
    <StrictMode>
      <View {...props} />
    </StrictMode>,
  );
}
