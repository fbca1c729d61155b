/** A sheet → what it says: finds the table, tells what each row and column is, and reads the figures. */
import { accept, refuse, type Result } from '../../engine';
import { areaAddress, cellAddress } from '../address';
import type { Area, Grid } from '../grid';
import { noteAt, problemAt, type Exclusion, type SheetNote, type SheetProblem } from '../problem';
import { headBare, namesUnits } from './table/bare';
import { carryNames } from './rows/carry';
import { partColumns, type Columns } from './columns/columns';
import { indexCorrections } from './corrected';
import { leaveFacets } from './rows/facets';
import { findTables, tableAt, tablesAt, type Found } from './table/find';
import { openSheet, type Frame } from './table/frame';
import { parseHeader, type Header } from './columns/header';
import { isHeadless } from './columns/headings';
import { noteHidden } from './table/hidden';
import { joinReadings } from './join';
import { layTable, type Layer } from './layout/layers';
import { cityIn, renamingsIn } from './names';
import { reportNothing } from './table/nothing';
import { unitsGoAcross } from './table/orient';
import { isPeriod, readPeriod, sinceJanuary, titlePeriod } from './period';
import type { ReadContext, Reading, Understanding } from './reading';
import { nameRows, partRows } from './rows/rows';
import { selectWithin } from './table/select';
import { parseCaption } from './layout/caption';
import { findSeries, type Series } from './layout/series';
import { askRanks } from './figures/rankish';
import { dropNumbering, settleStatements } from './columns/statements';
import { noteSums } from './rows/sums';
import { tabulate } from './layout/tabulate';
import { trim } from './table/trim';
import { startWork } from './layout/work';

/**
 * Gives what one table of the sheet says, or all that stands against reading it.
 * `selection` is in cells of the sheet: one cell means the table around it, more restrict the table to them; none, or one
 * outside every table, means the first table.
 * Missing: see `ReadContext`.
 * Errors: every problem of the table at once, each with its cell.
 */
export function readSheet(
  grid: Grid,
  selection: readonly Area[] = [],
  context: ReadContext = {},
): Result<Reading, SheetProblem> {
  const { reading, problems } = understand(grid, selection, context);
  return reading !== null && problems.length === 0 ? accept(reading, reading.notes) : refuse(problems);
}

/** Gives what one table of the sheet says together with its problems. */
export function understand(
  grid: Grid,
  selection: readonly Area[] = [],
  context: ReadContext = {},
): Understanding {
  const sheet = openSheet(grid);
  const tables = findTables(sheet);
  const selected = tableAt(tables, selection);
  const whole = understandOnce(context);
  const chosen = selected ?? tables.find((table) => isTable(whole(table))) ?? tables[0];
  if (chosen === undefined) return { reading: null, problems: [reportNothing(sheet)] };
  const several = selected === null ? [] : joinable(tablesAt(tables, selection), selection, whole);
  const { reading, problems } =
    selected === null
      ? whole(chosen)
      : several.length > 1
        ? understandSeveral(several, selection, context)
        : understandTable(chosen, selection, context);
  if (reading === null) return { reading, problems };
  const others = tables.filter((table) => table !== chosen && !several.includes(table));
  const notes: SheetNote[] = [];
  // With one table a cell beside it can mean no other.
  const aside = selection.every(({ rows, columns }) => rows === 1 && columns === 1) && others.length === 0;
  if (selected === null && selection.length > 0 && !aside)
    notes.push(noteAt(null, 'selection-outside', { range: rangesOf([reading]) }));
  const unread = others
    .map(whole)
    .flatMap((one) => (one.reading !== null && one.problems.length === 0 ? [one.reading] : []));
  if (unread.length > 0) notes.push(noteAt(null, 'tables-unread', { ranges: rangesOf(unread) }));
  return { reading: { ...reading, notes: [...notes, ...reading.notes] }, problems };
}

/** Several areas mean all their tables; one over several tables means them where they are of the same units. */
function joinable(
  tables: readonly Found[],
  selection: readonly Area[],
  read: (found: Found) => Understanding,
): readonly Found[] {
  if (tables.length < 2 || selection.length > 1) return tables;
  const [first, ...others] = tables.map(
    (table) => new Set(read(table).reading?.units.map(({ canonical }) => canonical)),
  );
  const shares = (units: ReadonlySet<string>): boolean =>
    2 * [...units].filter((unit) => first?.has(unit)).length > units.size;
  return others.every(shares) ? tables : [];
}

/** Tables of one sheet that are selected together are read as one, by the names of their units. */
function understandSeveral(
  tables: readonly Found[],
  selection: readonly Area[],
  context: ReadContext,
): Understanding {
  const parts = tables.map((table) => understandTable(table, selection, context));
  const { reading, problems } = joinReadings(parts, context);
  const range = parts.flatMap((part) => part.reading?.range ?? []);
  return { reading: reading === null ? null : { ...reading, range }, problems };
}

/** Understands each table when it is first asked for, and once. */
function understandOnce(context: ReadContext): (found: Found) => Understanding {
  const known = new Map<Found, Understanding>();
  return (found) => {
    const understood = known.get(found) ?? understandTable(found, [], context);
    known.set(found, understood);
    return understood;
  };
}

/** Whether units with figures were found, and not a list of words or one place alone. */
const isTable = ({ problems }: Understanding): boolean =>
  problems.every(
    ({ code }) => code !== 'units-none' && code !== 'indicators-none' && code !== 'headings-none',
  );

const rangesOf = (readings: readonly Reading[]): string =>
  readings.flatMap(({ range }) => range.map(areaAddress)).join('、');

