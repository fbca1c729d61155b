/** Number, font, fill and alignment of cells: Excel's words and the grid's. */
import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { isWholeColumns, isWholeRows } from '../book/area';
import { HostBorders } from './borders';
import { Refusal } from './documented';
import { HostObject, type HostOf } from './hostObject';
import { common, positions, requireWritable, type Target } from './target';

export const PIXELS_PER_POINT = 4 / 3;

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
    if (isWholeColumns(area) || isWholeRows(area)) target.sheet.restyleLines(area, style);
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

export class HostFill extends HostObject implements HostOf<Excel.RangeFill, 'color' | 'clear'> {
  readonly is = 'RangeFill';
  constructor(private readonly target: Target) {
    super();
  }
  get color(): string | null {
    return readStyle(this.target, (style) => hexOf(style.bg?.rgb, '#FFFFFF'));
  }
  set color(value: string | null) {
    if (value === '') this.clear();
    else setStyle(this.target, { bg: { rgb: colour(value) } });
  }
  clear(): void {
    setStyle(this.target, { bg: null });
  }
}

export class HostFont
  extends HostObject
  implements
    HostOf<Excel.RangeFont, 'bold' | 'italic' | 'color' | 'name' | 'size' | 'underline' | 'strikethrough'>
{
  readonly is = 'RangeFont';
  constructor(private readonly target: Target) {
    super();
  }
  get bold(): boolean | null {
    return readStyle(this.target, (style) => style.bl === BooleanNumber.TRUE);
  }
  set bold(value: boolean | null) {
    setStyle(this.target, { bl: flag(value) });
  }
  get italic(): boolean | null {
    return readStyle(this.target, (style) => style.it === BooleanNumber.TRUE);
  }
  set italic(value: boolean | null) {
    setStyle(this.target, { it: flag(value) });
  }
  get color(): string | null {
    return readStyle(this.target, (style) => hexOf(style.cl?.rgb, '#000000'));
  }
  set color(value: string | null) {
    setStyle(this.target, { cl: { rgb: colour(value) } });
  }
  get name(): string | null {
    return readStyle(this.target, (style) => style.ff ?? '等线');
  }
  set name(value: string | null) {
    setStyle(this.target, { ff: String(value) });
  }
  get size(): number | null {
    return readStyle(this.target, (style) => style.fs ?? 11);
  }
  set size(value: number | null) {
    if (typeof value !== 'number' || value < 1 || value > 409) throw new Refusal('InvalidArgument');
    setStyle(this.target, { fs: value });
  }
  get underline(): 'None' | 'Single' | null {
    return readStyle(this.target, (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'));
  }
  set underline(
    value:
      | Excel.RangeUnderlineStyle
      | 'None'
      | 'Single'
      | 'Double'
      | 'SingleAccountant'
      | 'DoubleAccountant'
      | null,
  ) {
    setStyle(this.target, { ul: { s: flag(value !== 'None') } });
  }
  get strikethrough(): boolean | null {
    return readStyle(this.target, (style) => style.st?.s === BooleanNumber.TRUE);
  }
  set strikethrough(value: boolean | null) {
    setStyle(this.target, { st: { s: flag(value) } });
  }
}

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;
const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

function wordFor<W extends string, N>(words: Record<W, N>, value: N, otherwise: W): W {
  const found = (Object.keys(words) as W[]).find((word) => words[word] === value);
  return found ?? otherwise;
}

function numberFor<N>(words: Record<string, N>, word: unknown): N {
  const value = words[String(word)];
  if (value === undefined) throw new Refusal('InvalidArgument');
  return value;
}

type Width = 'columnWidth' | 'rowHeight' | 'autofitColumns' | 'autofitRows';
type Alignment = 'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'indentLevel';

export class HostFormat
  extends HostObject
  implements HostOf<Excel.RangeFormat, 'fill' | 'font' | 'borders' | Alignment | Width>
{
  readonly is = 'RangeFormat';
  constructor(private readonly target: Target) {
    super();
  }
  get fill(): HostFill {
    return new HostFill(this.target);
  }
  get font(): HostFont {
    return new HostFont(this.target);
  }
  get borders(): HostBorders {
    return new HostBorders(this.target);
  }
  get horizontalAlignment(): keyof typeof HORIZONTAL | null {
    return readStyle(this.target, ({ ht }) =>
      wordFor(HORIZONTAL, ht ?? HorizontalAlign.UNSPECIFIED, 'General'),
    );
  }
  set horizontalAlignment(value: Excel.RangeFormat['horizontalAlignment'] | null) {
    setStyle(this.target, { ht: numberFor<HorizontalAlign>(HORIZONTAL, value) });
  }
  get verticalAlignment(): keyof typeof VERTICAL | null {
    return readStyle(this.target, ({ vt }) => wordFor(VERTICAL, vt ?? VerticalAlign.BOTTOM, 'Bottom'));
  }
  set verticalAlignment(value: Excel.RangeFormat['verticalAlignment'] | null) {
    setStyle(this.target, { vt: numberFor<VerticalAlign>(VERTICAL, value) });
  }
  get wrapText(): boolean | null {
    return readStyle(this.target, (style) => style.tb === WrapStrategy.WRAP);
  }
  set wrapText(value: boolean | null) {
    setStyle(this.target, { tb: value ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  // Excel indents by the width of a few letters; the grid pads by pixels.
  get indentLevel(): number | null {
    return readStyle(this.target, (style) => Math.round((style.pd?.l ?? 0) / 9));
  }
  set indentLevel(value: number | null) {
    setStyle(this.target, { pd: { l: Number(value) * 9 } });
  }
  get columnWidth(): number | null {
    const { sheet } = this.target;
    const widths = this.target.areas.flatMap((area) => {
      const { endColumn } = sheet.onGrid(area);
      return Array.from({ length: endColumn - area.startColumn + 1 }, (_, i) =>
        sheet.isColumnHidden(area.startColumn + i) ? 0 : sheet.columnWidth(area.startColumn + i),
      );
    });
    const width = common(widths);
    return width === null ? null : width / PIXELS_PER_POINT;
  }
  set columnWidth(value: number | null) {
    if (typeof value !== 'number' || value < 0) throw new Refusal('InvalidArgument');
    requireWritable(this.target.sheet, 'allowFormatColumns');
    for (const area of this.target.areas) this.target.sheet.setColumnWidth(area, value * PIXELS_PER_POINT);
  }
  get rowHeight(): number | null {
    const { sheet } = this.target;
    const heights = this.target.areas.flatMap((area) => {
      const { endRow } = sheet.onGrid(area);
      return Array.from({ length: endRow - area.startRow + 1 }, (_, i) =>
        sheet.isRowHidden(area.startRow + i) ? 0 : sheet.rowHeight(area.startRow + i),
      );
    });
    const height = common(heights);
    return height === null ? null : height / PIXELS_PER_POINT;
  }
  set rowHeight(value: number | null) {
    if (typeof value !== 'number' || value < 0 || value > 409.5) throw new Refusal('InvalidArgument');
    requireWritable(this.target.sheet, 'allowFormatRows');
    for (const area of this.target.areas) this.target.sheet.setRowHeight(area, value * PIXELS_PER_POINT);
  }
  autofitColumns(): void {
    requireWritable(this.target.sheet, 'allowFormatColumns');
    for (const area of this.target.areas) this.target.sheet.fitColumns(area);
  }
  autofitRows(): void {
    requireWritable(this.target.sheet, 'allowFormatRows');
    for (const area of this.target.areas) this.target.sheet.fitRows(area);
  }
}
