/** In which order rules must be judged so that a rule about a label comes after those that give it. */
import type { Condition, RuleDraft, SchemeDraft } from './scheme';

/**
 * Gives every condition within a condition, itself first.
 * @example conditionsIn({ kind: 'not', of: { kind: 'rise', atLeast: 1 } }).length // 2
 */
export function conditionsIn(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'every':
    case 'some':
    case 'joined':
      return [condition, ...condition.of.flatMap(conditionsIn)];
    case 'not':
      return [condition, ...conditionsIn(condition.of)];
    default:
      return [condition];
  }
}

/**
 * Gives every condition of a scheme: of its rules, its bonus and veto items, its tallies.
 * @example conditionsOf({ indicators: [], tallies: [{ name: '', when: { kind: 'rise', atLeast: 1 } }] }).length // 1
 */
export function conditionsOf({
  rules = [],
  adjustments = [],
  tallies = [],
}: SchemeDraft): readonly Condition[] {
  return [...rules, ...adjustments, ...tallies].flatMap(({ when }) => (when ? conditionsIn(when) : []));
}

/** Labels of this period that the condition asks about. */
export function labelsAsked(condition: Condition): readonly string[] {
  return conditionsIn(condition).flatMap((each) =>
    (each.kind === 'label' && (each.ago ?? 0) === 0) || each.kind === 'streak' || each.kind === 'times'
      ? [each.label]
      : [],
  );
}

const asksTier = (condition: Condition): boolean =>
  conditionsIn(condition).some(({ kind }) => kind === 'tier');

/** Indices of the rules in an order that can be judged; those on a cycle apart. */
export interface RuleOrder {
  readonly order: readonly number[];
  readonly cyclic: readonly number[];
}

/**
 * Gives the judging order: as listed, but after the rules whose labels or caps of tiers are asked about and after earlier rules of the group.
 * @example orderRules([{ id: 'a', when: { kind: 'label', label: 'x' }, give: [] }, { id: 'b', when: { kind: 'rise', atLeast: 1 }, give: [{ label: 'x' }] }]).order // [1, 0]
 */
export function orderRules(rules: readonly RuleDraft[]): RuleOrder {
  const given = new Set(rules.flatMap(({ give }) => give.map(({ label }) => label)));
  const needs = rules.map((rule, i) => {
    const labels = new Set(labelsAsked(rule.when));
    // A label that no rule gives is a tier.
    const tiered = asksTier(rule.when) || [...labels].some((label) => !given.has(label));
    return rules.flatMap((other, k) => {
      const gives = other.give.some(({ label }) => label !== undefined && labels.has(label));
      const earlierInGroup =
        k < i && rule.group !== undefined && rule.group !== '' && rule.group === other.group;
      const caps = tiered && other.give.some(({ tierCap }) => tierCap !== undefined);
      return gives || caps || earlierInGroup ? [k] : [];
    });
  });
  const order: number[] = [];
  const done = new Set<number>();
  for (;;) {
    const next = needs.findIndex((needed, i) => !done.has(i) && needed.every((k) => done.has(k)));
    if (next < 0) break;
    done.add(next);
    order.push(next);
  }
  return { order, cyclic: rules.flatMap((_, i) => (done.has(i) ? [] : [i])) };
}
