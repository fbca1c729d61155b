import { strToU8, unzipSync, zipSync } from 'fflate';
import { describeLosses } from '../../src/file/losses';
import { openFile } from '../../src/file/open';
import { rich } from '../fuzz/rich';
import { bytesOf, bytesOfSheet } from './workbooks';

test('a plain workbook loses nothing', async () => {
  const bytes = await bytesOf((workbook) => {
    workbook.addWorksheet('表').addRow(['甲', 1]);
  });
  expect(describeLosses((await openFile(bytes, 'a.xlsx')).carrier)).toEqual([]);
});

test('what the grid does not show is named once a sheet, with what becomes of it', async () => {
  const bytes = await bytesOf((workbook) => {
    const sheet = workbook.addWorksheet('表');
    sheet.getCell('A1').note = '批注';
    sheet.getCell('A2').note = '又一个';
    sheet.getCell('B1').value = { text: '链接', hyperlink: 'https://example.com/' };
    sheet.addTable({ name: '表1', ref: 'D1', headerRow: true, columns: [{ name: '甲' }], rows: [[1]] });
    // A picture of one transparent point.
    const point = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    sheet.addImage(workbook.addImage({ base64: point, extension: 'gif' }), 'F1:G2');
  });
  const losses = describeLosses((await openFile(bytes, 'a.xlsx')).carrier);
  expect(losses.map(({ what, fate }) => `${what} ${fate}`).sort()).toEqual([
    'comment unmoved', 'hyperlink unmoved', 'picture unseen', 'table unmoved',
  ]); // prettier-ignore
  expect(new Set(losses.map(({ sheet }) => sheet))).toEqual(new Set(['表']));
});

test('a what-if table is lost', async () => {
  const xml =
    '<sheetData><row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="C1"/><v>1</v></c></row></sheetData>';
  const { carrier } = await openFile(await bytesOfSheet(xml), 'a.xlsx');
  expect(describeLosses(carrier)).toEqual([{ what: 'dataTable', fate: 'lost', sheet: '表' }]);
});

test('a chart whose drawing is lost and which is damaged is one that is not shown', async () => {
  const { 'xl/drawings/drawing9.xml': _, ...parts } = unzipSync(await rich);
  const bytes = zipSync({ ...parts, 'xl/charts/chart9.xml': strToU8('') });
  const losses = describeLosses((await openFile(bytes, 'a.xlsx')).carrier);
  expect(losses.map(({ what, fate }) => `${what} ${fate}`)).toContain('chart unseen');
});
