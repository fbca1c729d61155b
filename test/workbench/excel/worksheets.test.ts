/** Sheets, names and what is stored in the workbook, through Microsoft's own client. */
import { closeAll, errorOf, open, refusalOf, type Opened } from './open';

let host: Opened;
beforeEach(async () => {
  host = await open();
});
afterEach(closeAll);

const run = <T>(body: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  host.Excel.run((context) => body(context.workbook, context));
const refused = (body: (workbook: Excel.Workbook) => void) =>
  refusalOf(
    run(async (workbook, context) => {
      body(workbook);
      await context.sync();
    }),
  );

describe('sheets', () => {
  test('come at the end, behind the one in front, and can be found by name in any case, or by id', () =>
    run(async ({ worksheets }, context) => {
      const added = worksheets.add('Result');
      added.load('id,name,position');
      const byName = worksheets.getItem('RESULT');
      byName.load('name');
      const absent = worksheets.getItemOrNullObject('缺');
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      worksheets.load('items/name');
      await context.sync();
      const byId = worksheets.getItem(added.id);
      byId.load('name');
      const count = worksheets.getCount();
      await context.sync();
      expect([added.position, byName.name, byId.name, active.name, count.value]).toEqual([
        1,
        'Result',
        'Result',
        'Sheet1',
        2,
      ]);
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Result']);
      expect(absent.isNullObject).toBe(true);
    }));

  test.each([
    ['', 'InvalidArgument'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['sheet1', 'ItemAlreadyExists'],
  ])('cannot be given the name %p', async (name, code) => {
    const rename = await refused(({ worksheets }) => {
      worksheets.add('x').name = name;
    });
    expect(rename.code).toBe(code);
  });

  test('that are not there are refused with the statement that asked for them', async () => {
    const error = await errorOf(
      run(async ({ worksheets }, context) => {
        worksheets.getItem('缺').getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: 'ItemNotFound', httpStatusCode: 404 });
    expect(error.debugInfo.statement).toBe('var worksheet = worksheets.getItem(...);');
  });

  test('keep their order, colour, panes and gridlines', () =>
    run(async ({ worksheets }, context) => {
      const sheet = worksheets.add('甲');
      sheet.position = 0;
      sheet.tabColor = '#FF0000';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt('A1:B2');
      sheet.load('position,tabColor,showGridlines');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      expect([sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([0, '#FF0000', false]);
      expect(frozen.address).toBe('甲!A1:B2');
    }));

  test('can be hidden and deleted, but not while they are very hidden, and one stays in sight', async () => {
    await run(async ({ worksheets }, context) => {
      const sheet = worksheets.add('甲');
      sheet.visibility = 'VeryHidden';
      sheet.load('visibility');
      await context.sync();
      expect(sheet.visibility).toBe('VeryHidden');
    });
    expect((await refused(({ worksheets }) => worksheets.getItem('Sheet1').delete())).code).toBe(
      'InvalidOperation',
    );
    expect((await refused(({ worksheets }) => worksheets.getItem('甲').delete())).code).toBe(
      'InvalidOperation',
    );
    await run(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem('甲');
      sheet.visibility = 'Hidden';
      sheet.delete();
      await context.sync();
    });
    expect(host.book.sheets.all().map((sheet) => sheet.name)).toEqual(['Sheet1']);
  });

  test('that are protected refuse what is not allowed, and say so before', async () => {
    await run(async ({ worksheets }, context) => {
      const { protection } = worksheets.getItem('Sheet1');
      protection.protect({ allowFormatCells: true }, 'word');
      protection.load('protected,options');
      await context.sync();
      expect([
        protection.protected,
        protection.options.allowFormatCells,
        protection.options.allowSort,
      ]).toEqual([true, true, false]);
    });
    const sheetOf = ({ worksheets }: Excel.Workbook) => worksheets.getItem('Sheet1');
    const writing = await refused((workbook) => {
      sheetOf(workbook).getRange('A1').values = [[1]];
    });
    const wider = await refused((workbook) => {
      sheetOf(workbook).getRange('A1').format.columnWidth = 90;
    });
    const opening = await refused((workbook) => sheetOf(workbook).protection.unprotect('other'));
    expect([writing.code, wider.code, opening.code]).toEqual([
      'AccessDenied',
      'AccessDenied',
      'AccessDenied',
    ]);
    await run(async (workbook, context) => {
      sheetOf(workbook).getRange('A1').format.fill.color = 'red';
      sheetOf(workbook).protection.unprotect('word');
      sheetOf(workbook).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(host.book.sheets.active.cells.raw(0, 0)?.v).toBe(1);
  });

  test('neither come nor go nor change names while the workbook is protected', async () => {
    await run(async ({ protection }, context) => {
      protection.protect();
      await context.sync();
    });
    const codes = [
      await refused(({ worksheets }) => void worksheets.add('乙')),
      await refused(({ worksheets }) => (worksheets.getItem('Sheet1').name = '乙')),
    ].map(({ code }) => code);
    expect(codes).toEqual(['AccessDenied', 'AccessDenied']);
  });

  test('are asked for shapes in vain, and are told so by name', async () => {
    const refusal = await refused(({ worksheets }) => void worksheets.getItem('Sheet1').shapes.getCount());
    expect(refusal).toMatchObject({ code: 'NotImplemented', message: 'Worksheet.shapes' });
  });
});

describe('names', () => {
  test('point to ranges, lead to them, and lose them with their sheet', () =>
    run(async ({ worksheets, names }, context) => {
      const sheet = worksheets.add('结果 (2)');
      names.add('zonerank.result', sheet.getRange('A1:B9'), '2021');
      const name = names.getItem('ZoneRank.Result');
      name.visible = false;
      name.load('name,formula,value,type,visible,comment,scope');
      const range = name.getRange();
      range.load('address');
      const there = sheet.getRange('zonerank.result');
      there.load('address');
      await context.sync();
      expect(name.toJSON()).toEqual({
        name: 'zonerank.result',
        formula: "='结果 (2)'!$A$1:$B$9",
        value: "'结果 (2)'!A1:B9",
        type: 'Range',
        visible: false,
        comment: '2021',
        scope: 'Workbook',
      });
      expect([range.address, there.address]).toEqual(["'结果 (2)'!A1:B9", "'结果 (2)'!A1:B9"]);
      sheet.delete();
      name.load('type,value');
      const nowhere = name.getRangeOrNullObject();
      await context.sync();
      expect([name.type, name.value, nowhere.isNullObject]).toEqual(['Error', '#REF!', true]);
      name.delete();
      const gone = names.getItemOrNullObject('zonerank.result');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  test('of one sheet stand apart from those of the workbook', () =>
    run(async ({ worksheets, names }, context) => {
      const sheet = worksheets.getItem('Sheet1');
      names.add('率', '=0.5');
      sheet.names.add('率', '=0.7');
      names.load('items/name,items/value');
      sheet.names.load('items/value,items/scope');
      await context.sync();
      expect(names.items.map((name) => name.value)).toEqual([0.5]);
      expect(sheet.names.items.map((name) => [name.value, name.scope])).toEqual([[0.7, 'Worksheet']]);
    }));

  test.each([
    ['A1', 'InvalidArgument'],
    ['两 词', 'InvalidArgument'],
    ['1st', 'InvalidArgument'],
    ['有', 'ItemAlreadyExists'],
  ])('cannot be %p', async (name, code) => {
    const refusal = await refused(({ names }) => {
      names.add('有', '=1');
      names.add(name, '=2');
    });
    expect(refusal.code).toBe(code);
  });
});

describe('what a workbook stores for an add-in', () => {
  test('settings and custom XML are in the snapshot', async () => {
    const xml = '<z xmlns="urn:zonerank"><a/></z>';
    await run(async ({ settings, customXmlParts }, context) => {
      settings.add('语言', { locale: 'zh-CN' });
      const part = customXmlParts.add(xml);
      part.load('id,namespaceUri');
      const kept = settings.getItem('语言');
      kept.load('value');
      const absent = settings.getItemOrNullObject('缺');
      await context.sync();
      expect([part.namespaceUri, kept.value, absent.isNullObject]).toEqual([
        'urn:zonerank',
        { locale: 'zh-CN' },
        true,
      ]);
      const found = customXmlParts.getByNamespace('urn:zonerank').getOnlyItemOrNullObject().getXml();
      await context.sync();
      expect(found.value).toBe(xml);
    });
    const { custom } = host.book.snapshot();
    expect(custom).toMatchObject({
      settings: { 语言: { locale: 'zh-CN' } },
      customXml: [{ xml }],
      activeSheet: 'sheet-1',
    });
  });
});

describe('references that the client keeps', () => {
  test('live until it lets go of them', async () => {
    const range = await run(async ({ worksheets }, context) => {
      const kept = worksheets.getItem('Sheet1').getRange('B2');
      context.trackedObjects.add(kept);
      kept.values = [['a']];
      await context.sync();
      return kept;
    });
    await host.Excel.run(range, async (context) => {
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['a']]);
      range.untrack();
      await context.sync();
    });
  });
});

describe('events', () => {
  test('of selecting, editing, adding, activating and deleting reach who listens, and only them', async () => {
    const heard: [string, unknown, unknown?][] = [];
    const selections = (args: Excel.WorksheetSelectionChangedEventArgs) => {
      heard.push(['selected', args.worksheetId, args.address]);
      return Promise.resolve();
    };
    await run(async ({ worksheets }, context) => {
      const listening = worksheets.onSelectionChanged.add(selections);
      worksheets.onChanged.add((args) =>
        Promise.resolve(void heard.push(['changed', args.address, args.triggerSource])),
      );
      worksheets.onAdded.add((args) => Promise.resolve(void heard.push(['added', args.worksheetId])));
      worksheets.onDeleted.add((args) => Promise.resolve(void heard.push(['deleted', args.worksheetId])));
      worksheets.onActivated.add((args) => Promise.resolve(void heard.push(['activated', args.worksheetId])));
      await context.sync();
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('B2').select();
      sheet.getRange('C3:D3').values = [[1, 2]];
      worksheets.add('甲').activate();
      worksheets.getItem('甲').delete();
      await context.sync();
      listening.remove();
      await context.sync();
      sheet.getRange('E5').select();
      await context.sync();
    });
    host.book.sheets.active.cells.write({ startRow: 8, startColumn: 0, endRow: 8, endColumn: 0 }, [
      ['by hand'],
    ]);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(heard.filter(([kind]) => kind !== 'activated')).toEqual([
      ['selected', 'sheet-1', 'B2'],
      ['changed', 'C3:D3', 'ThisLocalAddin'],
      ['added', 'sheet-2'],
      ['deleted', 'sheet-2'],
      ['changed', 'A9', 'Unknown'],
    ]);
    expect(heard.filter(([kind]) => kind === 'activated')).toContainEqual(['activated', 'sheet-2']);
  });

  test('lead to the range that they speak of', async () => {
    const changed = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
      void run(async ({ worksheets }, context) => {
        const sheet = worksheets.getItem('Sheet1');
        sheet.load('id');
        await context.sync();
        sheet.onChanged.add((args) => Promise.resolve(resolve(args)));
        await context.sync();
        host.book.sheets.active.cells.write({ startRow: 1, startColumn: 1, endRow: 1, endColumn: 1 }, [[5]]);
      });
    });
    const args = await changed;
    await host.Excel.run(async (context) => {
      const range = args.getRange(context);
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!B2', [[5]]]);
    });
  });
});
