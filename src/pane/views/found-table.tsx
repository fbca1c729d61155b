/** Says which table was understood, line by line where it is asked, and lets each line be put right. */
import {
  Body1Strong,
  Button,
  Caption1,
  Field,
  Link,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import type { CellRef, FoundTable as Found, RankReport } from '../../actions/report';
import type { Correcting } from '../correct';
import { useWords } from '../words';
import { CellLink } from './cell-link';
import { Disclosure } from './disclosure';
import { Paged } from './paged';
import { Section } from './section';
import { TypedInput } from './typed-input';

const useStyles = makeStyles({
  found: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1, flexShrink: 0, marginTop: '1px' },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  where: { overflowWrap: 'anywhere', textAlign: 'left', color: tokens.colorNeutralForeground1 },
  facts: { color: tokens.colorNeutralForeground2 },
  folds: { display: 'flex', flexDirection: 'column' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '24px' },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  act: { flexShrink: 0, minWidth: 'auto' },
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
          <Caption1 className={styles.facts}>{facts.join(' · ')}</Caption1>
        </div>
      </div>
      <div className={styles.folds}>
        <Units table={table} correcting={correcting} onShow={onShow} />
        <LeftOut table={table} correcting={correcting} onShow={onShow} />
        <Columns table={table} correcting={correcting} onShow={onShow} />
      </div>
      <Period report={report} correcting={correcting} onPeriod={onPeriod} />
    </Section>
  );
}

interface FoldProps {
  readonly table: Found;
  readonly correcting: Correcting;
  readonly onShow: (cell: CellRef) => void;
}

function Units({ table, correcting, onShow }: FoldProps) {
  const styles = useStyles();
  const words = useWords();
  if (table.units.length === 0) return null;
  return (
    <Disclosure summary={words.table.units(table.units.length)}>
      {() => (
        <Paged
          items={table.units}
          line={({ name, cell }, at) => {
            const row = table.rowName(cell);
            return (
              <li key={at} className={styles.line}>
                <span className={styles.what}>
                  <CellLink cell={cell} title={words.preview.show(name)} onShow={onShow}>
                    {name}
                  </CellLink>
                </span>
                {row && (
                  <Button
                    className={styles.act}
                    size="small"
                    appearance="subtle"
                    aria-label={words.table.leaveOutOf(name)}
                    onClick={() => correcting.put({ kind: 'row', ...row, is: 'leftOut' })}
                  >
                    {words.table.leaveOut}
                  </Button>
                )}
              </li>
            );
          }}
        />
      )}
    </Disclosure>
  );
}

function LeftOut({ table, correcting, onShow }: FoldProps) {
  const styles = useStyles();
  const words = useWords();
  const { leftOut } = table;
  if (leftOut.length === 0) return null;
  return (
    <Disclosure summary={words.table.excluded(leftOut.length)}>
      {() => (
        <Paged
          items={leftOut}
          line={({ where, why, cell, row }, at) => (
            <li key={at} className={styles.line}>
              <span className={styles.what}>
                <CellLink cell={cell} title={words.problems.show(where)} onShow={onShow}>
                  {where}
                </CellLink>{' '}
                {why}
              </span>
              {row && (
                <Button
                  className={styles.act}
                  size="small"
                  appearance="subtle"
                  aria-label={words.table.takeInOf(row.unit)}
                  onClick={() => correcting.put({ kind: 'row', ...row, is: 'unit' })}
                >
                  {words.table.takeIn}
                </Button>
              )}
            </li>
          )}
        />
      )}
    </Disclosure>
  );
}

function Columns({ table, correcting, onShow }: FoldProps) {
  const styles = useStyles();
  const words = useWords();
  const { columns } = table;
  if (columns.length === 0) return null;
  const isAlone = (name: string): boolean => columns.filter((column) => column.name === name).length === 1;
  return (
    <Disclosure summary={words.table.columns(columns.length)}>
      {() => (
        <Paged
          items={columns}
          line={({ name, column, why, cell, period }) => (
            <li key={column + name} className={styles.line}>
              <span className={styles.what}>
                <CellLink cell={cell} title={words.indicators.show(name)} onShow={onShow}>
                  {name === '' ? column : name}
                </CellLink>{' '}
                {why}
              </span>
              {name !== '' && (
                <Button
                  className={styles.act}
                  size="small"
                  appearance="subtle"
                  aria-label={words.table.scoreOf(name)}
                  onClick={() =>
                    correcting.put({
                      kind: 'column',
                      indicator: name,
                      ...(!isAlone(name) && period !== null && { period }),
                      is: 'indicator',
                    })
                  }
                >
                  {words.table.score}
                </Button>
              )}
            </li>
          )}
        />
      )}
    </Disclosure>
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
