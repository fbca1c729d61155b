import { CellValueType, type IStyleData, type IWorkbookData } from '@univerjs/core';
import { openFile } from '../../src/file/open';
import { saveFile } from '../../src/file/save';
import {
  bytesOf,
  bytesOfSheet,
  cellAt,
  partsOf,
  readElsewhere,
  rewritten,
  sheetNamed,
  throughGrid,
  withParts,
} from './workbooks';

const copyOf = (data: IWorkbookData): IWorkbookData => JSON.parse(JSON.stringify(data)) as IWorkbookData;

/** The library writes a tint, though its types know none. */
const accent: { theme: number } = { theme: 4, ...{ tint: -0.25 } };

/** A workbook with about everything that people put into one. */
const busyBook = () =>
  bytesOf((workbook) => {
    const sheet = workbook.addWorksheet('数据', { properties: { tabColor: { argb: 'FF00B050' } } });
    sheet.addRow(['园区', '得分', '日期']);
    sheet.addRow(['甲', 98.765432109876, new Date(Date.UTC(2020, 0, 15))]);
    sheet.addRow(['乙', { formula: 'B2-1', result: 97.765432109876 }, null]);
    sheet.getCell('A1').font = {
      name: '宋体',
      size: 14,
      bold: true,
      underline: true,
      color: accent,
    };
    sheet.getCell('B1').fill = {
      type: 'pattern',
      pattern: 'lightUp',
      fgColor: { theme: 5 },
      bgColor: { argb: 'FFFFFF00' },
    };
    sheet.getCell('C1').border = {
      top: { style: 'double', color: { argb: 'FF112233' } },
      right: { style: 'hair' },
    };
    sheet.getCell('C2').numFmt = 'yyyy"年"m"月"';
    sheet.getCell('B2').alignment = {
      horizontal: 'right',
      vertical: 'top',
      wrapText: true,
      indent: 2,
      textRotation: 45,
    };
    sheet.getCell('A3').note = '批注';
    sheet.getCell('D1').value = { text: '链接', hyperlink: 'https://example.com/' };
    sheet.getCell('D2').value = {
      richText: [{ text: '红', font: { color: { argb: 'FFFF0000' } } }, { text: '黑' }],
    };
    sheet.mergeCells('A5:B6');
    sheet.getColumn(1).width = 17.37;
    sheet.getColumn(2).hidden = true;
    sheet.getRow(2).height = 33.3;
    sheet.getRow(3).hidden = true;
    sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }];
    sheet.autoFilter = 'A1:C3';
    sheet.pageSetup = {
      ...sheet.pageSetup,
      orientation: 'landscape',
      paperSize: 9,
      printArea: 'A1:C3',
      printTitlesRow: '1:1',
    };
    sheet.getCell('A2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"甲,乙"'] };
    workbook.addWorksheet('空', { state: 'hidden' });
    workbook.definedNames.add("'数据'!$B$2:$B$3", '得分');
  });

describe('sheets that nobody touched', () => {
  test('keep their very bytes, whatever happens to the others', async () => {
    const bytes = await busyBook();
    const { data, carrier } = await openFile(bytes, 'a.xlsx');
    const other = data.sheetOrder[1] ?? '';
    const saved = await saveFile({ data, carrier, touched: new Set([other]) });
    const [before, after] = [partsOf(bytes), partsOf(saved)];
    for (const part of [
      'xl/worksheets/sheet1.xml',
      'xl/comments1.xml',
      'xl/theme/theme1.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
    ]) {
      expect(before[part]).toBeDefined();
      expect(after[part]).toBe(before[part]);
    }
  });

  test('are all there is when nothing was touched: every part is as it was but the list of sheets', async () => {
    const bytes = await busyBook();
    const { data, carrier } = await openFile(bytes, 'a.xlsx');
    const before = partsOf(bytes);
    const after = partsOf(await saveFile({ data, carrier, touched: new Set() }));
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed.filter((name) => name !== 'xl/workbook.xml' && name !== '[Content_Types].xml')).toEqual(
      [],
    );
  });
});

