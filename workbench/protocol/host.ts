/**
 * The host of an add-in: takes its batches, answers them from a book, and tells it what happens there.
 *
 *   host.execute(body, flags)      one batch, as JSON text in and out; what Node and the page both call
 *   host.counters                  batches, bytes each way ("sent" is from add-in to host), cells read and written
 *   host.held                      objects that the add-in has not let go of, and events that it listens to
 *   host.faults                    what is to go wrong, and when
 *   host.editing                   true while the user is typing in a cell
 *   host.remotely(edit)            an edit by somebody else who has the workbook open too
 *   host.onMessage(listener)       rich API messages for the add-in: events and calls of custom functions
 *   host.offerFunctions(…)         lets formulas call the add-in's custom functions
 *   host.messageAt(cell)           the sentence that came with the error in a cell
 */
import type { Book } from '../../src/book/book';
import type { FormulaCell } from '../../src/book/calculation';
import { DOCUMENTED, MESSAGES, Refusal, WIRE_ERRORS, type ErrorCode } from '../excel/documented';
import { Session } from '../excel/session';
import { CustomFunctions, type FunctionMetadata, type FunctionSettings } from './customFunctions';
import { eventEntries, type MessageEntry } from './events';
import { Interpreter } from './interpreter';
import type { BatchRequest, BatchResponse } from './wire';

export interface HostOptions {
  /** The language of the workbook's user interface, 'zh-CN' if not said. */
  locale?: string;
  payloadLimit?: number;
  /** Called when a formula calls the add-in, which may not have been started yet. */
  startAddin?: () => void;
  /** Called when the add-in asks for its pane to be shown or hidden. */
  showPane?: (visible: boolean) => void;
}

/** Something that is to go wrong at one batch. With neither a refusal nor a changed answer, it is only late. */
export interface Fault {
  /** The k-th batch from now on, the next being the first. */
  atBatch: number;
  /** The code that it is refused with. */
  code?: ErrorCode;
  message?: string;
  /** Before the k-th action; absent = as a whole. */
  atAction?: number;
  /** The number that it is refused with on the wire. */
  wireError?: number;
  /** Whether all of it is done first: only the answer goes wrong. */
  done?: boolean;
  /** Whether it is done twice, as when it is sent anew on the way: the second answer counts. */
  twice?: boolean;
  /** Until then it waits; `NEVER` for ever. */
  until?: Promise<unknown>;
  /** What becomes of the answer on its way. */
  garble?: (answer: BatchResponse) => unknown;
}

export const NEVER = new Promise<never>(() => {});

export interface Counters {
  batches: number;
  bytesSent: number;
  bytesReceived: number;
  cellsRead: number;
  cellsWritten: number;
}

/** `Error` 0 comes with the answer, any other number is a refusal on the wire. */
export interface HostAnswer {
  Error: number;
  Version: 1;
  Data?: [status: 200, headers: string[], body: string];
}

