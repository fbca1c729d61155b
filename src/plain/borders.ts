/** The lines around a cell as they are drawn: each where the neighbour would draw the same one. */
import type { IBorderStyleData, Nullable } from '@univerjs/core';
import type { Area } from '../book/area';
import type { Sheet } from '../book/sheet';

export interface Line {
  /** In pixels. */
  readonly width: number;
  readonly style: 'solid' | 'dashed' | 'dotted' | 'double';
  readonly colour: string;
}

export interface Borders {
  readonly top: Line | null;
  readonly right: Line | null;
  readonly bottom: Line | null;
  readonly left: Line | null;
}

const look = (width: number, style: Line['style']): Omit<Line, 'colour'> => ({ width, style });
const [DASHED, HEAVY] = [look(1, 'dashed'), look(2, 'dashed')];
/** By the number of the style; what has dashes and dots is dashed here. */
const LOOKS = [
  null, look(1, 'solid'), look(1, 'dotted'), look(1, 'dotted'), DASHED, DASHED, DASHED, look(3, 'double'), look(2, 'solid'), HEAVY, HEAVY,
  HEAVY, HEAVY, look(3, 'solid'),
]; // prettier-ignore
const BLACK = '#000000';

function lineOf(border: Nullable<IBorderStyleData>): Line | null {
  const drawn = border && LOOKS[border.s];
  return drawn ? { ...drawn, colour: border.cl?.rgb ?? BLACK } : null;
}

/** Null = there are none. Merged cells have the lines of those at their edges. */
export function bordersOf(
  { cells }: Sheet,
  { startRow, startColumn, endRow, endColumn }: Area,
): Borders | null {
  const at = (row: number, column: number) => cells.style(row, column).bd;
  const first = at(startRow, startColumn);
  const [foot, end] =
    startRow === endRow && startColumn === endColumn
      ? [first, first]
      : [at(endRow, startColumn), at(startRow, endColumn)];
  const borders = {
    top: lineOf(first?.t),
    right: lineOf(end?.r),
    bottom: lineOf(foot?.b),
    left: lineOf(first?.l),
  };
  return Object.values(borders).some((line) => line !== null) ? borders : null;
}
