import { CellValueType, type ICellData, type IStyleData, type IWorksheetData } from '@univerjs/core';
import fc from 'fast-check';
import { makeFormula, readFormula } from '../../src/file/formula';
import { openFile } from '../../src/file/open';
import { heightOfPixels, pixelsOfHeight, pixelsOfWidth, widthOfPixels } from '../../src/file/sizes';
import { escapeText, unescapeText } from '../../src/file/strings';
import { areaName, cellName, columnIndex, columnName, parseArea } from '../../src/file/address';
import { element, parseXml, writeXml } from '../../src/file/xml';
import { bytesOf, cellAt, readElsewhere, rewritten, sheetNamed } from './workbooks';

describe('formulas', () => {
  test.each([
    ['=SORT(A1:A3)', '_xlfn._xlws.SORT(A1:A3)'],
    ['=XLOOKUP(3,A1:A5,B1:B5)', '_xlfn.XLOOKUP(3,A1:A5,B1:B5)'],
    ['=RANK.EQ(A1,$A$1:$A$9)&"RANK.EQ("', '_xlfn.RANK.EQ(A1,$A$1:$A$9)&"RANK.EQ("'],
    ['=SUM(A1)+RANK(A1,A:A)', 'SUM(A1)+RANK(A1,A:A)'],
    ["='SORT(表)'!A1+表!B2", "'SORT(表)'!A1+表!B2"],
    ['=LET(分,A1,IF(分>3,"分",分))', '_xlfn.LET(_xlpm.分,A1,IF(_xlpm.分>3,"分",_xlpm.分))'],
    ['=MAP(A1:A3,LAMBDA(v,v*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))'],
  ])('%s stands in the file as %s', (written, stored) => {
    expect(makeFormula(written)).toBe(stored);
    expect(readFormula(stored)).toBe(written);
  });

  test('whatever is written comes back', () => {
    const piece = fc.constantFrom('SORT(', 'SUM(', 'A1', '$B$2:C9', ')', ',', '"SORT("', "'FILTER(x)'!A1", '园区!A1', '+', '{1,2;3}', 'TRUE', '1.5E+3', ' ', 'LET(', '#REF!', '表[列]'); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1 }).map((pieces) => `=${pieces.join('')}`),
        (formula) => {
          expect(readFormula(makeFormula(formula))).toBe(formula);
        },
      ),
    );
  });
});

describe('sizes', () => {
  test('every width and height of the grid comes back from the file as it was', () => {
    for (let pixels = 0; pixels <= 1800; pixels += 1) {
      expect(pixelsOfWidth(widthOfPixels(pixels))).toBe(pixels);
      expect(pixelsOfHeight(heightOfPixels(pixels))).toBe(pixels);
    }
  });
});

describe('addresses', () => {
  test('cells and areas are read as they are written', () => {
    expect([columnName(0), columnName(25), columnName(26), columnName(16383)]).toEqual([
      'A',
      'Z',
      'AA',
      'XFD',
    ]);
    const area = fc.record({
      startRow: fc.nat(1000),
      startColumn: fc.nat(800),
      down: fc.nat(50),
      right: fc.nat(50),
    });
    fc.assert(
      fc.property(area, ({ startRow, startColumn, down, right }) => {
        const range = { startRow, startColumn, endRow: startRow + down, endColumn: startColumn + right };
        expect(parseArea(areaName(range))).toEqual(range);
        expect(columnIndex(columnName(startColumn))).toBe(startColumn);
        expect(parseArea(cellName(startRow, startColumn))).toMatchObject({ startRow, endRow: startRow });
      }),
    );
  });

  test('what is no area is none', () => {
    expect(['', 'A', '5', 'A1:B', '名称', 'A1 B2'].map(parseArea)).toEqual(Array(6).fill(undefined));
  });
});

test('texts with any characters survive the escapes of the format', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '_x0041_', '\r\n', '\u0007'),
      (text, odd) => {
        expect(unescapeText(escapeText(text + odd))).toBe(text + odd);
      },
    ),
  );
});

const colour = fc.constantFrom('#FF0000', '#00B050', '#123456').map((rgb) => ({ rgb }));
const line = fc.record({ s: fc.integer({ min: 1, max: 13 }), cl: colour });
const style: fc.Arbitrary<IStyleData> = fc.record(
  {
    ff: fc.constantFrom('宋体', 'Arial'),
    fs: fc.constantFrom(9, 10.5, 22),
    bl: fc.constant(1),
    it: fc.constant(1),
    ul: fc.constant({ s: 1 }),
    st: fc.constant({ s: 1 }),
    cl: colour,
    bg: colour,
    bd: fc.record({ t: line, r: line, b: line, l: line }, { requiredKeys: ['t'] }),
    n: fc.constantFrom('0.00', '0%', '@', 'yyyy"年"m"月"', '#,##0.0_ ;[Red]-#,##0.0', 'General"<&>"').map((pattern) => ({ pattern })),
    ht: fc.integer({ min: 1, max: 4 }),
    vt: fc.integer({ min: 1, max: 3 }),
    tb: fc.constant(3),
    tr: fc.integer({ min: -90, max: 90 }).filter((a) => a !== 0).map((a) => ({ a })),
    pd: fc.integer({ min: 1, max: 5 }).map((steps) => ({ l: 2 + steps * 9 })),
  },
  { requiredKeys: ['ff', 'fs', 'cl'] },
); // prettier-ignore

