/** A list that draws a hundred lines, and more on request: a table of a hundred thousand units must not fill the page. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words';

const PAGE = 100;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** Gives the line of an item, with its key. */
  readonly line: (item: Item, at: number) => ReactNode;
}

export function LongList<Item>({ items, line }: LongListProps<Item>) {
  const styles = useStyles();
  const words = useWords();
  const [drawn, setDrawn] = useState(PAGE);
  const left = items.length - drawn;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, drawn).map(line)}</ul>
      {left > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setDrawn(drawn + PAGE)}>
          {words.more(Math.min(left, PAGE))}
        </Button>
      )}
    </>
  );
}
