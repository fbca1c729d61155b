/** Indicator by indicator: what it is, what it would have to be, and how far that is. */
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NeededValue } from '../../../actions/needs';
import { sayMeasureIn } from '../../../words/needed';
import { WHY_WORDS } from '../../../words/pane/why';
import { useWords } from '../../words';
import { signed } from './bars';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'nowrap',
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: 'baseline',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    '&:first-child': { paddingLeft: 0 },
  },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  aside: { color: tokens.colorNeutralForeground3 },
  outside: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

export function NeededTable({ values }: { readonly values: readonly NeededValue[] }) {
  const styles = useStyles();
  const words = WHY_WORDS[useWords().locale];
  const figure = mergeClasses(styles.head, styles.cell, styles.figure);
  return (
    <table className={styles.table} aria-label={words.needs}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.cell)}>
            {words.needed.indicator}
          </th>
          <th scope="col" className={figure}>
            {words.needed.now}
          </th>
          <th scope="col" className={figure}>
            {words.needed.needed}
          </th>
          <th scope="col" className={figure}>
            {words.needed.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {values.map((value) => (
          <Row key={value.indicator} value={value} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ value }: { readonly value: NeededValue }) {
  const styles = useStyles();
  const { locale } = useWords();
  const words = WHY_WORDS[locale];
  const { indicator, measure, from, to, change, outside, exact, sentence } = value;
  const cell = mergeClasses(styles.cell, styles.figure);
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.cell}>
        {indicator ?? words.rankOnSheet}
        {measure !== '' && (
          <Caption1 block className={styles.aside}>
            {sayMeasureIn(measure, locale)}
          </Caption1>
        )}
      </th>
      {to === null || change === null ? (
        <td colSpan={3} className={mergeClasses(styles.cell, styles.aside)}>
          {sentence}
        </td>
      ) : (
        <>
          <td className={cell}>{from ?? words.notReported}</td>
          <td className={cell}>
            {exact ? to : `${words.about} ${to}`}
            {outside !== null && (
              <Caption1 block align="end" className={styles.outside}>
                {words.outside[outside]}
              </Caption1>
            )}
          </td>
          <td className={cell}>{signed(change, trimmed)}</td>
        </>
      )}
    </tr>
  );
}

/** Without the noise of a difference. */
const trimmed = (size: number): string => String(Number(size.toPrecision(12)));
