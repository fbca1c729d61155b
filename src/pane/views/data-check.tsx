/** The data check: asked for, its findings by gravity with their cells, and written to a sheet on request. */
import { Badge, Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckReport, ReportedFinding } from '../../actions/check';
import type { CellRef } from '../../actions/report';
import type { Course } from '../../host/workbook';
import { useProgress } from '../use-progress';
import { useWords } from '../words';
import { CellLink } from './cell-link';
import { LongList } from './long-list';
import { Progress } from './progress';
import { Section } from './section';

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  found: { paddingBottom: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXXS,
  },
  kind: { flexShrink: 0 },
  todo: { color: tokens.colorNeutralForeground3 },
});

const COLOURS = { error: 'danger', doubt: 'warning', remark: 'informative' } as const;

interface DataCheckProps {
  readonly check: (writes: boolean, course: Course) => Promise<CheckReport | null>;
  readonly onShow: (cell: CellRef) => void;
}

export function DataCheck({ check, onShow }: DataCheckProps) {
  const styles = useStyles();
  const words = useWords().check;
  const [report, setReport] = useState<CheckReport | null>(null);
  const [running, setRunning] = useState<'reading' | 'writing' | null>(null);
  const { progress, begin } = useProgress();
  const run = async (writes: boolean): Promise<void> => {
    const { course, end } = begin();
    setRunning(writes ? 'writing' : 'reading');
    const told = await check(writes, course);
    end();
    setRunning(null);
    if (told !== null) setReport(told);
  };
  return (
    <Section
      heading={words.heading}
      aside={running !== null && <Spinner size="tiny" aria-label={words.running} />}
    >
      {progress && <Progress progress={progress} writing={running === 'writing'} />}
      <div className={styles.acts}>
        <Button size="small" disabledFocusable={running !== null} onClick={() => void run(false)}>
          {report === null ? words.run : words.again}
        </Button>
        {report !== null && report.findings.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={running !== null}
            onClick={() => void run(true)}
          >
            {words.write}
          </Button>
        )}
      </div>
      <div role="status" className={styles.small}>
        {report !== null && <Summary report={report} />}
      </div>
      {report !== null && report.findings.length > 0 && (
        <LongList items={report.findings} line={(found) => <Line found={found} onShow={onShow} />} />
      )}
    </Section>
  );
}

function Summary({ report: { problems, findings, counts, sheets } }: { readonly report: CheckReport }) {
  const words = useWords().check;
  if (problems.length > 0) return problems.map(({ message }) => message).join(' ');
  if (findings.length === 0) return words.nothing;
  const told = words.counts(counts.error, counts.doubt, counts.remark);
  const [sheet] = sheets;
  return sheet === undefined ? told : `${told} ${words.written(sheet)}`;
}

interface LineProps {
  readonly found: ReportedFinding;
  readonly onShow: (cell: CellRef) => void;
}

function Line({ found, onShow }: LineProps) {
  const styles = useStyles();
  const words = useWords();
  const { severity, severityName, checkName, cell, where, message, todo } = found;
  return (
    <div className={mergeClasses(styles.small, styles.found)}>
      <div className={styles.head}>
        <Badge className={styles.kind} size="small" appearance="tint" color={COLOURS[severity]}>
          {words.check.found(severityName, checkName)}
        </Badge>
        {cell !== null && (
          <CellLink cell={cell} title={words.problems.show(where)} onShow={onShow}>
            {where}
          </CellLink>
        )}
      </div>
      <div>{message}</div>
      <div className={styles.todo}>{todo}</div>
    </div>
  );
}
