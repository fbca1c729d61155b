/** Splits a score among the indicators below a branch: each gets what it changes on average, in whatever order they change. */
import { randomFrom, type Random } from '../random';
import type { Node, Part } from './node';

/** Gives the score for each value that a branch might have: a number is the slope of a straight line. */
export type Reach = number | ((values: Float64Array) => Float64Array);

export interface Shares {
  /** By indicator, in the scheme's order. */
  readonly points: Float64Array;
  /** Standard errors; 0 = exact. */
  readonly errors: Float64Array;
}

/** Made-up rows that are tried exactly; the fewer where each is compared with all units. */
const MOST_ROWS = 2 ** 16;
const MOST_COMPARED = 2 ** 12;
/** Pairs of an order and its reverse. */
const PAIRS = 128;
const SEED = 1;

/**
 * Adds what each indicator below `node` is worth between the mean unit (nobody joined) and the unit itself (all joined).
 * Formula: Owen value on the tree: the mean of v(S ∪ j) − v(S) over all orders in which the parts of a dimension stand
 * together. At arithmetic means slope · w · (x − mean), where parts act by themselves what each changes alone; else over all subsets where these are few, else over 256 seeded orders.
 * Edge: both ways sum to v(all) − v(nobody). Source: docs/methods.md, "Contributions" (Shapley 1953, Owen 1977).
 */
export function addShares(node: Node, reach: Reach, into: Shares): void {
  const players = node.parts.filter(isPlayer);
  if (players.length === 0) return;
  if (typeof reach === 'number' && node.linear) {
    const sum = players.reduce((total, { weight }) => total + weight, 0);
    for (const { of, weight, own, mean } of players) {
      const slope = (reach * weight) / sum;
      if (typeof of === 'number') into.points[of]! += slope * (own - mean);
      else addShares(of, slope, into);
    }
    return;
  }
  const worth = typeof reach === 'number' ? (values: Float64Array) => values.map((x) => x * reach) : reach;
  if (typeof reach === 'number' && node.separable) {
    oneByOne(node, worth, into);
    return;
  }
  const most = isComparing(node) ? MOST_COMPARED : MOST_ROWS;
  if (rowsOf(node) <= most) bySubsets(node, worth, into);
  else byOrders(node, worth, into);
}

type Worth = Exclude<Reach, number>;

const isPlayer = ({ own }: Part): boolean => own === own;
/** One whose joining changes nothing, neither for itself nor for those beside it. */
const isIdle = ({ of, own, mean }: Part): boolean => typeof of === 'number' && own === mean;

const joiners = ({ parts }: Node): readonly Part[] => parts.filter((part) => isPlayer(part) && !isIdle(part));

const isComparing = (node: Node): boolean =>
  node.comparing || node.parts.some(({ of }) => typeof of !== 'number' && isComparing(of));

/** Made-up rows at the branch that all subsets ask for, those of its dimensions included. */
function rowsOf(node: Node): number {
  const parts = joiners(node);
  const half = 2 ** Math.max(0, parts.length - 1);
  return parts.reduce((sum, { of }) => sum + (typeof of === 'number' ? 0 : half * rowsOf(of)), 2 * half);
}

/** Whatever the others are, a part brings what it brings alone. */
function oneByOne(node: Node, worth: Worth, into: Shares): void {
  for (const part of joiners(node)) {
    const alone: Worth = (values) =>
      worth(node.values(node.parts.map((each) => (each === part ? values : values.map(() => each.mean)))));
    const { of, own, mean } = part;
    if (typeof of !== 'number') {
      addShares(of, alone, into);
      continue;
    }
    const [before, after] = alone(Float64Array.of(mean, own));
    into.points[of]! += after! - before!;
  }
}

