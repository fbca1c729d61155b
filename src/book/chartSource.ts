/** How cells become the series of a chart: which of its edges name them, and which way they run. */
import { columnCount, rowCount, type Area } from './area';
import type { Reference, SeriesRecord } from './charts';
import type { Place } from './copy';

const isNumber = (value: unknown): boolean => typeof value === 'number';

/** An edge names things if its corner is blank, or if it holds texts and no number. */
function names(corner: unknown, rest: readonly unknown[]): boolean {
  if (rest.length === 0) return false;
  return corner === '' || (!rest.some(isNumber) && rest.some((each) => each !== ''));
}

export function seriesOf({ sheet, area }: Place, by: string): SeriesRecord[] {
  const values = sheet.cells.values(area);
  const down = by === 'Columns' || (by !== 'Rows' && rowCount(area) >= columnCount(area));
  const lines = down ? transpose(values) : values;
  const corner = lines[0]?.[0];
  const inFirst = names(corner, (lines[0] ?? []).slice(1)) && lines.length > 1;
  const atHead =
    names(
      corner,
      lines.slice(1).map(([head]) => head),
    ) ||
    (lines.length === 1 && !isNumber(corner));
  const reference = (line: number, from: number, to: number): Reference => ({
    sheetId: sheet.id,
    area: cut(area, line, from, to, down),
  });
  const last = (lines[0]?.length ?? 1) - 1;
  const first = atHead && last > 0 ? 1 : 0;
  const categories = inFirst ? reference(0, first, last) : null;
  return lines.slice(inFirst ? 1 : 0).map((_, index) => {
    const line = index + (inFirst ? 1 : 0);
    return {
      name: first === 1 ? reference(line, 0, 0) : `Series${index + 1}`,
      values: reference(line, first, last),
      categories,
      points: {},
    };
  });
}

/** Cells `from` to `to` of the n-th column of an area, or of its n-th row. */
function cut({ startRow, startColumn }: Area, line: number, from: number, to: number, down: boolean): Area {
  return down
    ? {
        startRow: startRow + from,
        endRow: startRow + to,
        startColumn: startColumn + line,
        endColumn: startColumn + line,
      }
    : {
        startRow: startRow + line,
        endRow: startRow + line,
        startColumn: startColumn + from,
        endColumn: startColumn + to,
      };
}

const transpose = <T>(rows: readonly (readonly T[])[]): T[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));
