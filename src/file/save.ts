/** Saves a workbook as .xlsx: sheets that nobody touched keep their very bytes, the others are written from the grid. */
import { BooleanNumber, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { blankCarrier } from './blank';
import { askForCalculation, workbookOrder, writeBookRecords, type BookRecords } from './bookRecords';
import { Carrier, type SheetEntry } from './carrier';
import { writeCharts } from './charts';
import { makeNames, readNames, type DefinedNames } from './names';
import { writePrintNames, type PrintNames } from './printNames';
import { readResources } from './resources';
import { writeSheet, type SheetWriting } from './saveSheet';
import type { SheetRecords } from './sheetRecords';
import { element, replaceChild, without, type Element } from './xml';

export interface Saving {
  /** The grid's snapshot of this moment. */
  data: IWorkbookData;
  /** The ids of sheets that changed since opening. */
  touched: ReadonlySet<string>;
  /** As it came from opening, and good for any number of saves; a new workbook has none. */
  carrier?: Carrier;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const documentRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export async function saveFile({ data, touched, carrier = blankCarrier() }: Saving): Promise<Uint8Array> {
  const book = new Carrier(carrier.archive.copy());
  const workbook = book.workbook();
  const before = book.sheets(workbook);
  const { names, conditions, validations } = readResources(data.resources);
  const writing: SheetWriting = { data, book, styles: book.styleSheet(), strings: book.strings() };
  const gone = before.filter(({ id }) => id !== undefined && !data.sheetOrder.includes(id));
  const entries: SheetEntry[] = [];
  let isChanged = gone.length > 0;
  for (const id of data.sheetOrder) {
    const known = before.find((entry) => entry.id === id);
    const entry = known ?? addSheet(book, workbook, id, [...before, ...entries]);
    entries.push(entry);
    if (known && !touched.has(id)) continue;
    isChanged = true;
    writeSheet(writing, entry.part, data.sheets[id] ?? {}, {
      conditions: conditions && (conditions[id] ?? []),
      validations: validations && (validations[id] ?? []),
    });
  }
  const idBefore = (name: string) => before.find(({ node }) => node.attributes.name === name)?.id;
  const idByName = (name: string) =>
    idBefore(name) ?? data.sheetOrder.find((id) => data.sheets[id]?.name === name);
  for (const { id, part } of entries)
    if (id !== undefined) writeCharts({ archive: book.archive, data, idBefore: idByName }, part, id);
  // Chart sheets and the like, which the grid does not show, come last.
  const all = [...entries, ...before.filter(({ id }) => id === undefined)];
  writeWorkbook(workbook, data, before, all, names);
  if (isChanged) {
    askForCalculation(workbook);
    writeShared(writing);
    const lost = new Set(gone.map(({ part }) => part));
    // The order of calculation that Excel noted may name cells that hold no formula any more.
    book.archive.unrelate(book.workbookPart, ({ kind, target }) => kind === 'calcChain' || lost.has(target));
  }
  book.archive.write(book.workbookPart, workbook);
  book.archive.prune();
  return book.archive.bytes();
}

function addSheet(book: Carrier, workbook: Element, id: string, others: readonly SheetEntry[]): SheetEntry {
  const folder = `${book.workbookPart.slice(0, book.workbookPart.lastIndexOf('/') + 1)}worksheets/`;
  let number = others.length + 1;
  while (book.archive.has(`${folder}sheet${number}.xml`)) number += 1;
  const part = `${folder}sheet${number}.xml`;
  const taken = others.map(({ node }) => Number(node.attributes.sheetId)).filter(Number.isSafeInteger);
  const sheetId = 1 + Math.max(0, ...taken);
  const idKey = Object.keys(others[0]?.node.attributes ?? {}).find((key) => key.endsWith(':id')) ?? 'r:id';
  if (idKey === 'r:id') workbook.attributes['xmlns:r'] ??= documentRelations;
  const node = element('sheet', {
    sheetId,
    [idKey]: book.archive.relate(book.workbookPart, 'worksheet', part),
  });
  return { id, part, node };
}

/** Names, order, visibility and defined names always follow the grid. */
function writeWorkbook(
  workbook: Element,
  data: IWorkbookData,
  before: readonly SheetEntry[],
  all: readonly SheetEntry[],
  names: DefinedNames | undefined,
): void {
  const places = new Map(all.map(({ id }, place) => [id ?? '', place]));
  const idsBefore = before.map(({ id }) => id);
  const made =
    makeNames(workbook, idsBefore, names ?? readNames(workbook, idsBefore), (id) => places.get(id)) ??
    element('definedNames');
  for (const { id, node } of all) {
    const sheet = data.sheets[id ?? ''];
    if (!sheet) continue;
    nameSheet(node, sheet);
    const layout = sheet.custom?.pageLayout as PrintNames | undefined;
    if (layout) writePrintNames(made, places.get(id ?? '') ?? 0, sheet.name ?? '', layout);
  }
  replaceChild(workbook, 'definedNames', made.children.length > 0 ? made : undefined, workbookOrder);
  replaceChild(
    workbook,
    'sheets',
    element(
      'sheets',
      {},
      all.map(({ node }) => node),
    ),
    workbookOrder,
  );
  const shown = all.map(({ node }) => (node.attributes.state ?? 'visible') === 'visible');
  writeBookRecords(workbook, (data.custom ?? {}) as BookRecords, places, shown);
}

function nameSheet(node: Element, sheet: Partial<IWorksheetData>): void {
  const { name = '', hidden, custom } = sheet;
  const state =
    hidden === BooleanNumber.TRUE
      ? (custom as SheetRecords)?.veryHidden
        ? 'veryHidden'
        : 'hidden'
      : undefined;
  // The name comes first, as everybody writes it.
  const rest = without(node.attributes, 'name', 'state');
  node.attributes = { name, ...rest, ...(state === undefined ? {} : { state }) };
}

/** The formats and texts that the sheets share. */
function writeShared({ book, styles, strings }: SheetWriting): void {
  const { archive, workbookPart } = book;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1);
  const put = (kind: string, file: string, root: Element, children: Iterable<Element> = []) => {
    const known = archive.related(workbookPart, kind);
    archive.write(
      known ?? folder + file,
      root,
      known === undefined ? `${spreadsheet}.${kind}+xml` : undefined,
      { [root.name]: children },
    );
    if (known === undefined) archive.relate(workbookPart, kind, folder + file);
  };
  put('styles', 'styles.xml', styles.root);
  if (!strings.hasNew) return;
  const { root, children } = strings.part();
  put('sharedStrings', 'sharedStrings.xml', root, children);
}
