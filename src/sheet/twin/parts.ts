/** Columns of a branch's parts with the weights of each, and what the ways of bringing them together have in common. */
import type { CellRef } from '../grid';
import { calculated } from './board';
import type { Column, Pen } from './formula';
import { remembered, type Making } from './making';
import { statistic, type Statistic } from './statistic';

export interface Parts {
  /** Name of the branch; '' = the index. */
  readonly branch: string;
  readonly columns: readonly Column[];
  /** The cell with the weight of each part for a unit. */
  weightsOf(i: number): readonly CellRef[];
  /** Whether a part may be missing and the others stand in for it. */
  readonly loose: boolean;
  /** Whether groups of units weigh the parts differently. */
  readonly grouped: boolean;
  readonly minShare: number;
  readonly names: readonly string[];
  /** Whether less is better, of each. */
  readonly lower: readonly boolean[];
}

const listed = (columns: readonly Column[], i: number, pen: Pen): string =>
  columns.map((column) => pen.own(column, i)).join(',');

/** The unit's own cells, as arguments. */
export const rowOf = (columns: readonly Column[], i: number, pen: Pen): string =>
  pen.across(columns, i) ?? listed(columns, i, pen);

/** A column for each part, by an expression on its points; '' where these are missing. */
export function eachPart(
  making: Making,
  { branch, columns, names }: Parts,
  stage: string,
  of: (x: string, k: number, i: number, pen: Pen) => string,
): readonly Column[] {
  const { board, words } = making;
  return columns.map((column, k) => {
    const head = words.of(`${branch === '' ? '' : `${branch} `}${stage}`, names[k]!);
    return remembered(making, head, () =>
      board.column(head, (i, pen) => {
        const x = pen.own(column, i);
        return calculated(`IF(ISNUMBER(${x}),${of(x, k, i, pen)},"")`);
      }),
    );
  });
}

/** A statistic of a part's points. */
export function ofPart(
  making: Making,
  { columns, names }: Parts,
  k: number,
  which: Statistic,
  pen: Pen,
): string {
  const { words } = making;
  return statistic(making, words.of(words.stages.points, names[k]!), columns[k]!, which, pen);
}

/** Sum of the weights of the parts that a unit has, each times a factor if one is given. */
export function presentOf(
  { columns, weightsOf }: Parts,
  i: number,
  pen: Pen,
  times: (x: string) => string = () => '',
): string {
  const weights = weightsOf(i);
  const [row, line] = [pen.across(columns, i), pen.line(weights)];
  if (row !== null && line !== null) return `SUMPRODUCT(${line}*ISNUMBER(${row})${times(row)})`;
  const each = columns.map((column, k) => {
    const x = pen.own(column, i);
    return `${pen.fixed(weights[k]!)}*ISNUMBER(${x})${times(x)}`;
  });
  return `(${each.join('+')})`;
}

/** Whether a unit has too few of the parts, by columns that stand for them. */
export function fewOf({ loose, minShare }: Parts, columns: readonly Column[], i: number, pen: Pen): string {
  const count = `COUNT(${rowOf(columns, i, pen)})`;
  if (!loose) return `${count}<${columns.length}`;
  return minShare > 0 ? `OR(${count}=0,${count}/${columns.length}<${minShare})` : `${count}=0`;
}
