/** What a fact sheet is made from. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { FACT_WORDS, type FactWords } from '../../words/facts';
import type { Proof } from '../proof';
import type { Corrections, Reading } from '../read';

export interface FactSubject {
  readonly evaluation: Evaluation;
  readonly reading: Reading;
  readonly corrections: Corrections;
  /** null = nothing was frozen. */
  readonly proof: Proof | null;
}

/** The same with the words that are at hand everywhere. */
export interface Telling extends FactSubject {
  readonly words: Words;
  readonly said: FactWords;
}

export const tellingOf = (subject: FactSubject, words: Words): Telling => ({
  ...subject,
  words,
  said: FACT_WORDS[words.locale],
});

/** Rows of the units that are ranked. */
export const rankedRows = ({ ranks }: Evaluation): readonly number[] =>
  [...ranks.keys()].filter((i) => !Number.isNaN(ranks[i]!));

/** Says the first few, and how many more there are. */
export const someOf = <T>(
  items: readonly T[],
  most: number,
  { listed }: FactWords,
  say: (item: T) => string = String,
): string => listed(items.slice(0, most).map(say), Math.max(0, items.length - most));

export const when = (holds: boolean, ...sentences: readonly string[]): readonly string[] =>
  holds ? sentences : [];

export const different = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
