/** What the scheme computes and counts beside the ranking: the tallies as sentences, each column unfolded when it is asked for. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RankReport } from '../../actions/report';
import { COMPUTED_WORDS } from '../../words/computed';
import { useWords } from '../words';
import { Disclosure } from './disclosure';
import { Section } from './section';

/** More are on the sheets. */
const MOST = 100;

const useStyles = makeStyles({
  tallies: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  values: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    '& dd': { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    '& dt': { overflowWrap: 'anywhere' },
  },
});

export function Computed({
  report: { columns, tallies, units },
}: {
  readonly report: Pick<RankReport, 'columns' | 'tallies' | 'units'>;
}) {
  const styles = useStyles();
  const words = COMPUTED_WORDS[useWords().locale];
  if (columns.length + tallies.length === 0) return null;
  return (
    <Section heading={words.heading}>
      {tallies.length > 0 && (
        <ul className={styles.tallies}>
          {tallies.map(({ name, sentence }) => (
            <li key={name}>
              <Caption1>{sentence}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <div>
        {columns.map(({ name, unit, shape, values, why }) => (
          <Disclosure key={name} summary={words.column(name, why.filter((word) => word !== '').length)}>
            {() => (
              <>
                <dl className={styles.values}>
                  {units.slice(0, MOST).flatMap((each, i) => {
                    const value = values[i] ?? null;
                    return [
                      <dt key={`${each.name} name`}>{each.name}</dt>,
                      <dd key={each.name}>{value === null ? why[i] : words.value(value, unit, shape)}</dd>,
                    ];
                  })}
                </dl>
                {units.length > MOST && <Caption1>{words.more(units.length - MOST)}</Caption1>}
              </>
            )}
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
