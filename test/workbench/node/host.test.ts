/** Microsoft's client in Node. */
import { area } from '../../../src/book/area';
import { closeAll, open } from '../excel/open';

afterEach(closeAll);

test('an add-in finds the globals that it refers to, and they go with the host', async () => {
  const host = await open({ globals: true, locale: 'en-US' });
  expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  expect(Office.context.displayLanguage).toBe('en-US');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe('Sheet1');
  host.close();
  expect('Excel' in globalThis).toBe(false);
});

test('a custom function is called by a formula and answers through the client', async () => {
  const { book, host, close } = await open({ globals: true, functions: true });
  const heard: unknown[][] = [];
  CustomFunctions.associate('RANK', (values: unknown[][], ascending: unknown) => {
    heard.push([values, ascending]);
    return values.map((_, index) => [index + 1]);
  });
  CustomFunctions.associate('FAIL', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  });
  const parameters = [
    { name: 'values', dimensionality: 'matrix' },
    { name: 'ascending', dimensionality: 'scalar', optional: true },
  ];
  const functions = [
    { id: 'RANK', name: 'RANK', parameters },
    { id: 'FAIL', name: 'FAIL', parameters: [] },
  ];
  await host.offerFunctions('ZONE', functions);
  const { cells } = book.sheets.active;
  cells.write(area(0, 0, 2, 3), [
    [5, '=ZONE.RANK(A1:A2)', '=ZONE.FAIL()'],
    ['', null, null],
  ]);
  await book.calculation.settled();
  expect(cells.values(area(0, 1, 2, 2))).toEqual([
    [1, '#N/A'],
    [2, ''],
  ]);
  expect(heard[0]).toEqual([[[5], ['']], null]);
  close();
});

test('a custom function may read the workbook while it is called', async () => {
  const { book, host, Excel: client, close } = await open({ globals: true, functions: true });
  CustomFunctions.associate('TITLE', () =>
    client.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.load('values');
      await context.sync();
      return `<${String(cell.values[0]![0])}>`;
    }),
  );
  await host.offerFunctions('ZONE', [{ id: 'TITLE', name: 'TITLE', parameters: [] }]);
  book.sheets.active.cells.write(area(0, 0, 1, 2), [['位次', '=ZONE.TITLE()']]);
  await book.calculation.settled();
  expect(book.sheets.active.cells.value(0, 1)).toBe('<位次>');
  close();
});
