/** Batches of Office.js, and the one place where what the host refuses becomes a `HostError`. */
import { HOST_CODES, HostError, type HostCode } from './workbook';

/**
 * The codes that Excel is documented to have and what they come to; any other is one that it could not do.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const CODES: Readonly<Partial<Record<HostCode, readonly string[]>>> = {
  protected: ['AccessDenied', 'BadPassword'],
  cellEdit: ['InvalidOperationInCellEditMode'],
  tooLarge: [
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'RangeExceedsLimit',
    'OperationCellsExceedLimit',
    'MemoryLimitReached',
  ],
  busy: [
    'ActivityLimitReached',
    'HostIsBusy',
    'ServiceNotAvailable',
    'RequestAborted',
    'Timeout',
    'Conflict',
    'InactiveWorkbook',
    'DirtySupportingFormula',
    'WriteNotSupportedWhenModalDialogOpen',
  ],
  gone: ['HostRestartNeeded', 'ConnectionFailure', 'InvalidOrTimedOutSession', 'Unauthenticated'],
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

const codeOf = (office: string): HostCode =>
  HOST_CODES.find((code) => CODES[code]?.includes(office)) ?? 'other';

/** Office.js's own code of a refusal, for those few that are answered otherwise than by giving up. */
export class Refused extends HostError {
  constructor(
    readonly officeCode: string,
    message: string,
  ) {
    super(codeOf(officeCode), `${officeCode}: ${message}`);
  }
}

/** An answer that makes no sense breaks whatever reads it, here or in Office.js: nothing else happens in a batch. */
function asHostError(error: unknown): unknown {
  if (error instanceof HostError || error instanceof RangeError) return error;
  if (error instanceof OfficeExtension.Error) return new Refused(error.code, error.message);
  return new HostError('other', String(error));
}

/**
 * Runs one batch, or a few that belong together. `Excel.run` would keep every range alive on the host and send a batch more to let
 * go of them; here no range outlives its batch.
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (error) {
    throw asHostError(error);
  }
}

/** Waits where a cell is being edited, instead of failing: what was begun must be taken back. */
export const runPatiently: typeof run = async (batch) => {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw asHostError(error);
  }
};

/** One after the other: the next is asked for when the last has been answered. */
export async function inTurn<T, R>(
  items: readonly T[],
  each: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) results.push(await each(item, index));
  return results;
}

/**
 * What has been begun must come to an end: tried once more where the host fails, from what there is by then. While a cell is being
 * edited nothing is begun.
 */
export async function insist<T>(
  first: (by: typeof run) => Promise<T>,
  again: (failure: HostError) => Promise<T> = () => first(runPatiently),
): Promise<T> {
  let isBegun = false;
  const by: typeof run = async (batch) => {
    const got = await (isBegun ? runPatiently : run)(batch);
    isBegun = true;
    return got;
  };
  try {
    return await first(by);
  } catch (error) {
    if (!(error instanceof HostError) || (error.code === 'cellEdit' && !isBegun)) throw error;
    return again(error);
  }
}

/** What is done without where the host fails: it is no part of what was promised. */
export const unlessHost =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (error instanceof HostError) return instead;
    throw error;
  };
