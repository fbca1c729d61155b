import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import fc from 'fast-check';
import { openFile, type Opened } from '../../src/file/open';
import { readResources, makeResources } from '../../src/file/resources';
import { without } from '../../src/file/xml';
import { bytesOf, bytesOfSheet, partsOf, rewritten, throughGrid } from './workbooks';

const sheetId = 'sheet-1';
const conditionsOf = ({ data }: Pick<Opened, 'data'>) =>
  readResources(data.resources).conditions?.[sheetId] ?? [];
const validationsOf = ({ data }: Pick<Opened, 'data'>) =>
  readResources(data.resources).validations?.[sheetId] ?? [];

function withRules(
  opened: Opened,
  rules: { conditions?: IConditionFormattingRule[]; validations?: ISheetDataValidationRule[] },
): Opened {
  const { conditions = conditionsOf(opened), validations = validationsOf(opened) } = rules;
  const resources = makeResources({
    names: {},
    conditions: { [sheetId]: conditions },
    validations: { [sheetId]: validations },
  });
  return { ...opened, data: { ...opened.data, resources } };
}

const sheetXml = (bytes: Uint8Array) => partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
const blank = async () => openFile(await bytesOf((workbook) => void workbook.addWorksheet('表')), 'a.xlsx');

const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const cf = (sqref: string, rules: string) =>
  `<conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting>`;

describe('conditional formats from a file', () => {
  const read = async (rules: string) =>
    conditionsOf(await openFile(await bytesOfSheet(`<sheetData/>${cf('B2:B9', rules)}`), 'a.xlsx'));

  test.each([
    ['<cfRule type="cellIs" operator="between" priority="1"><formula>1</formula><formula>2.5</formula></cfRule>', { subType: 'number', operator: 'between', value: [1, 2.5] }],
    ['<cfRule type="cellIs" operator="equal" priority="1"><formula>"优秀"</formula></cfRule>', { subType: 'text', operator: 'equal', value: '优秀' }],
    ['<cfRule type="cellIs" operator="lessThan" priority="1"><formula>$A$1+1</formula></cfRule>', { subType: 'formula', value: '=B2<($A$1+1)' }],
    ['<cfRule type="expression" priority="1"><formula>_xlfn.ISFORMULA(B2)</formula></cfRule>', { subType: 'formula', value: '=ISFORMULA(B2)' }],
    ['<cfRule type="containsText" operator="containsText" text="黄" priority="1"><formula>NOT(ISERROR(SEARCH("黄",B2)))</formula></cfRule>', { subType: 'text', operator: 'containsText', value: '黄' }],
    ['<cfRule type="top10" rank="3" bottom="1" priority="1"/>', { subType: 'rank', value: 3, isBottom: true, isPercent: false }],
    ['<cfRule type="aboveAverage" aboveAverage="0" equalAverage="1" priority="1"/>', { subType: 'average', operator: 'lessThanOrEqual' }],
    ['<cfRule type="duplicateValues" priority="1"/>', { subType: 'duplicateValues' }],
    ['<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percent" val="50"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>', { type: 'colorScale', config: [{ index: 0, color: '#FF0000', value: { type: 'min' } }, { index: 1, color: '#00FF00', value: { type: 'percent', value: 50 } }] }],
    ['<cfRule type="dataBar" priority="1"><dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>', { type: 'dataBar', isShowValue: false, config: { min: { type: 'num', value: 0 }, max: { type: 'max' }, positiveColor: '#638EC6' } }],
    ['<cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="num" val="60"/><cfvo type="num" val="90" gte="0"/></iconSet></cfRule>', { type: 'iconSet', config: [{ operator: 'greaterThan', value: { value: 90 }, iconId: '0' }, { operator: 'greaterThanOrEqual', value: { value: 60 }, iconId: '1' }, { iconId: '2' }] }],
  ])('%s', async (xml, expected) => {
    expect((await read(xml))[0]?.rule).toMatchObject(expected);
  }); // prettier-ignore

  test('come in the order of their priority, and clipped to what the grid shows', async () => {
    const rule = (priority: number, rank: number) =>
      `<cfRule type="top10" rank="${rank}" priority="${priority}"/>`;
    const xml = cf('A1:A1048576', rule(2, 22)) + cf('B1', rule(1, 11));
    const rules = conditionsOf(await openFile(await bytesOfSheet(`<sheetData/>${xml}`), 'a.xlsx'));
    expect(rules.map((each) => each.rule)).toMatchObject([{ value: 11 }, { value: 22 }]);
    expect(rules[1]?.ranges).toEqual([{ startRow: 0, endRow: 999, startColumn: 0, endColumn: 0 }]);
  });
});

