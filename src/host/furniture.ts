/** What a sheet has beside its cells: frozen panes, page set-up, filter buttons; asked of one sheet, given to another. */
const PAGE =
  'orientation,paperSize,zoom,centerHorizontally,centerVertically,printGridlines,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin';
const LINES = 'leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter';

/** The address without its sheet, which another sheet understands too. */
const local = ({ address }: { readonly address: string }): string =>
  address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(',');

export interface Furniture {
  /** Shows what a person has filtered out: of that Excel copies nothing. The buttons stay, for whoever tries once more. */
  showAll(): void;
  putOn(target: Excel.Worksheet): void;
}

/** Asks now; what it gives is to be called once it was answered. */
export function askFurniture(sheet: Excel.Worksheet): Furniture {
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
  const page = sheet.pageLayout.load(PAGE);
  const lines = sheet.pageLayout.headersFooters.defaultForAllPages.load(LINES);
  const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
  const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
  const columns = sheet.pageLayout.getPrintTitleColumnsOrNullObject().load('address');
  const below = sheet.horizontalPageBreaks.load('items/rowIndex');
  const beside = sheet.verticalPageBreaks.load('items/columnIndex');
  const filtered = sheet.autoFilter.getRangeOrNullObject().load('address');
  const showAll = (): void => {
    if (!filtered.isNullObject) sheet.autoFilter.clearCriteria();
  };
  const putOn = (target: Excel.Worksheet): void => {
    const { freezePanes, pageLayout, autoFilter, horizontalPageBreaks, verticalPageBreaks } = target;
    freezePanes.unfreeze();
    if (!frozen.isNullObject) freezePanes.freezeAt(target.getRange(local(frozen)));
    const { headersFooters: _, ...settings } = page.toJSON();
    pageLayout.set(settings);
    pageLayout.headersFooters.defaultForAllPages.set(lines.toJSON());
    if (!printed.isNullObject) pageLayout.setPrintArea(local(printed));
    if (!rows.isNullObject) pageLayout.setPrintTitleRows(local(rows));
    if (!columns.isNullObject) pageLayout.setPrintTitleColumns(local(columns));
    horizontalPageBreaks.removePageBreaks();
    for (const { rowIndex } of below.items) horizontalPageBreaks.add(target.getCell(rowIndex, 0));
    verticalPageBreaks.removePageBreaks();
    for (const { columnIndex } of beside.items) verticalPageBreaks.add(target.getCell(0, columnIndex));
    autoFilter.remove();
    if (!filtered.isNullObject) autoFilter.apply(target.getRange(local(filtered)));
  };
  return { showAll, putOn };
}
