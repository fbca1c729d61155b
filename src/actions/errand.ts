/** What a run was asked, as texts that stay in the workbook while it is written: where it is broken off, the same is done again by them. */
import { readDraft } from '../engine';
import type { Overview, Whereabouts } from '../host/workbook';
import type { Cell } from '../sheet/grid';
import { isCorrection } from '../sheet/read';
import { LOCALES } from '../words/locale';
import type { Signed } from './frozen/log';
import type { RankRequest } from './report';
import { MOVED_FROM, PARTS, UNIT_ORDERS } from './writing';

export interface Errand extends Whereabouts {
  /** Of the sheet in front and what was selected, as they were when it was asked. */
  readonly request: RankRequest;
  /** Who freezes the ranking; null = it is not frozen. */
  readonly signed: Signed | null;
}

/** A cell takes at most 32,767 characters. */
const LONGEST = 30_000;
/** A longer errand would weigh on the first request. */
const MOST = 6;

/** Gives the texts; undefined = what another file said is not in this workbook, and it cannot be asked again. */
export function makeErrand(
  request: RankRequest,
  { active, selection }: Overview,
  signed: Signed | null = null,
): readonly string[] | undefined {
  if (request.before !== undefined) return undefined;
  const text = JSON.stringify({ active, selection, request, signed } satisfies Errand);
  const count = Math.ceil(text.length / LONGEST);
  return count > MOST
    ? undefined
    : Array.from({ length: count }, (_, k) => text.slice(k * LONGEST, (k + 1) * LONGEST));
}

/** The inverse; null = it is none, or somebody has meddled with it. */
export function parseErrand(cells: readonly (readonly Cell[])[]): Errand | null {
  let errand: unknown;
  try {
    errand = JSON.parse(cells.map(([text]) => String(text)).join(''));
  } catch {
    return null;
  }
  return isErrand(errand) ? (errand as Errand) : null;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isTruth: Check = (value) => typeof value === 'boolean';
const oneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;

/** Nothing but these parts, of which the first so many must be there. */
const partsOf =
  (parts: Readonly<Record<string, Check>>, needed: number): Check =>
  (value) => {
    const entries = entriesOf(value);
    const there = new Set(entries?.map(([name]) => name));
    return (
      entries !== null &&
      entries.every(([name, part]) => Object.hasOwn(parts, name) && parts[name]!(part)) &&
      Object.keys(parts)
        .slice(0, needed)
        .every((name) => there.has(name))
    );
  };

const isWriting = partsOf(
  {
    parts: orNull(listOf(oneOf(PARTS))),
    formulas: isTruth,
    order: oneOf(UNIT_ORDERS),
    beside: isTruth,
    movedFrom: oneOf(MOVED_FROM),
  },
  4,
);

const REQUEST: { readonly [Part in keyof Omit<RankRequest, 'before'>]-?: Check } = {
  locale: oneOf(LOCALES),
  sheet: isText,
  join: listOf(isText),
  range: isText,
  lastSheet: isText,
  preset: isText,
  scheme: (value) => readDraft(value).ok,
  corrections: listOf(isCorrection),
  period: isText,
  population: isNumber,
  switches: (value) => entriesOf(value)?.every(([, word]) => isText(word)) ?? false,
  writing: isWriting,
};

const isErrand = partsOf(
  {
    active: isText,
    selection: listOf(partsOf({ row: isNumber, column: isNumber, rows: isNumber, columns: isNumber }, 4)),
    request: partsOf(REQUEST, 1),
    signed: orNull(partsOf({ name: isText, reason: isText, time: isText }, 3)),
  },
  4,
);
