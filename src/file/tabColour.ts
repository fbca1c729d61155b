/** The colour of a sheet's tab. */
import { argb, type Palette } from './colour';
import { sheetOrder } from './frame';
import { childOf, element, insertInOrder, replaceChild, type Element } from './xml';

export function readTabColour(frame: Element, palette: Palette): string {
  return palette(childOf(childOf(frame, 'sheetPr'), 'tabColor')) ?? '';
}

export function writeTabColour(frame: Element, colour: string, palette: Palette): void {
  if (colour.toUpperCase() === readTabColour(frame, palette)) return;
  let properties = childOf(frame, 'sheetPr');
  if (!properties) insertInOrder(frame, (properties = element('sheetPr')), sheetOrder);
  const rgb = argb(colour);
  replaceChild(properties, 'tabColor', rgb ? element('tabColor', { rgb }) : undefined, [
    'tabColor',
    'outlinePr',
    'pageSetUpPr',
  ]);
}
