/** What can go wrong while an action is at work: with a host, and with the people at it. */
import { LAST_COLUMN, LAST_ROW } from '../../src/book/area';
import type { Book } from '../../src/book/book';
import { finish } from '../../src/actions/finish';
import { preview } from '../../src/actions/preview';
import { rank } from '../../src/actions/rank';
import { forget, undo } from '../../src/actions/undo';
import type { HostCode } from '../../src/host/workbook';
import { MESSAGES, type ErrorCode } from '../../workbench/excel/documented';
import type { Fault } from '../../workbench/protocol/host';
import type { Opened } from '../host/open';
import { OTHER, PLAIN, RESULT, said, SCHEME, SOURCE, type Said } from './trials';

/** How an action goes when nothing fails: the actions in each of its batches. */
export type Course = readonly number[];

export interface Injection {
  readonly kind: string;
  readonly what: string;
  readonly faults?: readonly Fault[];
  /** Done by a person before the k-th batch. */
  readonly edit?: { readonly before: number; readonly by: (book: Book) => void; readonly toOurs: boolean };
  /** Done before the k-th batch by somebody else, in a pane of theirs. */
  readonly other?: {
    readonly before: number;
    readonly act: (opened: Opened) => Promise<Said>;
    /** Whether what is under way may be taken back by it. */
    readonly takesBack: boolean;
  };
  /** The host never answers again, whatever was done: what is left is found when the workbook is opened anew. */
  readonly isGone?: boolean;
  /** Done in the same pane while an answer is waited for. */
  readonly meanwhile?: (opened: Opened) => Promise<unknown>;
  /** What may be said of it; absent = anything that is true. */
  readonly codes?: readonly HostCode[];
}

const batchesOf = (course: Course): readonly number[] => course.map((_, index) => index + 1);

const OTHERWISE: readonly HostCode[] = ['other', 'unfinished', 'halfUndone'];

export const batches = (course: Course): readonly Injection[] =>
  batchesOf(course).map((atBatch) => ({
    kind: 'a batch fails',
    what: `batch ${atBatch}`,
    faults: [{ atBatch, code: 'GeneralException' }],
    codes: OTHERWISE,
  }));

export const steps = (course: Course, stride: number): readonly Injection[] =>
  course.flatMap((size, index) =>
    Array.from({ length: Math.ceil(size / stride) }, (_, k) => ({
      kind: 'an action in a batch fails',
      what: `batch ${index + 1}, action ${k * stride + 1}`,
      faults: [{ atBatch: index + 1, atAction: k * stride + 1, code: 'GeneralException' } as const],
      codes: OTHERWISE,
    })),
  );

export const afterAll = (course: Course): readonly Injection[] =>
  batchesOf(course).flatMap((atBatch) => [
    {
      kind: 'an error after all was done',
      what: `batch ${atBatch}`,
      faults: [{ atBatch, done: true, code: 'Timeout' }],
    },
    {
      kind: 'an error after all was done',
      what: `batch ${atBatch} on the wire`,
      faults: [{ atBatch, done: true, wireError: 5012 }],
    },
  ]);

/** Its answer was lost, and it was sent anew on the way. */
export const twice = (course: Course): readonly Injection[] =>
  batchesOf(course).map((atBatch) => ({
    kind: 'a batch is done twice',
    what: `batch ${atBatch}`,
    faults: [{ atBatch, twice: true }],
  }));

type Garble = NonNullable<Fault['garble']>;

const GARBLED: Readonly<Record<string, Garble>> = {
  'nothing in it': () => ({}),
  'half its results': (answer) => ({
    ...answer,
    Results: answer.Results.slice(0, answer.Results.length >> 1),
  }),
  'nothing in its results': (answer) => ({
    ...answer,
    Results: answer.Results.map((each) => ({ ...each, Value: {} })),
  }),
  'an error without a code': (answer) => ({ ...answer, Results: [], Error: {} }),
};

export const garbled = (course: Course): readonly Injection[] =>
  batchesOf(course).flatMap((atBatch) =>
    Object.entries(GARBLED).map(([how, garble]) => ({
      kind: 'an answer makes no sense',
      what: `batch ${atBatch} with ${how}`,
      faults: [{ atBatch, garble }],
    })),
  );

