/** Excel.Table and the tables of the workbook or of one sheet. A table that is made here is known to the host, and not to the file. */
import { intersect, makeArea, splitSheet } from '../../src/book/area';
import type { TableRecord } from '../../src/book/records';
import type { Sheet } from '../../src/book/sheet';
import { isDefinedName, Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import type { Session } from './session';
import { HostTableColumns, HostTableRows, HostTableSort, TablePlace } from './tableParts';
import { requireWritable } from './target';
import { HostWorksheet } from './worksheet';

type State = 'id' | 'name' | 'showHeaders' | 'showTotals';
type Ways = 'getRange' | 'getHeaderRowRange' | 'getDataBodyRange' | 'worksheet' | 'delete' | 'clearFilters';
type Parts = 'rows' | 'columns' | 'sort';

export class HostTable extends HostObject implements HostOf<Excel.Table, State | Ways | Parts> {
  readonly is = 'Table';
  private readonly place: TablePlace;
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly key: string,
  ) {
    super();
    this.place = new TablePlace(session, sheet, key);
  }
  override identity(): string {
    return this.key;
  }
  get id(): string {
    return this.key;
  }
  get name(): string {
    return this.place.kept.name;
  }
  set name(name: string | null) {
    if (!isDefinedName(name)) throw new Refusal('InvalidArgument');
    const other = new HostTables(this.session, null).getItemOrNullObject(name);
    if (other && other.id !== this.key) throw new Refusal('ItemAlreadyExists');
    this.place.change({ name });
  }
  get showHeaders(): boolean {
    return this.place.kept.headers;
  }
  set showHeaders(_shown: boolean | null) {
    throw new Refusal('NotImplemented', 'Table.showHeaders');
  }
  get showTotals(): boolean {
    return this.place.kept.totals;
  }
  set showTotals(_shown: boolean | null) {
    throw new Refusal('NotImplemented', 'Table.showTotals');
  }
  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.session, this.sheet);
  }
  get rows(): HostTableRows {
    return new HostTableRows(this.place);
  }
  get columns(): HostTableColumns {
    return new HostTableColumns(this.place);
  }
  get sort(): HostTableSort {
    return new HostTableSort(this.place);
  }
  getRange(): HostRange {
    return this.place.range(this.place.area);
  }
  getHeaderRowRange(): HostRange {
    return this.place.range(this.place.header);
  }
  getDataBodyRange(): HostRange {
    return this.place.range(this.place.body);
  }
  clearFilters(): void {
    this.sheet.lines.hideRows(this.place.body, false);
  }
  /** Its cells too. */
  delete(): void {
    this.getRange().clear();
    this.sheet.record({ tables: (this.sheet.records.tables ?? []).filter(({ id }) => id !== this.key) });
  }
}

type Members = 'add' | 'count' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject';

export class HostTables extends HostCollection<HostTable> implements HostOf<Excel.TableCollection, Members> {
  readonly is = 'TableCollection';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet | null,
  ) {
    super();
  }
  list(): HostTable[] {
    const sheets = this.sheet === null ? this.session.book.sheets.all() : [this.sheet];
    return sheets.flatMap((sheet) =>
      (sheet.records.tables ?? []).map((kept) => new HostTable(this.session, sheet, kept.id)),
    );
  }
  get count(): number {
    return this.list().length;
  }
  /** A row of headings alone gets a blank row below it. */
  add(given: HostObject | string, headers: boolean): HostTable {
    const range = given instanceof HostRange ? given : this.rangeAt(String(given));
    const { sheet, area } = range;
    requireWritable(sheet);
    if (!headers) throw new Refusal('NotImplemented', 'TableCollection.add without headings');
    const whole = { ...area, endRow: Math.max(area.endRow, area.startRow + 1) };
    const meets = (other: TableRecord): boolean => {
      const taken = sheet.parse(other.address);
      return taken !== null && intersect(taken, whole) !== null;
    };
    if ((sheet.records.tables ?? []).some(meets)) throw new Refusal('InvalidArgument');
    const taken = new Set(new HostTables(this.session, null).list().map(({ id }) => Number(id)));
    let number = taken.size + 1;
    while (taken.has(number)) number++;
    const kept = {
      id: `${number}`,
      name: `Table${number}`,
      address: makeArea(whole),
      headers,
      totals: false,
    };
    sheet.record({ tables: [...(sheet.records.tables ?? []), kept] });
    return new HostTable(this.session, sheet, kept.id);
  }
  private rangeAt(address: string): HostRange {
    const { sheet: named, rest } = splitSheet(address);
    const { sheets } = this.session.book;
    const sheet = named === null ? (this.sheet ?? sheets.active) : sheets.byName(named);
    const area = sheet?.parse(rest);
    if (!sheet || !area) throw new Refusal('InvalidArgument');
    return new HostRange(this.session, sheet, area);
  }
  getItemOrNullObject(key: string | number): HostTable | null {
    return this.list().find(({ id, name }) => id === String(key) || name === String(key)) ?? null;
  }
  getItem(key: string | number): HostTable {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }
}
