import { strToU8, unzipSync, zipSync } from 'fflate';
import { Book } from '../../src/book/book';
import { describeLosses } from '../../src/file/losses';
import { openFile } from '../../src/file/open';
import { FileProblem } from '../../src/file/problem';
import { saveFile } from '../../src/file/save';
import { bytesOfSheet, withParts } from '../file/workbooks';
import { unharmed, withinBounds } from './bounds';

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
const rows = (xml: string): string => `<sheetData>${xml}</sheetData>`;
const formula = (text: string): string => rows(`<row r="1"><c r="A1"><f>${text}</f></c></row>`);
const named = (names: string) => ({ workbook: `<definedNames>${names}</definedNames>` });
const name = (called: string, text: string): string => `<definedName name="${called}">${text}</definedName>`;
const merged = (ref: string): string => `${rows('')}<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
const formatted = (count: number): string =>
  times(
    count,
    (index) =>
      `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${index}"><formula>1</formula></cfRule></conditionalFormatting>`,
  );
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What the first cell shows at the end, or why the file was refused. */
async function outcome(bytes: Uint8Array): Promise<unknown> {
  const opened = await openFile(bytes, 'x.xlsx').catch((error: unknown) => {
    if (error instanceof FileProblem) return error.code;
    throw error;
  });
  if (typeof opened === 'string') return opened;
  describeLosses(opened.carrier);
  const book = Book.create(opened.data);
  try {
    await book.calculation.settled();
    const shown = book.sheets.active.cells.value(0, 0);
    const data = book.snapshot();
    const saved = await saveFile({ data, carrier: opened.carrier, touched: new Set(data.sheetOrder) });
    await openFile(saved, 'y.xlsx');
    return shown === '' ? 'opens' : shown;
  } finally {
    book.dispose();
  }
}

async function bomb(): Promise<Uint8Array> {
  const parts = unzipSync(await bytesOfSheet(''));
  const blank = ' '.repeat(30_000_000);
  parts['xl/worksheets/sheet1.xml'] = strToU8(`<worksheet xmlns="${main}">${rows(blank)}</worksheet>`);
  return zipSync(parts);
}

const texts = async (count: number): Promise<Uint8Array> =>
  withParts(await bytesOfSheet(rows(`<row r="1"><c r="A1" t="s"><v>${count - 1}</v></c></row>`)), {
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${times(count, (index) => `<si><t>文${index}</t></si>`)}</sst>`,
    'xl/_rels/workbook.xml.rels': (before) =>
      before.replace(
        '</Relationships>',
        '<Relationship Id="s9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      ),
  });

const related = async (relations: string): Promise<Uint8Array> =>
  withParts(await bytesOfSheet(rows('')), {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${packageRelations}">${relations}</Relationships>`,
  });

const CASES: readonly (readonly [string, unknown, () => Promise<Uint8Array>])[] = [
  ['a row beyond the sheet', 'damaged', () => bytesOfSheet(rows('<row r="999999999"><c><v>1</v></c></row>'))],
  ['a row that is no number', 'damaged', () => bytesOfSheet(rows('<row r="x"><c><v>1</v></c></row>'))],
  ['a cell beyond the sheet', 'damaged', () => bytesOfSheet(rows('<row r="1"><c r="ZZZ1"/></row>'))],
  ['more rows than a sheet has', 'damaged', () => bytesOfSheet(rows('<row/>'.repeat(1_048_577)))],
  [
    'an array formula over the whole sheet',
    'too-large',
    () => bytesOfSheet(rows('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c></row>')),
  ],
  ['a merged cell as large as the sheet', 'too-large', () => bytesOfSheet(merged('A1:XFD1048576'))],
  ['a merged cell with its corners changed about', 'opens', () => bytesOfSheet(merged('C9:A1'))],
  [
    'a column before the first',
    'opens',
    () => bytesOfSheet(`<cols><col min="-2000000000" max="16384" width="9"/></cols>${rows('')}`),
  ],
  [
    'elements a thousand deep',
    'damaged',
    () => bytesOfSheet(`${rows('')}<extLst>${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</extLst>`),
  ],
  [
    'elements by the names of what every object has',
    'opens',
    () => bytesOfSheet(`${rows('')}<constructor/><toString/><__proto__ polluted="1"/>`),
  ],
  [
    'relations by such names',
    'opens',
    () => related('<Relationship Id="r" Type="a/constructor" Target="sheet1.xml"/>'),
  ],
  [
    'a part that leads to itself',
    'opens',
    () => related('<Relationship Id="r" Type="a/drawing" Target="sheet1.xml"/>'),
  ],
  ['six thousand conditional formats', 'opens', () => bytesOfSheet(rows('') + formatted(6000))],
  [
    'cells that refer to one another',
    0,
    () => bytesOfSheet(rows('<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>A1</f></c></row>')),
  ],
  [
    'names that lead to one another',
    '#VALUE!',
    () => bytesOfSheet(formula('甲'), named(name('甲', '乙') + name('乙', '甲'))),
  ],
  [
    'names that multiply',
    '#VALUE!',
    () =>
      bytesOfSheet(
        formula('甲0'),
        named(times(40, (index) => name(`甲${index}`, `甲${index + 1}+甲${index + 1}`))),
      ),
  ],
  ['a formula of 100,000 terms', '#VALUE!', () => bytesOfSheet(formula(`${'1+'.repeat(100_000)}1`))],
  [
    'a function within itself 3,000 times',
    '#VALUE!',
    () => bytesOfSheet(formula(`${'SUM('.repeat(3000)}1${')'.repeat(3000)}`)),
  ],
  ['a formula that the engine stumbles over', '#VALUE!', () => bytesOfSheet(formula('LET(x,1,LET(x,1,x))'))],
  ['a file that unpacks to a thousand times its size', 'too-large', bomb],
  [
    'entities that unfold into one another',
    'damaged',
    async () =>
      withParts(await bytesOfSheet(''), {
        'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><worksheet>&y;</worksheet>`,
      }),
  ],
];

test.each(CASES)('%s: %s', async (_, expected, make) => {
  expect(await withinBounds(make().then(outcome))).toEqual(expected);
  unharmed();
});

test('a million shared texts are read', async () => {
  const { data } = await withinBounds(openFile(await texts(1_000_000), 'x.xlsx'));
  expect(Object.values(data.sheets)[0]?.cellData?.[0]?.[0]?.v).toBe('文999999');
});
