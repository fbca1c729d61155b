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

/** Why a cell has no figure: not filled in, not reported, does not apply, or only a mark that does not say. */
export type Absence = 'blank' | 'notReported' | 'notApplicable' | 'unsaid';

export type ParsedCell =
  /** A percentage is a fraction: 9.6% is 0.096. In a percent column a plain 9.6 stays 9.6 and has the unit %. */
  | {
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
    }
  | {
      readonly kind: 'range' | 'value_with_rank';
      readonly value: readonly [number, number];
      readonly unit: string;
    }
  | { readonly kind: 'missing'; readonly value: null; readonly unit: ''; readonly absence: Absence }
  | { readonly kind: 'period'; readonly value: string; readonly unit: '' }
  | {
      readonly kind: 'excluded' | 'special' | 'ambiguous' | 'error' | 'text';
      readonly value: null;
      readonly unit: '';
    };

/** Makes a cell that has a kind and nothing else. */
export const only = (kind: 'excluded' | 'special' | 'ambiguous' | 'error' | 'text'): ParsedCell => ({
  kind,
  value: null,
  unit: '',
});
