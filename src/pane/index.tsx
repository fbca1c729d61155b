/** The pane's door: once Office is ready, shows the pane over the open workbook. */
import { timeNow } from '../host/clock';
import { openExcel } from '../host/excel';
import { localeOf } from '../words/locale';

// Asked for at once, yet apart from the commands and functions, which need no screen.
const view = import(/* webpackChunkName: "view" */ './view').then(({ show }) => show);

void Office.onReady(async () => {
  const { displayLanguage } = Office.context;
  const show = await view;
  const place = document.getElementById('pane');
  if (!place) throw new RangeError('the page requires an element #pane');
  show(place, {
    workbook: openExcel(),
    locale: localeOf(displayLanguage ?? navigator.language),
    ground: () => Office.context.officeTheme?.bodyBackgroundColor,
    clock: timeNow,
  });
});
