/** Ranges, through Microsoft's own client. */
import fc from 'fast-check';
import { area } from '../../../src/book/area';
import { closeAll, open, refusalOf, type Opened } from './open';

let host: Opened;
beforeAll(async () => {
  host = await open();
});
afterAll(closeAll);
beforeEach(() =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange().clear();
    sheet.activate();
    await context.sync();
  }),
);

/** Runs a body on the first sheet. */
const onSheet = <T>(
  body: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => host.Excel.run((context) => body(context.workbook.worksheets.getItem('Sheet1'), context));

describe('values', () => {
  test('written as text become numbers, dates and formulas, as Excel takes them', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:D1');
      range.values = [['12', '25%', '=A1*2', "'007"]];
      range.load('values,formulas,text,numberFormat,valueTypes,address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:D1');
      expect(range.values).toEqual([[12, 0.25, 24, '007']]);
      expect(range.formulas).toEqual([[12, 0.25, '=A1*2', '007']]);
      expect(range.text).toEqual([['12', '25%', '24', '007']]);
      expect(range.numberFormat).toEqual([['General', '0%', 'General', 'General']]);
      expect(range.valueTypes).toEqual([['Double', 'Double', 'Double', 'String']]);
    }));

  test('null leaves a cell as it is and an empty string clears it', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['a', 'b', 'c']];
      range.values = [[null, '', 'd']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['a', '', 'd']]);
      expect(range.valueTypes).toEqual([['String', 'Empty', 'String']]);
    }));

  test('one value is written to every cell, an array of another shape is refused', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      Object.assign(range, { values: 7 });
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
    const refusal = await refusalOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'InvalidArgument', at: 'Range.values' });
  });

  test('numbers and plain words come back as they were written', async () => {
    const cell = fc.oneof(fc.integer(), fc.constantFrom('甲', '茌平经开区', 'x y', '—'), fc.boolean());
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, (rows) =>
        onSheet(async (sheet, context) => {
          const range = sheet.getRangeByIndexes(3, 2, rows.length, 3);
          range.values = rows;
          range.load('values');
          await context.sync();
          expect(range.values).toEqual(rows);
        }),
      ),
      { numRuns: 15 },
    );
  });

  test('a large write arrives whole, though the client sends it in pieces', () =>
    onSheet(async (sheet, context) => {
      const rows = Array.from({ length: 400 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => row * 10 + column),
      );
      const range = sheet.getRange('A1:J400');
      range.values = rows;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(rows);
    }));

  test('of whole columns are null, their formats can be set', () =>
    onSheet(async (sheet, context) => {
      const column = sheet.getRange('B:B');
      column.numberFormat = [['@']];
      column.load('values,address');
      const cell = sheet.getRange('B5');
      cell.values = [['007']];
      cell.load('values');
      await context.sync();
      expect([column.address, column.values, cell.values]).toEqual(['Sheet1!B:B', null, [['007']]]);
      column.numberFormat = [['General']];
      await context.sync();
    }));
});

describe('a property that was not loaded', () => {
  test('cannot be read', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.load('address');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    }));
});

describe('ways to other ranges', () => {
  test('lead where Excel says', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2:C4').values = [
        [1, 2],
        [3, 4],
        [5, 6],
      ];
      sheet.getRange('F9').format.fill.color = '#FF0000';
      const range = sheet.getRange('B2:C4');
      const ways = {
        cell: range.getCell(1, 1),
        row: range.getRow(2),
        column: range.getColumn(0),
        last: range.getLastCell(),
        offset: range.getOffsetRange(1, 2),
        resized: range.getResizedRange(1, -1),
        entire: range.getEntireRow(),
        region: sheet.getRange('C3').getSurroundingRegion(),
        bounding: range.getBoundingRect('E1'),
        usedFormats: sheet.getUsedRange(),
        usedValues: sheet.getUsedRange(true),
        shared: range.getIntersection('C1:C3'),
      };
      for (const way of Object.values(ways)) way.load('address');
      const nothing = range.getIntersectionOrNullObject('F1:F3');
      await context.sync();
      expect(Object.entries(ways).map(([name, way]) => [name, way.address.replace('Sheet1!', '')])).toEqual([
        ['cell', 'C3'],
        ['row', 'B4:C4'],
        ['column', 'B2:B4'],
        ['last', 'C4'],
        ['offset', 'D3:E5'],
        ['resized', 'B2:B5'],
        ['entire', '2:4'],
        ['region', 'B2:C4'],
        ['bounding', 'B1:E4'],
        ['usedFormats', 'B2:F9'],
        ['usedValues', 'B2:C4'],
        ['shared', 'C2:C3'],
      ]);
      expect(nothing.isNullObject).toBe(true);
    }));

  test('beyond the edge of the sheet there is nothing', async () => {
    const refusal = await refusalOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('InvalidArgument');
  });
});

