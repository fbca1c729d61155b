/** Excel.Range: an area of one sheet, its values and what can be done to it. */
import {
  columnCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  makeArea,
  quoteSheet,
  rowCount,
  type Area,
} from '../book/area';
import { isError, type CellValue } from '../book/entry';
import type { Written } from '../book/cells';
import type { Sheet } from '../book/sheet';
import { HostConditionalFormats } from './conditionalFormats';
import { copyCells, type CopyType } from './copy';
import { Refusal } from './documented';
import { HostFormat, setStyle } from './formats';
import { assign, HostObject, readInto, type HostOf } from './hostObject';
import { RangeNavigation } from './navigation';
import { HostRangeAreas } from './rangeAreas';
import {
  cellCount,
  common,
  isUnbounded,
  requireContentWritable,
  requireReadable,
  requireWritable,
  spread,
  type Target,
} from './target';
import { HostValidation } from './validation';
import { HostWorksheet } from './worksheet';

type Cells = 'values' | 'formulas' | 'text' | 'numberFormat' | 'valueTypes';
type Place =
  | 'address'
  | 'addressLocal'
  | 'cellCount'
  | 'rowIndex'
  | 'columnIndex'
  | 'rowCount'
  | 'columnCount'
  | 'worksheet';
type State = 'hidden' | 'rowHidden' | 'columnHidden' | 'hasSpill' | 'isEntireColumn' | 'isEntireRow';
type Doing = 'clear' | 'delete' | 'insert' | 'merge' | 'unmerge' | 'select' | 'copyFrom';
type Parts =
  | 'format'
  | 'conditionalFormats'
  | 'dataValidation'
  | 'getMergedAreasOrNullObject'
  | 'getSpillingToRangeOrNullObject';

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export const valueTypeOf = (value: CellValue): ValueType => {
  if (value === '') return 'Empty';
  if (isError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};

export class HostRange
  extends RangeNavigation<HostRange>
  implements HostOf<Excel.Range, Cells | Place | State | Doing | Parts>
{
  protected open(sheet: Sheet, area: Area): HostRange {
    return new HostRange(this.session, sheet, area);
  }

  private get target(): Target {
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
  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.session, this.sheet);
  }

  private readCells<T>(read: (row: number, column: number) => T): T[][] | null {
    if (isUnbounded(this.area)) return null;
    requireReadable(this.area);
    this.session.cellsRead += cellCount(this.area);
    return this.sheet.cells.map(this.area, read);
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
    return this.readCells((row, column) => this.sheet.cells.pattern(row, column));
  }
  set numberFormat(value: unknown) {
    if (isUnbounded(this.area)) setStyle(this.target, { n: { pattern: String(value) } });
    else this.setPatterns(value);
  }
  private setPatterns(value: unknown): void {
    requireWritable(this.sheet, 'allowFormatCells');
    const patterns = spread(value, this.area);
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

  private hiddenLines(count: number, isHidden: (index: number) => boolean): boolean | null {
    return common(Array.from({ length: count }, (_, index) => isHidden(index)));
  }
  get rowHidden(): boolean | null {
    const rows = rowCount(this.sheet.onGrid(this.area));
    return this.hiddenLines(rows, (index) => this.sheet.isRowHidden(this.area.startRow + index));
  }
  set rowHidden(value: boolean | null) {
    requireWritable(this.sheet, 'allowFormatRows');
    this.sheet.hideRows(this.area, !!value);
  }
  get columnHidden(): boolean | null {
    const columns = columnCount(this.sheet.onGrid(this.area));
    return this.hiddenLines(columns, (index) => this.sheet.isColumnHidden(this.area.startColumn + index));
  }
  set columnHidden(value: boolean | null) {
    requireWritable(this.sheet, 'allowFormatColumns');
    this.sheet.hideColumns(this.area, !!value);
  }
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }
  get hasSpill(): boolean | null {
    const spills = this.session.book.calculation.spills(this.sheet.id);
    const meeting = spills.filter((spill) => intersect(spill, this.area));
    if (meeting.length === 0) return false;
    return meeting.some((spill) => cellCount(intersect(spill, this.area)!) === cellCount(this.area))
      ? true
      : null;
  }
  getSpillingToRangeOrNullObject(): HostRange | null {
    const { startRow, startColumn } = this.area;
    const spills = this.session.book.calculation.spills(this.sheet.id);
    const own = spills.find((spill) => spill.startRow === startRow && spill.startColumn === startColumn);
    return own ? this.open(this.sheet, { ...own }) : null;
  }

  get format(): HostFormat {
    return new HostFormat(this.target);
  }
  get conditionalFormats(): HostConditionalFormats {
    return new HostConditionalFormats(this.target);
  }
  get dataValidation(): HostValidation {
    return new HostValidation(this.target);
  }
  getMergedAreasOrNullObject(): HostRangeAreas | null {
    const merges = this.sheet.mergesIn(this.area);
    return merges.length === 0
      ? null
      : new HostRangeAreas(
          this.session,
          this.sheet,
          merges.map((merge) => ({ ...merge })),
        );
  }

  clear(
    applyTo:
      | Excel.ClearApplyTo
      | 'All'
      | 'Formats'
      | 'Contents'
      | 'Hyperlinks'
      | 'RemoveHyperlinks'
      | 'ResetContents' = 'All',
  ): void {
    requireWritable(this.sheet);
    const contents = applyTo === 'All' || applyTo === 'Contents';
    const formats = applyTo === 'All' || applyTo === 'Formats';
    const used = this.sheet.cells.used(true, this.area);
    if (used) this.sheet.cells.clear(used, { contents, formats });
    if (formats) this.conditionalFormats.clearAll();
    if (applyTo === 'All') this.sheet.rules.stopValidating(this.area);
  }
  delete(shift: Excel.DeleteShiftDirection | 'Up' | 'Left'): void {
    requireWritable(this.sheet, isWholeColumns(this.area) ? 'allowDeleteColumns' : 'allowDeleteRows');
    this.sheet.shifts.remove(this.area, shift === 'Left' ? 'left' : 'up');
  }
  insert(shift: Excel.InsertShiftDirection | 'Down' | 'Right'): HostRange {
    requireWritable(this.sheet, isWholeColumns(this.area) ? 'allowInsertColumns' : 'allowInsertRows');
    this.sheet.shifts.insert(this.area, shift === 'Right' ? 'right' : 'down');
    return this.open(this.sheet, this.area);
  }
  merge(across = false): void {
    requireWritable(this.sheet, 'allowFormatCells');
    if (!across) return this.sheet.merge(this.area);
    for (let row = this.area.startRow; row <= this.area.endRow; row++)
      this.sheet.merge({ ...this.area, startRow: row, endRow: row });
  }
  unmerge(): void {
    requireWritable(this.sheet, 'allowFormatCells');
    this.sheet.unmerge(this.area);
  }
  select(): void {
    this.session.book.sheets.activate(this.sheet);
    this.session.book.selection.select([this.area]);
  }
  async copyFrom(
    source: HostObject | string,
    copyType: CopyType = 'All',
    skipBlanks = false,
    transpose = false,
  ): Promise<void> {
    requireContentWritable(this.sheet, this.area);
    const from = source instanceof HostRange ? source : this.sourceAt(String(source));
    await this.session.book.calculation.settled();
    this.session.act(() => copyCells(from, this, copyType, { skipBlanks, transpose }));
  }
  private sourceAt(address: string): HostRange {
    const area = this.sheet.parse(address);
    if (!area) throw new Refusal('InvalidArgument');
    return this.open(this.sheet, area);
  }

  getCellProperties(wanted: object): unknown[][] {
    return this.sheet.cells.map(this.area, (row, column) => readInto(this.cellAt(row, column), wanted));
  }
  getRowProperties(wanted: object): unknown[] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      readInto(this.getRow(row).getEntireRow(), wanted),
    );
  }
  getColumnProperties(wanted: object): unknown[] {
    return Array.from({ length: this.columnCount }, (_, column) =>
      readInto(this.getColumn(column).getEntireColumn(), wanted),
    );
  }
  setCellProperties(properties: Record<string, unknown>[][]): void {
    const rows = spread(properties, this.area) as Record<string, unknown>[][];
    this.sheet.cells.map(this.area, (row, column) => {
      const wanted = rows[row - this.area.startRow]![column - this.area.startColumn];
      if (wanted) assign(this.cellAt(row, column), wanted);
    });
  }
  private cellAt(row: number, column: number): HostRange {
    return this.open(this.sheet, { startRow: row, startColumn: column, endRow: row, endColumn: column });
  }
}
