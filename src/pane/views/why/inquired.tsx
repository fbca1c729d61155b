/** What stands where an answer will: that it is being worked out, how to stop it, or that it could not be. */
import { Button, makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { sayStage } from '../../../words/robustness';
import { WHY_WORDS } from '../../../words/pane/why';
import type { Inquirer } from '../../use-inquiry';
import type { Answer, InquiryKind, Question } from '../../worker/inquiry';
import { useWords } from '../../words';

const useStyles = makeStyles({
  waiting: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface InquiredProps<K extends InquiryKind> {
  readonly inquirer: Inquirer<K>;
  /** Asked at once, and again when it changes; absent = only when somebody asks. */
  readonly question?: Question<K>;
  readonly children: (answer: Answer<K>) => ReactNode;
}

export function Inquired<K extends InquiryKind>({ inquirer, question, children }: InquiredProps<K>) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = WHY_WORDS[locale];
  const { inquiring, ask, stop } = inquirer;
  const asked = JSON.stringify(question);
  useEffect(() => {
    if (asked !== undefined) ask(JSON.parse(asked) as Question<K>);
  }, [asked, ask]);
  switch (inquiring.kind) {
    case 'idle':
    case 'stale':
      return null;
    case 'stopped':
      return <Again text={words.stopped} />;
    case 'running': {
      const { progress } = inquiring;
      if (progress === null)
        return (
          <div className={styles.waiting}>
            <Spinner className={styles.grow} size="tiny" label={words.running} />
            <Button size="small" onClick={stop}>
              {words.stop}
            </Button>
          </div>
        );
      const stage = sayStage(progress.stage, locale);
      return (
        <div className={styles.waiting}>
          <div className={styles.grow}>
            {stage}
            <ProgressBar aria-label={stage} value={progress.done / progress.of} />
          </div>
          <Button size="small" onClick={stop}>
            {words.stop}
          </Button>
        </div>
      );
    }
    case 'answered':
      return children(inquiring.answer);
    case 'failed':
      return <Again text={words.failed} />;
    default:
      return inquiring satisfies never;
  }

  function Again({ text }: { readonly text: string }) {
    return (
      <div className={styles.waiting} role="status">
        <span className={styles.grow}>{text}</span>
        {question && (
          <Button size="small" onClick={() => ask(question)}>
            {words.retry}
          </Button>
        )}
      </div>
    );
  }
}
