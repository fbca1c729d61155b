/** Frees a workbook of the add-in: custom functions become values or native formulas, for those who open it without. */
import {
  HostError,
  type Formula,
  type FormulaBook,
  type FormulaCell,
  type Replacement,
} from '../host/workbook';
import { areaAddress, sheetAddress } from '../sheet/address';
import type { Cell } from '../sheet/grid';
import { mentions, nativeFormulas } from '../sheet/native';
import type { Locale } from '../words/locale';
import { UNLOCK_WORDS } from '../words/unlock';
import { words as wordsIn } from '../words';
import { answerRefusal } from './answer';
import { orRefusal } from './attempt';
import type { CellRef } from './report';

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
  /** Formulas that nothing native says, where native formulas were asked for: they gave way to values. */
  readonly kept: readonly Kept[];
  /** One sentence, in the user's language. */
  readonly message: string;
  /** Where there is one, nothing was changed. */
  readonly problems: readonly string[];
  /** What was changed; null = nothing was. */
  readonly freed: Freed | null;
}

export interface Kept {
  readonly cell: CellRef;
  /** 表!H2 */
  readonly where: string;
  readonly formula: string;
}

/** What brings the custom functions back. */
export interface Freed {
  readonly replaced: readonly Replacement[];
  /** As the cells stood when it was done: what has been changed since is not to be lost. */
  readonly stood: readonly FormulaCell['values'][];
}

/** What a cell shows until its answer has come. */
const WAITING: ReadonlySet<Cell> = new Set(['#GETTING_DATA', '#BUSY!', '#CONNECT!']);

export function unlock(book: FormulaBook, { locale, where, into }: UnlockRequest): Promise<UnlockReport> {
  const words = UNLOCK_WORDS[locale];
  return reporting(locale, async () => {
    const found = await unlessChanged(book.find(where, (formula) => mentions(formula, NAMESPACE)));
    if (found === null) return refused(words.changed);
    if (found.length === 0) return { ...NOTHING, message: words.none(where) };
    if (found.some(({ values }) => values.flat().some((cell) => WAITING.has(cell))))
      return refused(words.waiting);
    const first = found.map((each) => replacementOf(each, into));
    const stand = await unlessChanged(book.replace(first));
    if (stand === null) return refused(words.changed);
    try {
      return await settle(book, found, first, stand, { locale, into });
    } catch (error) {
      // What could not be finished is taken back: nothing is left half done.
      await book.takeBack(first);
      throw error;
    }
  });
}

/** Lets native formulas that differ give way, and reports how all stands. */
async function settle(
  book: FormulaBook,
  found: readonly FormulaCell[],
  first: readonly Replacement[],
  stand: Freed['stood'],
  { locale, into }: Pick<UnlockRequest, 'locale' | 'into'>,
): Promise<UnlockReport> {
  const words = UNLOCK_WORDS[locale];
  const freed =
    into === 'formulas' ? await correct(book, found, first, stand) : { replaced: first, stood: stand };
  const { replaced } = freed;
  const native = replaced.reduce((sum, { cells }) => sum + countFormulas(cells), 0);
  const cells = found.reduce((sum, { values }) => sum + values.flat().length, 0);
  return {
    formulas: found.length,
    cells,
    native,
    kept: into === 'values' ? [] : found.flatMap((each, k) => keptOf(each, replaced[k]!)),
    message: into === 'values' ? words.values(cells) : words.formulas(native, cells - native),
    problems: [],
    freed,
  };
}

/** The way back. */
const turned = ({ sheet, id, at, cells, before }: Replacement): Replacement => ({
  sheet,
  id,
  at,
  cells: before,
  before: cells,
});

/** Somebody may have worked on the cells since they were looked at: null, and theirs stay. */
async function unlessChanged<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof HostError && error.code === 'sourceChanged') return null;
    throw error;
  }
}

/** Brings the custom functions back, unless somebody has worked on their cells since. */
export function lockAgain(
  book: FormulaBook,
  { replaced, stood }: Freed,
  locale: Locale,
): Promise<UnlockReport> {
  const words = UNLOCK_WORDS[locale];
  return reporting(locale, async () => {
    const back = replaced.map((each, k) => ({ ...turned(each), stood: stood[k]! }));
    if ((await unlessChanged(book.replace(back))) === null) return refused(words.edited);
    return { ...NOTHING, formulas: replaced.length, message: words.undone(replaced.length) };
  });
}

const NOTHING = { formulas: 0, cells: 0, native: 0, kept: [], problems: [], freed: null };

const refused = (problem: string): UnlockReport => ({ ...NOTHING, message: problem, problems: [problem] });

/** What the host refuses is told as a sentence. */
const reporting = (locale: Locale, act: () => Promise<UnlockReport>): Promise<UnlockReport> =>
  orRefusal(act, (problems) => {
    const told = answerRefusal(problems, wordsIn(locale)).problems;
    return refused(told.map(({ message }) => message).join(''));
  });

function keptOf({ sheet, at, formula }: FormulaCell, { cells }: Replacement): readonly Kept[] {
  const cell = { sheet, row: at.row, column: at.column };
  return cells.flat().every(isFormula) ? [] : [{ cell, where: sheetAddress(cell), formula }];
}

const isFormula = (cell: Cell | Formula): boolean => typeof cell === 'object';

const asFormula = (formula: Cell | null | undefined): Formula | null =>
  typeof formula === 'string' ? { formula } : null;

const countFormulas = (cells: Replacement['cells']): number => cells.flat().filter(isFormula).length;

function replacementOf(
  { sheet, id, at, formula, values }: FormulaCell,
  into: UnlockRequest['into'],
): Replacement {
  const before = values.map((row, i) => row.map((_, j) => (i + j === 0 ? { formula } : '')));
  const stood = [[formula]];
  if (into === 'values') return { sheet, id, at, cells: values, before, stood };
  const native = nativeFormulas(formula, NAMESPACE, at.rows, at.columns);
  const cells = values.map((row, i) => row.map((value, j) => asFormula(native[i]![j]) ?? value));
  return { sheet, id, at, cells, before, stood };
}

/** A native formula that shows something else than the custom function did gives way to the value; gives what stands there then. */
async function correct(
  book: FormulaBook,
  found: readonly FormulaCell[],
  replaced: readonly Replacement[],
  stand: Freed['stood'],
): Promise<Freed> {
  const shown = await book.values(replaced);
  const right = replaced.map(({ cells }, k) =>
    cells.map((row, i) =>
      row.map((cell, j) => {
        const was = found[k]!.values[i]![j]!;
        return !isFormula(cell) || isSame(was, shown[k]![i]![j]!) ? cell : was;
      }),
    ),
  );
  const wrong = replaced.flatMap((each, k): readonly Replacement[] =>
    countFormulas(right[k]!) === countFormulas(each.cells)
      ? []
      : [{ ...each, cells: right[k]!, before: each.cells, stood: stand[k]! }],
  );
  const mended = wrong.length > 0 ? await book.replace(wrong) : [];
  const stood = new Map(wrong.map(({ id, at }, k) => [`${id} ${areaAddress(at)}`, mended[k]!]));
  return {
    replaced: replaced.map((each, k) => ({ ...each, cells: right[k]! })),
    stood: replaced.map(({ id, at }, k) => stood.get(`${id} ${areaAddress(at)}`) ?? stand[k]!),
  };
}

/** Sums taken in another order differ far behind this place. */
const NOISE = 1e-9;

const isSame = (a: Cell, b: Cell): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;
