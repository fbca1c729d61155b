/** Conditions on how far a unit has moved since earlier periods. */
import type { Column, Pen } from '../formula';
import type { Limit } from '../limit';
import type { Making } from '../making';
import { figureOf, historyOf, pastColumn, type PastFigure } from '../past';
import type { Seen } from '../seen';
import { asVerdict, known, type Judge, type Of } from './judge';

/** Where a unit stands now. */
type Figures = Pick<Seen, 'score' | 'rank' | 'groupRank' | 'outer'>;

type Move = Of<'rise' | 'fall' | 'scoreRise' | 'scoreFall'>;

export function moved(making: Making, seen: Seen, condition: Move, limit: Limit): Judge {
  const { running, older } = historyOf(making.evaluation);
  const [now, which] = nowAndThen(seen, condition);
  if (now === null || running.length + older.length === 0) return () => '0';
  const up = condition.kind === 'rise' || condition.kind === 'scoreFall';
  const then = running.map((earlier) => pastColumn(making, earlier, which));
  const groups = which === 'groupRank' ? (making.evaluation.groups ?? []) : null;
  const wanted = condition.running ?? 1;
  const least = limit(condition, '');
  return (i, pen) => {
    const enough = (later: string, earlier: string) =>
      `ROUND(${up ? `${earlier}-${later}` : `${later}-${earlier}`},9)>=${least(pen)}`;
    const x = pen.own(now, i);
    const [before] = running;
    const parts = before?.origins.get(i) ?? [];
    if (before !== undefined && parts.length > 0) {
      const held = parts.map((row) => figureOf(before.of, row, which));
      const tests = held.map((each) => (each === each ? enough(x, String(each)) : 'TRUE'));
      return known(x, `IF(OR(${tests.join(',')}),0.5,0)`);
    }
    if (![...running, ...older].some(({ rows }) => rows[i]! >= 0)) return '0';
    const comparable = (k: number): boolean =>
      groups === null || running[k]?.of.groups?.[running[k].rows[i]!] === groups[i];
    const steps = Array.from({ length: wanted }, (_, k) => {
      const [later, earlier] = [
        k === 0 ? x : then[k - 1] && pen.own(then[k - 1]!, i),
        then[k] && pen.own(then[k]!, i),
      ];
      if (!later || !earlier || !comparable(k) || (k > 0 && !comparable(k - 1))) return '0.5';
      return `IF(AND(ISNUMBER(${later}),ISNUMBER(${earlier})),${asVerdict(enough(later, earlier))},0.5)`;
    });
    // Without a rank in the period before, nothing further back decides.
    const first = then[0] && comparable(0) ? `ISNUMBER(${pen.own(then[0], i)})` : 'FALSE';
    const all = steps.length === 1 ? steps[0]! : `IF(${first},MIN(${steps.join(',')}),0.5)`;
    return known(x, all);
  };
}

/** What a unit has gained on the period before, as an expression; null = there is none. */
export function gain(
  making: Making,
  seen: Figures,
  kind: 'rise' | 'scoreRise',
  i: number,
  pen: Pen,
): string | null {
  const [before] = historyOf(making.evaluation).running;
  const [now, which] = nowAndThen(seen, { kind, atLeast: 0 });
  if (now === null || before === undefined) return null;
  const [later, earlier] = [pen.own(now, i), pen.own(pastColumn(making, before, which), i)];
  return kind === 'rise' ? `${earlier}-${later}` : `ROUND(${later}-${earlier},9)`;
}

function nowAndThen(
  { score, rank, groupRank, outer }: Figures,
  condition: Move,
): readonly [Column | null, PastFigure] {
  if (condition.kind === 'scoreRise' || condition.kind === 'scoreFall') return [score, 'score'];
  if (condition.scope === 'group') return [groupRank, 'groupRank'];
  if (condition.scope === 'outer' || (condition.scope === undefined && rank === outer))
    return [outer, 'outer'];
  return [rank, 'rank'];
}
