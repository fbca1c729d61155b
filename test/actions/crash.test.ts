/** A pane that is gone in the middle, wherever that is: another finds what is unfinished, and either click brings the workbook to an end. */
import type { IWorkbookData } from '@univerjs/core';
import { Book } from '../../src/book/book';
import { finish } from '../../src/actions/finish';
import { freeze } from '../../src/actions/freeze';
import { rank } from '../../src/actions/rank';
import type { RankRequest } from '../../src/actions/report';
import { undo, unfinished } from '../../src/actions/undo';
import { openBook } from '../../src/host/book';
import type { Workbook } from '../../src/host/workbook';
import { USUAL_WRITING, type Writing } from '../../src/actions/writing';
import type { Fault } from '../../workbench/protocol/host';
import { close, killed, rehearse, reopened, spelt, type Act } from '../host/crash';
import { bookOf, CHINESE, closeAll, open, type Rows } from './open';

afterEach(closeAll);

const requestOf = (writing: Partial<Writing>, more: Partial<RankRequest> = {}): RankRequest => ({
  ...CHINESE,
  writing: { ...USUAL_WRITING, parts: [], ...writing },
  ...more,
});

const PLAIN = requestOf({});
const WHOLE = requestOf({ parts: ['detail', 'charts', 'bulletin', 'archive'], beside: true });
const EDITED = requestOf(
  { order: 'source' },
  {
    scheme: {
      indicators: [
        { name: '亩均税收', direction: 'high', weight: 70 },
        { name: '投资强度', direction: 'low', weight: 30 },
      ],
    },
    corrections: [{ kind: 'cell', unit: '冠县经开区', indicator: '亩均税收', text: '12.1', is: 21.1 }],
  },
);

const SMALL: Rows = [
  ['2025年3月亩均效益'],
  ['开发区', '亩均税收', '投资强度'],
  ['茌平经开区', 26.3, 300],
  ['阳谷经开区', 8.4, 420],
  ['冠县经开区', 12.1, 280],
];

const at = (row: number, column: number) => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

/** After so many runs, with what a person did to the sheets in between; the source is in front. */
async function bookAfter(runs: number, request: RankRequest, rows: Rows = SMALL): Promise<IWorkbookData> {
  const opened = await open(bookOf({ 亩均: rows, 备查: [['勿动']] }));
  const { book, workbook } = opened;
  for (let run = 1; run <= runs; run++) {
    await rank(workbook, request);
    book.sheets.byName('排名结果')!.cells.write(at(3, 6), [['备注']]);
    book.sheets.byName('亩均')!.cells.write(at(3, 1), [[50 + run]]);
  }
  book.sheets.activate(book.sheets.byName('亩均')!);
  await book.calculation.settled();
  const data = structuredClone(book.snapshot());
  close(opened);
  return data;
}

/** Written is written, though the stamp by which a person's changes are known was not told yet. */
const apartFromStamps = (state: string): string => state.replace(/ \d+-[0-9a-z]+ /g, ' ');

interface Ends {
  readonly before: string;
  readonly after: string;
  /** As a file has it that the same was done to: the same to look at, and not letter by letter. */
  readonly afterInFile: string;
  /** Whether it was an undoing, which only goes on. */
  readonly undoing?: boolean;
}

interface Held {
  readonly book: Book;
  readonly workbook: Workbook;
  readonly leave: () => void;
}

/** Where somebody may come back to the workbook: in Excel, or over its file. */
const PLACES: Readonly<Record<'Excel' | 'its file', (data: IWorkbookData) => Promise<Held>>> = {
  Excel: async (data) => {
    const opened = await open(structuredClone(data));
    return { ...opened, leave: () => close(opened) };
  },
  'its file': async (data) => {
    const book = Book.create(structuredClone(data));
    return { book, workbook: openBook(book).workbook, leave: () => book.dispose() };
  },
};

/** What is wrong with how the workbook comes to an end; null = nothing. */
async function fault(
  data: IWorkbookData,
  { before, after, afterInFile, undoing }: Ends,
): Promise<string | null> {
  for (const [place, enter] of Object.entries(PLACES))
    for (const way of ['undo', 'finish'] as const) {
      const held = await enter(data);
      const { workbook } = held;
      const left = unfinished(await workbook.overview());
      const now = apartFromStamps(await spelt(held));
      const stands = [before, after].map(apartFromStamps).includes(now);
      if (left === null) return stands ? null : 'left half done, and not found';
      if (way === 'undo' || left.again) {
        const { problems } = await (way === 'undo' ? undo : finish)(workbook, { ...CHINESE, losing: false });
        if (problems.length > 0) return `${way} in ${place}: ${JSON.stringify(problems)}`;
        const finished = place === 'Excel' ? after : afterInFile;
        const end = way === 'finish' ? finished : undoing ? after : before;
        if ((await spelt(held)) !== end) return `${way} in ${place} came to another end`;
      }
      held.leave();
    }
  return null;
}

