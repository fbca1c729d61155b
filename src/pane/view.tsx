/** The pane on the screen, in the theme and the language of the user. */
import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { preview } from '../actions/preview';
import { forget, undo } from '../actions/undo';
import { PRESETS } from '../presets';
import type { Workbook } from '../host/workbook';
import type { Locale } from '../words/locale';
import { PANE_WORDS } from '../words/pane';
import { inquire } from './inquire';
import { LanguageProvider, useChoice, useLanguage } from './language';
import { Pane } from './pane';
import { themeOf } from './theme';
import { useDark } from './use-dark';
import { usePage } from './use-page';
import { usePane } from './use-pane';
import { Guard } from './views/guard';
import { WordsProvider } from './words';

/** What reads and previews is there at once; what writes, checks and compares is loaded when it is first asked for. */
const actions: Parameters<typeof usePane>[1] = {
  preview,
  rank: async (...asked) => (await import('../actions/rank')).rank(...asked),
  check: async (...asked) => (await import('../actions/check')).check(...asked),
  writeCheck: async (...asked) => (await import('../actions/check')).writeCheck(...asked),
  compare: async (...asked) => (await import('../actions/compare')).compare(...asked),
  undo,
  forget,
  inquire,
};

interface SurroundingsProps {
  /** That of Excel or of the browser, unless another is chosen. */
  readonly locale: Locale;
  /** Background of Office's theme as it is now, where Office tells it. */
  readonly ground?: () => string | undefined;
  readonly children: ReactNode;
}

const untold = () => undefined;

/** The theme and the language of the user. */
export function Surroundings({ locale, ground = untold, children }: SurroundingsProps) {
  usePage();
  const language = useLanguage(locale);
  const dark = useDark(ground);
  return (
    <FluentProvider
      theme={themeOf(dark, language.locale)}
      style={{ colorScheme: dark ? 'dark' : 'light', height: '100%' }}
    >
      <LanguageProvider value={language}>
        <WordsProvider value={PANE_WORDS[language.locale]}>{children}</WordsProvider>
      </LanguageProvider>
    </FluentProvider>
  );
}

interface OverProps {
  readonly workbook: Workbook;
  /** The time as the log has it. */
  readonly clock: () => string;
}

function PaneInside({ workbook, clock }: OverProps) {
  const pane = usePane(workbook, actions, useChoice().locale, clock);
  return <Pane pane={pane} presets={PRESETS} />;
}

/** The pane over one workbook. */
export const PaneOver = (over: OverProps) => (
  <Guard>
    <PaneInside {...over} />
  </Guard>
);

export function show(
  place: HTMLElement,
  { workbook, clock, ...around }: OverProps & Omit<SurroundingsProps, 'children'>,
): void {
  createRoot(place).render(
    <StrictMode>
      <Surroundings {...around}>
        <PaneOver workbook={workbook} clock={clock} />
      </Surroundings>
    </StrictMode>,
  );
}
