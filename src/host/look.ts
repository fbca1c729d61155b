/** Measures and colours that sheets of ours have, whichever program they are written in. */
import type { Step } from '../sheet/plan';

/** Characters of a column of so many points: the inverse of `pointsOf`. */
export const charactersOf = (points: number): number => (points / 0.75 - 5) / 7;

export const BORDER = '#BFBFBF';

/** Points: half an inch at the sides, as tables are wide. */
const SIDE_MARGIN = 36;

/** Paper of a sheet of ours, and how the sheet is fitted onto it. */
export function paperFor({ landscape, scale, onePage }: Extract<Step, { kind: 'print' }>) {
  const tall = onePage === true ? { verticalFitToPages: 1 } : {};
  return {
    orientation: landscape ? ('Landscape' as const) : ('Portrait' as const),
    paperSize: 'A4' as const,
    centerHorizontally: true,
    leftMargin: SIDE_MARGIN,
    rightMargin: SIDE_MARGIN,
    zoom: scale === undefined ? { horizontalFitToPages: 1, ...tall } : { scale },
  };
}

/** An in-cell list is kept as one text, cut off by Excel after so many characters. */
const LONGEST_LIST = 255;

export function listOf(texts: readonly string[]): string {
  const list = texts.join(',');
  if (list.length > LONGEST_LIST) throw new RangeError(`choices take at most ${LONGEST_LIST} characters`);
  return list;
}
