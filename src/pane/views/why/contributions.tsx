/** What a score is made of: from the average unit, part by part, to the score. */
import { Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Contributions as ContributionsOf } from '../../../actions/explain';
import { sayMeasureIn } from '../../../words/needed';
import { WHY_WORDS } from '../../../words/pane/why';
import { useWords } from '../../words';
import { Help } from '../help/help';
import { Bars, type Bar } from './bars';
import { inDecimals } from './figure';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  heading: { display: 'flex', alignItems: 'center', color: tokens.colorNeutralForeground2 },
  total: {
    display: 'flex',
    justifyContent: 'space-between',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalXXS,
  },
});

interface ContributionsProps {
  readonly contributions: ContributionsOf;
  readonly decimals: number | null;
}

export function Contributions({ contributions, decimals }: ContributionsProps) {
  const styles = useStyles();
  const words = WHY_WORDS[useWords().locale];
  const [by, setBy] = useState<'indicator' | 'dimension'>('indicator');
  const heading = useId();
  const { score, base, better, dimensions, exact } = contributions;
  const say = inDecimals(decimals, score);
  const hint = better === 'low' ? words.contributionsHintLow : words.contributionsHint;
  const grouped = dimensions.length > 1;
  return (
    <div role="group" aria-labelledby={heading}>
      <div className={styles.heading}>
        <span id={heading}>{words.contributions}</span>
        <Help title={words.contributions} subjects={[{ group: 'why', subject: 'contributions' }]} />
      </div>
      <Caption1 block className={styles.hint}>
        {hint(say(base))}
        {!exact && ` ${words.estimated}`}
      </Caption1>
      {grouped && (
        <RadioGroup
          layout="horizontal"
          aria-label={words.by}
          value={by}
          onChange={(_, { value }) => setBy(value === 'dimension' ? 'dimension' : 'indicator')}
        >
          <Radio value="indicator" label={words.byIndicator} />
          <Radio value="dimension" label={words.byDimension} />
        </RadioGroup>
      )}
      <Bars label={words.contributions} bars={useBars(contributions, grouped ? by : 'indicator')} say={say} />
      <div className={styles.total}>
        <span>{words.total}</span>
        <span>{say(score)}</span>
      </div>
    </div>
  );
}

function useBars(contributions: ContributionsOf, by: 'indicator' | 'dimension'): readonly Bar[] {
  const { locale } = useWords();
  const words = WHY_WORDS[locale];
  const { indicators, dimensions, sources, items } = contributions;
  const parts =
    by === 'dimension'
      ? dimensions.map(({ name, points }) => ({ name, aside: '', size: points }))
      : indicators.map(({ name, points, value, measure, rank, of }) => ({
          name,
          aside: words.value(
            value === null
              ? words.notReported
              : `${value}${measure === '' ? '' : words.measure(sayMeasureIn(measure, locale))}`,
            rank === null ? '' : words.place(rank, of),
          ),
          size: points,
        }));
  const others = [...sources, ...items].map(({ name, kind, points }) => ({
    name: `${words.item[kind]}${name}`,
    aside: '',
    size: points,
  }));
  return [...parts, ...others].sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
}
