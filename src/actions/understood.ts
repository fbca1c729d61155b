/** What was found, as the reader understands it; an edit of the scheme alone need not read the cells again. */
import { withoutEarlier } from '../sheet/beside';
import type { Grid } from '../sheet/grid';
import { understandJoined, type ReadContext, type Understanding } from '../sheet/read';
import type { Found } from './find';

/** The sheet with the table and those that are joined to it, as one. */
function read({ grid, selection, joined, seen }: Found, context: ReadContext): Understanding {
  const own = (sheet: Grid): Grid => withoutEarlier(sheet, seen.besides ?? []);
  const { reading, problems } = understandJoined(
    [{ grid: own(grid), selection }, ...joined.grids.map((other) => ({ grid: own(other) }))],
    context,
  );
  return { reading: reading && { ...reading, notes: [...joined.notes, ...reading.notes] }, problems };
}

/** By what was found and how it was read. */
const readBefore = new WeakMap<Found, Map<string, Understanding>>();
/** One with the gaps allowed and one without, of the scheme now and the one before. */
const MOST = 4;

export function understood(found: Found, context: ReadContext): Understanding {
  const held = readBefore.get(found) ?? new Map<string, Understanding>();
  const key = JSON.stringify(context);
  const understanding = held.get(key) ?? read(found, context);
  // The one asked for last stands last, so that the first is the one to forget.
  held.delete(key);
  held.set(key, understanding);
  for (const [oldest] of held) if (held.size > MOST) held.delete(oldest);
  readBefore.set(found, held);
  return understanding;
}
