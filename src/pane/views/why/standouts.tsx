/** What a unit does best and worst, each with its place. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Explanation } from '../../../actions/explain';
import { WHY_WORDS } from '../../../words/pane/why';
import { useWords } from '../../words';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  told: { margin: 0, overflowWrap: 'anywhere' },
});

export function Standouts({ strengths, weaknesses }: Pick<Explanation, 'strengths' | 'weaknesses'>) {
  const styles = useStyles();
  const { locale, listed } = useWords();
  const words = WHY_WORDS[locale];
  const told = (standouts: Explanation['strengths']): string =>
    listed(standouts.map(({ indicator, rank, of }) => words.standout(indicator, words.place(rank, of))));
  if (strengths.length + weaknesses.length === 0) return null;
  return (
    <dl className={styles.list}>
      {strengths.length > 0 && <dt className={styles.term}>{words.strengths}</dt>}
      {strengths.length > 0 && <dd className={styles.told}>{told(strengths)}</dd>}
      {weaknesses.length > 0 && <dt className={styles.term}>{words.weaknesses}</dt>}
      {weaknesses.length > 0 && <dd className={styles.told}>{told(weaknesses)}</dd>}
    </dl>
  );
}
