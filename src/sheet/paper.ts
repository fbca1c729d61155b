/** How sheets of ours go onto A4 paper: which way, how large, and where a page begins. */
import type { Step } from './plan';

/** Points between the margins. */
const PORTRAIT = 520;
const LANDSCAPE = 760;

/** Smaller print cannot be read: what is wider goes onto several pages side by side, if it may. */
const SMALLEST = 0.6;
/** A sheet that is nearly narrow enough is better a little smaller than turned. */
const HARDLY_SMALLER = 0.65;

/** Where a program lacks the workbook's font it takes another, whose characters may be wider by so much; the paper is not. */
const WIDER = 1.36;

/** A column's width in characters as points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75 * WIDER;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

interface Paper {
  /** Of every column, in characters. */
  readonly widths: readonly number[];
  /** Repeated on every page. */
  readonly titleRows: number;
  readonly titleColumns?: number;
  readonly footer: string;
  /** Columns where a page may well begin, as something new does; without them all goes onto one page's width. */
  readonly blocks?: readonly number[];
}

export type Print = Extract<Step, { kind: 'print' }>;

/** Gives the way a sheet is printed: upright, across, or on several pages side by side. */
export function onPaper({ widths, titleRows, titleColumns = 0, footer, blocks }: Paper): Print {
  const points = widths.map(pointsOf);
  const width = sum(points);
  const print: Print = {
    kind: 'print',
    landscape: width * HARDLY_SMALLER > PORTRAIT,
    titleRows,
    titleColumns,
    footer,
  };
  if (blocks === undefined || width * SMALLEST <= LANDSCAPE) return print;
  const titles = sum(points.slice(0, titleColumns));
  const starts = pagesOf(points, [...blocks.filter((column) => column > titleColumns), points.length], {
    from: titleColumns,
    room: LANDSCAPE / SMALLEST - titles,
  });
  const widest = Math.max(
    ...starts.map((from, k) => titles + sum(points.slice(from, starts[k + 1] ?? points.length))),
  );
  const scale = Math.min(100, Math.floor((100 * LANDSCAPE) / widest));
  return { ...print, scale, breaks: starts.slice(1) };
}

/** First columns of the pages: as many whole blocks on one as fit, and a block that is too wide cut into even parts. */
function pagesOf(
  points: readonly number[],
  ends: readonly number[],
  { from, room }: { readonly from: number; readonly room: number },
): readonly number[] {
  const starts = [from];
  let used = 0;
  let start = from;
  for (const end of ends) {
    const block = points.slice(start, end);
    const width = sum(block);
    if (used > 0 && used + width > room) {
      starts.push(start);
      used = 0;
    }
    const parts = Math.ceil(width / room);
    const share = width / parts;
    block.forEach((each, k) => {
      // Half of a column over is nearer to even parts than half of one short.
      if (parts > 1 && used > 0 && used + each / 2 > share) {
        starts.push(start + k);
        used = 0;
      }
      used += each;
    });
    start = end;
  }
  return starts;
}
