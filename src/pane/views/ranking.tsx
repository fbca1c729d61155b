/** The ranking as it would be written: rank, unit, score, change, and what the rules give each unit. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { CellRef, RankReport } from '../../actions/report';
import type { Subject } from '../../actions/subject';
import type { Inquire } from '../inquire';
import { useWords } from '../words';
import { RankedRows } from './ranked-rows';
import { Section } from './section';

// What asks further comes in a chunk of its own.
const Why = lazy(() => import('./why/why').then(({ Why }) => ({ default: Why })));

/** Rows drawn at first, and at each further request: more than a county's zones, few enough to draw at once. */
const PAGE = 100;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
    whiteSpace: 'nowrap',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  figure: { textAlign: 'right' },
  narrow: { width: '1px' },
});

interface RankingProps {
  readonly report: RankReport;
  /** null = nothing can be asked about it. */
  readonly subject: Subject | null;
  readonly inquire: Inquire;
  readonly onShow: (cell: CellRef) => void;
}

export function Ranking({ report, subject, inquire, onShow }: RankingProps) {
  const styles = useStyles();
  const words = useWords().preview;
  const [drawn, setDrawn] = useState(PAGE);
  const [asked, ask] = useState<string | null>(null);
  const rows = useMemo(
    () => new Map(subject?.evaluation.table.units.map((unit, row) => [unit, row])),
    [subject],
  );
  const whyOf = (unit: string) => {
    const row = rows.get(unit);
    if (subject === null || row === undefined) return null;
    return (
      <Suspense>
        <Why inquire={inquire} subject={subject} row={row} onClose={() => ask(null)} />
      </Suspense>
    );
  };
  const { units, period, scheme } = report;
  const scored = units.some(({ score }) => score !== null);
  const compared = units.some(({ previousRank }) => previousRank !== null);
  const left = units.length - drawn;
  const figure = mergeClasses(styles.head, styles.figure, styles.narrow);
  return (
    <Section heading={period === null ? words.heading : words.headingOf(period)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={figure}>
              {words.rank}
            </th>
            <th scope="col" className={styles.head}>
              {words.unit}
            </th>
            {scored && (
              <th scope="col" className={figure}>
                {words.score}
              </th>
            )}
            {compared && (
              <th scope="col" className={figure}>
                {words.change}
              </th>
            )}
          </tr>
        </thead>
        {units.slice(0, drawn).map((unit) => (
          <RankedRows
            key={unit.name}
            unit={unit}
            scored={scored}
            compared={compared}
            decimals={scheme?.rank?.decimals ?? null}
            labels={scheme?.labels ?? []}
            why={asked === unit.name ? whyOf(unit.name) : null}
            onAsk={() => ask(asked === unit.name ? null : unit.name)}
            onShow={onShow}
          />
        ))}
      </table>
      {left > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setDrawn(drawn + PAGE)}>
          {words.more(Math.min(left, PAGE))}
        </Button>
      )}
    </Section>
  );
}
