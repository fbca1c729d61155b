/** The numbers that conditions compare with, each in a cell of the working sheet under the name of what it decides. */
import type { Bounds, Condition } from '../../engine';
import { quoteNumber } from '../literal';
import type { Pen } from './formula';
import type { Making } from './making';

/** Conditions with one number. */
type Single = Extract<
  Condition,
  {
    kind:
      | 'rank'
      | 'rankFromLast'
      | 'rankAtLeast'
      | 'share'
      | 'rise'
      | 'fall'
      | 'scoreRise'
      | 'scoreFall'
      | 'strength'
      | 'weakness';
  }
>;
/** What is compared with a number. */
export type Compared =
  Exclude<Single['kind'], 'share'> | 'top' | 'bottom' | 'score' | 'indicator' | 'completion';

type Number = (pen: Pen) => string;

export interface Limit {
  /** The number of a condition; `of`: the indicator or ranking that it is about, '' = none. */
  (condition: Single, of: string): Number;
  /** A number by what is compared with it. */
  of(compared: Compared, of: string, sign: string, value: number): Number;
}

/** Gives how to refer to the numbers of a subject's conditions; without a subject they stand in the formula. */
export function limitsOf({ board, words }: Making, subject: string | null): Limit {
  const of: Limit['of'] = (compared, about, sign, value) => {
    if (subject === null) return () => quoteNumber(value);
    const what = [about, words.limits[compared], sign].filter((text) => text !== '').join(' ');
    const at = board.constant(words.of(subject, what), value);
    return (pen) => pen.fixed(at);
  };
  const single = (condition: Single, about: string): Number => {
    switch (condition.kind) {
      case 'share':
        return condition.top !== undefined
          ? of('top', about, '≤', condition.top)
          : of('bottom', about, '≤', condition.bottom!);
      case 'rank':
      case 'rankFromLast':
      case 'strength':
      case 'weakness':
        return of(condition.kind, about, '≤', condition.atMost);
      default:
        return of(condition.kind, about, '≥', condition.atLeast);
    }
  };
  return Object.assign(single, { of });
}

/** 1 where an expression lies within bounds, else 0. */
export function bounds(
  { atLeast, above, atMost, below }: Bounds,
  x: string,
  compared: Compared,
  about: string,
  limit: Limit,
  pen: Pen,
): string {
  const test = (value: number | undefined, sign: string, operator: string): readonly string[] =>
    value === undefined ? [] : [`${x}${operator}${limit.of(compared, about, sign, value)(pen)}`];
  const tests = [
    ...test(atLeast, '≥', '>='),
    ...test(above, '＞', '>'),
    ...test(atMost, '≤', '<='),
    ...test(below, '＜', '<'),
  ];
  if (tests.length === 0) return '1';
  return `IF(${tests.length === 1 ? tests[0]! : `AND(${tests.join(',')})`},1,0)`;
}
