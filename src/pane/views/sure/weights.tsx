/** Each weight as written beside what it really does. */
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Weighing } from '../../../actions/weighing';
import { SURE_PANE_WORDS } from '../../../words/pane/sure';
import { useWords } from '../../words';
import { Heads, useTable } from './table';

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

export function Weights({ weighing: { weights, by, sentence } }: { readonly weighing: Weighing }) {
  const styles = useStyles();
  const { table, row, cell, figure } = useTable();
  const words = SURE_PANE_WORDS[useWords().locale];
  return (
    <>
      {sentence}
      <Caption1 block className={styles.hint}>
        {words.weighingHint}
      </Caption1>
      <table className={table}>
        <Heads first={words.weighed.indicator} figures={[words.weighed.written, words.weighed.real]} />
        <tbody>
          {weights.map((weight) => (
            <tr key={weight.indicator} className={row}>
              <th scope="row" className={cell}>
                {weight.indicator}
              </th>
              <td className={figure}>{written(weight.nominal)}</td>
              <td className={figure}>{written(weight[by])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const written = (share: number | null): string =>
  share === null ? '—' : `${(100 * share).toFixed(1).replace('-', '−')}%`;
