/** Says which sheets were written, and whatever is worth knowing about it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { WRITING_WORDS } from '../../words/writing';
import type { Undoing } from '../use-undo';
import { useWords } from '../words';
import { Dismiss } from './dismiss';
import { UndoQuestion } from './writing';

const useStyles = makeStyles({
  notes: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface WrittenProps {
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  readonly undoing: Undoing;
  readonly onDismiss: () => void;
}

export function Written({ titles, notes, undoing, onDismiss }: WrittenProps) {
  const words = useWords();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.written.heading(words.listed(titles.map(words.quote)))}</MessageBarTitle>
        <Notes notes={notes} />
        {undoing.asked.length > 0 && <UndoQuestion undoing={undoing} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<Dismiss label={words.written.dismiss} onDismiss={onDismiss} />}>
        <Button size="small" disabledFocusable={undoing.running} onClick={undoing.undo}>
          {WRITING_WORDS[words.locale].undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function Notes({ notes }: { notes: readonly string[] }) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
