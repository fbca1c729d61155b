/** The ranking that another is compared with: with all that was computed, or as sheets of ours tell it. */
import { alignPast, evaluate, isRankTable, makeTable, type Evaluation, type PastPeriod } from '../../engine';
import type { ArchivedFigures } from '../archive';
import { matchNames } from '../read';
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
  /** Whether they were read from the archive. */
  readonly isArchived: boolean;
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
  isArchived: false,
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
    isArchived: false,
  };
}

/**
 * Gives a ranking that a sheet tells with the figures that the archive has of it.
 * Edge: as it was told where the scheme of `now` does not give the same ranks on these figures: then it was ranked by
 * another scheme, or by more than the archive keeps.
 */
export function withFigures(told: Then, figures: ArchivedFigures, { table, scheme }: Evaluation): Then {
  if (isRankTable(table)) return told;
  const names = [...figures.units];
  for (const { ours, theirs } of matchNames(told.units, names).pairs) names[theirs] = told.units[ours]!;
  const { groupBy } = scheme.rank;
  const { groups } = figures;
  const texts = groupBy === null || groups === null ? [] : [[groupBy, groups] as const];
  const draft = { ...figures, period: told.period, units: names, texts: new Map(texts) };
  const made = makeTable(draft);
  const evaluated = made.ok ? evaluate(made.value, scheme, []) : made;
  if (!evaluated.ok) return told;
  const evaluation = evaluated.value;
  const ranks = new Map(names.map((unit, i) => [unit, evaluation.ranks[i]!]));
  const isSame =
    names.length === told.units.length &&
    told.units.every((unit, k) => Object.is(ranks.get(unit), told.ranks[k]));
  return isSame ? { ...told, evaluation, isArchived: true } : told;
}
