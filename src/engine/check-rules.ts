/** Checks the rules of a scheme: numbers, names, switches and cycles, every mistake with its place. */
import { checkWord } from './check-word';
import { problem, type EngineProblem } from './problem';
import { orderRules } from './rule-order';
import { SCOPES, type Condition, type SchemeDraft } from './scheme';
import type { Table } from './table';

/** How a switch may join conditions. */
export const JOINS: Readonly<Record<string, 'every' | 'some'>> = {
  and: 'every',
  all: 'every',
  or: 'some',
  any: 'some',
};

/** What conditions may speak of. */
interface Known {
  readonly indicators: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly tiers: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly grouped: boolean;
  readonly switches: Readonly<Record<string, string>>;
}

/**
 * Gives every problem of the rules and the switches.
 * @example checkRules({ indicators: [], switches: { plus: 'and' } }, table(1)).map((p) => p.code) // ['scheme-unknown-switch']
 */
export function checkRules(draft: SchemeDraft, table: Table): readonly EngineProblem[] {
  const rules = draft.rules ?? [];
  const known: Known = {
    indicators: new Set(draft.indicators.map(({ name }) => name)),
    labels: new Set(rules.flatMap(({ give }) => give.flatMap(({ label }) => label ?? []))),
    tiers: new Set((draft.tiers?.list ?? []).map(({ name }) => name)),
    columns: new Set([...table.texts.keys(), ...table.indicators]),
    grouped: (draft.rank?.groupBy ?? null) !== null,
    switches: draft.switches ?? {},
  };
  const problems: EngineProblem[] = [];
  const ids = new Set<string>();
  rules.forEach((rule, i) => {
    const at = `rules/${i}`;
    if (ids.has(rule.id))
      problems.push(problem('scheme-duplicate', { scheme: `${at}/id` }, { name: rule.id }));
    ids.add(rule.id);
    problems.push(
      ...checkWord(rule.match, ['first', 'all'], `${at}/match`),
      ...checkWord(rule.kind, ['reward', 'penalty'], `${at}/kind`),
    );
    problems.push(...checkCondition(rule.when, `${at}/when`, known));
    rule.give.forEach((award, k) => {
      if (award.amount !== undefined && !Number.isFinite(award.amount)) {
        problems.push(wrongNumber(`${at}/give/${k}/amount`, award.amount, '≥ 0'));
      }
    });
  });
  const { cyclic } = orderRules(rules);
  if (cyclic.length > 0) {
    const ids = cyclic.map((i) => rules[i]!.id).join(', ');
    problems.push(problem('rule-cycle', { scheme: `rules/${cyclic[0]!}` }, { rules: ids }));
  }
  return [...problems, ...checkSwitches(draft, known)];
}

function checkSwitches(draft: SchemeDraft, { switches }: Known): EngineProblem[] {
  const used = new Set((draft.rules ?? []).flatMap(({ when }) => switchesIn(when)));
  return Object.entries(switches).flatMap(([name, value]) => {
    const place = { scheme: `switches/${name}` };
    if (!used.has(name)) return [problem('scheme-unknown-switch', place, { name })];
    if (Object.hasOwn(JOINS, value)) return [];
    return [problem('scheme-word', place, { value, allowed: Object.keys(JOINS).join(', ') })];
  });
}

function switchesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'joined':
      return [condition.by, ...condition.of.flatMap(switchesIn)];
    case 'every':
    case 'some':
      return condition.of.flatMap(switchesIn);
    case 'not':
      return switchesIn(condition.of);
    default:
      return [];
  }
}

function wrongNumber(at: string, value: number | undefined, expected: string): EngineProblem {
  return problem(
    'scheme-number',
    { scheme: at },
    { value: value === undefined ? '' : String(value), expected },
  );
}

/** Counts of places and years are whole and at least 1. */
function checkCount(at: string, value: number | undefined): EngineProblem[] {
  return Number.isInteger(value) && value! >= 1 ? [] : [wrongNumber(at, value, '1, 2, 3 …')];
}

