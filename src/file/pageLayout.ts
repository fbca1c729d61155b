/** How a sheet is printed, under the names of Office.js's PageLayout; lengths in points. */
import { sheetOrder } from './frame';
import { saysTheSame } from './same';
import { childOf, element, insertInOrder, isTrue, textOf, type Element } from './xml';

export interface PageLayout {
  orientation?: 'Portrait' | 'Landscape';
  paperSize?: string;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  leftMargin?: number;
  rightMargin?: number;
  topMargin?: number;
  bottomMargin?: number;
  headerMargin?: number;
  footerMargin?: number;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  firstPageNumber?: number | '';
  header?: string;
  footer?: string;
}

/** The file numbers them from 1. */
const paperSizes = [
  'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5',
]; // prettier-ignore

const margins = [
  ['leftMargin', 'left', 0.7],
  ['rightMargin', 'right', 0.7],
  ['topMargin', 'top', 0.75],
  ['bottomMargin', 'bottom', 0.75],
  ['headerMargin', 'header', 0.3],
  ['footerMargin', 'footer', 0.3],
] as const;

const pointsPerInch = 72;

export function readPageLayout(frame: Element): PageLayout {
  const setup = childOf(frame, 'pageSetup')?.attributes ?? {};
  const options = childOf(frame, 'printOptions')?.attributes ?? {};
  const inches = childOf(frame, 'pageMargins')?.attributes ?? {};
  const banner = childOf(frame, 'headerFooter');
  const paper = paperSizes[Number(setup.paperSize ?? 1) - 1];
  const layout: PageLayout = {
    orientation: setup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    ...(paper ? { paperSize: paper } : {}),
    zoom: readZoom(frame, setup),
    centerHorizontally: isTrue(options.horizontalCentered),
    centerVertically: isTrue(options.verticalCentered),
    printGridlines: isTrue(options.gridLines),
    printHeadings: isTrue(options.headings),
    blackAndWhite: isTrue(setup.blackAndWhite),
    draftMode: isTrue(setup.draft),
    firstPageNumber: isTrue(setup.useFirstPageNumber) ? Number(setup.firstPageNumber) : '',
    header: textOf(childOf(banner, 'oddHeader')),
    footer: textOf(childOf(banner, 'oddFooter')),
  };
  for (const [name, attribute, usual] of margins) layout[name] = points(inches[attribute] ?? usual);
  return layout;
}

/** To a millionth: 0.3 inches are 21.6 points, whatever binary fractions say. */
function points(inches: string | number): number {
  return Math.round(Number(inches) * pointsPerInch * 1e6) / 1e6;
}

function readZoom(frame: Element, setup: Record<string, string>): PageLayout['zoom'] {
  const fits = isTrue(childOf(childOf(frame, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage);
  if (!fits) return { scale: Number(setup.scale ?? 100) };
  const [horizontal, vertical] = [Number(setup.fitToWidth ?? 1), Number(setup.fitToHeight ?? 1)];
  return {
    ...(horizontal > 0 ? { horizontalFitToPages: horizontal } : {}),
    ...(vertical > 0 ? { verticalFitToPages: vertical } : {}),
  };
}

/** Changes only what differs; what the records do not mention stays. */
export function writePageLayout(frame: Element, now: PageLayout): void {
  const before = readPageLayout(frame);
  const changed = <K extends keyof PageLayout>(name: K): boolean =>
    now[name] !== undefined && !saysTheSame(now[name], before[name]);
  const set = (child: string, attribute: string, value: string | number) => {
    need(frame, child).attributes[attribute] = String(value);
  };
  const yes = (on: boolean | undefined) => (on ? 1 : 0);
  if (changed('orientation'))
    set('pageSetup', 'orientation', now.orientation === 'Landscape' ? 'landscape' : 'portrait');
  if (changed('paperSize') && paperSizes.includes(now.paperSize ?? '')) {
    set('pageSetup', 'paperSize', paperSizes.indexOf(now.paperSize ?? '') + 1);
  }
  if (changed('blackAndWhite')) set('pageSetup', 'blackAndWhite', yes(now.blackAndWhite));
  if (changed('draftMode')) set('pageSetup', 'draft', yes(now.draftMode));
  if (changed('firstPageNumber')) {
    set('pageSetup', 'useFirstPageNumber', now.firstPageNumber === '' ? 0 : 1);
    if (now.firstPageNumber !== '') set('pageSetup', 'firstPageNumber', now.firstPageNumber ?? 1);
  }
  if (changed('centerHorizontally')) set('printOptions', 'horizontalCentered', yes(now.centerHorizontally));
  if (changed('centerVertically')) set('printOptions', 'verticalCentered', yes(now.centerVertically));
  if (changed('printGridlines')) set('printOptions', 'gridLines', yes(now.printGridlines));
  if (changed('printHeadings')) set('printOptions', 'headings', yes(now.printHeadings));
  if (margins.some(([name]) => changed(name))) {
    // All six are required as soon as there are any.
    for (const [name, attribute] of margins)
      set('pageMargins', attribute, (now[name] ?? before[name] ?? 0) / pointsPerInch);
  }
  if (now.zoom && (changed('zoom') || !saysTheSame(before.zoom, now.zoom))) writeZoom(frame, now.zoom);
  if (changed('header')) writeBanner(frame, 'oddHeader', now.header ?? '');
  if (changed('footer')) writeBanner(frame, 'oddFooter', now.footer ?? '');
}

function writeZoom(
  frame: Element,
  { scale, horizontalFitToPages, verticalFitToPages }: NonNullable<PageLayout['zoom']>,
): void {
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const setup = need(frame, 'pageSetup').attributes;
  const properties = need(frame, 'sheetPr');
  let page = childOf(properties, 'pageSetUpPr');
  if (!page) properties.children.push((page = element('pageSetUpPr')));
  page.attributes.fitToPage = fits ? '1' : '0';
  if (!fits) {
    setup.scale = String(scale ?? 100);
    return;
  }
  // 0 means: as many pages as it takes.
  setup.fitToWidth = String(horizontalFitToPages ?? 0);
  setup.fitToHeight = String(verticalFitToPages ?? 0);
}

function writeBanner(frame: Element, name: 'oddHeader' | 'oddFooter', text: string): void {
  const banner = need(frame, 'headerFooter');
  banner.children = banner.children.filter((child) => typeof child === 'string' || child.name !== name);
  if (text !== '')
    insertInOrder(banner, element(name, {}, [text]), ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter']);
}

function need(frame: Element, name: string): Element {
  let child = childOf(frame, name);
  if (!child) insertInOrder(frame, (child = element(name)), sheetOrder);
  return child;
}
