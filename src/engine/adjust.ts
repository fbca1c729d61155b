/** What is added to and taken from the index by decision: bonus and deduction items, vetoes, other sources. */
import { columnOf } from './check-indicators';
import { flagsIn, numbersIn, wordsIn } from './column';
import { judge } from './condition';
import { countReported, extent } from './number';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import { rankOf, standingOf } from './rank';
import { accept, refuse, type Place, type Result } from './result';
import type { AdjustmentDraft, Scheme, SourceDraft, VetoEffect } from './scheme';
import { isRankTable, type Table } from './table';
import { largestOuterOf, type View } from './view';

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
  /** What each item gives or takes, in the scheme's order and before the common cap; 0 = nothing. */
  readonly items: readonly Float64Array[];
  readonly vetoes: readonly (readonly Veto[])[];
  readonly notes: readonly EngineNote[];
}

/**
 * Gives the totals after sources, items and vetoes, or the cells that are no numbers.
 * Formula: Σ weight · points of the sources / 100, or the index where there are none (0 without indicators); + the base; + Σ bonus, each at most its cap and
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
  const { adjustments, sources, adjustmentCap, base } = scheme;
  const units = table.units.length;
  if (adjustments.length === 0 && sources.length === 0 && base === 0) {
    return accept({ totals: index, bonus: new Float64Array(units), items: [], vetoes: [], notes: [] });
  }
  const problems = [...adjustments, ...sources].flatMap((item) =>
    checkNumbers(item, index, scheme, table, place),
  );
  if (problems.length > 0) return refuse(problems);
  const notes: EngineNote[] = [];
  const bonus = new Float64Array(units);
  const items = adjustments.map((item) =>
    item.kind === 'veto'
      ? new Float64Array(units)
      : pointsOf(item, sumsOf(item, table, scheme, place, notes)),
  );
  const add = (kind: AdjustmentDraft['kind']): void =>
    adjustments.forEach((item, k) => {
      if (item.kind === kind) items[k]!.forEach((points, i) => (bonus[i]! += points));
    });
  add('bonus');
  if (adjustmentCap !== null) {
    bonus.forEach((points, i) => {
      if (points <= adjustmentCap) return;
      bonus[i] = adjustmentCap;
      const unit = table.units[i]!;
      notes.push(note('bonus-capped', { ...place, unit }, { unit, cap: adjustmentCap }));
    });
  }
  add('deduction');
  const vetoes = vetoesOf(table, scheme, items, place, notes);
  add('veto');
  const composed = sources.length === 0 ? indexOrNone(index, table, scheme) : compose(index, table, scheme);
  const totals = composed.map((total, i) =>
    vetoes[i]!.some(({ effect }) => effect === 'cancelResult') ? NaN : total + base + bonus[i]!,
  );
  const beyond = table.units.flatMap((unit, i) => {
    const value = totals[i]!;
    if (value !== Infinity && value !== -Infinity) return [];
    return [problem('number-invalid', { ...place, unit }, { value: String(value) })];
  });
  return beyond.length > 0 ? refuse(beyond) : accept({ totals, bonus, items, vetoes, notes });
}

/** Bonus and deduction cells may carry either sign; what they are is said by the item. */
function pointsOf({ kind, cap = Infinity }: AdjustmentDraft, sums: Float64Array): Float64Array {
  return sums.map((x) => {
    if (x !== x) return 0;
    return kind === 'bonus' ? Math.min(x, cap) : 0 - Math.min(Math.abs(x), cap);
  });
}

/** Points of one item before its cap; NaN = none. */
function sumsOf(
  item: AdjustmentDraft,
  table: Table,
  scheme: Scheme,
  place: Place,
  notes: EngineNote[],
): Float64Array {
  const { column, points } = item;
  if (points === null) return new Float64Array(table.units.length);
  if (column !== undefined) return numbersIn(table, column)!.map((x) => x * (points ?? 1));
  return Float64Array.from(meets(item, table, scheme, place, notes), (met) => (met ? (points ?? 0) : NaN));
}

