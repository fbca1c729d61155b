/** The formula of each computation of a computed column (计算列): the same arithmetic as the engine's. */
import type { Computation } from '../../engine';

/** What a computation of one unit is written with; words stand where a unit has no value. */
export interface Said {
  /** The unit's own figures: the first column, all of them, and what it is held against. */
  readonly x: string;
  readonly every: readonly string[];
  readonly y: string;
  readonly times: string;
  readonly due: string;
  /** A number of the method. */
  number(parameter: string): string;
  word(parameter: string): string;
  /** One cell with a statistic of a whole column. */
  of(column: 'x' | 'y', which: 'SUM' | 'AVERAGE' | 'MEDIAN' | 'MAX' | 'MIN'): string;
  /** Of what is held against something, the sum over the units that have both. */
  both(column: 'x' | 'y'): string;
  readonly hasAgainst: boolean;
  readonly notComparable: string;
  readonly noTarget: string;
}

const MARKS = { mean: 'AVERAGE', median: 'MEDIAN', greatest: 'MAX', least: 'MIN' } as const;
const markOf = ({ of, word }: Said): string => of('x', MARKS[word('to') as keyof typeof MARKS]);

/** A target of 0 is none; below 0 there is no part of it that could be reached. */
const unaimed = (y: string, noTarget: string, notComparable: string): string =>
  `IF(${y}=0,${noTarget},${notComparable})`;

/** The arithmetic of the engine; what is not here has no plain formula. */
export const COMPUTE: Readonly<Partial<Record<Computation, (said: Said) => string>>> = {
  sum: ({ every }) => every.join('+'),
  difference: ({ x, y, times }) => `(${x}-${y})${times}`,
  product: ({ x, y }) => `${x}*${y}`,
  quotient: ({ x, y, times, notComparable }) => `IF(${y}>0,${x}/${y}${times},${notComparable})`,
  completion: ({ x, y, word, notComparable, noTarget }) => {
    const ratio = word('better') === 'low' ? `IF(${x}=0,${notComparable},${y}/${x})` : `${x}/${y}`;
    return `IF(${y}>0,${ratio},${unaimed(y, noTarget, notComparable)})`;
  },
  pace: ({ x, y, due, noTarget, notComparable }) =>
    `IF(${y}>0,IF(ROUND(${x}/${y}-${due},9)=0,0,${x}/${y}-${due}),${unaimed(y, noTarget, notComparable)})`,
  growth: ({ x, y, number, notComparable }) =>
    `IF(AND(${y}>0,${x}>=0),(${x}/${y})^(1/${number('years')})-1,${notComparable})`,
  increment: ({ x, y }) => `${x}-${y}`,
  pull: ({ x, y, both, notComparable }) => `IF(${both('y')}>0,(${x}-${y})/${both('y')},${notComparable})`,
  contribution: ({ x, y, both, notComparable }) =>
    `IF(${both('x')}=${both('y')},${notComparable},(${x}-${y})/(${both('x')}-${both('y')}))`,
  share: ({ x, y, of, hasAgainst, notComparable }) => {
    const whole = hasAgainst ? y : of('x', 'SUM');
    return `IF(${whole}>0,${x}/${whole},${notComparable})`;
  },
  multiple: ({ x, y, of, notComparable }) =>
    `IF(AND(${y}>0,${of('x', 'SUM')}<>0),${x}/${y}*(${of('y', 'SUM')}/${of('x', 'SUM')}),${notComparable})`,
  relative: (said) => `IF(${markOf(said)}>0,${said.x}/${markOf(said)},${said.notComparable})`,
  gap: (said) => `(${markOf(said)}-${said.x})${said.times}`,
  path: ({ x, number, notComparable }) =>
    `IF(${x}>0,${x}*${number('multiple')}^(${number('year')}/${number('years')}),${notComparable})`,
};

/** Sums over units that have both are said only of two columns. */
export const OF_COLUMNS: readonly Computation[] = ['pull', 'contribution', 'multiple'];
export const LOOKING_BACK: readonly Computation[] = ['growth', 'increment', 'pull', 'contribution'];
