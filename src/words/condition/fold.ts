/** One form for signs that are typed in several: full width, double signs, spaces beside Chinese. Quoted names stay. */

export const QUOTED_TEXT = '“(?:[^”]|””)*”|"(?:[^"]|"")*"';

export function foldOutsideQuotes(text: string): string {
  const pieces = new RegExp(`(${QUOTED_TEXT})|([^“"]+|[“"])`, 'g');
  return text.replace(pieces, (_, quoted: string | undefined, plain: string | undefined) =>
    quoted === undefined ? fold(plain ?? '') : quoted,
  );
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/>=/g, '≥')
    .replace(/<=/g, '≤')
    .replace(/−/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '');
}

/** The text between the quotes, doubled closing quotes made single. */
export function unquote(text: string): string {
  const close = text.slice(-1);
  return text.slice(1, -1).replaceAll(close + close, close);
}