/** Whether anything on the sheet looks like a table: far less work than to understand it. */
export const holdsTable = (grid: Grid): boolean => findTables(openSheet(grid)).length > 0;

/** Gives what every table of the sheet says. */
export const understandAll = (grid: Grid, context: ReadContext = {}): readonly Understanding[] =>
  findTables(openSheet(grid)).map((found) => understandTable(found, [], context));

function understandTable(found: Found, selection: readonly Area[], context: ReadContext): Understanding {
  const around = trim(found);
  const turned = unitsGoAcross(around.table);
  const lines = dropNumbering(turned ? around.table.turn() : around.table);
  const { frame: upright, bare } = headBare(settleStatements(lines.frame));
  const columns = partColumns(upright);
  const { frame, notes: carried } = carryNames(upright, columns);
  const corrected = indexCorrections(context.corrections ?? []);
  const rows = partRows(frame, columns, corrected, around.titles.at(-1));
  const { sheet } = frame.sheet.grid;
  const city = context.city ?? around.city ?? cityIn(sheet);
  const labels = rows.excluded.filter((one) => one.code === 'not-unit').map(textOf);
  const caption =
    parseCaption([...[...around.titles].reverse(), cornerOf(frame, columns), sheet, ...labels]) ?? UNSAID;
  const chosen = selectWithin(frame, columns, rows, selection);
  const { series, excluded, problems } = findSeries(
    frame,
    chosen.columns,
    caption,
    corrected,
    context.wanted,
    context.asked,
  );
  const said = corrected.period(null, null);
  const period = said ?? around.period ?? titlePeriod(sheet) ?? readPeriod(sheet).period;
  const laid = layTable({ frame, columns, rows: chosen.rows, series, period, city, corrected });
  const layers = renamed(laid, said ?? running(laid, series));
  const work = startWork(frame, columns, rows, {
    missing: context.missing ?? 'refuse',
    city,
    unit: around.unit,
    corrected,
    renamings: renamingsIn([...around.excluded, ...rows.excluded].map(textOf)),
  });
  const tabulated = tabulate(work, layers);
  const asked = askRanks(tabulated, sheet, UNSAID.name, corrected);
  const reading: Reading = {
    ...tabulated,
    indicators: asked.indicators,
    sheet,
    joined: [],
    range: chosen.range,
    rowName: nameRows(frame, columns),
    unitHeading: columns.name === null ? '' : frame.text(0, columns.name.index),
    layout: turned
      ? 'units-across'
      : layoutOf(
          columns.all.some((one) => one.part === 'indicator'),
          tabulated.periods,
          series,
        ),
    notes: [
      ...carried,
      ...noteHidden(frame, tabulated.units, tabulated.indicators),
      ...tabulated.tables
        .slice(-1)
        .flatMap((table) => noteSums(table, tabulated.units, tabulated.indicators)),
      ...tabulated.notes,
      ...asked.notes,
    ],
    excluded: [
      ...around.excluded,
      ...lines.excluded,
      ...rows.excluded,
      ...leaveFacets(frame, columns, chosen.rows),
      ...excluded,
      ...chosen.excluded,
    ],
  };
  return {
    reading,
    problems: [
      ...headless(frame, columns, bare),
      ...rows.problems,
      ...problems,
      ...tabulated.problems,
      ...asked.problems,
    ],
  };
}

/** Names that are those of units, and one figure beside each, need no headings to be understood. */
function headless(frame: Frame, { all, name }: Columns, bare: boolean): readonly SheetProblem[] {
  const figures = all.filter(({ part }) => part === 'figure').map(({ index }) => index);
  if (!bare && !isHeadless(frame, figures)) return [];
  if (bare && figures.length === 1 && name !== null && namesUnits(frame, name.index)) return [];
  const at = frame.ref(0, 0);
  return [problemAt(at, 'headings-none', { range: cellAddress(at), text: frame.text(bare ? 1 : 0, 0) })];
}

const textOf = ({ facts }: Exclusion): string => ('text' in facts ? facts.text : '');

/** What a person has said of a table's period goes before its headings; of several periods each has its own. */
const renamed = (layers: readonly Layer[], period: string | null): readonly Layer[] =>
  period === null || layers.length !== 1 ? layers : layers.map((layer) => ({ ...layer, period }));

/** The period of a table all of whose figures are running totals (累计), where its title names the month alone; else null. */
function running(layers: readonly Layer[], series: readonly Series[]): string | null {
  const figures = series.filter(({ assessed, header }) => assessed && header.role === 'level');
  const runs = figures.every(({ column }) => RUNNING.test(column.path.join('')));
  const [only] = layers;
  return layers.length === 1 && runs && figures.length > 0 && only!.period !== null
    ? sinceJanuary(only!.period)
    : null;
}

const RUNNING = /累计|年初至今|自年初|年初以来|year\s*to\s*date|\bytd\b/i;

/** The corner of a table of one indicator may name it: 亩均税收 | 2020 | 2021. */
function cornerOf(frame: Frame, { name }: Columns): string {
  const corner = name === null ? '' : frame.text(0, name.index);
  const header = parseHeader([corner]);
  return header.because.code !== 'default' && !isPeriod(corner) ? corner : '';
}

/** What figures are of which nothing says what they are: which way is better must be asked. */
const UNSAID: Header = { ...parseHeader(['数值']), direction: 'ask' };

function layoutOf(
  long: boolean,
  periods: readonly string[],
  series: readonly { readonly period: string | null }[],
): Reading['layout'] {
  if (long) return 'long';
  return periods.length > 1 && series.some((one) => one.period !== null) ? 'years-across' : 'units-down';
}
