/** What a ranking was made from, and how its sheets say so under their titles. */
import type { Evaluation } from '../../engine';
import type { Words } from '../../words';
import { sayScheme } from '../../words/scheme/name';
import { rangesOf } from '../read/join';
import type { Reading } from '../read/reading';

/** As far as its sheets tell. */
export type ResultSource = Pick<Reading, 'sheet' | 'range' | 'joined' | 'excluded' | 'notes'>;

/** Gives two lines: the period; the source and the scheme. */
export function saySource(
  { table, scheme }: Evaluation,
  source: ResultSource,
  words: Words,
): readonly [string, string] {
  const { sheets } = words;
  return [
    `${sheets.period}${table.period ?? sheets.periodUnknown}`,
    `${sheets.source(source.sheet, rangesOf(source).join(','))}　${sheets.scheme(sayScheme(scheme, words))}`,
  ];
}
