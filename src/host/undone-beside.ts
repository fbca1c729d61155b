/** What undoing a run is about where it wrote columns beside a user's table. */
import { areaAddress, parseAreas } from '../sheet/address';
import type { Area } from '../sheet/grid';
import type { KeptSheet, Overview } from './workbook';

export interface BesideBack {
  readonly sheet: string;
  /** Where the columns stand now. */
  readonly now: Area;
  /** Whether their name is there, which holds them. */
  readonly isHeld: boolean;
  /** Where they were written: what stood there before stands in the same place of the copy. */
  readonly at: Area;
  /** Where an earlier run's own stood; undefined = there were none. */
  readonly earlier?: Area | undefined;
  /** Whether nobody has put rows or columns into them since; else only what was written is taken away. */
  readonly asItWas: boolean;
}

/** null = there is nothing to put back. */
export function besideBack({ mark, own, title }: KeptSheet, seen: Overview): BesideBack | null {
  const [at, earlier] = parseAreas(own) ?? [];
  const held = seen.besides?.find(({ name }) => name === mark);
  // Without its name only a run that was just broken off is known to have left everything in its place.
  const place = held ?? (seen.brokenOff && at ? { sheet: title, at } : null);
  if (at === undefined || place === null || seen.sheets.every(({ name }) => name !== place.sheet))
    return null;
  const [is, was, wished] = [held?.at, earlier, at].map((area) => area && areaAddress(area));
  // As long as the name holds an earlier run's own still, or again, there is nothing to put back.
  if (seen.brokenOff && was !== undefined && is === was && was !== wished) return null;
  const { sheet, at: now } = place;
  const asItWas = now.rows === at.rows && now.columns === at.columns;
  return { sheet, now, isHeld: held !== undefined, at, earlier, asItWas };
}