/** The answer comes only after another question, asked later, was answered. */
export const late = (course: Course): readonly Injection[] =>
  batchesOf(course).flatMap((atBatch) =>
    [false, true].map((done) => {
      let release = (): void => {};
      const until = new Promise<void>((resolve) => (release = resolve));
      return {
        kind: 'an answer is late',
        what: `batch ${atBatch}, ${done ? 'done' : 'begun'} at once`,
        faults: [{ atBatch, until, done }],
        meanwhile: async ({ workbook }) => {
          await preview(workbook, { locale: 'zh-CN', sheet: SOURCE });
          release();
        },
      };
    }),
  );

const FROM_THEN_ON = 60;

const goneFrom = (atBatch: number, fault: Omit<Fault, 'atBatch'>, done: boolean): readonly Fault[] =>
  Array.from({ length: FROM_THEN_ON }, (_, k) => ({
    atBatch: atBatch + k,
    ...fault,
    ...(k === 0 ? { done } : {}),
  }));

export const gone = (course: Course): readonly Injection[] =>
  batchesOf(course).flatMap((atBatch) =>
    [false, true].flatMap((done) => [
      {
        kind: 'the host is gone',
        what: `no answer from batch ${atBatch} on, which was ${done ? '' : 'not '}done`,
        faults: goneFrom(atBatch, {}, done),
        isGone: true,
      },
      {
        kind: 'the host is gone',
        what: `refused from batch ${atBatch} on, which was ${done ? '' : 'not '}done`,
        faults: goneFrom(atBatch, { code: 'ConnectionFailure' }, done),
        codes: ['gone', 'lost', 'unfinished', 'halfUndone'],
      },
    ]),
  );

/** What each documented code may be told as, beside that nobody could take the work back. */
const TOLD: Readonly<Partial<Record<ErrorCode, readonly HostCode[]>>> = {
  AccessDenied: ['protected'],
  BadPassword: ['protected'],
  InvalidOperationInCellEditMode: ['cellEdit'],
  InvalidReference: ['sheetGone', 'other'],
  ItemAlreadyExists: ['crossed', 'other'],
  ItemNotFound: ['sheetGone', 'other'],
  MemoryLimitReached: ['tooLarge'],
  OperationCellsExceedLimit: ['tooLarge'],
  RangeExceedsLimit: ['tooLarge'],
  RequestPayloadSizeLimitExceeded: ['tooLarge'],
  ResponsePayloadSizeLimitExceeded: ['tooLarge'],
  ActivityLimitReached: ['busy'],
  Conflict: ['busy'],
  DirtySupportingFormula: ['busy'],
  InactiveWorkbook: ['busy'],
  RequestAborted: ['busy'],
  ServiceNotAvailable: ['busy'],
  Timeout: ['busy'],
  WriteNotSupportedWhenModalDialogOpen: ['busy'],
  ConnectionFailure: ['gone', 'lost'],
  HostRestartNeeded: ['gone', 'lost'],
  InvalidOrTimedOutSession: ['gone', 'lost'],
  Unauthenticated: ['gone', 'lost'],
  FilteredRangeConflict: ['inTheWay'],
  InsertDeleteConflict: ['inTheWay'],
  MergedRangeConflict: ['inTheWay'],
  NonBlankCellOffSheet: ['inTheWay'],
  PivotTableRangeConflict: ['inTheWay'],
  ApiNotAvailable: ['unsupported'],
  ApiNotFound: ['unsupported'],
  NotImplemented: ['unsupported'],
  UnsupportedFeature: ['unsupported'],
  UnsupportedOperation: ['unsupported'],
  UnsupportedSheet: ['unsupported'],
};

/** Each code at the first batch, in the middle of the largest one, and at the last; while a cell is edited a batch is refused as a whole. */
export const codes = (course: Course): readonly Injection[] => {
  const largest = course.indexOf(Math.max(...course));
  const places: readonly Omit<Fault, 'code'>[] = [
    { atBatch: 1 },
    { atBatch: largest + 1, atAction: Math.ceil(course[largest]! / 2) },
    { atBatch: course.length },
  ];
  return (Object.keys(MESSAGES) as ErrorCode[]).flatMap((code) =>
    places
      .filter(({ atAction }) => atAction === undefined || code !== 'InvalidOperationInCellEditMode')
      .map((place) => ({
        kind: 'a documented code',
        what: `${code} at batch ${place.atBatch}${place.atAction ? `, action ${place.atAction}` : ''}`,
        faults: [{ ...place, code }],
        codes: [...(TOLD[code] ?? ['other']), 'unfinished', 'halfUndone'],
      })),
  );
};

const cell = (row: number, column: number) => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

