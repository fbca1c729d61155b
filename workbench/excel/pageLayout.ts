/** Excel.PageLayout: how a sheet is printed. */
import { makeArea, parseAreas, type Area } from '../../src/book/area';
import type { Sheet } from '../../src/book/sheet';
import { Refusal } from './documented';
import { HostHeadersFooters } from './headersFooters';
import { HostObject, type HostOf } from './hostObject';
import { HostRange } from './range';
import { HostRangeAreas } from './rangeAreas';
import type { Session } from './session';

const PAGE_DEFAULTS = {
  orientation: 'Portrait',
  paperSize: 'A4',
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

type PageSetting =
  | 'orientation'
  | 'paperSize'
  | 'centerHorizontally'
  | 'centerVertically'
  | 'printGridlines'
  | 'zoom'
  | 'leftMargin'
  | 'rightMargin'
  | 'topMargin'
  | 'bottomMargin'
  | 'headerMargin'
  | 'footerMargin'
  | 'headersFooters';
type PageMethod =
  | 'setPrintArea'
  | 'setPrintTitleRows'
  | 'setPrintTitleColumns'
  | 'getPrintAreaOrNullObject'
  | 'getPrintTitleRowsOrNullObject'
  | 'getPrintTitleColumnsOrNullObject';

export class HostPageLayout extends HostObject implements HostOf<Excel.PageLayout, PageSetting | PageMethod> {
  readonly is = 'PageLayout';
  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  private read<T>(name: keyof typeof PAGE_DEFAULTS): T {
    return (this.sheet.records.pageLayout?.[name] ?? PAGE_DEFAULTS[name]) as T;
  }
  private keep(change: Record<string, unknown>): void {
    this.sheet.record({ pageLayout: { ...this.sheet.records.pageLayout, ...change } });
  }
  get orientation(): Excel.PageLayout['orientation'] {
    return this.read('orientation');
  }
  set orientation(orientation: Excel.PageLayout['orientation'] | null) {
    this.keep({ orientation });
  }
  get paperSize(): Excel.PageLayout['paperSize'] {
    return this.read('paperSize');
  }
  set paperSize(paperSize: Excel.PageLayout['paperSize'] | null) {
    this.keep({ paperSize });
  }
  get centerHorizontally(): boolean {
    return this.read('centerHorizontally');
  }
  set centerHorizontally(centerHorizontally: boolean | null) {
    this.keep({ centerHorizontally });
  }
  get centerVertically(): boolean {
    return this.read('centerVertically');
  }
  set centerVertically(centerVertically: boolean | null) {
    this.keep({ centerVertically });
  }
  get printGridlines(): boolean {
    return this.read('printGridlines');
  }
  set printGridlines(printGridlines: boolean | null) {
    this.keep({ printGridlines });
  }
  get zoom(): Excel.PageLayoutZoomOptions {
    return this.read('zoom');
  }
  set zoom(zoom: Excel.PageLayoutZoomOptions | null) {
    this.keep({ zoom });
  }
  get leftMargin(): number {
    return this.read('leftMargin');
  }
  set leftMargin(leftMargin: number | null) {
    this.keep({ leftMargin });
  }
  get rightMargin(): number {
    return this.read('rightMargin');
  }
  set rightMargin(rightMargin: number | null) {
    this.keep({ rightMargin });
  }
  get topMargin(): number {
    return this.read('topMargin');
  }
  set topMargin(topMargin: number | null) {
    this.keep({ topMargin });
  }
  get bottomMargin(): number {
    return this.read('bottomMargin');
  }
  set bottomMargin(bottomMargin: number | null) {
    this.keep({ bottomMargin });
  }
  get headerMargin(): number {
    return this.read('headerMargin');
  }
  set headerMargin(headerMargin: number | null) {
    this.keep({ headerMargin });
  }
  get footerMargin(): number {
    return this.read('footerMargin');
  }
  set footerMargin(footerMargin: number | null) {
    this.keep({ footerMargin });
  }
  get headersFooters(): HostHeadersFooters {
    return new HostHeadersFooters(this.sheet);
  }
  private addressOf(given: HostObject | string): string {
    const area = given instanceof HostRange ? given.area : this.sheet.parse(String(given));
    if (!area) throw new Refusal('InvalidArgument');
    return makeArea(area);
  }
  setPrintArea(given: HostObject | string): void {
    this.keep({ printArea: this.addressOf(given) });
  }
  setPrintTitleRows(given: HostObject | string): void {
    this.keep({ printTitleRows: this.addressOf(given) });
  }
  setPrintTitleColumns(given: HostObject | string): void {
    this.keep({ printTitleColumns: this.addressOf(given) });
  }
  private areasAt(name: 'printArea' | 'printTitleRows' | 'printTitleColumns'): readonly Area[] {
    const address = this.sheet.records.pageLayout?.[name];
    return typeof address === 'string' ? (parseAreas(address)?.areas ?? []) : [];
  }
  getPrintAreaOrNullObject(): HostRangeAreas | null {
    const areas = this.areasAt('printArea');
    return areas.length === 0 ? null : new HostRangeAreas(this.session, this.sheet, areas);
  }
  private titlesAt(name: 'printTitleRows' | 'printTitleColumns'): HostRange | null {
    const [area] = this.areasAt(name);
    return area ? new HostRange(this.session, this.sheet, area) : null;
  }
  getPrintTitleRowsOrNullObject(): HostRange | null {
    return this.titlesAt('printTitleRows');
  }
  getPrintTitleColumnsOrNullObject(): HostRange | null {
    return this.titlesAt('printTitleColumns');
  }
}