function checkBounds(at: string, bounds: readonly (number | undefined)[]): EngineProblem[] {
  const given = bounds.filter((bound) => bound !== undefined);
  const bad = given.find((bound) => !Number.isFinite(bound));
  if (bad !== undefined) return [wrongNumber(at, bad, '0.0')];
  return given.length > 0 ? [] : [wrongNumber(at, undefined, '≥, <')];
}

function checkLabel(at: string, label: string, { labels }: Known): EngineProblem[] {
  return labels.has(label) ? [] : [problem('scheme-unknown-label', { scheme: at }, { label })];
}

function checkScope(condition: Condition, at: string, { grouped }: Known): EngineProblem[] {
  if (!('scope' in condition) || condition.scope === undefined) return [];
  if (!SCOPES.includes(condition.scope)) {
    return [
      problem(
        'scheme-word',
        { scheme: `${at}/scope` },
        { value: condition.scope, allowed: SCOPES.join(', ') },
      ),
    ];
  }
  if (condition.scope !== 'group' || grouped) return [];
  return [problem('scheme-unknown-column', { scheme: 'rank/groupBy' }, { column: '' })];
}

function checkCondition(condition: Condition, at: string, known: Known): readonly EngineProblem[] {
  return [...checkScope(condition, at, known), ...checkParts(condition, at, known)];
}

function checkParts(condition: Condition, at: string, known: Known): readonly EngineProblem[] {
  switch (condition.kind) {
    case 'rank':
    case 'rankFromLast':
      return checkCount(`${at}/atMost`, condition.atMost);
    case 'rankAtLeast':
      return checkCount(`${at}/atLeast`, condition.atLeast);
    case 'rise':
    case 'fall':
      return [
        ...checkCount(`${at}/atLeast`, condition.atLeast),
        ...(condition.running === undefined ? [] : checkCount(`${at}/running`, condition.running)),
      ];
    case 'score':
      return checkBounds(at, [condition.atLeast, condition.below]);
    case 'indicator': {
      const { name } = condition;
      const unknown = known.indicators.has(name)
        ? []
        : [problem('scheme-unknown-indicator', { scheme: `${at}/name` }, { indicator: name })];
      return [...unknown, ...checkBounds(at, [condition.atLeast, condition.below])];
    }
    case 'share': {
      const shares = [condition.top, condition.bottom].filter((share) => share !== undefined);
      const bad = shares.find((share) => !(share > 0 && share <= 1));
      return shares.length === 1 && bad === undefined ? [] : [wrongNumber(at, bad, '0–1')];
    }
    case 'tier': {
      const { is } = condition;
      return known.tiers.has(is)
        ? []
        : [problem('scheme-unknown-tier', { scheme: `${at}/is` }, { tier: is })];
    }
    case 'label':
      return checkLabel(`${at}/label`, condition.label, known);
    case 'streak':
      return [
        ...checkLabel(`${at}/label`, condition.label, known),
        ...checkCount(`${at}/years`, condition.years),
      ];
    case 'times':
      return [
        ...checkLabel(`${at}/label`, condition.label, known),
        ...checkCount(`${at}/times`, condition.times),
        ...checkCount(`${at}/years`, condition.years),
      ];
    case 'flag': {
      const { column } = condition;
      return known.columns.has(column)
        ? []
        : [problem('scheme-unknown-column', { scheme: `${at}/column` }, { column })];
    }
    case 'every':
    case 'some':
      return condition.of.flatMap((part, k) => checkCondition(part, `${at}/of/${k}`, known));
    case 'not':
      return checkCondition(condition.of, `${at}/of`, known);
    case 'joined': {
      const parts = condition.of.flatMap((part, k) => checkCondition(part, `${at}/of/${k}`, known));
      if (Object.hasOwn(known.switches, condition.by)) return parts;
      return [problem('switch-missing', { scheme: `${at}/by` }, { name: condition.by }), ...parts];
    }
    default:
      return condition satisfies never;
  }
}
