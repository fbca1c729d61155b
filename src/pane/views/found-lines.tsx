/** The lines of a table as they were understood: its units, what was left out and why, and the sheets that may belong to it. */
import type { CellRef, FoundTable } from '../../actions/report';
import type { Correcting } from '../correct';
import { useWords } from '../words';
import { CellLink } from './cell-link';
import { Disclosure } from './disclosure';
import { Line } from './line';
import { Paged } from './paged';

interface LinesProps {
  readonly table: FoundTable;
  readonly correcting: Correcting;
  readonly onShow: (cell: CellRef) => void;
}

export function Units({ summary, table, correcting, onShow }: LinesProps & { readonly summary: string }) {
  const words = useWords();
  return (
    <Disclosure summary={summary}>
      {() => (
        <Paged
          items={table.units}
          line={({ name, cell }, at) => {
            const row = table.rowName(cell);
            const leaveOut = row && {
              text: words.table.leaveOut,
              label: words.table.leaveOutOf(name),
              onClick: () => correcting.put({ kind: 'row', ...row, is: 'leftOut' }),
            };
            return (
              <Line key={at} {...(leaveOut && { act: leaveOut })}>
                <CellLink cell={cell} title={words.preview.show(name)} onShow={onShow}>
                  {name}
                </CellLink>
              </Line>
            );
          }}
        />
      )}
    </Disclosure>
  );
}

export function LeftOutRows({ table, correcting, onShow }: LinesProps) {
  const words = useWords();
  const { leftOut } = table;
  if (leftOut.length === 0) return null;
  return (
    <Disclosure summary={words.table.excluded(leftOut.length)}>
      {() => (
        <Paged
          items={leftOut}
          line={({ where, why, cell, row }, at) => {
            const takeIn = row && {
              text: words.table.takeIn,
              label: words.table.takeInOf(row.unit),
              onClick: () => correcting.put({ kind: 'row', ...row, is: 'unit' }),
            };
            return (
              <Line key={at} {...(takeIn && { act: takeIn })}>
                <CellLink cell={cell} title={words.problems.show(where)} onShow={onShow}>
                  {where}
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
  const { columns } = table;
  if (columns.length === 0) return null;
  const isAlone = (name: string): boolean => columns.filter((column) => column.name === name).length === 1;
  return (
    <Disclosure summary={words.table.columns(columns.length)}>
      {() => (
        <Paged
          items={columns}
          line={({ name, column, why, cell, period, role }) => {
            const of = isAlone(name) || period === null ? {} : { period };
            const score = {
              text: words.table.score,
              label: words.table.scoreOf(name),
              onClick: () => correcting.put({ kind: 'column', indicator: name, ...of, is: 'indicator' }),
            };
            return (
              <Line key={column + name} {...(name !== '' && role !== 'index' && { act: score })}>
                <CellLink cell={cell} title={words.indicators.show(name)} onShow={onShow}>
                  {name === '' ? column : name}
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
        <Paged
          items={sheets}
          line={({ name, joined }) => (
            <Line
              key={name}
              act={{
                text: joined ? words.part : words.join,
                label: joined ? words.partOf(name) : words.joinOf(name),
                onClick: () =>
                  correcting.put({ kind: 'sheet', sheet: name, is: joined ? 'apart' : 'joined' }),
              }}
            >
              {name}
            </Line>
          )}
        />
      )}
    </Disclosure>
  );
}
