/** Whether the pane is dark: as Office says, else as the system prefers, followed live. */
import { useSyncExternalStore } from 'react';
import { isDarkColour } from './theme';

const DARK = '(prefers-color-scheme: dark)';
/** Colours are the system's own then, whatever Office says. */
const CONTRAST = '(forced-colors: active)';

/** Excel tells of no change of its theme: it is asked again whenever somebody comes back to the pane. */
function follow(changed: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  addEventListener('focus', changed);
  document.addEventListener('visibilitychange', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    removeEventListener('focus', changed);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** `ground` is the background of Office's theme; Excel for the web does not always tell it. */
export const useDark = (ground: () => string | undefined): boolean =>
  useSyncExternalStore(follow, () => {
    const said = matchMedia(CONTRAST).matches ? undefined : ground();
    return said ? isDarkColour(said) : matchMedia(DARK).matches;
  });
