/** Where a range is, and the values, formulas and number formats of its cells. */
import {
  columnCount,
  isWholeColumns,
  isWholeRows,
  makeArea,
  quoteSheet,
  rowCount,
} from '../../src/book/area';
import type { Written } from '../../src/book/cells';
import { isError, type CellValue } from '../../src/book/entry';
import { Refusal } from './documented';
import type { HostOf } from './hostObject';
import { RangeNavigation } from './navigation';
import { setStyle } from './style';
import {
  cellCount,
  isUnbounded,
  requireContentWritable,
  requireReadable,
  requireWritable,
  spread,
  type Target,
} from './target';

type Cells = 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes';
type Place =
  'address' | 'addressLocal' | 'cellCount' | 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount';

type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

const valueTypeOf = (value: CellValue): ValueType => {
  if (value === '') return 'Empty';
  if (isError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};

export abstract class RangeValues<Self extends RangeNavigation<Self>>
  extends RangeNavigation<Self>
  implements HostOf<Excel.Range, Cells | Place | 'isEntireColumn' | 'isEntireRow'>
{
  protected get target(): Target {
    return { session: this.session, sheet: this.sheet, areas: [this.area] };
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${makeArea(this.area)}`;
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.startRow;
  }
  get columnIndex(): number {
    return this.area.startColumn;
  }
  get rowCount(): number {
    return rowCount(this.area);
  }
  get columnCount(): number {
    return columnCount(this.area);
  }
  // As documented, −1 for more cells than a 32-bit number counts.
  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }
  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  private readArea<T>(read: () => T[][]): T[][] | null {
    if (isUnbounded(this.area)) return null;
    requireReadable(this.area);
    this.session.cellsRead += cellCount(this.area);
    return read();
  }
  private readCells<T>(read: (row: number, column: number) => T): T[][] | null {
    return this.readArea(() => this.sheet.cells.map(this.area, read));
  }
  get values(): CellValue[][] | null {
    return this.readCells((row, column) => this.sheet.cells.value(row, column));
  }
  set values(value: unknown) {
    this.write(value);
  }
  get formulas(): CellValue[][] | null {
    return this.readCells((row, column) => this.sheet.cells.formula(row, column));
  }
  set formulas(value: unknown) {
    this.write(value);
  }
  get text(): string[][] | null {
    return this.readCells((row, column) => this.sheet.cells.text(row, column));
  }
  get valueTypes(): Excel.RangeValueType[][] | null {
    return this.readCells(
      (row, column) => valueTypeOf(this.sheet.cells.value(row, column)) as Excel.RangeValueType,
    );
  }
  get numberFormat(): string[][] | null {
    return this.readArea(() => this.sheet.cells.patterns(this.area));
  }
  set numberFormat(value: unknown) {
    if (isUnbounded(this.area)) setStyle(this.target, { n: { pattern: String(value) } });
    else this.setPatterns(value);
  }
  private setPatterns(value: unknown): void {
    requireWritable(this.sheet, 'allowFormatCells');
    // Microsoft's own tutorial gives a column the one format of `[['€#,##0.00']]`.
    const isOne =
      Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
    const patterns = spread(isOne ? (value as unknown[][])[0]![0] : value, this.area);
    this.sheet.cells.restyle(this.area, (row, column) => {
      const pattern = patterns[row - this.area.startRow]![column - this.area.startColumn];
      return typeof pattern === 'string' ? { n: { pattern } } : undefined;
    });
  }

  private write(value: unknown): void {
    if (isUnbounded(this.area)) throw new Refusal('InvalidArgument');
    requireContentWritable(this.sheet, this.area);
    const rows = spread(value, this.area);
    const typed = rows
      .flat()
      .every(
        (each) =>
          each === null || each === undefined || ['string', 'number', 'boolean'].includes(typeof each),
      );
    if (!typed) throw new Refusal('InvalidArgument');
    this.session.cellsWritten += cellCount(this.area);
    this.session.pending.add(this.sheet, this.area, rows as Written[][]);
  }

  /** The client asks before it sends a large write in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw new Refusal('InvalidArgument');
  }
}
