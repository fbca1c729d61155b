/** Excel.RangeFormat: alignment, sizes, and the way to fill, font and borders. */
import { HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { HostBorders } from './borders';
import { Refusal } from './documented';
import { HostFill, HostFont } from './fillAndFont';
import { HostObject, type HostOf } from './hostObject';
import { readStyle, setStyle } from './style';
import { common, requireWritable, type Target } from './target';

const PIXELS_PER_POINT = 4 / 3;

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
        sheet.lines.isColumnHidden(area.startColumn + i) ? 0 : sheet.lines.columnWidth(area.startColumn + i),
      );
    });
    const width = common(widths);
    return width === null ? null : width / PIXELS_PER_POINT;
  }
  set columnWidth(value: number | null) {
    if (typeof value !== 'number' || value < 0) throw new Refusal('InvalidArgument');
    requireWritable(this.target.sheet, 'allowFormatColumns');
    for (const area of this.target.areas)
      this.target.sheet.lines.setColumnWidth(area, value * PIXELS_PER_POINT);
  }
  get rowHeight(): number | null {
    const { sheet } = this.target;
    const heights = this.target.areas.flatMap((area) => {
      const { endRow } = sheet.onGrid(area);
      return Array.from({ length: endRow - area.startRow + 1 }, (_, i) =>
        sheet.lines.isRowHidden(area.startRow + i) ? 0 : sheet.lines.rowHeight(area.startRow + i),
      );
    });
    const height = common(heights);
    return height === null ? null : height / PIXELS_PER_POINT;
  }
  set rowHeight(value: number | null) {
    if (typeof value !== 'number' || value < 0 || value > 409.5) throw new Refusal('InvalidArgument');
    requireWritable(this.target.sheet, 'allowFormatRows');
    for (const area of this.target.areas)
      this.target.sheet.lines.setRowHeight(area, value * PIXELS_PER_POINT);
  }
  autofitColumns(): void {
    requireWritable(this.target.sheet, 'allowFormatColumns');
    for (const area of this.target.areas) this.target.sheet.lines.fitColumns(area);
  }
  autofitRows(): void {
    requireWritable(this.target.sheet, 'allowFormatRows');
    for (const area of this.target.areas) this.target.sheet.lines.fitRows(area);
  }
}
