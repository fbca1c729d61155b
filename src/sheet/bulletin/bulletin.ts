/** A bulletin (通报) as data, before it is a sheet, a document or text. */
import type { Cell } from '../grid';

export interface Bulletin {
  readonly title: string;
  /** Slots that a person fills in: the number of the document, who issues it and when, who gets a copy. */
  readonly number: string;
  readonly signature: readonly string[];
  /** '' = nobody does. */
  readonly copies: string;
  readonly addressee: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Lines that list the annexes, below the text. */
  readonly contents: readonly string[];
  readonly annexes: readonly Annex[];
  /** Below the annexes: where the figures are from, how they were counted, what is missing. */
  readonly notes: readonly string[];
  readonly notesHeading: string;
}

/** What stands below the annexes, line by line. */
export const remarksOf = ({ notesHeading, notes }: Bulletin): readonly string[] => [
  notesHeading,
  ...notes.map((note, index) => `${index + 1}. ${note}`),
];

export interface Section {
  /** With its number. */
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  /** Said before the text, in bolder letters; '' = nothing. */
  readonly opening: string;
  readonly text: string;
}

/** A table at the end. */
export interface Annex {
  /** 附表1. */
  readonly label: string;
  readonly title: string;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface AnnexColumn {
  /** Heading that it shares with the columns beside it; '' = it has none. */
  readonly over: string;
  readonly head: string;
  /** Names stand to the left, all else in the middle. */
  readonly kind: 'name' | 'text' | 'number' | 'change';
  readonly decimals: number;
}

/** Units that share a place, as they are spoken of. */
export interface Spoken {
  readonly names: readonly string[];
  readonly place: number;
  /** '' = the place says it all. */
  readonly value: string;
}

/** How a figure has grown. */
export type Growth =
  | { readonly kind: 'rise' | 'fall'; readonly by: string }
  | { readonly kind: 'same' | 'turned-up' | 'turned-down' | 'incomparable' };

/** Against what it has grown. */
export type Against = 'year' | 'before' | 'start';
