/** The pane over a workbook held in memory, as on the page without Excel; closed after each test. */
import './jsdom';
import { cleanup } from '@testing-library/react';
import { Book } from '../../src/book/book';
import { openBook } from '../../src/host/book';
import type { Workbook } from '../../src/host/workbook';
import type { Locale } from '../../src/words/locale';
import { bookOf, type Rows } from '../host/sheets';
import { show } from './shown';

export type Sheets = Readonly<Record<string, Rows>>;

const books: Book[] = [];

export function close(): void {
  cleanup();
  for (const book of books.splice(0)) book.dispose();
}

afterEach(close);

/** A workbook, for those who show a part of the pane alone. */
export function hold(sheets: Sheets): { readonly book: Book; readonly workbook: Workbook } {
  const book = Book.create(bookOf(sheets));
  books.push(book);
  return { book, workbook: openBook(book).workbook };
}

export function openPane(sheets: Sheets, locale: Locale = 'zh-CN'): Book {
  const { book, workbook } = hold(sheets);
  show(workbook, locale);
  return book;
}
