/** The line that ranking and its preview share: what was found → reading → scheme → evaluation, or every problem. */
import {
  accept,
  checkScheme,
  evaluateInOrder,
  refuse,
  type EngineProblem,
  type Evaluation,
  type Result,
  type SchemeDraft,
  type Table,
} from '../engine';
import { aboutPreset, notePreset, presetNamed } from '../presets';
import { areaAddress, sheetAddress } from '../sheet/address';
import type { SheetProblem } from '../sheet/problem';
import { readPeriod, type Corrections, type Reading } from '../sheet/read';
import type { SchemeSheetProblem } from '../sheet/scheme-sheet';
import type { AnyNote, Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import { leaveOutSpoilt, noteUnfit } from './earlier';
import type { Found } from './find';
import { columnsAsked, correctionsInForce, rememberJoined, schemeInForce } from './in-force';
import { besideUnread } from './legible';
import { readPast } from './past';
import { placeProblem, type PlacedProblem } from './place';
import { refusal, type ActionProblem } from './problem';
import type { RankRequest } from './report';
import { withSince } from './since';
import { chooseScheme, type Chosen } from './scheme';
import { understood } from './understood';

/** What was understood on the way; later parts are null where the earlier ones have problems. */
export interface Assessment {
  readonly found: Found;
  readonly reading: Reading | null;
  /** Those in force. */
  readonly corrections: Corrections;
  readonly chosen: Chosen | null;
  readonly evaluation: Evaluation | null;
  /** Of the period before, where the table holds its figures too. */
  readonly before: Evaluation | null;
  readonly problems: readonly AssessProblem[];
  readonly notes: readonly AnyNote[];
}

export type AssessProblem = ActionProblem | SheetProblem | SchemeSheetProblem | PlacedProblem;

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
  corrections: Corrections,
): Result<Pick<Assessment, 'before'> & { readonly evaluation: Evaluation }, EngineProblem> {
  const latest = tables.at(-1);
  if (latest === undefined) throw new RangeError('a reading without problems has a table');
  const scheme = checkScheme(draft, latest);
  if (!scheme.ok) return scheme;
  const { past, notes: known } = readPast(found.told, reading, corrections);
  const notes: AnyNote[] = [...known];
  // A period that cannot be ranked by itself, such as the first one of a growth, can still be grown from.
  const unfit = new Set<string | null>();
  for (;;) {
    const evaluations = evaluateInOrder(tables, scheme.value, past, unfit);
    if (evaluations.ok)
      return accept({ evaluation: evaluations.value.at(-1)!, before: evaluations.value.at(-2) ?? null }, [
        ...notePreset(draft),
        ...scheme.notes,
        ...notes,
      ]);
    const { problems } = evaluations;
    const unranked = tables.filter(
      ({ period }) => period !== latest.period && problems.some(({ place }) => place.period === period),
    );
    if (unranked.length === 0) return evaluations;
    notes.push(...unranked.map((table) => noteUnfit(table, problems, reading)));
    for (const { period } of unranked) unfit.add(period);
  }
}

/** Those that speak of no cell of which something else has been said: a figure that could not be read is no gap as well. */
function beyond(placed: readonly PlacedProblem[], said: readonly AssessProblem[]): readonly PlacedProblem[] {
  const cellOf = (each: AssessProblem): string =>
    'cell' in each && each.cell !== null ? sheetAddress(each.cell) : '';
  const known = new Set(said.map(cellOf));
  return said.length === 0 ? placed : placed.filter((each) => each.cell !== null && !known.has(cellOf(each)));
}

function tellsGaps({ preset = '' }: RankRequest): boolean {
  const name = presetNamed(preset);
  return name !== null && aboutPreset(name).tellsGaps;
}

/** Whether a scheme makes its own indicators of dates and answers, or counts points by the piece alone. */
const scoresWithoutFigures = ({ draft: { indicators, adjustments = [] } }: Chosen): boolean =>
  indicators.length > 0 || adjustments.length > 0;
const isNoLackOfFigures = (each: AssessProblem): boolean =>
  !('code' in each) || each.code !== 'indicators-none';

export function assess(found: Found, request: RankRequest, words: Words): Assessment {
  // A scheme says which columns it uses and what a gap in them means: then its gate tells the gaps, not the reader.
  const scheme = schemeInForce(request, found.scheme);
  const decided = scheme !== null || tellsGaps(request) || request.switches?.missing !== undefined;
  const missing = decided ? 'allow' : 'refuse';
  const said = correctionsInForce(request, found.scheme);
  const corrections = rememberJoined(said.ok ? said.value : [], request);
  const { reading, problems } = understood(found, {
    missing,
    corrections,
    ...(scheme === null ? {} : columnsAsked(scheme)),
  });
  const refused = [...(said.ok ? [] : said.problems), ...problems];
  const nothing: Assessment = {
    found,
    reading,
    corrections,
    chosen: null,
    evaluation: null,
    before: null,
    problems: refused,
    notes: [],
  };
  if (reading === null) return nothing;
  const chosen = chooseScheme(reading, found.scheme, request, words);
  const tables = tablesUpTo(reading, request);
  const earlier = leaveOutSpoilt(tables.ok ? tables.value : [], reading, problems);
  const wrong: AssessProblem[] = [
    ...rangeProblems(reading, request),
    ...(said.ok ? [] : said.problems),
    ...earlier.standing,
  ];
  if (!chosen.ok) {
    wrong.push(...chosen.problems);
    wrong.push(...beyond(besideUnread(chosen.problems, found, reading), wrong));
  }
  if (!tables.ok) wrong.push(...tables.problems);
  if (!chosen.ok || !tables.ok)
    return { ...nothing, chosen: chosen.ok ? chosen.value : null, problems: wrong };
  if (scoresWithoutFigures(chosen.value)) wrong.splice(0, wrong.length, ...wrong.filter(isNoLackOfFigures));
  const usable = withSince(earlier.usable, chosen.value.draft);
  const evaluated = evaluate(reading, usable, chosen.value.draft, found, corrections);
  if (!evaluated.ok || wrong.length > 0) {
    const placed = (evaluated.ok ? [] : evaluated.problems).map((each) =>
      placeProblem(each, reading, chosen.value, found, request),
    );
    return { ...nothing, chosen: chosen.value, problems: [...wrong, ...beyond(placed, wrong)] };
  }
  return {
    ...nothing,
    problems: [],
    chosen: chosen.value,
    ...evaluated.value,
    notes: [
      ...chosen.value.notes,
      ...earlier.notes,
      ...(evaluated.notes as readonly AnyNote[]),
      ...evaluated.value.evaluation.notes,
    ],
  };
}
