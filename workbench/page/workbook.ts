/** The workbook that lies open: its grid, its host, and the add-in that talks to it. */
import type { IWorkbookData } from '@univerjs/core';
import type { Book } from '../../src/book/book';
import type { Change } from '../../src/book/changes';
import type { Carrier } from '../../src/file/carrier';
import { openFile } from '../../src/file/open';
import { saveFile } from '../../src/file/save';
import { Conversation } from '../protocol/messages';
import { paneAddress } from './address';
import type { DeclaredFunctions } from './functions';
import { openGrid, type Grid } from './grid';
import type { Addin } from './manifest';
import type { Pane } from './pane';
import type { Status } from './status';
import { WatchedHost } from './watchedHost';
import type { Language } from './words';

export interface Contents {
  name: string;
  data: Partial<IWorkbookData>;
  /** What saving needs of the file that was read; a new workbook has none. */
  carrier?: Carrier;
}

/** Rejects with a FileProblem what cannot be opened. */
export const readContents = async (bytes: Uint8Array, name: string) => ({
  name,
  ...(await openFile(bytes, name)),
});

export const blank = (name: string): Contents => ({
  name,
  data: {
    id: 'book',
    name,
    sheetOrder: ['sheet-1'],
    sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
  },
});

/** What stays on the page while workbooks come and go. */
interface Surroundings {
  place: HTMLElement;
  pane: Pane;
  status: Status;
  addin: Addin;
  functions: DeclaredFunctions;
  language: Language;
  dark: boolean;
}

// A calculation alone is none: opening the file again would do it too.
const ALTERS: readonly Change['kind'][] = ['edited', 'formatted', 'added', 'deleted'];

export class OpenWorkbook {
  readonly host: WatchedHost;
  private readonly grid: Grid;
  private readonly conversation: Conversation;
  private unsaved = false;

  constructor(
    private readonly contents: Contents,
    private readonly around: Surroundings,
  ) {
    const { place, pane, addin, functions, language, dark, status } = around;
    this.grid = openGrid(place, contents.data, language, dark);
    this.host = new WatchedHost(this.grid.book, {
      locale: language,
      startAddin: () => pane.load(),
      showPane: (visible) => (visible ? pane.show() : pane.hide()),
    });
    this.host.onBatch = (refusal) => {
      status.count(this.host.counters);
      if (refusal) status.refuse(refusal);
    };
    status.count(this.host.counters);
    status.refuse(null);
    this.grid.explain((cell) => this.host.messageAt(cell));
    this.grid.onEditing((editing) => (this.host.editing = editing));
    this.book.onChange(({ kind }) => (this.unsaved ||= ALTERS.includes(kind)));

    const parties = {
      conversationId: crypto.randomUUID(),
      appId: crypto.randomUUID(),
      origin: location.origin,
    };
    this.conversation = new Conversation(this.host, {
      ...parties,
      documentUrl: new URL(contents.name, location.href).href,
      addinName: addin.name,
      post: (message) => pane.post(message),
      onRefusal: (name) => status.refuse(`NotImplemented: ${name}`),
    });
    pane.attach(paneAddress(addin, language, parties), (message) => this.conversation.receive(message));
    if (addin.functions) {
      const { namespace } = addin.functions;
      this.grid.describe(namespace, functions.functions);
      void this.host.offerFunctions(namespace, functions.functions, functions);
    }
  }

  get name(): string {
    return this.contents.name;
  }

  get book(): Book {
    return this.grid.book;
  }

  /** Whether closing it would lose something. */
  get isUnsaved(): boolean {
    return this.unsaved;
  }

  darken(dark: boolean): void {
    this.grid.darken(dark);
  }

  /** Runs a ribbon command in the add-in, which is started if need be; resolves when it says that it is done. */
  command(controlId: string, functionName: string): Promise<void> {
    this.around.pane.load();
    this.grid.focus();
    return this.conversation.runCommand(functionName, controlId);
  }

  async save(): Promise<Uint8Array> {
    await this.book.calculation.settled();
    const { carrier } = this.contents;
    const saved = await saveFile({
      data: this.book.snapshot(),
      touched: this.book.touched,
      ...(carrier ? { carrier } : {}),
    });
    this.unsaved = false;
    return saved;
  }

  close(): void {
    this.around.pane.detach();
    this.conversation.close();
    this.host.close();
    this.grid.close();
  }
}
