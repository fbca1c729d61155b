/** Why a file cannot be opened: the one error this folder throws at its users. */

export type FileProblemCode =
  'not-a-workbook' | 'old-format' | 'binary-format' | 'encrypted' | 'damaged' | 'too-large';

const sentences: Record<FileProblemCode, string> = {
  'not-a-workbook': 'This file is not an Excel workbook.',
  'old-format': 'This file is in the format of Excel 97–2003 (.xls). Save it as .xlsx first.',
  'binary-format': 'This file is a binary workbook (.xlsb). Save it as .xlsx first.',
  encrypted: 'This workbook is encrypted with a password. Remove the password first.',
  damaged: 'This workbook is damaged and cannot be read.',
  'too-large': 'This workbook is too large to open here.',
};

/** `detail` is for whoever looks into the file; the message alone is meant for the user. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    readonly detail = '',
  ) {
    super(sentences[code]);
  }
}
