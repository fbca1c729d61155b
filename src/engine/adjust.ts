/** What is added to and taken from the index by decision: bonus and deduction items, vetoes, other sources. */
import { countReported, extent } from './number';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import { rankOf } from './rank';
import { accept, refuse, type Place, type Result } from './result';
import type { AdjustmentDraft, Scheme, SourceDraft, VetoEffect } from './scheme';
import type { Table } from './table';

/** A veto that fell on a unit. */
export interface Veto {
  readonly item: string;
  readonly effect: VetoEffect;
  /** Best tier still open, under `capTier`. */
  readonly tier: string | null;
}

export interface Adjusted {
  /** Index of the sources, with bonus and deductions; NaN = no score, by want of values or by veto. */
  readonly totals: Float64Array;
  /** Net points of the items. */
  readonly bonus: Float64Array;
  readonly vetoes: readonly (readonly Veto[])[];
  readonly notes: readonly EngineNote[];
}

/**
 * Gives a column of the table as numbers, whether it was read as numbers or as texts; null = there is none.
 * Missing: blanks are NaN.
 * @example numbersIn(table(1), 'x1') // [2, 1]
 */
export function numbersIn(table: Table, name: string): Float64Array | null {
  const column = table.columns[table.indicators.indexOf(name)];
  if (column !== undefined) return column;
  const texts = table.texts.get(name);
  return texts === undefined ? null : Float64Array.from(texts, toNumber);
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Neither `0x10` nor `Infinity` is a number that somebody wrote into a table. */
function toNumber(text: string): number {
  const bare = text.replaceAll(/[,，\s]/g, '');
  return PLAIN.test(bare) ? Number(bare) : NaN;
}

/**
 * Gives the rows of a column that hold something else than numbers and blanks, with what they hold.
 * @example wordsIn(table(1), 'x1').size // 0
 */
export function wordsIn(table: Table, name: string): ReadonlyMap<number, string> {
  const texts = table.indicators.includes(name) ? [] : (table.texts.get(name) ?? []);
  const words = texts.flatMap((text, i) =>
    text.trim() === '' || Number.isFinite(toNumber(text)) ? [] : [[i, text] as const],
  );
  return new Map(words);
}

const NOT_FLAGGED = new Set(['', '0', '否', '无', '×', 'no', 'false', 'none']);

/**
 * Gives whether a cell of a flag column says yes; blank, 0, 否, 无, × and no say no.
 * @example isFlagged('是') // true
 */
export function isFlagged(text: string): boolean {
  return !NOT_FLAGGED.has(text.trim().toLowerCase());
}

/**
 * Gives one cell of a column as text; '' where it is blank or there is no such column.
 * @example cellText(table(1), 'x1', 0) // '2'
 */
export function cellText(table: Table, name: string, i: number): string {
  const text = table.texts.get(name)?.[i];
  if (text !== undefined) return text;
  const x = table.columns[table.indicators.indexOf(name)]?.[i] ?? NaN;
  return x === x ? String(x) : '';
}

/**
 * Gives a column as flags.
 * @example flagsIn(table(1), 'x1') // [true, true]
 */
export function flagsIn(table: Table, name: string): readonly boolean[] {
  return table.units.map((_, i) => isFlagged(cellText(table, name, i)));
}

/**
 * Gives the totals after sources, items and vetoes, or the cells that are no numbers.
 * Formula: Σ weight · points of the sources / 100, or the index where there are none; + Σ bonus, each at most its cap and
 * together at most the common cap; − Σ deductions, each at most its cap; − the points of a veto that deducts.
 * Missing: an empty item is none; a unit without one of the sources has no score.
 * Edge: deductions may take a total below 0.
 */
export function adjust(
  index: Float64Array,
  table: Table,
  scheme: Scheme,
  place: Place,
): Result<Adjusted, EngineProblem> {
  const { adjustments, sources, adjustmentCap } = scheme;
  const units = table.units.length;
  if (adjustments.length === 0 && sources.length === 0) {
    return accept({ totals: index, bonus: new Float64Array(units), vetoes: [], notes: [] });
  }
  const problems = [...adjustments, ...sources].flatMap((item) =>
    checkNumbers(item, index, scheme, table, place),
  );
  if (problems.length > 0) return refuse(problems);
  const notes: EngineNote[] = [];
  const bonus = new Float64Array(units);
  for (const item of adjustments) if (item.kind === 'bonus') addItem(bonus, item, table, 1);
  if (adjustmentCap !== null) {
    bonus.forEach((points, i) => {
      if (points <= adjustmentCap) return;
      bonus[i] = adjustmentCap;
      const unit = table.units[i]!;
      notes.push(note('bonus-capped', { ...place, unit }, { unit, cap: adjustmentCap }));
    });
  }
  for (const item of adjustments) if (item.kind === 'deduction') addItem(bonus, item, table, -1);
  const vetoes = vetoesOf(table, adjustments, bonus, place, notes);
  const composed = sources.length === 0 ? index : compose(index, table, scheme);
  const totals = composed.map((total, i) =>
    vetoes[i]!.some(({ effect }) => effect === 'cancelResult') ? NaN : total + bonus[i]!,
  );
  const beyond = table.units.flatMap((unit, i) => {
    const value = totals[i]!;
    if (value !== Infinity && value !== -Infinity) return [];
    return [problem('number-invalid', { ...place, unit }, { value: String(value) })];
  });
  return beyond.length > 0 ? refuse(beyond) : accept({ totals, bonus, vetoes, notes });
}

/** Bonus and deduction cells may carry either sign; what they are is said by the item. */
function addItem(
  bonus: Float64Array,
  { column, cap = Infinity }: AdjustmentDraft,
  table: Table,
  sign: 1 | -1,
): void {
  numbersIn(table, column)?.forEach((x, i) => {
    if (x === x) bonus[i]! += sign * Math.min(sign > 0 ? x : Math.abs(x), cap);
  });
}

function vetoesOf(
  table: Table,
  adjustments: readonly AdjustmentDraft[],
  bonus: Float64Array,
  place: Place,
  notes: EngineNote[],
): readonly (readonly Veto[])[] {
  const items = adjustments.filter(({ kind }) => kind === 'veto');
  const flags = items.map(({ column }) => flagsIn(table, column));
  return table.units.map((unit, i) =>
    items.flatMap(({ name, effect = 'cancelAward', tier = null, points = 0 }, k) => {
      if (!flags[k]![i]) return [];
      if (effect === 'deduct') bonus[i]! -= points;
      notes.push(note('unit-vetoed', { ...place, unit }, { unit, item: name, effect }));
      return [{ item: name, effect: effect as VetoEffect, tier }];
    }),
  );
}

function compose(index: Float64Array, table: Table, { sources, population }: Scheme): Float64Array {
  const totals = new Float64Array(index.length);
  for (const source of sources) {
    const points = sourcePoints(
      source,
      source.column === '' ? index : numbersIn(table, source.column)!,
      population,
    );
    for (let i = 0; i < totals.length; i++) totals[i]! += (source.weight / 100) * points[i]!;
  }
  return totals;
}

function sourcePoints(
  { as, column: name }: SourceDraft,
  column: Float64Array,
  population: number | null,
): Float64Array {
  switch (as) {
    case 'points':
      return column;
    case 'bestIs100': {
      const [, best] = extent(column);
      return column.map((x) => (x / best) * 100);
    }
    case 'rankPoints': {
      // A column holds ranks: among the whole outer ranking where its size is known, else among those here. The index is ranked here.
      const outer = name === '' ? null : population;
      const ranks = outer === null ? rankOf(column, name === '' ? 'high' : 'low') : column;
      const of = outer ?? countReported(column);
      return ranks.map((rank) => ((of - rank + 1) / of) * 100);
    }
    default:
      return as satisfies never;
  }
}

/** Values that a form has no points for. */
function checkSource(
  { as }: SourceDraft,
  column: Float64Array,
  { population }: Scheme,
  { units }: Table,
  place: Place,
): EngineProblem[] {
  const [low, high] = extent(column);
  if (as === 'bestIs100' && high <= 0)
    return [problem('value-not-positive', place, { value: high, method: as })];
  if (as !== 'rankPoints') return [];
  const at = (value: number) => ({ ...place, unit: units[column.indexOf(value)]! });
  if (low < 1) return [problem('rank-invalid', at(low), { value: low })];
  if (population === null || !(high > population)) return [];
  return [problem('population-too-small', { ...at(high), scheme: 'population' }, { population, rank: high })];
}

function checkNumbers(
  item: AdjustmentDraft | SourceDraft,
  index: Float64Array,
  scheme: Scheme,
  table: Table,
  place: Place,
): EngineProblem[] {
  const { column } = item;
  if ('kind' in item && item.kind === 'veto') return [];
  // The index is no rank: whoever has most of it is first.
  if (column === '')
    return 'as' in item && item.as !== 'rankPoints' ? checkSource(item, index, scheme, table, place) : [];
  const problems = [...wordsIn(table, column)].map(([i, value]) =>
    problem('column-not-number', { ...place, unit: table.units[i]! }, { column, value }),
  );
  if (problems.length > 0 || !('as' in item)) return problems;
  return checkSource(item, numbersIn(table, column)!, scheme, table, place);
}
