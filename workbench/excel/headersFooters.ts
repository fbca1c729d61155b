/** Excel.HeaderFooterGroup: what stands above and below every printed page, the same on all of them. */
import type { Sheet } from '../../src/book/sheet';
import { HostObject, type HostOf } from './hostObject';

/** A file keeps the three places of a line as one text: `&L…&C…&R…`. */
const PLACES = { left: 'L', center: 'C', right: 'R' } as const;
type Place = keyof typeof PLACES;
type Line = 'header' | 'footer';

const ORDER: readonly Place[] = ['left', 'center', 'right'];

/** Text that stands before any place is in the middle. */
function partsOf(text: string): Record<Place, string> {
  const parts = { left: '', center: '', right: '' };
  for (const [, mark = 'C', said = ''] of text.matchAll(/(?:^(?!&[LCR])|&([LCR]))((?:(?!&[LCR])[\s\S])*)/g)) {
    const place = ORDER.find((each) => PLACES[each] === mark)!;
    parts[place] += said;
  }
  return parts;
}

const joined = (parts: Record<Place, string>): string =>
  ORDER.map((place) => (parts[place] === '' ? '' : `&${PLACES[place]}${parts[place]}`)).join('');

type Texts = 'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

class HostHeaderFooter extends HostObject implements HostOf<Excel.HeaderFooter, Texts> {
  readonly is = 'HeaderFooter';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  private read(line: Line, place: Place): string {
    return partsOf(String(this.sheet.records.pageLayout?.[line] ?? ''))[place];
  }
  private keep(line: Line, place: Place, text: string | null): void {
    const { pageLayout } = this.sheet.records;
    const parts = { ...partsOf(String(pageLayout?.[line] ?? '')), [place]: text ?? '' };
    this.sheet.record({ pageLayout: { ...pageLayout, [line]: joined(parts) } });
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
