/** The ranking of one draw after another: the order of the draw before is nearly that of the next. */
import { orderOf } from '../order';
import { compareByKeys, placeInTie, type Better } from '../rank';
import type { TieRule } from '../scheme';

/** How the units of a line are put in order. */
export interface Manner {
  readonly better: Better;
  readonly decimals: number | null;
  readonly ties: TieRule;
  /** Columns that decide between equals under the weights of the draw; asked only where there are equals. */
  readonly keys: (() => readonly Float64Array[]) | null;
}

/** Sums that are equal but for noise are equal. */
const NOISE = 1e-11;
/** Up to so many units inserting is quicker than sorting anew. */
const FEW = 2_000;
/** As in `round`: so close to a half, relatively, is a half. */
const HALF = 1e-12;

/** Ranks, and scores as published, of the draw that was placed last; the arrays are the same every time. */
export class Places {
  /** NaN = not ranked. */
  readonly ranks: Float64Array;
  readonly scores: Float64Array;
  /** Units, the best first; those without a score last. */
  order: Int32Array;
  /** By place in the order: where the run of equal scores begins that it belongs to. */
  readonly starts: Int32Array;
  /** Units with a score. */
  ranked = 0;
  private readonly signed: Float64Array;
  /** What is compared, by place in the order. */
  private readonly keys: Float64Array;

  constructor(
    private readonly units: number,
    private readonly manner: Manner,
  ) {
    this.order = Int32Array.from({ length: units }, (_, i) => i);
    this.signed = new Float64Array(units);
    this.keys = new Float64Array(units);
    this.ranks = new Float64Array(units);
    this.scores = new Float64Array(units);
    this.starts = new Int32Array(units);
  }

  /** Places the units by the scores of a draw. */
  place(unrounded: Float64Array): void {
    this.publish(unrounded);
    if (this.units > FEW) this.sort();
    else this.insert();
    this.findTies();
    this.assign();
  }

  /** Rounds to the published decimals, as `round` does. */
  private publish(unrounded: Float64Array): void {
    const { units, scores, signed, manner } = this;
    const power = manner.decimals === null ? 0 : 10 ** manner.decimals;
    let ranked = 0;
    for (let i = 0; i < units; i++) {
      const x = unrounded[i]!;
      let y = x;
      const scaled = Math.abs(x) * power;
      if (power > 0 && scaled < 2 ** 51) {
        const whole = Math.floor(scaled + Math.min(scaled * HALF, 1e-3) + 0.5) / power;
        y = x < 0 && whole !== 0 ? -whole : whole;
      }
      scores[i] = y;
      if (y === y) ranked++;
      signed[i] = y !== y ? -Infinity : manner.better === 'high' ? y : -y;
    }
    this.ranked = ranked;
  }

  private sort(): void {
    this.order = orderOf(this.signed, 'high');
    this.order.forEach((i, k) => (this.keys[k] = this.signed[i]!));
  }

  private insert(): void {
    const { units, order, signed, keys } = this;
    for (let k = 0; k < units; k++) {
      const moved = order[k]!;
      const key = signed[moved]!;
      let at = k - 1;
      // Keys stand beside the order: comparing reads one after the other.
      for (; at >= 0 && keys[at]! < key; at--) {
        keys[at + 1] = keys[at]!;
        order[at + 1] = order[at]!;
      }
      keys[at + 1] = key;
      order[at + 1] = moved;
    }
  }

  private findTies(): void {
    const { ranked, keys, starts, manner } = this;
    const noise = manner.decimals === null ? NOISE * Math.max(1, Math.abs(keys[0]!)) : 0;
    for (let k = 0; k < ranked; k++) {
      const equal = k > 0 && keys[k]! >= keys[k - 1]! - noise;
      starts[k] = equal ? starts[k - 1]! : k;
    }
  }

  private assign(): void {
    const { units, ranked, order, starts, ranks, manner } = this;
    for (let k = ranked; k < units; k++) ranks[order[k]!] = NaN;
    const { ties, keys } = manner;
    if (ties === 'min' && keys === null) {
      for (let k = 0; k < ranked; k++) ranks[order[k]!] = starts[k]! + 1;
      return;
    }
    let distinct = 0;
    for (let from = 0, to = 0; from < ranked; from = to) {
      to = from + 1;
      while (to < ranked && starts[to] === from) to++;
      const runs = to - from > 1 ? this.split(from, to) : [to];
      let start = from;
      for (const end of runs) {
        distinct++;
        for (let k = start; k < end; k++) ranks[order[k]!] = placeInTie(ties, start, end, k, distinct);
        start = end;
      }
    }
  }

  /** Puts equals in order by the keys, then as the table has them; gives where each run of those equal in all ends. */
  private split(from: number, to: number): readonly number[] {
    const keys = this.manner.keys?.() ?? [];
    const run = this.order.subarray(from, to);
    const compare = (a: number, b: number) => compareByKeys(keys, a, b);
    run.sort((a, b) => compare(a, b) || a - b);
    const ends: number[] = [];
    for (let k = 1; k <= run.length; k++)
      if (k === run.length || compare(run[k]!, run[k - 1]!) !== 0) ends.push(from + k);
    return ends;
  }
}
