/** The hashes of a frozen ranking: of its data, its scheme and its results, and one over them all. */
import type { Evaluation, SchemeDraft } from '../../engine';
import { cellAddress } from '../address';
import { hashOf, type Plain } from '../fingerprint';
import type { Grid } from '../grid';
import type { Reading } from '../read/reading';
import { amountOf, groupOf, labelsOf, openLabelsOf } from '../result-sheet';
import type { Snapshot } from './snapshot';

export interface Hashes {
  readonly data: string;
  readonly scheme: string;
  readonly results: string;
  /** Over the other three, the engine's version and the seed: the one that is printed. */
  readonly whole: string;
}

/** Powers and logarithms may differ in the last digits from one machine to another. */
const RESULT_DIGITS = 12;

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : Number(value.toPrecision(RESULT_DIGITS));

/** Cells that hold something, by address: how far an empty sheet is formatted says nothing. */
export function cellsOf({ area, values }: Pick<Grid, 'area' | 'values'>): {
  readonly [address: string]: Plain;
} {
  const cells: Record<string, Plain> = {};
  values.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (cell !== '') cells[cellAddress({ row: area.row + r, column: area.column + c })] = cell;
    }),
  );
  return cells;
}

/** Gives the hash of what stands on a sheet. */
export const sheetHash = (grid: Grid): string => hashOf(cellsOf(grid));

/** Gives the hash of a snapshot's sheet but for the cell that holds it, in the second column of a row counted from 0. */
export function selfHash({ area, values }: Pick<Grid, 'area' | 'values'>, row: number): string {
  const own = 1 - area.column;
  const others = values.map((line, r) =>
    area.row + r === row ? line.map((cell, c) => (c === own ? '' : cell)) : line,
  );
  return hashOf(cellsOf({ area, values: others }));
}

/** Gives the hash of all that went in but the scheme. */
export const dataHash = ({ period, grids, settings }: Snapshot): string =>
  hashOf({
    period,
    sheets: grids.map((grid) => ({ name: grid.sheet, cells: cellsOf(grid) })),
    selection: settings.selection as unknown as Plain,
    corrections: settings.corrections as unknown as Plain,
    past: settings.past.map(({ period: then, units }) => ({
      period: then,
      units: units.map(({ row: _row, column: _column, ...unit }) => unit),
    })) as unknown as Plain,
  });

export const schemeHash = (draft: SchemeDraft): string => hashOf(draft as unknown as Plain);

/** Gives the hash of what was read and what came of it. */
export function resultsHash(evaluation: Evaluation, { tables }: Pick<Reading, 'tables'>): string {
  const { table, ranks, totals, groupRanks, previousRanks, tiers } = evaluation;
  return hashOf({
    read: tables.map(({ period, units, indicators, columns, outerRanks, texts }) => ({
      period,
      units,
      columns: Object.fromEntries(indicators.map((name, j) => [name, Array.from(columns[j]!, orNull)])),
      outerRanks: outerRanks === null ? null : Array.from(outerRanks, orNull),
      texts: Object.fromEntries(texts),
    })),
    units: table.units.map((name, i) => ({
      name,
      rank: orNull(ranks[i]),
      score: orNull(totals[i]),
      group: groupOf(evaluation, i),
      groupRank: orNull(groupRanks?.[i]),
      previousRank: orNull(previousRanks[i]),
      tier: tiers[i] ?? null,
      labels: labelsOf(evaluation, i),
      openLabels: openLabelsOf(evaluation, i),
      amount: amountOf(evaluation, i),
    })),
  });
}

/** Gives all four. */
export function hashesOf(
  snapshot: Snapshot,
  evaluation: Evaluation,
  reading: Pick<Reading, 'tables'>,
): Hashes {
  const { engine, seed, scheme: draft } = snapshot.settings;
  const [data, scheme, results] = [dataHash(snapshot), schemeHash(draft), resultsHash(evaluation, reading)];
  return { data, scheme, results, whole: hashOf({ data, scheme, results, engine, seed }) };
}
