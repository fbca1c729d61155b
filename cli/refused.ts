/** Why a file could not be read or written. */
import { FILE_WORDS, type FileProblemCode } from '../src/file/words';
import { CLI_WORDS } from '../src/words/cli';
import type { Locale } from '../src/words/locale';

export type FileCode = 'missing' | 'unreadable' | 'unwritable' | FileProblemCode;

export class FileRefused extends Error {
  constructor(
    readonly code: FileCode,
    readonly file: string,
  ) {
    super(`${code}: ${file}`);
  }

  sentence(locale: Locale): string {
    const words = CLI_WORDS[locale];
    switch (this.code) {
      case 'missing':
        return words.fileMissing(this.file);
      case 'unreadable':
        return words.fileUnreadable(this.file);
      case 'unwritable':
        return words.fileUnwritable(this.file);
      default:
        return FILE_WORDS[locale].problems[this.code](this.file);
    }
  }
}
