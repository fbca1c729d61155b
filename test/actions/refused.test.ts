/** What stands in the way of writing is said in a sentence, and the workbook stays as it was. */
import { rank } from '../../src/actions/rank';
import { USUAL_WRITING } from '../../src/actions/writing';
import { LAST_COLUMN, LAST_ROW } from '../../src/book/area';
import type { Workbook } from '../../src/host/workbook';
import type { Book } from '../../src/book/book';
import { stateOf } from '../host/state';
import { bookOf, CHINESE, closeAll, open, rowsOf, type Opened } from './open';

afterEach(closeAll);

const TABLE = [
  ['开发区', '亩均税收', '投资强度'],
  ['茌平经开区', 26.3, 300],
  ['阳谷经开区', 8.4, 420],
  ['冠县经开区', 12.1, 280],
];

const opened = () => open(bookOf({ 亩均: TABLE, 备查: [['勿动']] }));

const BESIDE = { ...CHINESE, writing: { ...USUAL_WRITING, parts: [], beside: true } } as const;
const ALL = { startRow: 0, endRow: LAST_ROW, startColumn: 0, endColumn: LAST_COLUMN };

/** Excel puts marks around a sheet in a formula where the grid needs none. */
const namedIn = (book: Book) => {
  const { names, ...rest } = stateOf(book);
  return { ...rest, names: names.map((name) => name.replaceAll("'", '')) };
};

/** Something happens after the table was read and before anything is written. */
const meanwhile = (workbook: Workbook, happens: () => void): Workbook => ({
  ...workbook,
  apply: (plan, seen) => {
    happens();
    return workbook.apply(plan, seen);
  },
});

async function refusalOf({ book, workbook }: Opened, asked: Workbook = workbook) {
  const before = stateOf(book);
  const { problems, sheets } = await rank(asked, CHINESE);
  expect(sheets).toEqual([]);
  return { message: problems.map(({ message }) => message).join(), before, after: stateOf(book) };
}

const at = (row: number, column: number) => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

