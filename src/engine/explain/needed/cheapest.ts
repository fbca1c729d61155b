/** Which change costs a unit least on the way to a goal: of one value, or of two at once. */
import { columnOf } from '../../check-indicators';
import { evaluate, type Evaluation } from '../../evaluate';
import { extent, round } from '../../number';
import { needsOf, outsideOf, spreadOf, type Need } from '../needed';
import { breaksOf } from './breaks';
import type { Goal, Settled } from './goal';
import { linesOf, withValue } from './line';
import { decimalsOf } from './print';

/** Two values of one unit that reach a goal together, at the sum of both costs. */
export interface Pair {
  readonly needs: readonly [Need, Need];
  readonly cost: number;
}

/** What a unit needs of each indicator, and what costs it least. */
export interface Needs {
  /** One an indicator, in the scheme's order. */
  readonly each: readonly Need[];
  /** The cheapest single change; null where none reaches. */
  readonly single: Need | null;
  /** The cheapest two; null where no two cost less than the one. */
  readonly pair: Pair | null;
}

/**
 * Gives what the unit in row `i` needs of every indicator, with the cheapest single change and pair.
 * Formula: two changes cost their sum. One goes to where going on pays less (the end of the others' range, a cap, a target), the other as far as is
 * then still needed; the first is then tried shorter and longer. Tried are the indicators that bring most, and most for their cost. Exact where gains are straight lines up to such corners, as with min-max within the range.
 * Units: costs in standard deviations of each column as reported. Source: docs/methods.md, "What would it take".
 * @example const r = evaluate(table(2), plainScheme(2), []); r.ok && cheapestOf(r.value, 1, { kind: 'nextRank' }).each.length // 2
 */
export function cheapestOf(evaluation: Evaluation, i: number, goal: Goal): Needs {
  const needOf = needsOf(evaluation, i, goal);
  const each = evaluation.scheme.indicators.map((_, j) => needOf(j));
  const single = each.reduce<Need | null>((best, need) => (costOf(need) < costOf(best) ? need : best), null);
  const settled = each[0]?.goal ?? null;
  const lies = each.some(({ answer }) => answer.kind === 'change' || answer.why === 'beyond');
  const pair = settled === null || !lies ? null : cheapestPair(evaluation, i, settled, each);
  return { each, single, pair };
}

const costOf = (need: Need | null): number => (need?.answer.kind === 'change' ? need.answer.cost : Infinity);

/** What is not less by more than noise is not worth a second change. */
const WORTH = 1 - 1e-9;

/** Where the first value of a pair may stop. */
interface Step {
  readonly j: number;
  readonly value: number;
  readonly cost: number;
  /** What it adds to the unit's total. */
  readonly gain: number;
}

function cheapestPair(
  evaluation: Evaluation,
  i: number,
  goal: Settled,
  singles: readonly Need[],
): Pair | null {
  let best: { readonly step: Step; readonly k: number; readonly pair: Pair } | null = null;
  let bound = Math.min(...singles.map(costOf)) * WORTH;
  const steps = stepsOf(evaluation, i);
  const chosen = chooseFew(steps, singles);
  for (const step of steps) {
    if (!chosen.has(step.j)) continue;
    if (!(step.cost < bound)) break;
    const then = afterStep(evaluation, i, step, goal);
    for (const k of chosen) {
      const pair = k === step.j ? null : then(k, bound - step.cost);
      if (pair === null || !(pair.cost < bound)) continue;
      best = { step, k, pair };
      bound = pair.cost * WORTH;
    }
  }
  return best === null ? null : refine(evaluation, i, goal, best.step, best.k, best.pair);
}

/** So many of each kind of indicator are tried in pairs. */
const FEW = 6;

/** Indicators that bring most for what they cost, those that bring most of all, and those that reach for the least alone. */
function chooseFew(steps: readonly Step[], singles: readonly Need[]): ReadonlySet<number> {
  const firstBy = (of: (step: Step) => number): readonly number[] =>
    [...new Set([...steps].sort((p, q) => of(q) - of(p)).map(({ j }) => j))].slice(0, FEW);
  const alone = [...singles.keys()]
    .filter((j) => costOf(singles[j]!) < Infinity)
    .sort((p, q) => costOf(singles[p]!) - costOf(singles[q]!))
    .slice(0, FEW);
  return new Set([...firstBy(({ gain, cost }) => gain / cost), ...firstBy(({ gain }) => gain), ...alone]);
}

