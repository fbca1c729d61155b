/** The last run is undone whole: sheets of ours, columns beside the source; and said where a person's changes would be lost. */
import { rank } from '../../src/actions/rank';
import type { RankRequest } from '../../src/actions/report';
import { forget, undo } from '../../src/actions/undo';
import { USUAL_WRITING } from '../../src/actions/writing';
import { stateOf } from '../host/state';
import { bookOf, closeAll, open, rowsOf, type Opened } from './open';

afterEach(closeAll);

const ALL: RankRequest = {
  locale: 'zh-CN',
  sheet: '亩均',
  writing: { ...USUAL_WRITING, parts: ['detail', 'charts', 'bulletin'], beside: true },
};
const LOSING = { locale: 'zh-CN', losing: true } as const;
const ASKING = { locale: 'zh-CN', losing: false } as const;

const at = (row: number, column: number) => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

async function opened(): Promise<Opened> {
  const all = await open(
    bookOf({
      亩均: [
        ['开发区', '亩均税收', '投资强度'],
        ['茌平经开区', 26.3, 300],
        ['阳谷经开区', 8.4, 420],
        ['冠县经开区', 12.1, 280],
      ],
    }),
  );
  // Empty, and painted all the same.
  all.book.sheets.byName('亩均')!.cells.restyle(at(2, 3), () => ({ bg: { rgb: '#FFFF00' } }));
  return all;
}

const inFront = ({ book }: Opened) => ({ ...stateOf(book), active: '' });

test('a first run that wrote everything leaves no trace', async () => {
  const all = await opened();
  const before = inFront(all);
  expect((await rank(all.workbook, ALL)).problems).toEqual([]);
  expect(rowsOf(all.book, '亩均')[0]?.[3]).toBe('名次');
  const { problems, changed } = await undo(all.workbook, ASKING);
  expect({ problems, changed }).toEqual({ problems: [], changed: [] });
  expect(inFront(all)).toEqual(before);
});

test('a second run gives back what the first wrote, charts and columns beside the source too', async () => {
  const all = await opened();
  await rank(all.workbook, ALL);
  await forget(all.workbook, { locale: 'zh-CN' });
  all.book.sheets.byName('亩均')!.cells.write(at(2, 1), [[99]]);
  await all.book.calculation.settled();
  const before = inFront(all);
  await rank(all.workbook, ALL);
  expect(inFront(all)).not.toEqual(before);
  expect((await undo(all.workbook, LOSING)).problems).toEqual([]);
  await all.book.calculation.settled();
  expect(inFront(all)).toEqual(before);
});

test('what a person has changed since is not lost unasked', async () => {
  const all = await opened();
  await rank(all.workbook, ALL);
  all.book.sheets.byName('排名结果')!.cells.write(at(0, 0), [['公布稿']]);
  const asked = await undo(all.workbook, ASKING);
  expect(asked).toEqual({ restored: [], removed: [], changed: ['排名结果'], problems: [] });
  expect(rowsOf(all.book, '排名结果')[0]?.[0]).toBe('公布稿');
  expect((await undo(all.workbook, LOSING)).removed).toContain('排名结果');
});

test('where there is nothing to undo, that is said', async () => {
  const { workbook } = await opened();
  expect((await undo(workbook, ASKING)).problems.join()).toMatch(/^没有可以撤销的写入/);
});

describe('a sheet of ours that a person works on', () => {
  const RESULT = '排名结果';

  test('is protected: undoing is refused by its name, and nothing is undone', async () => {
    const all = await opened();
    await rank(all.workbook, ALL);
    all.book.sheets.byName(RESULT)!.record({ protection: { protected: true } });
    const before = stateOf(all.book);
    expect((await undo(all.workbook, LOSING)).problems.join()).toMatch(/^工作表“排名结果”受保护/);
    expect(stateOf(all.book)).toEqual(before);
  });

  test('and whose columns were kept asks nothing, until they change', async () => {
    const all = await opened();
    const request: RankRequest = { ...ALL, writing: { ...USUAL_WRITING, parts: [] } };
    await rank(all.workbook, request);
    const { cells } = all.book.sheets.byName(RESULT)!;
    cells.write(at(3, 3), [['备注']]);
    cells.write(at(4, 3), [['待核']]);
    cells.write(at(5, 3), [['=C6*2']]);
    all.book.sheets.byName('亩均')!.cells.write(at(2, 1), [[99]]);
    expect((await rank(all.workbook, request)).notes.join()).toContain('人工添加的列');
    await all.book.calculation.settled();
    const now = all.book.sheets.byName(RESULT)!.cells;
    const kept = now.formula(4, 3);
    now.write(at(4, 3), [['已核']]);
    expect((await undo(all.workbook, ASKING)).changed).toEqual([RESULT]);
    now.write(at(4, 3), [[kept]]);
    expect(await undo(all.workbook, ASKING)).toMatchObject({ changed: [], restored: [RESULT] });
    expect(now.formula(5, 3)).toBe('=C6*2');
  });
});