describe('nothing is written where', () => {
  test('the structure of the workbook is protected', async () => {
    const all = await opened();
    all.book.record({ protection: { protected: true } });
    const { message, before, after } = await refusalOf(all);
    expect(message).toMatch(/^工作簿的结构受保护/);
    expect(after).toEqual(before);
  });

  test('a sheet of ours is protected: it is named, and nothing was tried', async () => {
    const all = await opened();
    await rank(all.workbook, CHINESE);
    all.book.sheets.activate(all.book.sheets.byName('亩均')!);
    all.book.sheets.byName('排名结果')!.record({ protection: { protected: true } });
    const { message, before, after } = await refusalOf(all);
    expect(message).toMatch(/^工作表“排名结果”受保护/);
    expect(after).toEqual(before);
  });

  test('the workbook is open for reading only', async () => {
    const all = await opened();
    all.book.record({ readOnly: true });
    const { message, before, after } = await refusalOf(all);
    expect(message).toMatch(/^工作簿以只读方式打开/);
    expect(after).toEqual(before);
  });

  test('a name of a person’s stands where a mark would', async () => {
    const all = await opened();
    const name = { name: 'ZoneRank.result', comment: '', visible: true, sheetId: null };
    all.book.names.set({ ...name, formula: '=亩均!$A$1:$C$4' });
    const { message, before, after } = await refusalOf(all);
    expect(message).toMatch(/^工作簿中已有名称“ZoneRank.result”/);
    expect(after).toEqual(before);
  });

  test('a mark that has lost its comment is known by what stands on its sheet', async () => {
    const { book, workbook } = await opened();
    const { sheets } = await rank(workbook, CHINESE);
    for (const name of book.names.all().filter(({ name }) => /^ZoneRank\.(?!before)/.test(name)))
      book.names.set({ ...name, comment: '' });
    book.sheets.activate(book.sheets.byName('亩均')!);
    expect((await rank(workbook, CHINESE)).sheets.slice(0, 2)).toEqual(sheets.slice(0, 2));
  });

  test.each(['$A$1', '$B$3'])('a name of a person’s on the cell %s is no mark of ours', async (cell) => {
    const all = await opened();
    const name = { name: 'ZoneRank.result', comment: '', visible: true, sheetId: null };
    all.book.names.set({ ...name, formula: `=备查!${cell}` });
    const { message, before, after } = await refusalOf(all);
    expect(message).toMatch(/^工作簿中已有名称“ZoneRank.result”/);
    expect(after).toEqual(before);
  });

  test('a cell is being edited', async () => {
    const all = await opened();
    const asked = meanwhile(all.workbook, () => (all.node.host.editing = true));
    const { message, before, after } = await refusalOf(all, asked);
    expect(message).toMatch(/^有单元格正在编辑/);
    expect(after).toEqual(before);
  });

  const meantime: readonly (readonly [string, (book: Book) => void, RegExp])[] = [
    ['a figure was changed', (book) => book.sheets.byName('亩均')!.cells.write(at(2, 1), [[9]]), /改动/],
    ['a row was added', (book) => book.sheets.byName('亩均')!.cells.write(at(4, 0), [['莘县']]), /改动/],
    ['the table was deleted', (book) => book.sheets.remove(book.sheets.byName('亩均')!), /删除或改名/],
    ['the table was renamed', (book) => book.sheets.byName('亩均')!.rename('税收'), /删除或改名/],
  ];
  test.each(meantime)('between reading and writing %s', async (_, happens, said) => {
    const all = await opened();
    let before: unknown;
    const asked = meanwhile(all.workbook, () => {
      happens(all.book);
      before = stateOf(all.book);
    });
    const { message, after } = await refusalOf(all, asked);
    expect(message).toMatch(said);
    expect(after).toEqual(before);
  });

  const before = { read: 'reading', apply: 'writing' } as const;
  const moves: readonly (readonly [string, keyof typeof before, (book: Book) => void])[] = (
    ['read', 'apply'] as const
  ).flatMap((when) => [
    [
      `a column was deleted before ${before[when]}`,
      when,
      (book) => book.sheets.byName('亩均')!.shifts.remove({ ...ALL, startColumn: 2, endColumn: 2 }, 'left'),
    ],
    [
      `a row was put in before ${before[when]}`,
      when,
      (book) => book.sheets.byName('亩均')!.shifts.insert({ ...ALL, startRow: 2, endRow: 2 }, 'down'),
    ],
  ]);
  test.each(moves)('beside columns of ours %s', async (_, when, happens) => {
    const all = await opened();
    await rank(all.workbook, BESIDE);
    all.book.sheets.activate(all.book.sheets.byName('亩均')!);
    let stood: unknown;
    const meantime = async (): Promise<void> => {
      if (stood !== undefined) return;
      happens(all.book);
      await all.book.calculation.settled();
      stood = namedIn(all.book);
    };
    const { workbook } = all;
    const { problems } = await rank(
      {
        ...workbook,
        read: async (...asked) => (when === 'read' && (await meantime()), workbook.read(...asked)),
        apply: async (...asked) => (when === 'apply' && (await meantime()), workbook.apply(...asked)),
      },
      BESIDE,
    );
    expect(problems).not.toEqual([]);
    expect(namedIn(all.book)).toEqual(stood);
  });

  test('a sheet of ours was deleted after it was seen', async () => {
    const all = await opened();
    await rank(all.workbook, CHINESE);
    all.book.sheets.activate(all.book.sheets.byName('亩均')!);
    const asked = meanwhile(all.workbook, () => all.book.sheets.remove(all.book.sheets.byName('排名结果')!));
    const { message } = await refusalOf(all, asked);
    expect(message).toMatch(/删除或改名/);
    expect(all.book.names.find('ZoneRank.writing', null)).toBeNull();
    // The next time it is made anew.
    expect((await rank(all.workbook, CHINESE)).sheets).toContain('排名结果');
  });

  test('a sheet of ours was renamed after it was seen', async () => {
    const all = await opened();
    await rank(all.workbook, CHINESE);
    all.book.sheets.activate(all.book.sheets.byName('亩均')!);
    const asked = meanwhile(all.workbook, () => all.book.sheets.byName('排名结果')!.rename('发布稿'));
    const { message } = await refusalOf(all, asked);
    expect(message).toMatch(/删除或改名/);
    // The next time it is written under its new name.
    expect((await rank(all.workbook, CHINESE)).sheets).toContain('发布稿');
    expect(rowsOf(all.book, '发布稿').flat()).toContain('茌平经开区');
  });
});
