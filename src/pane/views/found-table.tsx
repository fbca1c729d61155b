/** Says which table was understood, and lets one of its periods be chosen. */
import { Body1Strong, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import type { RankReport } from '../../actions/report';
import { useWords } from '../words';
import { Section } from './section';

const useStyles = makeStyles({
  found: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1, flexShrink: 0, marginTop: '1px' },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  where: { overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2 },
  excluded: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& summary': { cursor: 'pointer' },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  period: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
});

interface FoundTableProps {
  readonly report: RankReport;
  readonly onPeriod: (period: string) => void;
}

export function FoundTable({ report, onPeriod }: FoundTableProps) {
  const styles = useStyles();
  const words = useWords();
  const { table, period, periods, excluded } = report;
  if (!table) return null;
  const facts = [
    words.table.units(table.units),
    table.indicators.length > 0 ? words.table.indicators(table.indicators.length) : words.table.ranksOnly,
  ];
  return (
    <Section plain heading={words.table.heading}>
      <div className={styles.found}>
        <TableSimpleRegular className={styles.icon} aria-hidden />
        <div className={styles.text}>
          <Body1Strong className={styles.where}>{`${table.sheet}!${table.range}`}</Body1Strong>
          <Caption1 className={styles.facts}>{facts.join(' · ')}</Caption1>
          {excluded.length > 0 && (
            <details className={styles.excluded}>
              <summary>{words.table.excluded(excluded.length)}</summary>
              <ul className={styles.list}>
                {excluded.map(({ where, why }) => (
                  <li key={where}>{`${where} ${why}`}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      </div>
      {periods.length > 1 && (
        <Field className={styles.period} label={words.table.period} orientation="horizontal" size="small">
          <Select size="small" value={period ?? ''} onChange={(_, { value }) => onPeriod(value)}>
            {[...periods].reverse().map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
    </Section>
  );
}
