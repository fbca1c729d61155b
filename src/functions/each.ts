/** Answers cell by cell: ranges side by side, of which any but the first may be one value for all. */
import { figuresOf, frame, sameSize, unframe, type Frame } from './arguments';

type Figure = number | CustomFunctions.Error;

export interface Figures {
  readonly range: Frame;
  /** Numbers by argument, as long as the first of them; NaN = blank. */
  readonly numbers: readonly (readonly Figure[])[];
}

/** Gives the ranges with their names as numbers, cell by cell. */
export function sideBySide(
  ranges: readonly (readonly [name: string, argument: unknown])[],
  labels: unknown,
): Figures {
  const frames = ranges.map(([name, argument], k) => {
    const isOne = k > 0 && !(Array.isArray(argument) && (argument.length > 1 || argument[0]?.length > 1));
    return { name, isOne, range: frame(argument, isOne ? 0 : labels, name) };
  });
  const [first, ...others] = frames as [(typeof frames)[number], ...typeof frames];
  const size = first.range.count * first.range.width;
  const numbers = [
    figuresOf(first.range),
    ...others.map(({ name, isOne, range }) => {
      if (!isOne) sameSize(first.range, range, first.name, name);
      const figures = figuresOf(range);
      return isOne ? new Array<Figure>(size).fill(figures[0]!) : figures;
    }),
  ];
  return { range: first.range, numbers };
}

/** Gives the answer to each cell; an error among its numbers is the answer itself. */
export function answerEach(
  { range, numbers }: Figures,
  answer: (numbers: readonly number[], k: number) => unknown,
): unknown[][] {
  const at = (k: number): unknown => {
    const own = numbers.map((column) => column[k]!);
    return own.find((x) => typeof x !== 'number') ?? answer(own as number[], k);
  };
  return unframe(
    range,
    range.rows.map((row, i) => row.map((_, j) => at(i * range.width + j))),
  );
}
