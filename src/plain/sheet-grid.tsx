/** The sheet in front, to be read and selected from: what is in sight of it is drawn, as text in boxes. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { area, makeColumn, type Area } from '../book/area';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { boxesIn, type Box } from './boxes';
import { areaOf, moved, whole, type Selected } from './keys';

/** Of the letters above and the numbers at the left. */
const HEAD = { height: 24, width: 44 };
const BEYOND = 3;

// A sheet is paper: its colours were chosen on white, and stay so where the page is dark.
const PAPER = {
  ground: '#ffffff',
  ink: '#242424',
  line: '#e1dfdd',
  head: '#f5f5f5',
  headInk: '#5c5c5c',
  chosen: '#107c41',
};

const useStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    scrollbarWidth: 'thin',
    backgroundColor: PAPER.ground,
    color: PAPER.ink,
    colorScheme: 'light',
    outlineOffset: '-2px',
    userSelect: 'none',
    cursor: 'cell',
  },
  plane: { position: 'relative' },
  heads: {
    position: 'sticky',
    zIndex: 2,
    backgroundColor: PAPER.head,
    color: PAPER.headInk,
    fontSize: '12px',
  },
  letters: { top: 0, height: `${HEAD.height}px` },
  numbers: { left: 0, width: `${HEAD.width}px`, zIndex: 1 },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 3,
    width: `${HEAD.width}px`,
    height: `${HEAD.height}px`,
    backgroundColor: PAPER.head,
  },
  head: {
    position: 'absolute',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    borderRight: `1px solid ${PAPER.line}`,
    borderBottom: `1px solid ${PAPER.line}`,
  },
  headChosen: { backgroundColor: '#d3f0e0', color: '#0b4527', fontWeight: 600 },
  cells: { position: 'absolute', top: `${HEAD.height}px`, left: `${HEAD.width}px` },
  line: { position: 'absolute', backgroundColor: PAPER.line },
  box: {
    position: 'absolute',
    display: 'flex',
    boxSizing: 'border-box',
    padding: '1px 3px',
    lineHeight: 1.25,
    whiteSpace: 'pre',
    overflow: 'hidden',
    borderRight: `1px solid ${PAPER.line}`,
    borderBottom: `1px solid ${PAPER.line}`,
  },
  bare: { border: 'none' },
  over: { overflow: 'visible' },
  wraps: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  selection: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: `2px solid ${PAPER.chosen}`,
    pointerEvents: 'none',
    zIndex: 1,
  },
});

interface SheetGridProps {
  readonly book: Book;
  /** Changes with the book. */
  readonly version: number;
  readonly label: string;
}

const ALONG = {
  left: 'flex-start',
  top: 'flex-start',
  center: 'center',
  right: 'flex-end',
  bottom: 'flex-end',
};

