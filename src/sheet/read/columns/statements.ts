/** Rows and columns of a table that speak of its indicators: weights, directions, dimensions; where they stand and what they say. */
import { columnAddress } from '../../address';
import type { CellRef } from '../../grid';
import { exclude, type Exclusion } from '../../problem';
import { directionIn, weightIn, type Claim } from './claim';
import type { Columns } from './columns';
import { mergeAt, type Frame } from '../table/frame';
import { glance } from '../cell/glance';
import type { Because, ReadDirection } from './header';
import type { Layer, Strand } from '../layout/layers';
import type { ReadDimension } from '../reading';
import { INDEX_HEAD, INDICATOR_HEAD, NAME_ONLY, PERIOD_HEAD, SCHEME_ROW } from './vocabulary';
import type { Work } from '../layout/work';

const WEIGHT_ROW = /权重|权数|分值|标准分|满分|基础分|基本分|weight/i;
const POINTS_ROW = /分值|标准分|满分|基础分|基本分/;
const DIRECTION_ROW = /方向|性质|属性|逆向|极性|direction/i;
const DEEPEST = 8;

/**
 * Gives the table with such rows below the headings, wherever among or above them they stood.
 * Edge: where units go across, the same holds for columns, before the table is turned.
 */
export function settleStatements(frame: Frame): Frame {
  const spoken: number[] = [];
  let last = -1;
  for (let row = 0; row < Math.min(DEEPEST, frame.height - 1); row++) {
    if (speaks(frame, row)) spoken.push(row);
    else if (isHeading(frame, row)) last = row;
    else break;
  }
  const early = spoken.filter((row) => row < last);
  if (early.length === 0) return frame;
  const order = [
    ...range(0, last + 1).filter((row) => !early.includes(row)),
    ...early,
    ...range(last + 1, frame.height),
  ];
  return frame.reorder(order);
}

/** Gives a table with units across without the line that numbers the indicators: 序号 | 指标 | 甲区. */
export function dropNumbering(frame: Frame): {
  readonly frame: Frame;
  readonly excluded: readonly Exclusion[];
} {
  const text = frame.text(0, 0);
  const named = [1, 2, 3].some((row) => INDICATOR_HEAD.test(frame.text(row, 0)));
  if (!frame.turned || !INDEX_HEAD.test(text) || !named || frame.height < 3) return { frame, excluded: [] };
  const where = columnAddress(frame.ref(0, 0).column);
  return { frame: frame.slice(1, frame.height), excluded: [exclude(where, 'index', { text })] };
}

const range = (from: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);

function speaks(frame: Frame, row: number): boolean {
  const texts = textsOf(frame, row);
  return SCHEME_ROW.test(texts[0] ?? '') || saysDirections(frame, row);
}

/** Whether a row says nothing but directions: 正向 | 逆向. */
export function saysDirections(frame: Frame, row: number): boolean {
  const texts = textsOf(frame, row);
  return texts.length > 1 && texts.every((text) => text !== '-' && directionIn(text) !== null);
}

function textsOf(frame: Frame, row: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < frame.width; column++)
    if (!frame.blank(row, column)) texts.push(frame.text(row, column));
  return texts;
}

function isHeading(frame: Frame, row: number): boolean {
  let words = 0;
  for (let column = 0; column < frame.width; column++) {
    const look = glance(frame.cell(row, column), frame.format(row, column));
    if (look === 'figure') return false;
    if (look === 'text' || look === 'year') words++;
  }
  if (words === 0) return false;
  const first = frame.text(row, 0);
  return (
    row === 0 ||
    frame.blank(row, 0) ||
    [NAME_ONLY, INDICATOR_HEAD, PERIOD_HEAD].some((head) => head.test(first)) ||
    first === frame.text(row - 1, 0)
  );
}

interface Said {
  readonly text: string;
  readonly cell: CellRef;
  readonly format: string;
  readonly row: string;
}

