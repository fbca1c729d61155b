/** What repeating came to: all as it was, or every difference by its kind, with its cell and what it does. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../../actions/report';
import {
  DIFFERENCE_KINDS,
  sayEffects,
  type VerifiedRanking,
  type VerifyReport,
} from '../../../actions/verify';
import { PROOF_PANE_WORDS } from '../../../words/pane/proof';
import type { Proving } from '../../use-proof';
import { useWords } from '../../words';
import { Disclosure } from '../disclosure';
import { LongList } from '../long-list';
import { At } from './at';
import { Verdict } from './verdict';

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface RepeatedProps extends Pick<Proving, 'repeated'> {
  readonly onShow: (cell: CellRef) => void;
}

export function Repeated({ repeated, onShow }: RepeatedProps) {
  const styles = useStyles();
  const words = PROOF_PANE_WORDS[useWords().locale];
  const report = repeated?.isStale === false ? repeated.report : null;
  return (
    <>
      <div role="status" className={styles.small}>
        {repeated?.isStale && words.stale}
        {report && <Summary report={report} />}
      </div>
      {repeated && report && (
        <div className={styles.report}>
          {report.rankings.map((each) => (
            <Differences key={String(each.period)} ranking={each} onShow={onShow} />
          ))}
          <Caption1 className={styles.hint}>{words.at(repeated.time)}</Caption1>
        </div>
      )}
    </>
  );
}

/** A sentence each on what was repeated, and what is no difference of any of it. */
function Summary({ report: { rankings, log, problems, notes } }: { readonly report: VerifyReport }) {
  const words = PROOF_PANE_WORDS[useWords().locale];
  const told = new Set([
    ...(log?.breaks ?? []).map(({ message }) => message),
    ...rankings.flatMap(({ sentence, differences }) => [
      sentence,
      ...differences.map(({ message }) => message),
    ]),
  ]);
  const rest = [...new Set([...problems.map(({ message }) => message), ...notes])].filter(
    (said) => !told.has(said),
  );
  // Where they are stands with the status.
  const breaks = log?.breaks.length ?? 0;
  return (
    <>
      {rankings.map(({ period, sentence, verified }) => (
        <Verdict key={String(period)} good={verified}>
          {sentence}
        </Verdict>
      ))}
      {log !== null && (
        <Verdict good={breaks === 0}>{breaks === 0 ? words.log(log.entries) : words.broken(breaks)}</Verdict>
      )}
      {rest.map((said) => (
        <div key={said}>{said}</div>
      ))}
    </>
  );
}

interface DifferencesProps {
  readonly ranking: VerifiedRanking;
  readonly onShow: (cell: CellRef) => void;
}

function Differences({ ranking: { differences, effects }, onShow }: DifferencesProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = PROOF_PANE_WORDS[locale];
  const sources = differences.filter(({ kind }) => kind === 'source' || kind === 'scheme' || kind === 'past');
  return (
    <>
      {sources.length > 1 && effects !== null && (
        <div className={styles.small}>{words.together(sayEffects(effects, locale))}</div>
      )}
      {DIFFERENCE_KINDS.map((kind) => {
        const those = differences.filter((each) => each.kind === kind);
        if (those.length === 0) return null;
        return (
          <Disclosure
            key={kind}
            open={kind !== 'other'}
            summary={words.group(words.kinds[kind], those.length)}
          >
            {() => (
              <LongList
                items={those}
                line={(each) => (
                  <div className={styles.small}>
                    <At {...each} onShow={onShow} />
                    {each.message}
                  </div>
                )}
              />
            )}
          </Disclosure>
        );
      })}
    </>
  );
}
