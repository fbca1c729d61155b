/** Formulas that call the add-in's custom functions: the call out, and its result when it comes back. */
import { makeArea, area, quoteSheet } from '../../src/book/area';
import type { Book } from '../../src/book/book';
import type { FormulaCell } from '../../src/book/calculation';
import type { CellValue } from '../../src/book/entry';
import type { FunctionResult, Session } from '../excel/session';
import { makeEntry, type MessageEntry } from './events';

/** As in the add-in's functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters?: readonly {
    name: string;
    description?: string;
    dimensionality?: string;
    optional?: boolean;
    repeating?: boolean;
  }[];
  options?: { cancelable?: boolean; stream?: boolean };
}

/** As in the add-in's functions.json, for all functions. */
export interface FunctionSettings {
  /** Whether functions are called although there is an error among their arguments. */
  allowErrorForDataTypeAny?: boolean;
}

type Rows = (CellValue | null)[][];

const CALLS = 1;
const INVOKE = 1000;

/** Numbers by which the runtime names the error that a function threw. */
const ERROR_CODES: Record<number, string> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

const CELL_ERRORS: ReadonlySet<unknown> = new Set([
  ...Object.values(ERROR_CODES),
  '#NAME?',
  '#REF!',
  '#SPILL!',
  '#CALC!',
  '#CYCLE!',
  '#ERROR!',
]);

/** Flags of a call. */
const CANCELABLE = 1;
const STREAM = 2;
const ERRORS_INSIDE = 4;

export class CustomFunctions {
  private readonly waiting = new Map<number, (result: FunctionResult | null) => void>();
  /** What came with errors, by the cell of the formula. */
  private readonly told = new Map<string, readonly Told[]>();
  private readonly registered: (() => void)[] = [];
  private readonly ready: Promise<void>;
  private callCount = 0;
  private leaving: MessageEntry[] = [];

  constructor(
    private readonly book: Book,
    private readonly session: Session,
    private readonly send: (entries: MessageEntry[]) => void,
    private readonly start: () => void,
  ) {
    this.ready = new Promise((resolve) => (session.onFunctionsReady = resolve));
    session.onFunctionResults = (results) => results.forEach((result) => this.settle(result));
  }

  offer(
    namespace: string,
    functions: readonly FunctionMetadata[],
    { allowErrorForDataTypeAny = false }: FunctionSettings = {},
  ): Promise<void> {
    for (const metadata of functions) {
      const name = namespace === '' ? metadata.name : `${namespace}.${metadata.name}`;
      this.registered.push(
        this.book.calculation.registerFunction(name, (args, at) => {
          const error = allowErrorForDataTypeAny ? null : errorIn(args);
          if (error !== null) return Promise.resolve([[error]]);
          this.session.callsOut++;
          return this.call(metadata, args, at).finally(() => this.session.callsOut--);
        }),
      );
    }
    return this.ready;
  }

  // A formula may be calculated before the add-in has started; it is asked as soon as it has.
  private async call(metadata: FunctionMetadata, args: CellValue[][][], at: FormulaCell): Promise<Rows> {
    this.start();
    await this.ready;
    const invocationId = ++this.callCount;
    const sheet = this.book.sheets.byId(at.sheetId);
    const message = {
      invocationId,
      functionName: metadata.id,
      parameterValues: shape(metadata, args),
      address: `${quoteSheet(sheet?.name ?? '')}!${makeArea(area(at.row, at.column))}`,
      flags:
        (metadata.options?.cancelable ? CANCELABLE : 0) |
        (metadata.options?.stream ? STREAM : 0) |
        (errorIn(args) === null ? 0 : ERRORS_INSIDE),
    };
    const answered = new Promise<FunctionResult | null>((resolve) => this.waiting.set(invocationId, resolve));
    // All calls of one calculation leave together.
    if (this.leaving.push(makeEntry(CALLS, INVOKE, '', message)) === 1)
      setTimeout(() => this.send(this.leaving.splice(0)), 0);
    return this.read(await answered, at);
  }

