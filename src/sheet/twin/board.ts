/** The cells that a twin fills: those that our sheets already have for a number, and columns and parameters of its own for the rest. */
import type { Area, Cell, CellRef } from '../grid';
import type { Step } from '../plan';
import { Pen, type Column } from './formula';

export interface Formula {
  /** With its `=`. */
  readonly formula: string;
}
export type Content = Cell | Formula;

/** An expression as a cell holds it. */
export const calculated = (expression: string): Formula => ({ formula: `=${expression}` });

/** What Excel takes for one formula. */
const LONGEST = 8192;
const DEEPEST = 64;

/** Whether a formula is longer than Excel takes, or its functions stand deeper in one another. */
function isTooLong(formula: string): boolean {
  if (formula.length > LONGEST) return true;
  const open: boolean[] = [];
  let depth = 0;
  // Texts and names of sheets hold brackets that call nothing.
  for (const [sign] of formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z]?\(|\)/g)) {
    if (sign === ')') depth -= open.pop() ? 1 : 0;
    else if (sign.endsWith('(')) {
      open.push(sign.length > 1);
      depth += sign.length > 1 ? 1 : 0;
      if (depth > DEEPEST) return true;
    }
  }
  return false;
}

/** Where the working sheet keeps what it has: parameters at the left, units at the right. */
export const PLAN = { head: 3, first: 4, label: 0, value: 1, unit: 3, columns: 4 } as const;

/** A column of the working sheet under the pen. */
export interface Drawn {
  readonly head: string;
  readonly cells: readonly Content[];
}

export interface Parameter {
  readonly label: string;
  readonly content: Content;
}

interface Fill extends CellRef {
  readonly formula: string;
}

export const isFormula = (content: Content): content is Formula => typeof content === 'object';

export class Board {
  readonly columns: Drawn[] = [];
  readonly parameters: Parameter[] = [];
  private readonly known = new Map<string, CellRef>();
  private readonly fills: Fill[] = [];
  private held = 0;
  /** Whether values were left where a formula would have been more than Excel takes. */
  shortened = false;
  private readonly rows: readonly number[];

  /** `order`: rows of the table, as they stand from the top of the working sheet. */
  constructor(
    readonly title: string,
    private readonly order: readonly number[],
  ) {
    const rows = new Array<number>(order.length).fill(0);
    order.forEach((i, k) => (rows[i] = PLAN.first + k));
    this.rows = rows;
  }

  /** How many units there are. */
  get count(): number {
    return this.order.length;
  }

  /** The names of the units on the working sheet. */
  get names(): Column {
    const span = [PLAN.first, PLAN.first + this.order.length - 1] as const;
    return { sheet: this.title, column: PLAN.unit, rows: this.rows, span };
  }

  /** Adds a column to the working sheet. */
  column(head: string, contentOf: (i: number, pen: Pen) => Content): Column {
    const place = this.reserve();
    const pen = new Pen(this.title);
    // Its formulas may add columns of their own: it takes its place first.
    const drawn: { readonly head: string; cells: readonly Content[] } = { head, cells: [] };
    this.columns.push(drawn);
    drawn.cells = this.order.map((i) => contentOf(i, pen));
    return place;
  }

  /** Where the next column will stand, for formulas that look at their own column. */
  private reserve(): Column {
    return { ...this.names, column: PLAN.columns + this.columns.length };
  }

  /** Fills a column of another sheet of ours, or adds one here where there is none. */
  fill(at: Column | null, head: string, contentOf: (i: number, pen: Pen) => Content): Column {
    if (at === null) return this.column(head, contentOf);
    const pen = new Pen(at.sheet);
    for (const i of this.order) {
      const content = contentOf(i, pen);
      if (!isFormula(content)) this.held += content === '' ? 0 : 1;
      else if (isTooLong(content.formula)) {
        // The value that stands there stays.
        this.held++;
        this.shortened = true;
      } else
        this.fills.push({ sheet: at.sheet, row: at.rows[i]!, column: at.column, formula: content.formula });
    }
    return at;
  }

  /** Counts cells that keep their values. */
  keep(cells: number): void {
    this.held += cells;
  }

  /** Fills one cell of another sheet of ours. */
  put(at: CellRef, contentOf: (pen: Pen) => Content): void {
    const content = contentOf(new Pen(at.sheet));
    if (!isFormula(content)) return;
    if (isTooLong(content.formula)) {
      this.held++;
      this.shortened = true;
    } else this.fills.push({ ...at, formula: content.formula });
  }

  /** A number that many formulas look at; one of a label. */
  parameter(label: string, contentOf: (pen: Pen) => Content): CellRef {
    const found = this.known.get(label);
    if (found !== undefined) return found;
    const content = contentOf(new Pen(this.title));
    const at = { sheet: this.title, row: PLAN.first + this.parameters.length, column: PLAN.value };
    this.parameters.push({ label, content });
    this.known.set(label, at);
    return at;
  }

  /** A number under a label; another number of the same label has a cell of its own. */
  constant(label: string, value: number): CellRef {
    for (let k = 1; ; k++) {
      const at = this.parameter(k === 1 ? label : `${label} (${k})`, () => value);
      if (this.parameters[at.row - PLAN.first]!.content === value) return at;
    }
  }

  /** The formulas of a sheet of ours, as a step that leaves all other cells alone; null = it has none. */
  step(sheet: string): Step | null {
    const own = this.fills.filter((fill) => fill.sheet === sheet);
    if (own.length === 0) return null;
    const at = areaOf(own);
    const formulas = Array.from({ length: at.rows }, () => new Array<string | null>(at.columns).fill(null));
    for (const { row, column, formula } of own) formulas[row - at.row]![column - at.column] = formula;
    return { kind: 'formulas', at, formulas };
  }

  /** Whether a formula of the working sheet itself is more than Excel takes: then there can be no twin. */
  get isTooLong(): boolean {
    const contents = [
      ...this.columns.flatMap(({ cells }) => cells),
      ...this.parameters.map(({ content }) => content),
    ];
    return contents.some((content) => isFormula(content) && isTooLong(content.formula));
  }

  /** How many cells hold values for want of a formula. */
  get values(): number {
    return (
      this.held + this.columns.flatMap(({ cells }) => cells).filter((each) => typeof each === 'number').length
    );
  }

  /** How many formulas stand on all sheets. */
  get formulas(): number {
    const own = this.columns.flatMap(({ cells }) => cells).filter(isFormula).length;
    return own + this.parameters.filter(({ content }) => isFormula(content)).length + this.fills.length;
  }
}

function areaOf(cells: readonly CellRef[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A content as a cell holds it before it is calculated: a formula's place is kept by nothing. */
export const asCell = (content: Content): Cell => (isFormula(content) ? '' : content);
