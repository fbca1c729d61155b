import { parseAreas } from '../../src/book/area';
import { bookOf, closeAll, open } from './open';

afterEach(closeAll);

const source = () =>
  bookOf({
    位次: [
      ['年份', '甲'],
      [2021, 3],
    ],
    空: [],
  });
const told = () => new Promise((resolve) => setImmediate(resolve));

describe('where the user is', () => {
  test('is told in one batch, however much the workbook holds', async () => {
    const { workbook, book, node } = await open(source());
    book.selection.select(parseAreas('A1:B2,B1')!.areas);
    const before = node.host.counters;
    expect(await workbook.whereabouts()).toEqual({
      active: '位次',
      selection: [
        { row: 0, column: 0, rows: 2, columns: 2 },
        { row: 0, column: 1, rows: 1, columns: 1 },
      ],
    });
    expect(node.host.counters.batches - before.batches).toBe(1);
    expect(node.host.counters.cellsRead).toBe(before.cellsRead);
  });

  test.each([
    ['a chart is selected', 'InvalidSelection', '位次'],
    ['the sheet in front is a chart', 'ItemNotFound', ''],
  ] as const)('is told as far as it has cells where %s', async (_, code, active) => {
    const { workbook, node } = await open(source());
    node.host.faults.push({ atBatch: 1, code });
    expect(await workbook.whereabouts()).toEqual({ active, selection: [] });
    node.host.faults.push({ atBatch: 1, code });
    expect(await workbook.overview()).toMatchObject({ active, selection: [] });
  });

  test('changes when so many cells are shown, and that is told as a move', async () => {
    const { workbook } = await open(source());
    const happened: string[] = [];
    await workbook.watch((what) => happened.push(what));
    await workbook.show({ sheet: '空', row: 4, column: 1 }, { rows: 1, columns: 3 });
    await told();
    expect(await workbook.whereabouts()).toEqual({
      active: '空',
      selection: [{ row: 4, column: 1, rows: 1, columns: 3 }],
    });
    expect(new Set(happened)).toEqual(new Set(['move']));
  });

  test('is told apart from a change of a cell', async () => {
    const { workbook, book } = await open(source());
    const happened: string[] = [];
    await workbook.watch((what) => happened.push(what));
    book.sheets.byName('位次')!.cells.write(parseAreas('B2')!.areas[0]!, [[4]]);
    await told();
    expect(happened).toEqual(['change']);
  });
});

describe('a sheet for the user', () => {
  const rows = [['园区', '=税收'], ['甲', 3], ['乙']];

  test('stands behind the others and in front of the eye, as it was written, and is not ours', async () => {
    const { workbook } = await open(source());
    expect(await workbook.addSheet('位次', rows)).toBe('位次 (2)');
    const seen = await workbook.overview();
    expect(seen).toMatchObject({ active: '位次 (2)', selection: [{ row: 0, column: 0 }] });
    expect(seen.sheets.at(-1)).toMatchObject({ name: '位次 (2)', mark: null });
    const [grid] = await workbook.read(['位次 (2)']);
    expect(grid!.values).toEqual([
      ['园区', '=税收'],
      ['甲', 3],
      ['乙', ''],
    ]);
  });

  test.each(Array.from({ length: 8 }, (_, k) => k + 1))(
    'is there whole or not at all where the host fails at action %i',
    async (atAction) => {
      const { workbook, node } = await open(source());
      const before = await workbook.overview();
      node.host.faults.push({ atBatch: 2, atAction, code: 'GeneralException' });
      const done = await workbook.addSheet('示例', rows).then(
        () => true,
        () => false,
      );
      const after = await workbook.overview();
      expect(after.sheets.map(({ name }) => name)).toEqual([
        ...before.sheets.map(({ name }) => name),
        ...(done ? ['示例'] : []),
      ]);
    },
  );

  test('is not taken away where somebody else was faster with its title', async () => {
    const { workbook, node, book } = await open(source());
    node.host.faults.push({ atBatch: 2, code: 'ItemAlreadyExists' });
    await expect(workbook.addSheet('空 ', rows)).rejects.toMatchObject({ name: 'HostError' });
    expect(book.sheets.all()).toHaveLength(2);
  });
});
