/** What is typical and what is guaranteed of each unit, and the limits that it holds for. */
import type { Evaluation } from '../../engine';
import type { Box, Draws, Favourable, Robustness } from '../../engine/robustness';
import { sayFavourable, sayRobustness } from '../../words/robustness';
import { orNull, type Subject } from '../subject';
import type { SureReport, SureUnit, TypicalRanks } from './report';

/** Gives the report on the unit in a row. `best`: what its best weights give, null = not to be found; undefined = not asked for. */
export function sureUnit(
  sure: Robustness,
  best: Favourable | null | undefined,
  { evaluation, locale }: Subject,
  i: number,
): SureUnit {
  const { table, ranks, totals } = evaluation;
  const { typical, methods, guaranteed } = sure;
  const favourable = best && { weights: [...best.weights], score: best.score, rank: best.rank };
  return {
    unit: table.units[i]!,
    rank: ranks[i]!,
    score: orNull(totals[i]),
    typical: typicalOf(typical, i),
    methods: methods === null ? null : typicalOf(methods, i),
    guaranteed: guaranteed === null ? null : { best: guaranteed.best[i]!, worst: guaranteed.worst[i]! },
    ...(best === undefined ? {} : { favourable }),
    sentences: [
      ...sayRobustness(sure, i, locale),
      ...(best ? [sayFavourable(best, guaranteed?.best[i] ?? ranks[i]!, locale)] : []),
    ],
  };
}

function typicalOf(draws: Draws, i: number): TypicalRanks {
  const { mean, low, median, high, best, worst, same, tiers, acceptability, central } = draws;
  const first = central[i] ?? null;
  return {
    mean: mean[i]!,
    low: low[i]!,
    median: median[i]!,
    high: high[i]!,
    best: best[i]!,
    worst: worst[i]!,
    same: same[i]!,
    tiers: Object.fromEntries([...tiers].map(([name, shares]) => [name, shares[i]!])),
    acceptability: acceptability[i]!.map(({ rank, share }) => [rank, share] as const),
    firstUnder: first === null ? null : [...first],
  };
}

export const limitsOf = (box: Box | undefined, { indicators }: Evaluation): SureReport['limits'] =>
  indicators.map((indicator, j) => ({ indicator, low: box?.low[j] ?? 0, high: box?.high[j] ?? 0 }));
