/** What many rankings of the same units have in common: how often each unit had each rank and each tier. */

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
  /** Rank acceptability of each unit (SMAA): the ranks that it had, the best first, with the share of the draws. */
  readonly acceptability: readonly (readonly RankShare[])[];
  /** Mean of the weights under which each unit was first (SMAA's central weights); null = it never was. */
  readonly central: readonly (Float64Array | null)[];
}

export interface RankShare {
  readonly rank: number;
  readonly share: number;
}

export class Tally {
  private readonly width: number;
  private readonly counts: Int32Array;
  private readonly sums: Float64Array;
  private readonly firsts: Int32Array;
  private readonly central: Float64Array;
  private readonly tiers: readonly Int32Array[];
  private draws = 0;

  constructor(
    private readonly units: number,
    private readonly indicators: number,
    private readonly tierNames: readonly string[],
  ) {
    // Ranks between two places have a half: each place has two slots.
    this.width = 2 * units;
    this.counts = new Int32Array(units * this.width);
    this.sums = new Float64Array(units);
    this.firsts = new Int32Array(units);
    this.central = new Float64Array(units * indicators);
    this.tiers = tierNames.map(() => new Int32Array(units));
  }

  /** `weightsOf` gives the weights that a unit was scored by. */
  add(ranks: Float64Array, tiers: Int16Array | null, weightsOf: (i: number) => Float64Array): void {
    const { units, width, counts, sums } = this;
    this.draws++;
    for (let i = 0; i < units; i++) {
      const rank = ranks[i]!;
      if (rank !== rank) continue;
      counts[i * width + 2 * rank - 2]!++;
      sums[i]! += rank;
      if (rank === 1) this.addFirst(i, weightsOf(i));
    }
    if (tiers !== null)
      for (let i = 0; i < units; i++) {
        const tier = tiers[i]!;
        if (tier >= 0) this.tiers[tier]![i]!++;
      }
  }

  private addFirst(i: number, weights: Float64Array): void {
    const { central, indicators } = this;
    this.firsts[i]!++;
    for (let j = 0; j < indicators; j++) central[i * indicators + j]! += weights[j]!;
  }

  sum(published: Float64Array): Draws {
    const { units, draws, width, counts, sums, firsts, indicators } = this;
    const column = (of: (own: Int32Array, i: number) => number): Float64Array =>
      Float64Array.from({ length: units }, (_, i) => of(counts.subarray(i * width, (i + 1) * width), i));
    const ranked = column((own) => own.reduce((sum, x) => sum + x, 0));
    const rankAt = (slot: number): number => (slot < 0 ? NaN : slot / 2 + 1);
    const reaching = (share: number) =>
      column((own, i) => {
        const needed = share * ranked[i]!;
        let sum = 0;
        return needed === 0 ? NaN : rankAt(own.findIndex((x) => (sum += x) >= needed));
      });
    return {
      count: draws,
      mean: column((_, i) => sums[i]! / ranked[i]!),
      low: reaching(0.05),
      median: reaching(0.5),
      high: reaching(0.95),
      best: column((own) => rankAt(own.findIndex((x) => x > 0))),
      worst: column((own) => rankAt(own.reduce((last, x, slot) => (x > 0 ? slot : last), -1))),
      same: column((own, i) => (own[2 * published[i]! - 2] ?? 0) / draws),
      tiers: new Map(
        this.tierNames.map((name, k) => [name, Float64Array.from(this.tiers[k]!, (x) => x / draws)]),
      ),
      acceptability: Array.from({ length: units }, (_, i) =>
        [...counts.subarray(i * width, (i + 1) * width)].flatMap((x, slot) =>
          x > 0 ? [{ rank: rankAt(slot), share: x / draws }] : [],
        ),
      ),
      central: Array.from(firsts, (times, i) =>
        times === 0 ? null : this.central.slice(i * indicators, (i + 1) * indicators).map((x) => x / times),
      ),
    };
  }
}
