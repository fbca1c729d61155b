/** Whether the pane is dark: as Office says, else as the system prefers, followed live. */
import { useEffect, useState } from 'react';
import { isDarkColour } from './theme';

const DARK = '(prefers-color-scheme: dark)';

/** `ground` is the background of Office's theme; Excel for the web does not always tell it. */
export function useDark(ground: string | undefined): boolean {
  const [prefers, setPrefers] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setPrefers(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return ground ? isDarkColour(ground) : prefers;
}
