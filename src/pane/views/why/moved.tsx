/** Why a unit's rank has moved since the period before: places up and down by what they come from. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Subject } from '../../../actions/subject';
import type { Factor } from '../../../engine/explain';
import { WHY_WORDS } from '../../../words/pane/why';
import type { Inquire } from '../../inquire';
import { useInquiry } from '../../use-inquiry';
import { useWords } from '../../words';
import { Bars } from './bars';
import { Inquired } from './inquired';

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface MovedProps {
  readonly inquire: Inquire;
  readonly subject: Subject;
  readonly row: number;
}

export function Moved({ inquire, subject, row }: MovedProps) {
  const styles = useStyles();
  const words = WHY_WORDS[useWords().locale];
  const inquirer = useInquiry<'moved'>(inquire, subject);
  return (
    <Inquired inquirer={inquirer} question={{ kind: 'moved', row }}>
      {(report) =>
        report === null ? (
          words.noMove
        ) : (
          <>
            <p className={styles.sentence}>{report.sentence}</p>
            {report.split !== null && (
              <>
                <Caption1 block className={styles.hint}>
                  {words.movedHint}
                </Caption1>
                <Bars label={words.moved} bars={barsOf(report.split)} say={places} />
              </>
            )}
          </>
        )
      }
    </Inquired>
  );

  function barsOf(split: Readonly<Record<Factor, number>>) {
    return FACTORS.map((factor) => ({ name: words.factors[factor], aside: '', size: split[factor] }));
  }
}

const FACTORS: readonly Factor[] = ['own', 'others', 'scheme', 'revised'];

/** Places are counted in 24ths. */
const places = (size: number): string => String(Number(size.toFixed(2)));
