/** The bulletin as a sheet: printed on A4 like the document it is, each table on a page of its own. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { BULLETIN_WORDS } from '../../words/bulletin';
import { makeMark } from '../marks';
import { area, broken, linesIn, Page } from '../page';
import type { SheetPlan, Style } from '../plan';
import type { Proof } from '../proof';
import type { Reading } from '../read';
import { remarksOf, type Bulletin } from './bulletin';
import { compose } from './compose';
import { drawAnnex, GRID } from './table';

/** Characters of a column: all of them are as wide as the paper between its margins. */
const WIDTH = 7;

const BODY: Style = { size: 12, align: 'left', valign: 'top', wrap: true };
/** Points of a line at that size, and of the space between paragraphs. */
const LINE = 17;
const GAP = 4;
/** Characters of the standard font in a line of the body, whose letters are larger. */
const ACROSS = 81;
const SMALL_ACROSS = 96;
/** A row of a sheet is at most so high. */
const MOST_LINES = 20;

/** Gives the sheet of one period's bulletin. */
export function makeBulletin(
  evaluation: Evaluation,
  reading: Reading,
  words: Words,
  proof: Proof | null = null,
): SheetPlan {
  const bulletin = compose(evaluation, reading, words, proof);
  const spoken = BULLETIN_WORDS[words.locale];
  const page = new Page();
  drawText(page, bulletin, words.locale === 'zh-CN' ? '　　' : '');
  const starts = bulletin.annexes.flatMap((annex) => drawAnnex(page, annex, spoken, words.locale));
  drawNotes(page, bulletin);
  for (let column = 0; column < GRID; column++) page.add({ kind: 'columnWidth', column, width: WIDTH });
  page.add({ kind: 'print', landscape: false, titleRows: 0, rowBreaks: starts, footer: '— &P —' });
  const mark = makeMark({ kind: 'bulletin', period: evaluation.table.period });
  return { mark, title: spoken.sheet, steps: page.plan() };
}

/** A paragraph over the whole width; a long one goes on in the next row. */
function paragraph(page: Page, text: string, style: Style, { across = ACROSS, line = LINE } = {}): void {
  for (const part of linesIn(text, across) > MOST_LINES ? broken(text, (across - 2) * MOST_LINES) : [text]) {
    const row = page.line(part);
    const at = area(row, 0, 1, GRID);
    page.add({ kind: 'merge', at });
    page.style(at, style);
    page.add({ kind: 'rowHeight', row, rows: 1, height: line * linesIn(part, across) + GAP });
  }
}

const blank = (page: Page): void => void page.line('');

function drawText(page: Page, bulletin: Bulletin, indent: string): void {
  const { title, number, addressee, lead, sections, contents, signature } = bulletin;
  paragraph(
    page,
    title,
    { size: 20, bold: true, align: 'center', valign: 'center', wrap: true },
    { across: 48, line: 28 },
  );
  paragraph(page, number, { ...BODY, align: 'center' });
  blank(page);
  paragraph(page, addressee, BODY);
  paragraph(page, indent + lead, BODY);
  for (const { heading, paragraphs } of sections) {
    paragraph(page, indent + heading, { ...BODY, bold: true });
    for (const { opening, text } of paragraphs) paragraph(page, indent + opening + text, BODY);
  }
  blank(page);
  for (const line of contents) paragraph(page, indent + line, BODY);
  blank(page);
  for (const line of signature) paragraph(page, line, { ...BODY, align: 'right' });
}

function drawNotes(page: Page, bulletin: Bulletin): void {
  const small: Style = { size: 10, align: 'left', valign: 'top', wrap: true };
  blank(page);
  for (const text of remarksOf(bulletin)) paragraph(page, text, small, { across: SMALL_ACROSS, line: 14 });
  blank(page);
  paragraph(page, bulletin.copies, BODY);
}
