/** Rows and columns of an Excel table, its filter and its order. */
import { columnCount, rowCount, type Area } from '../../src/book/area';
import type { CellValue } from '../../src/book/entry';
import type { TableRecord } from '../../src/book/records';
import type { Sheet } from '../../src/book/sheet';
import { Refusal } from './documented';
import { HostCollection, HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import type { Session } from './session';
import { requireContentWritable, requireWritable, spread } from './target';

/** A table where it lies: its record, read and changed by the id. */
export class TablePlace {
  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
    readonly id: string,
  ) {}

  get kept(): TableRecord {
    const found = this.sheet.records.tables?.find(({ id }) => id === this.id);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }
  change(change: Partial<TableRecord>): void {
    const tables = (this.sheet.records.tables ?? []).map((each) =>
      each.id === this.id ? { ...each, ...change } : each,
    );
    this.sheet.record({ tables });
  }
  get area(): Area {
    const area = this.sheet.parse(this.kept.address);
    if (!area) throw new Refusal('InvalidReference');
    return area;
  }
  get header(): Area {
    if (!this.kept.headers) throw new Refusal('InvalidOperation');
    return { ...this.area, endRow: this.area.startRow };
  }
  get body(): Area {
    const { headers, totals } = this.kept;
    const { startRow, endRow, ...columns } = this.area;
    return { ...columns, startRow: startRow + (headers ? 1 : 0), endRow: endRow - (totals ? 1 : 0) };
  }
  range(area: Area): HostRange {
    return new HostRange(this.session, this.sheet, area);
  }
  column(index: number): { readonly whole: Area; readonly body: Area } {
    const column = this.area.startColumn + index;
    const only = { startColumn: column, endColumn: column };
    return { whole: { ...this.area, ...only }, body: { ...this.body, ...only } };
  }
  names(): readonly string[] {
    const { sheet, header } = this;
    return sheet.cells.map(header, (row, column) => String(sheet.cells.value(row, column)))[0]!;
  }
}

export class HostTableRows
  extends HostObject
  implements HostOf<Excel.TableRowCollection, 'count' | 'getCount' | 'add'>
{
  readonly is = 'TableRowCollection';
  constructor(private readonly table: TablePlace) {
    super();
  }
  get count(): number {
    return rowCount(this.table.body);
  }
  getCount(): number {
    return this.count;
  }
  /** Below the last row; the blank row of a table that was just made is filled first. */
  add(index?: number | null, values?: unknown): HostObject {
    if (index !== undefined && index !== null && index !== -1)
      throw new Refusal('NotImplemented', 'TableRowCollection.add with an index');
    if (this.table.kept.totals) throw new Refusal('NotImplemented', 'TableRowCollection.add above totals');
    const { sheet, area, body } = this.table;
    requireWritable(sheet);
    const given = Array.isArray(values)
      ? (values as unknown[][])
      : [new Array<string>(columnCount(area)).fill('')];
    const isBlank = rowCount(body) === 1 && sheet.cells.used(false, body) === null;
    const startRow = isBlank ? body.startRow : area.endRow + 1;
    const added = { ...area, startRow, endRow: startRow + given.length - 1 };
    const rows = spread(given, added);
    const below = { ...added, startRow: area.endRow + 1 };
    if (below.endRow >= below.startRow && sheet.cells.used(false, below) !== null)
      sheet.shifts.insert(below, 'down');
    sheet.cells.write(added, rows as CellValue[][]);
    const range = this.table.range({ ...area, endRow: added.endRow });
    this.table.change({ address: range.address.slice(range.address.lastIndexOf('!') + 1) });
    return new HostTableRow(this.table, rowCount(this.table.body) - 1);
  }
}

class HostTableRow extends HostObject implements HostOf<Excel.TableRow, 'index' | 'getRange'> {
  readonly is = 'TableRow';
  constructor(
    private readonly table: TablePlace,
    readonly place: number,
  ) {
    super();
  }
  get index(): number {
    return this.place;
  }
  getRange(): HostRange {
    const row = this.table.body.startRow + this.place;
    return this.table.range({ ...this.table.body, startRow: row, endRow: row });
  }
}

type ColumnMembers =
  'id' | 'index' | 'name' | 'getRange' | 'getDataBodyRange' | 'getHeaderRowRange' | 'filter';

