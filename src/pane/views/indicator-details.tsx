/** What else was understood of an indicator, to be put right: its unit of measure, period, gaps, and whether it is one. */
import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { FoundIndicator } from '../../actions/report';
import type { IndicatorDraft } from '../../engine';
import type { Correcting } from '../correct';
import type { PlainRule } from '../edit';
import { useWords } from '../words';
import { MissingChoice } from './missing-choice';
import { TypedInput } from './typed-input';
import type { Moving } from './move-handle';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  field: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface IndicatorDetailsProps {
  readonly indicator: IndicatorDraft;
  readonly found: FoundIndicator | undefined;
  readonly moving: Moving | null;
  readonly correcting: Correcting;
  readonly onMissing: (rule: PlainRule) => void;
}

export function IndicatorDetails(props: IndicatorDetailsProps) {
  const { indicator, found, moving, correcting, onMissing } = props;
  const styles = useStyles();
  const words = useWords();
  const rule = indicator.missing?.rule ?? 'refuse';
  return (
    <div className={styles.details}>
      {found && <Reading found={found} correcting={correcting} />}
      <MissingChoice label={words.indicators.missing} rule={rule} onRule={onMissing} />
      {found && found.weight !== null && <Caption1>{words.indicators.stated(found.weight)}</Caption1>}
      <div className={styles.acts}>
        {moving?.up && (
          <Button size="small" icon={<ArrowUpRegular />} onClick={moving.up}>
            {words.indicators.up}
          </Button>
        )}
        {moving?.down && (
          <Button size="small" icon={<ArrowDownRegular />} onClick={moving.down}>
            {words.indicators.down}
          </Button>
        )}
        {found && (
          <>
            <Button
              size="small"
              onClick={() => correcting.put({ kind: 'column', indicator: found.name, is: 'leftOut' })}
            >
              {words.indicators.leaveOut}
            </Button>
            <Button
              size="small"
              onClick={() => correcting.put({ kind: 'column', indicator: found.name, is: 'rank' })}
            >
              {words.indicators.rank}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** How its column was read. */
function Reading({ found, correcting }: { readonly found: FoundIndicator; readonly correcting: Correcting }) {
  const styles = useStyles();
  const words = useWords();
  const { name, unit, period } = found;
  return (
    <>
      <Field className={styles.field} label={words.indicators.measure} orientation="horizontal" size="small">
        <TypedInput
          told={unit ?? ''}
          onTyped={(is) => correcting.put({ kind: 'measure', indicator: name, is })}
        />
      </Field>
      {period !== null && (
        <Field className={styles.field} label={words.indicators.period} orientation="horizontal" size="small">
          <TypedInput
            told={period}
            onTyped={(is) => correcting.put({ kind: 'period', indicator: name, period, is })}
          />
        </Field>
      )}
    </>
  );
}
