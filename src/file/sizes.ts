/** Widths and heights: characters and points in the file, pixels in the grid; what keeps its pixels keeps its size. */
import { BooleanNumber, type IColumnData, type IRowData, type IWorksheetData } from '@univerjs/core';
import { lastColumn } from './address';
import { childOf, childrenOf, element, isTrue, replaceChild, without, type Element } from './xml';
import { sheetOrder } from './frame';

/** Pixels of the widest digit of the usual default fonts (Calibri, 等线, 宋体 at 11 points). */
const digitWidth = 7;
/** Characters of a column that nobody has made wider, and the pixels that all columns are rounded up to. */
const standardCharacters = 8;
const cellPadding = 5;
const widthStep = 8;
const standardHeight = 15;

export function pixelsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

export function widthOfPixels(pixels: number): number {
  return Math.round((pixels / digitWidth) * 256) / 256;
}

export function pixelsOfHeight(points: number): number {
  return Math.round((points * 96) / 72);
}

export function heightOfPixels(pixels: number): number {
  return (pixels * 72) / 96;
}

export interface DefaultSizes {
  defaultColumnWidth: number;
  defaultRowHeight: number;
}

export function readDefaultSizes(frame: Element): DefaultSizes {
  const { defaultColWidth, baseColWidth, defaultRowHeight } =
    childOf(frame, 'sheetFormatPr')?.attributes ?? {};
  const bare = Number(baseColWidth ?? standardCharacters) * digitWidth + cellPadding;
  return {
    defaultColumnWidth:
      defaultColWidth === undefined
        ? Math.ceil(bare / widthStep) * widthStep
        : pixelsOfWidth(Number(defaultColWidth)),
    defaultRowHeight: pixelsOfHeight(Number(defaultRowHeight ?? standardHeight)),
  };
}

export function readColumns(frame: Element, columnCount: number): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  // Spans do not overlap; where they do all the same, each column is taken once.
  let next = 0;
  for (const { attributes } of childrenOf(childOf(frame, 'cols'), 'col').sort(byFirst)) {
    const { width, hidden, style } = attributes;
    const last = Math.min(Number(attributes.max), columnCount);
    for (let column = Math.max(Number(attributes.min) - 1, next); column < last; column += 1) {
      next = column + 1;
      columns[column] = {
        ...(width === undefined ? {} : { w: pixelsOfWidth(Number(width)) }),
        ...(isTrue(hidden) ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === undefined || style === '0' ? {} : { s: `xf${style}` }),
      };
    }
  }
  return columns;
}

const byFirst = (one: Element, other: Element): number =>
  Number(one.attributes.min) - Number(other.attributes.min);

type StyleOf = (column: IColumnData | undefined) => number;

/** Writes the columns of the grid over those of the file; columns beyond the grid stay as they were. */
export function writeColumns(frame: Element, sheet: Partial<IWorksheetData>, styleOf: StyleOf): void {
  const before = childrenOf(childOf(frame, 'cols'), 'col');
  const columnCount = sheet.columnCount ?? 0;
  const made: Element[] = [];
  const spans = before.map((col) => ({
    col,
    min: Number(col.attributes.min) - 1,
    max: Number(col.attributes.max) - 1,
  }));
  for (let column = 0; column < columnCount; column += 1) {
    const span = spans.find(({ min, max }) => min <= column && column <= max);
    const attributes = columnAttributes(span?.col.attributes, sheet.columnData?.[column], styleOf);
    if (attributes) append(made, { min: String(column + 1), max: String(column + 1), ...attributes });
  }
  for (const { col, min, max } of spans) {
    if (max < columnCount) continue;
    append(made, {
      ...col.attributes,
      min: String(Math.max(min, columnCount) + 1),
      max: String(Math.min(max, lastColumn) + 1),
    });
  }
  replaceChild(frame, 'cols', made.length > 0 ? element('cols', {}, made) : undefined, sheetOrder);
}

type Attributes = Record<string, string>;

function columnAttributes(
  before: Attributes | undefined,
  now: IColumnData | undefined,
  styleOf: StyleOf,
): Attributes | undefined {
  const { width, customWidth } = before ?? {};
  const rest = without(before ?? {}, 'min', 'max', 'width', 'style', 'hidden', 'customWidth');
  const style = styleOf(now);
  const pixels = now?.w;
  const isSame = pixels === (width === undefined ? undefined : pixelsOfWidth(Number(width)));
  const keptWidth = isSame ? width : pixels === undefined ? undefined : String(widthOfPixels(pixels));
  const attributes: Attributes = {
    ...rest,
    ...(keptWidth === undefined ? {} : { width: keptWidth }),
    ...(isSame
      ? customWidth === undefined
        ? {}
        : { customWidth }
      : pixels === undefined
        ? {}
        : { customWidth: '1' }),
    ...(style === 0 ? {} : { style: String(style) }),
    ...(now?.hd ? { hidden: '1' } : {}),
  };
  return Object.keys(attributes).length > 0 ? attributes : undefined;
}

/** Neighbours that say the same are one span. */
function append(made: Element[], attributes: Attributes): void {
  const last = made[made.length - 1]?.attributes;
  const isNeighbour = last !== undefined && Number(last.max) + 1 === Number(attributes.min);
  if (isNeighbour && sameBut(last, attributes)) last.max = attributes.max ?? '';
  else made.push(element('col', attributes));
}

function sameBut(one: Attributes, other: Attributes): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => key === 'min' || key === 'max' || one[key] === other[key]);
}

export function readRow(attributes: Attributes): IRowData | undefined {
  const { ht, customHeight, hidden, s, customFormat } = attributes;
  const height = ht === undefined ? undefined : pixelsOfHeight(Number(ht));
  const row: IRowData = {
    ...(height === undefined
      ? {}
      : isTrue(customHeight)
        ? { h: height, ia: BooleanNumber.FALSE }
        : { h: height, ah: height }),
    ...(isTrue(hidden) ? { hd: BooleanNumber.TRUE } : {}),
    ...(isTrue(customFormat) && s !== undefined && s !== '0' ? { s: `xf${s}` } : {}),
  };
  return Object.keys(row).length > 0 ? row : undefined;
}

/** The attributes of a row now, from those it had and what the grid says. */
export function makeRow(
  before: Attributes | undefined,
  now: Partial<IRowData> | null | undefined,
  style: number,
): Attributes {
  const { ht, customHeight } = before ?? {};
  const rest = without(before ?? {}, 'r', 'spans', 'ht', 'customHeight', 'hidden', 's', 'customFormat');
  const pixels = now?.ia === BooleanNumber.FALSE ? now.h : (now?.ah ?? now?.h);
  const isSame = pixels === (ht === undefined ? undefined : pixelsOfHeight(Number(ht)));
  const height = isSame ? ht : pixels === undefined ? undefined : String(heightOfPixels(pixels));
  const isCustom = now?.ia === BooleanNumber.FALSE || (isSame ? isTrue(customHeight) : now?.ah === undefined);
  return {
    ...rest,
    ...(height === undefined ? {} : { ht: height }),
    ...(height !== undefined && isCustom ? { customHeight: '1' } : {}),
    ...(style === 0 ? {} : { s: String(style), customFormat: '1' }),
    ...(now?.hd ? { hidden: '1' } : {}),
  };
}
