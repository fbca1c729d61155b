/** Checks the conditions of a scheme: numbers, scopes and the names they speak of, every mistake with its place. */
import { hasColumn } from './check-method';
import { checkNumber, checkWord } from './check-word';
import { problem, type EngineProblem } from './problem';
import { conditionsIn } from './rule-order';
import {
  CUT_TIES,
  ROUNDINGS,
  SCOPES,
  type Among,
  type Bounds,
  type Condition,
  type SchemeDraft,
} from './scheme';
import type { Table } from './table';

/** What conditions may speak of. */
export interface Known {
  readonly indicators: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly tiers: ReadonlySet<string>;
  readonly grouped: boolean;
  readonly switches: Readonly<Record<string, string>>;
  readonly table: Table;
}

export function knownIn(draft: SchemeDraft, table: Table): Known {
  const { indicators, rules = [], tiers, rank, switches = {} } = draft;
  return {
    indicators: new Set(indicators.map(({ name }) => name)),
    dimensions: new Set(indicators.flatMap(({ path = [] }) => path)),
    labels: new Set(rules.flatMap(({ give }) => give.flatMap(({ label }) => label ?? []))),
    tiers: new Set((tiers?.list ?? []).map(({ name }) => name)),
    grouped: (rank?.groupBy ?? null) !== null,
    switches,
    table,
  };
}

/** Gives every problem of a condition and of those within it. */
export function checkCondition(condition: Condition, at: string, known: Known): readonly EngineProblem[] {
  switch (condition.kind) {
    case 'rank':
    case 'rankFromLast':
      return [...checkCount(`${at}/atMost`, condition.atMost), ...checkAmong(condition, at, known)];
    case 'rankAtLeast':
      return [...checkCount(`${at}/atLeast`, condition.atLeast), ...checkAmong(condition, at, known)];
    case 'rise':
    case 'fall':
      return [
        ...checkCount(`${at}/atLeast`, condition.atLeast),
        ...checkRunning(condition, at),
        ...checkWord(condition.scope, SCOPES, `${at}/scope`),
        ...checkGrouped(condition, known),
      ];
    case 'scoreRise':
    case 'scoreFall':
      return [...checkPositive(`${at}/atLeast`, condition.atLeast), ...checkRunning(condition, at)];
    case 'score':
      return checkBounds(at, condition);
    case 'indicator':
      return [...checkNumbers(`${at}/name`, condition.name, known), ...checkBounds(at, condition)];
    case 'completion':
      return [
        ...checkNumbers(`${at}/name`, condition.name, known),
        ...checkColumn(`${at}/column`, condition.column, known),
        ...checkBounds(at, condition),
      ];
    case 'strength':
    case 'weakness':
      return [
        ...checkIndicator(`${at}/name`, condition.name, known),
        ...checkCount(`${at}/atMost`, condition.atMost),
      ];
    case 'share':
      return [
        ...checkShare(condition, at),
        ...checkWord(condition.round, ROUNDINGS, `${at}/round`),
        ...checkAmong(condition, at, known),
      ];
    case 'tier': {
      const { is: tier } = condition;
      return known.tiers.has(tier) ? [] : [problem('scheme-unknown-tier', { scheme: `${at}/is` }, { tier })];
    }
    case 'label':
      return [
        ...checkLabel(`${at}/label`, condition.label, known),
        ...(condition.ago === undefined ? [] : checkCount(`${at}/ago`, condition.ago)),
      ];
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
        // More often than there are periods: never met.
        ...checkNumber(condition.times, 1, Math.max(1, condition.years), `${at}/times`),
      ];
    case 'flag':
    case 'category':
      return checkColumn(`${at}/column`, condition.column, known);
    case 'every':
    case 'some':
      return checkParts(condition.of, at, known);
    case 'not':
      return checkCondition(condition.of, `${at}/of`, known);
    case 'joined': {
      const parts = checkParts(condition.of, at, known);
      if (Object.hasOwn(known.switches, condition.by)) return parts;
      return [problem('switch-missing', { scheme: `${at}/by` }, { name: condition.by }), ...parts];
    }
    case 'unfilled':
      return [];
    default:
      return condition satisfies never;
  }
}

/** What can be judged before anything is ranked. */
const EARLY: readonly Condition['kind'][] = [
  'indicator',
  'completion',
  'flag',
  'category',
  'every',
  'some',
  'not',
  'joined',
  'unfilled',
];
const PLACES: readonly Condition['kind'][] = ['rank', 'rankFromLast', 'rankAtLeast', 'share'];

/** Gives every problem of a condition that is judged before ranking: it may ask the table alone. */
export function checkEarly(
  condition: Condition,
  at: string,
  draft: SchemeDraft,
  table: Table,
): readonly EngineProblem[] {
  const isEarly = (each: Condition) =>
    EARLY.includes(each.kind) || (PLACES.includes(each.kind) && 'scope' in each && each.scope === 'outer');
  if (!conditionsIn(condition).every(isEarly)) return [problem('condition-too-late', { scheme: at }, {})];
  return checkCondition(condition, at, knownIn(draft, table));
}

