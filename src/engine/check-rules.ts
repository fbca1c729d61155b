/** Checks the rules of a scheme: ids, awards, quotas, switches and cycles, every mistake with its place. */
import { checkCondition, checkCount, knownIn, wrongNumber, type Known } from './check-condition';
import { checkTwice, checkWord } from './check-word';
import { problem, type EngineProblem } from './problem';
import { conditionsOf, orderRules } from './rule-order';
import { CUT_TIES, QUOTA_MEASURES, type Award, type RuleDraft, type SchemeDraft } from './scheme';
import { isRankTable, type Table } from './table';

/** How a switch may join conditions. */
export const JOINS: Readonly<Record<string, 'every' | 'some'>> = {
  and: 'every',
  all: 'every',
  or: 'some',
  any: 'some',
};

/**
 * Gives every problem of the rules, the labels and the switches.
 * @example checkRules({ indicators: [], switches: { plus: 'and' } }, table(1)).map((p) => p.code) // ['scheme-unknown-switch']
 */
export function checkRules(draft: SchemeDraft, table: Table): readonly EngineProblem[] {
  const rules = draft.rules ?? [];
  const known = knownIn(draft, table);
  const ids = rules.map(({ id }) => ({ name: id }));
  const problems: EngineProblem[] = [
    ...checkTwice(ids, 'rules', 'id'),
    ...checkTwice(draft.labels ?? [], 'labels'),
    ...rules.flatMap((rule, i) => checkRule(rule, `rules/${i}`, known)),
  ];
  const { cyclic } = orderRules(rules);
  if (cyclic.length > 0) {
    const facts = { rules: cyclic.map((i) => rules[i]!.id).join(', ') };
    problems.push(problem('rule-cycle', { scheme: `rules/${cyclic[0]!}` }, facts));
  }
  return [...problems, ...checkSwitches(draft, known)];
}

function checkRule(rule: RuleDraft, at: string, known: Known): readonly EngineProblem[] {
  const { id, give, match, kind, when } = rule;
  const empty = give.length === 0 || give.some((award) => Object.values(award).every((x) => x === undefined));
  return [
    ...checkWord(match, ['first', 'all'], `${at}/match`),
    ...checkWord(kind, ['reward', 'penalty'], `${at}/kind`),
    ...checkCondition(when, `${at}/when`, known),
    ...(empty ? [problem('rule-gives-nothing', { scheme: `${at}/give` }, { rule: id })] : []),
    ...give.flatMap((award, k) => checkAward(award, `${at}/give/${k}`, known)),
    ...checkQuota(rule, at, known),
  ];
}

function checkAward({ amount, tierCap }: Award, at: string, { tiers }: Known): EngineProblem[] {
  return [
    ...(amount === undefined || amount === null || Number.isFinite(amount)
      ? []
      : [wrongNumber(`${at}/amount`, amount, '≥ 0')]),
    ...(tierCap === undefined || tiers.has(tierCap)
      ? []
      : [problem('scheme-unknown-tier', { scheme: `${at}/tierCap` }, { tier: tierCap })]),
  ];
}

function checkQuota({ quota }: RuleDraft, at: string, { grouped, table }: Known): EngineProblem[] {
  if (quota === undefined) return [];
  const { count, by, ties, within } = quota;
  return [
    ...checkCount(`${at}/quota/count`, count),
    ...checkWord(by, QUOTA_MEASURES, `${at}/quota/by`),
    ...checkWord(ties, CUT_TIES, `${at}/quota/ties`),
    ...checkWord(within, ['overall', 'group'], `${at}/quota/within`),
    ...(within === 'group' && !grouped
      ? [problem('scheme-unknown-column', { scheme: 'rank/groupBy' }, { column: '' })]
      : []),
    // Ranks alone hold no scores that could rise.
    ...(by === 'scoreRise' && isRankTable(table)
      ? [problem('condition-unsuited', { scheme: `${at}/quota/by` }, { field: 'scoreRise' })]
      : []),
  ];
}

function checkSwitches(draft: SchemeDraft, { switches }: Known): EngineProblem[] {
  const used = new Set(conditionsOf(draft).flatMap((each) => (each.kind === 'joined' ? [each.by] : [])));
  return Object.entries(switches).flatMap(([name, value]) => {
    const place = { scheme: `switches/${name}` };
    if (!used.has(name)) return [problem('scheme-unknown-switch', place, { name })];
    if (Object.hasOwn(JOINS, value)) return [];
    return [problem('scheme-word', place, { value, allowed: Object.keys(JOINS).join(', ') })];
  });
}
