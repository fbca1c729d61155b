/** What of a sheet is ours, in a text so short that a comment of its name holds it: its headings, and how many rows follow the units. */
import type { Frame } from './frame';

/** As read back. */
export interface Own {
  readonly tail: number;
  isOurs(heading: string): boolean;
}

/** Excel keeps at most 255 characters, of which other things need some. */
const LONGEST = 205;
const LENGTH = 4;

/** FNV-1a, in four letters. */
function shortened(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return ((sum >>> 0) % 36 ** LENGTH).toString(36).padStart(LENGTH, '0');
}

/** Gives the text for a sheet as planned; '' where it has too many headings. */
export function makeOwn({ heads, last, rows }: Frame): string {
  const names = [...new Set(heads.filter((text) => text !== '').map(shortened))];
  const text = `${rows - 1 - last};${names.join('')}`;
  return text.length > LONGEST ? '' : text;
}

/** The inverse; null where nothing is known. */
export function parseOwn(text: string): Own | null {
  const match = /^(\d+);((?:[0-9a-z]{4})*)$/.exec(text);
  if (match === null) return null;
  const names = new Set(match[2]?.match(/.{4}/g));
  return { tail: Number(match[1]), isOurs: (heading) => names.has(shortened(heading)) };
}
