/** Sheets → one reading of them all. */
import type { Area, Grid } from '../../grid';
import { understand } from '../read';
import type { ReadContext, Understanding } from '../reading';
import { settleOrigins } from '../origins';
import { joinReadings } from './index';

export interface SheetToRead {
  readonly grid: Grid;
  /** As for `understand`. */
  readonly selection?: readonly Area[];
}

/**
 * Gives what the tables of several sheets say together, joined by the names of units.
 * Edge: the city that one sheet's title names is that of the others too, unless their own say another.
 */
export function understandJoined(sheets: readonly SheetToRead[], context: ReadContext = {}): Understanding {
  const { reading, problems } = joinAll(sheets, context);
  return { reading: reading && settleOrigins(reading, context.corrections ?? []), problems };
}

function joinAll(sheets: readonly SheetToRead[], context: ReadContext): Understanding {
  const read = ({ grid, selection }: SheetToRead, city = context.city): Understanding =>
    understand(grid, selection ?? [], city === undefined ? context : { ...context, city });
  const parts = sheets.map((sheet) => read(sheet));
  if (parts.length === 1) return parts[0]!;
  const cities = new Set(parts.flatMap(({ reading }) => reading?.city ?? []));
  const [city] = cities;
  if (city === undefined || cities.size > 1) return joinReadings(parts, context);
  return joinReadings(
    parts.map((part, i) => (part.reading?.city === null ? read(sheets[i]!, city) : part)),
    context,
  );
}