class HostTableColumn extends HostObject implements HostOf<Excel.TableColumn, ColumnMembers> {
  readonly is = 'TableColumn';
  constructor(
    private readonly table: TablePlace,
    private readonly place: number,
  ) {
    super();
  }
  override identity(): string {
    return String(this.id);
  }
  get id(): number {
    return this.place + 1;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    return this.table.names()[this.place]!;
  }
  set name(name: string | null) {
    const { startRow, startColumn } = this.table.header;
    const column = startColumn + this.place;
    this.table.sheet.cells.write({ startRow, startColumn: column, endRow: startRow, endColumn: column }, [
      [String(name)],
    ]);
  }
  getRange(): HostRange {
    return this.table.range(this.table.column(this.place).whole);
  }
  getDataBodyRange(): HostRange {
    return this.table.range(this.table.column(this.place).body);
  }
  getHeaderRowRange(): HostRange {
    const { startRow, endRow } = this.table.header;
    return this.table.range({ ...this.table.column(this.place).whole, startRow, endRow });
  }
  get filter(): HostFilter {
    return new HostFilter(this.table, this.place);
  }
}

export class HostTableColumns
  extends HostCollection<HostTableColumn>
  implements
    HostOf<
      Excel.TableColumnCollection,
      'count' | 'getCount' | 'getItem' | 'getItemAt' | 'getItemOrNullObject'
    >
{
  readonly is = 'TableColumnCollection';
  constructor(private readonly table: TablePlace) {
    super();
  }
  get count(): number {
    return columnCount(this.table.area);
  }
  list(): HostTableColumn[] {
    return Array.from({ length: this.count }, (_, index) => new HostTableColumn(this.table, index));
  }
  getItemOrNullObject(key: number | string): HostTableColumn | null {
    return this.list().find(({ id, name }) => id === key || name === key) ?? null;
  }
  getItem(key: number | string): HostTableColumn {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }
}

/** Rows that a filter leaves out are hidden. */
class HostFilter extends HostObject implements HostOf<Excel.Filter, 'applyValuesFilter' | 'clear'> {
  readonly is = 'Filter';
  constructor(
    private readonly table: TablePlace,
    private readonly place: number,
  ) {
    super();
  }
  applyValuesFilter(values: (string | Excel.FilterDatetime)[]): void {
    const { sheet } = this.table;
    requireWritable(sheet, 'allowAutoFilter');
    const { body } = this.table.column(this.place);
    const wanted = new Set(values.map(String));
    this.clear();
    for (let row = body.startRow; row <= body.endRow; row++)
      if (!wanted.has(String(sheet.cells.value(row, body.startColumn))))
        sheet.lines.hideRows({ ...body, startRow: row, endRow: row }, true);
  }
  clear(): void {
    this.table.sheet.lines.hideRows(this.table.column(this.place).body, false);
  }
}

type Order = number | string | boolean;

/** As Excel sorts: numbers, then texts, then truth values; blanks last either way. */
function compare(one: CellValue, other: CellValue): number {
  const rank = (value: Order): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'string') return one.localeCompare(String(other), undefined, { sensitivity: 'base' });
  return Number(one) - Number(other);
}

export class HostTableSort extends HostObject implements HostOf<Excel.TableSort, 'apply'> {
  readonly is = 'TableSort';
  constructor(private readonly table: TablePlace) {
    super();
  }
  apply(fields: Excel.SortField[]): void {
    const { sheet, body } = this.table;
    requireContentWritable(sheet, body);
    const width = columnCount(body);
    if (fields.some(({ key }) => key < 0 || key >= width)) throw new Refusal('InvalidArgument');
    const rows = sheet.cells.map(body, (row, column) => ({
      value: sheet.cells.value(row, column),
      formula: sheet.cells.formula(row, column),
    }));
    const sorted = [...rows].sort((one, other) => {
      for (const { key, ascending = true } of fields) {
        const [a, b] = [one[key]!.value, other[key]!.value];
        if (a === '' || b === '') {
          if (a !== b) return a === '' ? 1 : -1;
          continue;
        }
        const order = compare(a, b);
        if (order !== 0) return ascending === false ? -order : order;
      }
      return 0;
    });
    sheet.cells.write(
      body,
      sorted.map((row) => row.map(({ formula }) => formula)),
    );
  }
}
