/** How sure the ranking is: asked for with limits of the weights, worked out beside the pane, shown part by part. */
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SureReport } from '../../../actions/robustness';
import type { Subject } from '../../../actions/subject';
import { SURE_PANE_WORDS } from '../../../words/pane/sure';
import type { Inquire } from '../../inquire';
import { useInquiry } from '../../use-inquiry';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { Help } from '../help/help';
import { Section } from '../section';
import { Inquired } from '../why/inquired';
import { askedBy, Options, Share, USUAL } from './asking';
import { Pairs } from './pairs';
import { Ranges } from './ranges';
import { Relations } from './relations';
import { Shifts } from './shifts';
import { Weights } from './weights';

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  hint: { color: tokens.colorNeutralForeground3 },
  asking: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  choice: { flexGrow: 1 },
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  sentences: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface SureProps {
  readonly inquire: Inquire;
  readonly subject: Subject;
}

export function Sure({ inquire, subject }: SureProps) {
  const styles = useStyles();
  const words = SURE_PANE_WORDS[useWords().locale];
  const inquirer = useInquiry<'sure'>(inquire, subject);
  const [choices, choose] = useState(USUAL);
  const { indicators, weights } = subject.evaluation;
  const { inquiring, ask } = inquirer;
  const run = (): void => ask({ kind: 'sure', asked: askedBy(choices, indicators) });
  return (
    <Section heading={words.heading}>
      <Caption1 className={styles.hint}>{words.intro}</Caption1>
      <div className={styles.asking}>
        <Share className={styles.choice} choices={choices} onChoose={choose} />
        <Help title={words.share} subjects={[{ group: 'robustness', subject: 'limits' }]} />
        <Button size="small" disabledFocusable={inquiring.kind === 'running'} onClick={run}>
          {inquiring.kind === 'idle' ? words.run : words.again}
        </Button>
      </div>
      <Options choices={choices} onChoose={choose} indicators={indicators} weights={weights} />
      <div role="status" className={styles.small}>
        {inquiring.kind === 'stale' && words.stale}
      </div>
      <div className={styles.small}>
        <Inquired inquirer={inquirer}>{(report) => <Found report={report} />}</Inquired>
      </div>
    </Section>
  );
}

function Found({ report }: { readonly report: SureReport }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = SURE_PANE_WORDS[locale];
  const {
    problems,
    summary,
    around,
    draws,
    seed,
    units,
    pairs,
    withoutParts,
    lines,
    unfit,
    warnings,
    relations,
    weighing,
  } = report;
  if (problems.length > 0) return problems.map((problem) => <p key={problem}>{problem}</p>);
  return (
    <div className={styles.report}>
      <Sentences sentences={summary} />
      <Caption1 className={styles.hint}>{words.basis(around, draws.toLocaleString(locale), seed)}</Caption1>
      <Disclosure
        open
        summary={words.ranges}
        aside={
          <Help
            title={words.ranges}
            subjects={[
              { group: 'robustness', subject: 'typical' },
              { group: 'robustness', subject: 'methods' },
              { group: 'robustness', subject: 'guaranteed' },
              { group: 'robustness', subject: 'favourable' },
            ]}
          />
        }
      >
        {() => <Ranges units={units} />}
      </Disclosure>
      <Disclosure
        summary={words.pairs}
        aside={<Help title={words.pairs} subjects={[{ group: 'robustness', subject: 'pairs' }]} />}
      >
        {() => <Pairs pairs={pairs} />}
      </Disclosure>
      <Disclosure
        summary={words.leftOut}
        aside={<Help title={words.leftOut} subjects={[{ group: 'robustness', subject: 'leftOut' }]} />}
      >
        {() => (
          <Shifts
            heading={words.part}
            shifts={withoutParts.map((each) => ({ ...each, name: `${words.parts[each.kind]}${each.name}` }))}
          />
        )}
      </Disclosure>
      <Disclosure summary={words.unitsLeftOut}>{() => <Sentences sentences={warnings} />}</Disclosure>
      {lines.length + unfit.length > 0 && (
        <Disclosure summary={words.methodsTried}>
          {() => (
            <>
              {lines.length > 0 && <Shifts heading={words.method} shifts={lines} />}
              {unfit.length > 0 && (
                <>
                  <Caption1 className={styles.hint}>{words.unfit}</Caption1>
                  <Sentences sentences={unfit.map(({ name, why }) => `${name}: ${why}`)} />
                </>
              )}
            </>
          )}
        </Disclosure>
      )}
      {weighing && (
        <Disclosure
          summary={words.weighing}
          aside={<Help title={words.weighing} subjects={[{ group: 'robustness', subject: 'weighing' }]} />}
        >
          {() => <Weights weighing={weighing} />}
        </Disclosure>
      )}
      {relations && (
        <Disclosure
          summary={words.relations}
          aside={<Help title={words.relations} subjects={[{ group: 'robustness', subject: 'relations' }]} />}
        >
          {() => (
            <>
              <Sentences sentences={relations.sentences} />
              <Relations relations={relations} indicators={report.indicators} />
            </>
          )}
        </Disclosure>
      )}
    </div>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
