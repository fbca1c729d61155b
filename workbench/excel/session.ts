/** What the objects of one host share: the book, what the add-in keeps hold of, and what it listens to. */
import type { Book } from '../../src/book/book';
import type { HostObject } from './hostObject';
import { PendingWrite } from './pendingWrite';

/** Numbers of Office.js's own event types. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
} as const;
export type EventName = keyof typeof EVENTS;

const REGISTRATIONS: Record<string, EventName> = {
  DataChanged: 'changed',
  Activated: 'activated',
  Deactivated: 'deactivated',
  Added: 'added',
  SelectionChanged: 'selectionChanged',
  Deleted: 'deleted',
  Calculated: 'calculated',
  FormatChanged: 'formatChanged',
};

/** '_RegisterSelectionChangedEvent' and the like, by which the client says what it listens to. */
export function parseRegistration(method: string): { event: EventName; more: 1 | -1 } | null {
  const found = /^_(Register|Unregister)(\w+)Event$/.exec(method);
  const event = found && REGISTRATIONS[found[2]!];
  return event ? { event, more: found[1] === 'Register' ? 1 : -1 } : null;
}

export const WHOLE_BOOK = 'Workbook';

/** What a custom function's runtime sends back for one call. */
export interface FunctionResult {
  id: number;
  failed: boolean;
  value: unknown;
  errorCode?: number | undefined;
}

export class Session {
  readonly pending = new PendingWrite();
  cellsRead = 0;
  cellsWritten = 0;
  /** How many calls of custom functions the add-in has not answered yet. */
  callsOut = 0;
  /** Called when the add-in says that its functions can be called, and with each result. */
  onFunctionsReady: () => void = () => {};
  onFunctionResults: (results: FunctionResult[]) => void = () => {};
  /** What the add-in last asked for, and who shall see to it. */
  paneVisible = false;
  onPaneVisible: (visible: boolean) => void = () => {};
  private readonly references = new Map<string, HostObject>();
  private readonly listened = new Map<string, number>();
  private referenceCount = 0;
  private depth = 0;
  /** While somebody else who has the book open too edits it. */
  remote = false;

  constructor(
    readonly book: Book,
    readonly locale: string,
  ) {}

  /** While the add-in's own action is done, so that its edits are known as its own. */
  get acting(): boolean {
    return this.depth > 0;
  }

  act<T>(action: () => T): T {
    this.depth++;
    try {
      return action();
    } finally {
      this.depth--;
    }
  }

  /**
   * Resolves when cells show their present results. A batch that comes while a custom function is at work does not
   * wait: it may be that function's own.
   */
  async calculated(): Promise<void> {
    if (this.callsOut === 0) await this.book.calculation.settled();
  }

  keep(object: HostObject): string {
    for (const [id, kept] of this.references) if (kept === object) return id;
    const id = `ref-${++this.referenceCount}`;
    this.references.set(id, object);
    return id;
  }

  referenceOf(object: HostObject): string | null {
    for (const [id, kept] of this.references) if (kept === object) return id;
    return null;
  }

  kept(referenceId: string): HostObject | null {
    return this.references.get(referenceId) ?? null;
  }

  release(referenceId: string): void {
    this.references.delete(referenceId);
  }

  releaseAll(): void {
    this.references.clear();
  }

  get referencesKept(): number {
    return this.references.size;
  }

  /** `target` is a sheet's id, or the whole book. */
  listenTo(event: EventName, target: string, more: 1 | -1): void {
    const key = `${event} ${target}`;
    this.listened.set(key, Math.max(0, (this.listened.get(key) ?? 0) + more));
  }

  get handlersKept(): number {
    return [...this.listened.values()].reduce((sum, count) => sum + count, 0);
  }

  hears(event: EventName, target: string): boolean {
    return (this.listened.get(`${event} ${target}`) ?? 0) > 0;
  }
}

/** By this an event's listener finds the range that it speaks of. */
export const makeEventReference = (sheetId: string, address: string): string => `event ${sheetId} ${address}`;

export function parseEventReference(referenceId: string): { sheetId: string; address: string } {
  const [, sheetId = '', address = ''] = /^event (.+) (\S+)$/.exec(referenceId) ?? [];
  return { sheetId, address };
}
