/** A workbook file on disk: opened under the port, and saved whole or not at all. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem } from '../src/file/problem';
import { openWorkbookFile, type WorkbookFile } from '../src/host/file';
import type { Workbook } from '../src/host/workbook';
import { FileRefused } from './refused';

export interface FileOnDisk {
  readonly workbook: Workbook;
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

const open = async (path: string): Promise<WorkbookFile> =>
  openWorkbookFile(await readBytes(path), basename(path)).catch((error: unknown) => {
    throw error instanceof FileProblem ? new FileRefused(error.code, path) : error;
  });

export async function openOnDisk(path: string): Promise<FileOnDisk> {
  const { workbook, save, close } = await open(path);
  return { workbook, saveAs: async (target) => replaceFile(target, await save()), close };
}
