/** One line of a list with what can be done about it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  act: { flexShrink: 0, minWidth: 'auto' },
});

interface LineProps {
  /** What the button says, to the eye and in full to the ear; absent = nothing can be done. */
  readonly act?: { readonly text: string; readonly label: string; readonly onClick: () => void };
  readonly children: ReactNode;
}

export function Line({ act, children }: LineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span className={styles.what}>{children}</span>
      {act && (
        <Button
          className={styles.act}
          size="small"
          appearance="subtle"
          aria-label={act.label}
          onClick={act.onClick}
        >
          {act.text}
        </Button>
      )}
    </li>
  );
}
