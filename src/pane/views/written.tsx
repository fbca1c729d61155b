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
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useWords } from '../words';

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
  readonly onDismiss: () => void;
}

export function Written({ titles, notes, onDismiss }: WrittenProps) {
  const words = useWords();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.written.heading(words.listed(titles.map(words.quote)))}</MessageBarTitle>
        <Notes notes={notes} />
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.written.dismiss}
            onClick={onDismiss}
          />
        }
      />
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