describe('a sheet that was touched', () => {
  test('says the same when it is written anew, with and without the grid in between', async () => {
    const opened = await openFile(await busyBook(), 'again.xlsx');
    expect((await rewritten(opened)).data).toEqual(opened.data);
    expect((await throughGrid(opened)).data).toEqual(opened.data);
  });

  test('keeps what the grid does not know of: theme colours, patterns, comments, links, runs of a text', async () => {
    const { bytes } = await throughGrid(await openFile(await busyBook(), 'a.xlsx'));
    const sheet = (await readElsewhere(bytes)).getWorksheet('数据');
    expect(sheet?.getCell('A1').font.color).toEqual({ theme: 4, tint: -0.25 });
    expect(sheet?.getCell('B1').fill).toMatchObject({ pattern: 'lightUp' });
    expect(JSON.stringify(sheet?.getCell('A3').note)).toContain('批注');
    expect(sheet?.getCell('D1').hyperlink).toBe('https://example.com/');
    expect(sheet?.getCell('D2').value).toMatchObject({ richText: [{ text: '红' }, { text: '黑' }] });
    expect(sheet?.getColumn(1).width).toBe(17.37);
    expect(sheet?.getRow(2).height).toBe(33.3);
    expect(sheet?.autoFilter).toBe('A1:C3');
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      printArea: 'A1:C3',
      printTitlesRow: '1:1',
    });
  });

  test('a new style is written out; what it shares with an old one it shares in the file too', async () => {
    const { data, carrier } = await openFile(await busyBook(), 'a.xlsx');
    const after = copyOf(data);
    const sheet = sheetNamed(after, '数据');
    const old = after.styles[cellAt(sheet, 0, 0)?.s as string] as IStyleData;
    const style: IStyleData = {
      ...old,
      it: 1,
      bg: { rgb: '#FFC000' },
      bd: { t: { s: 13, cl: { rgb: '#FF0000' } } },
      ht: 2,
      vt: 2,
      tb: 3,
      n: { pattern: '0.00%' },
    };
    sheet.cellData![0]![0]!.s = { ...style };
    sheet.cellData![8] = {
      0: { v: 1, t: 2, s: { bl: 1 } },
      1: { v: 2, t: 2, s: { cl: { rgb: 'rgb(0, 128, 0)' } } },
    };
    const saved = (
      await readElsewhere(await saveFile({ data: after, carrier, touched: new Set(after.sheetOrder) }))
    ).getWorksheet('数据');
    const cell = saved?.getCell('A1');
    expect(cell?.font).toMatchObject({ name: '宋体', size: 14, bold: true, italic: true, underline: true });
    expect(cell?.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFC000' } });
    expect(cell?.border).toMatchObject({ top: { style: 'thick', color: { argb: 'FFFF0000' } } });
    expect(cell?.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(cell?.numFmt).toBe('0.00%');
    // A style that says nothing of the font has the workbook's own.
    expect(saved?.getCell('A9').font).toMatchObject({ name: 'Calibri', size: 11, bold: true });
    expect(saved?.getCell('B9').font).toMatchObject({ color: { argb: 'FF008000' } });
  });

  test('an apostrophe before a text is kept, given and taken away', async () => {
    const { data, carrier } = await openFile(
      await bytesOf((workbook) => void workbook.addWorksheet('表')),
      'a.xlsx',
    );
    const sheet = sheetNamed(data, '表');
    sheet.cellData = {
      0: {
        0: { v: '007', t: CellValueType.FORCE_STRING },
        1: { v: '#N/A', t: CellValueType.FORCE_STRING },
        2: { v: '#N/A', t: CellValueType.STRING },
      },
    };
    const saved = await rewritten({ data, carrier });
    expect(partsOf(saved.bytes)['xl/styles.xml']).toContain('quotePrefix="1"');
    const again = sheetNamed(saved.data, '表');
    expect([0, 1, 2].map((column) => cellAt(again, 0, column)?.t)).toEqual([
      CellValueType.FORCE_STRING, CellValueType.FORCE_STRING, CellValueType.STRING,
    ]); // prettier-ignore
    again.cellData![0]![0]!.t = CellValueType.STRING;
    const plain = await rewritten(
      saved.data === undefined ? saved : { data: saved.data, carrier: saved.carrier },
    );
    expect(cellAt(sheetNamed(plain.data, '表'), 0, 0)).toMatchObject({ v: '007', t: CellValueType.STRING });
  });

  test('an array formula keeps its area, and the mark of those that grow by themselves', async () => {
    const opened = await openFile(await bytesOf((workbook) => void workbook.addWorksheet('表')), 'a.xlsx');
    const sheet = sheetNamed(opened.data, '表');
    sheet.cellData = { 0: { 0: { f: '=SORT(C1:C2)', v: 1, t: 2 } } };
    sheet.custom = { ...sheet.custom, spills: [{ ref: 'A1:A2', dynamic: true, values: [[1], ['二']] }] };
    const saved = await rewritten(opened);
    const parts = partsOf(saved.bytes);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(C1:C2)</f><v>1</v></c>',
    );
    expect(parts['xl/metadata.xml']).toContain('fDynamic="1"');
    expect(sheetNamed(saved.data, '表').custom?.spills).toEqual(sheet.custom.spills);
    // Once the formula is gone, so is what it filled.
    sheet.cellData = { 0: { 0: { v: 5, t: 2 } } };
    expect(partsOf((await rewritten(opened)).bytes)['xl/worksheets/sheet1.xml']).not.toContain('A2');
  });

  test('a formula that fills several cells is calculated by the grid and saved with all it fills', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(C1:C2)</f><v>1</v></c><c r="C1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>1</v></c></row></sheetData>';
    const opened = await openFile(await bytesOfSheet(xml), 'a.xlsx');
    const saved = partsOf((await throughGrid(opened)).bytes)['xl/worksheets/sheet1.xml'];
    expect(saved).toContain('<f t="array" ref="A1:A2">_xlfn._xlws.SORT(C1:C2)</f><v>1</v>');
    expect(saved).toContain('<c r="A2"><v>2</v></c>');
  });

  test('a table repeats the texts of its header cells', async () => {
    const bytes = await bytesOf((workbook) => {
      workbook.addWorksheet('表').addTable({
        name: '表1',
        ref: 'A1',
        headerRow: true,
        columns: [{ name: '甲' }, { name: '乙' }],
        rows: [[1, 2]],
      });
    });
    const opened = await openFile(bytes, 'a.xlsx');
    sheetNamed(opened.data, '表').cellData![0]![1]!.v = '丙';
    expect(partsOf((await rewritten(opened)).bytes)['xl/tables/table1.xml']).toContain('name="丙"');
  });

  test('cells that a protected sheet leaves open stay open under a new style', async () => {
    const bytes = await bytesOf((workbook) => {
      const cell = workbook.addWorksheet('表').getCell('A1');
      cell.value = 1;
      cell.protection = { locked: false };
    });
    const opened = await openFile(bytes, 'a.xlsx');
    sheetNamed(opened.data, '表').cellData![0]![0]!.s = { bl: 1 };
    const cell = (await readElsewhere((await rewritten(opened)).bytes)).getWorksheet('表')?.getCell('A1');
    expect(cell?.protection).toMatchObject({ locked: false });
    expect(cell?.font.bold).toBe(true);
  });

  test('rules, merges, sizes, panes and print settings follow the grid', async () => {
    const opened = await openFile(await busyBook(), 'a.xlsx');
    const sheet = sheetNamed(opened.data, '数据');
    sheet.mergeData = [{ startRow: 9, endRow: 10, startColumn: 0, endColumn: 2 }];
    sheet.columnData = { 0: { w: 100 }, 3: { w: 64 } };
    sheet.rowData = { 0: { h: 40, ia: 0 } };
    sheet.freeze = { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 };
    sheet.tabColor = '#FF0000';
    const layout = {
      ...(sheet.custom?.pageLayout as object),
      orientation: 'Portrait',
      printTitleRows: '$1:$2',
      zoom: { horizontalFitToPages: 1 },
    };
    sheet.custom = {
      ...sheet.custom,
      pageLayout: layout,
      autoFilter: undefined,
      protection: { protected: true, options: { allowSort: true } },
    };
    const saved = await rewritten(opened);
    expect(sheetNamed(saved.data, '数据')).toMatchObject({
      mergeData: sheet.mergeData, columnData: sheet.columnData, rowData: sheet.rowData, freeze: sheet.freeze, tabColor: '#FF0000',
      custom: { pageLayout: layout, protection: { protected: true, options: { allowSort: true, allowFormatCells: false } } },
    }); // prettier-ignore
    expect(sheetNamed(saved.data, '数据').custom?.autoFilter).toBeUndefined();
  });
});

