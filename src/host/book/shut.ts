/** What of a workbook held in memory may not be changed, by name. */
import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import { HostError } from '../workbook';

export function requireWritable({ records }: Book): void {
  if (records.readOnly) throw new HostError('readOnly', 'opened for reading only');
}

/** Sheets may come and go. */
export function requireOpen(book: Book): void {
  requireWritable(book);
  if (book.records.protection?.protected) throw new HostError('bookProtected', 'the structure is protected');
}

export function requireUnprotected({ name, records }: Sheet): void {
  if (records.protection?.protected) throw new HostError('sheetProtected', 'protected', name);
}
