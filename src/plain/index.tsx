/** The door of the page without Office: the pane over a workbook file, and the file's sheets beside it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Surroundings } from '../pane/view';
import { localeOf } from '../words/locale';
import { Page } from './page';

const place = document.getElementById('pane');
if (!place) throw new RangeError('the page requires an element #pane');
createRoot(place).render(
  <StrictMode>
    <Surroundings locale={localeOf(navigator.language)}>
      <Page />
    </Surroundings>
  </StrictMode>,
);
