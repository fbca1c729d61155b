/** Typical ranks: what the ranking looks like under many weights drawn from a box, and under other methods. */
import type { Evaluation } from '../evaluate';
import { round } from '../number';
import { randomFrom } from '../random';
import { isRankTable } from '../table';
import { assignTiers } from '../tier';
import { rankBy } from '../rank';
import { sampler, type Box } from './box';
import { rerun } from './rerun';

/** Ranks of each unit over all draws; units as in the table. */
export interface Draws {
  readonly count: number;
  /** NaN = not ranked. */
  readonly mean: Float64Array;
  /** Ranks that 5 %, 50 % and 95 % of the draws do not exceed (the smallest such rank). */
  readonly low: Float64Array;
  readonly median: Float64Array;
  readonly high: Float64Array;
  readonly best: Float64Array;
  readonly worst: Float64Array;
  /** Share of the draws in each tier, by its name; empty without tiers. */
  readonly tiers: ReadonlyMap<string, Float64Array>;
  /** Share of the draws in which each unit has the rank that is published. */
  readonly same: Float64Array;
}

export interface DrawOrder {
  /** The evaluation as published first, then those under other methods; each draw takes one of them. */
  readonly lines: readonly Evaluation[];
  /** Weights to draw from. */
  readonly box: Box;
  readonly count: number;
  readonly seed: number;
}

/** So many draws between two chances to stop. */
const CHUNK = 250;

/**
 * Draws step by step, so that it can be followed and stopped: yields the number of draws done, returns what they gave.
 * Formula: weights uniform over box ∩ simplex, a line chosen evenly among those given; ranks 1-2-2-4 after rounding to the published decimals.
 * The same seed gives the same answer. Errors: RangeError without a line, or for an empty box. Source: docs/methods.md, 25.
 */
export function* drawRanks({ lines, box, count, seed }: DrawOrder): Generator<number, Draws> {
  const [published] = lines;
  if (published === undefined) throw new RangeError('drawRanks requires an evaluation');
  const random = randomFrom(seed);
  const next = sampler(box, published.weights, random);
  const runs = lines.map(rerun);
  const units = published.table.units.length;
  const tally = new Tally(units);
  const tiers = tierTally(published);
  const rounded = new Float64Array(units);
  const places = new Places(units);
  for (let k = 0; k < count; k++) {
    const at = lines.length === 1 ? 0 : Math.floor(random() * lines.length);
    const line = lines[at]!;
    const scores = runs[at]!(next());
    const { decimals } = line.scheme.rank;
    for (let i = 0; i < units; i++) rounded[i] = decimals === null ? scores[i]! : round(scores[i]!, decimals);
    const better = line.scheme.aggregate.method === 'vikor' ? 'low' : 'high';
    tally.add(places.rank(rounded, better));
    tiers?.add(rounded, line);
    if ((k + 1) % CHUNK === 0) yield k + 1;
  }
  return { ...tally.sum(published.ranks), tiers: tiers?.shares(count) ?? new Map() };
}

/** Ranks 1-2-2-4; the order of the draw before is nearly that of the next, and inserting is quick where little moves. */
class Places {
  private readonly order: Int32Array;
  private readonly keys: Float64Array;
  private readonly ranks: Float64Array;

  constructor(private readonly units: number) {
    this.order = Int32Array.from({ length: units }, (_, i) => i);
    this.keys = new Float64Array(units);
    this.ranks = new Float64Array(units);
  }

  rank(scores: Float64Array, better: 'high' | 'low'): Float64Array {
    const { units, order, keys, ranks } = this;
    if (units > FEW) return rankBy([scores], better);
    for (let i = 0; i < units; i++) {
      const x = scores[i]!;
      keys[i] = x !== x ? -Infinity : better === 'high' ? x : -x;
    }
    for (let k = 1; k < units; k++) {
      const moved = order[k]!;
      const key = keys[moved]!;
      let at = k - 1;
      while (at >= 0 && keys[order[at]!]! < key) {
        order[at + 1] = order[at]!;
        at--;
      }
      order[at + 1] = moved;
    }
    const noise = NOISE * Math.max(Math.abs(keys[order[0]!]!), 1);
    let rank = 1;
    for (let k = 0; k < units; k++) {
      const i = order[k]!;
      if (k > 0 && keys[i]! < keys[order[k - 1]!]! - noise) rank = k + 1;
      ranks[i] = keys[i] === -Infinity ? NaN : rank;
    }
    return ranks;
  }
}

/** Sums that are equal but for noise are equal. */
const NOISE = 1e-11;

/** Up to so many units inserting is quicker than sorting anew. */
const FEW = 2_000;

/** How often each unit had each rank. */
class Tally {
  private readonly counts: Int32Array;
  private readonly sums: Float64Array;
  private draws = 0;

  constructor(private readonly units: number) {
    this.counts = new Int32Array(units * units);
    this.sums = new Float64Array(units);
  }

  add(ranks: Float64Array): void {
    this.draws++;
    for (let i = 0; i < this.units; i++) {
      const rank = ranks[i]!;
      if (rank !== rank) continue;
      this.counts[i * this.units + rank - 1]!++;
      this.sums[i]! += rank;
    }
  }

  sum(published: Float64Array): Omit<Draws, 'tiers'> {
    const { units, draws } = this;
    const column = (of: (own: Int32Array, i: number) => number): Float64Array =>
      Float64Array.from({ length: units }, (_, i) => of(this.counts.subarray(i * units, (i + 1) * units), i));
    const ranked = (own: Int32Array): number => own.reduce((sum, x) => sum + x, 0);
    const reaching = (share: number) =>
      column((own) => {
        const needed = share * ranked(own);
        let sum = 0;
        return needed === 0 ? NaN : own.findIndex((x) => (sum += x) >= needed) + 1;
      });
    return {
      count: draws,
      mean: column((own, i) => this.sums[i]! / ranked(own)),
      low: reaching(0.05),
      median: reaching(0.5),
      high: reaching(0.95),
      best: column((own) => own.findIndex((x) => x > 0) + 1 || NaN),
      worst: column((own) => own.reduce((last, x, k) => (x > 0 ? k + 1 : last), NaN)),
      same: column((own, i) => (own[published[i]! - 1] ?? 0) / draws),
    };
  }
}

/** How often each unit was in each tier; null where the scheme has none. */
function tierTally({ scheme, table }: Evaluation) {
  const draft = scheme.tiers;
  if (draft === undefined || isRankTable(table)) return null;
  const counts = new Map(draft.list.map(({ name }) => [name, new Float64Array(table.units.length)]));
  return {
    add(scores: Float64Array, { scheme: own, vetoes }: Evaluation): void {
      const better = own.aggregate.method === 'vikor' ? 'low' : 'high';
      const groups = own.rank.groupBy === null ? null : (table.texts.get(own.rank.groupBy) ?? null);
      const tiered = assignTiers(table, own, { better, columns: [scores], groups }, { vetoes });
      if (!tiered.ok) return;
      tiered.value.tiers.forEach((name, i) => {
        const count = name === null ? undefined : counts.get(name);
        if (count !== undefined) count[i]!++;
      });
    },
    shares: (draws: number): ReadonlyMap<string, Float64Array> =>
      new Map([...counts].map(([name, count]) => [name, count.map((x) => x / draws)])),
  };
}
