/** Takes a snapshot of what a ranking was made from, and assesses once more from a snapshot alone. */
import { ENGINE_VERSION } from '../../engine';
import { withoutEarlier } from '../../sheet/beside';
import type { Grid } from '../../sheet/grid';
import { sheetHash, type Snapshot } from '../../sheet/snapshot';
import { words as wordsIn } from '../../words';
import type { Locale } from '../../words/locale';
import { assess, type Assessment } from '../assess';
import type { Found } from '../find';
import type { Assessed } from '../assessed';
import type { Writing } from '../writing';

/** Of the random draws, wherever a frozen ranking needs them. */
const SEED = 1;

export interface Taking {
  readonly version: number;
  readonly locale: Locale;
  readonly writing: Writing;
  /** User sheets that the ranking was not made from. */
  readonly others: readonly Grid[];
}

/** Gives the snapshot of an assessment. */
export function takeSnapshot(
  { found, chosen, corrections, evaluation, reading }: Assessed,
  { version, locale, writing, others }: Taking,
): Snapshot {
  const bare = (grid: Grid): Grid => withoutEarlier(grid, found.seen.besides ?? []);
  // What an earlier run wrote of a period that the table holds itself was not used, and is written over.
  const past = found.told.filter(({ period }) => period !== null && !reading.periods.includes(period));
  const snapshot = (selection: Found['selection']): Snapshot => ({
    version,
    period: evaluation.table.period,
    grids: [found.grid, ...found.joined.grids].map(bare),
    settings: {
      engine: ENGINE_VERSION,
      seed: SEED,
      locale,
      selection,
      scheme: chosen.draft,
      corrections,
      past,
      writing,
      written: {},
      others: Object.fromEntries(others.map((grid) => [grid.sheet, sheetHash(bare(grid))])),
    },
  });
  // Where somebody's cursor stands says nothing, unless it told which table is meant.
  const whole = snapshot([]);
  return reads(whole, found) === reads(snapshot(found.selection), found) ? whole : snapshot(found.selection);
}

const reads = (snapshot: Snapshot, found: Found): string =>
  JSON.stringify(assessFrozen(snapshot, found).reading?.range ?? null);

/** Assesses what a snapshot holds; of the workbook as it is nothing is asked but which sheets stand in it. */
export function assessFrozen({ grids, period, settings }: Snapshot, now: Found): Assessment {
  const [grid, ...joined] = grids;
  if (grid === undefined) throw new RangeError('a snapshot holds a source sheet');
  const { locale, scheme, corrections, selection, past } = settings;
  const found: Found = {
    ...now,
    grid,
    selection,
    joined: { grids: joined, notes: [] },
    told: past,
    scheme: null,
  };
  const request = { locale, scheme, corrections, ...(period === null ? {} : { period }) };
  return { ...assess(found, request, wordsIn(locale)), found: { ...found, scheme: now.scheme } };
}
