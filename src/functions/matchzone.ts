/** ZONE.MATCHZONE: looks a zone up by its name, however it is written. */
import { matchNames } from '../sheet/read/names';
import { isGiven, rowsOf, single, type Rows } from './arguments';
import { errorIn, notFound, refuse, said } from './refuse';

/**
 * Looks zones up by name.
 * @customfunction MATCHZONE
 * @param name Names to look up
 * @param names Names to find them among
 * @param [results] What to give
 * @param [otherwise] Where nothing is found
 * @param [city] City
 * @returns What stands beside the name found
 */
export function matchzone(
  name: unknown[][],
  names: unknown[][],
  results?: unknown[][],
  otherwise?: unknown,
  city?: unknown,
): unknown[][] {
  const wanted = rowsOf(name) ?? refuse(said().empty('name'));
  const known = (rowsOf(names) ?? refuse(said().empty('names'))).flat();
  for (const [argument, cells] of [
    ['name', wanted.flat()],
    ['names', known],
  ] as const) {
    const count = cells.filter(isGiven).length;
    if (count > MOST_NAMES) refuse(said().tooMany(argument, count, MOST_NAMES));
  }
  const answers = answersOf(results, known.length);
  const where = single(city);
  const found = new Lookup(known.map(textOf), isGiven(where) ? String(where) : null);
  found.seek(wanted.flat().map(textOf));
  const width = answers?.[0]?.length ?? 1;
  return wanted.map((row) =>
    row.flatMap((cell) => {
      const told = errorIn(cell) ?? answerTo(textOf(cell), found, answers, otherwise);
      // One name may be answered by a whole row, as XLOOKUP answers.
      return Array.isArray(told) ? told : new Array<unknown>(width).fill(told);
    }),
  );
}

/** More would keep Excel waiting for longer than it waits. */
const MOST_NAMES = 100_000;

const textOf = (cell: unknown): string =>
  isGiven(cell) && errorIn(cell) === null ? String(cell).trim() : '';

/** What each name of the list is answered by, a row of cells; null = its position. */
function answersOf(results: unknown, count: number): Rows | null {
  const rows = rowsOf(results);
  if (rows === null) return null;
  if (rows.length === count) return rows;
  const [across] = rows;
  if (rows.length === 1 && across?.length === count) return across.map((cell) => [cell]);
  return refuse(said().countDiffers('results', rows.length, count));
}

/** A row of cells, or one thing for every cell of the row. */
function answerTo(name: string, found: Lookup, answers: Rows | null, otherwise: unknown): unknown {
  if (name === '') return '';
  const at = found.of(name);
  if (at !== null) return answers === null ? at + 1 : [...answers[at]!];
  return isGiven(otherwise) ? single(otherwise) : notFound(said().nameUnknown(name, found.like(name)));
}

/** Names already looked up in one list; each distinct spelling once. */
class Lookup {
  private readonly found = new Map<string, number>();
  private readonly near = new Map<string, string[]>();

  constructor(
    private readonly known: readonly string[],
    private readonly city: string | null,
  ) {}

  /** The matcher gives each name away once: spellings of one zone are found in as many rounds. */
  seek(names: readonly string[]): void {
    let open = [...new Set(names)].filter((name) => name !== '');
    while (open.length > 0) {
      const asked = open;
      const { pairs, suggestions } = matchNames(asked, this.known, this.city);
      for (const { ours, theirs } of pairs) this.found.set(asked[ours]!, theirs);
      this.near.clear();
      for (const { ours, theirs } of suggestions) {
        const name = asked[ours]!;
        this.near.set(name, [...(this.near.get(name) ?? []), this.known[theirs]!]);
      }
      open = pairs.length === 0 ? [] : asked.filter((name) => !this.found.has(name));
    }
  }

  of(name: string): number | null {
    return this.found.get(name) ?? null;
  }

  like(name: string): readonly string[] {
    return this.near.get(name) ?? [];
  }
}
