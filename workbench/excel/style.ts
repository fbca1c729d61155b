/** Styles of cells, read and set over many at a time, and Excel's words for colours. */
import { BooleanNumber, type IStyleData, type Nullable } from '@univerjs/core';
import { isWholeColumns, isWholeRows } from '../../src/book/area';
import { Refusal } from './documented';
import { common, positions, requireWritable, type Target } from './target';

/** What one property of a style is over all cells of a target; null where they differ. */
export function readStyle<T>(target: Target, read: (style: IStyleData) => T): T | null {
  const { cells } = target.sheet;
  const known = new Map<string, T>();
  function* each(): Generator<T> {
    for (const [row, column] of positions(target)) {
      const key = cells.raw(row, column)?.s;
      const cached = typeof key === 'string' ? known.get(key) : undefined;
      if (cached !== undefined) yield cached;
      else {
        const value = read(cells.style(row, column));
        if (typeof key === 'string') known.set(key, value);
        yield value;
      }
    }
  }
  return common(each());
}

export function setStyle(target: Target, style: IStyleData): void {
  requireWritable(target.sheet, 'allowFormatCells');
  for (const area of target.areas) {
    if (isWholeColumns(area) || isWholeRows(area)) target.sheet.lines.restyle(area, style);
    else target.sheet.cells.restyle(area, () => style);
  }
}

export const flag = (value: unknown): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const COLOUR = /^#?([0-9a-f]{6})$/i;
const NAMED: Record<string, string> = {
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  white: '#FFFFFF',
  black: '#000000',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
};

/** '#RRGGBB' from what Excel accepts: with or without #, or a name. */
export function colour(value: unknown): string {
  const hex = COLOUR.exec(String(value));
  const named = NAMED[String(value).toLowerCase()];
  if (hex) return `#${hex[1]!.toUpperCase()}`;
  if (named) return named;
  throw new Refusal('InvalidArgument');
}

/** '#RRGGBB' of a colour as the grid keeps it, which may be rgb(…). */
export function hexOf(rgb: Nullable<string>, otherwise: string): string {
  if (!rgb) return otherwise;
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(rgb);
  if (parts)
    return `#${[1, 2, 3]
      .map((n) => Number(parts[n]).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(rgb);
  return (short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : rgb).toUpperCase();
}
