/** A bar for work on what is frozen, where it takes a while, and the button that stops it. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { PROOF_PANE_WORDS } from '../../../words/pane/proof';
import { OBJECTION_PANE_WORDS } from '../../../words/pane/objection';
import type { ProofWork } from '../../use-proof';
import { useWords } from '../../words';

const useStyles = makeStyles({
  working: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  bar: { flexGrow: 1 },
});

export function Working({ of: { working, progress } }: { readonly of: ProofWork }) {
  const styles = useStyles();
  const { locale, progress: says } = useWords();
  const words = PROOF_PANE_WORDS[locale];
  const objection = OBJECTION_PANE_WORDS[locale];
  const said = {
    verify: words.verifying,
    sign: words.signing,
    hold: objection.holding,
    decide: objection.deciding,
  };
  if (working === null || progress === null) return null;
  return (
    <div className={styles.working}>
      <ProgressBar className={styles.bar} aria-label={said[working]} value={progress.done ?? undefined} />
      <Button size="small" onClick={progress.stop}>
        {says.stop}
      </Button>
    </div>
  );
}
