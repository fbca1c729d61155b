/** The workbook model: cells, formulas, structure, and what it tells of itself. */
import { area, LAST_COLUMN, LAST_ROW } from '../../src/book/area';
import { Book } from '../../src/book/book';
import type { Change } from '../../src/book/changes';

let book: Book;
beforeEach(() => {
  book = Book.create();
});
afterEach(() => book.dispose());

const rows = (first: number, last: number) => ({
  ...area(first, 0, last - first + 1),
  endColumn: LAST_COLUMN,
});

describe('formulas', () => {
  test('show their result once the calculation has settled, and again after an edit', async () => {
    const { cells } = book.sheets.active;
    cells.write(area(0, 0, 1, 3), [[2, 3, '=A1*B1']]);
    await book.calculation.settled();
    expect(cells.value(0, 2)).toBe(6);
    cells.write(area(0, 0), [[5]]);
    await book.calculation.settled();
    expect(cells.value(0, 2)).toBe(15);
  });

  test('keep the result that came with the file until something they rest on is edited', async () => {
    book.dispose();
    const cellData = { 0: { 0: { v: 1, t: 2 }, 1: { f: '=A1+1', v: 99, t: 2 } } };
    book = Book.create({ sheetOrder: ['s'], sheets: { s: { id: 's', name: '表', cellData } } });
    await book.calculation.settled();
    expect(book.sheets.active.cells.value(0, 1)).toBe(99);
    book.sheets.active.cells.write(area(0, 0), [[2]]);
    await book.calculation.settled();
    expect(book.sheets.active.cells.value(0, 1)).toBe(3);
  });

  test('that spill show their values beyond their own cell, and in the snapshot', async () => {
    const { cells } = book.sheets.active;
    cells.write(area(0, 0, 3, 2), [
      [3, '=SORT(A1:A3)'],
      [1, null],
      [2, null],
    ]);
    await book.calculation.settled();
    expect(cells.values(area(0, 1, 3))).toEqual([[1], [2], [3]]);
    const data = book.snapshot();
    expect(Object.values(data.sheets)[0]!.custom!['spills']).toEqual([
      { ref: 'B1:B3', dynamic: true, values: [[1], [2], [3]] },
    ]);
    const again = Book.create(data);
    expect(again.sheets.active.cells.values(area(0, 1, 3))).toEqual([[1], [2], [3]]);
    again.dispose();
  });

  test('survive a change of format', async () => {
    const { cells } = book.sheets.active;
    cells.write(area(0, 0), [['=1+1']]);
    cells.restyle(area(0, 0), () => ({ n: { pattern: '0.00' } }));
    await book.calculation.settled();
    expect([cells.formula(0, 0), cells.text(0, 0)]).toEqual(['=1+1', '2.00']);
  });

  test('are not waited for where nothing but looks has changed', async () => {
    const { cells } = book.sheets.active;
    cells.write(area(0, 0, 1, 2), [[2, '=A1*3']]);
    await book.calculation.settled();
    cells.restyle(area(0, 0), () => ({ bg: { rgb: '#FFFF00' } }));
    await book.calculation.settled();
    expect(cells.value(0, 1)).toBe(6);
  });

  test('follow a sheet that is renamed and rows that are put in', async () => {
    const source = book.sheets.active;
    const other = book.sheets.add('结果');
    source.cells.write(area(0, 0), [[7]]);
    other.cells.write(area(0, 0), [['=Sheet1!A1*2']]);
    source.rename('2025年');
    source.shifts.insert(rows(0, 0), 'down');
    await book.calculation.settled();
    expect(other.cells.formula(0, 0)).toBe("='2025年'!A2*2");
    expect(other.cells.value(0, 0)).toBe(14);
  });
});

describe('a function that others compute', () => {
  test('gets blanks as blanks and may spill', async () => {
    const heard: unknown[] = [];
    book.calculation.registerFunction('Zone.Rank', (args) => {
      heard.push(args);
      return Promise.resolve([[1], [2]]);
    });
    const { cells } = book.sheets.active;
    cells.write(area(0, 0, 2, 3), [
      [5, '', '=ZONE.RANK(A1:B2,TRUE)'],
      ['甲', 8, null],
    ]);
    await book.calculation.settled();
    expect(heard[0]).toEqual([
      [
        [5, ''],
        ['甲', 8],
      ],
      [[true]],
    ]);
    expect(cells.values(area(0, 2, 2))).toEqual([[1], [2]]);
  });

  test('that fails shows #VALUE! and holds up nothing else', async () => {
    book.calculation.registerFunction('ZONE.BAD', () => Promise.reject(new Error('no')));
    const { cells } = book.sheets.active;
    cells.write(area(0, 0, 1, 3), [[1, '=ZONE.BAD(A1)', '=A1+1']]);
    await book.calculation.settled();
    expect(cells.values(area(0, 1, 1, 2))).toEqual([['#VALUE!', 2]]);
  });
});

