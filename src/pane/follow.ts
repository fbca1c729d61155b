/** What a move of the user's calls for: most often nothing, sometimes another reading of what is known, seldom a look at the workbook. */
import type { Whereabouts } from '../host/workbook';
import { isLive } from './live';
import type { PaneState } from './state';

/**
 * A table is told by the cells that were read and by the selection on them: as long as the user stays on its sheet, or looks at a sheet that
 * holds none, nothing is read again. Edits are told apart from moves.
 */
export function followMove(state: PaneState, at: Whereabouts): PaneState {
  const { found, report } = state;
  const moved = { ...state, at };
  const readAgain = { ...moved, changes: state.changes + 1 };
  const table = report?.table ?? null;
  if (found === null || table === null) return readAgain;
  const { seen, grid, selection } = found;
  if (at.active === grid.sheet) {
    if (table.takesAll(selection) && table.takesAll(at.selection)) return moved;
    if (!isLive(state)) return readAgain;
    return { ...moved, found: { ...found, seen: { ...seen, ...at }, selection: at.selection } };
  }
  const sheet = seen.sheets.find(({ name }) => name === at.active);
  // The one that was in front had no table, or ours would not be another sheet's.
  const holdsNone = sheet !== undefined && (sheet.mark !== null || sheet.name === seen.active);
  return holdsNone ? moved : readAgain;
}
