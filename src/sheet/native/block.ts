/** A reference that an answer is made from, cell by cell: relative for one cell, fixed for many. */
import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import type { Argument } from './call';

interface Bounds {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells that a formula refers to. */
export class Block {
  private constructor(
    private readonly context: string[],
    private readonly at: Bounds,
  ) {}

  /** Null where the argument is no rectangle of cells. */
  static of(argument: Argument | null | undefined): Block | null {
    if (!argument?.isReference) return null;
    const parsed = parseA1Ref(argument.text);
    if (!parsed || !('range' in parsed)) return null;
    const { top, left, bottom, right } = parsed.range;
    if (top == null || left == null || bottom == null || right == null) return null;
    return new Block('context' in parsed ? [...(parsed.context as string[])] : [], {
      top,
      left,
      bottom,
      right,
    });
  }

  get rows(): number {
    return this.at.bottom - this.at.top + 1;
  }

  get columns(): number {
    return this.at.right - this.at.left + 1;
  }

  get isCell(): boolean {
    return this.rows === 1 && this.columns === 1;
  }

  /** Without so many rows at the top and columns at the left. */
  without(down: number, across: number): Block {
    return new Block(this.context, { ...this.at, top: this.at.top + down, left: this.at.left + across });
  }

  cell(i: number, j: number): string {
    const [row, column] = [this.at.top + i, this.at.left + j];
    return this.text({ top: row, bottom: row, left: column, right: column }, false);
  }

  row(i: number): string {
    const row = this.at.top + i;
    return this.text({ ...this.at, top: row, bottom: row }, false);
  }

  column(j: number): string {
    const column = this.at.left + j;
    return this.text({ ...this.at, left: column, right: column }, true);
  }

  get whole(): string {
    return this.text(this.at, true);
  }

  /** From the first cell to one: as far as a list has come. */
  upTo(i: number, j: number): string {
    return `${this.text({ ...this.at, bottom: this.at.top, right: this.at.left }, true)}:${this.bare(i, j)}`;
  }

  private bare(i: number, j: number): string {
    const [row, column] = [this.at.top + i, this.at.left + j];
    return stringifyA1Ref({ range: { top: row, bottom: row, left: column, right: column } });
  }

  private text(bounds: Bounds, fixed: boolean): string {
    const range = { ...bounds, $top: fixed, $left: fixed, $bottom: fixed, $right: fixed };
    return stringifyA1Ref({ context: this.context, range });
  }
}