const onSheet =
  (name: string, edit: (sheet: NonNullable<ReturnType<Book['sheets']['byName']>>, book: Book) => void) =>
  (book: Book): void => {
    const sheet = book.sheets.byName(name);
    if (!sheet) return;
    // Lines come and go on the sheet in front.
    const front = book.sheets.active;
    if (sheet.visibility === 'Visible') book.sheets.activate(sheet);
    edit(sheet, book);
    if (book.sheets.byId(front.id)) book.sheets.activate(front);
  };

const EDITS: Readonly<Record<string, (book: Book) => void>> = {
  'a cell of the table is edited': onSheet(SOURCE, ({ cells }) => cells.write(cell(3, 1), [[77]])),
  'a row is put in above the table': onSheet(SOURCE, ({ shifts }) =>
    shifts.insert({ startRow: 1, endRow: 1, startColumn: 0, endColumn: LAST_COLUMN }, 'down'),
  ),
  'a column of the table is deleted': onSheet(SOURCE, ({ shifts }) =>
    shifts.remove({ startRow: 0, endRow: LAST_ROW, startColumn: 2, endColumn: 2 }, 'left'),
  ),
  'a remark is put beside the table': onSheet(SOURCE, ({ cells }) => cells.write(cell(2, 9), [['口径有变']])),
  'the sheet with the table is renamed': onSheet(SOURCE, (sheet) => sheet.rename('亩均（新）')),
  'the sheet with the table is deleted': onSheet(SOURCE, (sheet, { sheets }) => sheets.remove(sheet)),
  'the sheet with the table is protected': onSheet(SOURCE, (sheet) =>
    sheet.record({ protection: { protected: true } }),
  ),
  'another sheet is edited': onSheet(OTHER, ({ cells }) => cells.write(cell(0, 0), [['动了']])),
  'a remark is put on the result': onSheet(RESULT, ({ cells }) => cells.write(cell(4, 7), [['复核']])),
  'a rank on the result is overwritten': onSheet(RESULT, ({ cells }) => cells.write(cell(4, 1), [['改']])),
  'the result is renamed': onSheet(RESULT, (sheet) => sheet.rename('我的排名')),
  'the result is deleted': onSheet(RESULT, (sheet, { sheets }) => sheets.remove(sheet)),
  'the result is protected': onSheet(RESULT, (sheet) => sheet.record({ protection: { protected: true } })),
  'the scheme is edited': onSheet(SCHEME, ({ cells }) => cells.write(cell(1, 9), [['待议']])),
  'the scheme is deleted': onSheet(SCHEME, (sheet, { sheets }) => sheets.remove(sheet)),
  'a sheet is put in that is called like ours': ({ sheets }) => {
    if (!sheets.byName(RESULT)) sheets.add(RESULT).cells.write(cell(0, 0), [['我的']]);
  },
  'a sheet is put in': ({ sheets }) => sheets.add('会议').cells.write(cell(0, 0), [['纪要']]),
  'the structure is protected': (book) => book.record({ protection: { protected: true } }),
  'another sheet is put in front': ({ sheets }) => {
    const other = sheets.byName(OTHER);
    if (other) sheets.activate(other);
  },
};

export const edits = (course: Course): readonly Injection[] =>
  batchesOf(course)
    .slice(1)
    .flatMap((before) =>
      Object.entries(EDITS).map(([what, by]) => ({
        kind: 'somebody edits',
        what: `${what} before batch ${before}`,
        edit: { before, by, toOurs: /result|scheme/.test(what) },
      })),
    );

type Other = Omit<NonNullable<Injection['other']>, 'before'>;

const OTHERS: Readonly<Record<string, Other>> = {
  'ranks the same': { act: async ({ workbook }) => said(await rank(workbook, PLAIN)), takesBack: false },
  undoes: {
    act: async ({ workbook }) => said(await undo(workbook, { locale: 'zh-CN', losing: true })),
    takesBack: true,
  },
  'finishes what was broken off': {
    act: async ({ workbook }) => said(await finish(workbook, { locale: 'zh-CN' })),
    takesBack: true,
  },
  'drops the copies': {
    act: async ({ workbook }) => said(await forget(workbook, { locale: 'zh-CN' })),
    takesBack: false,
  },
};

export const others = (course: Course): readonly Injection[] =>
  batchesOf(course).flatMap((before) =>
    Object.entries(OTHERS).map(([what, other]) => ({
      kind: 'somebody else runs',
      what: `another pane ${what} before batch ${before}`,
      other: { before, ...other },
    })),
  );
