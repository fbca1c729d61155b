/** Excel.HeaderFooterGroup: what stands above and below every printed page, the same on all of them. */
import { makePageText, parsePageText, type PageText } from '../../src/book/pageText';
import type { Sheet } from '../../src/book/sheet';
import { HostObject, type HostOf } from './hostObject';

type Line = 'header' | 'footer';

type Texts = 'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

class HostHeaderFooter extends HostObject implements HostOf<Excel.HeaderFooter, Texts> {
  readonly is = 'HeaderFooter';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  private read(line: Line, place: keyof PageText): string {
    return parsePageText(String(this.sheet.records.pageLayout?.[line] ?? ''))[place];
  }
  private keep(line: Line, place: keyof PageText, text: string | null): void {
    const { pageLayout } = this.sheet.records;
    const parts = { ...parsePageText(String(pageLayout?.[line] ?? '')), [place]: text ?? '' };
    this.sheet.record({ pageLayout: { ...pageLayout, [line]: makePageText(parts) } });
  }
  get leftHeader(): string {
    return this.read('header', 'left');
  }
  set leftHeader(text: string | null) {
    this.keep('header', 'left', text);
  }
  get centerHeader(): string {
    return this.read('header', 'center');
  }
  set centerHeader(text: string | null) {
    this.keep('header', 'center', text);
  }
  get rightHeader(): string {
    return this.read('header', 'right');
  }
  set rightHeader(text: string | null) {
    this.keep('header', 'right', text);
  }
  get leftFooter(): string {
    return this.read('footer', 'left');
  }
  set leftFooter(text: string | null) {
    this.keep('footer', 'left', text);
  }
  get centerFooter(): string {
    return this.read('footer', 'center');
  }
  set centerFooter(text: string | null) {
    this.keep('footer', 'center', text);
  }
  get rightFooter(): string {
    return this.read('footer', 'right');
  }
  set rightFooter(text: string | null) {
    this.keep('footer', 'right', text);
  }
}

export class HostHeadersFooters
  extends HostObject
  implements HostOf<Excel.HeaderFooterGroup, 'defaultForAllPages'>
{
  readonly is = 'HeaderFooterGroup';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get defaultForAllPages(): HostHeaderFooter {
    return new HostHeaderFooter(this.sheet);
  }
}
