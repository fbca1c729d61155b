/** A bar for work that takes a while, and the button that stops it. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress as ProgressOf } from '../use-progress';
import { useWords } from '../words';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  bar: { flexGrow: 1 },
});

interface ProgressProps {
  readonly progress: ProgressOf;
  readonly writing: boolean;
}

export function Progress({ progress: { done, stop }, writing }: ProgressProps) {
  const styles = useStyles();
  const { progress } = useWords();
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.bar}
        aria-label={writing ? progress.writing : progress.reading}
        value={done ?? undefined}
      />
      <Button size="small" onClick={stop}>
        {progress.stop}
      </Button>
    </div>
  );
}
