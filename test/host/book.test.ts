import { rank } from '../../src/actions/rank';
import { USUAL_WRITING } from '../../src/actions/writing';
import { Book } from '../../src/book/book';
import { area, parseArea } from '../../src/book/area';
import type { Sheet } from '../../src/book/sheet';
import { openBook } from '../../src/host/book';
import { beginComment, markFormula, NOTHING, WRITING } from '../../src/host/mark';
import { follow, type Happening, type Overview, type Workbook } from '../../src/host/workbook';
import type { Plan, SheetPlan } from '../../src/sheet/plan';
import { bookOf, type Rows } from './open';
import { stateOf } from './state';

const books: Book[] = [];
afterEach(() => books.splice(0).forEach((book) => book.dispose()));

function open(sheets: Readonly<Record<string, Rows>>) {
  const book = Book.create(bookOf(sheets));
  books.push(book);
  return { book, ...openBook(book) };
}

const TABLE: Rows = [
  ['开发区', '亩均税收(万元/亩)', '投资强度(万元/亩)'],
  ['东阿经开区', 8.4, 26.3],
  ['阳谷经开区', 5.3, 32.9],
  ['临清经开区', 6.1, 14.5],
];

const spelt = async (book: Book): Promise<string> => {
  await book.calculation.settled();
  return JSON.stringify(stateOf(book));
};

const EVERYTHING = {
  locale: 'zh-CN',
  writing: { ...USUAL_WRITING, parts: ['detail', 'charts'], beside: true },
} as const;

const type = (sheet: Sheet, address: string, value: string | number): void =>
  sheet.cells.write(parseArea(address)!, [[value]]);

const protect = (sheet: Sheet): void => sheet.record({ protection: { protected: true } });

const write = (text: string): SheetPlan['steps'] => [
  { kind: 'write', at: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[text]] },
];
const plan = (over: Partial<Plan> = {}): Plan => ({
  sheets: [{ mark: 'ZoneRank.result', title: '排名结果', steps: write('新') }],
  show: 'ZoneRank.result',
  ...over,
});

describe('a run ends early', () => {
  test.each(['the first', 'a second'])(
    'stopped at any stroke of %s run, all stands as before',
    async (which) => {
      const { book, workbook } = open({ 指标: TABLE });
      if (which === 'a second') {
        await rank(workbook, EVERYTHING);
        type(book.sheets.byName('排名结果')!, 'H9', '意见');
        type(book.sheets.byName('指标')!, 'B2', 9.9);
      }
      const before = await spelt(book);
      let strokes = 0;
      for (let stop = 1, done = false; !done; stop += 31) {
        const stopper = new AbortController();
        let calls = 0;
        const course = {
          signal: stopper.signal,
          onProgress: () => void (++calls === stop && stopper.abort()),
        };
        const writing: Workbook = { ...workbook, apply: (...of) => workbook.apply(of[0], of[1], course) };
        const { problems } = await rank(writing, EVERYTHING);
        done = problems.length === 0;
        if (!done) expect(await spelt(book)).toBe(before);
        strokes = stop;
      }
      expect(strokes).toBeGreaterThan(20);
      expect(await spelt(book)).not.toBe(before);
    },
  );

  test('a step that cannot be played puts all back too', async () => {
    const { book, workbook } = open({ 指标: TABLE });
    const seen = await workbook.overview();
    const before = await spelt(book);
    const at = { row: 0, column: 0, rows: 1, columns: 1 };
    const steps = [...write('新'), { kind: 'choices', at, of: ['某'.repeat(300)] } as const];
    const wrong = plan({ sheets: [{ mark: 'ZoneRank.result', title: '排名结果', steps }] });
    await expect(workbook.apply(wrong, seen)).rejects.toThrow(RangeError);
    expect(await spelt(book)).toBe(before);
  });
});

