/** Whether a goal is reached where only labels and tiers themselves tell: the whole line is run, once for each place of the unit. */
import type { Evaluation } from '../../evaluate';
import { conditionsIn } from '../../rule-order';
import { conditionMarks } from './breaks';
import { hasReached, scoreMarks, type Settled } from './goal';
import type { At, Line } from './line';
import { isOneWay } from './one-way';
import type { Probe } from './search';
import { relationsTo, type Stretch } from './standing';

interface Verdict extends Probe {
  /** Whether the verdict follows from the unit's own place, score and value. */
  readonly complete: boolean;
}

/** Places of which the whole line has said something. */
export interface Lessons {
  readonly reached: (readonly number[])[];
  readonly missed: (readonly number[])[];
}

/** What is known of a unit's places, by the marks between which its score and value lie. */
export type Learnt = Map<string, Lessons>;

/** Whose value is changed, and what has been learnt of that unit and goal with other values. */
export interface Pupil {
  readonly i: number;
  readonly j: number;
  readonly goal: Settled;
  readonly learnt: Learnt;
}

/** Gives the probe; what it has learnt of one place it does not ask again. */
export function verdictOf(
  evaluation: Evaluation,
  { i, j, goal, learnt: shared }: Pupil,
  line: Line,
  look: (at: At) => void,
): Verdict {
  const { scheme } = evaluation;
  const complete = dependsOnPlaces(evaluation);
  const oneWay = isOneWay(goal, evaluation);
  const marks = scoreMarks(evaluation);
  const values = conditionMarks(evaluation, i, scheme.indicators[j]!);
  const bucketOf = (at: At): string => {
    const score = at.contest.columns[0]![i]!;
    const signs = [...marks.map((mark) => score - mark), ...values.map((mark) => at.x - mark)];
    return signs.map(Math.sign).join();
  };
  // Where no condition looks at values, a place says the same whatever has led there.
  const learnt = looksAtValues(evaluation) ? new Map<string, Lessons>() : shared;
  const ask = (at: At): boolean => {
    const result = line.judged(at.x);
    return result !== null && hasReached(goal, result, i);
  };
  const lessonsOf = (bucket: string): Lessons => {
    const lessons = learnt.get(bucket) ?? { reached: [], missed: [] };
    learnt.set(bucket, lessons);
    return lessons;
  };
  const within = (p: readonly number[], q: readonly number[]): boolean =>
    p.every((count, k) => (oneWay ? count <= q[k]! : count === q[k]!));
  const met = (at: At): boolean => {
    look(at);
    if (!complete) return ask(at);
    const { reached, missed } = lessonsOf(bucketOf(at));
    const counts = countAhead(evaluation, i, { a: at, b: at, sure: null }).least;
    if (reached.some((each) => within(counts, each))) return true;
    if (missed.some((each) => within(each, counts))) return false;
    const answer = ask(at);
    (answer ? reached : missed).push(counts);
    return answer;
  };
  const mayBeMet = (stretch: Stretch): boolean => {
    if (!complete) return met(stretch.b);
    const bucket = bucketOf(stretch.a);
    if (bucket !== bucketOf(stretch.b)) return true;
    const { least, open } = countAhead(evaluation, i, stretch);
    if (oneWay && lessonsOf(bucket).missed.some((each) => within(each, least))) return false;
    // Where one unit is passed, either side of it has been asked.
    return open > 1 || (open === 1 && met(stretch.b));
  };
  return { complete, met, mayBeMet };
}

interface Counts {
  /** The fewest ahead by score, ahead by keys too, ahead or tied, ahead or of the same score; among all, then in the group. */
  readonly least: readonly number[];
  /** How many may be passed, or pass. */
  readonly open: number;
}

function countAhead({ table, groups }: Evaluation, i: number, stretch: Stretch): Counts {
  const least = [0, 0, 0, 0, 0, 0, 0, 0];
  let open = 0;
  const { a, b } = stretch;
  const [scoresA, scoresB] = [a.contest.columns[0]!, b.contest.columns[0]!];
  const relate = relationsTo(i, stretch, true);
  for (let k = 0; k < table.units.length; k++) {
    if (k === i || scoresA[k] !== scoresA[k]) continue;
    const relation = relate(k);
    if (relation === 'open') open++;
    const same = scoresA[k] === scoresA[i] && scoresB[k] === scoresB[i];
    const ahead = relation === 'ahead';
    const tied = relation === 'tied';
    if (!ahead && !tied && !same) continue;
    const near = groups === null || groups[k] === groups[i];
    for (let from = 0; from < (near ? 8 : 4); from += 4) {
      if (ahead && !same) least[from]!++;
      if (ahead) least[from + 1]!++;
      if (ahead || tied) least[from + 2]!++;
      if (ahead || same) least[from + 3]!++;
    }
  }
  return { least, open };
}

/** Whether a rule or an item asks for the value of an indicator. */
const looksAtValues = ({ scheme: { rules, adjustments } }: Evaluation): boolean =>
  [...rules.map(({ when }) => when), ...adjustments.flatMap(({ when }) => when ?? [])]
    .flatMap(conditionsIn)
    .some(({ kind }) => kind === 'indicator' || kind === 'completion');

/** Whether labels and tiers follow from the unit's own place, score and value, and nobody else's. */
function dependsOnPlaces({ scheme }: Evaluation): boolean {
  const loose = scheme.rules.some(
    ({ when, quota }) =>
      quota !== undefined ||
      conditionsIn(when).some(
        (each) =>
          ('of' in each && typeof each.of === 'string') ||
          ['strength', 'weakness', 'scoreRise', 'scoreFall'].includes(each.kind),
      ),
  );
  return !loose && scheme.tiers?.by !== 'breaks';
}
