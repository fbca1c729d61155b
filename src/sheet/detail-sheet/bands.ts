/** The bands over the columns of a detail sheet: blocks, and dimensions over what is part of them. */
import { DETAIL_WORDS } from '../../words/detail';
import type { Area } from '../grid';
import { area } from '../page';
import type { Drawing } from './draw';
import type { Figure } from './figures';

interface Run {
  readonly text: string;
  readonly at: Area;
}

export interface Band {
  readonly row: number;
  /** Neighbours that say the same, as one; blanks are left out. */
  readonly runs: readonly Run[];
}

type Sight = Pick<Drawing, 'layout' | 'figures' | 'words' | 'breaks'>;

/** Gives the bands from the top; each begins anew where a page does, so that no page is without its headings. */
export function bandsOf({ layout: { rows }, figures, words, breaks }: Sight): readonly Band[] {
  const { blocks } = DETAIL_WORDS[words.locale];
  const band = (row: number, of: (figure: Figure) => string): Band => ({
    row,
    runs: runsOf(row, figures, of, breaks),
  });
  return [
    band(rows.block, ({ block }) => blocks[block]),
    ...(rows.dimension === null ? [] : [band(rows.dimension, ({ above = '' }) => above)]),
  ];
}

function runsOf(
  row: number,
  figures: readonly Figure[],
  of: (figure: Figure) => string,
  breaks: readonly number[],
): readonly Run[] {
  const found: Run[] = [];
  figures.forEach((figure, k) => {
    const last = found.at(-1);
    const text = of(figure);
    const goesOn =
      last?.text === text && figures[k - 1]?.block === figure.block && !breaks.includes(figure.at);
    if (goesOn) found[found.length - 1] = { text, at: { ...last.at, columns: last.at.columns + 1 } };
    else found.push({ text, at: area(row, figure.at, 1, 1) });
  });
  return found.filter(({ text }) => text !== '');
}
