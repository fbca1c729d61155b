/** What it would take: a goal is chosen, and for each indicator the least change that reaches it is shown. */
import { Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Subject } from '../../../actions/subject';
import { WHY_WORDS } from '../../../words/pane/why';
import type { Inquire } from '../../inquire';
import { useInquiry } from '../../use-inquiry';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { Help } from '../help/help';
import { TypedInput } from '../typed-input';
import { choicesFor, goalOf, type Choice } from './goals';
import { Inquired } from './inquired';
import { NeededTable } from './needed-table';

const useStyles = makeStyles({
  needed: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  goal: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, '& > *': { flexGrow: 1 } },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface NeededProps {
  readonly inquire: Inquire;
  readonly subject: Subject;
  readonly row: number;
}

export function Needed(props: NeededProps) {
  const words = WHY_WORDS[useWords().locale];
  const choices = choicesFor(props.subject.evaluation, props.row);
  if (choices.length === 0) return null;
  return (
    <Disclosure
      key={props.row}
      summary={words.needs}
      aside={<Help title={words.needs} subjects={[{ group: 'why', subject: 'needed' }]} />}
    >
      {() => <Chosen {...props} choices={choices} />}
    </Disclosure>
  );
}

function Chosen({ inquire, subject, row, choices }: NeededProps & { readonly choices: readonly Choice[] }) {
  const styles = useStyles();
  const words = WHY_WORDS[useWords().locale];
  const inquirer = useInquiry<'needs'>(inquire, subject);
  const [chosen, choose] = useState(0);
  const rank = subject.evaluation.ranks[row]!;
  const [atMost, setAtMost] = useState(() => Math.max(1, Math.ceil(rank) - 1));
  // The scheme may have changed since, and with it what there is to choose.
  const choice = choices[chosen] ?? choices[0]!;
  const named = (text: string): void => {
    const wanted = Math.trunc(Number(text));
    if (wanted >= 1) setAtMost(wanted);
  };
  return (
    <div className={styles.needed}>
      <div className={styles.goal}>
        <Field size="small" label={words.goal}>
          <Select
            size="small"
            value={String(choices.indexOf(choice))}
            onChange={(_, { value }) => choose(Number(value))}
          >
            {choices.map((each, at) => (
              <option key={at} value={String(at)}>
                {each.kind === 'out' ? words.goals.out(each.label) : words.goals[each.kind]}
              </option>
            ))}
          </Select>
        </Field>
        {choice.kind === 'rank' && (
          <Field size="small" label={words.atMost}>
            <TypedInput label={words.atMost} type="number" told={String(atMost)} onTyped={named} />
          </Field>
        )}
      </div>
      <Inquired inquirer={inquirer} question={{ kind: 'needs', row, goal: goalOf(choice, atMost) }}>
        {(report) => (
          <>
            <p className={styles.sentence} role="status">
              {report.sentence}
            </p>
            {report.goal !== null && (
              <>
                <NeededTable values={report.each} />
                <Caption1 block className={styles.hint}>
                  {words.alone}
                </Caption1>
              </>
            )}
          </>
        )}
      </Inquired>
    </div>
  );
}
