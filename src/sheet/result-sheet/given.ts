/** What a unit was given, all its outcomes together, and the group among which it is ranked. */
import type { Evaluation, Outcome } from '../../engine';

const labelsWith = (outcomes: readonly Outcome[], verdict: Outcome['verdict']): readonly string[] => [
  ...new Set(
    outcomes.flatMap((each) => (each.verdict === verdict && each.label !== null ? [each.label] : [])),
  ),
];

/** Labels that are certain, each once, in the order of the rules. */
export const labelsOf = (evaluation: Evaluation, i: number): readonly string[] =>
  labelsWith(evaluation.outcomes[i] ?? [], 'yes');

/** Labels that are still to be verified and not certain by another rule. */
export function openLabelsOf(evaluation: Evaluation, i: number): readonly string[] {
  const certain = new Set(labelsOf(evaluation, i));
  return labelsWith(evaluation.outcomes[i] ?? [], 'unknown').filter((label) => !certain.has(label));
}

/** Sum of the amounts that are certain, in 万元; null where there is none. */
export function amountOf(evaluation: Evaluation, i: number): number | null {
  const amounts = (evaluation.outcomes[i] ?? []).flatMap(({ verdict, amount }) =>
    verdict === 'yes' && amount !== null ? [amount] : [],
  );
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** null where the scheme has no groups, or the unit's is blank. */
export function groupOf({ table, scheme }: Evaluation, i: number): string | null {
  const { groupBy } = scheme.rank;
  return groupBy === null ? null : table.texts.get(groupBy)?.[i] || null;
}
