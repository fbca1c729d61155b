/** Merged areas. */
import type { IRange } from '@univerjs/core';
import { areaName, parseArea } from './address';
import { sheetOrder } from './frame';
import { childOf, childrenOf, element, replaceChild, type Element } from './xml';

export function readMerges(frame: Element): IRange[] {
  return childrenOf(childOf(frame, 'mergeCells'), 'mergeCell')
    .map(({ attributes }) => parseArea(attributes.ref ?? ''))
    .filter((area) => area !== undefined);
}

export function writeMerges(frame: Element, merges: readonly IRange[]): void {
  const cells = merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  const made = cells.length > 0 ? element('mergeCells', { count: cells.length }, cells) : undefined;
  replaceChild(frame, 'mergeCells', made, sheetOrder);
}
