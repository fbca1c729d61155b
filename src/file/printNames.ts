/** Print areas and repeated titles, which a file keeps as names of the workbook and people see as settings of a sheet. */
import { childrenOf, element, textOf, type Element } from './xml';

export interface PrintNames {
  printArea?: string;
  printTitleRows?: string;
  printTitleColumns?: string;
}

const areaKey = '_xlnm.Print_Area';
const titlesKey = '_xlnm.Print_Titles';

export function readPrintNames(definedNames: Element | undefined, place: number): PrintNames {
  const text = (name: string) =>
    textOf(
      childrenOf(definedNames).find(
        ({ attributes }) => attributes.name === name && attributes.localSheetId === String(place),
      ),
    );
  const parts = (name: string) =>
    text(name)
      .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
      .map((part) => part.slice(part.lastIndexOf('!') + 1));
  const printArea = parts(areaKey).join(',').replaceAll('$', '');
  const titles = parts(titlesKey);
  const printTitleRows = titles.find((part) => /^\$?\d+:\$?\d+$/.test(part));
  const printTitleColumns = titles.find((part) => /^\$?[A-Z]+:\$?[A-Z]+$/.test(part));
  return {
    ...(printArea ? { printArea } : {}),
    ...(printTitleRows ? { printTitleRows } : {}),
    ...(printTitleColumns ? { printTitleColumns } : {}),
  };
}

/** Sets the names of the sheet at `place` where they differ from what the list says. */
export function writePrintNames(
  definedNames: Element,
  place: number,
  sheetName: string,
  now: PrintNames,
): void {
  const before = readPrintNames(definedNames, place);
  const sheet = `'${sheetName.replaceAll("'", "''")}'!`;
  const absolute = (part: string) => part.replaceAll('$', '').replace(/[A-Z]+|\d+/g, (mark) => `$${mark}`);
  const refer = (parts: (string | undefined)[]) =>
    parts
      .filter((part) => part)
      .map((part) => sheet + absolute(part ?? ''))
      .join(',');
  if (now.printArea !== before.printArea)
    put(definedNames, areaKey, place, refer(now.printArea?.split(',') ?? []));
  if (now.printTitleRows !== before.printTitleRows || now.printTitleColumns !== before.printTitleColumns) {
    put(definedNames, titlesKey, place, refer([now.printTitleColumns, now.printTitleRows]));
  }
}

function put(definedNames: Element, name: string, place: number, text: string): void {
  const isOther = ({ attributes }: Element) =>
    attributes.name !== name || attributes.localSheetId !== String(place);
  definedNames.children = childrenOf(definedNames).filter(isOther);
  if (text) definedNames.children.push(element('definedName', { name, localSheetId: place }, [text]));
}
