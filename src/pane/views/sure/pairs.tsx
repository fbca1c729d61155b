/** Neighbours in the ranking and what would turn them, those all but tied first. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { PairReport } from '../../../actions/robustness';
import { SURE_PANE_WORDS } from '../../../words/pane/sure';
import { useWords } from '../../words';
import { LongList } from '../long-list';

const useStyles = makeStyles({
  pair: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  sentences: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

export function Pairs({ pairs }: { readonly pairs: readonly PairReport[] | null }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = SURE_PANE_WORDS[locale];
  if (pairs === null) return words.noPairs;
  const fragile = (pair: PairReport): number => (pair.near ? -1 : 0) + (pair.epsilon ?? 2);
  return (
    <LongList
      items={[...pairs].sort((a, b) => fragile(a) - fragile(b))}
      line={({ ahead, behind, near, sentences }) => (
        <>
          <div className={styles.pair}>
            {words.pair(ahead, behind)}{' '}
            {near && (
              <Badge size="small" appearance="tint" color="warning">
                {words.near}
              </Badge>
            )}
          </div>
          <div className={styles.sentences}>{sentences.join(locale === 'zh-CN' ? '' : ' ')}</div>
        </>
      )}
    />
  );
}