describe('structure', () => {
  test('a new sheet stays behind the one in front', async () => {
    book.sheets.add('后');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(book.sheets.active.name).toBe('Sheet1');
  });

  test('a name whose sheet goes points to #REF!, and a name of that sheet goes with it', () => {
    const gone = book.sheets.add('结果 (2)');
    const own = { formula: '=1', comment: '', visible: true, sheetId: gone.id };
    book.names.set({ ...own, name: '内' });
    book.names.set({ ...own, name: '外', formula: "='结果 (2)'!$A$1:$B$2", sheetId: null });
    book.sheets.remove(gone);
    expect(book.names.all().map(({ name, formula }) => [name, formula])).toEqual([['外', '=#REF!$A$1:$B$2']]);
  });

  test('merging keeps the first cell only', () => {
    const sheet = book.sheets.active;
    sheet.cells.write(area(0, 0, 2, 2), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    sheet.merge(area(0, 0, 2, 2));
    expect(sheet.cells.values(area(0, 0, 2, 2))).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(sheet.mergesIn(area(1, 1))).toEqual([area(0, 0, 2, 2)]);
    sheet.unmerge(area(1, 1));
    expect(sheet.merges).toEqual([]);
  });

  test('a format of a whole column holds for cells written later', () => {
    const sheet = book.sheets.active;
    sheet.lines.restyle({ ...area(0, 1), endRow: LAST_ROW }, { n: { pattern: '@' } });
    sheet.cells.write(area(4, 1), [['007']]);
    expect([sheet.cells.value(4, 1), sheet.cells.pattern(9, 1)]).toEqual(['007', '@']);
  });

  test('several areas can be selected, the last one holding the active cell', () => {
    book.selection.select([area(1, 1, 2, 2), area(5, 0, 1, 3)]);
    expect(book.selection.areas).toEqual([area(1, 1, 2, 2), area(5, 0, 1, 3)]);
    expect(book.selection.cell).toEqual(area(5, 0));
  });
});

describe('what the book tells', () => {
  const heard: Change[] = [];
  beforeEach(() => {
    heard.length = 0;
    book.onChange((change) => heard.push(change));
  });
  const sheetId = 'sheet-1';

  test('an edit, a format and a selection are told apart', () => {
    const { cells } = book.sheets.active;
    cells.write(area(1, 1, 1, 2), [['a', 'b']]);
    cells.restyle(area(0, 0), () => ({ bl: 1 }));
    book.selection.select([area(2, 2)]);
    expect(heard).toEqual([
      { kind: 'edited', sheetId, area: area(1, 1, 1, 2) },
      { kind: 'formatted', sheetId, area: area(0, 0) },
      { kind: 'selected', sheetId, areas: [area(2, 2)] },
    ]);
  });

  test('a sheet is touched by an edit, not by being read, selected or calculated to the same result', async () => {
    book.dispose();
    const cellData = { 0: { 0: { v: 1, t: 2 }, 1: { f: '=A1+1', v: 2, t: 2 } } };
    const sheets = {
      a: { id: 'a', name: 'A', cellData },
      b: { id: 'b', name: 'B', cellData: { 0: { 0: { f: '=A!B1*0', v: 0, t: 2 } } } },
    };
    book = Book.create({ sheetOrder: ['a', 'b'], sheets });
    book.selection.select([area(3, 3)]);
    book.sheets.activate(book.sheets.byId('b')!);
    expect([...book.touched]).toEqual([]);
    book.sheets.byId('a')!.cells.write(area(0, 0), [[5]]);
    await book.calculation.settled();
    expect(book.sheets.byId('a')!.cells.value(0, 1)).toBe(6);
    expect([...book.touched]).toEqual(['a']);
  });

  test('a record about a sheet touches it too', () => {
    book.sheets.active.record({ pageLayout: { orientation: 'Landscape' } });
    expect([...book.touched]).toEqual([sheetId]);
    expect(Object.values(book.snapshot().sheets)[0]!.custom).toEqual({
      pageLayout: { orientation: 'Landscape' },
    });
  });
});