describe('formats', () => {
  test('are read back as they were set, and as null where cells differ', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.format.fill.color = 'yellow';
      range.format.font.bold = true;
      range.format.font.size = 14;
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.columnWidth = 60;
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      sheet.getRange('B1').format.font.color = '#C00000';
      range.load('format/horizontalAlignment,format/wrapText,format/columnWidth');
      range.load('format/fill/color,format/font/bold,format/font/size,format/font/color');
      const line = range.format.borders.getItem('EdgeBottom');
      line.load('style,weight');
      await context.sync();
      const { format } = range;
      expect([format.fill.color, format.font.bold, format.font.size]).toEqual(['#FFFF00', true, 14]);
      expect([format.horizontalAlignment, format.wrapText, format.columnWidth]).toEqual(['Center', true, 60]);
      expect(format.font.color).toBeNull();
      expect([line.style, line.weight]).toEqual(['Double', 'Thick']);
    }));

  test('of single cells can be read and set in one go', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#00FF00' } } }, { format: { font: { bold: true } } }],
      ]);
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(cells.value).toEqual([
        [
          { address: 'Sheet1!A1', format: { fill: { color: '#00FF00' }, font: { bold: false } } },
          { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
        ],
      ]);
    }));

  test('hidden rows and columns say so', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      sheet.getRange('2:2').rowHidden = true;
      range.load('rowHidden,columnHidden');
      await context.sync();
      expect([range.rowHidden, range.columnHidden]).toEqual([null, false]);
      sheet.getRange('2:2').rowHidden = false;
      await context.sync();
    }));
});

