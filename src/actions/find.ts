/** Finds what an action works on: the sheet with the table, the selection on it, and the sheets of ours. */
import { accept, refuse, type Result } from '../engine';
import type { Overview, Workbook } from '../host/workbook';
import { parseAreas } from '../sheet/address';
import type { Area, Grid } from '../sheet/grid';
import { parseMark } from '../sheet/marks';
import { understand } from '../sheet/read';
import { refusal, type ActionProblem } from './problem';
import type { RankRequest } from './report';

export interface Found {
  readonly seen: Overview;
  /** The sheet with the table. */
  readonly grid: Grid;
  readonly selection: readonly Area[];
  /** The scheme sheet; null = the workbook has none. */
  readonly scheme: Grid | null;
  /** Earlier result sheets. */
  readonly results: readonly Grid[];
}

const hasTable = (grid: Grid): boolean => understand(grid).reading !== null;

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

/** In two batches where the active sheet has the table, in three where the others must be looked at. */
export async function find(workbook: Workbook, request: RankRequest): Promise<Result<Found, ActionProblem>> {
  const seen = await workbook.overview();
  const problems: ActionProblem[] = [];
  const names = seen.sheets.map(({ name }) => name);
  if (request.sheet !== undefined && !names.includes(request.sheet))
    problems.push(refusal('sheet-unknown', { sheet: request.sheet, sheets: names.join('、') }));
  const areas = request.range === undefined ? null : parseAreas(request.range);
  if (request.range !== undefined && areas === null)
    problems.push(refusal('range-invalid', { range: request.range }));
  if (problems.length > 0) return refuse(problems);

  const [first, ...others] = candidatesOf(seen, request);
  if (first === undefined) return refuse([refusal('nothing-found', { sheets: '' })]);
  const ours = seen.sheets
    .filter(({ name, mark }) => mark !== null && name !== first)
    .map(({ name }) => name);
  const [likeliest, ...rest] = await workbook.read([first, ...ours]);
  const markOf = new Map(seen.sheets.map(({ name, mark }) => [name, mark === null ? null : parseMark(mark)]));
  const kindOf = ({ sheet }: Grid) => markOf.get(sheet)?.kind;
  const found = (grid: Grid): Result<Found, ActionProblem> =>
    accept({
      seen,
      grid,
      selection: selectionOn(grid.sheet, seen, areas),
      scheme: rest.find((each) => kindOf(each) === 'scheme') ?? null,
      results: rest.filter((each) => kindOf(each) === 'result'),
    });

  if (likeliest === undefined) throw new RangeError('read gives a grid for every sheet');
  if (hasTable(likeliest) || (others.length === 0 && request.sheet !== undefined)) return found(likeliest);
  const more = others.length === 0 ? [] : await workbook.read(others);
  const next = more.find(hasTable);
  if (next !== undefined) return found(next);
  return refuse([refusal('nothing-found', { sheets: [first, ...others].join('、') })]);
}
