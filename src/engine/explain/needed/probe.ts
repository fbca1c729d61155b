/** How a changed value is tried against a goal: by place or score alone, or by running the whole line where only that tells. */
import { evaluate, type Evaluation } from '../../evaluate';
import { conditionsIn } from '../../rule-order';
import { conditionMarks } from './breaks';
import { hasReached, scoreMarks, type Settled, type Test } from './goal';
import type { At, Line } from './line';
import { placeAt, placeOver, relationsTo, type Stretch } from './standing';
import type { Probe } from './search';

export interface Tried extends Probe {
  /** Whether the test tells all stretches apart; else what lies between two marks is taken to be as its ends. */
  readonly complete: boolean;
  /** Best place and most points seen so far; NaN = none. */
  readonly seen: { place: number; points: number };
}

/** Gives the probe of a goal for the unit in row `i` and indicator `j`. */
export function probeOf(
  evaluation: Evaluation,
  i: number,
  j: number,
  goal: Settled,
  test: Test,
  line: Line,
): Tried {
  const seen = { place: NaN, points: NaN };
  const look = (at: At, place = NaN): void => {
    if (!(at.points <= seen.points)) seen.points = at.points;
    if (!(place >= seen.place) && place === place) seen.place = place;
  };
  switch (test.kind) {
    case 'place':
      return {
        complete: true,
        seen,
        met: (at) => {
          const place = placeAt(test, i, at);
          look(at, place);
          return place <= test.atMost;
        },
        mayBeMet: (stretch) => placeOver(test, i, stretch).best <= test.atMost,
      };
    case 'score':
      return {
        complete: true,
        seen,
        met: (at) => {
          look(at);
          return scoreOf(at, i) >= test.atLeast;
        },
        mayBeMet: ({ a, b }) => Math.max(scoreOf(a, i), scoreOf(b, i)) >= test.atLeast,
      };
    case 'whole':
      return { ...wholly(evaluation, i, j, goal, line, look), seen };
    default:
      return test satisfies never;
  }
}

const scoreOf = ({ contest }: At, i: number): number => contest.columns[0]![i]!;

function wholly(
  evaluation: Evaluation,
  i: number,
  j: number,
  goal: Settled,
  line: Line,
  look: (at: At) => void,
): Pick<Tried, 'complete' | 'met' | 'mayBeMet'> {
  const { scheme, table, past } = evaluation;
  const complete = dependsOnPlaces(evaluation);
  const marks = scoreMarks(evaluation);
  const values = conditionMarks(evaluation, i, scheme.indicators[j]!);
  const bucket = (at: At): string =>
    [
      ...marks.map((mark) => Math.sign(scoreOf(at, i) - mark)),
      ...values.map((mark) => Math.sign(at.x - mark)),
    ].join();
  const known = new Map<string, boolean>();
  const ask = (at: At): boolean => {
    const result = evaluate(line.changed(at.x), scheme, past);
    return result.ok && hasReached(goal, result.value, i);
  };
  const met = (at: At): boolean => {
    look(at);
    if (!complete) return ask(at);
    const key = `${bucket(at)}|${whereabouts(evaluation, i, at)}`;
    const answer = known.get(key) ?? ask(at);
    known.set(key, answer);
    return answer;
  };
  const mayBeMet = (stretch: Stretch): boolean => {
    if (!complete || bucket(stretch.a) !== bucket(stretch.b)) return !complete ? met(stretch.b) : true;
    const relate = relationsTo(i, stretch, true);
    let open = 0;
    for (let k = 0; k < table.units.length; k++) if (k !== i && relate(k) === 'open') open++;
    // Where one unit is passed, either side of it has been asked.
    return open > 1 || (open === 1 && met(stretch.b));
  };
  return { complete, met, mayBeMet };
}

/** How many are ahead of a unit and beside it, by score alone and by keys, among all and in its group. */
function whereabouts({ table, groups }: Evaluation, i: number, at: At): string {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  const scores = at.contest.columns[0]!;
  const relate = relationsTo(i, { a: at, b: at, sure: null }, true);
  for (let k = 0; k < table.units.length; k++) {
    if (k === i || scores[k] !== scores[k]) continue;
    const relation = relate(k);
    const places = [
      ...(relation === 'ahead' ? [scores[k] === scores[i] ? 0 : 1] : []),
      ...(relation === 'tied' ? [2] : []),
      ...(scores[k] === scores[i] ? [3] : []),
    ];
    const near = groups === null || groups[k] === groups[i];
    for (const place of places) {
      counts[place]!++;
      if (near) counts[place + 4]!++;
    }
  }
  return counts.join();
}

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
