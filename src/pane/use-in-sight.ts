/** Which lines of a list are drawn: of one too long to be drawn whole, those in sight and the one with the focus. */
import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useLayoutEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { lineOf, useLineKeys } from './use-line-keys';

/** Up to here a list is drawn whole: more than a province has zones, few enough to draw at once. */
export const DRAWN_WHOLE = 200;

/** Lines drawn beyond those in sight, so that the Tab key never comes to the end of them. */
const BEYOND = 10;

/** A line that is drawn, by its number, or the room of those before it that are not. */
export type Piece =
  | { readonly kind: 'line'; readonly at: number }
  | { readonly kind: 'room'; readonly at: number; readonly height: number };

interface InSight {
  readonly pieces: readonly Piece[];
  /** Takes each line that is drawn, which tells its number by `data-index`; of a list drawn whole none is measured. */
  readonly measure: ((line: Element | null) => void) | undefined;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * `list` holds the lines; `height` is that of a line which was not drawn yet. The line that is sought is drawn wherever it is, and what unfolds
 * it gets the focus: once for each new wish.
 */
export function useInSight(
  list: RefObject<HTMLElement | null>,
  count: number,
  height: number,
  sought: { readonly line: number | null } | null = null,
): InSight {
  const isLong = count > DRAWN_WHOLE;
  const [top, setTop] = useState(0);
  /** The line with the focus is drawn however far it is scrolled away. */
  const [held, hold] = useState<number | null>(null);
  const onKeyDown = useLineKeys(list, count, held, hold);
  const lines = useVirtualizer<Element, Element>({
    enabled: isLong,
    count,
    overscan: BEYOND,
    scrollMargin: top,
    estimateSize: () => height,
    getScrollElement: () => scrollerOf(list.current),
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      const wanted = [held, sought?.line].flatMap((line) => (line != null && line < count ? [line] : []));
      return [...new Set([...seen, ...wanted])].sort((a, b) => a - b);
    },
  });

  // What stands above the list grows and shrinks without it.
  useLayoutEffect(() => {
    const scroller = scrollerOf(list.current);
    if (!isLong || scroller === null) return;
    const measure = () => setTop(topOf(list.current!) - topOf(scroller) + scroller.scrollTop);
    measure();
    const watching = new ResizeObserver(measure);
    for (const part of scroller.children) watching.observe(part);
    return () => watching.disconnect();
  }, [isLong, list]);

  useLayoutEffect(() => {
    if (sought === null || sought.line === null) return;
    const unfolding = `:scope > [data-index="${sought.line}"] [aria-expanded]`;
    list.current?.querySelector<HTMLElement>(unfolding)?.focus();
  }, [sought, list]);

  return {
    pieces: isLong ? piecesOf(lines.getVirtualItems(), top, top + lines.getTotalSize(), count) : whole(count),
    measure: isLong ? lines.measureElement : undefined,
    onFocus: ({ target }) => hold(lineOf(target)),
    onKeyDown,
  };
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

function scrollerOf(element: Element | null): Element | null {
  const isScroller = (each: Element): boolean => /auto|scroll/.test(getComputedStyle(each).overflowY);
  let around = element?.parentElement ?? null;
  while (around && !isScroller(around)) around = around.parentElement;
  return around;
}

const whole = (count: number): Piece[] => Array.from({ length: count }, (_, at) => ({ kind: 'line', at }));

function piecesOf(lines: readonly VirtualItem[], start: number, end: number, count: number): Piece[] {
  const pieces: Piece[] = [];
  let drawn = start;
  for (const { index: at, start, end } of lines) {
    if (start > drawn) pieces.push({ kind: 'room', at, height: start - drawn });
    pieces.push({ kind: 'line', at });
    drawn = end;
  }
  if (end > drawn) pieces.push({ kind: 'room', at: count, height: end - drawn });
  return pieces;
}
