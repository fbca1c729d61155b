/** One sample: tables on sheets of a new workbook, dressed as offices dress theirs. */
import { presetDraft } from '../src/presets';
import { openBook } from '../src/host/book';
import { makeScheme } from '../src/sheet/scheme-sheet';
import { words } from '../src/words';
import { Book } from '../src/book/book';
import { saveFile } from '../src/file/save';
import { openNodeHost } from '../workbench/node/host';
import { readTable, type Cell } from './table';

export interface SampleSheet {
  readonly sheet: string;
  /** A title over the whole table; null = the table has its own. */
  readonly title: string | null;
  /** Of its table under `data/`; absent = that of the sample. */
  readonly table?: string;
}

export interface Sample extends SampleSheet {
  /** Of the file. */
  readonly name: string;
  /** Behind the first sheet, dressed alike. */
  readonly more?: readonly SampleSheet[];
  /** Rows above the heading that hold one text each. */
  readonly above: number;
  /** Rows below the table that hold one text each. */
  readonly below: number;
  /** In points: the first column and the others. */
  readonly widths: readonly [number, number];
  /** Sets the scheme sheet to `jinan` among so many zones of the province. */
  readonly population: number | null;
}

const HEADING = { fill: '#1F4E79', font: '#FFFFFF' };

function draw(sheet: Excel.Worksheet, rows: readonly (readonly Cell[])[], sample: Sample): void {
  const width = rows[0]!.length;
  const { above, below } = sample;
  const all = sheet.getRangeByIndexes(0, 0, rows.length, width);
  all.values = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && /^\d/.test(cell) ? `'${cell}` : cell)),
  );
  all.format.horizontalAlignment = 'Center';
  all.format.verticalAlignment = 'Center';
  all.format.rowHeight = 21;
  sheet.getRangeByIndexes(0, 0, rows.length, 1).format.columnWidth = sample.widths[0];
  sheet.getRangeByIndexes(0, 1, rows.length, width - 1).format.columnWidth = sample.widths[1];
  const heading = sheet.getRangeByIndexes(above, 0, 1, width);
  heading.format.set({ wrapText: true, rowHeight: 36 });
  heading.format.fill.color = HEADING.fill;
  heading.format.font.set({ bold: true, color: HEADING.font });
  const table = sheet.getRangeByIndexes(above, 0, rows.length - above - below, width);
  for (const side of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const)
    table.format.borders.getItem(side).set({ style: 'Continuous', color: '#A6A6A6' });
  for (let row = 0; row < above; row++) {
    const line = sheet.getRangeByIndexes(row, 0, 1, width);
    line.merge();
    line.format.wrapText = true;
    if (row === 0) {
      line.format.rowHeight = 32;
      line.format.font.set({ bold: true, size: 14 });
    }
  }
  for (let row = rows.length - below; row < rows.length; row++) {
    const line = sheet.getRangeByIndexes(row, 0, 1, width);
    line.merge();
    line.format.set({ wrapText: true, horizontalAlignment: 'Left', rowHeight: 32 });
  }
  sheet.pageLayout.set({
    orientation: width > 6 ? 'Landscape' : 'Portrait',
    zoom: { horizontalFitToPages: 1 },
  });
  sheet.getRange('A1').select();
}

async function addScheme(book: Book, population: number): Promise<void> {
  const { workbook } = openBook(book);
  const draft = { ...presetDraft('jinan', []), population };
  await workbook.apply(
    { sheets: [makeScheme(draft, words('zh-CN'))], show: null },
    await workbook.overview(),
  );
}

/** The sheets of a sample, in the order of their tabs. */
export const sheetsOf = (sample: Sample): readonly SampleSheet[] => [sample, ...(sample.more ?? [])];

/** The cells of one sheet, with its title. */
export const tableOf = ({ name }: Sample, { table = name }: SampleSheet) => readTable(`${table}.csv`);

function rowsOf(sample: Sample, sheet: SampleSheet): readonly (readonly Cell[])[] {
  const table = tableOf(sample, sheet);
  const width = table[0]!.length;
  return sheet.title === null ? table : [[sheet.title, ...Array<Cell>(width - 1).fill('')], ...table];
}

/** Gives the bytes of the `.xlsx`; the same every time. */
export async function makeSample(sample: Sample): Promise<Uint8Array> {
  const sheets = sheetsOf(sample);
  const ids = sheets.map((_, k) => `sheet-${k + 1}`);
  const book = Book.create({
    id: sample.name,
    name: sample.name,
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map(({ sheet: name }, k) => [ids[k]!, { id: ids[k]!, name, rowCount: 1000, columnCount: 26 }]),
    ),
  });
  const node = await openNodeHost(book, { globals: true });
  try {
    await Excel.run(async (context) => {
      // The last first, so that the first is in front.
      for (const each of [...sheets].reverse())
        draw(context.workbook.worksheets.getItem(each.sheet), rowsOf(sample, each), sample);
      await context.sync();
    });
    if (sample.population !== null) await addScheme(book, sample.population);
    return await saveFile({ data: book.snapshot(), touched: book.touched });
  } finally {
    node.close();
    book.dispose();
  }
}
