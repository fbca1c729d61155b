/** Lowest and highest weights of single indicators, a line each, in percent of the whole. */
import { Button, Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SURE_PANE_WORDS } from '../../../words/pane/sure';
import { useWords } from '../../words';
import { TypedInput } from '../typed-input';

const useStyles = makeStyles({
  limits: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, alignItems: 'start' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
  },
  name: { flex: '1 1 80px', minWidth: 0 },
  figure: { width: '56px' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** In percent of the whole. */
export interface Limit {
  readonly indicator: string;
  readonly low: number;
  readonly high: number;
}

interface LimitsProps {
  readonly limits: readonly Limit[];
  readonly onLimits: (limits: readonly Limit[]) => void;
  readonly indicators: readonly string[];
  /** As they are, of a whole of 1. */
  readonly weights: Float64Array;
}

export function Limits({ limits, onLimits, indicators, weights }: LimitsProps) {
  const styles = useStyles();
  const words = SURE_PANE_WORDS[useWords().locale];
  const free = indicators.filter((name) => !limits.some(({ indicator }) => indicator === name));
  const at = (indicator: string): Limit => {
    const weight = Number((100 * (weights[indicators.indexOf(indicator)] ?? 0)).toFixed(1));
    return { indicator, low: weight, high: weight };
  };
  const change = (place: number, by: Limit): void =>
    onLimits(limits.map((each, k) => (k === place ? by : each)));
  return (
    <div className={styles.limits} role="group" aria-label={words.limits}>
      <span>{words.limits}</span>
      {limits.map((limit, place) => {
        const { indicator, low, high } = limit;
        return (
          <div key={indicator} className={styles.line}>
            <Select
              className={styles.name}
              size="small"
              aria-label={words.limited}
              value={indicator}
              onChange={(_, { value }) => change(place, at(value))}
            >
              {[indicator, ...free].map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
            <TypedInput
              className={styles.figure}
              label={words.low(indicator)}
              told={String(low)}
              onTyped={(text) => percentIn(text, (x) => change(place, { ...limit, low: x }))}
            />
            {words.to}
            <TypedInput
              className={styles.figure}
              label={words.high(indicator)}
              told={String(high)}
              onTyped={(text) => percentIn(text, (x) => change(place, { ...limit, high: x }))}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.dropLimit(indicator)}
              onClick={() => onLimits(limits.filter((each) => each !== limit))}
            />
          </div>
        );
      })}
      {free[0] !== undefined && (
        <Button size="small" onClick={() => onLimits([...limits, at(free[0]!)])}>
          {words.addLimit}
        </Button>
      )}
      {limits.length > 0 && <Caption1 className={styles.hint}>{words.limitsHint}</Caption1>}
    </div>
  );
}

/** What is no percentage is not taken. */
function percentIn(text: string, take: (percent: number) => void): void {
  const percent = Number(text.replace(/[%％]$/, ''));
  if (percent >= 0 && percent <= 100) take(percent);
}
