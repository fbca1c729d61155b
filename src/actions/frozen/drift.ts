/** What a frozen ranking was made from and what stands there now, with what each change does. */
import type { Evaluation } from '../../engine';
import { withoutEarlier } from '../../sheet/beside';
import { canonical, type Plain } from '../../sheet/fingerprint';
import type { Grid } from '../../sheet/grid';
import { diffSchemes, parseCorrections, parseScheme } from '../../sheet/scheme-sheet';
import { sheetHash, type Snapshot } from '../../sheet/snapshot';
import { words as wordsIn } from '../../words';
import type { Locale } from '../../words/locale';
import { PROOF_WORDS } from '../../words/proof';
import { answer } from '../answer';
import { assess } from '../assess';
import type { Found } from '../find';
import { changedCells, type Changed } from './cells';
import { effectsOf, type Effect } from './effects';
import type { Difference } from './report';
import { sayCell, sayEffects } from './say';
import { assessFrozen } from './snapshot';

/** Of so many changed cells each one's own effect is computed. */
const MOST_ALONE = 40;

/** The workbook as it is. */
export interface Present {
  readonly found: Found;
  /** All sheets by name. */
  readonly grids: ReadonlyMap<string, Grid>;
  readonly locale: Locale;
  /** Whether the scheme sheet is that of a ranking which was frozen later: there is one for all. */
  readonly schemeIsLater?: boolean;
}

/** Gives the source sheets as they are now, in the order of the snapshot; null = gone. */
export const sourcesOf = ({ grids }: Snapshot, present: Present): readonly (Grid | null)[] =>
  grids.map(({ sheet }) => {
    const grid = present.grids.get(sheet);
    return grid === undefined ? null : withoutEarlier(grid, present.found.seen.besides ?? []);
  });

/** Gives every change of figures, scheme, past and other sheets. */
export function driftOf(snapshot: Snapshot, frozen: Evaluation, present: Present): readonly Difference[] {
  return [
    ...sourceDrift(snapshot, frozen, present),
    ...schemeDrift(snapshot, frozen, present),
    ...pastDrift(snapshot, present),
    ...otherDrift(snapshot, present),
  ];
}

function sourceDrift(snapshot: Snapshot, frozen: Evaluation, present: Present): readonly Difference[] {
  const { locale } = present;
  const say = PROOF_WORDS[locale].differences;
  const sources = sourcesOf(snapshot, present);
  const changed = sources.map((source, k) =>
    source === null ? [] : changedCells(snapshot.grids[k]!, source),
  );
  const alone = changed.flat().length <= MOST_ALONE;
  return sources.flatMap((source, k): readonly Difference[] => {
    const { sheet } = snapshot.grids[k]!;
    if (source === null)
      return [{ kind: 'source', cell: null, was: null, now: null, message: say.sourceGone(sheet) }];
    return changed[k]!.map(({ cell, was, now }): Difference => {
      const what = say.source(sayCell(was, locale), sayCell(now, locale));
      const difference = { kind: 'source' as const, cell, was, now };
      if (!alone) return { ...difference, message: what };
      const { effects, said } = effectIn(
        { ...snapshot, grids: snapshot.grids.map((grid, j) => (j === k ? withCell(grid, cell, now) : grid)) },
        frozen,
        present,
      );
      return {
        ...difference,
        message: PROOF_WORDS[locale].doing(what, said),
        ...(effects === null ? {} : { effects }),
      };
    });
  });
}

/** What a ranking would be from other inputs, against the frozen one. */
function effectIn(
  other: Snapshot,
  frozen: Evaluation,
  { found, locale }: Present,
): { readonly effects: readonly Effect[] | null; readonly said: string } {
  const assessment = assessFrozen(other, found);
  if (assessment.evaluation === null) {
    const [first] = answer(assessment, wordsIn(locale)).problems;
    return { effects: null, said: PROOF_WORDS[locale].unranked(first?.message ?? '') };
  }
  const effects = effectsOf(frozen, assessment.evaluation);
  return { effects, said: sayEffects(effects, locale) };
}

