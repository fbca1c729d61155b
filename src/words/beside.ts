/** What is said of columns beside the user's table, in either language. */
import type { NoRoom } from '../sheet/beside';
import type { Locale } from './locale';

export interface BesideWords {
  readonly written: (sheet: string, columns: string) => string;
  readonly noRoom: { readonly [R in NoRoom]: (sheet: string) => string };
}

export const BESIDE_WORDS: { readonly [L in Locale]: BesideWords } = {
  'zh-CN': {
    written: (sheet, columns) => `名次等已写到“${sheet}”表旁的${columns}列，原有单元格未动。`,
    noRoom: {
      across: (sheet) => `“${sheet}”的单位不是每行一个，名次未写到表旁。`,
      room: (sheet) => `“${sheet}”表旁没有空列，名次未写到表旁。`,
    },
  },
  'en-US': {
    written: (sheet, columns) =>
      `Ranks were written beside the table of “${sheet}”, columns ${columns}; no other cell was touched.`,
    noRoom: {
      across: (sheet) =>
        `Nothing was written beside the table of “${sheet}”: its units do not stand one a row.`,
      room: (sheet) => `Nothing was written beside the table of “${sheet}”: no columns are empty there.`,
    },
  },
};