const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom('007', '1e5', '=A1', ' 空 ', 'TRUE', '_x0041_', '第一行\n第二行'),
);
/** A file knows no negative zero. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((v) => (v === 0 ? 0 : v));
const content: fc.Arbitrary<ICellData> = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((v) => ({ v: v === 0 ? 0 : v, t: CellValueType.NUMBER })),
  text.map((v) => ({ v, t: CellValueType.STRING })),
  text.map((v) => ({ v, t: CellValueType.FORCE_STRING })),
  fc.constantFrom(0, 1).map((v) => ({ v, t: CellValueType.BOOLEAN })),
  fc.constantFrom('#N/A', '#DIV/0!').map((v) => ({ v, t: CellValueType.STRING })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: 1 })
    .map((v) => ({ f: '=SUM(A1:B2)', v, t: CellValueType.NUMBER })),
  fc.string().map((v) => ({ f: '=CONCAT("a","b")', v, t: CellValueType.STRING })),
);

describe('any sheet', () => {
  let blank: Uint8Array;
  beforeAll(async () => {
    blank = await bytesOf((workbook) => void workbook.addWorksheet('表'));
  });

  const cells = fc.array(fc.tuple(fc.nat(30), fc.nat(12), content, fc.option(style, { nil: undefined })), {
    maxLength: 40,
  });
  const merge = fc.tuple(fc.nat(20), fc.nat(8)).map(([row, column]) => ({
    startRow: row * 3,
    endRow: row * 3 + 1,
    startColumn: column,
    endColumn: column + 2,
  }));

  test('is after saving and opening what it was before, cell by cell and format by format', async () => {
    await fc.assert(
      fc.asyncProperty(
        cells,
        fc.uniqueArray(merge, { selector: ({ startRow }) => startRow, maxLength: 4 }),
        async (made, mergeData) => {
          const opened = await openFile(blank, 'a.xlsx');
          const sheet = sheetNamed(opened.data, '表');
          sheet.mergeData = mergeData;
          const cellData: NonNullable<IWorksheetData['cellData']> = {};
          for (const [row, column, cell, look] of made)
            (cellData[row] ??= {})[column] = { ...cell, ...(look ? { s: look } : {}) };
          sheet.cellData = cellData;
          const saved = await rewritten(opened);
          const after = sheetNamed(saved.data, '表');
          expect(after.mergeData).toEqual(mergeData);
          for (const [row, column] of made) {
            const before = cellAt(sheet, row, column);
            const now = cellAt(after, row, column);
            expect({ v: now?.v, t: now?.t, f: now?.f }).toEqual({ v: before?.v, t: before?.t, f: before?.f });
            if (before?.s) expect(saved.data.styles[now?.s as string]).toEqual(before.s);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  test('is read by another library with the same numbers and texts', async () => {
    const plain = fc.array(fc.tuple(fc.nat(30), fc.nat(12), fc.oneof(number, fc.string({ minLength: 1, unit: 'grapheme-ascii' }))), { maxLength: 30 }); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(plain, async (made) => {
        const opened = await openFile(blank, 'a.xlsx');
        const sheet = sheetNamed(opened.data, '表');
        sheet.cellData = {};
        for (const [row, column, v] of made)
          (sheet.cellData[row] ??= {})[column] = {
            v,
            t: typeof v === 'number' ? CellValueType.NUMBER : CellValueType.STRING,
          };
        const elsewhere = (await readElsewhere((await rewritten(opened)).bytes)).getWorksheet('表');
        for (const [row, column] of made) {
          const { value } = elsewhere?.getCell(row + 1, column + 1) ?? {};
          expect(value).toEqual(cellAt(sheet, row, column)?.v);
        }
      }),
      { numRuns: 10 },
    );
  });
});

test('whatever a text or an attribute holds, what is written can be read, without what no XML can hold', () => {
  const hostile = fc.string({ unit: fc.constantFrom('甲', '<', '&', '"', '\u000B', '\u0000', '\uFFFE', '\uFFFF', '\n', '\t', ']]>') }); // prettier-ignore
  fc.assert(
    fc.property(hostile, (text) => {
      const read = parseXml(writeXml(element('a', { of: text }, [text])));
      const speakable = text.replace(/[\u000B\u0000\uFFFE\uFFFF]/g, '');
      expect([read.attributes.of, read.children.join('')]).toEqual([speakable, speakable]);
    }),
  );
});
