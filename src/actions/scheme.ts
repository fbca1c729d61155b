/** Which scheme is used: what was asked for, else the workbook's own, else the plain one. */
import {
  accept,
  refuse,
  type IndicatorDraft,
  type MissingRule,
  type Result,
  type SchemeDraft,
} from '../engine';
import { presetDraft, presetNamed, PRESETS, type Beside } from '../presets';
import { convert, type Corrections, type Reading } from '../sheet/read';
import { makeScheme, parseCorrections, parseScheme, type SchemeSheetProblem } from '../sheet/scheme-sheet';
import type { SheetNote } from '../sheet/problem';
import type { Words } from '../words';
import type { Grid } from '../sheet/grid';
import { ACTION_WORDS } from '../words/actions';
import { noteMeasures } from './measures';
import { draftIndicators, isFromTable, noteUnlike, plainScheme } from './plain';
import { refusal, type ActionProblem } from './problem';
import type { RankRequest, SchemeSource } from './report';
import { earliestOf, nameSince } from './since';

export interface Chosen {
  readonly draft: SchemeDraft;
  readonly source: SchemeSource;
  /** What the workbook's scheme sheet says; null = there is none. */
  readonly written: SchemeDraft | null;
  /** Whether the plain scheme of another table was made anew for this one. */
  readonly renewed: boolean;
  /** What of the table went into the plain scheme, or stands against the one in force. */
  readonly notes: readonly SheetNote[];
}

export type SchemeProblem = ActionProblem | SchemeSheetProblem;

/** Whether two drafts say the same: they would be written as the same sheet. */
export const sameScheme = (one: SchemeDraft, other: SchemeDraft, words: Words): boolean =>
  JSON.stringify(makeScheme(one, words).steps) === JSON.stringify(makeScheme(other, words).steps);

/** Whether the scheme sheet says so already. */
const correctsSo = (sheet: Grid | null, corrections: Corrections): boolean => {
  const written = sheet === null ? null : parseCorrections(sheet);
  return written?.ok === true && JSON.stringify(written.value) === JSON.stringify(corrections);
};

/** Whether the scheme sheet needs no writing. */
export const isWritten = (
  { draft, written }: Chosen,
  corrections: Corrections,
  sheet: Grid | null,
  words: Words,
): boolean => written !== null && sameScheme(written, draft, words) && correctsSo(sheet, corrections);

const namesOf = (indicators: readonly IndicatorDraft[]): string =>
  JSON.stringify(indicators.map(({ name }) => name));

/** The plain scheme, unedited, was written for another table: nobody has decided anything in it. */
function isOutlived(written: SchemeDraft, indicators: readonly IndicatorDraft[], words: Words): boolean {
  const fits = namesOf(written.indicators) === namesOf(indicators);
  if (fits) return false;
  const plain = presetDraft('plain', written.indicators);
  const { adjustments, weights = plain.weights } = written;
  const unedited = { ...plain, weights, ...(adjustments === undefined ? {} : { adjustments }) };
  if (sameScheme(written, unedited, words)) return true;
  // Weights that another table stated decide nothing where none of its indicators is left.
  const own = new Set(indicators.map(({ name }) => name));
  return isFromTable(written) && !written.indicators.some(({ name }) => own.has(name));
}

/** What a cell says of one unit, the scheme must know: that it is not assessed by this indicator. */
const spare =
  (notAssessed: Reading['notAssessed']) =>
  (indicator: IndicatorDraft): IndicatorDraft => {
    const said = notAssessed.filter((each) => each.indicator === indicator.name).map(({ unit }) => unit);
    return said.length === 0
      ? indicator
      : { ...indicator, notAssessed: [...new Set([...(indicator.notAssessed ?? []), ...said])] };
  };

function adjust(
  draft: SchemeDraft,
  { population, switches = {} }: RankRequest,
  { notAssessed }: Reading,
): SchemeDraft {
  const adjusted = {
    ...draft,
    indicators: notAssessed.length === 0 ? draft.indicators : draft.indicators.map(spare(notAssessed)),
    ...(population === undefined ? {} : { population }),
  };
  return Object.entries(switches).reduce(turn, adjusted);
}

