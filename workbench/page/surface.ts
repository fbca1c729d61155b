/** What browser tests reach for: the workbench is a test host, and this is its handle. */
import { parseAreas } from '../../src/book/area';
import type { Book } from '../../src/book/book';
import type { Host } from '../protocol/host';
import type { OpenWorkbook } from './workbook';

interface Surface {
  /** The workbook that lies open now, and its host with counters and faults. */
  readonly book: Book;
  readonly host: Host;
  /** Opens a workbook without asking about unsaved changes; what is wrong with the file stands in the status bar. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** What saving would download. */
  saveBytes(): Promise<Uint8Array>;
  /** Runs the ribbon control of that id; resolves when the add-in says that it is done. */
  fireRibbon(controlId: string): Promise<void>;
  /** Selects one or several areas, `位次!A1:C9,E1:E9`; the sheet may be left out. */
  select(address: string): void;
}

declare global {
  interface Window {
    workbench: Surface;
  }
}

type Doings = Pick<Surface, 'open' | 'fireRibbon'>;

export function makeSurface(workbook: () => OpenWorkbook, doings: Doings): Surface {
  return {
    ...doings,
    get book() {
      return workbook().book;
    },
    get host() {
      return workbook().host;
    },
    saveBytes: () => workbook().save(),
    select: (address) => select(workbook().book, address),
  };
}

function select(book: Book, address: string): void {
  const parsed = parseAreas(address);
  const sheet = parsed?.sheet ? book.sheets.byName(parsed.sheet) : book.sheets.active;
  if (!parsed || !sheet) throw new RangeError(`${address} is no address in this workbook`);
  book.sheets.activate(sheet);
  book.selection.select(parsed.areas);
}
