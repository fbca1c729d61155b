/** One indicator: its weight, direction and method, each to be changed in place. */
import { Body1, Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { FoundIndicator } from '../../actions/report';
import type { Direction, IndicatorDraft } from '../../engine';
import type { PaneWords } from '../../words/pane';
import { choiceOf, isOffered, OFFERED, type Offered } from '../methods';
import { useWords } from '../words';
import { WeightInput } from './weight-input';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  unit: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    marginLeft: tokens.spacingHorizontalXS,
  },
  direction: { width: '128px', flexShrink: 0, justifyContent: 'flex-start' },
  method: { flexGrow: 1, minWidth: 0 },
  ask: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface IndicatorRowProps {
  readonly indicator: IndicatorDraft;
  readonly found: FoundIndicator | undefined;
  /** `null` where it differs by group of units. */
  readonly weight: number | null;
  readonly inPoints: boolean;
  readonly onWeight: (weight: number) => void;
  readonly onFlip: () => void;
  readonly onMethod: (choice: Offered) => void;
}

export function IndicatorRow(props: IndicatorRowProps) {
  const { indicator, found, weight, inPoints, onWeight, onFlip, onMethod } = props;
  const styles = useStyles();
  const words = useWords();
  const { name, direction = 'high' } = indicator;
  const choice = choiceOf(indicator.normalise);
  const unit = indicator.unit || found?.unit;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Body1 className={styles.name}>
          {name}
          {unit && <Caption1 className={styles.unit}>{unit}</Caption1>}
        </Body1>
        {weight === null ? (
          <Caption1>{words.indicators.groups(groupWeights(indicator))}</Caption1>
        ) : (
          <WeightInput
            label={words.indicators.weight(name)}
            unit={inPoints ? words.indicators.points : words.indicators.percent}
            weight={weight}
            onWeight={onWeight}
          />
        )}
      </div>
      <div className={styles.line}>
        <Button
          className={styles.direction}
          size="small"
          appearance="outline"
          icon={
            direction === 'low' ? <ArrowDownRegular /> : direction === 'high' ? <ArrowUpRegular /> : undefined
          }
          aria-label={`${words.indicators.direction(name)}: ${directionText(direction, words)}`}
          title={[found?.because, words.indicators.flip].filter(Boolean).join('\n')}
          onClick={onFlip}
        >
          {directionText(direction, words)}
        </Button>
        <Select
          className={styles.method}
          size="small"
          appearance="outline"
          aria-label={words.indicators.method(name)}
          value={choice}
          onChange={(_, { value }) => {
            if (isOffered(value)) onMethod(value);
          }}
        >
          {!isOffered(choice) && <option value={choice}>{words.methods[choice]}</option>}
          {(Object.keys(OFFERED) as Offered[]).map((each) => (
            <option key={each} value={each}>
              {words.methods[each]}
            </option>
          ))}
        </Select>
      </div>
      {found?.direction === 'ask' && <Caption1 className={styles.ask}>{words.indicators.ask}</Caption1>}
    </li>
  );
}

const groupWeights = ({ weight }: IndicatorDraft): string =>
  Object.entries(typeof weight === 'object' ? weight : {})
    .map(([group, each]) => `${group} ${each}`)
    .join(' · ');

function directionText(direction: Direction, { indicators }: PaneWords): string {
  if (direction === 'high') return indicators.high;
  if (direction === 'low') return indicators.low;
  return 'near' in direction ? indicators.near(direction.near) : indicators.between(...direction.between);
}
