/** Says what every table of the workbook says, and computes nothing. */
import type { Overview, Workbook } from '../host/workbook';
import { parseAreas, sheetAddress } from '../sheet/address';
import type { Area, Grid } from '../sheet/grid';
import { understand, understandAll, type ReadContext, type Understanding } from '../sheet/read';
import { words as wordsIn, type Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import type { Locale } from '../words/locale';
import { wordAction } from './answer';
import { orRefusal } from './attempt';
import { refusal, type ActionProblem } from './problem';
import type { ReportedProblem } from './report';
import { rangeOf, reportTable, type TableReport } from './table-report';

export type { TableReport };

export interface ReadRequest {
  readonly locale: Locale;
  /** Only these sheets; absent = every visible one that is not ours. */
  readonly sheets?: readonly string[];
  /** Areas of those sheets, as `A1:B20,D1:E20`; where no sheet is named, of the active one. */
  readonly range?: string;
}

export interface ReadReport {
  /** In the order of the sheets, each from top to bottom. */
  readonly tables: readonly TableReport[];
  readonly problems: readonly ReportedProblem[];
  readonly notes: readonly string[];
}

/** A gap is told among the cells; whether it stands in the way is for a scheme to say. */
const CONTEXT: ReadContext = { missing: 'allow' };

/** Cells beside a table that only look like one: no names, or no figures. */
const isTable = ({ reading, problems }: Understanding): boolean =>
  reading !== null && !problems.some(({ code }) => code === 'units-none' || code === 'indicators-none');

interface Asked {
  readonly sheets: readonly string[];
  /** null = whole sheets. */
  readonly areas: readonly Area[] | null;
  readonly problems: readonly ActionProblem[];
}

function readAsked({ sheets, active }: Overview, { sheets: named, range, locale }: ReadRequest): Asked {
  const { listed } = ACTION_WORDS[locale];
  const names = sheets.map(({ name }) => name);
  const problems: ActionProblem[] = [];
  for (const sheet of named ?? []) {
    const found = sheets.find(({ name }) => name === sheet);
    if (found === undefined) problems.push(refusal('sheet-unknown', { sheet, sheets: listed(names) }));
    else if (found.mark !== null) problems.push(refusal('sheet-ours', { sheet }));
  }
  const areas = range === undefined ? null : parseAreas(range);
  if (range !== undefined && areas === null) problems.push(refusal('range-invalid', { range }));
  const own = sheets.filter(({ mark, visible }) => mark === null && visible).map(({ name }) => name);
  const inRange = own.includes(active) ? [active] : own.slice(0, 1);
  const wanted = [...new Set(named ?? (range === undefined ? own : inRange))];
  if (wanted.length === 0) problems.push(refusal('nothing-found', { sheets: '' }));
  return { sheets: wanted, areas, problems };
}

const wordAll = ({ problems }: Understanding, words: Words): readonly ReportedProblem[] =>
  problems.map((problem) => ({
    cell: problem.cell,
    where: problem.cell === null ? null : sheetAddress(problem.cell),
    message: words.problem(problem),
  }));

const wordRefusal = (refused: ActionProblem, words: Words): ReportedProblem => ({
  cell: null,
  where: null,
  message: wordAction(refused, words),
});

function answerTable({ reading, ...table }: Understanding, range: string | null, words: Words): ReadReport {
  if (reading === null) return { tables: [], problems: wordAll({ reading, ...table }, words), notes: [] };
  if (range !== null && reading.notes.some(({ code }) => code === 'selection-outside')) {
    const facts = { range, sheet: reading.sheet, table: rangeOf(reading) };
    return { tables: [], problems: [wordRefusal(refusal('range-outside', facts), words)], notes: [] };
  }
  return {
    tables: [reportTable(reading, words)],
    problems: wordAll({ reading, ...table }, words),
    notes: reading.notes.map(words.note),
  };
}

function answer(
  grids: readonly Grid[],
  areas: Asked['areas'],
  request: ReadRequest,
  words: Words,
): ReadReport {
  const range = request.range ?? null;
  const sheets = grids.map((grid) =>
    areas === null ? understandAll(grid, CONTEXT) : [understand(grid, areas, CONTEXT)],
  );
  const reports = sheets.flatMap((all) => all.filter(isTable).map((each) => answerTable(each, range, words)));
  const tables = reports.flatMap((report) => report.tables);
  // Where a sheet has no table, what was found instead says why.
  const without = grids.flatMap((grid, index) => {
    const found = sheets[index] ?? [];
    if (found.some(isTable)) return [];
    return (found.length > 0 ? found : [understand(grid, [], CONTEXT)]).flatMap((each) =>
      wordAll(each, words),
    );
  });
  // A cover sheet beside the tables is no mistake.
  const isMistake = tables.length === 0 || request.sheets !== undefined;
  return {
    tables,
    problems: [...reports.flatMap(({ problems }) => problems), ...(isMistake ? without : [])],
    notes: [
      ...reports.flatMap(({ notes }) => notes),
      ...(isMistake ? [] : without.map(({ message }) => message)),
    ],
  };
}

/** In two batches, whatever the number of sheets. */
export async function read(workbook: Workbook, request: ReadRequest): Promise<ReadReport> {
  const words = wordsIn(request.locale);
  const refuse = (refused: readonly ActionProblem[]): ReadReport => ({
    tables: [],
    problems: refused.map((each) => wordRefusal(each, words)),
    notes: [],
  });
  return orRefusal(async () => {
    const asked = readAsked(await workbook.overview(), request);
    if (asked.problems.length > 0) return refuse(asked.problems);
    return answer(await workbook.read(asked.sheets), asked.areas, request, words);
  }, refuse);
}
