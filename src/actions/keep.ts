/** Keeps in a plan what a person has added to the sheets that it writes anew. */
import type { Plan } from '../sheet/plan';
import { keepPersons, type Kept, type Rename } from '../sheet/kept';
import { parseMark } from '../sheet/marks';
import { matchUnits, nameAll, type Reading } from '../sheet/read';
import type { Words } from '../words';
import { ACTION_WORDS } from '../words/actions';
import { KEPT_WORDS } from '../words/kept';
import type { Found } from './find';

/** Sheets that list units row by row; the others are a person's only until the next run. */
const LISTS: readonly (string | undefined)[] = ['result', 'detail'];

/** Gives the plan with what is a person's in it, and what was kept of each sheet. */
export function keepOwn<P extends Plan>(
  plan: P,
  { seen, ours }: Found,
  reading: Reading,
  words: Words,
): P & { readonly kept: readonly Kept[] } {
  const rename: Rename = (names) => {
    const { names: read } = nameAll([...names], { city: reading.city });
    const { pairs } = matchUnits(reading.units, read);
    return new Map(
      pairs.map(({ ours: now, theirs }) => [names[theirs] ?? '', reading.units[now]?.name ?? '']),
    );
  };
  const kept = plan.sheets.flatMap((sheet) => {
    if (!LISTS.includes(parseMark(sheet.mark)?.kind)) return [];
    const info = seen.sheets.find(({ mark }) => mark === sheet.mark);
    const grid = ours.find((each) => each.sheet === info?.name);
    return [keepPersons(sheet, grid ? { grid, own: info?.own ?? '' } : null, rename, words)];
  });
  const now = new Map(kept.map((each) => [each.plan.mark, each.plan]));
  return { ...plan, sheets: plan.sheets.map((sheet) => now.get(sheet.mark) ?? sheet), kept };
}

/** Gives what is said of it after the run. */
export const sayKept = (kept: readonly Kept[], { locale }: Words): readonly string[] =>
  kept.flatMap(({ plan: { title }, columns, gone, asValues }) => {
    const { listed } = ACTION_WORDS[locale];
    const said = KEPT_WORDS[locale];
    return [
      ...(columns.length > 0 ? [said.columns(title, listed(columns))] : []),
      ...(gone.length > 0 ? [said.units(title, listed(gone))] : []),
      ...(asValues ? [said.values(title)] : []),
    ];
  });

/** Gives what will be kept of a sheet, before the run. */
export function sayAhead({ columns, gone, asValues }: Kept, { locale }: Words): readonly string[] {
  const { listed } = ACTION_WORDS[locale];
  const { ahead } = KEPT_WORDS[locale];
  return [
    ...(columns.length > 0 ? [ahead.columns(listed(columns))] : []),
    ...(gone.length > 0 ? [ahead.units(listed(gone))] : []),
    ...(asValues ? [ahead.values] : []),
  ];
}
