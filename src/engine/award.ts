/** Applies the rules: which labels, amounts and texts each unit is given, which stay open, and why. */
import { judge } from './condition';
import { chooseFew } from './quota';
import { orderRules } from './rule-order';
import type { Rule, Scheme } from './scheme';
import type { Finding, Verdict, View } from './view';

/** What one rule gives one unit. */
export interface Outcome {
  readonly rule: string;
  readonly kind: 'reward' | 'penalty' | null;
  readonly label: string | null;
  readonly text: string | null;
  /** 万元; null = none, or lost in the source. */
  readonly amount: number | null;
  /** Whether there is an amount that is lost in the source and still to be filled in. */
  readonly amountUnfilled: boolean;
  /** No better tier than this; null = the rule leaves tiers alone. */
  readonly tierCap: string | null;
  /** `yes` = given; `unknown` = 待核: would apply if what is not known turns out so. */
  readonly verdict: 'yes' | 'unknown';
  readonly finding: Finding;
}

export interface Awarded {
  /** Of every unit, in the order of the rules. */
  readonly outcomes: readonly (readonly Outcome[])[];
  /** Tiers after the caps that rules gave. */
  readonly tiers: readonly (string | null)[];
  /** With these tiers and the labels given. */
  readonly view: View;
}

/**
 * Gives what every unit is awarded.
 * Edge: after a rule with `first` has held, the rest of its group is passed over; one that stays unknown passes on, and
 * stays as an open outcome beside what a later rule gives.
 */
export function award(view: Omit<View, 'labels'>): Awarded {
  const { rules } = view.scheme;
  const count = view.table.units.length;
  const labels = new Map<string, Verdict[]>();
  if (rules.length === 0) {
    const outcomes = new Array<readonly Outcome[]>(count).fill([]);
    return { outcomes, tiers: view.tiers, view: { ...view, labels } };
  }
  const tiers = [...view.tiers];
  const seen: View = { ...view, labels, tiers };
  const settled = Array.from({ length: count }, () => new Set<string>());
  const found = rules.map(() => new Array<readonly Outcome[]>(count).fill([]));
  for (const index of orderRules(rules).order) {
    const rule = rules[index]!;
    const findings = Array.from({ length: count }, (_, i) =>
      rule.group !== '' && settled[i]!.has(rule.group) ? null : judge(rule.when, i, seen),
    );
    const left = rule.quota === undefined ? findings : chooseFew(rule.quota, findings, seen);
    left.forEach((finding, i) => {
      if (finding === null || finding.verdict === 'no') return;
      found[index]![i] = outcomesOf(rule, finding, finding.verdict);
      note(rule, finding.verdict, i, labels, count);
      if (finding.verdict !== 'yes') return;
      tiers[i] = capTo(tiers[i] ?? null, rule, view.scheme);
      if (rule.match === 'first') settled[i]!.add(rule.group);
    });
  }
  const outcomes = Array.from({ length: count }, (_, i) => found.flatMap((each) => each[i]!));
  return { outcomes, tiers, view: seen };
}

/** The lower of the tier that was earned and those that the rule leaves open. */
function capTo(tier: string | null, { give }: Rule, { tiers }: Scheme): string | null {
  const list = (tiers?.list ?? []).map(({ name }) => name);
  const caps = give.flatMap(({ tierCap }) => (tierCap === undefined ? [] : [list.indexOf(tierCap)]));
  return tier === null ? null : (list[Math.max(list.indexOf(tier), ...caps)] ?? tier);
}

/**
 * Gives whether a unit has certainly earned both a reward and a penalty (奖惩并存).
 * @example isConflict([]) // false
 */
export function isConflict(outcomes: readonly Outcome[]): boolean {
  const certain = outcomes.filter(({ verdict }) => verdict === 'yes');
  return certain.some(({ kind }) => kind === 'reward') && certain.some(({ kind }) => kind === 'penalty');
}

function outcomesOf(rule: Rule, finding: Finding, verdict: 'yes' | 'unknown'): readonly Outcome[] {
  return rule.give.map(({ label = null, amount, text = null, tierCap = null }) => ({
    rule: rule.id,
    kind: rule.kind ?? null,
    label,
    text,
    amount: amount ?? null,
    amountUnfilled: amount === null,
    tierCap,
    verdict,
    finding,
  }));
}

/** Remembers the labels for the rules that ask about them; what is certain is not made uncertain again. */
function note(
  rule: Rule,
  verdict: 'yes' | 'unknown',
  i: number,
  labels: Map<string, Verdict[]>,
  count: number,
): void {
  for (const { label } of rule.give) {
    if (label === undefined) continue;
    const verdicts = labels.get(label) ?? new Array<Verdict>(count).fill('no');
    if (verdicts[i] !== 'yes') verdicts[i] = verdict;
    labels.set(label, verdicts);
  }
}
