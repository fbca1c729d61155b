/** One value, one hash, on every machine: the canonical form of what a ranking was made from and came to. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What JSON can say; of a property that is undefined nothing is said. */
export type Plain =
  null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain | undefined };

/** As many digits as Excel keeps of a number, which a file or another program may have rounded to. */
const DIGITS = 15;

/**
 * Gives the canonical form: JSON without spaces, names in the order of their UTF-16 units, numbers with at most 15 significant digits.
 * Missing: NaN and infinities are null, −0 is 0. Source: RFC 8785 but for the digits.
 * @example canonical({ b: 0.1 + 0.2, a: null }) // '{"a":null,"b":0.3}'
 */
export function canonical(value: Plain): string {
  if (typeof value === 'number')
    return Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS)) || 0) : 'null';
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const said = Object.keys(value)
    .sort()
    .flatMap((name) => {
      const part = value[name];
      return part === undefined ? [] : [`${JSON.stringify(name)}:${canonical(part)}`];
    });
  return `{${said.join(',')}}`;
}

const isList = (value: object): value is readonly Plain[] => Array.isArray(value);

/**
 * Gives the SHA-256 of the canonical form, in hexadecimal.
 * @example hashOf([]) // '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'
 */
export const hashOf = (value: Plain): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));