describe('refused before anything is written, and by name', () => {
  const result = ({ sheets }: Book): Sheet => sheets.byName('排名结果')!;

  test.each<[string, string, (book: Book) => void]>([
    ['sheetProtected', '排名结果', (book) => protect(result(book))],
    ['bookProtected', '', (book) => book.record({ protection: { protected: true } })],
    ['readOnly', '', (book) => book.record({ readOnly: true })],
  ])('%s', async (code, what, shut) => {
    const { book, workbook } = open({ 指标: TABLE });
    await workbook.apply(plan(), await workbook.overview());
    shut(book);
    const before = await spelt(book);
    await expect(workbook.apply(plan(), await workbook.overview())).rejects.toMatchObject({
      name: 'HostError',
      code,
      what,
    });
    expect(await spelt(book)).toBe(before);
  });

  test.each<[string, (book: Book) => void]>([
    ['sourceChanged', (book) => type(book.sheets.byName('指标')!, 'B2', 1)],
    ['sourceChanged', (book) => type(book.sheets.byName('指标')!, 'A9', '新经开区')],
    ['sheetGone', (book) => book.sheets.remove(book.sheets.byName('指标')!)],
    ['sheetGone', (book) => book.sheets.remove(result(book))],
    ['sheetProtected', (book) => protect(result(book))],
    ['bookProtected', (book) => book.record({ protection: { protected: true } })],
  ])('%s since it was read', async (code, change) => {
    const { book, workbook } = open({ 指标: TABLE });
    await workbook.apply(plan(), await workbook.overview());
    const basis = await workbook.read(['指标']);
    const seen = await workbook.overview();
    change(book);
    const before = await spelt(book);
    await expect(workbook.apply(plan({ basis }), seen)).rejects.toMatchObject({ code });
    expect(await spelt(book)).toBe(before);
  });
});

describe('undoing', () => {
  test('a run that was broken off in Excel goes back with all that it had begun', async () => {
    const { book, workbook } = open({ 指标: TABLE });
    await workbook.apply(
      plan({ sheets: [{ mark: 'ZoneRank.result', title: '排名结果', steps: write('旧') }] }),
      await workbook.overview(),
    );
    await workbook.forget(await workbook.overview());
    const before = await spelt(book);
    await workbook.apply(plan(), await workbook.overview());
    // As Excel leaves it: the name stands there, and the sheet that says what was asked.
    const errand = book.sheets.add('ZoneRank~ (9)');
    errand.setVisibility('VeryHidden');
    book.names.set({
      name: WRITING,
      formula: markFormula(errand.name),
      comment: beginComment({ run: 1, sheets: 2, undoing: false }),
      visible: false,
      sheetId: null,
    });
    const seen = await workbook.overview();
    expect(seen.brokenOff).toBe(true);
    await expect(workbook.apply(plan(), seen)).rejects.toMatchObject({ code: 'brokenOff' });
    expect(await workbook.undo(seen)).toEqual({ restored: ['排名结果'], removed: [] });
    expect(await spelt(book)).toBe(before);
  });

  test('says which sheets a person has changed since', async () => {
    const { book, workbook } = open({ 指标: TABLE });
    await workbook.apply(plan(), await workbook.overview());
    const seen = await workbook.overview();
    expect(await workbook.changedSince(seen)).toEqual([]);
    type(book.sheets.byName('排名结果')!, 'C7', '备注');
    expect(await workbook.changedSince(seen)).toEqual(['排名结果']);
  });
});