/** One cell of a sheet replaced; beyond its edge the sheet grows. */
export function withCell(grid: Grid, at: Changed['cell'], value: Changed['now']): Grid {
  const { area } = grid;
  const top = Math.min(area.row, at.row);
  const left = Math.min(area.column, at.column);
  const rows = Math.max(area.row + area.rows, at.row + 1) - top;
  const columns = Math.max(area.column + area.columns, at.column + 1) - left;
  const lay = <T>(cells: readonly (readonly T[])[], otherwise: T, put: T | null) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => {
        const [row, column] = [top + r, left + c];
        if (put !== null && row === at.row && column === at.column) return put;
        return cells[row - area.row]?.[column - area.column] ?? otherwise;
      }),
    );
  return {
    ...grid,
    area: { row: top, column: left, rows, columns },
    values: lay(grid.values, '' as Changed['now'], value),
    formats: lay(grid.formats, 'General', null),
  };
}

function schemeDrift(snapshot: Snapshot, frozen: Evaluation, present: Present): readonly Difference[] {
  const { found, locale } = present;
  const { scheme: then, corrections: corrected } = snapshot.settings;
  if (found.scheme === null || present.schemeIsLater) return [];
  const say = PROOF_WORDS[locale].differences;
  const at = (message: string): Difference => ({
    kind: 'scheme',
    cell: { sheet: found.scheme!.sheet, row: 0, column: 0 },
    was: null,
    now: null,
    message,
  });
  const parsed = parseScheme(found.scheme);
  if (!parsed.ok) {
    const { problem } = wordsIn(locale);
    return parsed.problems.map((each) => ({ ...at(problem(each)), cell: each.cell }));
  }
  const scheme = parsed.value;
  const changes = diffSchemes(then, scheme, locale);
  const said = parseCorrections(found.scheme);
  const corrections = said.ok ? said.value : corrected;
  const isCorrected = canonical(corrections as unknown as Plain) === canonical(corrected as unknown as Plain);
  if (changes.length === 0 && isCorrected) return [];
  const other: Snapshot = { ...snapshot, settings: { ...snapshot.settings, scheme, corrections } };
  const { effects, said: effect } = effectIn(other, frozen, present);
  const all = [...changes.map((change) => say.scheme(change)), ...(isCorrected ? [] : [say.corrections])];
  return all.map((message, k): Difference =>
    k < all.length - 1
      ? at(message)
      : { ...at(PROOF_WORDS[locale].doing(message, effect)), ...(effects === null ? {} : { effects }) },
  );
}

/** As far as the freeze knew them: periods that came since are no change. */
function pastDrift({ settings }: Snapshot, { found, locale }: Present): readonly Difference[] {
  const toldNow = new Map(found.told.map((told) => [told.period, told]));
  const plain = ({ units }: (typeof settings.past)[number]): string =>
    canonical(units.map(({ row: _row, column: _column, ...unit }) => unit) as unknown as Plain);
  return settings.past.flatMap((then): readonly Difference[] => {
    const now = toldNow.get(then.period);
    if (now !== undefined && plain(now) === plain(then)) return [];
    const message = PROOF_WORDS[locale].differences.past(then.period ?? '');
    const cell = now === undefined ? null : { sheet: now.sheet, row: 0, column: 0 };
    return [{ kind: 'past', cell, was: null, now: null, message }];
  });
}

function otherDrift({ settings }: Snapshot, { grids, found, locale }: Present): readonly Difference[] {
  const say = PROOF_WORDS[locale].differences;
  return Object.entries(settings.others).flatMap(([sheet, hash]): readonly Difference[] => {
    const grid = grids.get(sheet);
    const nothing = { kind: 'other' as const, cell: null, was: null, now: null };
    if (grid === undefined) return [{ ...nothing, message: say.otherGone(sheet) }];
    if (sheetHash(withoutEarlier(grid, found.seen.besides ?? [])) === hash) return [];
    return [{ ...nothing, cell: { sheet, row: 0, column: 0 }, message: say.other(sheet) }];
  });
}

/** Gives what all changes together do; null = nothing can be ranked any more. */
export function togetherOf(
  snapshot: Snapshot,
  frozen: Evaluation,
  present: Present,
): readonly Effect[] | null {
  const [source, ...joined] = sourcesOf(snapshot, present);
  if (!source || joined.includes(null)) return null;
  const { found, locale } = present;
  const now: Found = {
    ...found,
    grid: source,
    selection: snapshot.settings.selection,
    joined: { grids: joined.flatMap((each) => each ?? []), notes: [] },
  };
  const { scheme, corrections } = snapshot.settings;
  const written = present.schemeIsLater ? { scheme, corrections } : found.scheme === null ? { scheme } : {};
  const { evaluation } = assess(
    now,
    { locale, ...written, ...(snapshot.period === null ? {} : { period: snapshot.period }) },
    wordsIn(locale),
  );
  return evaluation === null ? null : effectsOf(frozen, evaluation);
}
