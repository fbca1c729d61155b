/** The pane over Microsoft's own client and the workbench's host; closed after each test. */
import './jsdom';
import { cleanup } from '@testing-library/react';
import type { Locale } from '../../src/words/locale';
import { bookOf, closeAll, open, type Opened, type Rows } from '../host/open';
import { show } from './shown';

export { open, type Opened } from '../host/open';

afterEach(() => {
  cleanup();
  closeAll();
});

type Sheets = Readonly<Record<string, Rows>>;

/** Excel before the pane is opened. */
export const hold = (sheets: Sheets): Promise<Opened> => open(bookOf(sheets));

export async function openPane(sheets: Sheets, locale: Locale = 'zh-CN'): Promise<Opened> {
  const opened = await hold(sheets);
  show(opened.workbook, locale);
  return opened;
}
