/** How Excel is documented to behave where the workbench must behave alike: each with the page it came from. */

const LEARN = 'https://learn.microsoft.com/office/dev/add-ins';
const SUPPORT = 'https://support.microsoft.com/office';
const API = 'https://learn.microsoft.com/javascript/api/excel';

export const DOCUMENTED = {
  payload: {
    says: 'On the web a request or a response of more than 5 MB is refused.',
    bytes: 5 * 1024 * 1024,
    page: `${LEARN}/concepts/resource-limits-and-performance-optimization`,
  },
  cellLimit: {
    says: 'A range operation is limited to five million cells.',
    cells: 5_000_000,
    page: `${LEARN}/concepts/resource-limits-and-performance-optimization`,
  },
  errorMessages: {
    says: 'Each error code has the message listed for it.',
    page: `${LEARN}/testing/application-specific-api-error-handling`,
  },
  noRollback: {
    says: 'What a batch did before the action that failed stays done.',
    page: `${LEARN}/testing/application-specific-api-error-handling`,
  },
  orNullObject: {
    says: 'A method that ends in OrNullObject answers an object whose isNullObject is true instead of failing.',
    page: `${LEARN}/develop/application-specific-api-model`,
  },
  blankInput: {
    says: 'In values, formulas and number formats written, null leaves a cell as it is and an empty string clears it.',
    page: `${LEARN}/excel/excel-add-ins-ranges-set-get-values`,
  },
  inputShape: {
    says: 'What is written must have the shape of the range, or be one value for all its cells.',
    page: `${API}/excel.range#excel-excel-range-values-member`,
  },
  unbounded: {
    says: 'On whole rows or columns, cell values read as null and cannot be set; formats can.',
    page: `${LEARN}/excel/excel-add-ins-ranges-unbounded`,
  },
  mixed: {
    says: 'A format property that differs within a range reads as null.',
    page: `${LEARN}/excel/excel-add-ins-ranges-set-format`,
  },
  cellEditing: {
    says: 'While a cell is being edited a batch fails unless it was run with delayForCellEdit.',
    page: `${API}/excel.runoptions`,
  },
  sheetName: {
    says: 'A sheet name has 1 to 31 characters, none of : \\ / ? * [ ], no apostrophe at either end, and is not History.',
    length: 31,
    page: `${SUPPORT}/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9`,
  },
  protectedSheet: {
    says: 'On a protected sheet, locked cells cannot be changed and formats only where an option allows it.',
    page: `${LEARN}/excel/excel-add-ins-worksheets#data-protection`,
  },
  typedText: {
    says: 'Text in a cell of Text format is kept as typed; elsewhere what looks like a number or a date becomes one.',
    page: `${SUPPORT}/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4`,
  },
  gridSize: {
    says: 'A sheet has 1,048,576 rows and 16,384 columns.',
    page: `${SUPPORT}/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3`,
  },
  nameSyntax: {
    says: 'A defined name begins with a letter, an underscore or a backslash, has no blanks and does not look like a cell.',
    page: `${SUPPORT}/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1`,
  },
  lastSheet: {
    says: 'A workbook keeps at least one visible sheet.',
    page: `${API}/excel.worksheet#excel-excel-worksheet-delete-member(1)`,
  },
  functionErrors: {
    says: 'A custom function that fails shows #VALUE!, or the error that it names.',
    page: `${LEARN}/excel/custom-functions-errors`,
  },
} as const satisfies Record<string, { says: string; page: string } & Record<string, string | number>>;

/** Codes of refusals that happen before or after a batch runs, on the wire of the host page. */
export const WIRE_ERRORS = { requestTooLarge: 5103, responseTooLarge: 5104, cellEditing: 5004 } as const;

/** All codes of the page above, of Excel.ErrorCodes and of the client's own core. */
export const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotAvailable: 'The requested API is not available.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  BadPassword: 'The password you supplied is incorrect.',
  'Client Error': 'There is an unspecified error on the client.',
  Conflict: 'Request could not be processed because of a conflict.',
  ConnectionFailure: 'The connection to the host failed.',
  ContentLengthRequired: 'A Content-length HTTP header is missing.',
  DirtySupportingFormula: 'The operation depends on a formula that is not calculated yet.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  HostRestartNeeded: 'The Office application needs to be restarted.',
  InactiveWorkbook: 'Another workbook has the focus.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  InvalidObjectPath: 'The object path is not valid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidOrTimedOutSession: 'The session has expired or is invalid.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidRequest: 'Cannot process the request.',
  InvalidRequestContext: 'The request context is not valid.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: 'The memory limit has been reached. Your action could not be completed.',
  MergedRangeConflict: 'Cannot complete the operation: merged cells, a table or a PivotTable are in the way.',
  NonBlankCellOffSheet: 'Non-empty cells would be pushed off the end of the worksheet.',
  NotImplemented: "The requested feature isn't implemented.",
  OpenWorkbookLinksBlocked: 'Links to other workbooks may not be opened.',
  OperationCellsExceedLimit: 'The attempted operation affects more than the limit of 33554000 cells.',
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  PowerQueryRefreshResourceChallenge: 'A query asks for credentials.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RangeImageExceedsLimit: 'The image of the range is too large.',
  RefreshWorkbookLinksBlocked: "The user hasn't granted permission to refresh external workbook links.",
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  ServiceNotAvailable: 'The service is unavailable.',
  Timeout: 'The operation has timed out.',
  Unauthenticated: 'Required authentication information is either missing or invalid.',
  UnsupportedFeature:
    'The operation failed because the source worksheet contains one or more unsupported features.',
  UnsupportedFillType: 'This kind of fill is not supported.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
  UnsupportedSheet: 'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
  WriteNotSupportedWhenModalDialogOpen: 'Nothing can be written while a dialog is open.',
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** How the host refuses an action; the client makes an OfficeExtension.Error of it. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }
}

const FORBIDDEN_IN_SHEET_NAMES = /[:\\/?*[\]]/;

export const isSheetName = (name: unknown): name is string =>
  typeof name === 'string' &&
  name.length >= 1 &&
  name.length <= DOCUMENTED.sheetName.length &&
  !FORBIDDEN_IN_SHEET_NAMES.test(name) &&
  !name.startsWith("'") &&
  !name.endsWith("'") &&
  name.toLowerCase() !== 'history';

export const isDefinedName = (name: unknown): name is string =>
  typeof name === 'string' &&
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) &&
  !/^\$?[A-Za-z]{1,3}\$?\d+$/.test(name) &&
  !/^[RrCc]$|^[Rr]\d*[Cc]\d*$/.test(name);
