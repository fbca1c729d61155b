/** Which scheme is used: what was asked for, else the workbook's own, else the plain one. */
import {
  accept,
  isPreset,
  presetDraft,
  PRESETS,
  refuse,
  type IndicatorDraft,
  type Result,
  type SchemeDraft,
} from '../engine';
import type { Reading } from '../sheet/read';
import { makeScheme, parseScheme, type SchemeSheetProblem } from '../sheet/scheme-sheet';
import type { Words } from '../words';
import type { Grid } from '../sheet/grid';
import { ACTION_WORDS } from '../words/actions';
import { refusal, type ActionProblem } from './problem';
import type { RankRequest, SchemeSource } from './report';

export interface Chosen {
  readonly draft: SchemeDraft;
  readonly source: SchemeSource;
  /** What the workbook's scheme sheet says; null = there is none. */
  readonly written: SchemeDraft | null;
  /** Whether the plain scheme of another table was made anew for this one. */
  readonly renewed: boolean;
}

export type SchemeProblem = ActionProblem | SchemeSheetProblem;

/** Indicators as found on the sheet; a direction that nobody can tell from the name counts as higher-is-better until it is edited. */
const draftIndicators = ({ indicators, tables }: Reading): readonly IndicatorDraft[] => {
  const assessed = new Set(tables.at(-1)?.indicators);
  const drafts = new Map<string, IndicatorDraft>();
  for (const { name, unit, direction } of indicators)
    if (assessed.has(name))
      drafts.set(name, {
        name,
        ...(unit === null ? {} : { unit }),
        direction: direction === 'low' ? 'low' : 'high',
      });
  return [...drafts.values()];
};

/** Whether two drafts say the same: they would be written as the same sheet. */
export const sameScheme = (one: SchemeDraft, other: SchemeDraft, words: Words): boolean =>
  JSON.stringify(makeScheme(one, words).steps) === JSON.stringify(makeScheme(other, words).steps);

const namesOf = (indicators: readonly IndicatorDraft[]): string =>
  JSON.stringify(indicators.map(({ name }) => name));

/** The plain scheme, unedited, was written for another table: nobody has decided anything in it. */
function isOutlived(written: SchemeDraft, indicators: readonly IndicatorDraft[], words: Words): boolean {
  const fits = namesOf(written.indicators) === namesOf(indicators);
  return !fits && sameScheme(written, presetDraft('plain', written.indicators), words);
}

function adjust(draft: SchemeDraft, { population, switches }: RankRequest): SchemeDraft {
  return {
    ...draft,
    ...(population === undefined ? {} : { population }),
    ...(switches === undefined ? {} : { switches: { ...draft.switches, ...switches } }),
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
  const chosen = (draft: SchemeDraft, source: SchemeSource, renewed = false): Result<Chosen, never> =>
    accept({ draft: adjust(draft, request), source, written, renewed });

  const indicators = draftIndicators(reading);
  if (request.scheme !== undefined) return chosen(request.scheme, 'request');
  if (request.preset !== undefined) {
    if (isPreset(request.preset)) return chosen(presetDraft(request.preset, indicators), 'preset');
    return refuse([
      refusal('preset-unknown', {
        preset: request.preset,
        presets: ACTION_WORDS[words.locale].listed(PRESETS),
      }),
    ]);
  }
  if (parsed !== null && !parsed.ok) return parsed;
  if (written === null) return chosen(presetDraft('plain', indicators), 'plain');
  return isOutlived(written, indicators, words)
    ? chosen(presetDraft('plain', indicators), 'plain', true)
    : chosen(written, 'sheet');
}
