/** What there is in a workbook held in memory. */
import type { Book } from '../../book/book';
import { doubtful, makeOverview, TOP, type Found } from '../seen';
import type { Overview, Whereabouts } from '../workbook';
import { areaOf, cellsAt, sheetNamed } from './place';

export const whereabouts = ({ sheets, selection }: Book): Whereabouts => ({
  active: sheets.active.name,
  selection: selection.areas.map(areaOf),
});

const find = (book: Book): Found => ({
  sheets: book.sheets.all().map(({ id, name, visibility, records }) => ({
    id,
    name,
    visible: visibility === 'Visible',
    protected: records.protection?.protected ?? false,
  })),
  names: book.names.all().filter(({ sheetId }) => sheetId === null),
  ...whereabouts(book),
  protected: book.records.protection?.protected ?? false,
  readOnly: book.records.readOnly ?? false,
});

export async function overview(book: Book): Promise<Overview> {
  const found = find(book);
  const asked = doubtful(found);
  if (asked.length === 0) return makeOverview(found, new Set());
  const { looksLike } = await import('../../sheet/recognise');
  await book.calculation.settled();
  const isForeign = ({ name, sheet }: (typeof asked)[number]): boolean =>
    !looksLike(name, sheetNamed(book, sheet).cells.values(cellsAt(TOP)));
  return makeOverview(found, new Set(asked.filter(isForeign).map(({ name }) => name)));
}
