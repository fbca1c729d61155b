/** Says which table was understood, line by line where it is asked, and lets each line be put right. */
import { Body1Strong, Field, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import type { CellRef, RankReport } from '../../actions/report';
import type { Correcting } from '../correct';
import { useWords } from '../words';
import { CorrectionList } from './correction-list';
import { Columns, LeftOutRows, OtherSheets, Units } from './found-lines';
import { OtherTables } from './other-tables';
import { Section } from './section';
import { TypedInput } from './typed-input';

const useStyles = makeStyles({
  found: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1, flexShrink: 0, marginTop: '1px' },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  where: { overflowWrap: 'anywhere', textAlign: 'left', color: tokens.colorNeutralForeground1 },
  folds: { display: 'flex', flexDirection: 'column' },
  period: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
});

interface FoundTableProps {
  readonly report: RankReport;
  readonly correcting: Correcting;
  readonly onPeriod: (period: string) => void;
  readonly onShow: (cell: CellRef) => void;
}

export function FoundTable({ report, correcting, onPeriod, onShow }: FoundTableProps) {
  const styles = useStyles();
  const words = useWords();
  const { table } = report;
  if (!table) return null;
  const where = `${table.sheet}!${table.range}`;
  const scored = table.indicators.length;
  const facts = [
    words.table.units(table.units.length),
    scored > 0 ? words.table.indicators(scored) : words.table.ranksOnly,
  ];
  return (
    <Section plain heading={words.table.heading}>
      <div className={styles.found}>
        <TableSimpleRegular className={styles.icon} aria-hidden />
        <div className={styles.text}>
          <Link
            as="button"
            className={styles.where}
            title={words.table.show(table.range)}
            onClick={() => onShow(table.cell)}
          >
            <Body1Strong>{where}</Body1Strong>
          </Link>
        </div>
      </div>
      <OtherTables table={table} onShow={onShow} />
      <div className={styles.folds}>
        <Units
          summary={facts.join(' · ')}
          compared={report.periods.length > 1 || (report.found?.results.length ?? 0) > 0}
          table={table}
          correcting={correcting}
          onShow={onShow}
        />
        <LeftOutRows table={table} correcting={correcting} onShow={onShow} />
        <Columns table={table} correcting={correcting} onShow={onShow} />
        <OtherSheets table={table} correcting={correcting} />
        <CorrectionList correcting={correcting} />
      </div>
      <Period report={report} correcting={correcting} onPeriod={onPeriod} />
    </Section>
  );
}

interface PeriodProps {
  readonly report: RankReport;
  readonly correcting: Correcting;
  readonly onPeriod: (period: string) => void;
}

/** Of several periods one is chosen; one alone, or none, can be put right. */
function Period({ report: { period, periods }, correcting, onPeriod }: PeriodProps) {
  const styles = useStyles();
  const words = useWords().table;
  return (
    <Field className={styles.period} label={words.period} orientation="horizontal" size="small">
      {periods.length > 1 ? (
        <Select size="small" value={period ?? ''} onChange={(_, { value }) => onPeriod(value)}>
          {[...periods].reverse().map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      ) : (
        <TypedInput
          told={periods[0] ?? ''}
          placeholder={words.periodUnsaid}
          onTyped={(is) => correcting.put({ kind: 'period', is })}
        />
      )}
    </Field>
  );
}
