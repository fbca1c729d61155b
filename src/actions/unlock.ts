/** Frees a workbook of the add-in: custom functions become values or native formulas, for those who open it without. */
import type { FormulaBook, FormulaCell, Replacement } from '../host/workbook';
import type { Cell } from '../sheet/grid';
import { mentions, nativeFormulas } from '../sheet/native';
import type { Locale } from '../words/locale';
import { UNLOCK_WORDS } from '../words/unlock';
import { words as wordsIn } from '../words';
import { answerRefusal } from './answer';
import { orRefusal } from './attempt';

/** Where custom functions are known by, as in the manifest. */
const NAMESPACE = 'ZONE';

export interface UnlockRequest {
  readonly locale: Locale;
  readonly where: 'selection' | 'workbook';
  readonly into: 'values' | 'formulas';
}

export interface UnlockReport {
  /** Formulas that called custom functions, and cells that they filled. */
  readonly formulas: number;
  readonly cells: number;
  /** Cells that hold native formulas now. */
  readonly native: number;
  /** One sentence, in the user's language. */
  readonly message: string;
  /** Where there is one, nothing was changed. */
  readonly problems: readonly string[];
}

/** What a cell shows until its answer has come. */
const WAITING: ReadonlySet<Cell> = new Set(['#GETTING_DATA', '#BUSY!', '#CONNECT!']);

export function unlock(book: FormulaBook, { locale, where, into }: UnlockRequest): Promise<UnlockReport> {
  const words = UNLOCK_WORDS[locale];
  const refuse = (problem: string): UnlockReport => ({ ...NOTHING, message: problem, problems: [problem] });
  return orRefusal(
    async () => {
      const found = await book.find(where, (formula) => mentions(formula, NAMESPACE));
      if (found.length === 0) return { ...NOTHING, message: words.none(where) };
      if (found.some(({ values }) => values.flat().some((cell) => WAITING.has(cell))))
        return refuse(words.waiting);
      const replaced = found.map((each) => replacementOf(each, into));
      await book.replace(replaced);
      const wrong = into === 'formulas' ? await correct(book, found, replaced) : 0;
      const native = replaced.reduce((sum, { cells }) => sum + countFormulas(cells), 0) - wrong;
      const cells = found.reduce((sum, { values }) => sum + values.flat().length, 0);
      const message = into === 'values' ? words.values(cells) : words.formulas(native, cells - native);
      return { formulas: found.length, cells, native, message, problems: [] };
    },
    (problems) =>
      refuse(
        answerRefusal(problems, wordsIn(locale))
          .problems.map(({ message }) => message)
          .join(''),
      ),
  );
}

const NOTHING = { formulas: 0, cells: 0, native: 0, problems: [] };

const isFormula = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith('=');

const countFormulas = (cells: Replacement['cells']): number => cells.flat().filter(isFormula).length;

function replacementOf(
  { sheet, at, formula, values }: FormulaCell,
  into: UnlockRequest['into'],
): Replacement {
  const before = values.map((row, i) => row.map((_, j) => (i + j === 0 ? formula : '')));
  if (into === 'values') return { sheet, at, cells: values, before };
  const native = nativeFormulas(formula, NAMESPACE, at.rows, at.columns);
  return { sheet, at, before, cells: values.map((row, i) => row.map((value, j) => native[i]![j] ?? value)) };
}

/** A native formula that shows something else than the custom function did gives way to the value; gives how many. */
async function correct(
  book: FormulaBook,
  found: readonly FormulaCell[],
  replaced: readonly Replacement[],
): Promise<number> {
  const shown = await book.values(replaced);
  let count = 0;
  const corrected = replaced.flatMap((each, k): readonly Replacement[] => {
    let wrong = 0;
    const cells = each.cells.map((row, i) =>
      row.map((cell, j) => {
        const was = found[k]!.values[i]![j]!;
        if (!isFormula(cell) || isSame(was, shown[k]![i]![j]!)) return cell;
        wrong++;
        return was;
      }),
    );
    count += wrong;
    return wrong === 0 ? [] : [{ ...each, cells, before: each.cells }];
  });
  if (corrected.length > 0) await book.replace(corrected);
  return count;
}

/** Sums taken in another order differ far behind this place. */
const NOISE = 1e-9;

const isSame = (a: Cell, b: Cell): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;
