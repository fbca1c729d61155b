/** Draws again what shows a workbook, at most once a frame, after it has changed. */
import { useEffect, useState } from 'react';
import type { Book } from '../book/book';

/** Gives a number that changes with whatever may have changed sizes: with all but the selection. */
export function useBook(book: Book): number {
  const [{ laid }, tell] = useState({ laid: 0 });
  useEffect(() => {
    let frame = 0;
    let isOther = false;
    const draw = (): void => {
      const by = isOther ? 1 : 0;
      [frame, isOther] = [0, false];
      tell((before) => ({ laid: before.laid + by }));
    };
    const stop = book.onChange(({ kind }) => {
      isOther ||= kind !== 'selected';
      if (frame === 0) frame = requestAnimationFrame(draw);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [book]);
  return laid;
}