/** Corners that bring the unit points, the cheapest first. */
function stepsOf(evaluation: Evaluation, i: number): readonly Step[] {
  const { scheme, raw, table } = evaluation;
  const sign = scheme.aggregate.method === 'vikor' ? -1 : 1;
  const lineOf = linesOf(evaluation, i);
  const steps = scheme.indicators.flatMap(({ notAssessed }, j): Step[] => {
    const from = raw[j]![i]!;
    if (from !== from || notAssessed.includes(table.units[i]!)) return [];
    const line = lineOf(j);
    const now = line.at(from)?.unrounded[i] ?? NaN;
    const spread = spreadOf(raw[j]!);
    return [...new Set(breaksOf(evaluation, i, j, line).corners)].flatMap((value) => {
      const gain = sign * ((line.at(value)?.unrounded[i] ?? NaN) - now);
      return gain > 0 ? [{ j, value, gain, cost: Math.abs(value - from) / spread }] : [];
    });
  });
  return steps.sort((p, q) => p.cost - q.cost);
}

/** Gives the pairs that begin with a step, by the second indicator and the most that it may cost; null where there is none. */
function afterStep(
  evaluation: Evaluation,
  i: number,
  { j, value, cost }: Step,
  goal: Settled,
): (k: number, most: number) => Pair | null {
  const { table, scheme, past, raw } = evaluation;
  const indicator = scheme.indicators[j]!;
  const result = evaluate(withValue(table, columnOf(indicator, table), i, value), scheme, past);
  if (!result.ok) return () => null;
  const needOf = needsOf(result.value, i, goal);
  const from = raw[j]![i]!;
  const [low, high] = extent(raw[j]!);
  return (k, most) => {
    const second = needOf(k, most);
    if (second.answer.kind !== 'change') return null;
    const answer = {
      ...second.answer,
      least: value,
      value,
      change: value - from,
      cost,
      outside: outsideOf(value, low, high),
    };
    const first: Need = { unit: second.unit, indicator: indicator.name, from, goal, answer };
    return { needs: [first, second], cost: cost + second.answer.cost };
  };
}

/** Times that the first value is tried between its corner and where it was, and beyond the corner. */
const TRIES = 24;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Golden sections from no change of the first value to twice that of its corner. */
function refine(
  evaluation: Evaluation,
  i: number,
  goal: Settled,
  { j, value }: Step,
  k: number,
  found: Pair,
): Pair {
  const from = evaluation.raw[j]![i]!;
  const spread = spreadOf(evaluation.raw[j]!);
  const decimals = decimalsOf(evaluation.raw[j]!);
  let best = found;
  const cost = (share: number): number => {
    const tried = round(from + (value - from) * share, decimals);
    if (tried === from) return Infinity;
    const step: Step = { j, value: tried, cost: Math.abs(tried - from) / spread, gain: 0 };
    const pair = afterStep(evaluation, i, step, goal)(k, found.cost - step.cost);
    if (pair !== null && pair.cost < best.cost * WORTH) best = pair;
    return pair?.cost ?? Infinity;
  };
  for (const [start, end] of [
    [0, 1],
    [1, 2],
  ] as const) {
    let [low, high] = [start, end] as [number, number];
    let [p, q] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    let [costP, costQ] = [cost(p), cost(q)];
    for (let n = 0; n < TRIES / 2; n++) {
      // Where neither reaches for less, the corner is nearer to what does.
      if (costP < costQ || (costP === costQ && start === 1)) {
        [high, q, costQ] = [q, p, costP];
        p = high - GOLDEN * (high - low);
        costP = cost(p);
      } else {
        [low, p, costP] = [p, q, costQ];
        q = low + GOLDEN * (high - low);
        costQ = cost(q);
      }
    }
  }
  return best;
}
