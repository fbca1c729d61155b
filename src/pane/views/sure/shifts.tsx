/** Other rankings beside the published one: how far units move on average, and who moves farthest. */
import type { ShiftReport } from '../../../actions/robustness';
import { SURE_PANE_WORDS } from '../../../words/pane/sure';
import { useWords } from '../../words';
import { useTable } from './table';

interface ShiftsProps {
  readonly heading: string;
  readonly shifts: readonly (ShiftReport & { readonly name: string })[];
}

export function Shifts({ heading, shifts }: ShiftsProps) {
  const { table, head, figureHead, row, cell, figure } = useTable();
  const words = SURE_PANE_WORDS[useWords().locale];
  return (
    <table className={table}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {heading}
          </th>
          <th scope="col" className={figureHead}>
            {words.mean}
          </th>
          <th scope="col" className={head}>
            {words.most}
          </th>
        </tr>
      </thead>
      <tbody>
        {shifts.map(({ name, mean, most }) => (
          <tr key={name} className={row}>
            <th scope="row" className={cell}>
              {name}
            </th>
            <td className={figure}>{mean === null ? '—' : mean.toFixed(2)}</td>
            <td className={cell}>
              {mean === null
                ? words.uncomputed
                : most === null
                  ? words.nobody
                  : words.change(most.unit, most.change)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
