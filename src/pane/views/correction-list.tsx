/** What a person has put right, each to be taken back. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Correcting } from '../correct';
import { useWords } from '../words';
import { Disclosure } from './disclosure';
import { Paged } from './paged';
import { Section } from './section';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  act: { flexShrink: 0, minWidth: 'auto' },
});

export function CorrectionList({ correcting }: { correcting: Correcting }) {
  const styles = useStyles();
  const words = useWords().corrections;
  const { corrections, takeBack } = correcting;
  if (corrections.length === 0) return null;
  const heading = words.heading(corrections.length);
  return (
    <Section plain heading={heading}>
      <Disclosure summary={heading}>
        {() => (
          <Paged
            items={corrections}
            line={(one) => {
              const what = words.say(one);
              return (
                <li key={what} className={styles.line}>
                  <span className={styles.what}>{what}</span>
                  <Button
                    className={styles.act}
                    size="small"
                    appearance="subtle"
                    aria-label={words.undoOf(what)}
                    onClick={() => takeBack(one)}
                  >
                    {words.undo}
                  </Button>
                </li>
              );
            }}
          />
        )}
      </Disclosure>
    </Section>
  );
}