async function endsOf(data: IWorkbookData, act: Act): Promise<Ends & { readonly batches: number }> {
  const opened = await open(structuredClone(data));
  const before = await spelt(opened);
  close(opened);
  const file = await PLACES['its file'](data);
  await act(file);
  const afterInFile = await spelt(file);
  file.leave();
  return { before, afterInFile, ...(await rehearse(data, act)) };
}

const ranked =
  (request: RankRequest): Act =>
  ({ workbook }) =>
    rank(workbook, request);

const signed = { name: '甲', reason: '', time: '2026-03-01 09:00:00 +08:00' };
const frozen: Act = ({ workbook }) => freeze(workbook, { ...WHOLE, signed });
const undone: Act = ({ workbook }) => undo(workbook, { ...CHINESE, losing: true });

const WORK: readonly (readonly [what: string, runs: number, earlier: RankRequest, act: Act])[] = [
  ['a first run of everything', 0, WHOLE, ranked(WHOLE)],
  ['a second run of everything', 1, WHOLE, ranked(WHOLE)],
  ['a run by a scheme that was edited in the pane', 1, PLAIN, ranked(EDITED)],
  ['a freeze', 1, PLAIN, frozen],
  ['undoing a second run', 2, WHOLE, undone],
];

test.each(WORK)(
  '%s that is broken off after any batch is finished or undone',
  async (_, runs, earlier, act) => {
    const data = await bookAfter(runs, earlier);
    const { batches, ...ends } = await endsOf(data, act);
    for (let k = 0; k < batches; k++)
      expect([k, await fault(await killed(data, act, k), ends)]).toEqual([k, null]);
  },
);

describe('a long run', () => {
  // Names of 1,900 characters, 5.7 KB each: on two sheets more than one request takes.
  const long: Rows = [
    ['开发区', '亩均税收', '投资强度'],
    ...Array.from({ length: 400 }, (_, i) => [`${i}${'区'.repeat(1_900)}`, i, (i * 37) % 101]),
  ];

  test('is finished or undone from between its requests, also after the workbook was saved', async () => {
    const act = ranked(requestOf({ parts: ['detail'] }, { lastSheet: '亩均' }));
    const data = await reopened(await bookAfter(0, PLAIN, long));
    const { batches, ...ends } = await endsOf(data, act);
    expect(ends.after).toContain('得分明细');
    const left = await killed(data, act, batches - 1);
    expect(left.sheetOrder.length).toBeGreaterThan(data.sheetOrder.length);
    expect(await fault(await reopened(left), ends)).toBeNull();
  });
});

describe('what failed and could not be taken back any more', () => {
  const EVERY = process.env['SWEEP'] === '1';
  const cases = [
    ['a second run', 1, WHOLE, ranked(WHOLE), 3, EVERY ? 40 : 2_500],
    ['undoing', 2, WHOLE, undone, 2, EVERY ? 5 : 60],
  ] as const;

  test.each(cases)('of %s is finished or undone later', async (_, runs, earlier, act, batch, stride) => {
    const data = await bookAfter(runs, earlier);
    const ends = { ...(await endsOf(data, act)), undoing: act === undone };
    for (let action = 2; action < (EVERY ? 40 : 2) * stride; action += stride)
      for (const more of EVERY ? [0, 1, 2, 3] : [1]) {
        const failing: Fault = { atBatch: batch, atAction: action, code: 'GeneralException' };
        const left = await killed(data, act, batch + more, [failing]);
        expect([action, more, await fault(left, ends)]).toEqual([action, more, null]);
      }
  });
});

test('what was broken off is finished with the figures that the table has by then', async () => {
  const data = await bookAfter(1, PLAIN);
  const { batches } = await endsOf(data, ranked(PLAIN));
  const left = await killed(data, ranked(PLAIN), batches - 1);
  const report = async (from: IWorkbookData, act: Act): Promise<string> => {
    const opened = await open(structuredClone(from));
    const { cells } = opened.book.sheets.byName('亩均')!;
    cells.write(at(4, 1), [[99]]);
    cells.write({ ...at(5, 0), endColumn: 2 }, [['东阿经开区', 30, 310]]);
    await act(opened);
    return spelt(opened);
  };
  const finished = await report(left, ({ workbook }) => finish(workbook, CHINESE));
  expect(finished).toContain('东阿经开区');
  expect(finished).toBe(await report(data, ranked(PLAIN)));
});
