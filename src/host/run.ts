/** Batches of Office.js, and the one place where what the host refuses becomes a `HostError`. */
import { HostError, type HostCode } from './workbook';

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const CODES: Readonly<Record<string, HostCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cellEdit',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ActivityLimitReached: 'busy',
  HostIsBusy: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  HostRestartNeeded: 'gone',
};

/** Office.js's own code of a refusal, for those few that are answered otherwise than by giving up. */
export class Refused extends HostError {
  constructor(
    readonly officeCode: string,
    message: string,
  ) {
    super(CODES[officeCode] ?? 'other', `${officeCode}: ${message}`);
  }
}

/**
 * Runs one batch, or a few that belong together. `Excel.run` would keep every range alive on the host and send a batch more to let
 * go of them; here no range outlives its batch.
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new Refused(error.code, error.message);
  }
}

/** Waits where a cell is being edited, instead of failing: what was begun must be taken back. */
export const runPatiently: typeof run = async (batch) => {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new Refused(error.code, error.message);
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
export async function insist<T>(first: () => Promise<T>, again: () => Promise<T> = first): Promise<T> {
  try {
    return await first();
  } catch (error) {
    if (!(error instanceof HostError) || error.code === 'cellEdit') throw error;
    return again();
  }
}
