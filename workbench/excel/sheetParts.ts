/** What belongs to a sheet as a whole: protection, frozen panes, its filter. */
import { makeArea } from '../../src/book/area';
import type { Sheet } from '../../src/book/sheet';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import type { Session } from './session';

const DEFAULT_OPTIONS: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class HostSheetProtection
  extends HostObject
  implements HostOf<Excel.WorksheetProtection, 'protected' | 'options' | 'protect' | 'unprotect'>
{
  readonly is = 'WorksheetProtection';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get protected(): boolean {
    return this.sheet.records.protection?.protected ?? false;
  }
  get options(): Excel.WorksheetProtectionOptions {
    return { ...DEFAULT_OPTIONS, ...this.sheet.records.protection?.options };
  }
  protect(options?: Excel.WorksheetProtectionOptions, password?: string): void {
    if (this.protected) throw new Refusal('InvalidOperation');
    const kept = Object.fromEntries(
      Object.entries(options ?? {}).filter(([, value]) => value !== undefined && value !== null),
    );
    this.sheet.record({ protection: { protected: true, options: kept, ...(password ? { password } : {}) } });
  }
  unprotect(password?: string): void {
    const kept = this.sheet.records.protection;
    if (kept?.password && kept.password !== password) throw new Refusal('AccessDenied');
    this.sheet.record({ protection: { protected: false } });
  }
}

export class HostFreezePanes
  extends HostObject
  implements
    HostOf<
      Excel.WorksheetFreezePanes,
      'freezeRows' | 'freezeColumns' | 'freezeAt' | 'unfreeze' | 'getLocationOrNullObject' | 'getLocation'
    >
{
  readonly is = 'WorksheetFreezePanes';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  freezeRows(count = 1): void {
    this.sheet.freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.sheet.freeze(0, count);
  }
  freezeAt(given: HostObject | string): void {
    const area = given instanceof HostRange ? given.area : this.sheet.parse(String(given));
    if (!area) throw new Refusal('InvalidArgument');
    const range = new HostRange(this.session, this.sheet, area);
    this.sheet.freeze(range.isEntireColumn ? 0 : area.endRow + 1, range.isEntireRow ? 0 : area.endColumn + 1);
  }
  unfreeze(): void {
    this.sheet.freeze(0, 0);
  }
  getLocationOrNullObject(): HostRange | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const first = new HostRange(this.session, this.sheet, {
      startRow: 0,
      startColumn: 0,
      endRow: Math.max(rows, 1) - 1,
      endColumn: Math.max(columns, 1) - 1,
    });
    return rows === 0 ? first.getEntireColumn() : columns === 0 ? first.getEntireRow() : first;
  }
  getLocation(): HostRange {
    const location = this.getLocationOrNullObject();
    if (!location) throw new Refusal('ItemNotFound');
    return location;
  }
}

export class HostAutoFilter
  extends HostObject
  implements
    HostOf<Excel.AutoFilter, 'enabled' | 'apply' | 'clearCriteria' | 'remove' | 'getRangeOrNullObject'>
{
  readonly is = 'AutoFilter';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  get enabled(): boolean {
    return !!this.sheet.records.autoFilter;
  }
  apply(given: HostObject | string, columnIndex?: number): void {
    if (columnIndex !== undefined && columnIndex !== null)
      throw new Refusal('NotImplemented', 'AutoFilter.apply with criteria');
    const area = given instanceof HostRange ? given.area : this.sheet.parse(String(given));
    if (!area) throw new Refusal('InvalidArgument');
    this.sheet.record({ autoFilter: { address: makeArea(area) } });
  }
  /** There are none here; without buttons no more is known than that nothing can be cleared. */
  clearCriteria(): void {
    if (!this.enabled) throw new Refusal('InvalidOperation');
  }
  remove(): void {
    this.sheet.record({ autoFilter: undefined });
  }
  getRangeOrNullObject(): HostRange | null {
    const area = this.sheet.records.autoFilter && this.sheet.parse(this.sheet.records.autoFilter.address);
    return area ? new HostRange(this.session, this.sheet, area) : null;
  }
}
