/** What is closed by the Escape key. */
import type { KeyboardEvent } from 'react';

/** The key goes no further: Office.js on the web would move the focus to the pane's first control. */
export function byEscape(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  close();
}
