/** How indicators hang together, in figures: with the score, with each other, and in components. */
import { Caption1, makeStyles } from '@fluentui/react-components';
import type { RelationsReport } from '../../../actions/robustness';
import { SURE_PANE_WORDS } from '../../../words/pane/sure';
import { useWords } from '../../words';
import { Heads, useTable } from './table';

const useStyles = makeStyles({ wide: { overflowX: 'auto' } });

interface RelationsProps {
  readonly relations: RelationsReport;
  readonly indicators: readonly string[];
}

export function Relations({ relations, indicators }: RelationsProps) {
  const styles = useStyles();
  const { table, row, cell, figure } = useTable();
  const words = SURE_PANE_WORDS[useWords().locale];
  const { withScore, alphaWithout, loadings } = relations;
  const components = loadings[0]?.length ?? 0;
  return (
    <div className={styles.wide}>
      <table className={table}>
        <Heads
          first={words.relation.indicator}
          figures={[
            words.relation.withScore,
            words.relation.alphaWithout,
            ...Array.from({ length: components }, (_, at) => words.component(at + 1)),
          ]}
        />
        <tbody>
          {indicators.map((indicator, j) => (
            <tr key={indicator} className={row}>
              <th scope="row" className={cell}>
                {indicator}
              </th>
              <td className={figure}>{written(withScore[j])}</td>
              <td className={figure}>{written(alphaWithout[j])}</td>
              {loadings[j]?.map((loading, at) => (
                <td key={at} className={figure}>
                  {written(loading)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {components > 0 && <Caption1>{words.relationHint}</Caption1>}
    </div>
  );
}

const written = (figure: number | null | undefined): string =>
  figure == null ? '—' : figure.toFixed(2).replace('-', '−');
