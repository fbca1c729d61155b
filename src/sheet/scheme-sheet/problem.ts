/** What can be wrong with a scheme sheet, each with its cell and the facts its sentence needs. */
import type { Place, Problem } from '../../engine';
import type { Vocabularies } from '../../words/scheme';
import type { CellRef } from '../grid';

export interface SchemeSheetFacts {
  /** No section of indicators: not a scheme sheet, or its headings were changed. */
  'scheme-sheet-none': { readonly sheet: string };
  'scheme-section-twice': { readonly title: string };
  'scheme-column-absent': { readonly title: string };
  'scheme-column-unknown': { readonly text: string };
  'scheme-column-twice': { readonly title: string };
  'scheme-row-unknown': { readonly text: string };
  'scheme-row-twice': { readonly title: string };
  'scheme-cell-empty': { readonly title: string };
  'scheme-cell-number': { readonly text: string };
  'scheme-cell-word': { readonly text: string; readonly vocabulary: keyof Vocabularies };
  'scheme-cell-direction': { readonly text: string };
  'scheme-cell-weight': { readonly text: string };
  'scheme-cell-parameters': { readonly text: string };
  'scheme-cell-colour': { readonly text: string };
  'scheme-cell-decimals': { readonly text: string };
  /** `rest` is what was not understood; '' = the line ends too early. */
  'scheme-cell-condition': { readonly text: string; readonly rest: string };
}
export type SchemeSheetCode = keyof SchemeSheetFacts;

export type SchemeSheetProblem<Code extends SchemeSheetCode = SchemeSheetCode> = Code extends unknown
  ? Problem<Code> & { readonly facts: SchemeSheetFacts[Code]; readonly cell: CellRef }
  : never;

/** What a codec refuses; the reader adds the cell. */
export type Refusal = {
  readonly [C in SchemeSheetCode]: { readonly code: C; readonly facts: SchemeSheetFacts[C] };
}[SchemeSheetCode];

export const problemAtCell = (cell: CellRef, refusal: Refusal, place: Place = {}): SchemeSheetProblem =>
  ({ ...refusal, cell, place }) as SchemeSheetProblem;
