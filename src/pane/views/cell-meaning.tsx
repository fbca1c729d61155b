/** Asks what a cell means: nothing reported, not assessed, or a figure; for this cell or for all that read alike. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Correction } from '../../actions/corrections';
import type { Question } from '../../actions/report';
import type { SchemeDraft } from '../../engine';
import { byEscape } from '../by-escape';
import type { Correcting } from '../correct';
import { isPlainRule, setMissing, type PlainRule } from '../edit';
import { useWords } from '../words';
import { MissingChoice } from './missing-choice';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  field: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  acts: { display: 'flex', gap: tokens.spacingHorizontalS },
});

type Meaning = 'missing' | 'notAssessed' | 'figure';
type Scope = 'one' | 'indicator' | 'all';
type CellQuestion = Extract<Question, { readonly kind: 'cell' }>;

interface CellMeaningProps {
  readonly question: CellQuestion;
  readonly scheme: SchemeDraft | null;
  /** Unit of the heading; '' = it names none. */
  readonly measure: string;
  readonly correcting: Correcting;
  readonly onClose: () => void;
}

export function CellMeaning({ question, scheme, measure, correcting, onClose }: CellMeaningProps) {
  const styles = useStyles();
  const words = useWords();
  const { text, indicator } = question;
  const at = scheme?.indicators.findIndex(({ name }) => name === indicator) ?? -1;
  const rules = scheme && at >= 0 ? scheme : null;
  const held = rules?.indicators[at]?.missing?.rule ?? 'refuse';
  const [meaning, setMeaning] = useState<Meaning | null>(null);
  const [scope, setScope] = useState<Scope>('one');
  const [figure, setFigure] = useState('');
  const [rule, setRule] = useState<PlainRule>(isPlainRule(held) && held !== 'refuse' ? held : 'drop');
  const form = useRef<HTMLFormElement>(null);
  // It opens in the place of the button that had the focus.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const isFigure = figure.trim() !== '' && Number.isFinite(Number(figure));
  const ready = meaning === 'figure' ? isFigure : meaning !== null;
  const apply = () => {
    if (!ready || meaning === null) return;
    const is = meaning === 'figure' ? Number(figure) : meaning;
    const draft = meaning === 'missing' && rules ? setMissing(rules, at, rule) : undefined;
    correcting.put({ ...addressOf(question, scope), is }, draft);
    onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onKeyDown={(event) => byEscape(event, onClose)}
    >
      <Field label={words.questions.meaning(text)} size="small">
        <RadioGroup value={meaning ?? ''} onChange={(_, { value }) => setMeaning(value as Meaning)}>
          <Radio value="missing" label={words.questions.missing} />
          <Radio value="notAssessed" label={words.questions.notAssessed} />
          <Radio value="figure" label={words.questions.figure} />
        </RadioGroup>
      </Field>
      {meaning === 'figure' && (
        <Field label={words.questions.figureHint(measure)} size="small">
          <Input
            size="small"
            inputMode="decimal"
            value={figure}
            contentAfter={measure}
            onChange={(_, { value }) => setFigure(value)}
          />
        </Field>
      )}
      {meaning === 'missing' && rules && (
        <MissingChoice label={words.questions.rule} rule={rule} onRule={setRule} />
      )}
      <Field className={styles.field} label={words.questions.scope} orientation="horizontal" size="small">
        <Select size="small" value={scope} onChange={(_, { value }) => setScope(value as Scope)}>
          <option value="one">{words.questions.scopes.one}</option>
          <option value="indicator">{words.questions.scopes.indicator(text)}</option>
          <option value="all">{words.questions.scopes.all(text)}</option>
        </Select>
      </Field>
      <div className={styles.acts}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={!ready}>
          {words.questions.apply}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.questions.cancel}
        </Button>
      </div>
    </form>
  );
}

type CellAddress = Omit<Extract<Correction, { readonly kind: 'cell' }>, 'is'>;

function addressOf({ unit, indicator, period, text }: CellQuestion, scope: Scope): CellAddress {
  switch (scope) {
    case 'one':
      return { kind: 'cell', unit, indicator, ...(period !== null && { period }), text };
    case 'indicator':
      return { kind: 'cell', indicator, text };
    case 'all':
      return { kind: 'cell', text };
    default:
      return scope satisfies never;
  }
}
