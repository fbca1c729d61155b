/** The ranking as it would be written: rank, unit, score, change, and what the rules give each unit. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellRef, RankReport } from '../../actions/report';
import { useWords } from '../words';
import { RankedRows } from './ranked-rows';
import { Section } from './section';

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
  readonly onShow: (cell: CellRef) => void;
}

export function Ranking({ report, onShow }: RankingProps) {
  const styles = useStyles();
  const words = useWords().preview;
  const [drawn, setDrawn] = useState(PAGE);
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
