/** What texts say, remembered: the same headings and names are looked at again and again while a table is found. */

/** More texts than a table has headings and placeholders; longer ones are seldom met twice. */
const MOST = 4096;
const LONGEST = 48;

/** Gives a function of text that does not read the same text twice in a row of thousands. */
export function remember<Meaning extends object | string>(
  read: (text: string) => Meaning,
): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const meaning = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, meaning);
    return meaning;
  };
}
