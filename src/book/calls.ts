/** Functions that another party computes: the calls that formulas make, and the answers for as long as they hold. */
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { area, type Area } from './area';
import type { CellValue } from './entry';
import { makeAnswer, readArgument } from './handed';

export interface FormulaCell {
  sheetId: string;
  row: number;
  column: number;
}

/** Each as rows of cells, a blank one as ''. */
type Arguments = readonly (readonly (readonly CellValue[])[])[];

/** The answer as rows of cells, which spill. */
export type FunctionCall = (args: CellValue[][][], at: FormulaCell) => Promise<(CellValue | null)[][]>;

/** `answer` null = asked and not answered yet. */
interface Call {
  readonly name: string;
  readonly args: Arguments;
  answer: BaseValueObject | null;
}

/**
 * Calls to another party, answered later. As in Excel, a formula shows #GETTING_DATA meanwhile and the calculation goes on, so that
 * all formulas that call are asked at once; when the answers are there, their cells are calculated again.
 */
export class Calls {
  /** By the cell that asks. */
  private readonly calls = new Map<string, Call[]>();
  private open = 0;
  private answered: FormulaCell[] = [];
  private late: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly recalculate: (cells: readonly FormulaCell[]) => void,
    private readonly isRunning: () => boolean,
  ) {}

  get areOpen(): boolean {
    return this.open > 0 || this.answered.length > 0;
  }

  /** The answer to a call that a formula makes for as long as it is the same call. */
  answerTo(
    name: string,
    args: Arguments,
    at: FormulaCell,
    ask: () => Promise<BaseValueObject>,
  ): BaseValueObject {
    const key = `${at.sheetId}!${at.row},${at.column}`;
    const calls = this.calls.get(key) ?? [];
    const known = calls.find((call) => call.name === name && isSame(call.args, args));
    if (known) return known.answer ?? ErrorValueObject.create(ErrorType.CONNECT);
    const call: Call = { name, args, answer: null };
    this.calls.set(key, [...calls, call]);
    this.open++;
    void ask().then((answer) => {
      this.open--;
      call.answer = answer;
      this.answered.push(at);
      this.goOn();
    });
    return ErrorValueObject.create(ErrorType.CONNECT);
  }

  /** Calculates the cells whose answers have come: once all have, or when the others let wait for them. */
  goOn(): void {
    clearTimeout(this.late);
    if (this.answered.length === 0) return;
    this.late = setTimeout(
      () => {
        // A calculation that is interrupted leaves cells behind: the one that runs calls this again at its end.
        if (!this.isRunning()) this.recalculate(this.answered.splice(0));
      },
      this.open > 0 ? PATIENCE : 0,
    );
  }

  /** What was answered holds for one calculation: the next one asks again. */
  forget(): void {
    this.calls.clear();
  }
}

/** Milliseconds. */
const PATIENCE = 500;

const isSame = (a: Arguments, b: Arguments): boolean =>
  a.length === b.length && a.every((rows, k) => isSameRows(rows, b[k]!));

function isSameRows(a: Arguments[number], b: Arguments[number]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [row, other] = [a[i]!, b[i]!];
    if (row.length !== other.length) return false;
    for (let j = 0; j < row.length; j++) if (row[j] !== other[j]) return false;
  }
  return true;
}

/** A function that another party computes. It reads the engine's values itself, so that a blank stays a blank. */
export class CalledFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly call: FunctionCall,
    private readonly calls: Calls,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const at = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const meets = (place: Area): boolean => variants.some((variant) => overlaps(variant, at.sheetId, place));
    if (meets(area(at.row, at.column))) return ErrorValueObject.create(ErrorType.CYCLE);
    const args = variants.map(readArgument);
    if (args.some((rows) => rows.some((row) => row.includes(ErrorType.CONNECT))))
      return ErrorValueObject.create(ErrorType.CONNECT);
    const answer = this.calls.answerTo(this.name as string, args, at, () =>
      this.call(args, at)
        .then(makeAnswer)
        .catch(() => ErrorValueObject.create(ErrorType.VALUE)),
    );
    if (!answer.isArray()) return answer;
    const { row, column } = at;
    const spilled = answer as ArrayValueObject;
    const spill = area(row, column, spilled.getRowCount(), spilled.getColumnCount());
    return meets(spill) ? ErrorValueObject.create(ErrorType.CYCLE) : answer;
  }
}

/** Whether an argument is a range that has cells of this area. */
function overlaps(
  argument: BaseValueObject,
  sheetId: string,
  { startRow, endRow, startColumn, endColumn }: Area,
) {
  if (!argument.isReferenceObject()) return false;
  const reference = argument as unknown as BaseReferenceObject;
  const range = reference.getRangePosition();
  const meetsRows = range.startRow <= endRow && range.endRow >= startRow;
  const meetsColumns = range.startColumn <= endColumn && range.endColumn >= startColumn;
  return meetsRows && meetsColumns && reference.getSheetId() === sheetId;
}
