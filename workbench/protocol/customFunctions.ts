/** Formulas that call the add-in's custom functions: the call out, and its result when it comes back. */
import { makeArea, area, quoteSheet } from '../book/area';
import type { Book } from '../book/book';
import type { FormulaCell } from '../book/calculation';
import type { CellValue } from '../book/entry';
import type { FunctionResult, Session } from '../excel/session';
import { makeEntry, type MessageEntry } from './events';

/** As in the add-in's functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  parameters?: readonly { name: string; dimensionality?: string; optional?: boolean; repeating?: boolean }[];
  options?: { cancelable?: boolean; stream?: boolean };
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

export class CustomFunctions {
  private readonly waiting = new Map<number, (rows: Rows) => void>();
  private readonly registered: (() => void)[] = [];
  private readonly ready: Promise<void>;
  private callCount = 0;

  constructor(
    private readonly book: Book,
    private readonly session: Session,
    private readonly send: (entry: MessageEntry) => void,
    private readonly start: () => void,
  ) {
    this.ready = new Promise((resolve) => (session.onFunctionsReady = resolve));
    session.onFunctionResults = (results) => results.forEach((result) => this.settle(result));
  }

  offer(namespace: string, functions: readonly FunctionMetadata[]): Promise<void> {
    for (const metadata of functions) {
      const name = namespace === '' ? metadata.name : `${namespace}.${metadata.name}`;
      this.registered.push(
        this.book.calculation.registerFunction(name, (args, at) => {
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
      flags: (metadata.options?.cancelable ? 1 : 0) | (metadata.options?.stream ? 2 : 0),
    };
    const answered = new Promise<Rows>((resolve) => this.waiting.set(invocationId, resolve));
    this.send(makeEntry(CALLS, INVOKE, '', message));
    return answered;
  }

  private settle(result: FunctionResult): void {
    const resolve = this.waiting.get(result.id);
    this.waiting.delete(result.id);
    resolve?.(result.failed ? [[ERROR_CODES[result.errorCode ?? 7] ?? '#VALUE!']] : asRows(result.value));
  }

  withdraw(): void {
    for (const end of this.registered.splice(0)) end();
    for (const resolve of this.waiting.values()) resolve([['#VALUE!']]);
    this.waiting.clear();
  }
}

/** A parameter that is no matrix gets the first cell's value; one left out gets null. */
function shape({ parameters = [] }: FunctionMetadata, args: CellValue[][][]): unknown[] {
  const values: unknown[] = parameters.map((parameter, index) => {
    const one = (rows: CellValue[][] | undefined) =>
      rows === undefined ? null : parameter.dimensionality === 'matrix' ? rows : (rows[0]?.[0] ?? null);
    return parameter.repeating ? args.slice(index).map(one) : one(args[index]);
  });
  return parameters.length === 0 ? args : values;
}

function asRows(value: unknown): Rows {
  if (!Array.isArray(value)) return [[value as CellValue | null]];
  return value.map((row) => (Array.isArray(row) ? row : [row])) as Rows;
}
