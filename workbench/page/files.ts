/** Bytes in and out of the page: a file that was chosen or dropped, a workbook to download, what is said about both. */
import { describeLosses, type Loss } from '../../src/file/losses';
import type { Carrier } from '../../src/file/carrier';
import { FileProblem } from '../../src/file/problem';
import { make } from './draw';
import type { Words } from './words';

export const readBytes = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

export function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = make('a', { set: { href: address, download: name } });
  link.click();
  // The browser takes the bytes after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Why a file was not opened, in the words of the page; anything but a refusal is a fault of ours and goes on. */
export function explainProblem(error: unknown, words: Words): string {
  if (error instanceof FileProblem) return words.problems[error.code];
  throw error;
}

/** What a file holds that is not shown here or not written back; empty where all is. */
export function tellLosses(carrier: Carrier, words: Words): string {
  const losses = describeLosses(carrier);
  const named = (fate: Loss['fate'], say: (parts: string) => string) => {
    const kinds = [
      ...new Set(losses.filter((loss) => loss.fate === fate).map(({ what }) => words.parts[what])),
    ];
    return kinds.length > 0 ? [say(kinds.join(words.comma))] : [];
  };
  return [...named('unseen', words.unseen), ...named('lost', words.lost)].join(' ');
}
