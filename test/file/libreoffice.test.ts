import { CellValueType, type ICellData } from '@univerjs/core';
import { readSheet } from 'read-excel-file/node';
import { openFile } from '../../src/file/open';
import { convert, convertToCsv } from '../office/libreoffice';
import { bytesOf, rewritten, sheetNamed, throughGrid } from './workbooks';

/** A result sheet as an add-in writes it: texts, numbers, percents, formulas, colours, merges, rules. */
async function resultSheet(): Promise<Uint8Array> {
  const opened = await openFile(await bytesOf((workbook) => void workbook.addWorksheet('源')), 'a.xlsx');
  const style = (cell: ICellData, look: ICellData['s']): ICellData => ({ ...cell, s: look });
  const text = (v: string): ICellData => ({ v, t: CellValueType.STRING });
  const number = (v: number): ICellData => ({ v, t: CellValueType.NUMBER });
  opened.data.sheetOrder.push('new');
  opened.data.sheets.new = {
    id: 'new',
    name: '排名结果',
    rowCount: 100,
    columnCount: 20,
    mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 4 }],
    columnData: { 1: { w: 150 } },
    freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 },
    cellData: {
      0: { 0: style(text('2021年排名'), { bl: 1, fs: 16, ht: 2 }) },
      1: { 0: text('名次'), 1: text('园区'), 2: text('得分'), 3: text('占比'), 4: text('日期') },
      2: { 0: number(1), 1: text('甲,"乙"'), 2: style(number(98.765), { n: { pattern: '0.00' } }), 3: style(number(0.256), { n: { pattern: '0.0%' } }), 4: style(number(43845), { n: { pattern: 'yyyy-mm-dd' } }) },
      3: { 0: number(2), 1: { v: '007', t: CellValueType.FORCE_STRING }, 2: style({ f: '=C3-1', v: 97.765, t: CellValueType.NUMBER }, { n: { pattern: '0.00' }, bg: { rgb: '#FFFF00' } }), 3: { v: 1, t: CellValueType.BOOLEAN } },
      4: { 2: { f: '=RANK.EQ(C3,C3:C4)+STDEV.S(1,3)', v: 1, t: CellValueType.NUMBER } },
    },
  }; // prettier-ignore
  return (await rewritten(opened)).bytes;
}

const shown = [
  '2021年排名,,,,',
  '名次,园区,得分,占比,日期',
  '1,"甲,""乙""",98.77,25.6%,2020-01-15',
  '2,007,97.77,TRUE,',
];

describe('a workbook that was written here', () => {
  test('shows the same values in LibreOffice, with the results that it carries', async () => {
    const sheets = convertToCsv(await resultSheet(), 'never');
    expect([...sheets.keys()].sort()).toEqual(['排名结果', '源'].sort());
    expect(sheets.get('排名结果')?.trimEnd().split('\n')).toEqual([...shown, ',,1,,']);
  });

  test('has formulas that LibreOffice computes, newer functions among them', async () => {
    const sheets = convertToCsv(await resultSheet(), 'always');
    // RANK.EQ is 1, the standard deviation of 1 and 3 is the square root of 2.
    expect(sheets.get('排名结果')?.trimEnd().split('\n')).toEqual([...shown, ',,2.4142135623731,,']);
  });

  test('has its merges, colours and widths there', async () => {
    const [fods] = [...convert(await resultSheet(), 'fods').values()];
    const xml = new TextDecoder().decode(fods);
    expect(xml).toContain('table:number-columns-spanned="5"');
    expect(xml).toContain('fo:background-color="#ffff00"');
    const widths = [...xml.matchAll(/style:column-width="([\d.]+)(in|cm)"/g)].map(([, size, unit]) =>
      unit === 'cm' ? Number(size) / 2.54 : Number(size),
    );
    // 150 pixels beside the usual 64; how many inches that is depends on the fonts of the machine.
    expect(Math.max(...widths) / Math.min(...widths)).toBeGreaterThan(2);
  });

  test('is read by a third library with the same values', async () => {
    const rows = await readSheet(Buffer.from(await resultSheet()), '排名结果');
    expect(rows[2]).toEqual([1, '甲,"乙"', 98.765, 0.256, new Date(Date.UTC(2020, 0, 15))]);
    expect(rows[3]?.slice(0, 4)).toEqual([2, '007', 97.765, true]);
  });
});

test('a sheet that the grid has rewritten shows in LibreOffice what it showed before', async () => {
  const bytes = await bytesOf((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.addRow(['园区', '年', '亩均税收']);
    for (let row = 2; row < 40; row += 1) {
      sheet.addRow([
        `园区${row}`,
        new Date(Date.UTC(2000 + row, 5, row % 28)),
        { formula: `ROW()*1.5`, result: row * 1.5 },
      ]);
      sheet.getCell(row, 2).numFmt = 'yyyy/m/d';
      sheet.getCell(row, 3).numFmt = '#,##0.00';
    }
  });
  const opened = await openFile(bytes, 'a.xlsx');
  const { bytes: after, data } = await throughGrid(opened);
  expect(sheetNamed(data, '表').cellData).toEqual(sheetNamed(opened.data, '表').cellData);
  expect(convertToCsv(after)).toEqual(convertToCsv(bytes));
});
