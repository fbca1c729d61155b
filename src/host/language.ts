/** The language that a person has chosen to be spoken to in: kept by the browser, as it says nothing of any workbook. */

const KEY = 'ZoneRank.language';

/** Where a browser keeps nothing for pages in frames, the choice lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

let chosen = stored();

/** null = none: that of Excel. */
export const chosenLanguage = (): string | null => chosen;

export function chooseLanguage(language: string | null): void {
  chosen = language;
  try {
    if (language === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, language);
  } catch {
    // Chosen for now.
  }
}
