/** What methods and rules are: a line, the formula with its letters, the exact words of the scheme sheet. */
import { Body1Strong, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { helpOn, type Help, type HelpSubject } from '../../../words/help';
import { HELP_PANE_WORDS } from '../../../words/pane/help';
import { byEscape } from '../../by-escape';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { Formula } from './formula';

/** Between it and the edges of the pane. */
const ROOM = 12;

const useStyles = makeStyles({
  surface: {
    position: 'fixed',
    boxSizing: 'border-box',
    width: '296px',
    maxWidth: `calc(100vw - ${2 * ROOM}px)`,
    maxHeight: '70vh',
    margin: 0,
    inset: 'auto',
    overflowY: 'auto',
    // It is all that has the focus: what is in it shows its own.
    outlineStyle: 'none',
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'start' },
  subject: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '100%',
  },
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
  readonly beside: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

export function Explained({ label, subjects, beside, onClose }: ExplainedProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = HELP_PANE_WORDS[locale];
  const surface = useRef<HTMLDivElement>(null);
  // The browser's own popover: above all else, closed by a click elsewhere.
  useLayoutEffect(() => {
    if (!surface.current || !beside.current) return;
    surface.current.showPopover();
    place(surface.current, beside.current);
    surface.current.focus();
  }, [beside]);
  return (
    <div
      ref={surface}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      className={styles.surface}
      onKeyDown={(event) =>
        byEscape(event, () => {
          surface.current?.hidePopover();
          beside.current?.focus();
        })
      }
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
    >
      <div className={styles.all}>
        {subjects.map((each) => (
          <Explanation key={`${each.group}/${each.subject}`} help={helpOn(each, locale)} />
        ))}
        <Link href={`help/methods.${locale}.html`} target="_blank" rel="noopener">
          {words.all}
        </Link>
      </div>
    </div>
  );
}

/** Below what it explains where there is room, else as low as the window lets it. */
function place(surface: HTMLElement, beside: HTMLElement): void {
  const { bottom, right } = beside.getBoundingClientRect();
  const { offsetHeight: height, offsetWidth: width } = surface;
  surface.style.top = `${Math.max(ROOM, Math.min(bottom, innerHeight - height - ROOM))}px`;
  surface.style.left = `${Math.max(ROOM, Math.min(right, innerWidth - ROOM) - width)}px`;
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
