/** A number that changes with the workbook, at most once a frame: what is drawn of it is drawn again. */
import { useEffect, useState } from 'react';
import type { Book } from '../book/book';

export function useBook(book: Book): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    let frame = 0;
    const stop = book.onChange(() => {
      if (frame === 0)
        frame = requestAnimationFrame(() => {
          frame = 0;
          setVersion((before) => before + 1);
        });
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [book]);
  return version;
}
