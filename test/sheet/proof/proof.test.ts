/** Canonical forms, snapshots and the log: one value one hash, and what is written is read back. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonical, hashOf, type Plain } from '../../../src/sheet/fingerprint';
import type { Cell, Grid } from '../../../src/sheet/grid';
import {
  addToLog,
  LOG_ACTIONS,
  parseLog,
  standingsOf,
  type Entry,
  type NewEntry,
} from '../../../src/sheet/log';
import type { SheetPlan } from '../../../src/sheet/plan';
import { printProof, proofOn, shortHash } from '../../../src/sheet/proof';
import {
  dataHash,
  makeSnapshot,
  parseSnapshot,
  schemeHash,
  type Hashes,
  type Snapshot,
} from '../../../src/sheet/snapshot';
import { LOCALES, words } from '../../../src/words';

const gridOf = ({ steps }: SheetPlan, sheet: string): Grid => {
  const written = steps.find((step) => step.kind === 'write');
  if (written?.kind !== 'write') throw new RangeError('nothing is written');
  const { at: area, values } = written;
  const formats = values.map((line) => line.map(() => 'General'));
  return { sheet, area, values, formats, merges: [], hiddenRows: new Set() };
};

describe('the canonical form', () => {
  test('sorts names, keeps 15 digits and says nothing of what is undefined', () => {
    expect(canonical({ b: [1, null], a: { d: undefined, c: 0.1 + 0.2 } })).toBe(
      '{"a":{"c":0.3},"b":[1,null]}',
    );
    expect(canonical([-0, NaN, Infinity, 1e21, 1 / 3, true, '甲"'])).toBe(
      '[0,null,null,1e+21,0.333333333333333,true,"甲\\""]',
    );
  });

  test('gives the hash that other programs give to the same bytes', () => {
    const value: Plain = { 开发区: ['茌平', 26.3], a: null };
    const bytes = '{"a":null,"开发区":["茌平",26.3]}';
    expect(hashOf(value)).toBe(createHash('sha256').update(bytes, 'utf8').digest('hex'));
  });

  test('does not depend on the order of names', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(hashOf(turned)).toBe(hashOf(value));
      }),
    );
  });
});

const CELL: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom('', '原表', '设定', '{"area":"A1"}', '=1+1', '2025年'),
);

const GRID: fc.Arbitrary<Grid> = fc
  .record({
    sheet: fc.string({ minLength: 1 }),
    row: fc.nat(30),
    column: fc.nat(30),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
  })
  .chain(({ sheet, row, column, rows, columns }) => {
    const lines = <T>(of: fc.Arbitrary<T>) =>
      fc.array(fc.array(of, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    return fc.record({
      sheet: fc.constant(sheet),
      area: fc.constant({ row, column, rows, columns }),
      values: lines(CELL),
      formats: lines(fc.constantFrom('General', '0.0%', '@', 'yyyy"年"m"月"')),
      merges: fc.constant([{ row, column, rows: 1, columns }]),
      hiddenRows: fc.constant(new Set([row])),
      hiddenColumns: fc.constant(new Set<number>()),
      tables: fc.constant([{ row, column, rows, columns, totals: true }]),
    });
  });

const HASHES: Hashes = {
  data: 'a'.repeat(64),
  scheme: 'b'.repeat(64),
  results: 'c'.repeat(64),
  whole: 'd'.repeat(64),
};

const SNAPSHOT: fc.Arbitrary<Snapshot> = fc.record({
  version: fc.integer({ min: 1, max: 99 }),
  period: fc.option(fc.constantFrom('2025', '2025年1—6月')),
  grids: fc.array(GRID, { minLength: 1, maxLength: 3 }),
  settings: fc.record({
    engine: fc.constant('1.0'),
    seed: fc.constant(1),
    locale: fc.constantFrom(...LOCALES),
    selection: fc.constant([]),
    // Longer than a cell may be.
    scheme: fc.record({
      indicators: fc.constant([{ name: '税收' }]),
      name: fc.constant('方'.repeat(40_000)),
    }),
    corrections: fc.constant([]),
    past: fc.constant([]),
    writing: fc.constant({ parts: ['detail'] }),
    written: fc.constant({}),
    others: fc.constant({ 备查: 'e'.repeat(64) }),
  }),
});

describe('a snapshot', () => {
  test('is read back from its sheet as it was, in either language', () => {
    fc.assert(
      fc.property(SNAPSHOT, fc.constantFrom(...LOCALES), (snapshot, locale) => {
        const parsed = parseSnapshot(gridOf(makeSnapshot(snapshot, HASHES, words(locale)), '快照'));
        expect(parsed).toMatchObject({ snapshot, hashes: HASHES, isWhole: true });
      }),
      { numRuns: 60 },
    );
  });

  test('goes on in the next cell where its settings are longer than a cell may be', () => {
    const [snapshot] = fc.sample(SNAPSHOT, { numRuns: 1, seed: 1 });
    const settings = { ...snapshot!.settings, scheme: { indicators: [], name: '方'.repeat(70_000) } };
    const grid = gridOf(makeSnapshot({ ...snapshot!, settings }, HASHES, words('zh-CN')), '快照');
    expect(Math.max(...grid.values.flat().map((cell) => String(cell).length))).toBeLessThan(32_767);
    expect(parseSnapshot(grid)?.snapshot.settings).toEqual(settings);
  });

  test('knows a change of any cell of its sheet', () => {
    fc.assert(
      fc.property(SNAPSHOT, fc.nat(), fc.nat(), (snapshot, r, c) => {
        const grid = gridOf(makeSnapshot(snapshot, HASHES, words('zh-CN')), '快照');
        const [row, column] = [r % grid.area.rows, c % grid.area.columns];
        const cell = grid.values[row]![column]!;
        const values = grid.values.map((line, k) =>
          k === row ? line.map((each, at) => (at === column ? `${cell}.` : each)) : line,
        );
        expect(parseSnapshot({ ...grid, values })?.isWhole ?? false).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('has a hash of its data that no format, language or written sheet changes', () => {
    fc.assert(
      fc.property(SNAPSHOT, (snapshot) => {
        const grids = snapshot.grids.map((grid) => ({
          ...grid,
          formats: grid.formats.map((line) => line.map(() => 'General')),
          hiddenRows: new Set<number>(),
        }));
        const settings = { ...snapshot.settings, locale: 'en-US' as const, others: {}, writing: {} };
        expect(dataHash({ ...snapshot, grids, settings, version: 7 })).toBe(dataHash(snapshot));
      }),
      { numRuns: 30 },
    );
  });

  test('has a hash of its scheme that the order of its fields does not change', () => {
    expect(schemeHash({ indicators: [{ name: '税收', weight: 60 }], name: '方案' })).toBe(
      schemeHash({ name: '方案', indicators: [{ weight: 60, name: '税收' }] }),
    );
  });
});

const entryOf = (action: Entry['action'], name: string, more: Partial<NewEntry> = {}): NewEntry => ({
  time: '2026-03-01 09:00:00 +08:00',
  name,
  action,
  period: '2025',
  version: 1,
  schemeVersion: '1.0',
  hashes: HASHES,
  reason: '',
  ...more,
});

const statusOf = (...entries: readonly NewEntry[]) => {
  const log = gridOf(addToLog(entries, null, words('zh-CN')), '操作日志');
  return standingsOf(parseLog(log, '')!.entries).map(({ status }) => status);
};

describe('the log', () => {
  const ENTRIES = fc.array(
    fc.record({
      action: fc.constantFrom(...LOG_ACTIONS),
      name: fc.constantFrom('甲某', '乙某', 'Zhao'),
      reason: fc.constantFrom('', '年度考核', '=1+1', '2025'),
      period: fc.option(fc.constantFrom('2024', '2025')),
    }),
    { minLength: 1, maxLength: 8 },
  );

  test('is read back as it was written, its chain whole, in either language', () => {
    fc.assert(
      fc.property(ENTRIES, fc.constantFrom(...LOCALES), (entries, locale) => {
        const plan = addToLog(
          entries.map(({ action, name, ...more }) => entryOf(action, name, more)),
          null,
          words(locale),
        );
        const log = parseLog(gridOf(plan, '日志'), plan.own ?? '');
        expect(log?.breaks).toEqual([]);
        expect(log?.entries).toMatchObject(entries.map((each, k) => ({ ...each, number: k + 1 })));
      }),
    );
  });

  test('shows a row that was changed, taken out or put elsewhere', () => {
    const plan = addToLog(
      [entryOf('freeze', '甲某'), entryOf('check', '甲某'), entryOf('approve', '乙某')],
      null,
      words('zh-CN'),
    );
    const grid = gridOf(plan, '日志');
    const breaks = (values: Grid['values']) =>
      parseLog({ ...grid, values, area: { ...grid.area, rows: values.length } }, plan.own!)?.breaks.map(
        ({ kind, cell }) => [kind, cell.row],
      );
    const [head, rows] = [grid.values.slice(0, 4), grid.values.slice(4)];
    const [first, second, third] = rows as [Grid['values'][0], Grid['values'][0], Grid['values'][0]];
    expect(breaks([...head, first, second.map((cell, at) => (at === 2 ? '丙某' : cell)), third])).toEqual([
      ['changed', 5],
    ]);
    expect(breaks([...head, first, third])).toEqual([
      ['misplaced', 5],
      ['cut', 6],
    ]);
    expect(breaks([...head, first, second])).toEqual([['cut', 6]]);
    expect(breaks([...head, first, third, second])?.map(([kind]) => kind)).toContain('misplaced');
  });

  test('gives a status: in their turn, approved by another than checked, back to a draft with a new freeze', () => {
    const [freeze, check, approve, publish] = [
      entryOf('freeze', '甲某'),
      entryOf('check', '甲某'),
      entryOf('approve', '乙某'),
      entryOf('publish', '甲某'),
    ];
    expect(statusOf(freeze)).toEqual(['draft']);
    expect(statusOf(freeze, approve)).toEqual(['draft']);
    expect(statusOf(freeze, check)).toEqual(['checked']);
    expect(statusOf(freeze, check, { ...approve, name: ' 甲　某' })).toEqual(['checked']);
    expect(statusOf(freeze, check, approve, publish)).toEqual(['published']);
    expect(statusOf(freeze, check, approve, publish, freeze)).toEqual(['draft']);
    expect(statusOf(freeze, check, entryOf('withdraw', '乙某'))).toEqual(['draft']);
    expect(statusOf(freeze, { ...check, hashes: { ...HASHES, whole: 'f'.repeat(64) } })).toEqual(['draft']);
    expect(statusOf(freeze, { ...freeze, period: '2024' }, check)).toEqual(['draft', 'checked'].sort());
  });
});

test('a hash is printed in groups, under the title, and read back from there', () => {
  expect(shortHash('3f2a91bc04de55aa')).toBe('3f2a-91bc-04de');
  const sheet: SheetPlan = {
    mark: 'ZoneRank.result',
    title: '排名结果',
    steps: [
      {
        kind: 'write',
        at: { row: 0, column: 0, rows: 2, columns: 1 },
        values: [['排名结果'], ['期间：2025']],
      },
    ],
  };
  const printed = printProof(sheet, { hash: '3f2a91bc04de55aa', version: 2 }, 'zh-CN');
  expect(gridOf(printed, '').values[1]).toEqual(['期间：2025　校验码 3f2a-91bc-04de（数据第2版）']);
  expect(proofOn(gridOf(printed, ''))).toBe('3f2a-91bc-04de');
  expect(proofOn(gridOf(sheet, ''))).toBeNull();
});
