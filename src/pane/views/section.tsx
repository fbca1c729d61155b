/** A part of the pane under its heading. */
import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    // What says nothing yet takes no room.
    '& > :not(:first-child):not(:empty)': { marginTop: tokens.spacingVerticalS },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
  },
  heading: { margin: 0 },
});

interface SectionProps {
  readonly heading: string;
  /** The heading is heard and not seen, where what stands there speaks for itself. */
  readonly plain?: boolean;
  /** What stands there is being worked on. */
  readonly isBusy?: boolean;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ heading, plain = false, isBusy = false, aside, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  if (plain) {
    return (
      <section className={styles.section} aria-label={heading} aria-busy={isBusy || undefined}>
        {children}
      </section>
    );
  }
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={isBusy || undefined}>
      <div className={styles.head}>
        <Body1Strong as="h2" id={id} className={styles.heading}>
          {heading}
        </Body1Strong>
        {aside}
      </div>
      {children}
    </section>
  );
}
