/** Bytes in and out of the page: a file that was chosen or dropped, a workbook to download, what is said about both. */
import { describeLosses } from '../../src/file/losses';
import type { Carrier } from '../../src/file/carrier';
import { FileProblem } from '../../src/file/problem';
import { FILE_WORDS, tellLosses } from '../../src/file/words';
import { make } from './draw';
import type { Language } from './words';

export const readBytes = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

export function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = make('a', { set: { href: address, download: name } });
  link.click();
  // The browser takes the bytes after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Why a file was not opened; anything but a refusal is a fault of ours and goes on. */
export function explainProblem(error: unknown, name: string, language: Language): string {
  if (error instanceof FileProblem) return FILE_WORDS[language].problems[error.code](name);
  throw error;
}

/** What a file holds that is not shown here or not written back; empty where all is. */
export function sayLosses(carrier: Carrier, language: Language): string {
  const { unseen, lost } = tellLosses(describeLosses(carrier), FILE_WORDS[language]);
  return [unseen, lost].filter((said) => said !== null).join(' ');
}
