/** Reads what a formula hands over: ranges with and without headings, numbers, words, switches. */
import { distance } from 'fastest-levenshtein';
import { parseNumber } from '../sheet/quoted';
import { errorIn, refuse, said } from './refuse';

/** Cells as Excel hands them over, row by row. */
export type Rows = readonly (readonly unknown[])[];

/** A range without its headings. */
export interface Frame {
  /** The argument that it is. */
  readonly of: string;
  readonly rows: Rows;
  readonly count: number;
  readonly width: number;
  /** The headings of the columns; null = there are none. */
  readonly heads: readonly string[] | null;
  /** The names of the rows; null = there are none. */
  readonly names: readonly string[] | null;
  readonly corner: string;
}

/** An argument that is left out comes as null or as nothing. */
export const isGiven = (argument: unknown): boolean =>
  argument !== null && argument !== undefined && argument !== '';

/** Text of a cell, as the groups of a table are told apart. */
export const textOf = (cell: unknown): string => (isGiven(cell) ? String(cell).trim() : '');

/** A cell by itself as a range of one; a range that is left out as nothing. */
export function rowsOf(argument: unknown): Rows | null {
  if (!isGiven(argument)) return null;
  const rows = Array.isArray(argument) ? (argument as unknown[][]) : [[argument]];
  return rows.length === 0 || rows.every((row) => row.length === 0) ? null : rows;
}

const HEADINGS: Choices<'none' | 'row' | 'both'> = {
  none: ['0', 'false', 'none', '无'],
  row: ['1', 'true', 'row', '首行', '行'],
  both: ['2', 'both', '首行首列', '行列'],
};

/** Gives a range with the headings apart that `labels` says it has: 1 a row of them, 2 a column of names as well. */
export function frame(argument: unknown, labels: unknown, what: string): Frame {
  const all = rowsOf(argument) ?? refuse(said().empty(what));
  const headings = chooseWord(labels, HEADINGS, 'none', 'labels');
  const across = headings === 'both' ? 1 : 0;
  const down = headings === 'none' ? 0 : 1;
  const below = down === 0 ? all : all.slice(down);
  const rows = across === 0 ? below : below.map((row) => row.slice(across));
  const width = rows[0]?.length ?? 0;
  if (width === 0) refuse(said().empty(what));
  return {
    of: what,
    rows,
    count: rows.length,
    width,
    heads: down === 1 ? all[0]!.slice(across).map(textOf) : null,
    names: across === 1 ? all.slice(1).map((row) => textOf(row[0])) : null,
    corner: across + down === 2 ? textOf(all[0]![0]) : '',
  };
}

/** Gives the answer with the headings back in their place; `heads` where its columns are not those of the range. */
export function unframe(
  { heads, names, corner }: Frame,
  rows: unknown[][],
  newHeads: readonly string[] = heads ?? [],
): unknown[][] {
  const named = names === null ? rows : rows.map((row, i) => [names[i] ?? '', ...row]);
  if (heads === null) return named;
  return [names === null ? [...newHeads] : [corner, ...newHeads], ...named];
}

/** Heading of a new column: Chinese where the range speaks Chinese. */
export const headed = ({ heads, corner }: Frame, chinese: string, english: string): string =>
  [corner, ...(heads ?? [])].some((head) => /\p{Script=Han}/u.test(head)) ? chinese : english;

const DIGIT = /\p{Nd}/u;

/**
 * Gives a cell as a number; NaN where it is blank, a logical value or a word, which Excel's own functions pass over in a range.
 * Errors: a text with digits is told, since it may well be a number that nobody would miss.
 */
function numberAt(cell: unknown, of: string, row: number, column: number): number {
  if (typeof cell === 'number') return cell;
  const error = errorIn(cell);
  if (error !== null) throw error;
  if (typeof cell === 'string' && DIGIT.test(cell)) refuse(said().textNumber(of, cell, row, column));
  return NaN;
}

/** Places in messages are counted in the range as it was handed over. */
const offsets = ({ heads, names }: Frame) => [heads === null ? 1 : 2, names === null ? 1 : 2] as const;

/** Gives the columns of a range as numbers. */
export function columnsOf(range: Frame): readonly Float64Array[] {
  const [down, across] = offsets(range);
  const columns = Array.from({ length: range.width }, () => new Float64Array(range.count));
  range.rows.forEach((row, i) => {
    for (let j = 0; j < range.width; j++) columns[j]![i] = numberAt(row[j], range.of, i + down, j + across);
  });
  return columns;
}

