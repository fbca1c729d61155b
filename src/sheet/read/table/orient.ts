/** Whether the units of a table go down or across: the words of its first row weighed against those of its first column. */
import { sampleRows, type Frame } from './frame';
import { glance } from '../cell/glance';
import { parseHeader } from '../columns/header';
import { readUnit } from '../cell/measure';
import { isKnown } from '../names';
import { isPeriod } from '../period';
import {
  INDICATOR_HEAD,
  NAME_HEAD,
  NAME_ONLY,
  NAME_WORD,
  PERIOD_HEAD,
  RANK_HEAD,
  UNIT_ENDING,
} from '../columns/vocabulary';

/** Whether rows and columns must change places for the units to go down. */
export function unitsGoAcross(frame: Frame): boolean {
  if (frame.width < 2 || frame.height < 2) return frame.height < 2;
  const heads = rowTexts(frame);
  const named = heads.some(isNameHead);
  const corner = heads[0] ?? '';
  const down = columnTexts(frame);
  const across = heads.slice(1).filter((head) => head !== '');
  let score = 0;
  if (named) score -= 3;
  if (!named && !textsBeyond(frame) && (PERIOD_HEAD.test(corner) || INDICATOR_HEAD.test(corner))) score += 3;
  score += 4 * (share(across, looksLikeUnit) - share(down, looksLikeUnit));
  score += 3 * (share(down, isIndicator) - share(across, isIndicator));
  score += 3 * (share(down, isPeriod) - share(across, isPeriod));
  return score > 0;
}

const isNameHead = (head: string): boolean =>
  NAME_WORD.test(head) ||
  NAME_ONLY.test(head) ||
  (NAME_HEAD.test(head) && !RANK_HEAD.test(head) && !UNIT_ENDING.test(head) && !isIndicator(head));

/** Whether a text is such as units are called, and no word for them nor an indicator. */
export const looksLikeUnit = (text: string): boolean =>
  isKnown(text) || (UNIT_ENDING.test(text) && !NAME_ONLY.test(text) && !isIndicator(text));

function isIndicator(text: string): boolean {
  if (isPeriod(text)) return false;
  const header = parseHeader([text]);
  return header.unit !== null || header.role !== 'level' || header.because.code !== 'default';
}

const share = (texts: readonly string[], is: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(is).length / texts.length;

/** Headings by column, from the first two rows while they hold no figures. */
function rowTexts(frame: Frame): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < frame.width; column++) texts.push(frame.text(0, column));
  return texts;
}

/** Whether a column behind the first holds words in its first rows: years beside names, not years beside figures. */
function textsBeyond(frame: Frame): boolean {
  for (let column = 1; column < Math.min(4, frame.width); column++) {
    const texts = [1, 2, 3].filter(
      (row) => glance(frame.cell(row, column)) === 'text' && readUnit(frame.text(row, column)) === null,
    );
    if (texts.length >= Math.min(2, frame.height - 1)) return true;
  }
  return false;
}

/** The texts of the column that names the rows: of the first few, the one with most different words, or else years. */
function columnTexts(frame: Frame): readonly string[] {
  let best: readonly string[] = [];
  let most = -1;
  for (let column = 0; column < Math.min(4, frame.width); column++) {
    const texts: string[] = [];
    let words = 0;
    for (const row of sampleRows(1, frame.height)) {
      const look = glance(frame.cell(row, column), frame.format(row, column));
      if (look === 'text') words++;
      if (look === 'text' || look === 'year') texts.push(frame.text(row, column));
    }
    const distinct = new Set(texts).size;
    const weight = words > 0 ? distinct : distinct / texts.length / 2;
    if (texts.length > 0 && weight > most) [best, most] = [texts, weight];
  }
  return best;
}
