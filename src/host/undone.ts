/** What undoing a run is about: which sheets go back, what would be refused, and what it came to. */
import { isLasting } from '../sheet/marks';
import { COPY } from './mark';
import { HostError, type KeptRun, type KeptSheet, type Overview, type Undone } from './workbook';

/** Whether a run was broken off: it, and not its undoing. */
export const isLeft = ({ brokenOff, begun }: Overview): boolean => brokenOff && begun?.undoing !== true;

/** Of a run that was broken off all goes back; else not what lasts. */
export const undone = ({ number, sheets }: KeptRun, seen: Overview): KeptRun => ({
  number,
  sheets: isLeft(seen) ? sheets : sheets.filter(({ mark }) => !isLasting(mark)),
});

export function lastOf(seen: Overview): KeptRun {
  const last = seen.runs.at(-1);
  if (last === undefined) throw new RangeError('undoing requires a run that can be undone');
  return undone(last, seen);
}

/** What would be refused in the middle is refused before anything is put back, and by name. */
export function requireUndoable(seen: Overview): void {
  if (seen.protected) throw new HostError('bookProtected', 'the structure is protected');
  const last = seen.runs.at(-1);
  const kept = last === undefined ? [] : undone(last, seen).sheets;
  const changed = new Set(
    kept.map(({ mark, sheet }) => sheet ?? seen.besides?.find(({ name }) => name === mark)?.sheet),
  );
  const shut = seen.sheets.find((sheet) => sheet.protected && changed.has(sheet.name));
  if (shut) throw new HostError('sheetProtected', 'protected', shut.name);
  const gone = new Set(tellUndone(kept).removed);
  if (gone.size > 0 && !seen.sheets.some(({ name, visible }) => visible && !gone.has(name)))
    throw new HostError('noneVisible', 'a workbook shows one sheet at least');
}

export function tellUndone(sheets: readonly KeptSheet[]): Undone {
  const titles = (of: (each: KeptSheet) => boolean): readonly string[] =>
    sheets.filter(of).map(({ sheet, title }) => sheet ?? title);
  return {
    restored: titles(({ copy }) => copy !== null),
    removed: titles(({ copy, lost, sheet }) => copy === null && !lost && sheet !== null),
  };
}

/** The run was broken off before the sheet that was made in its place had its mark. */
export const isRenamedOnly = ({ sheet, copy }: KeptSheet): boolean =>
  copy !== null && sheet === copy && copy.startsWith(COPY);

/** Whether the name is there still that says the sheet is ours. */
export const isNamed = ({ sheet, mark }: KeptSheet, seen: Overview): boolean =>
  sheet !== null || seen.lostMarks.includes(mark);

/** An undoing that was broken off has put it back already. */
export const isBack = ({ sheet, copy }: KeptSheet): boolean =>
  copy !== null && sheet === copy && !copy.startsWith(COPY);
