/** Marks: the workbook-defined names by which sheets of ours are known. */

export type Mark =
  | { readonly kind: 'scheme' }
  | { readonly kind: 'check' }
  | { readonly kind: 'result'; readonly period: string | null };

const SCHEME = 'ZoneRank.scheme';
const CHECK = 'ZoneRank.check';
const RESULT = 'ZoneRank.result';

/**
 * Gives the name; signs of the period that a name may not hold are written as their number.
 * @example makeMark({ kind: 'result', period: '1—6月' }) // 'ZoneRank.result.1_2014_6月'
 */
export function makeMark(mark: Mark): string {
  if (mark.kind === 'scheme') return SCHEME;
  if (mark.kind === 'check') return CHECK;
  return mark.period === null ? RESULT : `${RESULT}.${encode(mark.period)}`;
}

/** The inverse; null where the name is no mark. */
export function parseMark(name: string): Mark | null {
  if (name === SCHEME) return { kind: 'scheme' };
  if (name === CHECK) return { kind: 'check' };
  if (name === RESULT) return { kind: 'result', period: null };
  if (!name.startsWith(`${RESULT}.`)) return null;
  return { kind: 'result', period: decode(name.slice(RESULT.length + 1)) };
}

// Lone halves of a pair are kept apart too, hence no `u` flag on the lookup of what is plain.
const PLAIN = /^[0-9A-Za-z\u4e00-\u9fff]$/;

const encode = (text: string): string =>
  text
    .split('')
    .map((sign) => (PLAIN.test(sign) ? sign : `_${sign.charCodeAt(0).toString(16)}_`))
    .join('');

const decode = (text: string): string =>
  text.replace(/_([0-9a-f]{1,4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
