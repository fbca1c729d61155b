/** What a person has put right of a reading ↔ rows of the scheme sheet. */
import type { Locale } from '../../words/locale';
import { SCHEME_WORDS, type Vocabularies } from '../../words/scheme';
import type { Correction, Corrections } from '../read/corrections';
import { number, word, type Codec, type Parsed } from './codec';
import type { Refusal } from './problem';

type Kind = Correction['kind'];

export interface CorrectionRow {
  readonly kind?: Kind;
  readonly unit?: string;
  readonly nth?: number;
  readonly indicator?: string;
  readonly period?: string;
  readonly text?: string;
  readonly is?: string | number;
}

type Address = Exclude<keyof CorrectionRow, 'kind' | 'is'>;

/** By kind: which parts of its address a correction must have, and the words of what it may become; null = any text. */
const KINDS: {
  readonly [K in Kind]: { readonly needs: readonly Address[]; readonly words: keyof Vocabularies | null };
} = {
  column: { needs: ['indicator'], words: 'columnRole' },
  direction: { needs: ['indicator'], words: 'direction' },
  measure: { needs: ['indicator'], words: null },
  period: { needs: [], words: null },
  row: { needs: ['unit'], words: 'rowPart' },
  cell: { needs: ['text'], words: 'cellMeaning' },
  name: { needs: ['unit'], words: null },
  origin: { needs: ['unit'], words: null },
  sheet: { needs: ['text'], words: 'joining' },
};

/** What stands for an empty cell, which an empty text would leave open. */
const isBlankWord = (text: string): boolean =>
  Object.values(SCHEME_WORDS).some(({ blankCell }) => blankCell === text);

export function rowOf(correction: Correction, locale: Locale): CorrectionRow {
  const { kind, is } = correction;
  const { words } = KINDS[kind];
  const written = words === null || typeof is === 'number' ? is : wordsOf(words).make(is, locale);
  const row = { ...correction, is: written as string | number };
  if (row.kind === 'sheet') {
    const { sheet, ...rest } = row;
    return { ...rest, text: sheet };
  }
  return row.kind === 'cell' && row.text === '' ? { ...row, text: SCHEME_WORDS[locale].blankCell } : row;
}

/** A field that cannot be read; null = it is empty and must not be. */
export interface RowFault {
  readonly field: keyof CorrectionRow;
  readonly refusal: Refusal | null;
}

/** Gives the correction that a row says, or the fields that stand against it. */
export function correctionOf(row: CorrectionRow): Correction | readonly RowFault[] {
  const { kind, is } = row;
  // What is empty or refused here was told where the cells were read.
  if (kind == null || is == null) return [];
  const { needs, words } = KINDS[kind];
  const faults: RowFault[] = needs
    .filter((field) => row[field] === undefined)
    .map((field) => ({ field, refusal: null }));
  const become: Parsed<string | number> =
    words === null ? { ok: true, value: String(is) } : parseWord(words, is);
  if (!become.ok) faults.push({ field: 'is', refusal: become.refusal });
  if (faults.length > 0 || !become.ok) return faults;
  const { text = '', unit, nth, indicator, period } = row;
  const address = { ...given('unit', unit), ...given('indicator', indicator), ...given('period', period) };
  const said = { kind, ...address, is: become.value };
  if (kind === 'sheet') return { kind, sheet: text, is: become.value } as Correction;
  if (kind === 'cell') return { ...said, text: isBlankWord(text) ? '' : text } as Correction;
  return { ...said, ...given('nth', nth) } as Correction;
}

/** Gives all corrections that rows say; those with faults are told where the rows are read. */
export const correctionsOfRows = (rows: readonly CorrectionRow[]): Corrections =>
  rows.map(correctionOf).filter((one): one is Correction => 'kind' in one);

const given = <K extends string, V>(key: K, value: V | undefined): { [k in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [k in K]: V });

const wordsOf = (vocabulary: keyof Vocabularies): Codec<string> => word(vocabulary) as Codec<string>;

/** A figure may stand where a cell's meaning is asked. */
function parseWord(vocabulary: keyof Vocabularies, is: string | number): Parsed<string | number> {
  const known = wordsOf(vocabulary).parse(is);
  if (known.ok || vocabulary !== 'cellMeaning') return known;
  const figure = number.parse(is);
  return figure.ok ? figure : known;
}

/** Any text; offered are the words of every kind. */
export const become: Codec<string | number> = {
  make: (value) => value,
  parse: (cell) => ({ ok: true, value: typeof cell === 'number' ? cell : String(cell).trim() }),
  choices: (locale) => [
    ...new Set(
      Object.values(KINDS).flatMap(({ words }) =>
        words === null ? [] : Object.values(SCHEME_WORDS[locale].vocabularies[words]),
      ),
    ),
  ],
};