/** Conventions of a scheme that may be turned like its switches: which ties come first, how quotas are scaled … */
const CONVENTIONS = { ties: 'rank', scale: 'tiers', boundary: 'tiers' } as const;

/** Where a scheme's convention of that name stands; null = the scheme has a switch of the name, or nothing to turn. */
function conventionNamed(name: string, draft: SchemeDraft): string | null {
  if (!Object.hasOwn(CONVENTIONS, name) || draft.switches?.[name] !== undefined) return null;
  const part = CONVENTIONS[name as keyof typeof CONVENTIONS];
  return part === 'tiers' && draft.tiers === undefined ? null : `${part}/${name}`;
}

/** Indicators whose rule for what is missing somebody has decided keep it. */
const allow = (rule: string, indicator: IndicatorDraft): IndicatorDraft =>
  (indicator.missing?.rule ?? 'refuse') === 'refuse'
    ? { ...indicator, missing: { rule: rule as MissingRule } }
    : indicator;

function turn(draft: SchemeDraft, [name, value]: readonly [string, string]): SchemeDraft {
  if (name === 'missing' && draft.switches?.[name] === undefined)
    return { ...draft, indicators: draft.indicators.map((each) => allow(value, each)) };
  const convention = conventionNamed(name, draft);
  if (convention === null) return { ...draft, switches: { ...draft.switches, [name]: value } };
  const part = convention.startsWith('rank') ? 'rank' : 'tiers';
  // The gate says what is not among the choices.
  return { ...draft, [part]: { ...draft[part], [name]: value } } as SchemeDraft;
}

/** What a preset may find beside the indicators. */
function besideOf({ tables, indicators }: Reading, { period }: RankRequest): Beside {
  const latest = tables.at(-1);
  const asked = tables.findIndex((table) => table.period === period);
  const earliest = earliestOf(asked < 0 ? tables : tables.slice(0, asked + 1));
  return {
    texts: latest?.texts ?? new Map(),
    outerRanked: (latest?.outerRanks ?? null) !== null,
    hasEarlier: tables.length > 1,
    ...(earliest === null ? {} : { since: (name: string) => nameSince(name, earliest) }),
    units: new Map(indicators.flatMap(({ name, unit }) => (unit === null ? [] : [[name, unit]]))),
    fractions: new Set(indicators.flatMap(({ name, fractions }) => (fractions ? [name] : []))),
    rateOf: (from, to) => convert(1, from, to),
  };
}

export function chooseScheme(
  reading: Reading,
  sheet: Grid | null,
  request: RankRequest,
  words: Words,
): Result<Chosen, SchemeProblem> {
  const parsed = sheet === null ? null : parseScheme(sheet);
  const written = parsed?.ok ? parsed.value : null;
  const chosen = (
    draft: SchemeDraft,
    source: SchemeSource,
    notes: readonly SheetNote[] = noteUnlike(reading, draft),
    renewed = false,
  ): Result<Chosen, never> =>
    accept({
      draft: adjust(draft, request, reading),
      source,
      written,
      renewed,
      notes: [...notes, ...noteMeasures(reading, draft)],
    });
  const plain = (source: SchemeSource, renewed = false): Result<Chosen, never> => {
    const { draft, notes } = plainScheme(reading);
    return chosen(draft, source, notes, renewed);
  };

  const indicators = draftIndicators(reading);
  if (request.scheme !== undefined) return chosen(request.scheme, 'request');
  if (request.preset !== undefined) {
    const name = presetNamed(request.preset);
    if (name === 'plain') return plain('preset');
    if (name !== null) return chosen(presetDraft(name, indicators, besideOf(reading, request)), 'preset');
    return refuse([
      refusal('preset-unknown', {
        preset: request.preset,
        presets: ACTION_WORDS[words.locale].listed(PRESETS),
      }),
    ]);
  }
  if (parsed !== null && !parsed.ok) return parsed;
  if (written === null) return plain('plain');
  return isOutlived(written, indicators, words) ? plain('plain', true) : chosen(written, 'sheet');
}
