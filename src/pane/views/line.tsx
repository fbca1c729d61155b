/** One line of a list with what can be done about it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  act: { flexShrink: 0, minWidth: 'auto' },
});

interface LineAct {
  /** What the button says, to the eye and in full to the ear. */
  readonly text: string;
  readonly label: string;
  readonly onClick: () => void;
}

interface LineProps {
  readonly acts?: readonly LineAct[];
  readonly children: ReactNode;
}

export function Line({ acts = [], children }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.what}>{children}</span>
      {acts.map(({ text, label, onClick }) => (
        <Button
          key={text}
          className={styles.act}
          size="small"
          appearance="subtle"
          aria-label={label}
          onClick={onClick}
        >
          {text}
        </Button>
      ))}
    </div>
  );
}
