/** A blank workbook under Microsoft's client, opened for one test and closed after it. */
import { Book } from '../../../src/book/book';
import { openNodeHost, type NodeHost, type NodeHostOptions } from '../../../workbench/node/host';

export interface Opened extends NodeHost {
  book: Book;
}

const opened: Opened[] = [];

export async function open(options: NodeHostOptions = {}): Promise<Opened> {
  const book = Book.create();
  const one = { ...(await openNodeHost(book, options)), book };
  opened.push(one);
  return one;
}

export function closeAll(): void {
  for (const { close, book } of opened.splice(0)) {
    close();
    book.dispose();
  }
}

export async function errorOf(running: Promise<unknown>): Promise<OfficeExtension.Error> {
  const error = await running.then(
    () => null,
    (reason: OfficeExtension.Error) => reason,
  );
  if (!error) throw new RangeError('the batch was not refused');
  return error;
}

/** What a refused batch says of itself. */
export async function refusalOf(
  running: Promise<unknown>,
): Promise<{ code: string; message: string; at: string }> {
  const { code, message, debugInfo } = await errorOf(running);
  return { code, message, at: debugInfo.errorLocation ?? '' };
}
