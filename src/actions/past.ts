/** Earlier periods as this add-in's own result sheets tell them. */
import type { Past, PastPeriod } from '../engine';
import type { Grid } from '../sheet/grid';
import { matchUnits, nameAll, type Reading } from '../sheet/read';
import { parseResult } from '../sheet/result-sheet';

/** Units go by the names of the table under assessment, however they were written then. */
export function readPast(results: readonly Grid[], reading: Reading): Past {
  const periods = new Set(reading.periods);
  return results.flatMap((grid): readonly PastPeriod[] => {
    const result = parseResult(grid);
    if (result === null || result.period === null || periods.has(result.period)) return [];
    const ranks = Float64Array.from(result.units, ({ rank }) => rank ?? NaN);
    const { names } = nameAll(
      result.units.map(({ name }) => name),
      { city: reading.city },
    );
    const now = new Map(matchUnits(reading.units, names).pairs.map(({ ours, theirs }) => [theirs, ours]));
    const scored = result.units.some(({ score }) => score !== null);
    return [
      {
        period: result.period,
        units: result.units.map(({ name }, i) => reading.units[now.get(i) ?? -1]?.name ?? name),
        ranks,
        outerRanks: scored ? null : ranks,
        scores: scored ? Float64Array.from(result.units, ({ score }) => score ?? NaN) : null,
        labels: result.units.map(({ labels }) => labels),
        openLabels: result.units.map(({ openLabels }) => openLabels),
      },
    ];
  });
}
