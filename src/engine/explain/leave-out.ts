/** What becomes of the ranking where one thing is left out: an indicator, a dimension, a unit. */
import { evaluate, type Evaluation } from '../evaluate';
import { countReported } from '../number';
import type { EngineProblem } from '../problem';
import type { Scheme } from '../scheme';
import type { Table } from '../table';
import { branchesOf, growTree, indicatorsIn, type Branch, type Leaf } from '../tree';

/** A ranking beside the published one; units as in the table. */
export interface Shift {
  readonly ranks: Float64Array;
  /** Published rank − this rank: positive = better off so; NaN = not ranked in one of them. */
  readonly changes: Float64Array;
  /** Mean of the sizes of the changes. */
  readonly mean: number;
  /** The unit that moves farthest; null = nobody moves. */
  readonly most: number | null;
}

/**
 * Gives how a ranking differs from the published one.
 * @example shiftOf(Float64Array.of(1, 2, 3), Float64Array.of(2, 1, 3)).changes // [-1, 1, 0]
 */
export function shiftOf(published: Float64Array, ranks: Float64Array): Shift {
  const changes = published.map((rank, i) => rank - ranks[i]!);
  let sum = 0;
  let count = 0;
  let most: number | null = null;
  changes.forEach((change, i) => {
    if (change !== change) return;
    sum += Math.abs(change);
    count++;
    if (change !== 0 && (most === null || Math.abs(change) > Math.abs(changes[most]!))) most = i;
  });
  return { ranks, changes, mean: sum / count, most };
}

export interface WithoutPart {
  readonly kind: 'indicator' | 'dimension';
  readonly name: string;
  /** null where nothing can be computed without it. */
  readonly shift: Shift | null;
  readonly problems: readonly EngineProblem[];
}

/**
 * Gives the ranking without each indicator and each dimension, step by step: yields the number done.
 * Formula: the part's weight is 0 and the whole line is run again, so that what is measured from the data (weights, the points of TOPSIS) is measured anew.
 * Edge: an only indicator cannot be left out, and is told with the reason. Source: COINr, remove_elements; docs/methods.md, "Leave one out".
 */
export function* leaveOutParts(evaluation: Evaluation): Generator<number, readonly WithoutPart[]> {
  const parts = branchesOf(growTree(evaluation.scheme)).flatMap(({ parts: own }) => own);
  const found: WithoutPart[] = [];
  for (const part of parts) {
    found.push(withoutPart(evaluation, part));
    yield found.length;
  }
  return found;
}

function withoutPart({ table, scheme, ranks }: Evaluation, part: Branch | Leaf): WithoutPart {
  const { kind, name } = part;
  const out = new Set(indicatorsIn(part));
  const indicators = scheme.indicators.map((each, j) =>
    out.has(j) ? { ...each, notAssessed: table.units, missing: { rule: 'drop' as const } } : each,
  );
  const result = evaluate(table, bare({ ...scheme, indicators }), []);
  return result.ok
    ? { kind, name, shift: shiftOf(ranks, result.value.ranks), problems: [] }
    : { kind, name, shift: null, problems: result.problems };
}

/** Ranks need neither tiers nor rules, and quotas need not fit. */
const bare = (scheme: Scheme): Scheme => ({ ...scheme, tiers: undefined, rules: [] });

export interface WithoutUnit {
  readonly unit: number;
  /** Pairs of others that change order: the first was ahead, and is behind without the unit. */
  readonly swapped: readonly (readonly [number, number])[];
  /** Others that are not where one fewer ahead of them would put them; ties that come or go move units too. */
  readonly moved: readonly number[];
  readonly problems: readonly EngineProblem[];
}

/**
 * Gives whose order changes where a unit is not there, step by step: yields the number done.
 * Where points are measured from the sample (min–max, ranks …), or weights are, the order of two units may hang on a third: that is to be known.
 * Shape: one a unit that is ranked. Edge: a unit that others are measured against cannot be left out, and is told with the reason.
 */
export function* leaveOutUnits(evaluation: Evaluation): Generator<number, readonly WithoutUnit[]> {
  const { table, ranks, scheme } = evaluation;
  const found: WithoutUnit[] = [];
  for (let unit = 0; unit < table.units.length; unit++) {
    if (ranks[unit] === ranks[unit]) {
      const result = runWithout(table, scheme, unit);
      found.push(
        'ranks' in result
          ? { unit, ...reordered(ranks, result.ranks, unit), problems: [] }
          : { unit, swapped: [], moved: [], problems: result.problems },
      );
    }
    yield unit + 1;
  }
  return found;
}

type Without = { readonly ranks: Float64Array } | { readonly problems: readonly EngineProblem[] };

/** Ranks of the others, in the rows that they had; NaN in the unit's own. */
function runWithout(table: Table, scheme: Scheme, unit: number): Without {
  const kept = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => i !== unit);
  const columns = table.columns.map((column) => column.filter((_, i) => i !== unit));
  const fewer: Table = {
    ...table,
    units: kept(table.units),
    columns,
    reported: columns.map(countReported),
    outerRanks: table.outerRanks?.filter((_, i) => i !== unit) ?? null,
    texts: new Map([...table.texts].map(([name, texts]) => [name, kept(texts)])),
  };
  const result = evaluate(fewer, bare(scheme), []);
  if (!result.ok) return result;
  const ranks = new Float64Array(table.units.length).fill(NaN);
  result.value.ranks.forEach((rank, k) => (ranks[k < unit ? k : k + 1] = rank));
  return { ranks };
}

/** Who is not where the others' being one fewer alone would put him, and which of these have changed order. */
function reordered(
  before: Float64Array,
  after: Float64Array,
  out: number,
): Pick<WithoutUnit, 'swapped' | 'moved'> {
  const moved = [...before.keys()].filter(
    (i) =>
      i !== out && before[i] === before[i] && after[i] !== before[i]! - (before[i]! > before[out]! ? 1 : 0),
  );
  const swapped: [number, number][] = [];
  for (const a of moved)
    for (const b of moved) if (before[a]! < before[b]! && after[a]! > after[b]!) swapped.push([a, b]);
  return { swapped, moved };
}
