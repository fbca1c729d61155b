/** The line that ranking and its preview share: what was found → reading → scheme → evaluation, or every problem. */
import {
  accept,
  checkScheme,
  evaluateInOrder,
  refuse,
  type EngineNote,
  type EngineProblem,
  type Evaluation,
  type Result,
  type SchemeDraft,
  type Table,
} from '../engine';
import { areaAddress } from '../sheet/address';
import type { CellRef } from '../sheet/grid';
import type { SheetProblem } from '../sheet/problem';
import { readPeriod, understand, type Reading } from '../sheet/read';
import { parseScheme, schemeCell, type SchemeSheetProblem } from '../sheet/scheme-sheet';
import type { Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import type { Found } from './find';
import { readPast } from './past';
import { refusal, type ActionProblem } from './problem';
import type { RankRequest } from './report';
import { chooseScheme, type Chosen } from './scheme';

/** What was understood on the way; later parts are null where the earlier ones have problems. */
export interface Assessment {
  readonly found: Found;
  readonly reading: Reading | null;
  readonly chosen: Chosen | null;
  readonly evaluation: Evaluation | null;
  readonly problems: readonly AssessProblem[];
  readonly notes: readonly EngineNote[];
}

export type AssessProblem = ActionProblem | SheetProblem | SchemeSheetProblem | PlacedProblem;

/** A problem of the engine with the cell that it speaks of; null = none. */
export interface PlacedProblem {
  readonly kind: 'engine';
  readonly problem: EngineProblem;
  readonly cell: CellRef | null;
  /** Path into the scheme, where that came with the request; null = it did not, or the problem is not of the scheme. */
  readonly path: string | null;
}

function schemeInForce({ scheme, preset }: RankRequest, sheet: Found['scheme']): SchemeDraft | null {
  if (scheme !== undefined || preset !== undefined || sheet === null) return scheme ?? null;
  const parsed = parseScheme(sheet);
  return parsed.ok ? parsed.value : null;
}

/** The tables up to the period asked for, oldest first. */
function tablesUpTo(
  { tables, periods }: Reading,
  { period, locale }: RankRequest,
): Result<readonly Table[], ActionProblem> {
  if (period === undefined) return accept(tables);
  const wanted = readPeriod(period.trim()).period ?? period;
  const last = tables.findIndex((table) => table.period === wanted);
  if (last >= 0) return accept(tables.slice(0, last + 1));
  return refuse([refusal('period-unknown', { period, periods: ACTION_WORDS[locale].listed(periods) })]);
}

/** Whether a part of the scheme is what the request says, not what the scheme sheet does. */
const isAsked = (path: string, { population, switches }: RankRequest): boolean =>
  (path === 'population' && population !== undefined) ||
  (path.startsWith('switches') && switches !== undefined);

/** A problem of the engine at the cell that it speaks of: on the scheme sheet where the scheme is from there, else in the table. */
function placeProblem(
  problem: EngineProblem,
  reading: Reading,
  { source }: Chosen,
  { scheme }: Found,
  request: RankRequest,
): PlacedProblem {
  const { place } = problem;
  const path = place.scheme ?? null;
  const written = path !== null && source === 'sheet' && scheme !== null && !isAsked(path, request);
  const speaksOfCell = place.unit !== undefined || place.indicator !== undefined;
  const inTable = speaksOfCell ? reading.cellOf(place, place.period ?? null) : null;
  return {
    kind: 'engine',
    problem,
    cell: written ? schemeCell(scheme, path) : inTable,
    path: source === 'request' ? path : null,
  };
}

/** A range that was asked for and holds nothing of the table is a slip, not a wish for the table beside it. */
function rangeProblems({ notes, range, sheet }: Reading, request: RankRequest): readonly ActionProblem[] {
  if (request.range === undefined || !notes.some(({ code }) => code === 'selection-outside')) return [];
  const table = range.map(areaAddress).join(',');
  return [refusal('range-outside', { range: request.range, sheet, table })];
}

function evaluate(
  reading: Reading,
  tables: readonly Table[],
  draft: SchemeDraft,
  found: Found,
): Result<Evaluation, EngineProblem> {
  const latest = tables.at(-1);
  if (latest === undefined) throw new RangeError('a reading without problems has a table');
  const scheme = checkScheme(draft, latest);
  if (!scheme.ok) return scheme;
  const evaluations = evaluateInOrder(tables, scheme.value, readPast(found.results, reading));
  if (!evaluations.ok) return evaluations;
  return accept(evaluations.value.at(-1)!, scheme.notes);
}

export function assess(found: Found, request: RankRequest, words: Words): Assessment {
  // A scheme says which columns it uses and what a gap in them means: then its gate tells the gaps, not the reader.
  const missing = schemeInForce(request, found.scheme) === null ? 'refuse' : 'allow';
  const { reading, problems } = understand(found.grid, found.selection, { missing });
  const nothing: Assessment = { found, reading, chosen: null, evaluation: null, problems, notes: [] };
  if (reading === null) return nothing;
  const chosen = chooseScheme(reading, found.scheme, request, words);
  const tables = tablesUpTo(reading, request);
  const wrong: AssessProblem[] = [...rangeProblems(reading, request), ...problems];
  if (!chosen.ok) wrong.push(...chosen.problems);
  if (!tables.ok) wrong.push(...tables.problems);
  if (!chosen.ok || !tables.ok || wrong.length > 0)
    return { ...nothing, chosen: chosen.ok ? chosen.value : null, problems: wrong };
  const evaluated = evaluate(reading, tables.value, chosen.value.draft, found);
  if (!evaluated.ok) {
    const placed = evaluated.problems.map((each) =>
      placeProblem(each, reading, chosen.value, found, request),
    );
    return { ...nothing, chosen: chosen.value, problems: placed };
  }
  return {
    ...nothing,
    chosen: chosen.value,
    evaluation: evaluated.value,
    notes: [...(evaluated.notes as readonly EngineNote[]), ...evaluated.value.notes],
  };
}
