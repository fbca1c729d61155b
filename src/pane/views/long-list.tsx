/** A list of any length: an ordinary one is drawn whole, a longer one in a box of its own, where it draws what is in sight. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { DRAWN_WHOLE, useInSight } from '../use-in-sight';
import { useWords } from '../words';

/** Two rows of text, as most lines at 320 px. */
const HEIGHT = 40;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { paddingBottom: tokens.spacingVerticalXS },
  // The focus ring is drawn within: the box may fill what it stands in.
  box: { maxHeight: '60vh', overflowY: 'auto', outlineOffset: '-2px', scrollbarWidth: 'thin' },
});

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** Gives what stands in the line of an item. */
  readonly line: (item: Item, at: number) => ReactNode;
}

export function LongList<Item>({ items, line }: LongListProps<Item>) {
  const styles = useStyles();
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const count = items.length;
  const { pieces, measure, onFocus, onKeyDown } = useInSight(list, count, HEIGHT);
  const drawn = (
    <ul ref={list} className={styles.list} onFocus={onFocus} onKeyDown={onKeyDown}>
      {pieces.map((piece) =>
        piece.kind === 'room' ? (
          <li key={`room ${piece.at}`} aria-hidden style={{ height: piece.height }} />
        ) : (
          <li
            key={piece.at}
            ref={measure}
            className={styles.line}
            data-index={piece.at}
            aria-posinset={piece.at + 1}
            aria-setsize={count}
          >
            {line(items[piece.at]!, piece.at)}
          </li>
        ),
      )}
    </ul>
  );
  if (count <= DRAWN_WHOLE) return drawn;
  return (
    <div className={styles.box} role="group" aria-label={words.inAll(count)} tabIndex={0}>
      {drawn}
    </div>
  );
}
