/** What stands above or below every printed page: a file keeps the three places of a line as one text, `&L…&C…&R…`. */

const PLACES = { left: 'L', center: 'C', right: 'R' } as const;
type Place = keyof typeof PLACES;
const ORDER: readonly Place[] = ['left', 'center', 'right'];

export type PageText = Record<Place, string>;

/** Text that stands before any place is in the middle. */
export function parsePageText(text: string): PageText {
  const parts = { left: '', center: '', right: '' };
  for (const [, mark = 'C', said = ''] of text.matchAll(/(?:^(?!&[LCR])|&([LCR]))((?:(?!&[LCR])[\s\S])*)/g)) {
    const place = ORDER.find((each) => PLACES[each] === mark)!;
    parts[place] += said;
  }
  return parts;
}

/** The inverse. */
export const makePageText = (parts: PageText): string =>
  ORDER.map((place) => (parts[place] === '' ? '' : `&${PLACES[place]}${parts[place]}`)).join('');
