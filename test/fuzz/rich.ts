/** A workbook with a little of everything that a file may hold. */
import { bytesOf, withParts } from '../file/workbooks';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006';

const CHART = `<c:chartSpace xmlns:c="${drawingMl}/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>
<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>表!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>表!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>
<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const DRAWING = `<xdr:wsDr xmlns:xdr="${drawingMl}/spreadsheetDrawing" xmlns:a="${drawingMl}/main" xmlns:r="${relations}"><xdr:twoCellAnchor>
<xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>
<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图"/></xdr:nvGraphicFramePr>
<a:graphic><a:graphicData><c:chart xmlns:c="${drawingMl}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const relation = (kind: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/${kind}" Target="${target}"/></Relationships>`;

async function make(): Promise<Uint8Array> {
  const plain = await bytesOf((workbook) => {
    const sheet = workbook.addWorksheet('表', { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
    sheet.addRows([
      ['单位', '税收', '占比'],
      ['甲经开区', 3, { formula: 'B2/SUM(B$2:B$4)', result: 0.5 }],
      ['乙经开区', 2, { formula: 'B3/SUM(B$2:B$4)' }],
      ['丙经开区', 1, { sharedFormula: 'C3' } as never],
    ]);
    sheet.mergeCells('A6:C7');
    sheet.getCell('A6').value = { richText: [{ text: '注', font: { bold: true } }, { text: '：略' }] };
    sheet.getCell('B2').numFmt = '0.00';
    sheet.getCell('B2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC000' } };
    sheet.getCell('D2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"是,否"'] };
    sheet.getCell('D3').note = '见附表';
    sheet.addConditionalFormatting({
      ref: 'B2:B4',
      rules: [
        {
          type: 'cellIs',
          operator: 'greaterThan',
          priority: 1,
          formulae: ['1'],
          style: { font: { bold: true } },
        },
        {
          type: 'colorScale',
          priority: 2,
          cfvo: [{ type: 'min' }, { type: 'max' }],
          color: [{ argb: 'FFFFFFFF' }, { argb: 'FFFF0000' }],
        },
      ],
    });
    sheet.autoFilter = 'A1:C4';
    sheet.pageSetup.printArea = 'A1:C7';
    sheet.pageSetup.printTitlesRow = '1:1';
    workbook.definedNames.add('表!$B$2:$B$4', '税收');
    const other = workbook.addWorksheet('另表');
    other.addTable({ name: '台账', ref: 'A1', headerRow: true, columns: [{ name: '项目' }], rows: [['一']] });
    other.getCell('C1').value = { formula: '税收+表!A1', result: 1 };
  });
  return withParts(plain, {
    'xl/worksheets/_rels/sheet1.xml.rels': (before) =>
      before
        ? before.replace(
            '</Relationships>',
            `<Relationship Id="rId77" Type="${relations}/drawing" Target="../drawings/drawing9.xml"/></Relationships>`,
          )
        : relation('drawing', '../drawings/drawing9.xml').replace('rId1', 'rId77'),
    'xl/worksheets/sheet1.xml': (before) =>
      before.replace(/(<legacyDrawing|<\/worksheet>)/, '<drawing r:id="rId77"/>$1'),
    'xl/drawings/drawing9.xml': DRAWING,
    'xl/drawings/_rels/drawing9.xml.rels': relation('chart', '../charts/chart9.xml'),
    'xl/charts/chart9.xml': CHART,
  });
}

export const rich = make();
