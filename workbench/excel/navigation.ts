/** From one range to another: cells, rows, neighbours, what surrounds it. */
import {
  area,
  bound,
  columnCount,
  intersect,
  isOnGrid,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  type Area,
} from '../../src/book/area';
import type { Sheet } from '../../src/book/sheet';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';
import type { Session } from './session';

type Within = 'getCell' | 'getRow' | 'getColumn' | 'getLastCell' | 'getLastRow' | 'getLastColumn';
type Beyond =
  | 'getOffsetRange'
  | 'getResizedRange'
  | 'getAbsoluteResizedRange'
  | 'getEntireColumn'
  | 'getEntireRow'
  | 'getRowsAbove'
  | 'getRowsBelow'
  | 'getColumnsBefore'
  | 'getColumnsAfter';
type Found =
  | 'getUsedRange'
  | 'getUsedRangeOrNullObject'
  | 'getSurroundingRegion'
  | 'getBoundingRect'
  | 'getIntersection'
  | 'getIntersectionOrNullObject';

/** `Self` is the range class itself, which gives more than ways to other ranges. */
export abstract class RangeNavigation<Self extends RangeNavigation<Self>>
  extends HostObject
  implements HostOf<Excel.Range, Within | Beyond | Found>
{
  readonly is = 'Range';
  constructor(
    protected readonly session: Session,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
    if (!isOnGrid(area)) throw new Refusal('InvalidArgument');
  }

  protected abstract open(sheet: Sheet, area: Area): Self;

  private to(target: Area): Self {
    return this.open(this.sheet, target);
  }

  getCell(row: number, column: number): Self {
    return this.to(area(this.area.startRow + row, this.area.startColumn + column));
  }
  getRow(row: number): Self {
    if (row < 0 || row >= rowCount(this.area)) throw new Refusal('InvalidArgument');
    return this.to({ ...this.area, startRow: this.area.startRow + row, endRow: this.area.startRow + row });
  }
  getColumn(column: number): Self {
    if (column < 0 || column >= columnCount(this.area)) throw new Refusal('InvalidArgument');
    const at = this.area.startColumn + column;
    return this.to({ ...this.area, startColumn: at, endColumn: at });
  }
  getLastCell(): Self {
    return this.to(area(this.area.endRow, this.area.endColumn));
  }
  getLastRow(): Self {
    return this.to({ ...this.area, startRow: this.area.endRow });
  }
  getLastColumn(): Self {
    return this.to({ ...this.area, startColumn: this.area.endColumn });
  }

  getOffsetRange(rows: number, columns: number): Self {
    const { startRow, startColumn } = this.area;
    return this.to(area(startRow + rows, startColumn + columns, rowCount(this.area), columnCount(this.area)));
  }
  getResizedRange(rows: number, columns: number): Self {
    return this.getAbsoluteResizedRange(rowCount(this.area) + rows, columnCount(this.area) + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Self {
    if (rows < 1 || columns < 1) throw new Refusal('InvalidArgument');
    return this.to(area(this.area.startRow, this.area.startColumn, rows, columns));
  }
  getEntireColumn(): Self {
    return this.to({ ...this.area, startRow: 0, endRow: LAST_ROW });
  }
  getEntireRow(): Self {
    return this.to({ ...this.area, startColumn: 0, endColumn: LAST_COLUMN });
  }
  getRowsAbove(count = 1): Self {
    const { startRow } = this.area;
    return this.to({ ...this.area, startRow: startRow - count, endRow: startRow - 1 });
  }
  getRowsBelow(count = 1): Self {
    const { endRow } = this.area;
    return this.to({ ...this.area, startRow: endRow + 1, endRow: endRow + count });
  }
  getColumnsBefore(count = 1): Self {
    const { startColumn } = this.area;
    return this.to({ ...this.area, startColumn: startColumn - count, endColumn: startColumn - 1 });
  }
  getColumnsAfter(count = 1): Self {
    const { endColumn } = this.area;
    return this.to({ ...this.area, startColumn: endColumn + 1, endColumn: endColumn + count });
  }

  async getUsedRange(valuesOnly = false): Promise<Self> {
    const used = await this.getUsedRangeOrNullObject(valuesOnly);
    if (!used) throw new Refusal('ItemNotFound');
    return used;
  }
  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Self | null> {
    await this.session.calculated();
    const used = this.sheet.cells.used(!valuesOnly, this.area);
    return used && this.to(used);
  }
  async getSurroundingRegion(): Promise<Self> {
    await this.session.calculated();
    return this.to(this.sheet.cells.region(this.area));
  }

  private other(given: unknown): Area {
    const range = typeof given === 'string' ? null : given;
    if (range instanceof RangeNavigation && range.sheet === this.sheet) return range.area;
    if (typeof given === 'string') return this.sheet.parse(given) ?? refuse('InvalidArgument');
    return refuse('InvalidArgument');
  }
  getBoundingRect(given: HostObject | string): Self {
    return this.to(bound(this.area, this.other(given)));
  }
  getIntersection(given: HostObject | string): Self {
    return this.getIntersectionOrNullObject(given) ?? refuse('ItemNotFound');
  }
  getIntersectionOrNullObject(given: HostObject | string): Self | null {
    const both = intersect(this.area, this.other(given));
    return both && this.to(both);
  }
}

function refuse(code: 'InvalidArgument' | 'ItemNotFound'): never {
  throw new Refusal(code);
}
