/** Number formats in short: which areas have them, column by column. */
import { areaAddress, parseAreas } from '../address';
import type { Area, Grid } from '../grid';

const PLAIN = 'General';

/** Areas by format; cells of none are in the general one. */
export type Formats = Readonly<Record<string, string>>;

/** Gives the formats of a grid; the areas of one are joined as addresses are. */
export function shortFormats({ area, formats }: Pick<Grid, 'area' | 'formats'>): Formats {
  const areas = new Map<string, string[]>();
  for (let c = 0; c < area.columns; c++)
    for (let r = 0; r < area.rows;) {
      const format = formats[r]?.[c] ?? PLAIN;
      let end = r + 1;
      while (end < area.rows && (formats[end]?.[c] ?? PLAIN) === format) end++;
      if (format !== PLAIN) {
        const run: Area = { row: area.row + r, column: area.column + c, rows: end - r, columns: 1 };
        areas.set(format, [...(areas.get(format) ?? []), areaAddress(run)]);
      }
      r = end;
    }
  return Object.fromEntries([...areas].map(([format, runs]) => [format, runs.join(',')]));
}

/** The inverse. */
export function longFormats(short: Formats, area: Area): readonly (readonly string[])[] {
  const formats = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(PLAIN));
  for (const [format, runs] of Object.entries(short))
    for (const { row, column, rows, columns } of parseAreas(runs) ?? [])
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++) {
          const line = formats[r - area.row];
          if (line?.[c - area.column] !== undefined) line[c - area.column] = format;
        }
  return formats;
}
