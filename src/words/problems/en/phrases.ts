/** What the English sentences on problems are made of. */
import type { Place } from '../../../engine';
import type { Absence, Doubt } from '../../../sheet/read/cell/parsed';
import { SCHEME_WORDS } from '../../scheme';
import { callings } from '../../scheme/callings';
import { nearest } from '../nearest';

/** Of which unit and indicator a sentence speaks, as its subject. */
export function at({ unit, indicator }: Place): string {
  if (unit !== undefined) return indicator === undefined ? `“${unit}”` : `“${indicator}” of “${unit}”`;
  return indicator === undefined ? 'The table' : `“${indicator}”`;
}

export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
export const { vocabularies } = SCHEME_WORDS['en-US'];
export const called = callings('en-US');

/** What a part of a scheme in JSON must look like; whatever else shows an example of itself. */
export const SHAPES: Readonly<Record<string, string>> = {
  '""': 'a text',
  '0.0': 'a number',
  'true | false': 'true or false',
  '0 | null': 'a number or null',
  '"" | null': 'a text or null',
  '[ … ]': 'a list ([ … ])',
  '{ … }': 'an object ({ … })',
  '{ "kind": … }': 'a condition ({ "kind": … })',
};

export const meant = (written: string, allowed: readonly string[]): string => {
  const found = nearest(written, allowed);
  return found === null ? '' : ` (did you mean “${found}”?)`;
};

export const REASON = {
  same: 'the same name',
  spelling: 'spelt differently',
  alias: 'an alias',
  renamed: 'renamed',
  city: 'the city was left out',
  misread: 'letters that look alike',
} as const;

export const LIKENESS = {
  letters: 'letters that look alike',
  lost: 'letters were lost',
  place: 'only the place is written',
  kind: 'of another kind',
  region: 'only a region or bracket differs',
  city: 'the city is not written',
} as const;

export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export const absences: Readonly<Record<Absence, (text: string) => string>> = {
  blank: () => 'is empty.',
  notReported: (text) => `is not reported (“${text}”).`,
  notApplicable: (text) =>
    `is marked as not applicable (“${text}”); if it is not assessed, say so in the scheme under “Not assessed for”.`,
  notComparable: (text) =>
    `says “${text}”, which is no figure to compare; write a number, or choose in the scheme what a missing value counts as.`,
  unsaid: (text) =>
    `holds only “${text}”, which may mean 0, not reported or not applicable; please write which.`,
};

export const doubts: Readonly<Record<Doubt, string>> = {
  sign: 'may be plus or minus; write a number with its sign.',
  bracket: 'may be a negative number or a rank; write a plain number.',
  fraction: 'may be a ratio, a rank or a date; write one number.',
  date: 'is a date, perhaps made of a ratio such as 1/10; write a number.',
  digits: 'has its digits parted in a way that does not tell the number; type it again.',
  letter: 'may hold a letter for a digit (O for 0, l for 1); check it and type it again.',
  several: 'holds more than one number; keep one.',
  vague: 'does not say how much; write a number.',
  change: 'speaks of a rise or fall, which is not what this column holds; write the figure of this column.',
};
