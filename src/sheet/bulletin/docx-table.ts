/** Tables of the Word document: headings again on every page, rows of thousands of units in a moment. */
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
  type IRunOptions,
  type IXmlableObject,
} from 'docx';
import type { Cell } from '../grid';
import { widthOf } from '../page';
import type { Annex, AnnexColumn } from './bulletin';
import { headingsOver } from './cell';

/** In half points. */
export const LETTERS = 21;
/** Of tables with many columns. */
const SMALLEST = 14;

export const latin = (eastAsia: string): IRunOptions['font'] => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
type Say = (cell: Cell, column: AnnexColumn) => string;

/** Gives the table, `across` twentieths of a point wide. */
export function tableOf(annex: Annex, across: number, say: Say): Table {
  const { columns, rows } = annex;
  const needs = needsOf(annex, say);
  const all = needs.reduce((sum, need) => sum + need, 0);
  const widths = needs.map((need) => Math.floor((across * need) / all));
  // A letter is half as wide as it is high: half points / 4 = points, of 20 units each.
  const fitting = Math.floor(across / 5 / all);
  const letters = Math.min(LETTERS, Math.max(SMALLEST, fitting));
  const body = rows.map(
    (cells) =>
      new PlainRow(
        cells.map((cell, k) => ({
          text: say(cell, columns[k]!),
          letters,
          width: widths[k]!,
          style: columns[k]!.kind === 'name' ? 'AnnexName' : 'AnnexCell',
        })),
      ),
  );
  return new Table({
    width: { size: across, type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    margins: CELL_MARGINS,
    rows: [...headRows(columns, widths, letters), ...body],
  });
}

const CELL_MARGINS = { left: 60, right: 60, top: 30, bottom: 30 };

/** Paragraphs in the cells of tables. */
export const CELL_STYLES = [
  { id: 'AnnexCell', name: 'Annex cell', paragraph: { alignment: AlignmentType.CENTER } },
  { id: 'AnnexName', name: 'Annex name', paragraph: { alignment: AlignmentType.LEFT } },
].map((style) => ({ ...style, run: { font: latin('宋体'), size: LETTERS } }));

interface PlainCell {
  readonly text: string;
  readonly width: number;
  readonly letters: number;
  readonly style: string;
}

/** What differs from the style. */
const sizeOf = (letters: number): readonly object[] =>
  letters === LETTERS ? [] : [{ 'w:rPr': [{ 'w:sz': { _attr: { 'w:val': letters } } }] }];

/** A row as its XML: objects for each cell, paragraph and run take a minute for some thousand units. */
class PlainRow extends TableRow {
  constructor(private readonly plain: readonly PlainCell[]) {
    super({ children: [] });
  }

  override prepForXml(): IXmlableObject {
    const cells = this.plain.map(({ text, width, letters, style }) => ({
      'w:tc': [
        {
          'w:tcPr': [
            { 'w:tcW': { _attr: { 'w:type': 'dxa', 'w:w': width } } },
            { 'w:vAlign': { _attr: { 'w:val': 'center' } } },
          ],
        },
        {
          'w:p': [
            { 'w:pPr': [{ 'w:pStyle': { _attr: { 'w:val': style } } }] },
            { 'w:r': [...sizeOf(letters), { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] }] },
          ],
        },
      ],
    }));
    return { 'w:tr': [{ 'w:trPr': [{ 'w:cantSplit': {} }] }, ...cells] };
  }
}

interface CellLook {
  readonly bold?: boolean;
  readonly letters?: number;
  readonly left?: boolean;
  readonly columnSpan?: number;
  readonly verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
}

/** Without what no XML can hold and the library lets pass. */
export const speakable = (text: string): string => text.replace(/[\uFFFE\uFFFF]/g, '');

function cellOf(
  text: string,
  width: number,
  { bold = false, letters = LETTERS, left = false, columnSpan, verticalMerge }: CellLook = {},
): TableCell {
  const alignment = left ? AlignmentType.LEFT : AlignmentType.CENTER;
  const run = new TextRun({ text: speakable(text), font: latin('宋体'), size: letters, bold });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(verticalMerge === undefined ? {} : { verticalMerge }),
    children: [new Paragraph({ alignment, children: [run] })],
  });
}

/** One line of headings, or two where some share one; both come again on every page. */
function headRows(
  columns: readonly AnnexColumn[],
  widths: readonly number[],
  letters: number,
): readonly TableRow[] {
  const over = headingsOver(columns);
  const row = (children: readonly TableCell[]): TableRow =>
    new TableRow({ tableHeader: true, cantSplit: true, children });
  const head = (k: number, look: CellLook = {}): TableCell =>
    cellOf(columns[k]!.head, widths[k]!, { bold: true, letters, ...look });
  if (over.every(({ text }) => text === '')) return [row(columns.map((_, k) => head(k)))];
  let at = 0;
  const upper = over.map(({ text, count }) => {
    const k = at;
    at += count;
    if (text === '') return head(k, { verticalMerge: VerticalMergeType.RESTART });
    const width = widths.slice(k, k + count).reduce((sum, each) => sum + each, 0);
    return cellOf(text, width, { bold: true, letters, columnSpan: count });
  });
  const lower = columns.map(({ over: text }, k) =>
    text === '' ? cellOf('', widths[k]!, { verticalMerge: VerticalMergeType.CONTINUE }) : head(k),
  );
  return [row(upper), row(lower)];
}

/** Characters that each column asks for; long texts wrap. */
const needsOf = ({ columns, rows }: Annex, say: Say): readonly number[] =>
  columns.map((column, k) => {
    const widest = rows.reduce((most, cells) => Math.max(most, widthOf(say(cells[k] ?? '', column))), 0);
    // Words are not broken, and bold ones are wider; Chinese may be broken anywhere.
    const word = Math.max(...column.head.split(/[\s\u4e00-\u9fff]+/).map(widthOf));
    return Math.min(24, Math.max(5, widest, 1.2 * word + 1, widthOf(column.head) / 1.5)) + 2;
  });
