/** Excel.Workbook, where every path begins, and Excel.Application. */
import { parseArea, splitSheet } from '../../src/book/area';
import { HostCustomXmlParts } from './customXml';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';
import { HostNames } from './names';
import { HostRange } from './range';
import { HostRangeAreas } from './rangeAreas';
import { parseEventReference, type Session } from './session';
import { HostSettings } from './settings';
import { HostTables } from './tables';
import { HostWorksheets } from './worksheets';

type Parts =
  | 'application'
  | 'worksheets'
  | 'names'
  | 'tables'
  | 'settings'
  | 'customXmlParts'
  | 'protection'
  | 'properties';
type Members =
  Parts | 'name' | 'isDirty' | 'readOnly' | 'getSelectedRange' | 'getSelectedRanges' | 'getActiveCell';

export class HostWorkbook extends HostObject implements HostOf<Excel.Workbook, Members> {
  readonly is = 'Workbook';
  constructor(private readonly session: Session) {
    super();
  }
  get name(): string {
    return this.session.book.name;
  }
  get isDirty(): boolean {
    return this.session.book.touched.size > 0;
  }
  get readOnly(): boolean {
    return this.session.book.records.readOnly ?? false;
  }
  get application(): HostApplication {
    return new HostApplication(this.session);
  }
  get worksheets(): HostWorksheets {
    return new HostWorksheets(this.session);
  }
  get names(): HostNames {
    return new HostNames(this.session, null);
  }
  get tables(): HostTables {
    return new HostTables(this.session, null);
  }
  get settings(): HostSettings {
    return new HostSettings(this.session);
  }
  get customXmlParts(): HostCustomXmlParts {
    return new HostCustomXmlParts(this.session);
  }
  get protection(): HostBookProtection {
    return new HostBookProtection(this.session);
  }
  get properties(): HostProperties {
    return new HostProperties(this.session);
  }

  getSelectedRange(): HostRange {
    const { selection, sheets } = this.session.book;
    // As documented: with several areas selected there is no one range.
    if (selection.areas.length > 1) throw new Refusal('InvalidSelection');
    return new HostRange(this.session, sheets.active, selection.areas[0]!);
  }
  getSelectedRanges(): HostRangeAreas {
    return new HostRangeAreas(
      this.session,
      this.session.book.sheets.active,
      this.session.book.selection.areas,
    );
  }
  getActiveCell(): HostRange {
    return new HostRange(this.session, this.session.book.sheets.active, this.session.book.selection.cell);
  }

  _RemoveReference(referenceId: string): void {
    this.session.release(referenceId);
  }
  _RemoveAllReferences(): void {
    this.session.releaseAll();
  }
  _GetReferenceCount(): number {
    return this.session.referencesKept;
  }
  _GetRangeForEventByReferenceId(referenceId: string): HostRange {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(referenceId);
    if (!range) throw new Refusal('ItemNotFound');
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: string): HostRange | null {
    const { sheetId, address } = parseEventReference(referenceId);
    const sheet = this.session.book.sheets.byId(sheetId);
    const area = parseArea(splitSheet(address).rest);
    return sheet && area && new HostRange(this.session, sheet, area);
  }
}

type Calculating = 'calculate' | 'calculationMode' | 'calculationState';
type Suspending = 'suspendApiCalculationUntilNextSync' | 'suspendScreenUpdatingUntilNextSync';

class HostApplication extends HostObject implements HostOf<Excel.Application, Calculating | Suspending> {
  readonly is = 'Application';
  constructor(private readonly session: Session) {
    super();
  }
  get calculationMode(): 'Automatic' | 'AutomaticExceptTables' | 'Manual' {
    return this.session.book.records.calculationMode ?? 'Automatic';
  }
  // The grid calculates always; the mode is kept for the file.
  set calculationMode(mode: Excel.Application['calculationMode'] | null) {
    if (mode !== 'Automatic' && mode !== 'AutomaticExceptTables' && mode !== 'Manual')
      throw new Refusal('InvalidArgument');
    this.session.book.record({ calculationMode: mode });
  }
  get calculationState(): 'Done' {
    return 'Done';
  }
  async calculate(): Promise<void> {
    await this.session.calculated();
  }
  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}

class HostBookProtection
  extends HostObject
  implements HostOf<Excel.WorkbookProtection, 'protected' | 'protect' | 'unprotect'>
{
  readonly is = 'WorkbookProtection';
  constructor(private readonly session: Session) {
    super();
  }
  get protected(): boolean {
    return this.session.book.records.protection?.protected ?? false;
  }
  protect(password?: string): void {
    if (this.protected) throw new Refusal('InvalidOperation');
    this.session.book.record({ protection: { protected: true, ...(password ? { password } : {}) } });
  }
  unprotect(password?: string): void {
    const kept = this.session.book.records.protection;
    if (kept?.password && kept.password !== password) throw new Refusal('AccessDenied');
    this.session.book.record({ protection: { protected: false } });
  }
}

type Property = 'title' | 'author' | 'subject' | 'comments';

class HostProperties extends HostObject implements HostOf<Excel.DocumentProperties, Property> {
  readonly is = 'DocumentProperties';
  constructor(private readonly session: Session) {
    super();
  }
  private read(name: Property): string {
    return this.session.book.records.properties?.[name] ?? '';
  }
  private keep(name: Property, value: string | null): void {
    this.session.book.record({
      properties: { ...this.session.book.records.properties, [name]: value ?? '' },
    });
  }
  get title(): string {
    return this.read('title');
  }
  set title(value: string | null) {
    this.keep('title', value);
  }
  get author(): string {
    return this.read('author');
  }
  set author(value: string | null) {
    this.keep('author', value);
  }
  get subject(): string {
    return this.read('subject');
  }
  set subject(value: string | null) {
    this.keep('subject', value);
  }
  get comments(): string {
    return this.read('comments');
  }
  set comments(value: string | null) {
    this.keep('comments', value);
  }
}
