/** The nearest value at which a test is met: stretch by stretch, halving only where it may be. */
import type { At, Line } from './line';
import type { Stretch } from './standing';

/** What is asked of an outcome, and of all outcomes between two. */
export interface Probe {
  readonly met: (at: At) => boolean;
  /** False where certainly nowhere on the stretch. */
  readonly mayBeMet: (stretch: Stretch) => boolean;
}

export interface Nearest {
  readonly at: At;
  /** Whether nothing nearer can have been passed over. */
  readonly certain: boolean;
}

interface Search {
  readonly line: Line;
  /** Between them totals go one way only. */
  readonly marks: readonly number[];
  /** How large a lead is certain after rounding, where leads go one way only as well; else null. */
  readonly sure: number | null;
  readonly probe: Probe;
  /** No change larger than this is looked at. */
  readonly most: number;
  /** Range of the values, by which what is small is known. */
  readonly scale: number;
}

/** More halvings than this find nothing that is worth it. */
const PATIENCE = 5_000;
/** Beyond the last mark it is looked so far, in powers of ten of the range. */
const FAR = 9;
/** Values closer than this, relatively, are one. */
const FINE = 2 ** -51;

/**
 * Gives the value nearest to where the line stands now at which the test is met; null where there is none.
 * Shape: to either side; of two equally near the higher. Edge: the value now is not itself looked at.
 */
export function findNearest(search: Search): Nearest | null {
  const walk = new Walk(search);
  const up = walk.towards(1, search.most);
  const reach = up === null ? search.most : Math.abs(up.x - search.line.from);
  const down = walk.towards(-1, reach);
  const found = down !== null && Math.abs(down.x - search.line.from) < reach ? down : up;
  return found === null ? null : { at: found, certain: walk.patience > 0 };
}

class Walk {
  patience = PATIENCE;

  constructor(private readonly search: Search) {}

  /** Marks and the open stretches between them, one after the other. */
  towards(sign: 1 | -1, most: number): At | null {
    const { line, marks, scale, probe } = this.search;
    const { from } = line;
    const away = (x: number): number => (x - from) * sign;
    const last = Math.max(0, ...marks.map(away));
    const far = Array.from({ length: FAR + 1 }, (_, q) => last + scale * 10 ** q);
    const stops = [...new Set([...marks.map(away), ...far, most])]
      .filter((distance) => distance > 0 && distance <= most && Number.isFinite(distance))
      .sort((p, q) => p - q);
    let before = 0;
    for (const stop of stops) {
      const inner = this.smallest(from + sign * before, from + sign * stop);
      const found = this.between(from + sign * (before + inner), from + sign * (stop - inner));
      if (found !== null) return found;
      const at = line.at(from + sign * stop);
      if (at !== null && probe.met(at)) return at;
      before = stop;
    }
    return null;
  }

  private smallest(p: number, q: number): number {
    return Math.max(Math.abs(p), Math.abs(q), this.search.scale * FINE) * FINE;
  }

  /** The first outcome from `p` to `q` that meets the test; `p` is tried. Where the line is refused from somewhere on, up to there. */
  private between(p: number, q: number): At | null {
    const { line, probe } = this.search;
    const [a, b] = [line.at(p), line.at(q)];
    if (a === null && b === null) return null;
    if (a !== null && probe.met(a)) return a;
    if (a !== null && b !== null) return this.beyond(a, b);
    const x = p + (q - p) / 2;
    if (this.patience-- <= 0 || Math.abs(q - p) <= 2 * this.smallest(p, q))
      return b !== null && probe.met(b) ? b : null;
    return this.between(p, x) ?? this.between(x, q);
  }

  /** The same where `a` is known not to meet it. */
  private beyond(a: At, b: At): At | null {
    const { line, probe, sure } = this.search;
    if (!probe.mayBeMet({ a, b, sure })) return null;
    if (this.patience-- <= 0) return null;
    const x = a.x + (b.x - a.x) / 2;
    const fine = Math.abs(b.x - a.x) <= 2 * this.smallest(a.x, b.x);
    const middle = fine || x === a.x || x === b.x ? null : line.at(x);
    if (middle === null) return probe.met(b) ? b : null;
    return probe.met(middle) ? this.beyond(a, middle) : (this.beyond(a, middle) ?? this.beyond(middle, b));
  }
}