describe('reading', () => {
  test('tells how far it is, and stops where its user wants', async () => {
    const rows = Array.from({ length: 12_000 }, (_, row) => [`单位${row}`, row]);
    const { workbook } = open({ 大: rows, 小: TABLE });
    const shares: number[] = [];
    const grids = await workbook.read(['大', '小'], { onProgress: (share) => shares.push(share) });
    expect(grids.map(({ values }) => values.length)).toEqual([12_000, 4]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const stopper = new AbortController();
    const course = {
      signal: stopper.signal,
      onProgress: (share: number) => void (share > 0.4 && stopper.abort()),
    };
    await expect(follow(workbook, course).read(['大', '小'])).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('a sheet that is gone is told by its name', async () => {
    const { workbook } = open({ 指标: TABLE });
    await expect(workbook.read(['没有'])).rejects.toMatchObject({ code: 'sheetGone', what: '没有' });
  });
});

describe('what a user does', () => {
  test('is told as a move or a change; what is our own doing is not', async () => {
    const { book, workbook } = open({ 指标: TABLE, 另: [['x']] });
    const told: Happening[] = [];
    const stop = await workbook.watch((what) => told.push(what));
    await workbook.apply(plan(), await workbook.overview());
    await workbook.show({ sheet: '指标', row: 1, column: 0 });
    expect(told).toEqual([]);
    book.selection.select([area(1, 1)]);
    await Promise.resolve();
    expect(told.splice(0)).toEqual(['move']);
    type(book.sheets.byName('指标')!, 'B2', 7);
    await Promise.resolve();
    expect(told.splice(0)).toEqual(['change']);
    await stop();
    type(book.sheets.byName('指标')!, 'B2', 8);
    await Promise.resolve();
    expect(told).toEqual([]);
  });

  test('is shown a hidden sheet, and a sheet of their own that is added', async () => {
    const { book, workbook } = open({ 指标: TABLE, 藏: [['x']] });
    book.sheets.byName('藏')!.setVisibility('Hidden');
    await workbook.show({ sheet: '藏', row: 2, column: 1 }, { rows: 1, columns: 3 });
    expect(await workbook.whereabouts()).toEqual({
      active: '藏',
      selection: [{ row: 2, column: 1, rows: 1, columns: 3 }],
    } satisfies Pick<Overview, 'active' | 'selection'>);
    expect(await workbook.addSheet('指标', [['开发区', '2021'], ['=甲']])).toBe('指标 (2)');
    const [grid] = await workbook.read(['指标 (2)']);
    expect(grid?.values).toEqual([
      ['开发区', '2021'],
      ['=甲', ''],
    ]);
    expect((await workbook.overview()).sheets.at(-1)).toMatchObject({ name: '指标 (2)', mark: null });
  });
});

describe('formulas of the user', () => {
  test('are found where they stand and replaced, texts staying texts', async () => {
    const { book, formulas } = open({ 指标: TABLE });
    const sheet = book.sheets.byName('指标')!;
    type(sheet, 'D2', '=SUM(B2:C2)');
    const [found] = await formulas.find('workbook', (formula) => formula.startsWith('='));
    const at = { row: 1, column: 3, rows: 1, columns: 1 };
    const { id } = sheet;
    expect(found).toEqual({ sheet: '指标', id, at, formula: '=SUM(B2:C2)', values: [[34.7]] });
    const wide = { ...at, columns: 2 };
    const there = [
      { sheet: '指标', id, at: wide, cells: [[{ formula: '=B2*2' }, '2021']], before: [['', '']] },
    ];
    expect(await formulas.replace(there)).toEqual([[['=B2*2', '2021']]]);
    expect(await formulas.values(there)).toEqual([[[16.8, '2021']]]);
  });

  test('are replaced all or none: a protected sheet among them is refused by name', async () => {
    const { book, formulas } = open({ 指标: TABLE, 另: [['x']] });
    protect(book.sheets.byName('另')!);
    const at = { row: 0, column: 0, rows: 1, columns: 1 };
    const [one, other] = ['指标', '另'].map((sheet) => ({
      sheet,
      id: book.sheets.byName(sheet)!.id,
      at,
      cells: [[1]],
      before: [['']],
    }));
    await expect(formulas.replace([one!, other!])).rejects.toMatchObject({
      code: 'sheetProtected',
      what: '另',
    });
    expect(book.sheets.byName('指标')!.cells.value(0, 0)).toBe('开发区');
  });
});

test('a mark whose sheet was deleted is known as lost, and taken again', async () => {
  const { book, workbook } = open({ 指标: TABLE });
  await workbook.apply(plan(), await workbook.overview());
  book.sheets.remove(book.sheets.byName('排名结果')!);
  expect((await workbook.overview()).lostMarks).toEqual(['ZoneRank.result']);
  await workbook.apply(
    plan({ sheets: [{ mark: 'ZoneRank.result', title: '结果', steps: write('新') }] }),
    await workbook.overview(),
  );
  expect(await workbook.overview()).toMatchObject({ lostMarks: [], active: '结果' });
  expect(book.names.all().some(({ formula }) => formula === NOTHING)).toBe(true);
});

test('who waits for rest waits until a run is written whole', async () => {
  const { book, workbook, atRest } = open({ 指标: TABLE });
  await atRest();
  const run = rank(workbook, EVERYTHING);
  const titles = new Promise<string[]>((told) => {
    const stop = book.onChange(() => {
      stop();
      void atRest().then(() => told(book.sheets.all().map(({ name }) => name)));
    });
  });
  expect((await run).problems).toEqual([]);
  expect(await titles).toEqual(book.sheets.all().map(({ name }) => name));
  expect(await titles).toContain('得分明细');
});
