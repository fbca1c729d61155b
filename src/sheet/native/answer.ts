/** Answers cell by cell: below headings, over ranges that lie side by side. */
import { choose, literal } from './argument';
import { Block } from './block';
import type { Argument, Call } from './call';

/** The formula of one cell of an answer, without `=`; null = it stays a value. */
export type CellForm = (i: number, j: number) => string | null;

const HEADINGS = { none: ['0', 'false'], row: ['1', 'true'], both: ['2'] } as const;

/** Headings take their row and column of the ranges, and stay what they are. */
export function headed(labels: Argument | null | undefined): { down: number; across: number } | null {
  const said = choose(labels, HEADINGS, 'none');
  if (said === null) return null;
  return { down: said === 'none' ? 0 : 1, across: said === 'both' ? 1 : 0 };
}

export function belowHeadings(
  labels: Argument | null | undefined,
  form: (across: number, down: number) => CellForm | null,
): CellForm | null {
  const heads = headed(labels);
  const body = heads === null ? null : form(heads.across, heads.down);
  if (heads === null || body === null) return null;
  const { down, across } = heads;
  return (i, j) => (i < down || j < across ? null : body(i - down, j - across));
}

/** Cells side by side: a range, or one cell or number for all. */
type Beside = (i: number, j: number) => string;

export function beside(
  argument: Argument | null | undefined,
  first: Block | null,
  down: number,
  across: number,
): Beside | null {
  const block = Block.of(argument);
  if (block !== null) {
    if (block.isCell && first !== null) return () => block.whole;
    const body = block.without(down, across);
    return (i, j) => body.cell(i, j);
  }
  const said = literal(argument);
  return typeof said?.is === 'number' ? () => String(said.is) : null;
}

/** Forms over two ranges, answered cell by cell. */
export function eachOf(
  { args }: Call,
  labels: number,
  write: (x: string, y: string) => string,
): CellForm | null {
  return belowHeadings(args[labels], (across, down) => {
    const block = Block.of(args[0]);
    const x = beside(args[0], null, down, across);
    const y = beside(args[1], block, down, across);
    return x === null || y === null ? null : (i, j) => write(x(i, j), y(i, j));
  });
}
