/** What is asked of a ranking's robustness: how far weights may vary, and, unfolded, draws, seed and single limits. */
import { Caption1, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { SureAsked } from '../../../actions/robustness';
import { SURE_PANE_WORDS } from '../../../words/pane/sure';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { TypedInput } from '../typed-input';
import { Limits, type Limit } from './limits';

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  pair: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    '& > *': { flex: '1 1 90px' },
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

const SHARES = ['0.1', '0.25', '0.5', 'all'] as const;
const DRAWS = [1_000, 10_000, 100_000] as const;
/** The generator's seeds are whole numbers of so many digits. */
const SEED = /^\d{1,9}$/;

/** As chosen in the pane. */
export interface Choices {
  readonly share: (typeof SHARES)[number];
  readonly draws: number;
  readonly seed: number;
  readonly favourable: boolean;
  readonly limits: readonly Limit[];
}

export const USUAL: Choices = { share: '0.25', draws: 10_000, seed: 1, favourable: false, limits: [] };

/** Limits of an indicator that is no longer there are left out. */
export const askedBy = (
  { share, draws, seed, favourable, limits }: Choices,
  indicators: readonly string[],
): SureAsked => ({
  share: share === 'all' ? 'all' : Number(share),
  draws,
  seed,
  favourable,
  limits: Object.fromEntries(
    limits
      .filter(({ indicator }) => indicators.includes(indicator))
      .map(({ indicator, low, high }) => [indicator, [low / 100, high / 100]]),
  ),
});

interface AskingProps {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}

export function Share({ choices, onChoose, className }: AskingProps & { readonly className: string }) {
  const words = SURE_PANE_WORDS[useWords().locale];
  return (
    <Field className={className} label={words.share} size="small">
      <Select
        size="small"
        value={choices.share}
        onChange={(_, { value }) =>
          onChoose({ ...choices, share: SHARES.find((each) => each === value) ?? choices.share })
        }
      >
        {SHARES.map((each) => (
          <option key={each} value={each}>
            {words.shares[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface OptionsProps extends AskingProps {
  readonly indicators: readonly string[];
  /** As they are, of a whole of 1. */
  readonly weights: Float64Array;
}

export function Options({ choices, onChoose, indicators, weights }: OptionsProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = SURE_PANE_WORDS[locale];
  const { draws, seed, favourable, limits } = choices;
  return (
    <Disclosure summary={words.options}>
      {() => (
        <div className={styles.options}>
          <div className={styles.pair}>
            <Field label={words.draws} size="small">
              <Select
                size="small"
                value={String(draws)}
                onChange={(_, { value }) => onChoose({ ...choices, draws: Number(value) })}
              >
                {DRAWS.map((each) => (
                  <option key={each} value={String(each)}>
                    {each.toLocaleString(locale)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={words.seed} size="small">
              <TypedInput
                label={words.seed}
                told={String(seed)}
                onTyped={(text) => SEED.test(text) && onChoose({ ...choices, seed: Number(text) })}
              />
            </Field>
          </div>
          <Caption1 className={styles.hint}>{words.seedHint}</Caption1>
          <Checkbox
            label={{ children: words.best, size: 'small' }}
            checked={favourable}
            onChange={(_, { checked }) => onChoose({ ...choices, favourable: checked === true })}
          />
          <Limits
            limits={limits}
            onLimits={(next) => onChoose({ ...choices, limits: next })}
            indicators={indicators}
            weights={weights}
          />
        </div>
      )}
    </Disclosure>
  );
}
