/** Gives cells of a workbook held in memory their looks. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';
import { drawLines, SIDES, type Side } from '../../book/borders';
import type { Sheet } from '../../book/sheet';
import type { Area } from '../../sheet/grid';
import type { Style } from '../../sheet/plan';
import { BORDER } from '../look';
import { cellsAt } from './place';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const ink = (colour: string): { readonly rgb: string } => ({ rgb: colour.toUpperCase() });

/** Without what is not said. */
const styleOf = (style: Style): IStyleData => ({
  ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
  ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
  ...(style.size === undefined ? {} : { fs: style.size }),
  ...(style.colour === undefined ? {} : { cl: ink(style.colour) }),
  ...(style.fill === undefined ? {} : { bg: ink(style.fill) }),
  ...(style.align === undefined ? {} : { ht: HORIZONTAL[style.align] }),
  ...(style.valign === undefined ? {} : { vt: VERTICAL[style.valign] }),
  ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
});

const DIAGONAL: readonly Side[] = ['DiagonalDown', 'DiagonalUp'];
const LINES = (Object.keys(SIDES) as Side[]).filter((side) => !DIAGONAL.includes(side));

export function dress(sheet: Sheet, over: readonly Area[], style: Style): void {
  const look = styleOf(style);
  for (const cells of over.map(cellsAt)) {
    if (Object.keys(look).length > 0) sheet.cells.restyle(cells, () => look);
    if (style.border)
      drawLines(sheet, cells, LINES, (line) => ({ s: line?.s ?? BorderStyleTypes.THIN, cl: ink(BORDER) }));
  }
}
