/** The first of the ranking in one line, in sight while the scheme is edited. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RankedUnit } from '../../actions/report';
import { useWords } from '../words';

const useStyles = makeStyles({
  leaders: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    overflow: 'hidden',
  },
  heading: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  leader: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

const FIRST = 3;

export function Leaders({ units }: { readonly units: readonly RankedUnit[] }) {
  const styles = useStyles();
  const words = useWords().preview;
  if (units.length === 0) return null;
  return (
    <div className={styles.leaders} role="group" aria-label={words.leaders}>
      <Caption1 className={styles.heading} aria-hidden>
        {words.leaders}
      </Caption1>
      {units.slice(0, FIRST).map(({ name, rank }) => (
        <Caption1 key={name} className={styles.leader} title={name}>
          {`${rank ?? '—'} ${name}`}
        </Caption1>
      ))}
    </div>
  );
}
