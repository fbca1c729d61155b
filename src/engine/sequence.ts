/** Evaluates several periods in order, so that each sees the ranks and labels of those before it. */
import { computeColumns } from './compute';
import { evaluate, type Evaluation } from './evaluate';
import type { Outcome } from './award';
import type { Past, PastPeriod } from './past';
import type { EngineProblem } from './problem';
import { accept, refuse, type Result } from './result';
import type { Scheme } from './scheme';
import { isRankTable, type Table } from './table';

/**
 * Gives the evaluation of every period, each seeing the ranks and labels of those before it.
 * Shape: tables from the oldest to the newest. `past` holds periods that no table covers; those of `unfit` are not evaluated
 * and serve only as what later ones are compared with.
 * @example const r = evaluateInOrder([table(1)], plainScheme(1), []); r.ok && r.value.length // 1
 */
export function evaluateInOrder(
  tables: readonly Table[],
  scheme: Scheme,
  past: Past,
  unfit: ReadonlySet<string | null> = new Set(),
): Result<readonly Evaluation[], EngineProblem> {
  const own = new Set(tables.flatMap(({ period }) => (unfit.has(period) ? [] : [period])));
  const known: PastPeriod[] = past.filter(({ period }) => !own.has(period));
  const evaluations: Evaluation[] = [];
  const problems: EngineProblem[] = [];
  const wide: Table[] = [];
  for (const table of tables) {
    const computed = computeColumns(table, scheme.columns, wide);
    wide.push(computed.table);
    if (unfit.has(table.period)) continue;
    const result =
      computed.problems.length > 0 ? refuse(computed.problems) : evaluate(computed.table, scheme, [...known]);
    if (!result.ok) {
      problems.push(...result.problems);
      continue;
    }
    evaluations.push({ ...result.value, notes: [...computed.notes, ...result.value.notes] });
    known.push(toPast(result.value));
  }
  return problems.length > 0 ? refuse(problems) : accept(evaluations);
}

/**
 * Gives what later periods need to know of an evaluation.
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && toPast(r.value).ranks // [1, 2]
 */
export function toPast(evaluation: Evaluation): PastPeriod {
  const { table, scheme, ranks, groups, groupRanks, totals, tiers, outcomes } = evaluation;
  const named = new Set(scheme.rules.flatMap(({ give }) => give.map(({ label }) => label)));
  const labelsWith = (verdict: Outcome['verdict']) =>
    outcomes.map((each) => [
      ...new Set(each.flatMap((outcome) => (outcome.verdict === verdict ? (outcome.label ?? []) : []))),
    ]);
  return {
    period: table.period ?? '',
    units: table.units,
    ranks,
    outerRanks: table.outerRanks,
    scores: isRankTable(table) ? null : totals,
    groups,
    groupRanks,
    // A label that no rule gives is a tier.
    labels: labelsWith('yes').map((given, i) => {
      const tier = tiers[i] ?? null;
      return tier === null || named.has(tier) ? given : [...given, tier];
    }),
    openLabels: labelsWith('unknown'),
  };
}
