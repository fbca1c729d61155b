/** Applies the rules: which labels, amounts and texts each unit is given, which stay open, and why. */
import { judge } from './condition';
import { orderRules } from './rule-order';
import type { Rule } from './scheme';
import type { Finding, Verdict, View } from './view';

/** What one rule gives one unit. */
export interface Outcome {
  readonly rule: string;
  readonly kind: 'reward' | 'penalty' | null;
  readonly label: string | null;
  readonly text: string | null;
  /** 万元; null = none, or lost in the source. */
  readonly amount: number | null;
  /** `yes` = given; `unknown` = 待核: would apply if what is not known turns out so. */
  readonly verdict: 'yes' | 'unknown';
  readonly finding: Finding;
}

/**
 * Gives the outcomes of every unit, in the order of the rules.
 * Edge: after a rule with `first` has held, the rest of its group is passed over; one that stays unknown passes on, and
 * stays as an open outcome beside what a later rule gives.
 */
export function award(view: Omit<View, 'labels'>): readonly (readonly Outcome[])[] {
  const { rules } = view.scheme;
  const count = view.table.units.length;
  if (rules.length === 0) return new Array<readonly Outcome[]>(count).fill([]);
  const labels = new Map<string, Verdict[]>();
  const seen: View = { ...view, labels };
  const settled = Array.from({ length: count }, () => new Set<string>());
  const found = rules.map(() => new Array<readonly Outcome[]>(count).fill([]));
  for (const index of orderRules(rules).order) {
    const rule = rules[index]!;
    for (let i = 0; i < count; i++) {
      if (rule.group !== '' && settled[i]!.has(rule.group)) continue;
      const finding = judge(rule.when, i, seen);
      if (finding.verdict === 'no') continue;
      found[index]![i] = outcomesOf(rule, finding, finding.verdict);
      note(rule, finding.verdict, i, labels, count);
      if (finding.verdict === 'yes' && rule.match === 'first') settled[i]!.add(rule.group);
    }
  }
  return Array.from({ length: count }, (_, i) => found.flatMap((each) => each[i]!));
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
  return rule.give.map(({ label = null, amount = null, text = null }) => ({
    rule: rule.id,
    kind: rule.kind ?? null,
    label,
    text,
    amount,
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
