/** What a person may be asked about a problem or note, so that the answer can be a correction. */
import type { Place } from '../engine';
import type { CellRef } from '../sheet/grid';
import { tidy, type Reading } from '../sheet/read';
import type { Found } from './find';
import type { Question } from './report';

/** Codes, of the sheet and of the engine, that ask what a cell means. */
const OF_CELLS: ReadonlySet<string> = new Set([
  'cell-empty',
  'cell-missing',
  'cell-excluded',
  'cell-not-number',
  'cell-error',
  'cell-ambiguous',
  'cell-range',
  'cell-approx',
  'rank-empty',
  'percent-mixed',
  'percent-assumed',
  'unit-of-measure',
  'value-missing',
]);

/** Codes that ask whether two names are of one unit, with the fact that is the other name. */
const OF_NAMES: Readonly<Record<string, string>> = {
  'unit-similar': 'other',
  'unit-joined': 'other',
  'unit-confusable': 'read',
  'unit-renamed': 'read',
};

interface Said {
  readonly code: string;
  readonly place: Place;
  readonly facts: object;
}

/** Gives the question, or null where the sheet itself must be changed. */
export function questionOf(
  { code, place, facts }: Said,
  cell: CellRef | null,
  reading: Reading | null,
  found: Found,
): Question | null {
  if (reading === null) return null;
  const { unit, indicator } = place;
  if (code === 'direction-ask' && indicator !== undefined) return { kind: 'direction', indicator };
  if ((code === 'ranks-unsaid' || code === 'ranks-maybe') && indicator !== undefined)
    return { kind: 'column', indicator };
  const other = OF_NAMES[code];
  if (other !== undefined) {
    const names = facts as Readonly<Record<string, string>>;
    return { kind: 'name', unit: names['unit'] ?? '', other: names[other] ?? '' };
  }
  if (cell === null) return null;
  if (code === 'unit-duplicate' || code === 'unit-sums') {
    const row = reading.rowName(cell);
    return row === null ? null : { kind: 'row', ...row };
  }
  if (!OF_CELLS.has(code) || unit === undefined) return null;
  const column = reading.indicators.find(({ area }) => holds(area, cell));
  const name = indicator ?? column?.name;
  const text = textAt(found, cell);
  if (name === undefined || text === null) return null;
  const period = reading.periods.length > 1 ? (place.period ?? column?.period ?? null) : null;
  return { kind: 'cell', unit, indicator: name, period, text };
}

const holds = (area: Reading['indicators'][number]['area'], { row, column }: CellRef): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** As corrections know a cell by; null = it was not read. */
export function textAt({ grid, joined }: Found, { sheet, row, column }: CellRef): string | null {
  const read = [grid, ...joined.grids].find((each) => each.sheet === sheet);
  if (read === undefined) return null;
  const { area, values } = read;
  const cell = values[row - area.row]?.[column - area.column];
  return cell === undefined ? null : tidy(cell);
}
