/** Why a file cannot be opened: the one error this folder throws at its users. */
import { FILE_WORDS, type FileProblemCode } from './words';

/** `detail` is for whoever looks into the file; the message alone is meant for the user. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    readonly detail = '',
  ) {
    super(FILE_WORDS['en-US'].problems[code]('This file'));
  }
}
