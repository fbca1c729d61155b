/** Excel.Worksheet. */
import { area, LAST_COLUMN, LAST_ROW, parseAreas } from '../../src/book/area';
import type { Sheet } from '../../src/book/sheet';
import { HostCharts } from './charts';
import { DOCUMENTED, Refusal } from './documented';
import { colour } from './style';
import { HostObject, type HostOf } from './hostObject';
import { HostNames } from './names';
import { HostPageBreaks } from './pageBreaks';
import { HostRange } from './range';
import { HostRangeAreas } from './rangeAreas';
import type { Session } from './session';
import { HostPageLayout } from './pageLayout';
import { HostAutoFilter, HostFreezePanes, HostSheetProtection } from './sheetParts';
import { HostTables } from './tables';
import { requireBookOpen, requireFreeName } from './worksheets';

type State =
  | 'id'
  | 'name'
  | 'position'
  | 'visibility'
  | 'tabColor'
  | 'showGridlines'
  | 'showHeadings'
  | 'standardWidth'
  | 'standardHeight';
type Ways =
  'getRange' | 'getRanges' | 'getCell' | 'getRangeByIndexes' | 'getUsedRange' | 'getUsedRangeOrNullObject';
type Neighbours = 'getNext' | 'getNextOrNullObject' | 'getPrevious' | 'getPreviousOrNullObject';
type Parts =
  | 'names'
  | 'protection'
  | 'freezePanes'
  | 'pageLayout'
  | 'horizontalPageBreaks'
  | 'verticalPageBreaks'
  | 'autoFilter'
  | 'tables'
  | 'charts';