describe('sheets that come, go and move', () => {
  test('order, names, visibility and the sheets themselves follow the grid; nothing of a deleted one stays', async () => {
    const { data, carrier } = await openFile(await busyBook(), 'a.xlsx');
    const [first = '', second = ''] = data.sheetOrder;
    const after = copyOf(data);
    delete after.sheets[first];
    after.sheetOrder = ['new', second];
    after.sheets.new = {
      id: 'new',
      name: '排名结果',
      rowCount: 10,
      columnCount: 5,
      cellData: { 0: { 0: { v: '第一', t: 1 } } },
    };
    after.sheets[second]!.hidden = 0;
    const saved = await saveFile({ data: after, carrier, touched: new Set(['new']) });
    const workbook = await readElsewhere(saved);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([['排名结果', 'visible'], ['空', 'visible']]); // prettier-ignore
    expect(workbook.getWorksheet('排名结果')?.getCell('A1').value).toBe('第一');
    const parts = Object.keys(partsOf(saved));
    expect(parts.filter((name) => /comments|sheet1\.xml/.test(name))).toEqual([]);
  });

  test('a workbook that came from no file is saved whole', async () => {
    const sheets = {
      s: {
        id: 's',
        name: '表',
        rowCount: 5,
        columnCount: 5,
        cellData: { 1: { 1: { v: 2, t: 2, s: { bl: 1 } } } },
      },
    };
    const data = {
      id: 'b',
      name: '新',
      appVersion: '',
      locale: 'zhCN',
      styles: {},
      sheetOrder: ['s'],
      sheets,
    } as unknown as IWorkbookData;
    const cell = (await readElsewhere(await saveFile({ data, touched: new Set() })))
      .getWorksheet('表')
      ?.getCell('B2');
    expect(cell?.value).toBe(2);
    expect(cell?.font).toMatchObject({ bold: true, name: '等线' });
  });

  test('names of workbook and sheet keep what they mean when sheets move', async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$B$2</definedName><definedName name="率" hidden="1" comment="说明">0.13</definedName><definedName name="本表" localSheetId="0">表!$A$1</definedName></definedNames>';
    const { data, carrier } = await openFile(
      await bytesOfSheet('<sheetData/>', { workbook: names }),
      'a.xlsx',
    );
    const after = copyOf(data);
    after.sheetOrder.unshift('new');
    after.sheets.new = { id: 'new', name: '前', rowCount: 5, columnCount: 5 };
    const xml = partsOf(await saveFile({ data: after, carrier, touched: new Set(['new']) }))[
      'xl/workbook.xml'
    ];
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">表!$A$1:$B$2</definedName>');
    expect(xml).toContain('<definedName name="率" comment="说明" hidden="1">0.13</definedName>');
    expect(xml).toContain('<definedName name="本表" localSheetId="1">表!$A$1</definedName>');
  });

  test('saving twice gives what saving once gives, and a later edit is in the later file', async () => {
    const { data, carrier } = await openFile(await busyBook(), 'a.xlsx');
    const touched = new Set(data.sheetOrder);
    const once = await saveFile({ data, carrier, touched });
    const twice = await saveFile({ data, carrier, touched });
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
    sheetNamed(data, '数据').cellData![1]![0]!.v = '丙';
    const later = await readElsewhere(await saveFile({ data, carrier, touched }));
    expect(later.getWorksheet('数据')?.getCell('A2').value).toBe('丙');
  });

  test('the order of calculation that the file noted is dropped once a sheet has changed', async () => {
    const bytes = withParts(await busyBook(), {
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B3" i="1"/></calcChain>',
      'xl/_rels/workbook.xml.rels': (before) =>
        before.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
        ),
    });
    const opened = await openFile(bytes, 'a.xlsx');
    const kept = partsOf(await saveFile({ ...opened, touched: new Set() }));
    const dropped = partsOf(await saveFile({ ...opened, touched: new Set(opened.data.sheetOrder) }));
    expect(kept['xl/calcChain.xml']).toBeDefined();
    expect(dropped['xl/calcChain.xml']).toBeUndefined();
    expect(dropped['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });
});
