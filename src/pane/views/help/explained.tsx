/** What methods and rules are: a line, the formula with its letters, the exact words of the scheme sheet. */
import {
  Body1Strong,
  Caption1,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  tokens,
} from '@fluentui/react-components';
import { helpOn, type Help, type HelpSubject } from '../../../words/help';
import { HELP_PANE_WORDS } from '../../../words/pane/help';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { Formula } from './formula';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: '296px',
    maxWidth: 'calc(100vw - 24px)',
    maxHeight: '70vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  subject: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  line: { margin: 0 },
  signs: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    '& > div': { display: 'flex', gap: tokens.spacingHorizontalXS },
    '& dt': { flexShrink: 0, minWidth: '24px' },
    '& dd': { margin: 0 },
  },
});

export interface ExplainedProps {
  readonly label: string;
  readonly subjects: readonly HelpSubject[];
  /** Beside which it stands. */
  readonly target: HTMLElement | null;
  readonly onClose: () => void;
}

export function Explained({ label, subjects, target, onClose }: ExplainedProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = HELP_PANE_WORDS[locale];
  return (
    <Popover
      open
      trapFocus
      withArrow
      size="small"
      positioning={{ target, position: 'below', align: 'end', overflowBoundaryPadding: 12 }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <PopoverSurface className={styles.surface} aria-label={label}>
        {subjects.map((each) => (
          <Explanation key={`${each.group}/${each.subject}`} help={helpOn(each, locale)} />
        ))}
        <Link href={`help/methods.${locale}.html`} target="_blank" rel="noopener">
          {words.all}
        </Link>
      </PopoverSurface>
    </Popover>
  );
}

function Explanation({ help: { title, line, formula, signs, exactly } }: { readonly help: Help }) {
  const styles = useStyles();
  const words = HELP_PANE_WORDS[useWords().locale];
  return (
    <div className={styles.subject}>
      <Body1Strong as="h3" className={styles.heading}>
        {title}
      </Body1Strong>
      <p className={styles.line}>{line}</p>
      {formula !== null && <Formula tex={formula} block />}
      {signs.length > 0 && (
        <dl className={styles.signs}>
          {signs.map(([letter, meaning]) => (
            <div key={letter}>
              <dt>
                <Formula tex={letter} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      {exactly !== null && (
        <Disclosure summary={words.exactly}>{() => <Caption1>{exactly}</Caption1>}</Disclosure>
      )}
    </div>
  );
}
