/** Defined names: of the workbook and of single sheets; those that Excel keeps for itself stay in the file. */
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { makeFormula, readFormula } from './formula';
import { childOf, childrenOf, element, isTrue, textOf, without, type Element } from './xml';

export type DefinedNames = Record<string, IDefinedNamesServiceParam>;

/** Print areas, print titles, filter areas. */
const reserved = '_xlnm.';

/** `sheetIds` in the order of the file: a name says its sheet by place. */
export function readNames(workbook: Element, sheetIds: readonly (string | undefined)[]): DefinedNames {
  const names: DefinedNames = {};
  namesOf(workbook).forEach((node, index) => {
    const { name = '', comment = '', hidden, localSheetId } = node.attributes;
    const sheetId =
      localSheetId === undefined ? SCOPE_WORKBOOK_VALUE_DEFINED_NAME : sheetIds[Number(localSheetId)];
    if (name.startsWith(reserved) || sheetId === undefined) return;
    const id = idOf(index);
    const formulaOrRefString = readFormula(textOf(node)).slice(1);
    names[id] = { id, name, comment, hidden: isTrue(hidden), localSheetId: sheetId, formulaOrRefString };
  });
  return names;
}

/** The list as it stands now: unchanged names keep what the grid does not know, the reserved ones follow their sheets. */
export function makeNames(
  workbook: Element,
  sheetIds: readonly (string | undefined)[],
  now: DefinedNames,
  placeOf: (sheetId: string) => number | undefined,
): Element | undefined {
  const before = namesOf(workbook);
  const kept = before.map((node, index) => {
    const name = now[idOf(index)];
    if (node.attributes.name?.startsWith(reserved))
      return relocate(node, sheetIds[Number(node.attributes.localSheetId)], placeOf);
    return name && makeName(node, name, placeOf);
  });
  const known = new Set(before.map((_, index) => idOf(index)));
  const added = Object.values(now).filter(({ id }) => !known.has(id));
  const made = [...kept, ...added.map((name) => makeName(undefined, name, placeOf))].filter(
    (node) => node !== undefined,
  );
  return made.length > 0 ? element('definedNames', {}, made) : undefined;
}

function namesOf(workbook: Element): Element[] {
  return childrenOf(childOf(workbook, 'definedNames'), 'definedName');
}

function idOf(index: number): string {
  return `file-name-${index}`;
}

function relocate(
  node: Element,
  sheetId: string | undefined,
  placeOf: (sheetId: string) => number | undefined,
): Element | undefined {
  if (node.attributes.localSheetId === undefined) return node;
  const place = sheetId === undefined ? undefined : placeOf(sheetId);
  return place === undefined
    ? undefined
    : { ...node, attributes: { ...node.attributes, localSheetId: String(place) } };
}

function makeName(
  before: Element | undefined,
  { name, comment, hidden, localSheetId, formulaOrRefString }: IDefinedNamesServiceParam,
  placeOf: (sheetId: string) => number | undefined,
): Element | undefined {
  const isGlobal = localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  const place = isGlobal ? undefined : placeOf(localSheetId);
  if (!isGlobal && place === undefined) return undefined;
  const rest = without(before?.attributes ?? {}, 'comment', 'hidden', 'localSheetId');
  const attributes = {
    ...rest,
    name,
    comment: comment || undefined,
    localSheetId: place,
    hidden: hidden ? 1 : undefined,
  };
  const written = formulaOrRefString.replace(/^=/, '');
  const asBefore = before && readFormula(textOf(before)) === `=${written}`;
  return element('definedName', attributes, asBefore ? before.children : [makeFormula(written)]);
}
