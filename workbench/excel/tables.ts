/** Excel.Table and the tables of the workbook or of one sheet, as they are in the file: to be looked at, not made or changed. */
import type { TableRecord } from '../../src/book/records';
import type { Sheet } from '../../src/book/sheet';
import { Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import type { Session } from './session';
import { HostWorksheet } from './worksheet';

type State = 'id' | 'name' | 'showHeaders' | 'showTotals';
type Ways = 'getRange' | 'worksheet';

export class HostTable extends HostObject implements HostOf<Excel.Table, State | Ways> {
  readonly is = 'Table';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
    private readonly kept: TableRecord,
  ) {
    super();
  }
  override identity(): string {
    return this.kept.id;
  }
  get id(): string {
    return this.kept.id;
  }
  get name(): string {
    return this.kept.name;
  }
  set name(_name: string | null) {
    throw new Refusal('NotImplemented', 'Table.name');
  }
  get showHeaders(): boolean {
    return this.kept.headers;
  }
  set showHeaders(_shown: boolean | null) {
    throw new Refusal('NotImplemented', 'Table.showHeaders');
  }
  get showTotals(): boolean {
    return this.kept.totals;
  }
  set showTotals(_shown: boolean | null) {
    throw new Refusal('NotImplemented', 'Table.showTotals');
  }
  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.session, this.sheet);
  }
  getRange(): HostRange {
    const area = this.sheet.parse(this.kept.address);
    if (!area) throw new Refusal('InvalidReference');
    return new HostRange(this.session, this.sheet, area);
  }
}

type Members = 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject';

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
      (sheet.records.tables ?? []).map((kept) => new HostTable(this.session, sheet, kept)),
    );
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
