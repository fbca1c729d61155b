/** What there is to say of the formula twin. */
import type { PastFigure } from '../../sheet/twin/past';
import type { Compared } from '../../sheet/twin/limit';
import type { TwinNoteFacts } from '../../sheet/twin/making';
import type { Statistic } from '../../sheet/twin/statistic';

type Stage =
  | 'row'
  | 'kept'
  | 'filled'
  | 'treated'
  | 'distance'
  | 'growth'
  | 'reciprocal'
  | 'logarithm'
  | 'log'
  | 'power'
  | 'points'
  | 'dimension'
  | 'toBest'
  | 'toWorst'
  | 'regret'
  | 'grade'
  | 'rank'
  | 'half'
  | 'moreThanHalf'
  | 'index'
  | 'bonus'
  | 'composed'
  | 'source'
  | 'sourceFigure'
  | 'item'
  | 'barred'
  | 'key'
  | 'keyed'
  | 'tied'
  | 'among'
  | 'place'
  | 'order'
  | 'group'
  | 'raw'
  | 'contest'
  | 'tierNumber'
  | 'tierCapped'
  | 'rule'
  | 'met'
  | 'measured'
  | 'label'
  | 'ratio'
  | 'once'
  | 'probit'
  | 'slope'
  | 'lifted'
  | 'drawn';

/** A cell that differs, and what it is about. */
export interface Differing {
  readonly cell: string;
  readonly unit: string;
  readonly heading: string;
  readonly expected: string | number;
  readonly found: string | number;
}

/** So many are named. */
export const NAMED = 5;

export interface TwinWords {
  readonly title: string;
  readonly introduction: string;
  readonly heads: { readonly parameter: string; readonly value: string; readonly unit: string };
  readonly stages: { readonly [S in Stage]: string };
  readonly statistics: { readonly [S in Statistic]: string };
  readonly shapes: { readonly SKEW: string; readonly KURT: string };
  /** The least of a shape that is treated. */
  readonly limit: (shape: string) => string;
  /** A step of drawing extremes in: whether it is done, which value moves, and to which. */
  readonly drawing: { readonly goes: string; readonly end: string; readonly next: string };
  readonly figures: { readonly [F in PastFigure]: string };
  readonly ends: readonly [string, string];
  /** A stage or number of something. */
  readonly of: (what: string, name: string) => string;
  readonly statistic: (name: string, statistic: string) => string;
  readonly parameter: (name: string, parameter: string) => string;
  /** A parameter by its path in a method: `to/0`. */
  readonly named: (path: string) => string;
  readonly weightOf: (name: string, group: string | null) => string;
  readonly past: (period: string, figure: string) => string;
  /** What a rule compares with a number. */
  readonly limits: { readonly [C in Compared]: string };
  readonly population: string;
  readonly decimals: string;
  readonly base: string;
  readonly adjustmentCap: string;
  readonly itemCap: string;
  readonly itemPoints: string;
  readonly quota: string;
  readonly amount: string;
  readonly tierNumber: string;
  readonly tierEnd: string;
  readonly total: string;
  /** In the place of a reason whose numbers have changed since. */
  readonly stale: string;
  /** Above the notes. */
  readonly notesHeading: string;
  /** What comparing formulas and engine has shown. */
  readonly compared: (formulas: number, largest: number | null, differing: readonly Differing[]) => string;
  readonly compare: string;
  readonly comparing: string;
  readonly nothingWritten: string;
  /** Beside the button. */
  readonly offered: string;
  readonly notes: { readonly [C in keyof TwinNoteFacts]: (facts: TwinNoteFacts[C]) => string };
}

/** A score may have a dozen decimals, a reason many sentences. */
export const short = (held: string | number): string =>
  typeof held === 'number'
    ? String(Number(held.toPrecision(12)))
    : held.length > 20
      ? `${held.slice(0, 20)}…`
      : held;
