/** A workbook file: opened under a host in Node, and saved whole or not at all. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Book } from '../src/book/book';
import { openFile } from '../src/file/open';
import { FileProblem } from '../src/file/problem';
import { saveFile } from '../src/file/save';
import { openNodeHost } from '../workbench/node/host';
import { FileRefused } from './refused';
import type { Traffic } from './traffic';

export interface WorkbookFile {
  traffic(): Traffic;
  saveAs(path: string): Promise<void>;
  close(): void;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new FileRefused(gone ? 'missing' : 'unreadable', path);
  }
}

/** Writes beside the target first, so that no half of a file ever stands there. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true });
    throw new FileRefused('unwritable', path);
  }
}

/** From here on until it is closed, `Excel` is there, and its workbook is the file's. */
export async function openWorkbookFile(path: string, locale: string): Promise<WorkbookFile> {
  const opened = await openFile(await readBytes(path), basename(path)).catch((error: unknown) => {
    throw error instanceof FileProblem ? new FileRefused(error.code, path) : error;
  });
  const book = Book.create(opened.data);
  const node = await openNodeHost(book, { locale, globals: true }).catch((error: unknown) => {
    book.dispose();
    throw error;
  });
  return {
    traffic: () => node.host.counters,
    saveAs: async (target) =>
      replaceFile(
        target,
        await saveFile({ data: book.snapshot(), touched: book.touched, carrier: opened.carrier }),
      ),
    close: () => {
      node.close();
      book.dispose();
    },
  };
}