/** Gives all cells of a range as numbers, row by row. */
export function numbersOf(range: Frame): Float64Array {
  const [down, across] = offsets(range);
  const numbers = new Float64Array(range.count * range.width);
  range.rows.forEach((row, i) =>
    row.forEach((cell, j) => (numbers[i * range.width + j] = numberAt(cell, range.of, i + down, j + across))),
  );
  return numbers;
}

/**
 * Gives one number for each cell, an error for each cell that holds one: the answer to a cell is its own affair.
 */
export function figuresOf(range: Frame): readonly (number | CustomFunctions.Error)[] {
  const [down, across] = offsets(range);
  return range.rows.flatMap((row, i) =>
    row.map((cell, j) => errorIn(cell) ?? numberAt(cell, range.of, i + down, j + across)),
  );
}

/** Gives the numbers of an argument, whatever its shape, blanks left out; null where it is left out. */
export function listOf(argument: unknown, name: string): readonly number[] | null {
  const rows = rowsOf(argument);
  if (rows === null) return null;
  const numbers = rows.flatMap((row, i) => row.map((cell, j) => numberAt(cell, name, i + 1, j + 1)));
  return numbers.filter((x) => x === x);
}

/** Gives the texts of an argument, whatever its shape, blanks left out; null where it is left out. */
export function textsOf(argument: unknown): readonly string[] | null {
  const cells = rowsOf(argument)?.flat();
  const error = cells?.map(errorIn).find((each) => each !== null);
  if (error) throw error;
  return cells?.map(textOf).filter((text) => text !== '') ?? null;
}

/** Gives one cell of an argument that is meant as a single value. */
export function single(argument: unknown): unknown {
  const cell = Array.isArray(argument) ? (argument as unknown[][])[0]?.[0] : argument;
  const error = errorIn(cell);
  if (error !== null) throw error;
  return cell;
}

/** Gives a number from `least` to `most`, or the preset where it is left out. */
export function numberFrom<Preset>(
  argument: unknown,
  preset: Preset,
  name: string,
  {
    least = -Infinity,
    most = Infinity,
    whole = false,
  }: { least?: number; most?: number; whole?: boolean } = {},
): number | Preset {
  const cell = single(argument);
  if (!isGiven(cell)) return preset;
  const number = asNumber(cell);
  const fits = number >= least && number <= most && (!whole || Number.isInteger(number));
  return fits ? number : refuse(said().numberWrong(name, String(cell), least, most, whole));
}

/** Where one number is asked for, Excel takes "2" and "50%" for numbers, TRUE for 1. */
const asNumber = (cell: unknown): number =>
  typeof cell === 'string' ? parseNumber(cell) : typeof cell === 'boolean' ? Number(cell) : (cell as number);

/** The words by which each choice goes, the first being its own. */
export type Choices<Id extends string> = { readonly [I in Id]: readonly string[] };

/** A word without spaces, letter case and full-width forms. */
export const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Gives the choice that a word names, or the preset where it is left out. */
export function chooseWord<Id extends string>(
  argument: unknown,
  choices: Choices<Id>,
  preset: NoInfer<Id>,
  name: string,
): Id {
  const cell = single(argument);
  if (!isGiven(cell)) return preset;
  const ids = Object.keys(choices) as Id[];
  const word = fold(String(cell));
  return (
    ids.find((id) => choices[id].some((each) => fold(each) === word)) ??
    refuseWord(
      String(cell),
      ids.flatMap((id) => choices[id]),
      name,
    )
  );
}

/** Refuses a word, and offers the nearest of those that would do, where one is like it at all. */
export function refuseWord(
  word: string,
  allowed: readonly string[],
  name: string,
  offered: readonly string[] = allowed,
): never {
  const near = allowed.reduce(
    (best, each) => (unlike(word, each) < unlike(word, best) ? each : best),
    allowed[0] ?? '',
  );
  return refuse(said().wordUnknown(name, word, unlike(word, near) < 1 ? near : null, offered));
}

/** Edits a letter; a word that is part of the other is nearer than any that is not. */
function unlike(word: string, other: string): number {
  const [a, b] = [fold(word), fold(other)];
  if (a !== '' && (a.includes(b) || b.includes(a))) return Math.abs(a.length - b.length) / 100;
  return distance(a, b) / Math.max(a.length, b.length);
}

/** Refuses ranges that do not go together. */
export function sameSize(a: Frame, b: Frame, nameA: string, nameB: string): void {
  if (a.count !== b.count || a.width !== b.width)
    refuse(said().sizesDiffer(nameA, a.count, a.width, nameB, b.count, b.width));
}
