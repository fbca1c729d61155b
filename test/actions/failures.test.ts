/** Whatever fails, at whichever batch and action: the workbook is as it was, or all is done. */
import { decide } from '../../src/actions/decide';
import { freeze } from '../../src/actions/freeze';
import { rank } from '../../src/actions/rank';
import type { RankRequest } from '../../src/actions/report';
import { sign } from '../../src/actions/sign';
import { forget, undo } from '../../src/actions/undo';
import { PARTS, USUAL_WRITING, type Writing } from '../../src/actions/writing';
import { sweep } from '../host/sweep';
import { bookOf, CHINESE, closeAll, open, type Opened } from './open';

afterEach(closeAll);

const requestOf = (writing: Partial<Writing>): RankRequest => ({
  ...CHINESE,
  sheet: '亩均',
  writing: { ...USUAL_WRITING, parts: [], ...writing },
});

const PLAIN = requestOf({});
const BESIDE = requestOf({ beside: true });
const FORMULAS = requestOf({ parts: ['detail'], formulas: true });
const WHOLE: RankRequest = {
  ...requestOf({ parts: PARTS, beside: true }),
  before: { report: null, preset: 'plain' },
};

const opened = (): Promise<Opened> =>
  open(
    bookOf({
      亩均: [
        ['2025年3月亩均效益'],
        ['开发区', '亩均税收', '投资强度'],
        ['茌平经开区', 26.3, 300],
        ['阳谷经开区', 8.4, 420],
        ['冠县经开区', 12.1, 280],
      ],
      备查: [['勿动']],
    }),
  );

const at = (row: number, column: number) => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

/** After so many runs, with what a person did to the sheets in between. */
async function bookAfter(runs: number, request: RankRequest) {
  const all = await opened();
  const { book, workbook } = all;
  for (let run = 1; run <= runs; run++) {
    await rank(workbook, request);
    const result = book.sheets.byName('排名结果')!;
    result.cells.write(at(3, 6), [['备注']]);
    result.cells.write(at(4, 6), [['待核']]);
    result.cells.restyle(at(4, 6), () => ({ bg: { rgb: '#FFFF00' } }));
    book.sheets.byName('亩均')!.cells.write(at(3, 1), [[50 + run]]);
  }
  book.sheets.activate(book.sheets.byName('亩均')!);
  await book.calculation.settled();
  return structuredClone(book.snapshot());
}

const ranked =
  (request: RankRequest) =>
  async ({ workbook }: Opened): Promise<boolean> =>
    (await rank(workbook, request)).problems.length === 0;

const undone = async ({ workbook }: Opened): Promise<boolean> =>
  (await undo(workbook, { locale: 'zh-CN', losing: true })).problems.length === 0;

const forgotten = async ({ workbook }: Opened): Promise<boolean> =>
  (await forget(workbook, { locale: 'zh-CN' })).problems.length === 0;

type Act = (opened: Opened) => Promise<boolean>;

// Of the long ones every so many actions: most of them dress cells, one like the other. With SWEEP=1 in the environment all are tried.
const SWEPT: readonly (readonly [
  what: string,
  runs: number,
  before: RankRequest,
  act: Act,
  stride: number,
])[] = [
  ['a first run', 0, PLAIN, ranked(PLAIN), 29],
  ['a second run over its own sheets', 1, PLAIN, ranked(PLAIN), 17],
  ['a second run with columns beside the source', 1, BESIDE, ranked(BESIDE), 31],
  ['a second run with formulas', 1, FORMULAS, ranked(FORMULAS), 311],
  ['a second run with everything', 1, WHOLE, ranked(WHOLE), 601],
  ['undoing a first run', 1, PLAIN, undone, 13],
  ['undoing a second run', 2, PLAIN, undone, 11],
  ['undoing a second run with everything', 2, WHOLE, undone, 127],
  ['dropping the copies', 2, PLAIN, forgotten, 3],
];

test.each(SWEPT)('%s that fails leaves nothing half done', async (_, runs, before, act, stride) => {
  const data = await bookAfter(runs, before);
  const { failures, broken } = await sweep({ data, act, stride: process.env['SWEEP'] === '1' ? 1 : stride });
  expect(broken).toEqual([]);
  expect(failures).toBeGreaterThan(3);
});

test('accepting an objection that fails leaves nothing half done', async () => {
  const { workbook, book } = await opened();
  const signed = { name: '甲', reason: '经核实', time: '2026-03-01 09:00:00 +08:00' };
  await freeze(workbook, { ...PLAIN, signed });
  await book.calculation.settled();
  const data = structuredClone(book.snapshot());
  const claims = [{ unit: '阳谷', indicator: '亩均税收', value: 15 }];
  const act: Act = async (host) => {
    const request = { locale: 'zh-CN', decision: 'accept', claims, signed } as const;
    return (await decide(host.workbook, request)).problems.length === 0;
  };
  const stride = process.env['SWEEP'] === '1' ? 1 : 401;
  const { failures, broken } = await sweep({ data, act, stride });
  expect(broken).toEqual([]);
  expect(failures).toBeGreaterThan(3);
});

test('signing that fails leaves nothing half done', async () => {
  const { workbook, book } = await opened();
  const signed = { name: '甲', reason: '', time: '2026-03-01 09:00:00 +08:00' };
  await freeze(workbook, { ...PLAIN, signed });
  await book.calculation.settled();
  const data = structuredClone(book.snapshot());
  const act: Act = async (host) =>
    (await sign(host.workbook, { locale: 'zh-CN', action: 'check', signed })).problems.length === 0;
  const { failures, broken } = await sweep({ data, act, stride: process.env['SWEEP'] === '1' ? 1 : 17 });
  expect(broken).toEqual([]);
  expect(failures).toBeGreaterThan(3);
});

test('formulas that were written and could not be read back are written all the same, and not compared', async () => {
  const { node, workbook, book } = await opened();
  const reading = 4;
  node.host.faults.push({ atBatch: reading, code: 'GeneralException' });
  const { problems, sheets, twin } = await rank(workbook, FORMULAS);
  expect(problems).toEqual([]);
  expect(sheets).toContain('公式底稿');
  expect(twin).toMatchObject({ largestDifference: null, differing: [] });
  expect(book.sheets.byName('公式底稿')).not.toBeNull();
});
