import { CellValueType } from '@univerjs/core';
import { strToU8, zipSync } from 'fflate';
import { openFile } from '../../src/file/open';
import type { CellCustom, Spill } from '../../src/file/cells';
import { FileProblem } from '../../src/file/problem';
import { bytesOf, bytesOfSheet, cellAt, sheetNamed, withParts } from './workbooks';

const sheetOf = async (xml: string, more?: Parameters<typeof bytesOfSheet>[1]) =>
  sheetNamed((await openFile(await bytesOfSheet(xml, more), 'a.xlsx')).data, '表');

const rows = (xml: string) => `<sheetData>${xml}</sheetData>`;

describe('what is no workbook', () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    const problem: unknown = await openFile(bytes, 'x.xlsx').catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(FileProblem);
    return (problem as FileProblem).code;
  };
  const ole = (stream: string) => new Uint8Array([0xd0, 0xcf, ...Buffer.from(stream, 'utf16le')]);

  test('a text is refused', async () => expect(await codeOf(strToU8('园区,得分'))).toBe('not-a-workbook'));
  test('nothing at all is refused', async () =>
    expect(await codeOf(new Uint8Array())).toBe('not-a-workbook'));
  test('another zip is refused', async () => {
    expect(await codeOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('not-a-workbook');
  });
  test('a torn zip is called damaged', async () => {
    const whole = await bytesOf((workbook) => void workbook.addWorksheet('a'));
    expect(await codeOf(whole.slice(0, whole.length - 40))).toBe('damaged');
  });
  test('broken XML is called damaged', async () =>
    expect(await codeOf(await bytesOfSheet('<sheetData><row'))).toBe('damaged'));
  test('an encrypted workbook is called so', async () =>
    expect(await codeOf(ole('EncryptedPackage'))).toBe('encrypted'));
  test('an .xls is called old', async () => expect(await codeOf(ole('Workbook'))).toBe('old-format'));
  test('a file that swells beyond all bounds when unpacked is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(1_000_000) });
    // The size that the directory of the zip claims: 4 bytes, 24 behind the mark of the entry.
    const entry = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 0x7fffffff, true);
    expect(await codeOf(bomb)).toBe('too-large');
  });
  test('the message is a sentence for the user', async () => {
    await expect(openFile(strToU8('x'), 'x.xlsx')).rejects.toThrow('This file is not an Excel workbook.');
  });
});

