/** Statistics of a column, each in one cell of the working sheet. */
import { calculated } from './board';
import type { Column, Pen } from './formula';
import type { Making } from './making';

const OF_RANGE = {
  min: (range: string) => `MIN(${range})`,
  max: (range: string) => `MAX(${range})`,
  mean: (range: string) => `AVERAGE(${range})`,
  sum: (range: string) => `SUM(${range})`,
  squares: (range: string) => `SUMSQ(${range})`,
  count: (range: string) => `COUNT(${range})`,
  // Without spread there is none, whatever the last binary places say.
  sample: (range: string) => `IF(OR(COUNT(${range})<2,MAX(${range})=MIN(${range})),0,STDEV(${range}))`,
  population: (range: string) => `IF(OR(COUNT(${range})<2,MAX(${range})=MIN(${range})),0,STDEVP(${range}))`,
};

export type Statistic = keyof typeof OF_RANGE;

/** One cell of the working sheet that keeps a statistic of a column. */
export const statistic = (
  { board, words }: Making,
  of: string,
  column: Column,
  which: Statistic,
  pen: Pen,
): string =>
  pen.fixed(
    board.parameter(words.statistic(of, words.statistics[which]), (own) =>
      calculated(OF_RANGE[which](own.all(column))),
    ),
  );
