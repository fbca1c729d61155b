/** Writes a scheme as a sheet that an analyst can read and edit. */
import type { SchemeDraft } from '../../engine';
import type { Words } from '../../words';
import { EXPLANATION_WORDS, type SectionName } from '../../words/scheme';
import type { Cell } from '../grid';
import { makeMark } from '../marks';
import { area, INK, linesIn, Page } from '../page';
import { onPaper } from '../paper';
import type { SheetPlan } from '../plan';
import type { Corrections } from '../read/corrections';
import { fitsChoices, type Codec } from './codec';
import { rowOf } from './corrections';
import { explainScheme } from './explain';
import { SECTIONS, type Field, type Section } from './layout';
import { rowsOf } from './rows';
import { SECTION_SIGN, titleIn } from './titles';

/** Column of the first field; the row numbers stand before it. */
const FIRST = 1;
/** As many as the longest list has columns. */
const COLUMN_WIDTHS: readonly number[] = Array.from(
  {
    length: FIRST + Math.max(...SECTIONS.map(({ shape, fields }) => (shape === 'list' ? fields.length : 0))),
  },
  (_, column) => [5, 20, 38, 14, 16, 12, 14, 16, 16][column] ?? 11,
);
/** Characters over which a sentence may go. */
const SENTENCE_WIDTH = COLUMN_WIDTHS.slice(FIRST).reduce((sum, width) => sum + width, 0);
/** Empty rows at the end of every list, to be written into. */
const SPARE_ROWS = 2;

type Row = Readonly<Record<string, unknown>>;

/**
 * Gives the sheet that `parseScheme` and `parseCorrections` read back to the same scheme and corrections, but for what is empty: blank texts, empty lists,
 * a population of null.
 */
export function makeScheme(draft: SchemeDraft, words: Words, corrections: Corrections = []): SheetPlan {
  const page = new Page();
  const rows: Readonly<Record<SectionName, readonly object[]>> = {
    ...rowsOf(draft),
    corrections: corrections.map((correction) => rowOf(correction, words.locale)),
  };
  const title = page.line(words.sheets.schemeTitle);
  page.style(area(title, 0, 1, 1), { bold: true, size: 16, colour: INK.title });
  const introduction = page.line(words.scheme.introduction);
  page.style(area(introduction, 0, 1, 1), { colour: INK.hint });
  for (const section of SECTIONS) {
    page.line();
    drawBar(page, section, words);
    const draw = section.shape === 'form' ? drawForm : drawList;
    draw(page, section, rows[section.name] as readonly Row[], words);
  }
  drawExplanation(page, draft, words);
  COLUMN_WIDTHS.forEach((width, column) => page.add({ kind: 'columnWidth', column, width }));
  page.add({ kind: 'freeze', rows: 2, columns: 0 });
  page.add(onPaper({ widths: COLUMN_WIDTHS, titleRows: 1, footer: words.sheets.footer }));
  return { mark: makeMark({ kind: 'scheme' }), title: words.sheets.schemeTitle, steps: page.plan() };
}

/** What a reader needs who has this sheet and the data alone; it is not read back. */
function drawExplanation(page: Page, draft: SchemeDraft, { locale }: Words): void {
  page.line();
  drawTitle(page, EXPLANATION_WORDS[locale].title);
  const sentences = explainScheme(draft, locale);
  const at = area(page.row, FIRST, sentences.length, COLUMN_WIDTHS.length - FIRST);
  for (const sentence of sentences) page.line('', sentence);
  page.add({ kind: 'merge', at, across: true });
  page.style(at, { align: 'left', valign: 'top', wrap: true });
  page.heights(
    at.row,
    sentences.map((sentence) => linesIn(sentence, SENTENCE_WIDTH)),
  );
}

const drawBar = (page: Page, section: Section, { scheme }: Words): void =>
  drawTitle(page, scheme.sections[section.name]);

function drawTitle(page: Page, title: string): void {
  const row = page.line(`${SECTION_SIGN} ${title}`);
  page.style(area(row, 0, 1, COLUMN_WIDTHS.length), {
    bold: true,
    fill: INK.bar,
    colour: INK.onBar,
    valign: 'center',
  });
  page.heights(row, [1]);
}

