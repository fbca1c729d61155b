/** One line that stays in sight while the scheme is edited: the unit whose row is selected, else the first of the ranking. */
import { Caption1, Caption1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RankedUnit } from '../../actions/report';
import { useWords } from '../words';
import type { AskedUnit } from './ranking';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    overflow: 'hidden',
  },
  heading: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  unit: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  given: { flexShrink: 0 },
  why: { flexShrink: 0, marginLeft: 'auto', fontSize: tokens.fontSizeBase200 },
});

const FIRST = 3;

interface LeadersProps {
  /** In the order of the ranking. */
  readonly units: readonly RankedUnit[];
  /** The unit whose row is selected; null = none is. */
  readonly here: string | null;
  readonly onAsk: (asked: AskedUnit) => void;
}

export function Leaders({ units, here, onAsk }: LeadersProps) {
  const styles = useStyles();
  const words = useWords().preview;
  if (units.length === 0) return null;
  const line = units.findIndex(({ name }) => name === here);
  const unit = units[line];
  if (unit) return <Selected unit={unit} onAsk={() => onAsk({ unit: unit.name, line })} />;
  return (
    <div className={styles.line} role="group" aria-label={words.leaders}>
      <Caption1 className={styles.heading} aria-hidden>
        {words.leaders}
      </Caption1>
      {units.slice(0, FIRST).map(({ name, rank }) => (
        <Caption1 key={name} className={styles.unit} title={name}>
          {`${rank ?? '—'} ${name}`}
        </Caption1>
      ))}
    </div>
  );
}

interface SelectedProps {
  readonly unit: RankedUnit;
  readonly onAsk: () => void;
}

function Selected({ unit: { name, rank, tier, labels }, onAsk }: SelectedProps) {
  const styles = useStyles();
  const { place, preview } = useWords();
  return (
    <div className={styles.line} role="group" aria-label={place.here.heading}>
      <Caption1Strong className={styles.unit} title={name}>
        {place.here.rank(rank, name)}
      </Caption1Strong>
      <Caption1 className={styles.given}>{[tier ?? [], labels].flat().join(' · ')}</Caption1>
      <Link as="button" className={styles.why} aria-label={preview.why(name)} onClick={onAsk}>
        {place.here.why}
      </Link>
    </div>
  );
}
