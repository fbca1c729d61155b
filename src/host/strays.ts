/** Sheets that a run had made and not told of yet when it was broken off: told by their titles, and only where nothing is lost with them. */
import { isCopyTitle } from './mark';
import { Stamp } from './stamp';
import { isBack, isRenamedOnly } from './undone';
import type { KeptRun, KeptSheet, Overview, SheetInfo } from './workbook';

/** Excel calls a copy like its sheet, as much of it as fits, with a number in brackets. */
const isCopyOf = (name: string, of: string): boolean => {
  const [, base = null] = /^(.+) \(\d+\)$/.exec(name) ?? [];
  return base !== null && of.startsWith(base);
};

/** What a stray must be like: the sheet that it was copied from, or an empty one; undefined = it is none. */
function likeness(sheet: SheetInfo, kept: readonly KeptSheet[], sheets: number) {
  const { name, position } = sheet;
  const copied = kept.find((each) => isBack(each) && isCopyOf(name, each.sheet ?? ''));
  if (copied && position >= sheets) return { sheet, like: copied.sheet };
  const made = kept.find(
    (each) =>
      each.title === name &&
      (isRenamedOnly(each) || (each.copy === null && !each.lost && (each.sheet === null || each.pending))),
  );
  return made && { sheet, like: null };
}

/** Gives the stamps that sheets have now. */
type StampsOf = (titles: readonly string[]) => Promise<readonly string[]>;

const EMPTY = new Stamp().text;

export async function findStrays(
  { sheets, runs, begun }: Overview,
  stampsOf: StampsOf,
): Promise<readonly SheetInfo[]> {
  const unmarked = sheets.filter(({ mark }) => mark === null);
  // What was there before, or has another title than ours have, is a person's.
  const unnamed = unmarked.filter(
    ({ name, position }) => isCopyTitle(name) && position >= (begun?.sheets ?? Infinity),
  );
  const kept = runs.at(-1)?.sheets ?? [];
  const alike = unmarked.flatMap((sheet) => likeness(sheet, kept, begun?.sheets ?? Infinity) ?? []);
  const stamps = await stampsOf(alike.map(({ sheet: { name } }) => name));
  const wanted = await stampsOf(alike.flatMap(({ like }) => like ?? []));
  const rest = [...wanted];
  const lossless = alike.filter(
    ({ like }, index) => stamps[index] === (like === null ? EMPTY : rest.shift()),
  );
  return [...unnamed, ...lossless.map(({ sheet }) => sheet)];
}

/** Of the sheets that have the mark, but not by this run as far as it was told, those that hold anything are somebody else's, who was faster. */
export async function withoutTheirs({ number, sheets }: KeptRun, stampsOf: StampsOf): Promise<KeptRun> {
  const pending = sheets.flatMap((each) => (each.pending && each.sheet !== null ? [each.sheet] : []));
  const stamps = await stampsOf(pending);
  const theirs = new Set(pending.filter((_, index) => stamps[index] !== EMPTY));
  return {
    number,
    sheets: sheets.map((each) => (theirs.has(each.sheet ?? '') ? { ...each, sheet: null } : each)),
  };
}