function cellOf(field: Field, row: Row, { locale }: Words): Cell {
  const value = row[field.name];
  return value === undefined || value === null ? '' : field.codec.make(value, locale);
}

function drawForm(page: Page, section: Section, [row = {}]: readonly Row[], words: Words): void {
  const { fields } = section;
  const first = page.row;
  const titles = fields.map((field) => titleIn(words.scheme, section, field));
  const values = fields.map((field) => cellOf(field, row, words));
  fields.forEach((field, k) => {
    const value = values[k] ?? '';
    const hint = words.scheme.hints[`${section.name}/${field.name}`] ?? '';
    const at = page.line('', titles[k] ?? '', value, hint);
    offer(page, field.codec, area(at, FIRST + 1, 1, 1), [value], words);
  });
  const rows = fields.length;
  page.style(area(first, FIRST, rows, 1), { fill: INK.head, border: true, wrap: true, valign: 'center' });
  page.style(area(first, FIRST + 1, rows, 1), { border: true, align: 'left', wrap: true, valign: 'center' });
  page.style(area(first, FIRST + 2, rows, 1), { colour: INK.hint, italic: true, valign: 'center' });
  page.heights(
    first,
    values.map((value, k) => linesOfRow([titles[k] ?? '', value])),
  );
}

function drawList(page: Page, section: Section, rows: readonly Row[], words: Words): void {
  const { fields } = section;
  const titles = fields.map((field) => titleIn(words.scheme, section, field));
  const cells = rows.map((row) => fields.map((field) => cellOf(field, row, words)));
  const head = page.line(words.scheme.number, ...titles);
  cells.forEach((line, k) => page.line(k + 1, ...line, ...remarkOn(section, rows[k] ?? {}, words)));
  for (let k = 0; k < SPARE_ROWS; k++) page.line();
  const count = rows.length + SPARE_ROWS;
  const width = FIRST + fields.length;
  const common = { border: true, wrap: true, valign: 'center' } as const;
  page.style(area(head, 0, 1, width), { ...common, bold: true, fill: INK.head, align: 'center' });
  page.style(area(head + 1, 0, count, width), { ...common, align: 'left' });
  page.style(area(head + 1, 0, count, 1), { align: 'center' });
  fields.forEach((field, k) => {
    const present = cells.map((line) => line[k] ?? '');
    offer(page, field.codec, area(head + 1, FIRST + k, count, 1), present, words);
  });
  rows.forEach((row, k) => showColour(page, section, row, head + 1 + k));
  page.heights(head, [...[titles, ...cells].map(linesOfRow), ...Array<number>(SPARE_ROWS).fill(1)]);
}

const linesOfRow = (cells: readonly Cell[]): number =>
  Math.max(...cells.map((cell, k) => linesIn(cell, COLUMN_WIDTHS[FIRST + k] ?? 0)));

/** What a switch decides stands beside it, in the first column that no field has. */
function remarkOn(section: Section, row: Row, { scheme }: Words): readonly Cell[] {
  if (section.name !== 'switches') return [];
  const name = String(row['name']);
  return Object.hasOwn(scheme.switches, name) ? [scheme.switches[name] ?? ''] : [];
}

/** A colour is seen beside its code, which stays the text to edit. */
function showColour(page: Page, section: Section, row: Row, at: number): void {
  const fill = row['colour'];
  if (section.name !== 'labels' || typeof fill !== 'string') return;
  const column = FIRST + section.fields.findIndex(({ name }) => name === 'colour');
  page.style(area(at, column, 1, 1), { fill });
}

/** Drop-down of the usual texts, with those that stand there already; none where Excel could not keep it. */
function offer(
  page: Page,
  codec: Codec<unknown>,
  at: ReturnType<typeof area>,
  present: readonly Cell[],
  { locale }: Words,
): void {
  const usual = codec.choices?.(locale);
  if (!usual) return;
  const standing = present.map(String).filter((text) => text !== '');
  const all = [...new Set([...usual, ...standing])];
  const of = [all, usual].find(fitsChoices);
  if (of) page.add({ kind: 'choices', at, of });
}