describe('conditional formats on a rewritten sheet', () => {
  const id = '{11111111-2222-3333-4444-555555555555}';
  const bar = `<cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ${x14}><x14:id>${id}</x14:id></ext></extLst></cfRule>`;
  const extension = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${x14}><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${id}"><x14:dataBar gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
  const odd = '<cfRule type="aboveAverage" stdDev="2" priority="1"/>';
  const file = async () =>
    openFile(await bytesOfSheet(`<sheetData/>${cf('A1:A3', odd + bar)}${extension}`), 'a.xlsx');

  test('stay as they stand while nobody changes them', async () => {
    const before = cf('A1:A3', odd + bar);
    expect(sheetXml((await throughGrid(await file())).bytes)).toContain(before);
  });

  test('one that the grid cannot show outlives the removal of the others, whose extension goes with them', async () => {
    const xml = sheetXml((await rewritten(withRules(await file(), { conditions: [] }))).bytes);
    expect(xml).toContain(cf('A1:A3', odd));
    expect(xml).not.toContain('dataBar');
    expect(xml).not.toContain('<extLst>');
  });

  test('new ones say the same when they are read again, in the same order', async () => {
    const ranges = [{ startRow: 1, endRow: 8, startColumn: 1, endColumn: 1 }, { startRow: 0, endRow: 0, startColumn: 4, endColumn: 4 }]; // prettier-ignore
    const style = { bl: 1, cl: { rgb: '#FF0000' }, bg: { rgb: '#FFFF00' } };
    const light = (rule: object) => ({ type: 'highlightCell', style, ...rule });
    const icons = { type: 'iconSet', isShowValue: true, config: [{ operator: 'greaterThanOrEqual', value: { type: 'num', value: 80 }, iconType: '3Flags', iconId: '0' }, { operator: 'greaterThan', value: { type: 'num', value: 60 }, iconType: '3Flags', iconId: '1' }, { operator: 'greaterThanOrEqual', value: { type: 'percent', value: 0 }, iconType: '3Flags', iconId: '2' }] }; // prettier-ignore
    const rules = [
      light({ subType: 'number', operator: 'notBetween', value: [1, 2] }),
      light({ subType: 'number', operator: 'greaterThanOrEqual', value: 60 }),
      light({ subType: 'formula', value: '=STDEV.S($B$2:$B$9)>B2' }),
      ...['containsText', 'notContainsText', 'beginsWith', 'endsWith', 'equal', 'notEqual'].map((operator) => light({ subType: 'text', operator, value: '黄"牌"' })),
      ...['containsBlanks', 'notContainsErrors'].map((operator) => light({ subType: 'text', operator })),
      light({ subType: 'rank', value: 10, isBottom: false, isPercent: true }),
      light({ subType: 'average', operator: 'lessThan' }),
      light({ subType: 'uniqueValues' }),
      light({ subType: 'timePeriod', operator: 'lastMonth' }),
      { type: 'colorScale', config: [{ index: 0, color: '#FFFFFF', value: { type: 'min' } }, { index: 1, color: '#FF0000', value: { type: 'formula', value: '=$A$1' } }] },
      { type: 'dataBar', isShowValue: true, config: { min: { type: 'min' }, max: { type: 'num', value: 100 }, isGradient: true, positiveColor: '#638EC6', nativeColor: '#FF0000' } },
      icons,
    ]; // prettier-ignore
    const conditions = rules.map((rule, index) => ({
      cfId: `new${index}`,
      ranges,
      stopIfTrue: index === 0,
      rule,
    })) as unknown as IConditionFormattingRule[];
    const saved = await rewritten(withRules(await blank(), { conditions }));
    expect(
      conditionsOf(saved).map(({ rule, ranges: area, stopIfTrue }) => ({ rule, ranges: area, stopIfTrue })),
    ).toEqual(conditions.map(({ rule, ranges: area, stopIfTrue }) => ({ rule, ranges: area, stopIfTrue })));
  });
});