describe('values', () => {
  test('numbers keep every digit', async () => {
    const sheet = await sheetOf(
      rows(
        '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>123456789.12345679</v></c><c r="C1"><v>1E-300</v></c></row>',
      ),
    );
    expect([0, 1, 2].map((column) => cellAt(sheet, 0, column)?.v)).toEqual([0.1, 123456789.12345679, 1e-300]);
  });

  test('a text that looks like a number stays a text', async () => {
    const sheet = await sheetOf(
      rows(
        '<row r="1"><c r="A1" t="str"><v>007</v></c><c r="B1" t="inlineStr"><is><t> 12 </t></is></c></row>',
      ),
    );
    expect(cellAt(sheet, 0, 0)).toEqual({ v: '007', t: CellValueType.STRING });
    expect(cellAt(sheet, 0, 1)).toEqual({ v: ' 12 ', t: CellValueType.STRING });
  });

  test('booleans, errors and dates as ISO texts are what they are', async () => {
    const cells =
      '<c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#DIV/0!</v></c><c r="C2" t="d"><v>2020-01-15T12:00:00</v></c>';
    const sheet = await sheetOf(rows(`<row r="2">${cells}</row>`));
    expect(cellAt(sheet, 1, 0)).toEqual({ v: 1, t: CellValueType.BOOLEAN });
    expect(cellAt(sheet, 1, 1)?.v).toBe('#DIV/0!');
    // 2020-01-15 is day 43845 of the 1900 system.
    expect(cellAt(sheet, 1, 2)?.v).toBe(43845.5);
  });

  test('dates stay the serials that stand in the file, in both date systems', async () => {
    const xml = rows('<row r="1"><c r="A1" s="0"><v>43845.123456789</v></c></row>');
    const { data } = await openFile(
      withParts(await bytesOfSheet(xml), {
        'xl/workbook.xml': (before) => before.replace('<workbookPr', '<workbookPr date1904="1"'),
      }),
      'a.xlsx',
    );
    expect(cellAt(sheetNamed(data, '表'), 0, 0)?.v).toBe(43845.123456789);
    expect(data.custom?.date1904).toBe(true);
  });

  test('cells and rows without an address follow the one before', async () => {
    const sheet = await sheetOf(
      rows('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>'),
    );
    expect(cellAt(sheet, 0, 1)?.v).toBe(2);
    expect(cellAt(sheet, 3, 3)?.v).toBe(4);
  });

  test('escaped characters in texts are read as they are meant', async () => {
    const sheet = await sheetOf(
      rows('<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c></row>'),
    );
    expect(cellAt(sheet, 0, 0)?.v).toBe('a\rb_x0041_');
  });

  test('the runs of a rich text are joined and their place is kept', async () => {
    const bytes = await bytesOf((workbook) => {
      workbook.addWorksheet('表').getCell('A1').value = {
        richText: [{ text: '红', font: { color: { argb: 'FFFF0000' } } }, { text: '黄' }],
      };
    });
    const cell = cellAt(sheetNamed((await openFile(bytes, 'a.xlsx')).data, '表'), 0, 0);
    expect(cell?.v).toBe('红黄');
    expect((cell?.custom as CellCustom).rich).toBe(0);
  });

  test('a part whose elements carry a prefix is read like any other', async () => {
    const bytes = withParts(await bytesOfSheet(''), {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(cellAt(sheetNamed((await openFile(bytes, 'a.xlsx')).data, '表'), 0, 0)?.v).toBe(5);
  });
});

describe('formulas', () => {
  test('the result that the file carries stands beside the formula', async () => {
    const sheet = await sheetOf(
      rows('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;""</f><v></v></c></row>'),
    );
    expect(cellAt(sheet, 0, 0)).toEqual({ f: '=1+1', v: 2, t: CellValueType.NUMBER });
    expect(cellAt(sheet, 0, 1)).toEqual({ f: '="a"&""', v: '', t: CellValueType.STRING });
  });

  test('a shared formula is spelt out for each of its cells', async () => {
    const sheet = await sheetOf(
      rows(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$9+"A1"</f><v>0</v></c><c r="C1"><f t="shared" si="0"/><v>0</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>',
      ),
    );
    expect(cellAt(sheet, 0, 2)?.f).toBe('=B1*$A$9+"A1"');
    expect(cellAt(sheet, 1, 1)?.f).toBe('=A2*$A$9+"A1"');
  });

  test('an array formula stands in its first cell, what it fills is told apart', async () => {
    const sheet = await sheetOf(
      rows(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(C1:C2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      ),
    );
    expect(cellAt(sheet, 0, 0)?.f).toBe('=SORT(C1:C2)');
    expect(cellAt(sheet, 1, 0)).toBeUndefined();
    expect(sheet.custom?.spills as Spill[]).toEqual([{ ref: 'A1:A2', dynamic: false, values: [[1], [2]] }]);
  });
});

describe('sizes and views', () => {
  test('widths and heights become pixels: 9.140625 characters are 64, 15 points are 20', async () => {
    const sheet = await sheetOf(
      `<cols><col min="2" max="3" width="9.140625" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>${rows(
        '<row r="1" ht="15" customHeight="1"/><row r="2" hidden="1"/>',
      )}`,
    );
    expect(sheet.columnData?.[1]?.w).toBe(64);
    expect(sheet.columnData?.[2]?.w).toBe(64);
    expect(sheet.columnData?.[3]?.hd).toBe(1);
    expect(sheet.rowData?.[0]).toEqual({ h: 20, ia: 0 });
    expect(sheet.rowData?.[1]).toEqual({ hd: 1 });
    expect(sheet.defaultColumnWidth).toBe(64);
  });

  test('frozen panes, gridlines, direction and zoom are read', async () => {
    const sheet = await sheetOf(
      `<sheetViews><sheetView showGridLines="0" rightToLeft="1" zoomScale="85" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B9" state="frozen"/></sheetView></sheetViews>${rows(
        '',
      )}`,
    );
    expect(sheet.freeze).toEqual({ xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 });
    expect([sheet.showGridlines, sheet.rightToLeft, sheet.zoomRatio]).toEqual([0, 1, 0.85]);
  });
});

describe('records of a sheet', () => {
  test('protection is told in the words of Office.js', async () => {
    const sheet = await sheetOf(
      `${rows('')}<sheetProtection sheet="1" formatCells="0" selectLockedCells="1"/>`,
    );
    expect(sheet.custom?.protection).toMatchObject({
      protected: true,
      options: {
        allowFormatCells: true,
        allowSort: false,
        allowEditObjects: true,
        selectionMode: 'Unlocked',
      },
    });
  });

  test('the page layout has points and the print names', async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$D$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$A:$A,表!$1:$2</definedName></definedNames>';
    const xml = `${rows('')}<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>`;
    const sheet = await sheetOf(xml, { workbook: names });
    expect(sheet.custom?.pageLayout).toMatchObject({
      orientation: 'Landscape', paperSize: 'A4', leftMargin: 36, topMargin: 72, headerMargin: 21.6,
      printArea: 'A1:D9', printTitleRows: '$1:$2', printTitleColumns: '$A:$A',
    }); // prettier-ignore
  });

  test('a very hidden sheet is told from a hidden one', async () => {
    const bytes = await bytesOf((workbook) => {
      workbook.addWorksheet('a');
      workbook.addWorksheet('b', { state: 'hidden' });
      workbook.addWorksheet('c', { state: 'veryHidden' });
    });
    const { data } = await openFile(bytes, '园区.xlsx');
    const told = ['a', 'b', 'c']
      .map((name) => sheetNamed(data, name))
      .map(({ hidden, custom }) => [hidden, custom?.veryHidden ?? false]);
    expect(told).toEqual([[0, false], [1, false], [1, true]]); // prettier-ignore
    expect(data.name).toBe('园区');
  });
});
