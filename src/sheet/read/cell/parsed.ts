/** All that a cell may say. */

export type CellKind =
  | 'number'
  | 'percent'
  | 'number_in_percent_column'
  | 'ambiguous_in_percent_column'
  | 'approx'
  | 'range'
  | 'rank'
  | 'value_with_rank'
  | 'year'
  | 'period'
  | 'missing'
  | 'excluded'
  | 'special'
  | 'ambiguous'
  | 'error'
  | 'text';

/** Why a cell has no figure: not filled in, not reported, does not apply, growth that words tell (由负转正, 不可比), or only a mark that does not say. */
export type Absence = 'blank' | 'notReported' | 'notApplicable' | 'notComparable' | 'unsaid';

/**
 * What is in doubt about a cell: plus or minus (▲3.2), negative or rank ((3)), rank or ratio (1/10), a date that may have
 * been one of these, how the digits are parted (1,30), a letter that may be a digit (1O.5), which of several figures,
 * how much a word is (数十), or what a change is of (下降-3%).
 */
export type Doubt =
  'sign' | 'bracket' | 'fraction' | 'date' | 'digits' | 'letter' | 'several' | 'vague' | 'change';

/** A figure, whatever stands around it. */
export interface Figure {
  readonly kind:
    | 'number'
    | 'percent'
    | 'number_in_percent_column'
    | 'ambiguous_in_percent_column'
    | 'approx'
    | 'rank'
    | 'year';
  readonly value: number;
  readonly unit: string;
  /** More stands in the cell than its figure: a footnote, a bracket, a word. */
  readonly taken?: boolean;
  /** It says by how much something rose or fell, not how much it is. */
  readonly change?: boolean;
}

export type ParsedCell =
  /** A percentage is a fraction: 9.6% is 0.096. In a percent column a plain 9.6 stays 9.6 and has the unit %. */
  | Figure
  | {
      readonly kind: 'range' | 'value_with_rank';
      readonly value: readonly [number, number];
      readonly unit: string;
      readonly change?: boolean;
    }
  | { readonly kind: 'missing'; readonly value: null; readonly unit: ''; readonly absence: Absence }
  | { readonly kind: 'ambiguous'; readonly value: null; readonly unit: ''; readonly doubt: Doubt }
  | { readonly kind: 'period'; readonly value: string; readonly unit: '' }
  | {
      readonly kind: 'excluded' | 'special' | 'error' | 'text';
      readonly value: null;
      readonly unit: '';
    };

/** Makes a cell that has a kind and nothing else. */
export const only = (kind: 'excluded' | 'special' | 'error' | 'text'): ParsedCell => ({
  kind,
  value: null,
  unit: '',
});

/** Makes a cell that may be read in more than one way. */
export const doubtful = (doubt: Doubt): ParsedCell => ({ kind: 'ambiguous', value: null, unit: '', doubt });