export function SheetGrid({ book, version, label }: SheetGridProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = book.sheets.active;
  const shown = whole(sheet, book.selection.areas[0]!);
  const rows = useLines(sheet, scroller, 'rows', version);
  const columns = useLines(sheet, scroller, 'columns', version);
  const selected = useRef<Selected>({ anchor: shown, head: shown });

  const [rowItems, columnItems] = [rows.getVirtualItems(), columns.getVirtualItems()];
  const boxes = boxesIn(sheet, rowItems, columnItems);

  const left = (column: number) => columns.measurementsCache[column]?.start ?? 0;
  const top = (row: number) => rows.measurementsCache[row]?.start ?? 0;
  const rectangle = (cells: Area) => {
    const [endRow, endColumn] = [
      Math.min(cells.endRow, rows.options.count - 1),
      Math.min(cells.endColumn, columns.options.count - 1),
    ];
    return {
      left: left(cells.startColumn),
      top: top(cells.startRow),
      width: (columns.measurementsCache[endColumn]?.end ?? 0) - left(cells.startColumn),
      height: (rows.measurementsCache[endRow]?.end ?? 0) - top(cells.startRow),
    };
  };

  function choose(next: Selected): void {
    selected.current = next;
    book.selection.select([areaOf(sheet, next)]);
  }
  // What another selected, the pane above all, is brought into sight.
  const { startRow, startColumn, endRow, endColumn } = shown;
  useEffect(() => {
    const own = areaOf(sheet, selected.current);
    const isOwn =
      own.startRow === startRow &&
      own.startColumn === startColumn &&
      own.endRow === endRow &&
      own.endColumn === endColumn;
    const now = { startRow, startColumn, endRow, endColumn };
    if (!isOwn) selected.current = { anchor: now, head: now };
    const { head } = selected.current;
    rows.scrollToIndex(Math.min(head.startRow, rows.options.count - 1));
    columns.scrollToIndex(Math.min(head.startColumn, columns.options.count - 1));
  }, [sheet, rows, columns, startRow, startColumn, endRow, endColumn]);

  function cellAt({ clientX, clientY }: PointerEvent): Area | null {
    const box = scroller.current!.getBoundingClientRect();
    const [x, y] = [clientX - box.left - HEAD.width, clientY - box.top - HEAD.height];
    if (x < 0 || y < 0) return null;
    const row = rows.getVirtualItemForOffset(y + scroller.current!.scrollTop);
    const column = columns.getVirtualItemForOffset(x + scroller.current!.scrollLeft);
    return row && column ? whole(sheet, area(row.index, column.index)) : null;
  }
  function onPointerDown(event: PointerEvent): void {
    const cell = event.button === 0 ? cellAt(event) : null;
    if (cell === null) return;
    choose(event.shiftKey ? { ...selected.current, head: cell } : { anchor: cell, head: cell });
    // A touch scrolls.
    if (event.pointerType === 'mouse') scroller.current!.setPointerCapture(event.pointerId);
  }
  function onPointerMove(event: PointerEvent): void {
    const cell = scroller.current!.hasPointerCapture(event.pointerId) ? cellAt(event) : null;
    if (cell) choose({ ...selected.current, head: cell });
  }
  function onKeyDown(event: KeyboardEvent): void {
    const next = moved(sheet, selected.current, event);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  }

  const active = `cell-${shown.startRow}-${shown.startColumn}`;
  const isChosen = (index: number, start: number, end: number) => index >= start && index <= end;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-readonly
      aria-rowcount={rows.options.count}
      aria-colcount={columns.options.count}
      aria-activedescendant={active}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    >
      <div
        className={styles.plane}
        style={{ width: columns.getTotalSize() + HEAD.width, height: rows.getTotalSize() + HEAD.height }}
      >
        <div className={mergeClasses(styles.heads, styles.letters)} aria-hidden>
          <div className={styles.corner} />
          {columnItems.map(({ index, start, size }) => (
            <div
              key={index}
              className={mergeClasses(
                styles.head,
                isChosen(index, shown.startColumn, shown.endColumn) && styles.headChosen,
              )}
              style={{ left: start + HEAD.width, top: 0, width: size, height: HEAD.height }}
            >
              {size > 0 && makeColumn(index)}
            </div>
          ))}
        </div>
        <div
          className={mergeClasses(styles.heads, styles.numbers)}
          style={{ height: rows.getTotalSize() }}
          aria-hidden
        >
          {rowItems.map(({ index, start, size }) => (
            <div
              key={index}
              className={mergeClasses(
                styles.head,
                isChosen(index, shown.startRow, shown.endRow) && styles.headChosen,
              )}
              style={{ left: 0, top: start, width: HEAD.width, height: size }}
            >
              {size > 0 && index + 1}
            </div>
          ))}
        </div>
        <div className={styles.cells} role="presentation">
          {sheet.showsGridlines && (
            <Gridlines
              rows={rowItems}
              columns={columnItems}
              width={columns.getTotalSize()}
              height={rows.getTotalSize()}
            />
          )}
          {[...boxes].map(([row, inRow]) => (
            <div key={row} role="row" aria-rowindex={row + 1}>
              {inRow.map((box) => (
                <Cell
                  key={box.column}
                  box={box}
                  place={rectangle(boxArea(box))}
                  bare={!sheet.showsGridlines}
                />
              ))}
            </div>
          ))}
          <div role="row" aria-rowindex={shown.startRow + 1}>
            <div
              id={active}
              role="gridcell"
              aria-selected
              aria-colindex={shown.startColumn + 1}
              aria-label={`${makeColumn(shown.startColumn)}${shown.startRow + 1} ${sheet.cells.text(shown.startRow, shown.startColumn)}`}
              className={styles.selection}
              style={rectangle(shown)}
            />
          </div>
        </div>
      </div>
    </div>
  );
}

const boxArea = ({ row, column, rows, columns }: Box): Area => area(row, column, rows, columns);

interface CellProps {
  readonly box: Box;
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly bare: boolean;
}

function Cell({ box: { text, look, column, overflows }, place, bare }: CellProps) {
  const styles = useStyles();
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      className={mergeClasses(
        styles.box,
        (bare || overflows) && styles.bare,
        overflows && styles.over,
        look.wraps && styles.wraps,
      )}
      style={{
        ...place,
        justifyContent: ALONG[look.across],
        alignItems: ALONG[look.down],
        textAlign: look.across,
        backgroundColor: look.fill ?? (overflows ? undefined : PAPER.ground),
        color: look.colour ?? undefined,
        fontSize: `${look.size}pt`,
        fontWeight: look.bold ? 600 : undefined,
        fontStyle: look.italic ? 'italic' : undefined,
      }}
    >
      {text}
    </div>
  );
}

interface GridlinesProps {
  readonly rows: readonly VirtualItem[];
  readonly columns: readonly VirtualItem[];
  readonly width: number;
  readonly height: number;
}

function Gridlines({ rows, columns, width, height }: GridlinesProps) {
  const { line } = useStyles();
  return (
    <div aria-hidden>
      {rows.map(({ index, end }) => (
        <div key={`row ${index}`} className={line} style={{ left: 0, top: end - 1, width, height: 1 }} />
      ))}
      {columns.map(({ index, end }) => (
        <div key={`column ${index}`} className={line} style={{ left: end - 1, top: 0, width: 1, height }} />
      ))}
    </div>
  );
}

function useLines(
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
  // Sizes change with the sheet and with what is written.
  useLayoutEffect(() => found.measure(), [found, sheet, version]);
  return found;
}
