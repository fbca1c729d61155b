/** The functions in the grid of the workbench, declared as the build declares them and called as Excel calls them. */
import { resolve } from 'node:path';
import type * as Functions from '../../src/functions';
import { area as areaOf } from '../../src/book/area';
import { Book } from '../../src/book/book';
import { openNodeHost } from '../../workbench/node/host';
import type { FunctionMetadata } from '../../workbench/protocol/customFunctions';
import type { Host } from '../../workbench/protocol/host';
import { LocalisedFunctions } from '../../webpack.functions.js';

export type Cells = readonly (readonly (string | number | boolean | null)[])[];

export interface Declared {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly (Omit<FunctionMetadata, 'parameters'> & {
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  })[];
}

export const made = new LocalisedFunctions({
  folder: resolve('src/functions'),
  words: resolve('src/words/functions/help.ts'),
  helpUrl: (locale: string) => `https://localhost:3000/help/functions.${locale}.html`,
}).files() as Promise<{ files: { name: string; text: string }[]; errors: string[] }>;

export async function declared(file = 'functions.json'): Promise<Declared> {
  const { files } = await made;
  return JSON.parse(files.find(({ name }) => name === file)!.text) as Declared;
}

export interface FunctionGrid {
  readonly book: Book;
  readonly host: Host;
  readonly functions: typeof Functions;
  /** Writes cells from A1 on and a formula beside them; gives what then stands in an area. */
  show(cells: Cells, at: string, formula: string, area: string): Promise<unknown[][]>;
  close(): void;
}

/** Opens a book of one sheet in which ZONE.* can be called. */
export async function openFunctions(): Promise<FunctionGrid> {
  const book = Book.create();
  const node = await openNodeHost(book, { globals: true, functions: true });
  // Its last lines associate the functions, so the runtime must be there first.
  const functions = jest.requireActual<typeof Functions>('../../src/functions');
  const { functions: metadata, ...settings } = await declared();
  await node.host.offerFunctions('ZONE', metadata, settings);
  return {
    book,
    host: node.host,
    functions,
    async show(cells, at, formula, area) {
      const sheet = book.sheets.add(`S${book.sheets.all().length}`);
      const width = Math.max(...cells.map((row) => row.length));
      if (cells.length > 0)
        sheet.cells.write(
          areaOf(0, 0, cells.length, width),
          cells.map((row) => Array.from({ length: width }, (_, j) => row[j] ?? null)),
        );
      sheet.cells.write(sheet.parse(at)!, [[formula]]);
      await book.calculation.settled();
      return sheet.cells.values(sheet.parse(area)!);
    },
    close() {
      node.close();
      book.dispose();
    },
  };
}