const DELAY_FOR_CELL_EDIT = 64;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export class Host {
  readonly faults: Fault[] = [];
  editing = false;
  private readonly session: Session;
  private readonly functions: CustomFunctions;
  private readonly listeners = new Set<(entries: MessageEntry[]) => void>();
  private readonly limit: number;
  private sums = { batches: 0, bytesSent: 0, bytesReceived: 0 };
  private gone = false;
  private readonly endings: (() => void)[] = [];

  constructor(
    readonly book: Book,
    options: HostOptions = {},
  ) {
    this.limit = options.payloadLimit ?? DOCUMENTED.payload.bytes;
    this.session = new Session(book, options.locale ?? 'zh-CN');
    this.session.onPaneVisible = options.showPane ?? (() => {});
    const start = options.startAddin ?? (() => {});
    this.functions = new CustomFunctions(book, this.session, (entries) => this.send(entries), start);
    this.onClose(book.onChange((change) => this.send(eventEntries(this.session, change))));
  }

  get locale(): string {
    return this.session.locale;
  }

  get counters(): Counters {
    return { ...this.sums, cellsRead: this.session.cellsRead, cellsWritten: this.session.cellsWritten };
  }

  remotely(edit: () => void): void {
    this.session.remote = true;
    try {
      edit();
    } finally {
      this.session.remote = false;
    }
  }

  /** What the add-in has not let go of: objects that it keeps hold of, and events that it listens to. */
  get held(): { readonly objects: number; readonly handlers: number } {
    return { objects: this.session.referencesKept, handlers: this.session.handlersKept };
  }

  /** From now on nothing is answered any more, as when the browser tab with the workbook is gone. */
  leave(): void {
    this.gone = true;
  }

  onClose(end: () => void): void {
    this.endings.push(end);
  }

  onMessage(listener: (entries: MessageEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private send(entries: MessageEntry[]): void {
    if (entries.length > 0 && !this.gone) for (const listener of [...this.listeners]) listener(entries);
  }

  /** In cells the functions are called NAMESPACE.NAME. Resolves when the add-in says that it can be called. */
  offerFunctions(
    namespace: string,
    functions: readonly FunctionMetadata[],
    settings?: FunctionSettings,
  ): Promise<void> {
    return this.functions.offer(namespace, functions, settings);
  }

  /** What the add-in says of the error that a cell shows; null = nothing. */
  messageAt(cell: FormulaCell): string | null {
    return this.functions.messageAt(cell);
  }

  async execute(body: string, flags = 0): Promise<HostAnswer> {
    const sent = bytesOf(body);
    this.sums.batches++;
    this.sums.bytesSent += sent;
    const fault = this.nextFault() ?? NO_FAULT;
    if (this.gone) return NEVER;
    if (!fault.done) {
      await fault.until;
      if (fault.wireError !== undefined) return refuse(fault.wireError);
    }
    if (sent > this.limit) return refuse(WIRE_ERRORS.requestTooLarge);
    if (fault.twice) await this.perform(JSON.parse(body) as BatchRequest, flags, NO_FAULT);
    const response = await this.perform(JSON.parse(body) as BatchRequest, flags, fault);
    if (fault.done) {
      await fault.until;
      if (fault.wireError !== undefined) return refuse(fault.wireError);
    }
    const answer = fault.done && fault.code !== undefined ? failure(fault.code, fault.message) : response;
    const text = JSON.stringify(fault.garble ? fault.garble(answer) : answer);
    const received = bytesOf(text);
    if (received > this.limit) return refuse(WIRE_ERRORS.responseTooLarge);
    this.sums.bytesReceived += received;
    return { Error: 0, Version: 1, Data: [200, ['Content-Type', 'application/json'], text] };
  }

  private nextFault(): Fault | undefined {
    for (const fault of this.faults) fault.atBatch--;
    const at = this.faults.findIndex((fault) => fault.atBatch <= 0);
    return at < 0 ? undefined : this.faults.splice(at, 1)[0];
  }

  private async perform(
    request: BatchRequest,
    flags: number,
    { code, message, atAction, done }: Fault,
  ): Promise<BatchResponse> {
    if (this.editing && !(flags & DELAY_FOR_CELL_EDIT)) return failure('InvalidOperationInCellEditMode');
    if (code !== undefined && atAction === undefined && !done) return failure(code, message);
    return new Interpreter(this.session, request).run((index) => {
      if (code !== undefined && index + 1 === atAction) throw new Refusal(code, message);
    });
  }

  close(): void {
    this.gone = true;
    for (const end of this.endings.splice(0)) end();
    this.functions.withdraw();
    this.listeners.clear();
  }
}

const NO_FAULT: Fault = { atBatch: 0 };

const refuse = (code: number): HostAnswer => ({ Error: code, Version: 1 });

const failure = (code: ErrorCode, message: string = MESSAGES[code]): BatchResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, ActionIndex: 0, HttpStatusCode: 400, Location: '' },
});
