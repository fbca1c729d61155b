/** Why a file could not be read or written. */
import type { CliWords } from '../src/words/cli';

export type FileCode = 'missing' | 'unreadable' | 'unwritable' | keyof CliWords['workbook'];

export class FileRefused extends Error {
  constructor(
    readonly code: FileCode,
    readonly file: string,
  ) {
    super(`${code}: ${file}`);
  }

  sentence(words: CliWords): string {
    switch (this.code) {
      case 'missing':
        return words.fileMissing(this.file);
      case 'unreadable':
        return words.fileUnreadable(this.file);
      case 'unwritable':
        return words.fileUnwritable(this.file);
      default:
        return words.workbook[this.code](this.file);
    }
  }
}
