/** Excel.Range: an area of one sheet, its values and what can be done to it. */
import { columnCount, intersect, isWholeColumns, rowCount, type Area } from '../../src/book/area';
import { clear } from '../../src/book/clear';
import { copyCells, filledBy, isWholeSheet } from '../../src/book/copy';
import type { Sheet } from '../../src/book/sheet';
import { HostConditionalFormats } from './conditionalFormats';
import { Refusal } from './documented';
import { HostFormat } from './formats';
import { assign, readInto, type HostObject, type HostOf } from './hostObject';
import { HostRangeAreas } from './rangeAreas';
import { RangeValues } from './rangeValues';
import { cellCount, common, requireContentWritable, requireWritable, spread } from './target';
import { HostValidation } from './validation';
import { HostWorksheet } from './worksheet';

type State = 'hidden' | 'rowHidden' | 'columnHidden' | 'hasSpill' | 'worksheet';
type Doing = 'clear' | 'delete' | 'insert' | 'merge' | 'unmerge' | 'select' | 'copyFrom';
type Parts =
  | 'format'
  | 'conditionalFormats'
  | 'dataValidation'
  | 'getMergedAreasOrNullObject'
  | 'getSpillingToRangeOrNullObject';

export class HostRange extends RangeValues<HostRange> implements HostOf<Excel.Range, State | Doing | Parts> {
  protected open(sheet: Sheet, area: Area): HostRange {
    return new HostRange(this.session, sheet, area);
  }

  get worksheet(): HostWorksheet {
    return new HostWorksheet(this.session, this.sheet);
  }

  private hiddenLines(count: number, isHidden: (index: number) => boolean): boolean | null {
    return common(Array.from({ length: count }, (_, index) => isHidden(index)));
  }
  get rowHidden(): boolean | null {
    const rows = rowCount(this.sheet.onGrid(this.area));
    return this.hiddenLines(rows, (index) => this.sheet.lines.isRowHidden(this.area.startRow + index));
  }
  set rowHidden(value: boolean | null) {
    requireWritable(this.sheet, 'allowFormatRows');
    this.sheet.lines.hideRows(this.area, !!value);
  }
  get columnHidden(): boolean | null {
    const columns = columnCount(this.sheet.onGrid(this.area));
    return this.hiddenLines(columns, (index) =>
      this.sheet.lines.isColumnHidden(this.area.startColumn + index),
    );
  }
  set columnHidden(value: boolean | null) {
    requireWritable(this.sheet, 'allowFormatColumns');
    this.sheet.lines.hideColumns(this.area, !!value);
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
  /** Those that begin in the range; Excel is documented to fail over more than 512, and not to say how. */
  getMergedAreasOrNullObject(): HostRangeAreas | null {
    const merges = this.sheet
      .mergesIn(this.area)
      .filter(
        ({ startRow, startColumn }) => startRow >= this.area.startRow && startColumn >= this.area.startColumn,
      );
    if (merges.length > 512) throw new Refusal('InvalidArgument');
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
    if (applyTo === 'All' || applyTo === 'Contents' || applyTo === 'Formats')
      clear(this.sheet, this.area, applyTo);
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
    copyType: Excel.RangeCopyType | 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link' = 'All',
    skipBlanks = false,
    transpose = false,
  ): Promise<void> {
    requireContentWritable(this.sheet, this.area);
    const from = source instanceof HostRange ? source : this.sourceAt(String(source));
    if (copyType === 'Link') throw new Refusal('NotImplemented', 'Range.copyFrom(Link)');
    if (isWholeSheet(from.area) && (this.area.startRow > 0 || this.area.startColumn > 0))
      throw new Refusal('InvalidArgument');
    const to = this.open(this.sheet, filledBy(from.area, this.area, transpose));
    await this.session.calculated();
    this.session.act(() => copyCells(from, to, copyType, { skipBlanks, transpose }));
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
