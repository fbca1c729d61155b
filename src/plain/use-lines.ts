/** The rows or the columns of a sheet that are in sight, hidden ones without a size. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, type RefObject } from 'react';
import type { Sheet } from '../book/sheet';
import { HEAD } from './grid-styles';

const BEYOND = 3;

/** `laid` changes where sizes may have changed. */
export function useLines(
  sheet: Sheet,
  scroller: RefObject<HTMLDivElement | null>,
  way: 'rows' | 'columns',
  laid: number,
) {
  const { lines, worksheet } = sheet;
  const isRows = way === 'rows';
  const rowSize = (row: number): number => (lines.isRowHidden(row) ? 0 : lines.rowHeight(row));
  const columnSize = (column: number): number =>
    lines.isColumnHidden(column) ? 0 : lines.columnWidth(column);
  const found = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    horizontal: !isRows,
    count: isRows ? worksheet.getRowCount() : worksheet.getColumnCount(),
    overscan: BEYOND,
    scrollPaddingEnd: isRows ? HEAD.height : HEAD.width,
    getScrollElement: () => scroller.current,
    estimateSize: isRows ? rowSize : columnSize,
  });
  useLayoutEffect(() => found.measure(), [found, sheet, laid]);
  return found;
}
