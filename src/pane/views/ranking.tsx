/** The ranking as it would be written: rank, unit, score, change, and what the rules give each unit. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CellRef, RankReport } from '../../actions/report';
import type { Subject } from '../../actions/subject';
import type { Inquire } from '../inquire';
import { DRAWN_WHOLE, useInSight } from '../use-in-sight';
import { useWords } from '../words';
import { later } from './later';
import { RankedRows } from './ranked-rows';
import { Section } from './section';

// What asks further comes in a chunk of its own.
const Why = later(() => import('./why/why').then(({ Why }) => Why));

/** A long ranking begins with its first units, so that what follows it is in reach. */
const SHORT = 20;
const FIRST = 10;

/** The unit that is asked about. */
export interface AskedUnit {
  readonly unit: string;
  /** Its place in the list where it was asked about elsewhere and is to be brought into sight, else null. */
  readonly line: number | null;
}

/** Of a unit with nothing under it. */
const HEIGHT = 26;

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
  /** The unit whose row is selected; null = none is. */
  readonly here: string | null;
  readonly asked: AskedUnit | null;
  readonly onAsk: (asked: AskedUnit | null) => void;
  readonly onShow: (cell: CellRef) => void;
}

export function Ranking({ report, subject, inquire, here, asked, onAsk, onShow }: RankingProps) {
  const styles = useStyles();
  const { preview: words, place } = useWords();
  const list = useRef<HTMLTableElement>(null);
  const [whole, setWhole] = useState(false);
  const rows = useMemo(
    () => new Map(subject?.evaluation.table.units.map((unit, row) => [unit, row])),
    [subject],
  );
  const whyOf = (unit: string) => {
    const row = rows.get(unit);
    if (subject === null || row === undefined) return null;
    return <Why inquire={inquire} subject={subject} row={row} onClose={() => onAsk(null)} />;
  };
  const { units, period, scheme } = report;
  const scored = units.some(({ score }) => score !== null);
  const compared = units.some(({ previousRank }) => previousRank !== null);
  if (!whole && asked !== null && (asked.line ?? 0) >= FIRST) setWhole(true);
  const shown = whole || units.length <= SHORT ? units : units.slice(0, FIRST);
  const { pieces, measure, onFocus, onKeyDown } = useInSight(list, shown.length, HEIGHT, asked);
  const isLong = shown.length > DRAWN_WHOLE;
  const figure = mergeClasses(styles.head, styles.figure, styles.narrow);
  return (
    <Section heading={period === null ? words.heading : words.headingOf(period)}>
      <table
        ref={list}
        className={styles.table}
        aria-rowcount={isLong ? shown.length + 1 : undefined}
        onFocus={onFocus}
      >
        <thead>
          <tr aria-rowindex={isLong ? 1 : undefined}>
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
        {pieces.map((piece) => {
          if (piece.kind === 'room')
            return (
              <tbody key={`room ${piece.at}`} aria-hidden>
                <tr style={{ height: piece.height }} />
              </tbody>
            );
          const unit = shown[piece.at]!;
          return (
            <RankedRows
              key={piece.at}
              place={piece.at}
              measure={measure}
              onKeyDown={onKeyDown}
              unit={unit}
              isHere={unit.name === here}
              scored={scored}
              compared={compared}
              decimals={scheme?.rank?.decimals ?? null}
              labels={scheme?.labels ?? []}
              why={asked?.unit === unit.name ? whyOf(unit.name) : null}
              onAsk={() => onAsk(asked?.unit === unit.name ? null : { unit: unit.name, line: null })}
              onShow={onShow}
            />
          );
        })}
      </table>
      {shown.length < units.length && (
        <Button appearance="subtle" size="small" onClick={() => setWhole(true)}>
          {place.all(units.length)}
        </Button>
      )}
    </Section>
  );
}