  private settle(result: FunctionResult): void {
    const resolve = this.waiting.get(result.id);
    this.waiting.delete(result.id);
    resolve?.(result);
  }

  private read(result: FunctionResult | null, at: FormulaCell): Rows {
    const rows = answerOf(result);
    this.told.delete(keyOf(at));
    if (!rows.some((row) => row.some(isError))) return rows as Rows;
    const told = rows.flatMap((row, down) =>
      row.flatMap((cell, across): readonly Told[] =>
        isTelling(cell) ? [{ ...cell, row: at.row + down, column: at.column + across }] : [],
      ),
    );
    this.told.set(keyOf(at), told);
    return rows.map((row) => row.map(codeOf));
  }

  /** What the add-in says of the error that a cell shows; null = nothing. */
  messageAt({ sheetId, row, column }: FormulaCell): string | null {
    const shown = this.book.sheets.byId(sheetId)?.cells.values(area(row, column))[0]?.[0];
    for (const [key, told] of this.told) {
      const here =
        key.startsWith(`${sheetId}!`) && told.find((each) => each.row === row && each.column === column);
      if (here && here.code === shown) return here.message;
    }
    return null;
  }

  withdraw(): void {
    for (const end of this.registered.splice(0)) end();
    for (const resolve of this.waiting.values()) resolve(null);
    this.waiting.clear();
  }
}

/** An error in one cell, and the sentence beside it. */
interface Told {
  readonly code: string;
  readonly message: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheetId, row, column }: FormulaCell): string => `${sheetId}!${row},${column}`;

const isCellError = (cell: CellValue | null): boolean => typeof cell === 'string' && CELL_ERRORS.has(cell);

/** The first error among arguments. */
function errorIn(args: readonly CellValue[][][]): CellValue | null {
  for (const rows of args) for (const row of rows) for (const cell of row) if (isCellError(cell)) return cell;
  return null;
}

/** A parameter that is no matrix gets the first cell's value; one left out gets null. */
function shape({ parameters = [] }: FunctionMetadata, args: CellValue[][][]): unknown[] {
  const values: unknown[] = parameters.map((parameter, index) => {
    const one = (rows: CellValue[][] | undefined) =>
      rows === undefined || (parameter.optional && isOmitted(rows))
        ? null
        : parameter.dimensionality === 'matrix'
          ? rows.map((row) => (row.some(isCellError) ? row.map(handOver) : row))
          : handOver(rows[0]?.[0] ?? null);
    return parameter.repeating ? args.slice(index).map(one) : one(args[index]);
  });
  return parameters.length === 0 ? args : values;
}

/** An argument between two commas holds nothing. */
const isOmitted = (rows: CellValue[][]): boolean =>
  rows.length === 1 && rows[0]!.length === 1 && rows[0]![0] === '';

/** The client makes an error of its own of this. */
const handOver = (cell: CellValue | null): unknown =>
  isCellError(cell) ? { type: 'CustomFunctionError', code: cell } : cell;

/** An error comes as an object that says its code. */
interface CellError {
  readonly code: string;
  readonly message?: string;
}

type Answer = CellValue | CellError | null;

const isError = (cell: Answer): cell is CellError =>
  typeof cell === 'object' && cell !== null && 'code' in cell;

const isTelling = (cell: Answer): cell is Required<CellError> =>
  isError(cell) && typeof cell.message === 'string' && cell.message !== '';

const codeOf = (cell: Answer): CellValue | null => (isError(cell) ? String(cell.code) : cell);

function answerOf(result: FunctionResult | null): Answer[][] {
  if (result === null) return [['#VALUE!']];
  const { failed, value, errorCode = 7 } = result;
  if (failed) return [[{ code: ERROR_CODES[errorCode] ?? '#VALUE!', message: String(value ?? '') }]];
  if (!Array.isArray(value)) return [[value as Answer]];
  return value.map((row: unknown) => (Array.isArray(row) ? (row as Answer[]) : [row as Answer]));
}
