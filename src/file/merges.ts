/** Merged areas. */
import type { IRange } from '@univerjs/core';
import { areaName, parseArea } from './address';
import { sheetOrder } from './frame';
import { FileProblem } from './problem';
import { childOf, childrenOf, element, replaceChild, type Element } from './xml';

/** The grid notes each of them: as many as two whole columns. */
const mostMerged = 2_097_152;

const sizeOf = ({ startRow, endRow, startColumn, endColumn }: IRange): number =>
  (endRow - startRow + 1) * (endColumn - startColumn + 1);

export function readMerges(frame: Element): IRange[] {
  const merges = childrenOf(childOf(frame, 'mergeCells'), 'mergeCell')
    .map(({ attributes }) => parseArea(attributes.ref ?? ''))
    .filter((area) => area !== undefined);
  const cells = merges.reduce((sum, area) => sum + sizeOf(area), 0);
  if (cells > mostMerged) throw new FileProblem('too-large', `${cells} merged cells`);
  return merges;
}

export function writeMerges(frame: Element, merges: readonly IRange[]): void {
  const cells = merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  const made = cells.length > 0 ? element('mergeCells', { count: cells.length }, cells) : undefined;
  replaceChild(frame, 'mergeCells', made, sheetOrder);
}