export class HostWorksheet
  extends HostObject
  implements
    HostOf<Excel.Worksheet, State | Ways | Neighbours | Parts | 'activate' | 'delete' | 'calculate' | 'copy'>
{
  readonly is = 'Worksheet';
  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override identity(): string {
    return this.sheet.id;
  }
  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string | null) {
    requireBookOpen(this.session);
    if (name?.toLowerCase() !== this.sheet.name.toLowerCase()) requireFreeName(this.session, name);
    this.sheet.rename(name!);
  }
  get position(): number {
    return this.session.book.sheets.positionOf(this.sheet);
  }
  set position(position: number | null) {
    requireBookOpen(this.session);
    const last = this.session.book.sheets.all().length - 1;
    if (typeof position !== 'number' || position < 0 || position > last) throw new Refusal('InvalidArgument');
    this.session.book.sheets.move(this.sheet, position);
  }
  get visibility(): 'Visible' | 'Hidden' | 'VeryHidden' {
    return this.sheet.visibility;
  }
  set visibility(visibility: Excel.Worksheet['visibility'] | null) {
    requireBookOpen(this.session);
    if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden')
      throw new Refusal('InvalidArgument');
    if (visibility !== 'Visible') this.leaveVisible();
    this.sheet.setVisibility(visibility);
  }
  // A workbook shows one sheet at least.
  private leaveVisible(): void {
    const others = this.session.book.sheets.all().filter((each) => each.id !== this.sheet.id);
    if (!others.some((each) => each.visibility === 'Visible')) throw new Refusal('InvalidOperation');
  }
  get tabColor(): string {
    return this.sheet.tabColour.toUpperCase();
  }
  set tabColor(value: string | null) {
    this.sheet.setTabColour(value ? colour(value) : '');
  }
  get showGridlines(): boolean {
    return this.sheet.showsGridlines;
  }
  set showGridlines(shown: boolean | null) {
    this.sheet.showGridlines(!!shown);
  }
  /** The client sends gridlines and headings under these names. */
  set gridlines(shown: boolean) {
    this.sheet.showGridlines(shown);
  }
  get showHeadings(): boolean {
    return this.sheet.records.headings !== false;
  }
  set showHeadings(headings: boolean | null) {
    this.sheet.record({ headings: !!headings });
  }
  set headings(headings: boolean) {
    this.sheet.record({ headings });
  }
  get standardHeight(): number {
    return this.sheet.worksheet.getConfig().defaultRowHeight * 0.75;
  }
  get standardWidth(): number {
    return this.sheet.worksheet.getConfig().defaultColumnWidth * 0.75;
  }
  set standardWidth(_width: number | null) {
    throw new Refusal('NotImplemented', 'Worksheet.standardWidth');
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible') throw new Refusal('InvalidOperation');
    this.session.book.sheets.activate(this.sheet);
  }
  /** As Excel names a copy: the name with the first number in brackets that is free. */
  copy(
    position: Excel.WorksheetPositionType | 'None' | 'Before' | 'After' | 'Beginning' | 'End' = 'None',
    relativeTo?: HostObject,
  ): HostWorksheet {
    requireBookOpen(this.session);
    const { sheets } = this.session.book;
    const beside = relativeTo instanceof HostWorksheet ? relativeTo.position : null;
    if ((position === 'Before' || position === 'After') && beside === null)
      throw new Refusal('InvalidArgument');
    const at = { Before: beside ?? 0, After: (beside ?? 0) + 1, Beginning: 0 } as Record<string, number>;
    for (let number = 2; ; number++) {
      const suffix = ` (${number})`;
      const name = this.name.slice(0, DOCUMENTED.sheetName.length - suffix.length) + suffix;
      if (sheets.byName(name)) continue;
      const copy = sheets.copy(this.sheet, name, at[position] ?? sheets.all().length);
      return new HostWorksheet(this.session, copy);
    }
  }
  delete(): void {
    requireBookOpen(this.session);
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
    if (this.sheet.visibility === 'VeryHidden') throw new Refusal('InvalidOperation');
    this.leaveVisible();
    this.session.book.sheets.remove(this.sheet);
  }
  async calculate(): Promise<void> {
    await this.session.calculated();
  }

  private range(at: HostRange['area']): HostRange {
    return new HostRange(this.session, this.sheet, at);
  }
  getRange(address?: string): HostRange {
    if (address === undefined || address === null || address === '')
      return this.range({ startRow: 0, startColumn: 0, endRow: LAST_ROW, endColumn: LAST_COLUMN });
    const parsed = typeof address === 'string' ? this.sheet.parse(address) : null;
    if (parsed) return this.range(parsed);
    const { names } = this.session.book;
    const name = names.find(String(address), this.sheet.id) ?? names.find(String(address), null);
    const named = name && new HostNames(this.session, null).open(name).rangeOrNull();
    if (!named || named.sheet !== this.sheet) throw new Refusal('InvalidArgument');
    return named;
  }
  getRanges(address?: string): HostRangeAreas {
    const parsed = address ? parseAreas(address) : { sheet: null, areas: [this.getRange().area] };
    if (!parsed || (parsed.sheet !== null && parsed.sheet !== this.sheet.name))
      throw new Refusal('InvalidArgument');
    return new HostRangeAreas(this.session, this.sheet, parsed.areas);
  }
  getCell(row: number, column: number): HostRange {
    return this.range(area(row, column));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostRange {
    return this.range(area(row, column, rows, columns));
  }
  /** A blank sheet has its first cell as its used range. */
  async getUsedRange(valuesOnly = false): Promise<HostRange> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }
  async getUsedRangeOrNullObject(valuesOnly = false): Promise<HostRange | null> {
    await this.session.calculated();
    const used = this.sheet.cells.used(!valuesOnly);
    return used && this.range(used);
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): HostWorksheet | null {
    const all = this.session.book.sheets.all();
    for (let at = this.position + step; at >= 0 && at < all.length; at += step)
      if (!visibleOnly || all[at]!.visibility === 'Visible') return new HostWorksheet(this.session, all[at]!);
    return null;
  }
  getNextOrNullObject(visibleOnly = false): HostWorksheet | null {
    return this.neighbour(1, visibleOnly);
  }
  getNext(visibleOnly = false): HostWorksheet {
    return this.neighbour(1, visibleOnly) ?? notFound();
  }
  getPreviousOrNullObject(visibleOnly = false): HostWorksheet | null {
    return this.neighbour(-1, visibleOnly);
  }
  getPrevious(visibleOnly = false): HostWorksheet {
    return this.neighbour(-1, visibleOnly) ?? notFound();
  }

  get names(): HostNames {
    return new HostNames(this.session, this.sheet);
  }
  get protection(): HostSheetProtection {
    return new HostSheetProtection(this.sheet);
  }
  get freezePanes(): HostFreezePanes {
    return new HostFreezePanes(this.session, this.sheet);
  }
  get pageLayout(): HostPageLayout {
    return new HostPageLayout(this.session, this.sheet);
  }
  get autoFilter(): HostAutoFilter {
    return new HostAutoFilter(this.session, this.sheet);
  }
  get horizontalPageBreaks(): HostPageBreaks {
    return new HostPageBreaks(this.session, this.sheet, 'pageBreaks');
  }
  get verticalPageBreaks(): HostPageBreaks {
    return new HostPageBreaks(this.session, this.sheet, 'columnBreaks');
  }
  get charts(): HostCharts {
    return new HostCharts(this.session, this.sheet);
  }
  get tables(): HostTables {
    return new HostTables(this.session, this.sheet);
  }
}

function notFound(): never {
  throw new Refusal('ItemNotFound');
}
