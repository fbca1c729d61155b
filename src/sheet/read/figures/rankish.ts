/** Whole numbers that may be ranks though nothing on the sheet says so: asked, never scored in silence. */
import type { Table } from '../../../engine';
import { cellAddress } from '../../address';
import { noteAt, problemAt, type SheetNote, type SheetProblem } from '../../problem';
import type { Corrected } from '../corrected';
import type { ReadIndicator, Reading } from '../reading';

interface Asked {
  readonly indicators: readonly ReadIndicator[];
  readonly problems: readonly SheetProblem[];
  readonly notes: readonly SheetNote[];
}

/** More units than that are ranked nowhere in the country. */
const LAST = 1000;

/**
 * Gives what must be asked. Figures that have no name and look like ranks are a problem; a column named by no known word
 * that holds exactly 1 to n is doubted in a note.
 * Edge: what a person has said of a column is not asked again; three units or fewer tell too little.
 */
export function askRanks(
  { indicators, tables, cellOf }: Pick<Reading, 'indicators' | 'tables' | 'cellOf'>,
  sheet: string,
  nameless: string,
  corrected: Corrected,
): Asked {
  const problems: SheetProblem[] = [];
  const notes: SheetNote[] = [];
  const doubted = new Set<string>();
  for (const { name, assessed, unit, because, area, weight } of indicators) {
    const silent = because.code === 'default' && unit === null && weight === null;
    if (!assessed || !silent || doubted.has(name)) continue;
    if (corrected.column(name, null) !== null || corrected.direction(name) !== null) continue;
    const columns = tables.flatMap((table) => columnOf(table, name) ?? []);
    if (name === nameless && columns.every((column) => distinct(column, LAST) || isRanking(column))) {
      doubted.add(name);
      problems.push(
        problemAt(
          { sheet, row: area.row, column: area.column },
          'ranks-unsaid',
          { range: rangeOf(tables, name, cellOf) },
          { indicator: name },
        ),
      );
    } else if (name !== nameless && columns.every(isRanking)) {
      doubted.add(name);
      const at = { sheet, row: area.row, column: area.column };
      notes.push(noteAt(at, 'ranks-maybe', { indicator: name }, { indicator: name }));
    }
  }
  return {
    indicators: indicators.map((one) => (doubted.has(one.name) ? { ...one, direction: 'ask' } : one)),
    problems,
    notes,
  };
}

const columnOf = ({ indicators, columns }: Table, name: string): Float64Array | undefined =>
  columns[indicators.indexOf(name)];

/** Whether all are whole numbers from 1 to `most`, each another. */
function distinct(column: Float64Array, most: number): boolean {
  if (column.length < 4) return false;
  const seen = new Set<number>();
  for (const value of column) {
    if (!Number.isInteger(value) || value < 1 || value > most || seen.has(value)) return false;
    seen.add(value);
  }
  return true;
}

/** Whether the figures are the ranks 1 to n, equal ones as 1-2-2-4. */
function isRanking(column: Float64Array): boolean {
  if (column.length < 4) return false;
  const sorted = Float64Array.from(column).sort();
  return (
    sorted.every((rank, index) => rank === index + 1 || (index > 0 && rank === sorted[index - 1])) &&
    sorted.at(-1)! > 2
  );
}

function rangeOf(tables: readonly Table[], indicator: string, cellOf: Reading['cellOf']): string {
  const corner = (table: Table | undefined, unit: string | undefined): string => {
    const cell = unit === undefined ? null : cellOf({ unit, indicator }, table?.period ?? null);
    return cell === null ? '' : cellAddress(cell);
  };
  const [first, last] = [tables[0], tables.at(-1)];
  return `${corner(first, first?.units[0])}:${corner(last, last?.units.at(-1))}`;
}