describe('what is done to ranges', () => {
  test('clearing takes contents, formats or both', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.format.fill.color = 'red';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const fills = range.getCellProperties({ format: { fill: { color: true } } });
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['', 2, '']]);
      expect(fills.value[0]!.map((cell) => cell.format!.fill!.color)).toEqual([
        '#FF0000',
        '#FFFFFF',
        '#FFFFFF',
      ]);
    }));

  test('rows put in and taken out move what is below, formulas following', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('2:2').insert('Down');
      const four = sheet.getRange('A1:A4');
      four.load('values,formulas');
      await context.sync();
      expect(four.values).toEqual([[1], [''], [2], [3]]);
      expect(four.formulas[3]).toEqual(['=SUM(A1:A3)']);
      sheet.getRange('1:2').delete('Up');
      const two = sheet.getRange('A1:A2');
      two.load('values');
      await context.sync();
      expect(two.values).toEqual([[2], [2]]);
    }));

  test('part of a row taken out moves the cells beside it', () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange('A1').delete('Left');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [2, 3, ''],
        [4, 5, 6],
      ]);
    }));

  test('merged areas are told of by their first cells alone, and more than 512 are not told of', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:E1').merge();
      const merged = sheet.getRange('A1:D1').getMergedAreasOrNullObject();
      const none = sheet.getRange('B2:C9').getMergedAreasOrNullObject();
      merged.load('address,areaCount');
      await context.sync();
      expect([merged.areaCount, merged.address]).toEqual([2, 'Sheet1!A1:B2,Sheet1!D1:E1']);
      expect(none.isNullObject).toBe(true);
      sheet.getRange('A1:E2').unmerge();
      const pairs = sheet.getRange('A1:B513');
      pairs.merge(true);
      const most = sheet.getRange('A1:B512').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      expect(most.areaCount).toBe(512);
      pairs.getMergedAreasOrNullObject().load('areaCount');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      pairs.unmerge();
      await context.sync();
    }));

  test('copying moves the references of formulas, copying values leaves the formulas behind', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, '=A1*10'],
        [2, null],
      ];
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('C1').copyFrom('B1', 'Values');
      const range = sheet.getRange('B1:C2');
      range.load('formulas,values');
      await context.sync();
      expect(range.formulas).toEqual([
        ['=A1*10', 10],
        ['=A2*10', ''],
      ]);
      expect(range.values[1]![0]).toBe(20);
    }));

  test('selecting shows in the selection, several areas as several', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').select();
      const one = context.workbook.getSelectedRange();
      one.load('address');
      await context.sync();
      expect(one.address).toBe('Sheet1!B2:C3');
      host.book.selection.select([area(0, 0, 2, 2), area(0, 3, 2, 2)]);
      const both = context.workbook.getSelectedRanges();
      both.load('address,areas/items/address');
      await context.sync();
      expect(both.address).toBe('Sheet1!A1:B2,Sheet1!D1:E2');
      expect(both.areas.items.map((each) => each.address)).toEqual(['Sheet1!A1:B2', 'Sheet1!D1:E2']);
      context.workbook.getSelectedRange().load('address');
      expect(await refusalOf(context.sync())).toMatchObject({ code: 'InvalidSelection' });
    }));

  test('what is not modelled is refused by name', async () => {
    const refusal = await refusalOf(
      onSheet(async (sheet, context) => {
        sheet.getRange('A1:A2').autoFill('A1:A9');
        await context.sync();
      }),
    );
    expect(refusal).toEqual({ code: 'NotImplemented', message: 'Range.autoFill', at: 'Range.autoFill' });
  });

  test('a spill is known by its first cell', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[3], [1], [2]];
      sheet.getRange('B1').formulas = [['=SORT(A1:A3)']];
      await context.sync();
      const first = sheet.getRange('B1');
      first.load('values,hasSpill');
      await context.sync();
      const spilled = first.getSpillingToRangeOrNullObject();
      spilled.load('address,values');
      await context.sync();
      expect([first.hasSpill, spilled.address, spilled.values]).toEqual([
        true,
        'Sheet1!B1:B3',
        [[1], [2], [3]],
      ]);
    }));
});

describe('rules over cells', () => {
  test('a conditional format keeps its question, its look and its place', () =>
    onSheet(async (sheet, context) => {
      const format = sheet.getRange('A2:C9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$B2="黄牌"';
      format.custom.format.fill.color = '#FFC000';
      format.custom.format.font.color = '#000000';
      const all = sheet.getRange('B5').conditionalFormats;
      all.load('items/type,items/priority,items/custom/rule/formula,items/custom/format/fill/color');
      const range = format.getRange();
      range.load('address');
      await context.sync();
      expect(all.items.map((each) => each.type)).toEqual(['Custom']);
      expect(all.items[0]!.custom.rule.formula).toBe('=$B2="黄牌"');
      expect([all.items[0]!.custom.format.fill.color, range.address]).toEqual(['#FFC000', 'Sheet1!A2:C9']);
      const absent = all.items[0]!.cellValueOrNullObject;
      absent.load('rule');
      await context.sync();
      expect(absent.isNullObject).toBe(true);
      sheet.getRange('A2:C9').conditionalFormats.clearAll();
      const count = all.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));

  test('a drop-down list can be given as words or as a range', () =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B1:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '高,低' } };
      sheet.getRange('C1').dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange('E1:E5') },
      };
      const words = sheet.getRange('B2').dataValidation;
      const reference = sheet.getRange('C1').dataValidation;
      words.load('type,rule');
      reference.load('rule');
      await context.sync();
      expect([words.type, words.rule.list!.source]).toEqual(['List', '高,低']);
      expect(reference.rule.list!.source).toBe('=Sheet1!$E$1:$E$5');
      sheet.getRange('B2').dataValidation.clear();
      words.load('type');
      const above = sheet.getRange('B1').dataValidation;
      above.load('type');
      await context.sync();
      expect([words.type, above.type]).toEqual(['None', 'List']);
    }));
});
