/** Rows of a list put in another order: dragged by their handles, or moved by Alt and an arrow key. */
import { useState, type KeyboardEvent, type PointerEvent } from 'react';

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Where the dragged row would come to stand: a line before or after the row there. */
export type Landing = 'before' | 'after' | null;

export interface Reorder {
  readonly isDragged: (place: number) => boolean;
  readonly landing: (place: number) => Landing;
  readonly move: (from: number, to: number) => void;
  readonly handle: (place: number) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
  readonly onKeyDown: (place: number) => (event: KeyboardEvent<HTMLElement>) => void;
}

/** All rows of the list that a handle is in. */
const rowsAround = (handle: Element): readonly Element[] => [
  ...(handle.closest('li')?.parentElement?.children ?? []),
];

const ARROWS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export function useReorder(count: number, onMove: (from: number, to: number) => void): Reorder {
  const [drag, setDrag] = useState<Drag | null>(null);

  const move = (from: number, to: number) => {
    if (to !== from && to >= 0 && to < count) onMove(from, to);
  };

  return {
    isDragged: (place) => drag?.from === place,
    landing: (place) =>
      drag === null || drag.to !== place || drag.to === drag.from
        ? null
        : drag.to < drag.from
          ? 'before'
          : 'after',
    move,
    handle: (place) => ({
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: place, to: place });
      },
      onPointerMove: ({ clientY, currentTarget }) => {
        if (drag === null) return;
        const rows = rowsAround(currentTarget);
        const above = rows.filter((row, each) => {
          const { top, height } = row.getBoundingClientRect();
          return each !== drag.from && top + height / 2 < clientY;
        });
        const to = above.length;
        if (to === drag.to) return;
        setDrag({ ...drag, to });
        rows[to]?.scrollIntoView({ block: 'nearest' });
      },
      onPointerUp: () => {
        if (drag !== null) move(drag.from, drag.to);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    }),
    onKeyDown: (place) => (event) => {
      const by = ARROWS[event.key];
      // In a list of choices the keys open it.
      if (!event.altKey || by === undefined || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      move(place, place + by);
    },
  };
}
