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
import { notePreset } from '../presets';
import { areaAddress, cellAddress, sheetAddress } from '../sheet/address';
import { withoutEarlier } from '../sheet/beside';
import type { CellRef, Grid } from '../sheet/grid';
import { noteAt, type SheetProblem } from '../sheet/problem';
import {
  correct,
  readPeriod,
  understandJoined,
  type Corrections,
  type ReadContext,
  type Reading,
  type Understanding,
} from '../sheet/read';
import {
  parseCorrections,
  parseLegible,
  parseScheme,
  schemeCell,
  type SchemeSheetProblem,
} from '../sheet/scheme-sheet';
import { legibleProblems } from './legible';
import type { AnyNote, Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import type { Found } from './find';
import { readPast } from './past';
import { refusal, type ActionProblem } from './problem';
import type { RankRequest } from './report';
import { chooseScheme, type Chosen, type SchemeProblem } from './scheme';

/** What was understood on the way; later parts are null where the earlier ones have problems. */
export interface Assessment {
  readonly found: Found;
  readonly reading: Reading | null;
  /** Those in force. */
  readonly corrections: Corrections;
  readonly chosen: Chosen | null;
  readonly evaluation: Evaluation | null;
  readonly problems: readonly AssessProblem[];
  readonly notes: readonly AnyNote[];
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
  return parsed.ok ? parsed.value : parseLegible(sheet).draft;
}

/** What was put right with the request, else on the scheme sheet. */
export const correctionsInForce = (
  { corrections }: RankRequest,
  sheet: Found['scheme'],
): Result<Corrections, SchemeSheetProblem> => {
  if (corrections !== undefined || sheet === null) return accept(corrections ?? []);
  return parseCorrections(sheet);
};

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
  (path.startsWith('switches') && switches !== undefined) ||
  ['rank', 'tiers'].some((part) => Object.keys(switches ?? {}).some((name) => path === `${part}/${name}`));

/** A problem of the engine at the cell that it speaks of: on the scheme sheet where the scheme is from there, else in the table. */
function placeProblem(
  problem: EngineProblem,
  reading: Reading,
  { source, draft }: Chosen,
  { scheme }: Found,
  request: RankRequest,
): PlacedProblem {
  const { place } = problem;
  const path = place.scheme ?? null;
  const written = path !== null && source === 'sheet' && scheme !== null && !isAsked(path, request);
  const speaksOfCell = place.unit !== undefined || place.indicator !== undefined;
  const stated = path === null || source !== 'plain' ? null : weightCell(path, reading, draft);
  const inTable = stated ?? (speaksOfCell ? reading.cellOf(place, place.period ?? null) : null);
  return {
    kind: 'engine',
    problem,
    cell: written ? schemeCell(scheme, path) : inTable,
    path: source === 'request' ? path : null,
  };
}

/** Where the table states a weight that the plain scheme took over. */
function weightCell(path: string, reading: Reading, draft: SchemeDraft): CellRef | null {
  const [, list, at] = /^(indicators|dimensions)\/(\d+)\/weight$/.exec(path) ?? [];
  if (list === undefined) return null;
  const name = draft[list as 'indicators' | 'dimensions']?.[Number(at)]?.name;
  if (list === 'dimensions') return reading.dimensions.find((one) => one.name === name)?.cell ?? null;
  return reading.indicators.filter((one) => one.name === name).at(-1)?.weightCell ?? null;
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
): Result<Evaluation, EngineProblem> {
  const latest = tables.at(-1);
  if (latest === undefined) throw new RangeError('a reading without problems has a table');
  const scheme = checkScheme(draft, latest);
  if (!scheme.ok) return scheme;
  const { past, notes: known } = readPast(found.results, reading, corrections);
  const notes: AnyNote[] = [...known];
  let usable = tables;
  for (;;) {
    const evaluations = evaluateInOrder(usable, scheme.value, past);
    if (evaluations.ok)
      return accept(evaluations.value.at(-1)!, [...notePreset(draft), ...scheme.notes, ...notes]);
    const { problems } = evaluations;
    const unfit = usable.filter(
      ({ period }) => period !== latest.period && problems.some(({ place }) => place.period === period),
    );
    if (unfit.length === 0) return evaluations;
    notes.push(...unfit.map((table) => noteUnfit(table, problems, reading)));
    usable = usable.filter((table) => !unfit.includes(table));
  }
}

/** The past never stands in the way of the present: what is wrong with an earlier period leaves it out, and is said. */
function noteUnfit(
  { period: name }: Table,
  problems: readonly (EngineProblem | SheetProblem)[],
  reading: Reading,
): AnyNote {
  const period = name ?? '';
  const own = problems.filter(({ place }) => place.period === name);
  const lacks = own.flatMap(({ code, facts }) =>
    code === 'scheme-unknown-indicator' && 'indicator' in facts ? [facts.indicator] : [],
  );
  if (lacks.length > 0) return noteAt(null, 'period-lacks', { period, indicators: lacks.join('、') });
  const cells = own
    .map((each) => ('cell' in each ? each.cell : reading.cellOf(each.place, name)))
    .filter((cell) => cell !== null);
  const where = [...new Set(cells.map(cellAddress))].slice(0, 5).join('、');
  return noteAt(cells[0] ?? null, 'period-unfit', { period, count: own.length, where });
}

interface Spoilt {
  readonly usable: readonly Table[];
  /** Problems of the period asked for, and of the sheet as a whole. */
  readonly standing: readonly SheetProblem[];
  readonly notes: readonly AnyNote[];
}

/** Leaves out the earlier periods in which the reader found something wrong. */
function spoilt(tables: readonly Table[], reading: Reading, problems: readonly SheetProblem[]): Spoilt {
  const latest = tables.at(-1);
  const isOther = ({ place }: SheetProblem): boolean =>
    latest !== undefined && place.period !== undefined && place.period !== latest.period;
  // A rank that is missing leaves the other ranks of its period as they are: it is that unit alone of which nothing is known.
  const isGap = (each: SheetProblem): boolean => each.code === 'rank-empty' && isOther(each);
  const others = new Set(
    problems.filter((each) => isOther(each) && !isGap(each)).map(({ place }) => place.period),
  );
  const unfit = tables.filter((table) => table !== latest && others.has(table.period ?? undefined));
  return {
    usable: tables.filter((table) => !unfit.includes(table)),
    standing: problems.filter((each) => !isOther(each)),
    notes: [
      ...unfit.map((table) => noteUnfit(table, problems, reading)),
      ...problems
        .filter((each) => isGap(each) && !others.has(each.place.period))
        .map(({ cell, place: { period = '', unit = '' } }) =>
          noteAt(cell, 'period-unranked', { period, unit }, { unit, period }),
        ),
    ],
  };
}

/** What was asked for once is asked for the next time too. */
const rememberJoined = (corrections: Corrections, { join = [] }: RankRequest): Corrections =>
  join.reduce((all: Corrections, sheet) => correct(all, { kind: 'sheet', sheet, is: 'joined' }), corrections);

/** The sheet with the table and those that are joined to it, as one. */
function read({ grid, selection, joined, seen }: Found, context: ReadContext): Understanding {
  const own = (sheet: Grid): Grid => withoutEarlier(sheet, seen.besides ?? []);
  const { reading, problems } = understandJoined(
    [{ grid: own(grid), selection }, ...joined.grids.map((other) => ({ grid: own(other) }))],
    context,
  );
  return { reading: reading && { ...reading, notes: [...joined.notes, ...reading.notes] }, problems };
}

/** By what was found and how it was read: an edit of the scheme alone need not read the cells again. */
const readBefore = new WeakMap<Found, Map<string, Understanding>>();

function readOnce(found: Found, context: ReadContext): Understanding {
  const held = readBefore.get(found) ?? new Map<string, Understanding>();
  const key = JSON.stringify(context);
  const understanding = held.get(key) ?? read(found, context);
  readBefore.set(found, held.set(key, understanding));
  return understanding;
}

/** What the gate finds beside the cells of a scheme sheet that could not be read. */
function besideUnread(
  problems: readonly SchemeProblem[],
  { scheme }: Found,
  { tables }: Reading,
): readonly PlacedProblem[] {
  const latest = tables.at(-1);
  if (scheme === null || latest === undefined || !problems.some((each) => 'cell' in each)) return [];
  return legibleProblems(scheme, latest).map((problem) => ({
    kind: 'engine',
    problem,
    cell: schemeCell(scheme, problem.place.scheme ?? ''),
    path: null,
  }));
}

/** Those that speak of no cell of which something else has been said: a figure that could not be read is no gap as well. */
function beyond(placed: readonly PlacedProblem[], said: readonly AssessProblem[]): readonly PlacedProblem[] {
  const cellOf = (each: AssessProblem): string =>
    'cell' in each && each.cell !== null ? sheetAddress(each.cell) : '';
  const known = new Set(said.map(cellOf));
  return said.length === 0 ? placed : placed.filter((each) => each.cell !== null && !known.has(cellOf(each)));
}

export function assess(found: Found, request: RankRequest, words: Words): Assessment {
  // A scheme says which columns it uses and what a gap in them means: then its gate tells the gaps, not the reader.
  const scheme = schemeInForce(request, found.scheme);
  const missing = scheme === null ? 'refuse' : 'allow';
  const said = correctionsInForce(request, found.scheme);
  const corrections = rememberJoined(said.ok ? said.value : [], request);
  const wanted = scheme?.indicators.flatMap(({ name, aliases = [] }) => [name, ...aliases]) ?? [];
  const { reading, problems } = readOnce(found, { missing, corrections, wanted });
  const refused = [...(said.ok ? [] : said.problems), ...problems];
  const nothing: Assessment = {
    found,
    reading,
    corrections,
    chosen: null,
    evaluation: null,
    problems: refused,
    notes: [],
  };
  if (reading === null) return nothing;
  const chosen = chooseScheme(reading, found.scheme, request, words);
  const tables = tablesUpTo(reading, request);
  const earlier = spoilt(tables.ok ? tables.value : [], reading, problems);
  const wrong: AssessProblem[] = [
    ...rangeProblems(reading, request),
    ...(said.ok ? [] : said.problems),
    ...earlier.standing,
  ];
  if (!chosen.ok) wrong.push(...chosen.problems, ...besideUnread(chosen.problems, found, reading));
  if (!tables.ok) wrong.push(...tables.problems);
  if (!chosen.ok || !tables.ok)
    return { ...nothing, chosen: chosen.ok ? chosen.value : null, problems: wrong };
  const evaluated = evaluate(reading, earlier.usable, chosen.value.draft, found, corrections);
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
    evaluation: evaluated.value,
    notes: [
      ...chosen.value.notes,
      ...earlier.notes,
      ...(evaluated.notes as readonly AnyNote[]),
      ...evaluated.value.notes,
    ],
  };
}
