import ExcelJS from '@protobi/exceljs';
import fc from 'fast-check';
import { openBook } from '../../src/host/book';
import { without } from '../../src/host/pieces';
import type { Area } from '../../src/sheet/grid';
import { openFile } from '../../src/file/open';
import { bookOf, closeAll, open, type Rows } from './open';

afterEach(closeAll);

const source = () =>
  bookOf({
    位次: [
      ['年份', '甲', '乙'],
      [2021, 3, 4],
    ],
    空: [],
  });

const numbers = (rows: number, columns: number): Rows =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_each, column) => row + column));

describe('a sheet as it is', () => {
  test.each([
    ['down', 700, 2],
    ['across', 1, 1400],
  ])(
    'more merges than Excel tells of at once, %s, are told of all the same',
    async (_name, rows, columns) => {
      const { workbook, node, book } = await open(bookOf({ 表: numbers(rows, columns), 另: numbers(3, 3) }));
      await node.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('表');
        for (let k = 0; k < 700; k++)
          (rows > 1 ? sheet.getRangeByIndexes(k, 0, 1, 2) : sheet.getRangeByIndexes(0, 2 * k, 1, 2)).merge();
        context.workbook.worksheets.getItem('另').getRange('A1:A2').merge();
        await context.sync();
      });
      const [merged, other] = await workbook.read(['表', '另']);
      expect(merged!.merges).toHaveLength(700);
      expect(other!.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 1 }]);
      expect(await openBook(book).workbook.read(['表', '另'])).toEqual([merged, other]);
    },
  );

  test('several sheets take one batch, an empty one is one empty cell', async () => {
    const { workbook, node, book } = await open(source());
    const [ranks, nothing] = await workbook.read(['位次', '空']);
    expect(await openBook(book).workbook.read(['位次', '空'])).toEqual([ranks, nothing]);
    expect(ranks).toMatchObject({
      sheet: '位次',
      area: { row: 0, column: 0, rows: 2, columns: 3 },
      values: [
        ['年份', '甲', '乙'],
        [2021, 3, 4],
      ],
    });
    expect(nothing?.values).toEqual([['']]);
    expect(node.host.counters.batches).toBe(1);
  });

  test('a blank cell is blank, and a format that is none is General, where a host says null of them', async () => {
    const { workbook, node } = await open(bookOf({ 表: [['年份', '甲', ''], [2021, '', 4]] })); // prettier-ignore
    const [asTold] = await workbook.read(['表']);
    node.host.faults.push({
      atBatch: 1,
      garble: (answer) =>
        JSON.parse(JSON.stringify(answer).replaceAll('""', 'null').replaceAll('"General"', 'null')),
    });
    expect(await workbook.read(['表'])).toEqual([asTold]);
  });

  test.each<readonly [string, (rows: unknown[][]) => unknown]>([
    ['objects in cells', (rows) => rows.map((row) => row.map((cell) => ({ basicValue: cell })))],
    ['a row less', (rows) => rows.slice(1)],
    ['a cell less in a row', ([first, ...rest]) => [first, ...rest.map((row) => row.slice(1))]],
    ['one cell alone', ([first]) => first?.[0]],
  ])('an answer with %s is an error of the host', async (_name, spoil) => {
    const { workbook, node } = await open(bookOf({ 表: [['年份', '甲', '乙'], [2021, 3, 4]] })); // prettier-ignore
    const garble = (answer: object): unknown =>
      JSON.parse(JSON.stringify(answer), (key, told) => (key === 'Values' ? spoil(told as unknown[][]) : told)); // prettier-ignore
    node.host.faults.push({ atBatch: 1, garble });
    await expect(workbook.read(['表'])).rejects.toMatchObject({ name: 'HostError', code: 'other' });
    expect((await workbook.read(['表']))[0]!.values).toHaveLength(2);
  });

  test('a format that a host tells of as a number is one', async () => {
    const { workbook, node } = await open(bookOf({ 表: [['年份', '甲'], [2021, 3]] })); // prettier-ignore
    const garble = (answer: object): unknown =>
      JSON.parse(JSON.stringify(answer), (_key, told: unknown) => (told === 'General' ? 0 : told));
    node.host.faults.push({ atBatch: 1, garble });
    expect((await workbook.read(['表']))[0]!.formats.flat()).toEqual(['0', '0', '0', '0']);
  });

  test('merges and hidden lines are told where they lie on the sheet, in one batch more', async () => {
    const { workbook, node, book } = await open(
      bookOf({
        表: [
          ['', '', ''],
          ['', '题', ''],
          ['', 1, 5],
          ['', 2, 6],
        ],
        另: [['x'], [1]],
      }),
    );
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表');
      sheet.getRange('B2:C2').merge();
      sheet.getRange('B4').rowHidden = true;
      sheet.getRange('C1').columnHidden = true;
      await context.sync();
    });
    const before = node.host.counters.batches;
    const [grid, other] = await workbook.read(['表', '另']);
    expect(grid?.area).toMatchObject({ row: 1, column: 1 });
    expect(grid?.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 2 }]);
    expect([...grid!.hiddenRows]).toEqual([3]);
    expect([...grid!.hiddenColumns!]).toEqual([2]);
    expect([...other!.hiddenRows, ...other!.hiddenColumns!]).toEqual([]);
    expect(node.host.counters.batches - before).toBe(2);
    expect(await openBook(book).workbook.read(['表', '另'])).toEqual([grid, other]);
  });

  test('rows that a filter hides are hidden rows, and Excel tables are told with their totals', async () => {
    const file = new ExcelJS.Workbook();
    const filtered = file.addWorksheet('筛选');
    filtered.addRows([
      ['园区', '税收'],
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
    ]);
    filtered.autoFilter = 'A1:B4';
    filtered.getRow(3).hidden = true;
    const listed = file.addWorksheet('表格');
    listed.addRow(['题']);
    listed.addTable({
      name: '税收表',
      ref: 'B3',
      totalsRow: true,
      columns: [
        { name: '园区', totalsRowLabel: '合计' },
        { name: '税收', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['甲', 1],
        ['乙', 2],
      ],
    });
    const bytes = new Uint8Array(await file.xlsx.writeBuffer());
    const { workbook, book } = await open((await openFile(bytes, 'test.xlsx')).data);
    const [filter, list] = await workbook.read(['筛选', '表格']);
    expect([...filter!.hiddenRows]).toEqual([2]);
    expect(filter!.tables).toEqual([]);
    expect(list!.tables).toEqual([{ row: 2, column: 1, rows: 4, columns: 2, totals: true }]);
    expect(await openBook(book).workbook.read(['筛选', '表格'])).toEqual([filter, list]);
  });
});

