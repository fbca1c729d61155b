/** An objection: what is claimed, what it would change, and the decision with its reply. */
import { Button, Caption1, Field, Input, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { decide, DECISIONS, type Decision, type DecisionReport } from '../../../actions/decide';
import { object, type ObjectionReport } from '../../../actions/object';
import type { ReportedStanding } from '../../../actions/standing';
import { OBJECTION_PANE_WORDS } from '../../../words/pane/objection';
import { PROOF_PANE_WORDS } from '../../../words/pane/proof';
import { PROOF_WORDS } from '../../../words/proof';
import { requestOf } from '../../ask';
import type { Pane } from '../../use-pane';
import type { ProofWork } from '../../use-proof';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { Held } from './held';
import { Reply } from './reply';
import { Signature } from './signature';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  claim: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    '& > *': { flex: '1 1 110px', minWidth: 0 },
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  hint: { color: tokens.colorNeutralForeground3 },
  input: { minWidth: 0, width: '100%' },
});

const PARTS = ['unit', 'indicator', 'value'] as const;
type Typed = Readonly<Record<(typeof PARTS)[number], string>>;
const BLANK: Typed = { unit: '', indicator: '', value: '' };

/** So many names are offered. */
const MOST_OFFERED = 500;

interface ObjectionProps {
  readonly pane: Pane;
  readonly at: ProofWork;
  /** The frozen ranking that is contested; null = nothing was frozen. */
  readonly standing: ReportedStanding | null;
  readonly isBusy: boolean;
  /** Names to choose from. */
  readonly units: readonly string[];
  readonly indicators: readonly string[];
  readonly name: string;
  readonly onName: (name: string) => void;
}

export function Objection(props: ObjectionProps) {
  const words = OBJECTION_PANE_WORDS[useWords().locale];
  return <Disclosure summary={words.summary}>{() => <Form {...props} />}</Disclosure>;
}

function Form({ pane, at, standing, isBusy, units, indicators, name, onName }: ObjectionProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = OBJECTION_PANE_WORDS[locale];
  const { problems } = PROOF_WORDS[locale];
  const id = useId();
  const [typed, setTyped] = useState(BLANK);
  const [reason, setReason] = useState('');
  const [held, setHeld] = useState<ObjectionReport | null>(null);
  const [decided, setDecided] = useState<DecisionReport | null>(null);
  const isFilled = PARTS.every((part) => typed[part].trim() !== '');
  const request = {
    ...requestOf(pane.state, locale),
    ...(standing?.period != null && { period: standing.period }),
    claims: [typed],
  };
  const type = (part: (typeof PARTS)[number], text: string): void => {
    setTyped({ ...typed, [part]: text });
    setHeld(null);
    setDecided(null);
  };
  const hold = async (): Promise<void> => {
    setDecided(null);
    setHeld(await at.work('hold', (workbook) => object(workbook, request)));
  };
  const decideNow = async (decision: Decision): Promise<void> => {
    const signed = { name, reason, time: pane.clock() };
    const report = await at.work('decide', (workbook) => decide(workbook, { ...request, decision, signed }));
    setDecided(report);
    if (report?.decision == null) return;
    setHeld(null);
    setReason('');
    pane.tell({ kind: 'changed' });
  };
  const isHeld = held !== null && held.problems.length === 0;
  const whyNot = isBusy
    ? PROOF_PANE_WORDS[locale].waiting
    : standing === null
      ? problems.nothingFrozen
      : !isHeld
        ? words.unheld
        : name.trim() === ''
          ? problems.nameMissing
          : reason.trim() === ''
            ? problems.reasonMissing
            : null;
  const offered = { unit: units, indicator: indicators, value: [] };
  return (
    <div className={styles.form}>
      <Caption1 className={styles.hint}>{words.intro}</Caption1>
      <div className={styles.claim}>
        {PARTS.map((part) => (
          <Field key={part} label={words[part]} size="small">
            <Input
              className={styles.input}
              size="small"
              autoComplete="off"
              list={`${id} ${part}`}
              value={typed[part]}
              onChange={(_, { value }) => type(part, value)}
            />
            <datalist id={`${id} ${part}`}>
              {offered[part].slice(0, MOST_OFFERED).map((each) => (
                <option key={each} value={each} />
              ))}
            </datalist>
          </Field>
        ))}
      </div>
      <Caption1 className={styles.hint}>{words.valueHint}</Caption1>
      <div className={styles.acts}>
        <Tooltip content={isFilled ? words.intro : words.unfilled} relationship="description">
          <Button size="small" disabledFocusable={isBusy || !isFilled} onClick={() => void hold()}>
            {words.hold}
          </Button>
        </Tooltip>
      </div>
      <Held held={decided ?? held} onShow={pane.show} />
      <Signature
        name={{ label: words.name, value: name, onChange: onName }}
        reason={{ label: words.reason, hint: words.reasonHint, value: reason, onChange: setReason }}
      />
      <div className={styles.acts}>
        {DECISIONS.map((decision) => (
          <Tooltip key={decision} content={whyNot ?? words.hints[decision]} relationship="description">
            <Button size="small" disabledFocusable={whyNot !== null} onClick={() => void decideNow(decision)}>
              {words.decisions[decision]}
            </Button>
          </Tooltip>
        ))}
      </div>
      {whyNot !== null && !isBusy && <Caption1 className={styles.hint}>{whyNot}</Caption1>}
      {decided?.replies.map((reply) => (
        <Reply key={reply.unit} reply={reply} />
      ))}
    </div>
  );
}
