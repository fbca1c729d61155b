/** Excel.NamedItem and the names of the workbook or of one sheet. */
import { parseArea, quoteSheet, makeAbsolute, splitSheet } from '../../src/book/area';
import type { DefinedName } from '../../src/book/names';
import type { Sheet } from '../../src/book/sheet';
import { isDefinedName, Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import type { Session } from './session';
import { HostWorksheet } from './worksheet';

type State = 'name' | 'formula' | 'value' | 'type' | 'visible' | 'comment' | 'scope';
type Ways = 'getRange' | 'getRangeOrNullObject' | 'worksheet' | 'worksheetOrNullObject' | 'delete';

export class HostNamedItem extends HostObject implements HostOf<Excel.NamedItem, State | Ways> {
  readonly is = 'NamedItem';
  constructor(
    private readonly session: Session,
    private readonly key: { name: string; sheetId: string | null },
  ) {
    super();
  }
  private get kept(): DefinedName {
    return this.session.book.names.find(this.key.name, this.key.sheetId) ?? notFound();
  }
  override identity(): string {
    return this.key.name;
  }
  get name(): string {
    return this.kept.name;
  }
  get formula(): string {
    return this.kept.formula;
  }
  set formula(formula: unknown) {
    if (typeof formula !== 'string' || formula === '') throw new Refusal('InvalidArgument');
    this.session.book.names.set({ ...this.kept, formula: formula.startsWith('=') ? formula : `=${formula}` });
  }
  get type(): 'Range' | 'String' | 'Double' | 'Boolean' | 'Error' {
    const { formula } = this.kept;
    if (formula.includes('#REF!')) return 'Error';
    if (this.rangeOrNull()) return 'Range';
    const constant = readConstant(formula);
    return typeof constant === 'number' ? 'Double' : typeof constant === 'boolean' ? 'Boolean' : 'String';
  }
  get value(): string | number | boolean {
    if (this.type === 'Error') return '#REF!';
    return this.type === 'Range'
      ? this.kept.formula.replace(/^=/, '').replace(/\$/g, '')
      : readConstant(this.kept.formula);
  }
  get visible(): boolean {
    return this.kept.visible;
  }
  set visible(visible: boolean | null) {
    this.session.book.names.set({ ...this.kept, visible: !!visible });
  }
  get comment(): string {
    return this.kept.comment;
  }
  set comment(comment: string | null) {
    this.session.book.names.set({ ...this.kept, comment: comment ?? '' });
  }
  get scope(): 'Workbook' | 'Worksheet' {
    return this.key.sheetId === null ? 'Workbook' : 'Worksheet';
  }
  rangeOrNull(): HostRange | null {
    const { sheet: name, rest } = splitSheet(this.kept.formula);
    const sheet = name === null ? null : this.session.book.sheets.byName(name);
    const area = parseArea(rest);
    return sheet && area && new HostRange(this.session, sheet, area);
  }
  getRangeOrNullObject(): HostRange | null {
    return this.rangeOrNull();
  }
  getRange(): HostRange {
    return this.rangeOrNull() ?? refuse('InvalidReference');
  }
  get worksheetOrNullObject(): HostWorksheet {
    const sheet = this.key.sheetId === null ? null : this.session.book.sheets.byId(this.key.sheetId);
    return (sheet && new HostWorksheet(this.session, sheet)) as HostWorksheet;
  }
  get worksheet(): HostWorksheet {
    return this.worksheetOrNullObject ?? notFound();
  }
  delete(): void {
    this.session.book.names.remove(this.kept.id);
  }
}

function readConstant(formula: string): string | number | boolean {
  const text = formula.replace(/^=/, '');
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return /^TRUE$/i.test(text);
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : formula;
}

export class HostNames
  extends HostCollection<HostNamedItem>
  implements
    HostOf<
      Excel.NamedItemCollection,
      'add' | 'addFormulaLocal' | 'getItem' | 'getItemOrNullObject' | 'getCount'
    >
{
  readonly is = 'NamedItemCollection';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }
  private get sheetId(): string | null {
    return this.sheet?.id ?? null;
  }
  open(name: DefinedName): HostNamedItem {
    return new HostNamedItem(this.session, name);
  }
  list(): HostNamedItem[] {
    return this.session.book.names
      .all()
      .filter((name) => name.sheetId === this.sheetId)
      .map((name) => this.open(name));
  }
  getItemOrNullObject(name: string): HostNamedItem | null {
    const found = this.session.book.names.find(String(name), this.sheetId);
    return found && this.open(found);
  }
  getItem(name: string | number): HostNamedItem {
    return this.getItemOrNullObject(String(name)) ?? notFound();
  }
  add(name: string, reference: HostObject | string, comment = ''): HostNamedItem {
    if (!isDefinedName(name)) throw new Refusal('InvalidArgument');
    if (this.getItemOrNullObject(name)) throw new Refusal('ItemAlreadyExists');
    const formula = reference instanceof HostRange ? referenceTo(reference) : asFormula(reference);
    this.session.book.names.set({
      name,
      formula,
      comment: comment ?? '',
      visible: true,
      sheetId: this.sheetId,
    });
    return this.getItem(name);
  }
  addFormulaLocal(name: string, formula: string, comment = ''): HostNamedItem {
    return this.add(name, formula, comment);
  }
}

const referenceTo = (range: HostRange): string =>
  `=${quoteSheet(range.sheet.name)}!${makeAbsolute(range.area)}`;

// A text that is no formula is kept as a text constant, a number as a number.
function asFormula(reference: unknown): string {
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference).toUpperCase()}`;
  if (typeof reference !== 'string' || reference === '') throw new Refusal('InvalidArgument');
  if (reference.startsWith('=')) return reference;
  return Number.isNaN(Number(reference)) ? `="${reference.replace(/"/g, '""')}"` : `=${reference}`;
}

function refuse(code: 'InvalidReference' | 'ItemNotFound'): never {
  throw new Refusal(code);
}

const notFound = (): never => refuse('ItemNotFound');
