/** Each unit's published rank, its typical and its guaranteed ranks, drawn over each other on one scale and written beside it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SureUnit, TypicalRanks } from '../../../actions/robustness';
import { SURE_PANE_WORDS } from '../../../words/pane/sure';
import { ROBUSTNESS_TITLES } from '../../../words/robustness';
import { useWords } from '../../words';
import { LongList } from '../long-list';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  key: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: { position: 'relative', width: '16px', height: '12px', flexShrink: 0 },
  unit: { paddingTop: tokens.spacingVerticalXS },
  head: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground1 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  rank: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  told: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  track: { position: 'relative', height: '12px', backgroundColor: tokens.colorNeutralBackground3 },
  guaranteed: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  typical: {
    position: 'absolute',
    top: '3px',
    bottom: '3px',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  published: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

export function Ranges({ units }: { readonly units: readonly SureUnit[] }) {
  const last = units.reduce(
    (most, { rank, guaranteed, typical }) =>
      Math.max(most, guaranteed?.worst ?? Math.max(rank, typical.worst)),
    0,
  );
  return (
    <>
      <Legend guaranteed={units.some(({ guaranteed }) => guaranteed !== null)} />
      <LongList items={units} line={(unit) => <Unit unit={unit} last={last} />} />
    </>
  );
}

function Legend({ guaranteed }: { readonly guaranteed: boolean }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = SURE_PANE_WORDS[locale];
  const titles = ROBUSTNESS_TITLES[locale];
  const key = (mark: string, text: string, hint = '') => (
    <li className={styles.key}>
      <span className={styles.swatch} aria-hidden>
        <span className={mark} style={mark === styles.published ? { left: '50%' } : { left: 0, right: 0 }} />
      </span>
      {hint === '' ? text : `${text}${words.hint(hint)}`}
    </li>
  );
  return (
    <ul className={styles.legend}>
      {key(styles.published, words.published)}
      {key(styles.typical, titles.typical, words.typicalHint)}
      {guaranteed && key(styles.guaranteed, titles.guaranteed, words.guaranteedHint)}
    </ul>
  );
}

interface UnitProps {
  readonly unit: SureUnit;
  /** The last place of the scale. */
  readonly last: number;
}

function Unit({
  unit: { unit, rank, typical, methods, guaranteed, favourable, sentences },
  last,
}: UnitProps) {
  const styles = useStyles();
  const { locale, listed } = useWords();
  const words = SURE_PANE_WORDS[locale];
  const range = ({ low, high }: Pick<TypicalRanks, 'low' | 'high'>) => words.range(place(low), place(high));
  const told = [
    words.typical(range(typical)),
    ...(guaranteed ? [words.guaranteed(words.range(place(guaranteed.best), place(guaranteed.worst)))] : []),
    ...(methods ? [words.methods(range(methods))] : []),
    words.same(percent(typical.same)),
    ...(favourable
      ? [words.favourable(place(favourable.rank), String(Number(favourable.score.toFixed(4))))]
      : []),
  ];
  const tiers = Object.entries(typical.tiers).filter(([, share]) => share > 0);
  // Half a place to either side, so that one rank has a width of its own.
  const span = (from: number, to: number) => ({
    left: `${(100 * (from - 1)) / last}%`,
    width: `${(100 * (to - from + 1)) / last}%`,
  });
  return (
    <div className={styles.unit} title={sentences.join('\n')}>
      <div className={styles.head}>
        <span className={styles.name}>{unit}</span>
        <span className={styles.rank}>{words.rank(place(rank))}</span>
      </div>
      <div className={styles.track} aria-hidden>
        {guaranteed && <span className={styles.guaranteed} style={span(guaranteed.best, guaranteed.worst)} />}
        <span className={mergeClasses(styles.typical)} style={span(typical.low, typical.high)} />
        <span className={styles.published} style={{ left: `${(100 * (rank - 0.5)) / last}%` }} />
      </div>
      <div className={styles.told}>{told.join(' · ')}</div>
      {tiers.length > 0 && (
        <div className={styles.told}>
          {words.tiers(listed(tiers.map(([name, share]) => words.tier(name, percent(share)))))}
        </div>
      )}
    </div>
  );
}

/** Of shared places the mean may lie between two. */
const place = (rank: number): string => String(Number(rank.toFixed(1)));

/** All and nothing are said of all and nothing alone. */
export function percent(share: number): string {
  const whole = Math.round(100 * share);
  if (whole === 0 && share > 0) return '<1%';
  if (whole === 100 && share < 1) return '>99%';
  return `${whole}%`;
}
