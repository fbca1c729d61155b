/** The rows or the columns of a sheet that are in sight, hidden ones without a size. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, type RefObject } from 'react';
import type { Sheet } from '../book/sheet';
import { HEAD } from './grid-styles';

const BEYOND = 3;

/** `version` changes with the book, whose sizes may have changed with it. */
export function useLines(
  sheet: Sheet,
  scroller: RefObject<HTMLDivElement | null>,
  way: 'rows' | 'columns',
  version: number,
) {
  const { lines, worksheet } = sheet;
  const isRows = way === 'rows';
  const found = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    horizontal: !isRows,
    count: isRows ? worksheet.getRowCount() : worksheet.getColumnCount(),
    overscan: BEYOND,
    scrollPaddingEnd: isRows ? HEAD.height : HEAD.width,
    getScrollElement: () => scroller.current,
    estimateSize: (at) =>
      isRows
        ? lines.isRowHidden(at)
          ? 0
          : lines.rowHeight(at)
        : lines.isColumnHidden(at)
          ? 0
          : lines.columnWidth(at),
  });
  useLayoutEffect(() => found.measure(), [found, sheet, version]);
  return found;
}
