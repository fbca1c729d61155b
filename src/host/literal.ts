/** Cells as they must be written so that Excel keeps them as they are. */
import type { Cell } from '../sheet/grid';
import type { Formula } from './workbook';

// A number, a date, a percentage, a time: whatever Excel may read into a text, in any language, holds a digit. A formula begins with
// its sign, in Chinese also a full-width one, perhaps behind a space, a tab or a mark that nobody sees.
const READ_AS_OTHER = /^[\s\p{C}]*[=+\-@'#＝＋－＠]|\p{Nd}|^\s*(?:true|false)\s*$/iu;

/** A leading apostrophe keeps a text from becoming a number, a date, an error or a formula; Excel does not show it. */
export const literal = (cell: Cell): Cell =>
  typeof cell === 'string' && READ_AS_OTHER.test(cell) ? `'${cell}` : cell;

const isError = (cell: Cell): boolean =>
  typeof cell === 'string' && /^#(?:N\/A|(?:NULL|NUM|NAME\?|VALUE|REF|DIV\/0|SPILL|CALC)!?)$/.test(cell);

/** As it must be written so that formulas stay formulas, errors errors, and all else what it is. */
export function asWritten(cell: Cell | Formula): Cell {
  if (typeof cell === 'object') return cell.formula;
  return isError(cell) ? cell : literal(cell);
}
