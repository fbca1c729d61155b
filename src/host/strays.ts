/** Sheets that a run had made and not told of yet when it was broken off: told by their titles, and only where nothing is lost with them. */
import { isCopyTitle } from './mark';
import { isBack } from './undone';
import type { KeptSheet, Overview, SheetInfo } from './workbook';

/** Excel calls a copy like its sheet, as much of it as fits, with a number in brackets. */
const isCopyOf = (name: string, of: string): boolean => {
  const [, base = null] = /^(.+) \(\d+\)$/.exec(name) ?? [];
  return base !== null && of.startsWith(base);
};

/** The sheet that it was copied from; undefined = it is no such copy. */
const sourceOf = ({ name }: SheetInfo, kept: readonly KeptSheet[]): string | undefined =>
  kept.find((each) => isBack(each) && isCopyOf(name, each.sheet ?? ''))?.sheet ?? undefined;

/** `stampsOf` gives the stamps that sheets have now. */
export async function findStrays(
  { sheets, runs, begun }: Overview,
  stampsOf: (titles: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly SheetInfo[]> {
  // What was there before, or has another title than ours have, is a person's.
  const late = sheets.filter(
    ({ mark, position }) => mark === null && position >= (begun?.sheets ?? Infinity),
  );
  const unnamed = late.filter(({ name }) => isCopyTitle(name));
  const kept = runs.at(-1)?.sheets ?? [];
  const copies = late.flatMap((sheet) => {
    const source = sourceOf(sheet, kept);
    return source === undefined ? [] : [{ sheet, source }];
  });
  const stamps = await stampsOf(copies.map(({ sheet: { name } }) => name));
  const wanted = await stampsOf(copies.map(({ source }) => source));
  const lossless = copies.filter((_, index) => stamps[index] === wanted[index]);
  return [...unnamed, ...lossless.map(({ sheet }) => sheet)];
}
