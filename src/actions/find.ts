/** Finds what an action works on: the sheet with the table, the selection on it, and the sheets of ours. */
import { accept, refuse, type Result } from '../engine';
import type { Overview, Workbook } from '../host/workbook';
import { parseAreas } from '../sheet/address';
import type { Area, Grid } from '../sheet/grid';
import { parseMark, type Mark } from '../sheet/marks';
import { holdsTable } from '../sheet/read';
import { parseResult } from '../sheet/result-sheet';
import { ACTION_WORDS } from '../words/actions';
import { findJoined, type Joined } from './join';
import { toldBy, type Told } from './past';
import { refusal, type ActionProblem } from './problem';
import type { RankRequest } from './report';

export interface Found {
  readonly seen: Overview;
  /** The sheet with the table. */
  readonly grid: Grid;
  readonly selection: readonly Area[];
  /** Sheets that are read with it. */
  readonly joined: Joined;
  /** The scheme sheet; null = the workbook has none. */
  readonly scheme: Grid | null;
  /** Earlier result sheets. */
  readonly results: readonly Grid[];
  /** null = there is none. */
  readonly archive: Grid | null;
  /** null = nothing was ever frozen. */
  readonly log: Grid | null;
  /** What both tell of earlier periods. */
  readonly told: readonly Told[];
  /** All sheets of ours but the snapshots. */
  readonly ours: readonly Grid[];
}

/** Whether a run has written formulas into the workbook. */
export const holdsTwin = ({ seen }: Pick<Found, 'seen'>): boolean =>
  seen.sheets.some(({ mark }) => mark !== null && parseMark(mark)?.kind === 'twin');

function markOf({ sheets }: Overview, sheet: string): Mark | null {
  const mark = sheets.find(({ name }) => name === sheet)?.mark ?? null;
  return mark === null ? null : parseMark(mark);
}

/** Sheets that may hold the table, the likeliest first; one alone where it was named. */
function candidatesOf(seen: Overview, { sheet, range, lastSheet }: RankRequest): readonly string[] {
  if (sheet !== undefined) return [sheet];
  const users = seen.sheets.filter(({ mark, visible }) => mark === null && visible).map(({ name }) => name);
  const likely = [seen.active, lastSheet].filter((name) => name !== undefined && users.includes(name));
  const ordered = [...new Set([...likely, ...users])].filter((name) => name !== undefined);
  return range !== undefined ? ordered.slice(0, 1) : ordered;
}

function selectionOn(sheet: string, seen: Overview, areas: readonly Area[] | null): readonly Area[] {
  if (areas !== null) return areas;
  return sheet === seen.active ? seen.selection : [];
}

/** The areas asked for, null = none were; or what is wrong with the request. */
function readAsked(
  { sheets }: Overview,
  request: RankRequest,
): Result<readonly Area[] | null, ActionProblem> {
  const problems: ActionProblem[] = [];
  const names = sheets.map(({ name }) => name);
  const { sheet, join = [], range, locale } = request;
  const { listed } = ACTION_WORDS[locale];
  for (const asked of [...(sheet === undefined ? [] : [sheet]), ...join]) {
    if (!names.includes(asked))
      problems.push(refusal('sheet-unknown', { sheet: asked, sheets: listed(names) }));
    // What we wrote is no indicator table, much as it looks like one.
    else if (sheets.some(({ name, mark }) => name === asked && mark !== null))
      problems.push(refusal('sheet-ours', { sheet: asked }));
  }
  const areas = range === undefined ? null : parseAreas(range);
  if (range !== undefined && areas === null) problems.push(refusal('range-invalid', { range }));
  return problems.length > 0 ? refuse(problems) : accept(areas);
}

/** In two batches where the active sheet has the table, in three where the others must be looked at. */
export async function find(workbook: Workbook, request: RankRequest): Promise<Result<Found, ActionProblem>> {
  const seen = await workbook.overview();
  const areas = readAsked(seen, request);
  if (!areas.ok) return areas;
  const candidates = candidatesOf(seen, request);
  // Where there is no table, what was broken off still has to be brought to an end.
  const nothing = (problem: ActionProblem) => refuse([seen.brokenOff ? refusal('brokenOff', {}) : problem]);
  if (candidates.length === 0) return nothing(refusal('ours-alone', {}));
  // Where a result of ours is in front, it says which sheet it was made from.
  const fromOurs = request.sheet === undefined && markOf(seen, seen.active) !== null;
  const likely = fromOurs ? candidates : candidates.slice(0, 1);
  const ours = seen.sheets.filter(
    ({ name, mark }) => mark !== null && parseMark(mark)?.kind !== 'snapshot' && !likely.includes(name),
  );
  const grids = await workbook.read([...likely, ...ours.map(({ name }) => name)]);
  const [read, own] = [grids.slice(0, likely.length), grids.slice(likely.length)];
  const sheetOf = (kind: Mark['kind']) => own.find(({ sheet }) => markOf(seen, sheet)?.kind === kind) ?? null;
  const [scheme, archive, log] = [sheetOf('scheme'), sheetOf('archive'), sheetOf('log')];
  const results = own.filter(({ sheet }) => markOf(seen, sheet)?.kind === 'result');
  const told = toldBy(results, archive);
  const found = async (grid: Grid): Promise<Result<Found, ActionProblem>> =>
    accept({
      seen,
      grid,
      selection: selectionOn(grid.sheet, seen, areas.value),
      joined: await findJoined(workbook, seen, grid, { scheme, told }, request),
      scheme,
      results,
      archive,
      log,
      told,
      ours: own,
    });

  const [named] = read;
  if (request.sheet !== undefined && named !== undefined) return found(named);
  const source = sourceOf(own.find(({ sheet }) => sheet === seen.active));
  const ordered = request.lastSheet === undefined ? putFirst(read, source) : read;
  const rest = candidates.filter((name) => !likely.includes(name));
  const likeliest = ordered.find(holdsTable);
  if (likeliest) return found(likeliest);
  const others = rest.length > 0 ? await workbook.read(rest) : [];
  const grid = others.find(holdsTable);
  if (grid) return found(grid);
  if ([...ordered, ...others].every(isBlank)) return nothing(refusal('nothing-yet', {}));
  return nothing(refusal('nothing-found', { sheets: ACTION_WORDS[request.locale].listed(candidates) }));
}

const isBlank = ({ values }: Grid): boolean => values.every((row) => row.every((cell) => cell === ''));

const sourceOf = (grid: Grid | undefined): string | null =>
  grid === undefined ? null : (parseResult(grid)?.source ?? null);

const putFirst = (grids: readonly Grid[], sheet: string | null): readonly Grid[] => [
  ...grids.filter((grid) => grid.sheet === sheet),
  ...grids.filter((grid) => grid.sheet !== sheet),
];
