/** Between which places a unit stands while one value moves from here to there. */
import { rankWithin } from '../../rank';
import type { At } from './line';
import type { Test } from './goal';

/** The best and the worst that there can be between two outcomes; the same where nothing is open. */
export interface Span {
  readonly best: number;
  readonly worst: number;
}

/** Two outcomes between whose values every total only rises or only falls. */
export interface Stretch {
  readonly a: At;
  readonly b: At;
  /** Whether the unit's lead over each other one does, too, and by how much it is certain after rounding; null = not known. */
  readonly sure: number | null;
}

type Relation = 'ahead' | 'tied' | 'behind' | 'open';

/**
 * Gives the span of the place that a test asks about.
 * Ties: as the test says. Missing: a unit without a score stands in nobody's way; NaN for a unit that has none itself.
 */
export function placeOver(test: Extract<Test, { kind: 'place' }>, i: number, stretch: Stretch): Span {
  const { ties, rows } = test;
  const { a } = stretch;
  if (a.contest.columns[0]![i] !== a.contest.columns[0]![i]) return { best: NaN, worst: NaN };
  if (ties === 'dense') return denseOver(test, i, stretch);
  let best = 1;
  let worst = 1;
  const relate = relationsTo(i, stretch, test.keyed);
  for (let k = 0; k < rows.length; k++) {
    if (k === i || !rows[k] || a.contest.columns[0]![k] !== a.contest.columns[0]![k]) continue;
    const relation = relate(k);
    const tie = ties === 'min' ? 0 : ties === 'max' ? 1 : ties === 'average' ? 0.5 : k < i ? 1 : 0;
    if (relation === 'ahead') best++;
    else if (relation === 'tied') best += tie;
    if (relation === 'ahead' || relation === 'open') worst++;
    else if (relation === 'tied') worst += tie;
  }
  return { best, worst };
}

/** Gives the place at one outcome. */
export function placeAt(test: Extract<Test, { kind: 'place' }>, i: number, at: At): number {
  return placeOver(test, i, { a: at, b: at, sure: null }).best;
}

/** Units that are ahead at the same place count once. */
function denseOver({ rows, keyed }: Extract<Test, { kind: 'place' }>, i: number, stretch: Stretch): Span {
  const { a, b } = stretch;
  const columns = keyed ? a.contest.columns : a.contest.columns.slice(0, 1);
  if (a === b) {
    const own = columns.map((column, c) => (c === 0 ? column.map((x, k) => (rows[k] ? x : NaN)) : column));
    const place = rankWithin(own, null, a.contest.better, 'dense')[i]!;
    return { best: place, worst: place };
  }
  const relate = relationsTo(i, stretch, keyed);
  const ahead: number[] = [];
  let open = 0;
  for (let k = 0; k < rows.length; k++) {
    if (k === i || !rows[k] || a.contest.columns[0]![k] !== a.contest.columns[0]![k]) continue;
    const relation = relate(k);
    if (relation === 'ahead') ahead.push(k);
    if (relation === 'open') open++;
  }
  return { best: 1 + apart(ahead, stretch), worst: 1 + ahead.length + open };
}

/** The most units whose scores cannot meet along a stretch: those with the lowest upper ends first, as in filling a calendar. */
function apart(units: readonly number[], { a, b }: Stretch): number {
  const [scoresA, scoresB] = [a.contest.columns[0]!, b.contest.columns[0]!];
  const ends = units
    .map((k) => [Math.min(scoresA[k]!, scoresB[k]!), Math.max(scoresA[k]!, scoresB[k]!)] as const)
    .sort((p, q) => p[1] - q[1]);
  let count = 0;
  let last = -Infinity;
  for (const [low, high] of ends) {
    if (count > 0 && low <= last) continue;
    count++;
    last = high;
  }
  return count;
}

/** Gives how each other unit stands to unit `i` all along a stretch; `open` where that may change. */
export function relationsTo(i: number, { a, b, sure }: Stretch, keyed: boolean): (k: number) => Relation {
  const sign = a.contest.better === 'high' ? 1 : -1;
  const columns = keyed ? a.contest.columns : a.contest.columns.slice(0, 1);
  const same = a === b;
  const [firstA] = a.contest.columns;
  const [firstB] = b.contest.columns;
  const ownA = sign * firstA![i]!;
  const ownB = sign * firstB![i]!;
  const most = Math.max(ownA, ownB);
  const least = Math.min(ownA, ownB);
  return (k) => {
    const otherA = sign * firstA![k]!;
    const otherB = same ? otherA : sign * firstB![k]!;
    if (Math.min(otherA, otherB) > most) return 'ahead';
    if (Math.max(otherA, otherB) < least) return 'behind';
    if (least === most && otherA === otherB && otherA === most) return byKeys(k);
    if (sure === null) return 'open';
    const leadA = sign * (a.unrounded[i]! - a.unrounded[k]!);
    const leadB = sign * (b.unrounded[i]! - b.unrounded[k]!);
    return Math.max(leadA, leadB) < -sure ? 'ahead' : Math.min(leadA, leadB) > sure ? 'behind' : 'open';
  };

  function byKeys(k: number): Relation {
    for (let c = 1; c < columns.length; c++) {
      const relation = byKey(a.contest.columns[c]!, b.contest.columns[c]!, k);
      if (relation !== 'tied') return relation;
    }
    return 'tied';
  }

  /** A unit without a value in a key stands behind those that have it; more of a key is always better. */
  function byKey(keyA: Float64Array, keyB: Float64Array, k: number): Relation {
    const [own, other] = [keyA[i]!, keyA[k]!];
    if (own !== own || other !== other)
      return own === other ? 'tied' : own === own ? 'behind' : other === other ? 'ahead' : 'tied';
    const [ownThen, otherThen] = [keyB[i]!, keyB[k]!];
    if (Math.min(other, otherThen) > Math.max(own, ownThen)) return 'ahead';
    if (Math.max(other, otherThen) < Math.min(own, ownThen)) return 'behind';
    return own === ownThen && other === otherThen && own === other ? 'tied' : 'open';
  }
}
