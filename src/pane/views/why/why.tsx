/** Why one unit stands where it does: a sentence, what its score is made of, how another differs, what it would take, why it moved. */
import { Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Explanation } from '../../../actions/explain';
import type { Subject } from '../../../actions/subject';
import { WHY_WORDS } from '../../../words/pane/why';
import type { Inquire } from '../../inquire';
import { useInquiry } from '../../use-inquiry';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { Help } from '../help/help';
import { Against } from './against';
import { Contributions } from './contributions';
import { Inquired } from './inquired';
import { Moved } from './moved';
import { Needed } from './needed';
import { Standouts } from './standouts';

const useStyles = makeStyles({
  why: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    // What is long wraps here, and does not widen the table that this stands in.
    contain: 'inline-size',
    textAlign: 'left',
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  heading: { flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
});

interface WhyProps {
  readonly inquire: Inquire;
  readonly subject: Subject;
  /** Of the unit in the table. */
  readonly row: number;
  readonly onClose: () => void;
}

export function Why({ inquire, subject, row, onClose }: WhyProps) {
  const styles = useStyles();
  const words = WHY_WORDS[useWords().locale];
  const inquirer = useInquiry<'why'>(inquire, subject);
  const { table, scheme } = subject.evaluation;
  const unit = table.units[row] ?? '';
  return (
    <section className={styles.why} aria-label={words.open(unit)}>
      <div className={styles.head}>
        <Body1Strong as="h3" className={styles.heading}>
          {words.heading(unit)}
        </Body1Strong>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.close}
          onClick={onClose}
        />
      </div>
      <Inquired inquirer={inquirer} question={{ kind: 'why', row, other: null }}>
        {(explanation) => <Explained explanation={explanation} decimals={scheme.rank.decimals} />}
      </Inquired>
      {scheme.indicators.length > 0 && (
        <Disclosure
          key={`against ${row}`}
          summary={words.against}
          aside={<Help title={words.against} subjects={[{ group: 'why', subject: 'against' }]} />}
        >
          {() => <Against inquire={inquire} subject={subject} row={row} />}
        </Disclosure>
      )}
      <Needed inquire={inquire} subject={subject} row={row} />
      <Disclosure
        key={`moved ${row}`}
        summary={words.moved}
        aside={<Help title={words.moved} subjects={[{ group: 'why', subject: 'moved' }]} />}
      >
        {() => <Moved inquire={inquire} subject={subject} row={row} />}
      </Disclosure>
    </section>
  );
}

interface ExplainedProps {
  readonly explanation: Explanation;
  readonly decimals: number | null;
}

function Explained({ explanation, decimals }: ExplainedProps) {
  const styles = useStyles();
  const { sentence, notes, contributions, strengths, weaknesses } = explanation;
  return (
    <>
      {sentence !== '' && <p className={styles.sentence}>{sentence}</p>}
      {notes.map((note) => (
        <Caption1 key={note}>{note}</Caption1>
      ))}
      <Standouts strengths={strengths} weaknesses={weaknesses} />
      {contributions && <Contributions contributions={contributions} decimals={decimals} />}
    </>
  );
}