/** Which units an item falls upon; where that is not known it does not, and a note says so. */
function meets(
  { name, column, when }: AdjustmentDraft,
  table: Table,
  scheme: Scheme,
  place: Place,
  notes: EngineNote[],
): readonly boolean[] {
  if (when === undefined) return flagsIn(table, column ?? '');
  const view = viewBefore(table, scheme);
  return table.units.map((unit, i) => {
    const { verdict } = judge(when, i, view);
    if (verdict === 'unknown') notes.push(note('adjustment-open', { ...place, unit }, { unit, item: name }));
    return verdict === 'yes';
  });
}

/** What can be seen before anything is ranked: the table alone. */
function viewBefore(table: Table, scheme: Scheme): View {
  const { indicators } = scheme;
  const none = new Float64Array(table.units.length).fill(NaN);
  return {
    table,
    scheme,
    history: { running: [], older: [] },
    raw: new Map(indicators.map((each) => [each.name, table.columns[columnOf(each, table)] ?? none])),
    indicatorRanks: () => [],
    totals: none,
    tiers: [],
    standing: () => standingOf([none], 'high'),
    largestOuter: largestOuterOf(table),
    ranks: none,
    groups: null,
    groupRanks: null,
    labels: new Map(),
  };
}

/** Gives the vetoes on each unit; what they deduct goes into `points`. */
function vetoesOf(
  table: Table,
  scheme: Scheme,
  points: readonly Float64Array[],
  place: Place,
  notes: EngineNote[],
): readonly (readonly Veto[])[] {
  const items = scheme.adjustments.flatMap((item, k) =>
    item.kind === 'veto' ? [{ item, k, met: meets(item, table, scheme, place, notes) }] : [],
  );
  return table.units.map((unit, i) =>
    items.flatMap(({ item: { name, effect = 'cancelAward', tier = null, points: cost }, k, met }) => {
      if (!met[i]) return [];
      if (effect === 'deduct') points[k]![i] = 0 - (cost ?? 0);
      notes.push(note('unit-vetoed', { ...place, unit }, { unit, item: name, effect }));
      return [{ item: name, effect: effect as VetoEffect, tier }];
    }),
  );
}

/** Points by the piece need no index: then it is 0. A table of ranks has no scores at all. */
function indexOrNone(index: Float64Array, table: Table, { indicators }: Scheme): Float64Array {
  return indicators.length === 0 && !isRankTable(table) ? new Float64Array(index.length) : index;
}

function compose(index: Float64Array, table: Table, { sources, population }: Scheme): Float64Array {
  const totals = new Float64Array(index.length);
  for (const source of sources) {
    const points = sourcePoints(source, sourceColumn(source, index, table), population);
    for (let i = 0; i < totals.length; i++) totals[i]! += (source.weight / 100) * points[i]!;
  }
  return totals;
}

function sourceColumn({ as, column }: SourceDraft, index: Float64Array, table: Table): Float64Array {
  if (as === 'outerRank') return table.outerRanks!;
  return column === '' ? index : numbersIn(table, column)!;
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
    case 'outerRank':
    case 'rankPoints': {
      // A column holds ranks: among the whole outer ranking where its size is known, else among those here. The index is ranked here.
      const isIndex = as === 'rankPoints' && name === '';
      const outer = isIndex ? null : population;
      const ranks = outer === null ? rankOf(column, isIndex ? 'high' : 'low') : column;
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
  if (column === undefined || ('kind' in item && item.kind === 'veto')) return [];
  if ('as' in item && item.as === 'outerRank') return [];
  // The index is no rank: whoever has most of it is first.
  if (column === '')
    return 'as' in item && item.as !== 'rankPoints' ? checkSource(item, index, scheme, table, place) : [];
  const problems = [...wordsIn(table, column)].map(([i, value]) =>
    problem('column-not-number', { ...place, unit: table.units[i]! }, { column, value }),
  );
  if (problems.length > 0 || !('as' in item)) return problems;
  return checkSource(item, numbersIn(table, column)!, scheme, table, place);
}
