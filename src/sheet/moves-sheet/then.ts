/** The ranking that another is compared with: with all that was computed, or as a sheet of ours tells it. */
import { alignPast, isRankTable, type Evaluation, type PastPeriod } from '../../engine';
import { labelsOf } from '../result-sheet';

export interface Then {
  /** null = it names none. */
  readonly period: string | null;
  readonly units: readonly string[];
  /** NaN = not ranked. */
  readonly ranks: Float64Array;
  readonly tiers: readonly (string | null)[];
  readonly labels: readonly (readonly string[])[];
  /** Group of each unit, '' = none, and its rank there; null = it had no groups. */
  readonly groups: readonly string[] | null;
  readonly groupRanks: Float64Array | null;
  /** null = its figures are not known. */
  readonly evaluation: Evaluation | null;
}

export const thenOf = (evaluation: Evaluation): Then => ({
  period: evaluation.table.period,
  units: evaluation.table.units,
  ranks: evaluation.ranks,
  tiers: evaluation.tiers,
  labels: evaluation.table.units.map((_, i) => labelsOf(evaluation, i)),
  groups: evaluation.groups,
  groupRanks: evaluation.groupRanks,
  evaluation,
});

/** Gives the period before as sheets of ours tell it; null = none is told. */
export function thenTold({ past, table, scheme }: Evaluation): Then | null {
  const { running, older } = alignPast(past, table);
  const told = [...running, ...older][0]?.of;
  if (told === undefined) return null;
  const ranks = isRankTable(table) ? told.outerRanks : told.ranks;
  return ranks === null ? null : { ...asTold(told, scheme.tiers?.list ?? []), ranks };
}

/** Tiers are told among the labels. */
function asTold(
  { period, units, labels, groups = null, groupRanks = null }: PastPeriod,
  tiers: readonly { readonly name: string }[],
): Omit<Then, 'ranks'> {
  const names = new Set(tiers.map(({ name }) => name));
  return {
    period: period === '' ? null : period,
    units,
    tiers: labels.map((own) => own?.find((label) => names.has(label)) ?? null),
    labels: labels.map((own) => (own ?? []).filter((label) => !names.has(label))),
    groups,
    groupRanks,
    evaluation: null,
  };
}
