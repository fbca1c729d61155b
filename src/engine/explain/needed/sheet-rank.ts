/** Where the sheet's own ranks are what is assessed, the rank itself is what has to change. */
import { evaluate, type Evaluation } from '../../evaluate';
import { extent } from '../../number';
import type { Table } from '../../table';
import { hasReached, type Settled } from './goal';

/**
 * Gives the nearest rank with which the unit in row `i` reaches the goal, of two the better; null = none within the outer ranking.
 * Edge: whoever else holds that rank keeps it.
 * @example const t = tableOf({ units: ['甲', '乙'], indicators: [], columns: [], outerRanks: [7, 9] }); const r = evaluate(t, schemeOf({ indicators: [] }, t), []); r.ok && nearestRank(r.value, 1, { kind: 'rank', atMost: 5 })?.rank // 5
 */
export function nearestRank(
  evaluation: Evaluation,
  i: number,
  goal: Settled,
): { readonly rank: number; readonly after: Evaluation } | null {
  const { table, scheme, past } = evaluation;
  const ranks = table.outerRanks!;
  const from = ranks[i]!;
  const [, largest] = extent(ranks);
  const last = scheme.population ?? largest;
  const reaching = (rank: number): Evaluation | null => {
    const result = evaluate(withRank(table, i, rank), scheme, past);
    return result.ok && hasReached(goal, result.value, i) ? result.value : null;
  };
  for (let step = 1; step < Math.max(from, last); step++) {
    for (const rank of [Math.ceil(from) - step, Math.floor(from) + step]) {
      const after = rank >= 1 && rank <= last ? reaching(rank) : null;
      if (after !== null) return { rank, after };
    }
  }
  return null;
}

function withRank(table: Table, i: number, rank: number): Table {
  const outerRanks = table.outerRanks!.slice();
  outerRanks[i] = rank;
  return { ...table, outerRanks };
}
