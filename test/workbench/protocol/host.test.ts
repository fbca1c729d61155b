/** The host as a whole: what it counts, refuses and can be told to spoil. */
import { Book } from '../../../src/book/book';
import { Host } from '../../../workbench/protocol/host';
import { closeAll, errorOf, open, refusalOf, type Opened } from '../excel/open';

let host: Opened;
beforeEach(async () => {
  host = await open();
});
afterEach(closeAll);

const write = (address: string, values: unknown[][]) =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });
const valueAt = (row: number, column: number) => host.book.sheets.active.cells.value(row, column);

test('batches, bytes and cells are counted each way', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    const read = sheet.getRange('A1:C1');
    read.load('values');
    await context.sync();
  });
  const { batches, bytesSent, bytesReceived, cellsRead, cellsWritten } = host.host.counters;
  expect([cellsWritten, cellsRead]).toEqual([4, 3]);
  expect(batches).toBeGreaterThanOrEqual(1);
  expect(bytesSent).toBeGreaterThan(bytesReceived);
});

test('bytes are counted as UTF-8: a Chinese character is three', async () => {
  const book = Book.create();
  const counted = new Host(book);
  const body = JSON.stringify({ Actions: [], ObjectPaths: {}, note: '园区' });
  await counted.execute(body);
  // Two characters, each one unit in JavaScript and three bytes on the wire.
  expect(counted.counters.bytesSent).toBe(body.length + 4);
  counted.close();
  book.dispose();
});

describe('too much at once', () => {
  test('is refused on the way in, and nothing of it is done', async () => {
    const small = await open({ payloadLimit: 3000 });
    const refusal = await refusalOf(
      small.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A400');
        range.values = Array.from({ length: 400 }, () => ['某某经济技术开发区']);
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(small.book.sheets.active.cells.value(0, 0)).toBe('');
  });

  test('is refused on the way out', async () => {
    const small = await open({ payloadLimit: 3000 });
    const { cells } = small.book.sheets.active;
    const area = { startRow: 0, startColumn: 0, endRow: 399, endColumn: 0 };
    cells.write(
      area,
      Array.from({ length: 400 }, () => ['某某经济技术开发区']),
    );
    const refusal = await refusalOf(
      small.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A400').load('values');
        await context.sync();
      }),
    );
    expect(refusal.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('a batch that fails', () => {
  test('keeps what was done before the action that failed, and does nothing after it', async () => {
    const refusal = await refusalOf(
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['before']];
        sheet.getRange('A2:B2').values = [[1]];
        sheet.getRange('A3').values = [['after']];
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'InvalidArgument', at: 'Range.values' });
    expect([valueAt(0, 0), valueAt(2, 0)]).toEqual(['before', '']);
  });

  test('can be asked for, with its code, at any batch and any action', async () => {
    host.host.faults.push({ atBatch: 2, code: 'GeneralException' });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      expect((await refusalOf(context.sync())).code).toBe('GeneralException');
    });
    expect([valueAt(0, 0), valueAt(1, 0)]).toEqual([1, '']);
    host.host.faults.push({ atBatch: 1, atAction: 8, code: 'AccessDenied', message: 'on purpose' });
    const error = await errorOf(
      host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (const address of ['B1', 'B2', 'B3', 'B4']) sheet.getRange(address).values = [[9]];
        await context.sync();
      }),
    );
    expect([error.code, error.message, valueAt(0, 1), valueAt(3, 1)]).toEqual([
      'AccessDenied',
      'on purpose',
      9,
      '',
    ]);
  });
});

describe('a host that is not at hand', () => {
  test('refuses while a cell is edited, unless the batch may wait', async () => {
    host.host.editing = true;
    const refusal = await refusalOf(write('A1', [[1]]));
    expect(refusal.code).toBe('InvalidOperationInCellEditMode');
    await host.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[2]];
      await context.sync();
      host.host.editing = false;
    });
    expect(valueAt(0, 0)).toBe(2);
  });

  test('answers late where it is told to: before or after all is done', async () => {
    for (const done of [false, true]) {
      let release = (): void => {};
      const until = new Promise<void>((resolve) => (release = resolve));
      host.host.faults.push({ atBatch: 1, until, done });
      const writing = write('A1', [[`late ${done}`]]);
      // One that was sent later and is answered sooner.
      await write('A2', [[done]]);
      expect([valueAt(0, 0) === `late ${done}`, valueAt(1, 0)]).toEqual([done, done]);
      release();
      await writing;
      expect(valueAt(0, 0)).toBe(`late ${done}`);
    }
  });

  test('refuses although all was done, in its answer or on the wire', async () => {
    host.host.faults.push({ atBatch: 1, done: true, code: 'Timeout' });
    expect((await refusalOf(write('A1', [[1]]))).code).toBe('Timeout');
    host.host.faults.push({ atBatch: 1, done: true, wireError: 5012 });
    expect((await refusalOf(write('A2', [[2]]))).code).toBe('InvalidOrTimedOutSession');
    host.host.faults.push({ atBatch: 1, wireError: 5102 });
    expect((await refusalOf(write('A3', [[3]]))).code).toBe('ActivityLimitReached');
    expect([valueAt(0, 0), valueAt(1, 0), valueAt(2, 0)]).toEqual([1, 2, '']);
  });

  test('answers with less than it did', async () => {
    host.host.faults.push({ atBatch: 1, garble: (answer) => ({ ...answer, Results: [] }) });
    const unloaded = host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      return range.values;
    });
    expect((await errorOf(unloaded)).code).toBe('PropertyNotLoaded');
  });

  test('never answers once it has gone', async () => {
    host.host.leave();
    const silence = new Promise((resolve) => setTimeout(() => resolve('silence'), 30));
    expect(await Promise.race([write('A1', [[1]]), silence])).toBe('silence');
    expect(valueAt(0, 0)).toBe('');
  });
});

test('a service that is not modelled is refused by its name', async () => {
  const body = {
    Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.Some.Service' } },
  };
  const answer = await host.host.execute(JSON.stringify(body));
  expect(JSON.parse(answer.Data![2])).toMatchObject({
    Error: { Code: 'NotImplemented', Message: 'Microsoft.Some.Service', ActionIndex: 0 },
    Results: [],
  });
});
