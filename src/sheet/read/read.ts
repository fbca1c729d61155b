/** A sheet → what it says: finds the table, tells what each row and column is, and reads the figures. */
import { accept, refuse, type Result } from '../../engine';
import { areaAddress } from '../address';
import type { Area, Grid } from '../grid';
import { noteAt, problemAt, type SheetNote, type SheetProblem } from '../problem';
import { partColumns, type Columns } from './columns';
import { findTables, tableAt, type Found } from './find';
import { openSheet, type Frame } from './frame';
import { parseHeader, type Header } from './header';
import { layTable } from './layers';
import { unitsGoAcross } from './orient';
import { isPeriod, titlePeriod } from './period';
import type { ReadContext, Reading, Understanding } from './reading';
import { partRows } from './rows';
import { selectWithin } from './select';
import { findSeries, parseCaption } from './series';
import { tabulate } from './tabulate';
import { trim } from './trim';
import { startWork } from './work';

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
  const tables = findTables(openSheet(grid));
  const selected = tableAt(tables, selection);
  const chosen = selected ?? tables[0];
  if (chosen === undefined)
    return { reading: null, problems: [problemAt(null, 'table-none', { sheet: grid.sheet })] };
  const { reading, problems } = understandTable(chosen, selected === null ? [] : selection, context);
  if (reading === null) return { reading, problems };
  const others = tables.filter((table) => table !== chosen);
  const notes: SheetNote[] = [];
  // With one table a cell beside it can mean no other.
  const aside = selection.every(({ rows, columns }) => rows === 1 && columns === 1) && others.length === 0;
  if (selected === null && selection.length > 0 && !aside)
    notes.push(noteAt(null, 'selection-outside', { range: rangesOf([reading]) }));
  const unread = others
    .map((table) => understandTable(table, [], context))
    .flatMap((one) => (one.reading !== null && one.problems.length === 0 ? [one.reading] : []));
  if (unread.length > 0) notes.push(noteAt(null, 'tables-unread', { ranges: rangesOf(unread) }));
  return { reading: { ...reading, notes: [...notes, ...reading.notes] }, problems };
}

const rangesOf = (readings: readonly Reading[]): string =>
  readings.flatMap(({ range }) => range.map(areaAddress)).join('、');

/** Gives what every table of the sheet says. */
export const understandAll = (grid: Grid, context: ReadContext = {}): readonly Understanding[] =>
  findTables(openSheet(grid)).map((found) => understandTable(found, [], context));

function understandTable(found: Found, selection: readonly Area[], context: ReadContext): Understanding {
  const around = trim(found);
  const turned = unitsGoAcross(around.table);
  const frame = turned ? around.table.turn() : around.table;
  const columns = partColumns(frame);
  const rows = partRows(frame, columns);
  const { sheet } = frame.sheet.grid;
  const labels = rows.excluded
    .filter((one) => one.code === 'not-unit')
    .map((one) => ('text' in one.facts ? one.facts.text : ''));
  const caption =
    parseCaption([...[...around.titles].reverse(), cornerOf(frame, columns), sheet, ...labels]) ?? UNSAID;
  const chosen = selectWithin(frame, columns, rows, selection);
  const { series, excluded, problems } = findSeries(frame, chosen.columns, caption);
  const period = around.period ?? titlePeriod(sheet);
  const layers = layTable(frame, columns, chosen.rows, series, period);
  const work = startWork(frame, columns, rows, {
    missing: context.missing ?? 'refuse',
    city: context.city ?? around.city,
    unit: around.unit,
  });
  const tabulated = tabulate(work, layers);
  const reading: Reading = {
    ...tabulated,
    sheet,
    range: chosen.range,
    layout: turned
      ? 'units-across'
      : layoutOf(
          columns.all.some((one) => one.part === 'indicator'),
          tabulated.periods,
          series,
        ),
    excluded: [...around.excluded, ...rows.excluded, ...excluded, ...chosen.excluded],
  };
  return { reading, problems: [...rows.problems, ...problems, ...tabulated.problems] };
}

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
