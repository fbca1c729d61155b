/** Two figures with a dash between them: 1-2个, 3%~5%, 二至三家. */
import { doubtful, type Figure, type ParsedCell } from './parsed';
import { parseQuantity } from './quantity';

const BETWEEN = /^(.+?) ?(?:--|——|[-~至到–—―]) ?(.+)$/;
const AROUND = /^(?:大约|约为|约|在)|(?:之间|左右|不等)$/g;

/**
 * Gives a range, low first; null where the text is none.
 * Edge: 5-3 is no range, and 1-2-3 a code.
 */
export function parseRange(text: string): ParsedCell | null {
  const match = BETWEEN.exec(text.replace(AROUND, ''));
  if (match === null) return null;
  const [left, right] = [parseQuantity(match[1] ?? ''), parseQuantity(match[2] ?? '')];
  if (left === null || right === null) return null;
  if (!isFigure(left) || !isFigure(right)) return null;
  // 3-5% is 3% to 5%, and 3-5亿元 both in 亿元.
  const first = left.unit === '' && right.unit !== '' ? parseQuantity(`${match[1]}${right.unit}`) : left;
  if (first === null || !isFigure(first) || first.unit !== right.unit) return doubtful('several');
  if (first.value >= right.value) return doubtful('several');
  return { kind: 'range', value: [first.value, right.value], unit: right.unit };
}

const isFigure = (parsed: ParsedCell): parsed is Figure =>
  parsed.kind === 'number' || parsed.kind === 'percent';
