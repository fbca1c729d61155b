/** Opens a workbook file under the port, without Excel; it is edited in place, and saved whole. */
import { Book } from '../book/book';
import { describeLosses, type Loss } from '../file/losses';
import { openFile } from '../file/open';
import { saveFile } from '../file/save';
import { openBook, type HeldWorkbook } from './book';

export interface WorkbookFile extends HeldWorkbook {
  /** What the port works on, for those who show its cells. */
  readonly book: Book;
  /** What the file holds that is not shown here, or will not be saved; it takes a look at the whole file. */
  losses(): readonly Loss[];
  /** The bytes of the file as it is now; what nobody touched keeps its very bytes. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Rejects with a FileProblem whatever is not a workbook that can be read. */
export async function openWorkbookFile(bytes: Uint8Array, name: string): Promise<WorkbookFile> {
  const { data, carrier } = await openFile(bytes, name);
  const book = Book.create(data);
  const held = openBook(book);
  return {
    ...held,
    book,
    losses: () => describeLosses(carrier),
    save: async () => {
      // What is half written is nobody's wish.
      await held.atRest();
      await book.calculation.settled();
      return saveFile({ data: book.snapshot(), touched: book.touched, carrier });
    },
    close: () => book.dispose(),
  };
}
