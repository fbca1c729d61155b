/** Says what every table of the workbook says, and computes nothing. */
import type { Overview, Workbook } from '../host/workbook';
import { parseAreas, sheetAddress } from '../sheet/address';
import { checkData } from '../sheet/check';
import type { Area, Grid } from '../sheet/grid';
import { parseMark } from '../sheet/marks';
import { understand, understandAll, type ReadContext, type Understanding } from '../sheet/read';
import { parseCorrections } from '../sheet/scheme-sheet';
import { words as wordsIn, type Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import type { Locale } from '../words/locale';
import { wordAction } from './answer';
import { reportFinding, type ReportedFinding } from './check';
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
  /** The year of today, by which a period is told to lie ahead; absent = not known. */
  readonly year?: number;
}

export interface ReadReport {
  /** In the order of the sheets, each from top to bottom. */
  readonly tables: readonly TableReport[];
  readonly problems: readonly ReportedProblem[];
  readonly notes: readonly string[];
  /** What the data check found, table by table, the graver first. */
  readonly checks: readonly ReportedFinding[];
}

/** As put right by hand before. A gap is told among the cells; whether it stands in the way is for a scheme to say. */
function contextOf(scheme: Grid | undefined): ReadContext {
  const said = scheme === undefined ? null : parseCorrections(scheme);
  return { missing: 'allow', corrections: said?.ok ? said.value : [] };
}

const NO_TABLE: readonly string[] = ['units-none', 'indicators-none', 'headings-none'];

/** Cells beside a table that only look like one: no names, no figures, or nothing that says what they are. */
const isTable = ({ reading, problems }: Understanding): boolean =>
  reading !== null && !problems.some(({ code }) => NO_TABLE.includes(code));

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
  if (wanted.length === 0) problems.push(refusal('ours-alone', {}));
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

function answerTable({ reading, ...table }: Understanding, request: ReadRequest, words: Words): ReadReport {
  const { range } = request;
  if (reading === null)
    return { tables: [], problems: wordAll({ reading, ...table }, words), notes: [], checks: [] };
  if (range !== undefined && reading.notes.some(({ code }) => code === 'selection-outside')) {
    const facts = { range, sheet: reading.sheet, table: rangeOf(reading) };
    return {
      tables: [],
      problems: [wordRefusal(refusal('range-outside', facts), words)],
      notes: [],
      checks: [],
    };
  }
  return {
    tables: [reportTable(reading, words)],
    problems: wordAll({ reading, ...table }, words),
    notes: reading.notes.map(words.note),
    checks: checkData(reading, table.problems, request.year ?? null).findings.map((found) =>
      reportFinding(found, words),
    ),
  };
}

function answer(
  grids: readonly Grid[],
  areas: Asked['areas'],
  context: ReadContext,
  request: ReadRequest,
  words: Words,
): ReadReport {
  const sheets = grids.map((grid) =>
    areas === null ? understandAll(grid, context) : [understand(grid, areas, context)],
  );
  const reports = sheets.flatMap((all) =>
    all.filter(isTable).map((each) => answerTable(each, request, words)),
  );
  const tables = reports.flatMap((report) => report.tables);
  // Where a sheet has no table, what was found instead says why.
  const without = grids.flatMap((grid, index) => {
    const found = sheets[index] ?? [];
    if (found.some(isTable)) return [];
    return (found.length > 0 ? found : [understand(grid, [], context)]).flatMap((each) =>
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
    checks: reports.flatMap(({ checks }) => checks),
  };
}

/** In two batches, whatever the number of sheets. */
export async function read(workbook: Workbook, request: ReadRequest): Promise<ReadReport> {
  const words = wordsIn(request.locale);
  const refuse = (refused: readonly ActionProblem[]): ReadReport => ({
    tables: [],
    problems: refused.map((each) => wordRefusal(each, words)),
    notes: [],
    checks: [],
  });
  return orRefusal(async () => {
    const seen = await workbook.overview();
    const asked = readAsked(seen, request);
    if (asked.problems.length > 0) return refuse(asked.problems);
    const schemes = seen.sheets.filter(({ mark }) => mark !== null && parseMark(mark)?.kind === 'scheme');
    const grids = await workbook.read([...asked.sheets, ...schemes.map(({ name }) => name)]);
    const context = contextOf(grids[asked.sheets.length]);
    return answer(grids.slice(0, asked.sheets.length), asked.areas, context, request, words);
  }, refuse);
}
