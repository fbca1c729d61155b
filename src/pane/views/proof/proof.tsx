/** The proof of a ranking: where it stands, whether it can be repeated, and the form by which it is frozen and signed. */
import { Button, Caption1, Field, makeStyles, Select, tokens, Tooltip } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { freeze } from '../../../actions/freeze';
import type { RankReport } from '../../../actions/report';
import {
  readStanding,
  standingIn,
  type Signing as Step,
  type StandingReport,
} from '../../../actions/standing';
import type { Locale } from '../../../words/locale';
import { PROOF_PANE_WORDS } from '../../../words/pane/proof';
import type { Pane } from '../../use-pane';
import { useProof, type ProofWork } from '../../use-proof';
import { useWork } from '../../use-work';
import { useWords } from '../../words';
import { Section } from '../section';
import { Broken } from './broken';
import { Objection } from './objection';
import { Repeated } from './repeated';
import { Signing } from './signing';
import { Standing } from './standing';
import { Working } from './working';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface ProofProps {
  readonly pane: Pane;
  readonly report: RankReport;
  /** Who signs, as typed; remembered as long as the pane is open. */
  readonly name: string;
  readonly onName: (name: string) => void;
}

export function Proof({ pane, report, name, onName }: ProofProps) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = PROOF_PANE_WORDS[locale];
  const { found, period } = report;
  const at: ProofWork = useWork(pane);
  const proving = useProof(pane, at, found, locale);
  const { standings, problems } = useStanding(pane, found, locale);
  const [chosen, choose] = useState<string | null>(null);
  const standing =
    standings.find((each) => String(each.period) === chosen) ??
    standings.find((each) => each.period === period) ??
    standings.at(-1) ??
    null;
  const { repeated, signed } = proving;
  const isBusy = at.working !== null || pane.state.writing;
  const proven =
    repeated === null || repeated.isStale || standing === null
      ? null
      : (repeated.report.rankings.find(
          (each) => each.period === standing.period && each.version === standing.version,
        ) ?? null);
  const sign = (step: Step, reason: string): Promise<boolean> =>
    proving.sign({ action: step, signed: { name, reason, time: pane.clock() }, period: standing?.period });
  const freezeNow = (reason: string): void =>
    pane.writeBy((workbook, request) =>
      freeze(workbook, { ...request, signed: { name, reason, time: pane.clock() } }),
    );
  // Where there is no table only what was frozen before is worth a word.
  if (found === null && standings.length + problems.length === 0) return null;
  return (
    <Section heading={words.heading} isBusy={isBusy}>
      <Caption1 className={styles.hint}>{words.intro}</Caption1>
      {standings.length > 1 && (
        <Field label={words.period} size="small" orientation="horizontal">
          <Select size="small" value={String(standing?.period)} onChange={(_, { value }) => choose(value)}>
            {standings.map((each) => (
              <option key={String(each.period)} value={String(each.period)}>
                {each.period ?? words.noPeriod}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {standing !== null && <Standing standing={standing} proven={proven} />}
      {standing === null && problems.length === 0 && <Caption1>{words.never}</Caption1>}
      <Broken breaks={problems} onShow={pane.show} />
      <div className={styles.acts}>
        <Tooltip content={words.verifyHint} relationship="description">
          <Button size="small" disabledFocusable={isBusy} onClick={proving.verify}>
            {words.verify}
          </Button>
        </Tooltip>
      </div>
      <Working of={at} />
      <div role="status" className={styles.small}>
        {signed !== null && [...signed.problems, ...signed.notes].map((said) => <div key={said}>{said}</div>)}
      </div>
      <Repeated repeated={repeated} onShow={pane.show} />
      <Signing
        standing={standing}
        isBroken={problems.some(({ cell }) => cell !== null)}
        differs={proven !== null && !proven.verified}
        period={report.table === null ? null : (period ?? words.noPeriod)}
        isBusy={isBusy}
        name={name}
        onName={onName}
        onFreeze={freezeNow}
        onSign={sign}
      />
      <Objection
        pane={pane}
        at={at}
        standing={standing}
        isBusy={isBusy}
        units={report.units.map((each) => each.name)}
        indicators={report.table?.indicators.map((each) => each.name) ?? NOBODY}
        name={name}
        onName={onName}
      />
    </Section>
  );
}

const NOBODY: readonly string[] = [];
const NOTHING: StandingReport = { standings: [], problems: [] };

/** As the log told when the table was read; where there is no table it is looked up. */
function useStanding({ act, state }: Pane, found: RankReport['found'], locale: Locale): StandingReport {
  const told = useMemo(() => (found === null ? null : standingIn(found, locale)), [found, locale]);
  const [alone, setAlone] = useState(NOTHING);
  const { changes } = state;
  useEffect(() => {
    if (found !== null) return;
    let isLate = false;
    void act((workbook) => readStanding(workbook, locale)).then((report) => {
      if (!isLate && report !== null) setAlone(report);
    });
    return () => {
      isLate = true;
    };
  }, [act, found, changes, locale]);
  return told ?? alone;
}