/** What a row of that kind, or the column of a long table, says of a series. */
function said({ frame, columns, rows }: Work, strand: Strand, kind: 'weight' | 'direction'): Said | null {
  const own = columns.all.find(({ part }) => part === kind);
  if (own !== undefined) {
    const at = strand.at(0) ?? strand.first?.() ?? null;
    if (at === null) return null;
    return {
      text: frame.text(at.row, own.index),
      cell: frame.ref(at.row, own.index),
      format: frame.format(at.row, own.index),
      row: own.path.join(''),
    };
  }
  const column = strand.series.column.index;
  const wanted = kind === 'weight' ? WEIGHT_ROW : DIRECTION_ROW;
  for (const { row, text } of [...rows.scheme].reverse()) {
    const says = wanted.test(text) || (kind === 'direction' && saysDirections(frame, row));
    if (!says || (kind === 'weight' && isOfDimensions(frame, columns, row))) continue;
    const cell = frame.ref(row, column);
    return { text: frame.text(row, column), cell, format: frame.format(row, column), row: text };
  }
  return null;
}

/** Whether weights stand over several columns each, as those of dimensions do. */
function isOfDimensions(frame: Frame, { all }: Columns, row: number): boolean {
  return all.some(({ index, header }) => {
    const at = frame.ref(row, index);
    const merge = mergeAt(frame.sheet, at.row, at.column);
    return header.levels.length > 0 && merge !== null && (frame.turned ? merge.rows : merge.columns) > 1;
  });
}

export interface StatedWeight {
  readonly weight: number | null;
  readonly unit: Claim['unit'];
  readonly cell: CellRef | null;
}

/** Gives the weight that the table states of an indicator, in a row or column of weights or in its heading. */
export function weightOf(work: Work, strand: Strand): StatedWeight {
  const { series } = strand;
  const found = said(work, strand, 'weight');
  if (found !== null && found.text !== '') {
    const { weight, unit } = weightIn(found.text, found.format);
    return { weight, unit: unit ?? (POINTS_ROW.test(found.row) ? 'points' : null), cell: found.cell };
  }
  const { claim } = series.header;
  const heading = work.frame.ref(work.columns.depth - 1, series.column.index);
  const cell = claim.weight === null ? (found?.cell ?? null) : heading;
  return { weight: claim.weight, unit: claim.unit, cell };
}

/** Gives the direction that the table states of an indicator, with its word; null = none. */
export function statedDirection(
  work: Work,
  strand: Strand,
): { readonly direction: ReadDirection; readonly because: Because } | null {
  const word = said(work, strand, 'direction')?.text ?? '';
  const direction = directionIn(word) ?? strand.series.header.claim.direction;
  return direction === null ? null : { direction, because: { code: 'stated', word: word || '正向/逆向' } };
}

/** Gives the dimensions over the indicators, from the top down, with their weights where the table states them. */
export function dimensionsOf(work: Work, layers: readonly Layer[]): readonly ReadDimension[] {
  const { frame, rows, columns } = work;
  const found = new Map<string, ReadDimension>();
  const strands = layers.at(-1)?.strands.filter(({ series }) => series.assessed) ?? [];
  for (const { series } of strands) {
    const column = series.column.index;
    series.path.forEach((name, level) => {
      if (found.has(name)) return;
      const claim = series.header.levels[level]?.claim;
      const row = rows.scheme.find(
        ({ row: at, text }) =>
          WEIGHT_ROW.test(text) && level === series.path.length - 1 && isOfDimensions(frame, columns, at),
      );
      const own =
        row === undefined ? null : weightIn(frame.text(row.row, column), frame.format(row.row, column));
      found.set(name, {
        name,
        path: series.path.slice(0, level),
        weight: own?.weight ?? claim?.weight ?? null,
        unit: own?.unit ?? claim?.unit ?? null,
        cell: row === undefined ? frame.ref(level, column) : frame.ref(row.row, column),
      });
    });
  }
  return [...found.values()];
}