describe('a sheet too large for one answer', () => {
  const expectWhole = async (rows: Rows, batches: number, payloadLimit?: number) => {
    const { workbook, node } = await open(bookOf({ 表: rows }), payloadLimit);
    const shares: number[] = [];
    const [grid] = await workbook.read(['表'], { onProgress: (done) => void shares.push(done) });
    expect(JSON.stringify(grid!.values)).toBe(JSON.stringify(rows));
    expect(grid!.formats.every((row) => row.length === grid!.area.columns)).toBe(true);
    expect(node.host.counters.batches).toBe(batches);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  };

  test('is read on from where the first answer ends, downwards and to the right', async () => {
    const isFilled = (row: number, column: number) => row % 1000 === 0 || column === 0 || column > 50;
    const rows = numbers(5_010, 52).map((cells, row) =>
      cells.map((cell, column) => (isFilled(row, column) ? cell : '')),
    );
    await expectWhole(rows, 2);
  });

  test('goes in smaller pieces where Excel refuses, and gives the same', async () => {
    // Refused with its top; the shape; the merges; 39,000 cells refused, then 19,500 at a time.
    await expectWhole(numbers(650, 60), 6, 450_000);
  });

  test('long texts are cut by their length, not by their number', async () => {
    const text = '某开发区关于亩均效益评价结果的说明'.repeat(150);
    const rows = Array.from({ length: 1500 }, (_, row) => [`第${row}行`, row < 300 ? row : text]);
    const { workbook, node } = await open(bookOf({ 表: rows }));
    const [grid] = await workbook.read(['表']);
    expect(grid!.values).toEqual(rows);
    expect(node.host.counters.batches).toBeLessThan(12);
  });

  test('a cell that is too large by itself is the one error', async () => {
    const { workbook } = await open(bookOf({ 表: [['某'.repeat(2_000)]] }), 5_000);
    await expect(workbook.read(['表'])).rejects.toMatchObject({ name: 'HostError', code: 'tooLarge' });
  });

  test('what is left of an area without its read corner is read once each', () => {
    const side = fc.integer({ min: 0, max: 6 });
    const size = fc.integer({ min: 1, max: 6 });
    const areas = fc.record({ row: side, column: side, rows: size, columns: size });
    const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
      Array.from(
        { length: rows * columns },
        (_, i) => `${row + Math.floor(i / columns)} ${column + (i % columns)}`,
      );
    fc.assert(
      fc.property(areas, size, size, (area, rows, columns) => {
        const corner = { row: 0, column: 0, rows, columns };
        const read = cellsOf(corner);
        const left = without(area, corner).flatMap(cellsOf);
        expect(left.sort()).toEqual(
          cellsOf(area)
            .filter((cell) => !read.includes(cell))
            .sort(),
        );
      }),
    );
  });
});

describe('stopping', () => {
  test('no further batch is sent once it is stopped', async () => {
    const { workbook, node } = await open(bookOf({ 表: numbers(650, 60) }), 450_000);
    const stopper = new AbortController();
    const read = workbook.read(['表'], {
      signal: stopper.signal,
      onProgress: (done) => done > 0.3 && stopper.abort(),
    });
    await expect(read).rejects.toMatchObject({ name: 'HostError', code: 'cancelled' });
    // The top, refused; the shape; the merges; too much, refused; the first half.
    expect(node.host.counters.batches).toBe(5);
  });

  test('what was stopped before it began asks nothing', async () => {
    const { workbook, node } = await open(source());
    const course = { signal: AbortSignal.abort() };
    await expect(workbook.read(['位次'], course)).rejects.toMatchObject({ code: 'cancelled' });
    expect(node.host.counters.batches).toBe(0);
  });
});
