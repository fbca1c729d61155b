/** One format, element by element: a file's font, fill, border and alignment ↔ the grid's style. */
import type { BorderStyleTypes } from '@univerjs/core';
import {
  BaselineOffset, BooleanNumber, HorizontalAlign, TextDecoration, VerticalAlign, WrapStrategy,
  type IBorderData, type IStyleData,
} from '@univerjs/core'; // prettier-ignore
import { argb, type Palette } from './colour';
import { lookUp } from './lookup';
import { childOf, element, isOn, isTrue, type Element } from './xml';

const borderStyles = [
  'none', 'thin', 'hair', 'dotted', 'dashed', 'dashDot', 'dashDotDot', 'double', 'medium', 'mediumDashed', 'mediumDashDot',
  'mediumDashDotDot', 'slantDashDot', 'thick',
]; // prettier-ignore

const horizontal: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const vertical: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Pixels that the grid leaves left of a text, and for each step of indentation. */
const padding = 2;
const indentWidth = 9;

const on = BooleanNumber.TRUE;

export function readFont(font: Element | undefined, palette: Palette): IStyleData {
  const style: IStyleData = {};
  const name = childOf(font, 'name')?.attributes.val;
  const size = Number(childOf(font, 'sz')?.attributes.val);
  const colour = palette(childOf(font, 'color'));
  const underline = childOf(font, 'u');
  const position = childOf(font, 'vertAlign')?.attributes.val;
  if (name) style.ff = name;
  if (size > 0) style.fs = size;
  if (isOn(font, 'b')) style.bl = on;
  if (isOn(font, 'i')) style.it = on;
  if (underline && underline.attributes.val !== 'none') {
    style.ul = {
      s: on,
      ...(underline.attributes.val?.startsWith('double') ? { t: TextDecoration.DOUBLE } : {}),
    };
  }
  if (isOn(font, 'strike')) style.st = { s: on };
  if (position === 'superscript') style.va = BaselineOffset.SUPERSCRIPT;
  if (position === 'subscript') style.va = BaselineOffset.SUBSCRIPT;
  if (colour) style.cl = { rgb: colour };
  return style;
}

export function makeFont(style: IStyleData): Element {
  const children: Element[] = [];
  const add = (name: string, val?: string | number) => children.push(element(name, { val }));
  if (style.bl) add('b');
  if (style.it) add('i');
  if (style.st?.s) add('strike');
  if (style.ul?.s) add('u', style.ul.t === TextDecoration.DOUBLE ? 'double' : undefined);
  if (style.va === BaselineOffset.SUPERSCRIPT) add('vertAlign', 'superscript');
  if (style.va === BaselineOffset.SUBSCRIPT) add('vertAlign', 'subscript');
  if (style.fs) add('sz', style.fs);
  const rgb = argb(style.cl?.rgb);
  if (rgb) children.push(element('color', { rgb }));
  if (style.ff) add('name', style.ff);
  return element('font', {}, children);
}

/** The grid knows plain colours only; a pattern or a gradient stays in the file and is shown as nothing. */
export function readFill(fill: Element | undefined, palette: Palette): IStyleData {
  const pattern = childOf(fill, 'patternFill');
  const colour =
    pattern?.attributes.patternType === 'solid' ? palette(childOf(pattern, 'fgColor')) : undefined;
  return colour ? { bg: { rgb: colour } } : {};
}

export function makeFill(style: IStyleData): Element {
  const rgb = argb(style.bg?.rgb);
  const solid = [element('fgColor', { rgb }), element('bgColor', { indexed: 64 })];
  const pattern = rgb
    ? element('patternFill', { patternType: 'solid' }, solid)
    : element('patternFill', { patternType: 'none' });
  return element('fill', {}, [pattern]);
}

const sides = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
] as const;

export function readBorder(border: Element | undefined, palette: Palette): IStyleData {
  const bd: IBorderData = {};
  const line = (side: Element | undefined) => {
    const s = borderStyles.indexOf(side?.attributes.style ?? 'none') as BorderStyleTypes;
    return s > 0 ? { s, cl: { rgb: palette(childOf(side, 'color')) ?? '#000000' } } : undefined;
  };
  for (const [name, key] of sides) {
    // `start` and `end` are how strict files call left and right.
    const other = { left: 'start', right: 'end', top: 'top', bottom: 'bottom' }[name];
    const made = line(childOf(border, name) ?? childOf(border, other));
    if (made) bd[key] = made;
  }
  const diagonal = line(childOf(border, 'diagonal'));
  if (diagonal && isTrue(border?.attributes.diagonalDown)) bd.tl_br = diagonal;
  if (diagonal && isTrue(border?.attributes.diagonalUp)) bd.bl_tr = diagonal;
  return Object.keys(bd).length > 0 ? { bd } : {};
}

export function makeBorder({ bd }: IStyleData): Element {
  const line = (name: string, side: IBorderData[keyof IBorderData]) => {
    if (!side?.s) return element(name);
    return element(name, { style: borderStyles[side.s] }, [
      element('color', { rgb: argb(side.cl?.rgb) ?? 'FF000000' }),
    ]);
  };
  const diagonals = { diagonalUp: bd?.bl_tr ? 1 : undefined, diagonalDown: bd?.tl_br ? 1 : undefined };
  const lines = sides.map(([name, key]) => line(name, bd?.[key]));
  return element('border', diagonals, [...lines, line('diagonal', bd?.tl_br ?? bd?.bl_tr)]);
}

export function readAlignment(alignment: Element | undefined): IStyleData {
  const style: IStyleData = {};
  const {
    horizontal: across,
    vertical: down,
    wrapText,
    textRotation,
    indent,
    readingOrder,
  } = alignment?.attributes ?? {};
  const rotation = Number(textRotation ?? 0);
  const [ht, vt] = [lookUp(horizontal, across), lookUp(vertical, down)];
  if (ht) style.ht = ht;
  if (vt) style.vt = vt;
  if (isTrue(wrapText)) style.tb = WrapStrategy.WRAP;
  // A file counts 0–90 upwards and 91–180 downwards; the grid turns clockwise. 255 stands letters on each other.
  if (rotation === 255) style.tr = { a: 0, v: on };
  else if (rotation > 0) style.tr = { a: rotation > 90 ? rotation - 90 : -rotation };
  if (Number(indent) > 0) style.pd = { l: padding + Number(indent) * indentWidth };
  if (readingOrder === '1' || readingOrder === '2') style.td = Number(readingOrder);
  return style;
}

export function makeAlignment(style: IStyleData): Element | undefined {
  const angle = style.tr?.a ?? 0;
  const steps = Math.round(((style.pd?.l ?? padding) - padding) / indentWidth);
  const attributes = {
    horizontal: keyOf(horizontal, style.ht) ?? (style.ht === HorizontalAlign.BOTH ? 'justify' : undefined),
    vertical: keyOf(vertical, style.vt),
    textRotation: style.tr?.v ? 255 : angle === 0 ? undefined : Math.round(angle > 0 ? 90 + angle : -angle),
    wrapText: style.tb === WrapStrategy.WRAP ? 1 : undefined,
    indent: steps > 0 ? steps : undefined,
    readingOrder: style.td || undefined,
  };
  const made = element('alignment', attributes);
  return Object.keys(made.attributes).length > 0 ? made : undefined;
}

function keyOf<T>(names: Record<string, T>, value: T | null | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}
