/** The rank movements that a run is to write or tell: what the ranking is compared with, and what became of every unit. */
import { archivedFigures, parseArchive } from '../sheet/archive';
import {
  makeMoves,
  movesBetween,
  sidesOf,
  thenOf,
  thenTold,
  withFigures,
  type Move,
  type Moves,
  type Sides,
  type Then,
} from '../sheet/moves-sheet';
import type { SheetPlan } from '../sheet/plan';
import type { Words } from '../words';
import { MOVES_WORDS } from '../words/moves';
import { saidTooLarge } from './large';
import { earlierOf, type Earlier } from './moved-from';
import type { Assessed } from './assessed';
import type { RankReport, RankRequest, ReportedProblem } from './report';
import { sameScheme } from './scheme';
import { partsFor, USUAL_WRITING, type Writing } from './writing';

export type { Move };

export interface Moved extends Moves {
  readonly sides: Sides;
  /** Whether the workbook holds both rankings. */
  readonly repeatable: boolean;
}

/** Why they are left out, in a sentence. */
export interface Unmoved {
  readonly said: string;
}

type Sought =
  /** null = they were not asked for. */
  | { readonly ok: true; readonly value: Moved | Unmoved | null }
  | { readonly ok: false; readonly problems: readonly ReportedProblem[] };

const found = (value: Moved | Unmoved | null): Sought => ({ ok: true, value });

interface Depth {
  /** Whether it is to be found out what the moves come from, which takes a while for many units. */
  readonly splits?: boolean;
  /** Whether the archive may be asked, which goes on growing after this run. */
  readonly archive?: boolean;
}

/**
 * Gives what is to be written.
 * Errors: those of what the request names to compare with.
 */
export function findMoves(
  assessed: Assessed,
  request: RankRequest,
  words: Words,
  { splits = true, archive = true }: Depth = {},
): Sought {
  const { evaluation, reading } = assessed;
  const { writing = USUAL_WRITING, before: asked } = request;
  if (assessed.moved !== undefined) return found(assessed.moved);
  if (!partsFor(writing, evaluation.table.period).includes('moves')) return found(null);
  const tooLarge = saidTooLarge('moves', evaluation, words);
  if (tooLarge !== null) return found({ said: tooLarge });
  const { nothing } = MOVES_WORDS[words.locale];
  const earlier = earlierFor(assessed, request, words);
  const byScheme = asked === undefined && writing.movedFrom === 'scheme';
  if (earlier?.ok === false) return byScheme ? found({ said: nothing.unfit }) : earlier;
  if (earlier === null && byScheme) return found({ said: nothing.scheme });
  const then = earlier === null ? thenFrom(assessed, archive) : thenOf(earlier.value.before);
  if (then === null) return found({ said: nothing.period });
  const { excluded } = reading;
  const { revised, named = new Map<string, string>() } = earlier?.value ?? {};
  const moves = movesBetween(
    { then, now: evaluation, revised, named, excluded },
    words,
    writing.order,
    splits,
  );
  const file = asked?.report == null ? null : (asked.file ?? null);
  const sides = sidesOf(then, evaluation, file, words);
  return found({ ...moves, sides, repeatable: asked === undefined && !byScheme && !then.isArchived });
}

/** The period before as sheets of ours tell it, with the figures that the archive has of it; null = none is told. */
function thenFrom({ evaluation, found }: Assessed, archive: boolean): Then | null {
  const told = thenTold(evaluation);
  if (told === null || told.period === null || found.archive === null || !archive) return told;
  const parsed = parseArchive(found.archive);
  const figures = parsed && archivedFigures(parsed, told.period);
  return figures === null ? told : withFigures(told, figures, evaluation);
}

/** What was named, else the workbook's own scheme or the period before, as asked; null = no figures of it are known. */
function earlierFor(
  { evaluation, found, chosen, before }: Assessed,
  request: RankRequest,
  words: Words,
): ReturnType<typeof earlierOf> | null {
  const now = { found, scheme: chosen.draft, schemeSource: chosen.source, before };
  if (request.before !== undefined) return earlierOf(now, evaluation, request.before, request);
  if (request.writing?.movedFrom === 'scheme') {
    const { written, draft } = chosen;
    if (written === null || sameScheme(written, draft, words)) return null;
    return earlierOf(now, evaluation, { report: null, scheme: written }, request);
  }
  const known: Earlier | null = before && { before, named: new Map() };
  return known && { ok: true, value: known };
}

/** Gives the sheet, or says why there is none. Where nobody has found the moves, those since the period before are. */
export function writeMoves(
  assessed: Assessed,
  words: Words,
  writing: Writing,
): { readonly sheet: SheetPlan | null; readonly said: readonly string[] } {
  const sought = findMoves(assessed, { locale: words.locale, writing }, words, { archive: false });
  const moved = sought.ok ? sought.value : null;
  if (moved === null || 'said' in moved) return { sheet: null, said: moved === null ? [] : [moved.said] };
  return { sheet: makeMoves(assessed.evaluation, moved, moved, words), said: [] };
}

/** Gives the report with the moves, or with what keeps them from being found. */
export function reportMoves(report: RankReport, sought: Sought): RankReport {
  if (!sought.ok)
    return { ...report, units: [], columns: [], tallies: [], evaluation: null, problems: sought.problems };
  const { value } = sought;
  return value === null || 'said' in value ? report : { ...report, moves: value.moves };
}