function checkParts(of: readonly Condition[], at: string, known: Known): readonly EngineProblem[] {
  if (of.length === 0) return [problem('condition-empty', { scheme: `${at}/of` }, {})];
  return of.flatMap((part, k) => checkCondition(part, `${at}/of/${k}`, known));
}

export function wrongNumber(at: string, value: number | undefined, expected: string): EngineProblem {
  return problem(
    'scheme-number',
    { scheme: at },
    { value: value === undefined ? '' : String(value), expected },
  );
}

/** Counts of places and years are whole and at least 1. */
export function checkCount(at: string, value: number | undefined): EngineProblem[] {
  return Number.isInteger(value) && value! >= 1 ? [] : [wrongNumber(at, value, '1, 2, 3 …')];
}

function checkPositive(at: string, value: number): EngineProblem[] {
  return value > 0 && value < Infinity ? [] : [wrongNumber(at, value, '> 0')];
}

const checkRunning = ({ running }: { readonly running?: number }, at: string): EngineProblem[] =>
  running === undefined ? [] : checkCount(`${at}/running`, running);

/** At least one bound, at most one at either side, the lower not above the upper. */
function checkBounds(at: string, { atLeast, above, atMost, below }: Bounds): EngineProblem[] {
  const given = [atLeast, above, atMost, below].filter((bound) => bound !== undefined);
  const bad = given.find((bound) => !Number.isFinite(bound));
  if (bad !== undefined) return [wrongNumber(at, bad, '0.0')];
  if (given.length === 0) return [wrongNumber(at, undefined, '≥, >, ≤, <')];
  if (atLeast !== undefined && above !== undefined) return [wrongNumber(`${at}/above`, above, '≥ | >')];
  if (atMost !== undefined && below !== undefined) return [wrongNumber(`${at}/below`, below, '≤ | <')];
  const [low, high] = [atLeast ?? above ?? -Infinity, atMost ?? below ?? Infinity];
  const both = atLeast !== undefined && atMost !== undefined;
  if (low < high || (both && low === high)) return [];
  return [wrongNumber(`${at}/${atMost === undefined ? 'below' : 'atMost'}`, high, `> ${low}`)];
}

function checkShare({ top, bottom }: Extract<Condition, { kind: 'share' }>, at: string): EngineProblem[] {
  const shares = [top, bottom].filter((share) => share !== undefined);
  const bad = shares.find((share) => !(share > 0 && share <= 1));
  return shares.length === 1 && bad === undefined ? [] : [wrongNumber(at, bad, '0–1')];
}

/** Which ranking, and what happens at the cut. */
function checkAmong(among: Among, at: string, known: Known): EngineProblem[] {
  const { scope, of, ties } = among;
  const words = [...checkWord(scope, SCOPES, `${at}/scope`), ...checkWord(ties, CUT_TIES, `${at}/ties`)];
  if (words.length > 0) return words;
  const named = of === undefined || known.indicators.has(of) || known.dimensions.has(of);
  // Of an outer ranking only the places are known, not who is equal nor by what.
  const unsuited = scope === 'outer' ? (of !== undefined ? 'of' : ties !== undefined ? 'ties' : null) : null;
  return [
    ...(named ? [] : [problem('scheme-unknown-indicator', { scheme: `${at}/of` }, { indicator: of })]),
    ...(unsuited === null
      ? []
      : [problem('condition-unsuited', { scheme: `${at}/${unsuited}` }, { field: unsuited })]),
    ...checkGrouped(among, known),
  ];
}

const checkGrouped = ({ scope }: Pick<Among, 'scope'>, { grouped }: Known): readonly EngineProblem[] =>
  scope === 'group' && !grouped
    ? [problem('scheme-unknown-column', { scheme: 'rank/groupBy' }, { column: '' })]
    : [];

/** A tier serves as a label too: two years running of tier D. */
function checkLabel(at: string, label: string, { labels, tiers }: Known): EngineProblem[] {
  return labels.has(label) || tiers.has(label)
    ? []
    : [problem('scheme-unknown-label', { scheme: at }, { label })];
}

function checkIndicator(at: string, indicator: string, { indicators }: Known): EngineProblem[] {
  return indicators.has(indicator)
    ? []
    : [problem('scheme-unknown-indicator', { scheme: at }, { indicator })];
}

/** An indicator of the scheme, or any other column of the table. */
function checkNumbers(at: string, name: string, known: Known): EngineProblem[] {
  return hasColumn(known.table, name) ? [] : checkIndicator(at, name, known);
}

function checkColumn(at: string, column: string, { table, indicators }: Known): EngineProblem[] {
  if (hasColumn(table, column) || indicators.has(column)) return [];
  return [problem('scheme-unknown-column', { scheme: at }, { column })];
}
