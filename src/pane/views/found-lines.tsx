/** The lines of a table as they were understood: its units, what was left out and why, and the sheets that may belong to it. */
import { useState } from 'react';
import type { CellRef, FoundTable } from '../../actions/report';
import { ORIGIN_WORDS } from '../../words/origin';
import type { Correcting } from '../correct';
import { useWords } from '../words';
import { CellLink } from './cell-link';
import { Disclosure } from './disclosure';
import { Line } from './line';
import { LongList } from './long-list';
import { UnitOrigin } from './unit-origin';

interface LinesProps {
  readonly table: FoundTable;
  readonly correcting: Correcting;
  readonly onShow: (cell: CellRef) => void;
}

interface UnitsProps extends LinesProps {
  readonly summary: string;
  /** Whether there is an earlier period that a unit may have been another in. */
  readonly compared: boolean;
}

export function Units({ summary, compared, ...about }: UnitsProps) {
  return (
    <Disclosure summary={summary}>
      {() => (
        <LongList
          items={about.table.units}
          line={(unit) => <Unit unit={unit} compared={compared} {...about} />}
        />
      )}
    </Disclosure>
  );
}

interface UnitProps extends LinesProps {
  readonly unit: FoundTable['units'][number];
  readonly compared: boolean;
}

function Unit({ unit: { name, cell }, compared, table, correcting, onShow }: UnitProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const row = table.rowName(cell);
  const origin = ORIGIN_WORDS[words.locale];
  const ask = { text: origin.answer, label: origin.answerOf(name), onClick: () => setAsking(true) };
  const leaveOut = row && {
    text: words.table.leaveOut,
    label: words.table.leaveOutOf(name),
    onClick: () => correcting.put({ kind: 'row', ...row, is: 'leftOut' }),
  };
  const said = correcting.corrections.find((one) => one.kind === 'origin' && one.unit === name);
  return (
    <>
      <Line acts={[...(compared && !asking ? [ask] : []), ...(leaveOut ? [leaveOut] : [])]}>
        <CellLink cell={cell} title={words.preview.show(name)} onShow={onShow}>
          {name}
        </CellLink>
      </Line>
      {asking && (
        <UnitOrigin
          unit={name}
          said={said ? String(said.is) : ''}
          onSay={(is) => correcting.put({ kind: 'origin', unit: name, is })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** Of a whole row: 4:4. */
const rowNumber = (where: string): string | null => /^(\d+):\1$/.exec(where)?.[1] ?? null;

export function LeftOutRows({ table, correcting, onShow }: LinesProps) {
  const words = useWords();
  const { leftOut } = table;
  if (leftOut.length === 0) return null;
  return (
    <Disclosure summary={words.table.excluded(leftOut.length)}>
      {() => (
        <LongList
          items={leftOut}
          line={({ where, why, cell, row }) => {
            const takeIn = row && {
              text: words.table.takeIn,
              label: words.table.takeInOf(row.unit),
              onClick: () => correcting.put({ kind: 'row', ...row, is: 'unit' }),
            };
            return (
              <Line acts={takeIn ? [takeIn] : []}>
                <CellLink cell={cell} title={words.problems.show(where)} onShow={onShow}>
                  {rowNumber(where) === null ? where : words.table.row(Number(rowNumber(where)))}
                </CellLink>{' '}
                {why}
              </Line>
            );
          }}
        />
      )}
    </Disclosure>
  );
}

export function Columns({ table, correcting, onShow }: LinesProps) {
  const words = useWords();
  // A table of ranks is ranked by them: they are not left out.
  const columns = table.columns.filter(({ role }) => role !== 'rank' || table.indicators.length > 0);
  if (columns.length === 0) return null;
  const isAlone = (name: string): boolean => columns.filter((column) => column.name === name).length === 1;
  return (
    <Disclosure summary={words.table.columns(columns.length)}>
      {() => (
        <LongList
          items={columns}
          line={({ name, column, why, cell, period, role }) => {
            const of = isAlone(name) || period === null ? {} : { period };
            const called = [name === '' ? column : name, of.period ?? []].flat().join(' ');
            const score = {
              text: words.table.score,
              label: words.table.scoreOf(called),
              onClick: () => correcting.put({ kind: 'column', indicator: name, ...of, is: 'indicator' }),
            };
            return (
              <Line acts={name !== '' && role !== 'index' ? [score] : []}>
                <CellLink cell={cell} title={words.indicators.show(called)} onShow={onShow}>
                  {called}
                </CellLink>{' '}
                {why}
              </Line>
            );
          }}
        />
      )}
    </Disclosure>
  );
}

export function OtherSheets({ table, correcting }: Omit<LinesProps, 'onShow'>) {
  const words = useWords().table;
  const { sheets } = table;
  if (sheets.length === 0) return null;
  return (
    <Disclosure summary={words.sheets(sheets.length, sheets.filter(({ joined }) => joined).length)}>
      {() => (
        <LongList
          items={sheets}
          line={({ name, joined }) => (
            <Line
              acts={[
                {
                  text: joined ? words.part : words.join,
                  label: joined ? words.partOf(name) : words.joinOf(name),
                  onClick: () =>
                    correcting.put({ kind: 'sheet', sheet: name, is: joined ? 'apart' : 'joined' }),
                },
              ]}
            >
              {name}
            </Line>
          )}
        />
      )}
    </Disclosure>
  );
}