function bySubsets(node: Node, worth: Worth, into: Shares): void {
  const parts = joiners(node);
  const bits = new Map(parts.map((part, bit) => [part, bit]));
  const odds = oddsOf(parts.length);
  const all = 2 ** parts.length;
  const columns = node.parts.map((part) => {
    const bit = bits.get(part);
    return Float64Array.from({ length: all }, (_, set) => valueIn(part, set, bit));
  });
  const worths = worth(node.values(columns));
  parts.forEach((part, bit) => {
    const without = Array.from({ length: all }, (_, set) => set).filter((set) => !has(set, bit));
    const { of } = part;
    if (typeof of === 'number') {
      into.points[of]! += without.reduce(
        (sum, set) => sum + odds[sizeOf(set)]! * (worths[set | (1 << bit)]! - worths[set]!),
        0,
      );
      return;
    }
    const count = without.length;
    bySubsets(
      of,
      (values) => {
        const rows = node.parts.map((each) => {
          const own = bits.get(each);
          return Float64Array.from({ length: values.length * count }, (_, r) =>
            each === part ? values[Math.floor(r / count)]! : valueIn(each, without[r % count]!, own),
          );
        });
        const reached = worth(node.values(rows));
        return values.map((_, v) =>
          without.reduce((sum, set, s) => sum + odds[sizeOf(set)]! * reached[v * count + s]!, 0),
        );
      },
      into,
    );
  });
}

const has = (set: number, bit: number): boolean => ((set >> bit) & 1) === 1;
const valueIn = ({ own, mean }: Part, set: number, bit: number | undefined): number =>
  bit !== undefined && has(set, bit) ? own : mean;

function sizeOf(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Gives how likely it is, over all orders of `count` players, that exactly those of a set of each size stand before one of the others.
 * Formula: s! (n − s − 1)! / n! by size s = 0 … n − 1.
 * @example oddsOf(3) // [1 / 3, 1 / 6, 1 / 3]
 */
export function oddsOf(count: number): readonly number[] {
  const odds: number[] = [];
  let choices = 1;
  for (let size = 0; size < count; size++) {
    odds.push(1 / (count * choices));
    choices = (choices * (count - 1 - size)) / (size + 1);
  }
  return odds;
}

function byOrders(node: Node, worth: Worth, into: Shares): void {
  const random = randomFrom(SEED);
  const leaves = leavesOf(node);
  const gains = new Float64Array(into.points.length);
  const means = new Map(leaves.map((leaf) => [leaf, 0]));
  const squares = new Map(leaves.map((leaf) => [leaf, 0]));
  for (let pair = 1; pair <= PAIRS; pair++) {
    gains.fill(0);
    const order = shuffle(node, random);
    for (const each of [order, order.slice().reverse()]) {
      const places = new Map(each.map((leaf, place) => [leaf, place]));
      const worths = worth(along(node, places, each.length + 1));
      each.forEach((leaf, place) => (gains[leaf]! += (worths[place + 1]! - worths[place]!) / 2));
    }
    for (const leaf of leaves) {
      const before = means.get(leaf)!;
      const after = before + (gains[leaf]! - before) / pair;
      means.set(leaf, after);
      squares.set(leaf, squares.get(leaf)! + (gains[leaf]! - before) * (gains[leaf]! - after));
    }
  }
  for (const leaf of leaves) {
    into.points[leaf]! += means.get(leaf)!;
    into.errors[leaf] = Math.sqrt(squares.get(leaf)! / (PAIRS * (PAIRS - 1)));
  }
}

function leavesOf(node: Node): readonly number[] {
  return joiners(node).flatMap(({ of }) => (typeof of === 'number' ? [of] : leavesOf(of)));
}

/** The indicators in an order in which those of a dimension stand together. */
function shuffle(node: Node, random: Random): number[] {
  const parts = [...joiners(node)];
  for (let k = parts.length - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1));
    [parts[k], parts[other]] = [parts[other]!, parts[k]!];
  }
  return parts.flatMap(({ of }) => (typeof of === 'number' ? [of] : shuffle(of, random)));
}

/** The branch while one indicator after the other joins: row 0 is the mean unit, the last the unit itself. */
function along(node: Node, places: ReadonlyMap<number, number>, rows: number): Float64Array {
  const columns = node.parts.map(({ of, own, mean }) => {
    if (own !== own) return new Float64Array(rows).fill(NaN);
    if (typeof of !== 'number') return along(of, places, rows);
    const place = places.get(of) ?? Infinity;
    return Float64Array.from({ length: rows }, (_, r) => (r > place ? own : mean));
  });
  return node.values(columns);
}
