/** What Excel refuses, and answers that make no sense, come as the one error of the host. */
import { run } from '../../src/host/run';
import { HOST_CODES, HostError, type HostCode } from '../../src/host/workbook';
import { MESSAGES, type ErrorCode } from '../../workbench/excel/documented';
import type { Fault } from '../../workbench/protocol/host';
import { bookOf, closeAll, open, type Opened } from './open';

let opened: Opened;
beforeAll(async () => {
  opened = await open(bookOf({ 位次: [['年份', '甲']] }));
});
afterAll(closeAll);

const failing = (fault: Omit<Fault, 'atBatch'>): Promise<unknown> => {
  opened.node.host.faults.push({ atBatch: 1, ...fault });
  return run(async (context) => {
    const cells = context.workbook.worksheets.getItem('位次').getRange('A1:B1').load('values');
    await context.sync();
    return cells.values;
  }).catch((error: unknown) => error);
};

/** Codes that say more than that Excel could not do it. */
const MEANT: Readonly<Record<string, readonly ErrorCode[]>> = {
  protected: ['AccessDenied', 'BadPassword'],
  cellEdit: ['InvalidOperationInCellEditMode'],
  tooLarge: [
    'MemoryLimitReached',
    'OperationCellsExceedLimit',
    'RangeExceedsLimit',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ],
  busy: [
    'ActivityLimitReached',
    'Conflict',
    'DirtySupportingFormula',
    'InactiveWorkbook',
    'RequestAborted',
    'ServiceNotAvailable',
    'Timeout',
    'WriteNotSupportedWhenModalDialogOpen',
  ],
  gone: ['ConnectionFailure', 'HostRestartNeeded', 'InvalidOrTimedOutSession', 'Unauthenticated'],
  inTheWay: [
    'FilteredRangeConflict',
    'InsertDeleteConflict',
    'MergedRangeConflict',
    'NonBlankCellOffSheet',
    'PivotTableRangeConflict',
  ],
  unsupported: [
    'ApiNotAvailable',
    'ApiNotFound',
    'NotImplemented',
    'UnsupportedFeature',
    'UnsupportedOperation',
    'UnsupportedSheet',
  ],
};

const meantBy = (office: string): HostCode =>
  HOST_CODES.find((code) => MEANT[code]?.includes(office as ErrorCode)) ?? 'other';

test.each(Object.keys(MESSAGES) as ErrorCode[])('%s is told as what it means', async (office) => {
  expect(await failing({ code: office })).toMatchObject({ name: 'HostError', code: meantBy(office) });
});

test.each<readonly [string, Omit<Fault, 'atBatch'>]>([
  ['a code that nobody has documented', { code: 'SomethingNew' as ErrorCode }],
  ['a number on the wire', { wireError: 13991 }],
  ['an answer with nothing in it', { garble: () => ({}) }],
  ['an answer without results', { garble: ({ Results: _, ...rest }) => rest }],
  [
    'an answer that stops short',
    { garble: (answer) => ({ ...answer, Results: answer.Results.slice(0, -1) }) },
  ],
  [
    'results of another batch',
    {
      garble: (answer) => ({ ...answer, Results: answer.Results.map((each) => ({ ...each, ActionId: -1 })) }),
    },
  ],
  ['an error without a code', { garble: (answer) => ({ ...answer, Error: {} }) }],
])('%s is an error of the host', async (_, fault) => {
  expect(await failing(fault)).toBeInstanceOf(HostError);
});
