/** Formulas of the user's own sheets in a workbook held in memory: found where they stand, and replaced all at once or not at all. */
import { area, type Area as Cells } from '../../book/area';
import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import { asWritten } from '../literal';
import { isOther, isWritten, requireBack } from '../stood';
import { HostError, type FormulaBook, type FormulaCell, type Replacement } from '../workbook';
import { areaOf, cellsAt, sheetWith } from './place';
import { requireUnprotected, requireWritable } from './shut';

/** The selected areas, or all sheets. */
const placesIn = (
  { sheets, selection }: Book,
  where: 'selection' | 'workbook',
): readonly { readonly sheet: Sheet; readonly within?: Cells }[] =>
  where === 'workbook'
    ? sheets.all().map((sheet) => ({ sheet }))
    : selection.areas.map((within) => ({ sheet: sheets.active, within }));

/** What a formula fills. */
const filledBy = ({ calculation }: Book, { id }: Sheet, row: number, column: number): Cells =>
  calculation.spills(id).find(({ startRow, startColumn }) => startRow === row && startColumn === column) ??
  area(row, column);

async function find(
  book: Book,
  where: 'selection' | 'workbook',
  wanted: (formula: string) => boolean,
): Promise<readonly FormulaCell[]> {
  await book.calculation.settled();
  const found: FormulaCell[] = [];
  for (const { sheet, within } of placesIn(book, where)) {
    const { cells, name, id } = sheet;
    const used = cells.used(true, within);
    if (used)
      cells.map(used, (row, column) => {
        const formula = cells.formula(row, column);
        if (typeof formula !== 'string' || !wanted(formula)) return;
        const filled = filledBy(book, sheet, row, column);
        found.push({ sheet: name, id, formula, at: areaOf(filled), values: cells.values(filled) });
      });
  }
  return found;
}

/** Several sheets may be protected or gone: that is known before the first cell is written. */
async function replace(
  book: Book,
  replacements: readonly Replacement[],
): Promise<readonly FormulaCell['values'][]> {
  requireWritable(book);
  const open = replacements.map(({ sheet: title, id, at, cells }) => {
    const sheet = sheetWith(book, id, title);
    const { cells: there } = sheet;
    const locked = there.map(cellsAt(at), (row, column) => there.isLocked(row, column));
    if (locked.flat().includes(true)) requireUnprotected(sheet);
    return { sheet, at, cells };
  });
  const stand = await read(book, replacements, 'formula');
  const changed = replacements.find(({ stood }, k) => isOther(stood, stand[k]!));
  if (changed) throw new HostError('sourceChanged', 'another formula by now', changed.sheet);
  for (const { sheet, at, cells } of open)
    sheet.cells.write(
      cellsAt(at),
      cells.map((row) => row.map(asWritten)),
    );
  return read(book, replacements, 'formula');
}

async function takeBack(book: Book, replacements: readonly Replacement[]): Promise<void> {
  const left: Replacement[] = [];
  for (const each of replacements) {
    const [now] = book.sheets.byId(each.id) ? await read(book, [each], 'formula') : [];
    if (now && isWritten(each, now))
      await replace(book, [{ ...each, cells: each.before, stood: now }]).catch(() => left.push(each));
  }
  requireBack(left);
}

async function read(
  book: Book,
  replacements: readonly Replacement[],
  of: 'value' | 'formula',
): Promise<readonly FormulaCell['values'][]> {
  await book.calculation.settled();
  return replacements.map(({ sheet, id, at }) => {
    const { cells } = sheetWith(book, id, sheet);
    return cells.map(cellsAt(at), (row, column) => cells[of](row, column));
  });
}

export const openFormulas = (book: Book): FormulaBook => ({
  find: (where, wanted) => find(book, where, wanted),
  replace: (cells) => replace(book, cells),
  takeBack: (cells) => takeBack(book, cells),
  values: (cells) => read(book, cells, 'value'),
});
