/** The adapter of the port over a workbook held in memory: no Excel, in Node and in a page alike. */
import type { Change } from '../book/changes';
import type { Book } from '../book/book';
import { area } from '../book/area';
import type { Cell, CellRef } from '../sheet/grid';
import { freeTitle } from '../sheet/title';
import { openFormulas } from './book/formulas';
import { overview, whereabouts } from './book/overview';
import { sheetNamed } from './book/place';
import { readSheets } from './book/read';
import { requireOpen } from './book/shut';
import { changedSince, forget, undo } from './book/undo';
import { writePlan } from './book/write';
import { literal } from './literal';
import type { FormulaBook, Happening, Size, Workbook } from './workbook';

const ONE_CELL: Size = { rows: 1, columns: 1 };

function show(book: Book, { sheet: title, row, column }: CellRef, { rows, columns }: Size): void {
  const sheet = sheetNamed(book, title);
  if (sheet.visibility !== 'Visible') {
    requireOpen(book);
    sheet.setVisibility('Visible');
  }
  book.sheets.activate(sheet);
  book.selection.select([area(row, column, rows, columns)]);
}

function addSheet(book: Book, wished: string, rows: readonly (readonly Cell[])[]): string {
  const { sheets, selection } = book;
  requireOpen(book);
  const title = freeTitle(
    wished,
    sheets.all().map(({ name }) => name),
  );
  const sheet = sheets.add(title);
  const filled = area(0, 0, rows.length, Math.max(...rows.map((row) => row.length)));
  sheet.cells.write(
    filled,
    rows.map((row) => row.map(literal)),
  );
  sheet.lines.fitColumns(filled);
  sheets.activate(sheet);
  selection.select([area(0, 0)]);
  return title;
}

const HAPPENINGS: Readonly<Partial<Record<Change['kind'], Happening>>> = {
  selected: 'move',
  activated: 'move',
  deleted: 'change',
  edited: 'change',
};

export interface HeldWorkbook {
  readonly workbook: Workbook;
  readonly formulas: FormulaBook;
  /** When nothing is being written any more. */
  atRest(): Promise<void>;
}

/** The book stays its owner's: who opened it disposes of it. */
export function openBook(book: Book): HeldWorkbook {
  let acting = 0;
  const waiting: (() => void)[] = [];
  /** What happens meanwhile is our own doing. */
  const act = async <T>(work: () => T | Promise<T>): Promise<T> => {
    acting += 1;
    try {
      return await work();
    } finally {
      acting -= 1;
      if (acting === 0) for (const go of waiting.splice(0)) go();
    }
  };
  const atRest = (): Promise<void> =>
    acting === 0 ? Promise.resolve() : new Promise((go) => waiting.push(go));
  const formulas = openFormulas(book);
  return {
    workbook: {
      overview: () => overview(book),
      whereabouts: async () => whereabouts(book),
      read: (sheets, course) => readSheets(book, sheets, course),
      apply: (plan, seen, course) => act(() => writePlan(book, plan, seen, course)),
      changedSince: (seen) => changedSince(book, seen),
      undo: (seen) => act(() => undo(book, seen)),
      forget: (seen) => act(() => forget(book, seen)),
      addSheet: (title, rows) => act(() => addSheet(book, title, rows)),
      show: (cell, size = ONE_CELL) => act(() => show(book, cell, size)),
      watch: async (happened) => {
        const stop = book.onChange(({ kind }) => {
          const what = HAPPENINGS[kind];
          if (what === undefined || acting > 0) return;
          // Whoever changes the workbook is done with it first.
          queueMicrotask(() => happened(what));
        });
        return async () => stop();
      },
    },
    formulas: { ...formulas, replace: (cells) => act(() => formulas.replace(cells)) },
    atRest,
  };
}
