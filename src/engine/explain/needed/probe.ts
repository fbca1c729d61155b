/** How a changed value is tried against a goal: by place or score alone, or by running the whole line where only that tells. */
import type { Evaluation } from '../../evaluate';
import type { Test } from './goal';
import type { At, Line } from './line';
import { placeAt, placeOver } from './standing';
import type { Probe } from './search';
import { verdictOf, type Pupil } from './verdict';

export interface Tried extends Probe {
  /** Whether the test tells all stretches apart; else what lies between two marks is taken to be as its ends. */
  readonly complete: boolean;
  /** Best place and most points seen so far; NaN = none. */
  readonly seen: { place: number; points: number };
}

/** Gives the probe of a goal for the unit in row `i` and indicator `j`. */
export function probeOf(evaluation: Evaluation, pupil: Pupil, test: Test, line: Line): Tried {
  const { i } = pupil;
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
      return { ...verdictOf(evaluation, pupil, line, look), seen };
    default:
      return test satisfies never;
  }
}

const scoreOf = ({ contest }: At, i: number): number => contest.columns[0]![i]!;
