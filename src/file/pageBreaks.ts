/** Where a new page begins in print, as rows or columns of the grid. */
import { sheetOrder } from './frame';
import { saysTheSame } from './same';
import { childOf, childrenOf, element, isTrue, replaceChild, type Element } from './xml';

/** Each break goes as far as the last column, or row. */
const FAR = { rowBreaks: 16_383, colBreaks: 1_048_575 } as const;
type Breaks = keyof typeof FAR;

/** Of those that a person set; the program's own it finds again. */
export function readPageBreaks(frame: Element, kind: Breaks): number[] {
  return childrenOf(childOf(frame, kind), 'brk').flatMap(({ attributes }) =>
    isTrue(attributes.man) ? [Number(attributes.id)] : [],
  );
}

export function writePageBreaks(frame: Element, kind: Breaks, now: readonly number[]): void {
  if (saysTheSame(readPageBreaks(frame, kind), now)) return;
  const count = now.length;
  const breaks = now.map((line) => element('brk', { id: line, max: FAR[kind], man: 1 }));
  const made = count > 0 ? element(kind, { count, manualBreakCount: count }, breaks) : undefined;
  replaceChild(frame, kind, made, sheetOrder);
}
