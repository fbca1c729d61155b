/** The form by which a ranking is frozen, signed step by step, and taken back: what cannot be done now says why. */
import { Button, Caption1, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { useState } from 'react';
import {
  lacking,
  outOfTurn,
  SIGNATURES,
  SIGNINGS,
  STATUSES,
  type ReportedStanding,
  type Signing as Step,
} from '../../../actions/standing';
import { PROOF_WORDS } from '../../../words/proof';
import { PROOF_PANE_WORDS } from '../../../words/pane/proof';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { Signature } from './signature';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

type Act = 'freeze' | Step;

interface SigningProps {
  /** null = nothing was frozen. */
  readonly standing: ReportedStanding | null;
  /** Whether the log was changed, so that nothing can be added to it. */
  readonly isBroken: boolean;
  /** Whether the frozen ranking was found to be another now. */
  readonly differs: boolean;
  /** Of the table in sight; null = there is none. */
  readonly period: string | null;
  readonly isBusy: boolean;
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onFreeze: (reason: string) => void;
  /** Gives whether it was signed. */
  readonly onSign: (step: Step, reason: string) => Promise<boolean>;
}

export function Signing(props: SigningProps) {
  const words = PROOF_PANE_WORDS[useWords().locale];
  const [reason, setReason] = useState('');
  return (
    <Disclosure summary={words.form}>
      {() => <Form {...props} reason={reason} onReason={setReason} />}
    </Disclosure>
  );
}

interface FormProps extends SigningProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

function Form({ reason, onReason, ...props }: FormProps) {
  const styles = useStyles();
  const words = PROOF_PANE_WORDS[useWords().locale];
  const { standing, period, name, onName, onFreeze, onSign } = props;
  const whyNot = useObstacle(props, reason);
  const next = nextOf(standing);
  // While something is at work nothing is said of what comes next.
  const why = next === null || props.isBusy ? null : whyNot(next);
  const act = (step: Act): void => {
    if (step !== 'freeze') return void onSign(step, reason).then((done) => done && onReason(''));
    onFreeze(reason);
    onReason('');
  };
  return (
    <div className={styles.form}>
      <Signature
        name={{ label: words.name, hint: words.nameHint, value: name, onChange: onName }}
        reason={{ label: words.why, hint: words.whyHint, value: reason, onChange: onReason }}
      />
      <div className={styles.acts}>
        {(['freeze', ...SIGNINGS] as const).map((step) => (
          <Tooltip key={step} content={whyNot(step) ?? words.hints[step]} relationship="description">
            <Button size="small" disabledFocusable={whyNot(step) !== null} onClick={() => act(step)}>
              {words.acting[step]}
            </Button>
          </Tooltip>
        ))}
      </div>
      {next !== null && why !== null && (
        <Caption1 className={styles.hint}>{words.next(words.acting[next], why)}</Caption1>
      )}
      <Caption1 className={styles.hint}>{period === null ? words.noTable : words.freezes(period)}</Caption1>
      <Caption1 className={styles.hint}>{words.lasting}</Caption1>
    </div>
  );
}

/** null = it is published. */
function nextOf(standing: ReportedStanding | null): Act | null {
  if (standing === null) return 'freeze';
  return SIGNATURES[STATUSES.indexOf(standing.status)] ?? null;
}

/** Gives why an act cannot be done now; null = it can. */
function useObstacle(
  { standing, isBroken, differs, period, isBusy, name }: SigningProps,
  reason: string,
): (act: Act) => string | null {
  const { locale } = useWords();
  const words = PROOF_PANE_WORDS[locale];
  const { problems } = PROOF_WORDS[locale];
  return (act) => {
    if (isBusy) return words.waiting;
    if (isBroken) return words.logBroken;
    if (act === 'freeze')
      return period === null ? words.noTable : name.trim() === '' ? problems.nameMissing : null;
    if (standing === null) return problems.nothingFrozen;
    const turn = outOfTurn(act, name, standing, locale);
    if (turn !== null) return turn;
    const [lack] = lacking(act, { name, reason }, locale);
    if (lack !== undefined) return lack;
    return differs && act !== 'withdraw' ? words.differs : null;
  };
}
