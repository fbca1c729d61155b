/** Whether a snapshot is what was frozen; where cells of it were changed, finds them by what stands in the source. */
import type { CellRef, Grid } from '../../sheet/grid';
import {
  dataHash,
  makeSnapshot,
  schemeHash,
  type Hashes,
  type ParsedSnapshot,
  type Snapshot,
} from '../../sheet/snapshot';
import { words as wordsIn } from '../../words';
import type { Locale } from '../../words/locale';
import { PROOF_WORDS } from '../../words/proof';
import { changedCells, changedFromPlan } from './cells';
import type { Difference } from './report';
import { sayCell } from './say';

export interface Trusted {
  /** What was frozen, as its hashes prove; null = it is lost. */
  readonly snapshot: Snapshot | null;
  readonly differences: readonly Difference[];
}

/** `sheet`: the snapshot's own; `sources`: the source sheets as they are now, where they stand. */
export function trust(
  { snapshot, hashes, isWhole, offsets }: ParsedSnapshot,
  expected: Hashes,
  sheet: Grid,
  sources: readonly (Grid | null)[],
  locale: Locale,
): Trusted {
  const isSound =
    isWhole &&
    hashes.whole === expected.whole &&
    dataHash(snapshot) === expected.data &&
    schemeHash(snapshot.settings.scheme) === expected.scheme;
  if (isSound) return { snapshot, differences: [] };
  const restored: Snapshot = {
    ...snapshot,
    grids: snapshot.grids.map((grid, k) => withValues(grid, sources[k] ?? null)),
  };
  const isFrozen = (each: Snapshot): boolean =>
    dataHash(each) === expected.data && schemeHash(each.settings.scheme) === expected.scheme;
  const proven = [snapshot, restored].find(isFrozen) ?? null;
  const { snapshotHash, snapshotCell } = PROOF_WORDS[locale].differences;
  const say = (
    cell: CellRef,
    was: string | number | boolean,
    now: string | number | boolean,
  ): Difference => ({
    kind: 'snapshot',
    cell,
    was,
    now,
    message: snapshotCell(sayCell(was, locale), sayCell(now, locale)),
  });
  const inData =
    proven !== restored
      ? []
      : restored.grids.flatMap((grid, k) =>
          changedCells(grid, snapshot.grids[k]!).map(({ cell, was, now }) => {
            const { rows, columns } = offsets[k]!;
            return say({ sheet: sheet.sheet, row: cell.row + rows, column: cell.column + columns }, was, now);
          }),
        );
  const made = makeSnapshot(proven ?? snapshot, expected, wordsIn(snapshot.settings.locale));
  const known = new Set(inData.map(({ cell }) => JSON.stringify(cell)));
  const elsewhere = changedFromPlan(made, sheet)
    .filter(({ cell }) => !known.has(JSON.stringify(cell)))
    .map(({ cell, was, now }) => say(cell, was, now));
  const whole: Difference = {
    kind: 'snapshot',
    cell: { sheet: sheet.sheet, row: 0, column: 0 },
    was: null,
    now: null,
    message: snapshotHash(snapshot.version),
  };
  const found = [...inData, ...(proven === null ? [] : elsewhere)];
  return { snapshot: proven, differences: proven === null || found.length === 0 ? [whole, ...found] : found };
}

/** The frozen frame with the values that stand in the source now. */
function withValues(grid: Grid, source: Grid | null): Grid {
  if (source === null) return grid;
  const { row, column } = grid.area;
  const at = (r: number, c: number) =>
    source.values[row + r - source.area.row]?.[column + c - source.area.column] ?? '';
  return { ...grid, values: grid.values.map((line, r) => line.map((_, c) => at(r, c))) };
}
