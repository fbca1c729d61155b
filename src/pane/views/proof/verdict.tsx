/** One sentence that says whether all is as it was, by a sign as well as by its colour. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  verdict: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0, height: tokens.lineHeightBase200, fontSize: '16px' },
  said: { minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground2 },
});

interface VerdictProps {
  readonly good: boolean;
  readonly children: ReactNode;
}

export function Verdict({ good, children }: VerdictProps) {
  const styles = useStyles();
  const Sign = good ? CheckmarkCircleRegular : ErrorCircleRegular;
  return (
    <div className={mergeClasses(styles.verdict, good ? styles.good : styles.bad)}>
      <Sign className={styles.sign} aria-hidden />
      <span className={styles.said}>{children}</span>
    </div>
  );
}
