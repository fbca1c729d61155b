/** What nobody reported: how much is due and missing, of the whole, of each indicator and of each unit. */
import { isRankTable, type Evaluation, type Lack } from '../../engine';

/** How much should have been reported, and how much of it was not. */
export interface Lacking {
  readonly name: string;
  readonly due: number;
  readonly missing: number;
}

export interface Gaps extends Omit<Lacking, 'name'> {
  /** In the scheme's order; of a table of ranks none. */
  readonly indicators: readonly Lacking[];
  readonly units: readonly Lacking[];
  /** Cells of units that an indicator does not assess: neither due nor missing. */
  readonly spared: number;
  /** Why computed columns have no value; gaps that are plainly not reported are not among them. */
  readonly lacks: ReadonlyMap<Lack, number>;
}

/**
 * Gives the missing share as counts. Formula: missing = cells due without a value; due = units × indicators without those not assessed.
 * Source: docs/methods.md, "Missing share".
 */
export function gapsOf({ table, scheme, raw }: Evaluation): Gaps {
  const { units } = table;
  const ranks = isRankTable(table);
  const columns = ranks
    ? [{ name: '', notAssessed: [] as readonly string[], values: table.outerRanks! }]
    : scheme.indicators.map(({ name, notAssessed }, j) => ({ name, notAssessed, values: raw[j]! }));
  const due = new Int32Array(units.length);
  const missing = new Int32Array(units.length);
  const lacks = new Map<Lack, number>();
  const indicators = columns.map(({ name, notAssessed, values }): Lacking => {
    const spared = new Set(notAssessed);
    const why = table.lacks?.get(name);
    let own = 0;
    let gaps = 0;
    units.forEach((unit, i) => {
      if (spared.has(unit)) return;
      own++;
      due[i]!++;
      if (!Number.isNaN(values[i]!)) return;
      gaps++;
      missing[i]!++;
      const lack = why?.[i] ?? 'notReported';
      if (lack !== 'notReported') lacks.set(lack, (lacks.get(lack) ?? 0) + 1);
    });
    return { name, due: own, missing: gaps };
  });
  const total = sum(due);
  return {
    due: total,
    missing: sum(missing),
    indicators: ranks ? [] : indicators,
    units: units.map((name, i) => ({ name, due: due[i]!, missing: missing[i]! })),
    spared: units.length * columns.length - total,
    lacks,
  };
}

const sum = (numbers: Int32Array): number => numbers.reduce((total, each) => total + each, 0);

/** Those that lack the largest share, the first few; none that lacks nothing. */
export const worstOf = (all: readonly Lacking[], most: number): readonly Lacking[] =>
  all
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing / b.due - a.missing / a.due || b.missing - a.missing)
    .slice(0, most);