describe('validations', () => {
  test('a list in the file is a list in the grid, with the arrow told the right way round', async () => {
    const list = '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1 C1:C3"><formula1>"优秀,""黄牌"""</formula1></dataValidation><dataValidation type="list" showDropDown="1" sqref="B1"><formula1>$F$1:$F$3</formula1></dataValidation></dataValidations>';
    const rules = validationsOf(await openFile(await bytesOfSheet(`<sheetData/>${list}`), 'a.xlsx'));
    expect(rules).toMatchObject([
      { type: 'list', formula1: '优秀,"黄牌"', showDropDown: true, showErrorMessage: true, ranges: [{ startRow: 0 }, { endRow: 2, startColumn: 2 }] },
      { type: 'list', formula1: '=$F$1:$F$3', showDropDown: false },
    ]);
  }); // prettier-ignore

  test('those that Excel put aside because they name another sheet are read, and kept where they stand', async () => {
    const aside = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${x14}><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>码表!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const opened = await openFile(await bytesOfSheet(`<sheetData/>${aside}`), 'a.xlsx');
    expect(validationsOf(opened)).toMatchObject([
      { formula1: '=码表!$A$1:$A$2', ranges: [{ startRow: 1, startColumn: 1 }] },
    ]);
    expect(sheetXml((await rewritten(opened)).bytes)).toContain(
      '<x14:formula1><xm:f>码表!$A$1:$A$2</xm:f></x14:formula1>',
    );
  });

  test('new ones say the same when they are read again', async () => {
    const kinds = fc.oneof(
      fc.record({ type: fc.constant('list'), formula1: fc.constantFrom('甲,乙', '=$F$1:$F$3', 'a"b') }),
      fc.record({ type: fc.constantFrom('whole', 'decimal', 'textLength'), operator: fc.constantFrom('greaterThan', 'notBetween'), formula1: fc.constantFrom('1', '=$A$1'), formula2: fc.constant('9') }),
      fc.record({ type: fc.constant('custom'), formula1: fc.constant('=LEN(A1)>2') }),
    ); // prettier-ignore
    const whole = fc.record({
      allowBlank: fc.boolean(), showDropDown: fc.boolean(), showErrorMessage: fc.boolean(), showInputMessage: fc.boolean(),
      errorStyle: fc.constantFrom(0, 1, 2), error: fc.constantFrom('不行', 'x<y&z'), prompt: fc.constant('请选\n一个'),
    }); // prettier-ignore
    const bytes = await bytesOf((workbook) => void workbook.addWorksheet('表'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(kinds, whole), { minLength: 1, maxLength: 5 }), async (made) => {
        const ranges = [{ startRow: 0, endRow: 3, startColumn: 1, endColumn: 2 }];
        const validations = made.map(([kind, rest], index) => ({
          uid: `v${index}`,
          ranges,
          ...kind,
          ...rest,
        })) as unknown as ISheetDataValidationRule[];
        const read = validationsOf(
          await rewritten(withRules(await openFile(bytes, 'a.xlsx'), { validations })),
        );
        expect(read.map((rule) => without(rule, 'uid'))).toEqual(
          validations.map((rule) => without(rule, 'uid')),
        );
      }),
      { numRuns: 20 },
    );
  });
});
