/** Text as typed → text that can be compared: one width, no invisible characters, no stray spaces. */
import type { Cell } from '../../grid';

// Written as escapes, since none of them can be seen: soft hyphen, zero-width and direction marks, variation selectors,
// object placeholder, byte order mark.
const INVISIBLE =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFFC]/g;
// How a workbook file writes a carriage return.
const ESCAPED_RETURN = /_x000D_/gi;
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const CJK = '\u3400-\u9FFF\uF900-\uFAFF';
/** Of one width and one script; an asterisk may be a mark around what is bold. */
const PLAIN = /^[!-)+-~\u4E00-\u9FFF]*$/;
/** Letters that no tidying takes away. */
const SEEN = /[0-9A-Za-z\u4E00-\u9FFF]/;
const SPACE_BESIDE_CJK = new RegExp(`(?<=[${CJK}()])\\s+|\\s+(?=[${CJK}()])`, 'g');

/**
 * Gives text in half-width characters, invisible ones dropped, runs of space made one.
 * Edge: a dash keeps its kind, since — and − do not mean the same before a figure.
 * @example tidy(' ２６．３％\u00A0') // '26.3%'
 */
export function tidy(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  // Most cells of a sheet are plain already, and normalising is the dear part.
  if (PLAIN.test(cell) && !cell.startsWith("'") && !cell.includes('_x')) return cell;
  return cell
    .replace(/\u2026+/g, '\u2026')
    .split('\u2026')
    .map((part) => part.normalize('NFKC'))
    .join('\u2026')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(ESCAPED_RETURN, ' ')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'/, '')
    .trim();
}

/**
 * Gives a name or heading without the spaces that line breaks and justified text leave between Chinese characters.
 * @example tidyName('嘉明经济 开发区') // '嘉明经济开发区'
 */
export function tidyName(cell: Cell): string {
  const text = tidy(cell);
  return text.includes(' ') ? text.replace(SPACE_BESIDE_CJK, '') : text;
}

/** Whether nothing can be seen in the cell. @example isBlank('\u3000') // true */
export const isBlank = (cell: Cell): boolean =>
  cell === '' || (typeof cell === 'string' && !SEEN.test(cell) && tidy(cell) === '');
