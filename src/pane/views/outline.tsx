/** Which sheets a run would write, and what stands there now. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { outline, type ToOutline } from '../../actions/outline';
import { WRITING_WORDS } from '../../words/writing';
import { useWords } from '../words';

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground2 },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

export function Outline({ of }: { readonly of: ToOutline | null }) {
  const styles = useStyles();
  const words = WRITING_WORDS[useWords().locale];
  const sheets = of && outline(of);
  if (sheets === null) return <div className={styles.label}>{words.nothing}</div>;
  return (
    <div>
      <div className={styles.label}>{words.sheetsLabel}</div>
      <ul className={styles.sheets} aria-label={words.sheetsLabel}>
        {sheets.map(({ title, how, range, said }) => (
          <li key={title}>
            {words.sheet(title, words.how[how], range)}
            {said.map((each) => (
              <div key={each} className={styles.label}>
                {each}
              </div>
            ))}
          </li>
        ))}
      </ul>
      {sheets.some(({ how }) => how === 'replaced') && <div className={styles.label}>{words.kept}</div>}
    </div>
  );
}
