/** The pane's door: waits for Office, then shows the pane over the open workbook. */
import { FluentProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preview } from '../actions/preview';
import { rank } from '../actions/rank';
import { PRESETS } from '../engine';
import { openExcel } from '../host/excel';
import type { Workbook } from '../host/workbook';
import { localeOf, type Locale } from '../words/locale';
import { PANE_WORDS } from '../words/pane';
import { Pane } from './pane';
import { themeOf } from './theme';
import { useDark } from './use-dark';
import { usePane } from './use-pane';
import { WordsProvider } from './words';

const actions = { preview, rank };

interface AddInProps {
  readonly workbook: Workbook;
  readonly locale: Locale;
  readonly ground: string | undefined;
}

function AddIn({ workbook, locale, ground }: AddInProps) {
  const pane = usePane(workbook, actions, locale);
  const dark = useDark(ground);
  return (
    <FluentProvider theme={themeOf(dark)} style={{ colorScheme: dark ? 'dark' : 'light' }}>
      <WordsProvider value={PANE_WORDS[locale]}>
        <Pane pane={pane} presets={PRESETS} />
      </WordsProvider>
    </FluentProvider>
  );
}

void Office.onReady(() => {
  const { displayLanguage, officeTheme } = Office.context;
  const locale = localeOf(displayLanguage ?? navigator.language);
  document.documentElement.lang = locale;
  document.title = PANE_WORDS[locale].title;
  const root = document.getElementById('pane');
  if (!root) throw new RangeError('the page requires an element #pane');
  createRoot(root).render(
    <StrictMode>
      <AddIn workbook={openExcel()} locale={locale} ground={officeTheme?.bodyBackgroundColor} />
    </StrictMode>,
  );
});
