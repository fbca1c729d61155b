/** The sheet in front, to be read and selected from: what is in sight of it is drawn, as text in boxes. */
import { mergeClasses } from '@fluentui/react-components';
import { Fragment, useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { area, makeColumn, type Area } from '../book/area';
import type { Book } from '../book/book';
import { useDark } from '../pane/use-dark';
import type { PlainWords } from '../words/plain';
import { boxesIn, type Box } from './boxes';
import { Borders, Cell, Charts, Gridlines } from './grid-parts';
import { HEAD, useGridStyles } from './grid-styles';
import { areaOf, moved, whole, type Selected } from './keys';
import { useLines } from './use-lines';

interface SheetGridProps {
  readonly book: Book;
  /** Changes with whatever may have changed sizes. */
  readonly laid: number;
  readonly words: PlainWords;
}

export function SheetGrid({ book, laid, words }: SheetGridProps) {
  const styles = useGridStyles();
  const isDark = useDark(untold);
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = book.sheets.active;
  const shown = whole(sheet, book.selection.areas[0]!);
  const rows = useLines(sheet, scroller, 'rows', laid);
  const columns = useLines(sheet, scroller, 'columns', laid);
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
      aria-label={words.cells(sheet.name)}
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
              {inRow.map((box) => {
                const place = rectangle(boxArea(box));
                return (
                  <Fragment key={box.column}>
                    <Cell box={box} place={place} bare={!sheet.showsGridlines} isDark={isDark} />
                    {box.borders && (
                      <Borders
                        borders={box.borders}
                        place={place}
                        isDark={isDark && box.look.fill === null}
                      />
                    )}
                  </Fragment>
                );
              })}
            </div>
          ))}
          <Charts sheet={sheet} say={words.chart} />
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

/** There is no Office here to tell a theme. */
const untold = () => undefined;

const boxArea = ({ row, column, rows, columns }: Box): Area => area(row, column, rows, columns);
