/** Offers the answers to what a problem or note leaves open, each a correction. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Question, ReportedProblem } from '../../actions/report';
import type { SchemeDraft } from '../../engine';
import type { Correcting } from '../correct';
import { useWords } from '../words';
import { CellMeaning } from './cell-meaning';

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  act: { minWidth: 'auto' },
  inline: { fontSize: 'inherit', marginLeft: tokens.spacingHorizontalXXS },
});

interface AnswerProps {
  readonly about: ReportedProblem;
  readonly scheme: SchemeDraft | null;
  /** Unit of measure by indicator, for a figure to be typed. */
  readonly measureOf: (indicator: string) => string;
  readonly correcting: Correcting;
}

export function Answer({ about: { question, where }, scheme, measureOf, correcting }: AnswerProps) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  /** The form was closed: the focus goes back to what opened it. */
  const closed = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (closed.current) button.current?.focus();
    closed.current = false;
  }, [open]);
  if (!question) return null;
  if (question.kind !== 'cell') return <Choices question={question} correcting={correcting} />;
  if (open)
    return (
      <CellMeaning
        question={question}
        scheme={scheme}
        measure={measureOf(question.indicator)}
        correcting={correcting}
        onClose={() => {
          closed.current = true;
          setOpen(false);
        }}
      />
    );
  return (
    <Link
      ref={button}
      as="button"
      inline
      className={styles.inline}
      aria-label={words.questions.answerOf(where ?? question.indicator)}
      onClick={() => setOpen(true)}
    >
      {words.questions.answer}
    </Link>
  );
}

interface ChoicesProps {
  readonly question: Exclude<Question, { readonly kind: 'cell' }>;
  readonly correcting: Correcting;
}

function Choices({ question, correcting: { put } }: ChoicesProps) {
  const styles = useStyles();
  const words = useWords();
  const act = (text: string, onClick: () => void) => (
    <Button key={text} className={styles.act} size="small" onClick={onClick}>
      {text}
    </Button>
  );
  switch (question.kind) {
    case 'row': {
      const { unit, nth } = question;
      const address = { unit, ...(nth !== undefined && { nth }) };
      return (
        <div className={styles.acts}>
          {act(words.questions.leaveOut(nth), () => put({ kind: 'row', ...address, is: 'leftOut' }))}
        </div>
      );
    }
    case 'name': {
      const { unit, other } = question;
      return (
        <div className={styles.acts}>
          {act(words.questions.same(unit, other), () => put({ kind: 'name', unit, is: other }))}
          {act(words.questions.apart, () => put({ kind: 'name', unit, is: unit }))}
        </div>
      );
    }
    case 'column': {
      const { indicator } = question;
      return (
        <div className={styles.acts}>
          {act(words.indicators.rank, () => put({ kind: 'column', indicator, is: 'rank' }))}
          {act(words.questions.noRank, () => put({ kind: 'column', indicator, is: 'indicator' }))}
        </div>
      );
    }
    case 'direction': {
      const { indicator } = question;
      return (
        <div className={styles.acts}>
          {act(words.indicators.high, () => put({ kind: 'direction', indicator, is: 'high' }))}
          {act(words.indicators.low, () => put({ kind: 'direction', indicator, is: 'low' }))}
        </div>
      );
    }
    default:
      return question satisfies never;
  }
}
