/** A bar while rankings are repeated or signed, where it takes a while, and the button that stops it. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { PROOF_PANE_WORDS } from '../../../words/pane/proof';
import type { Proving } from '../../use-proof';
import { useWords } from '../../words';

const useStyles = makeStyles({
  working: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1 },
});

export function Working({ proving: { working, progress } }: { readonly proving: Proving }) {
  const styles = useStyles();
  const { locale, progress: says } = useWords();
  const words = PROOF_PANE_WORDS[locale];
  if (working === null || progress === null) return null;
  return (
    <div className={styles.working}>
      <ProgressBar
        className={styles.bar}
        aria-label={working === 'verify' ? words.verifying : words.signing}
        value={progress.done ?? undefined}
      />
      <Button size="small" onClick={progress.stop}>
        {says.stop}
      </Button>
    </div>
  );
}
