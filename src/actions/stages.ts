/** Every stage of a ranking in numbers, unit by unit: what another program checks the arithmetic with. */
import type { Evaluation } from '../engine';
import type { RankReport } from './report';

/** One row a unit, one number an indicator; null = not reported, or left out of the calculation. */
export type UnitRows = readonly (readonly (number | null)[])[];

/** Units in the order of the report's, indicators in the scheme's. Nothing is rounded. */
export interface Stages {
  readonly indicators: readonly string[];
  /** As reported. */
  readonly raw: UnitRows;
  /** After the rules for missing values and outliers. */
  readonly treated: UnitRows;
  /** Points. */
  readonly normalised: UnitRows;
  /** Of each indicator in the whole, summing to 1; where groups of units differ, those of the first group. */
  readonly weights: readonly number[];
  /** Only where groups of units have weights of their own. */
  readonly weightsByGroup?: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: Readonly<Record<string, readonly (number | null)[]>>;
  /** Net points of bonus and deduction items. */
  readonly bonus: readonly (number | null)[];
  /** Before rounding to the published decimals; null = no score. */
  readonly totals: readonly (number | null)[];
}

/** Gives the stages of what was ranked, or null where nothing was. */
export function stagesOf({ evaluation, units }: Pick<RankReport, 'evaluation' | 'units'>): Stages | null {
  if (evaluation === null) return null;
  const rows = rowsOf(evaluation, units);
  const listed = (column: Float64Array) => rows.map((i) => orNull(column[i]!));
  const across = (columns: readonly Float64Array[]) =>
    rows.map((i) => columns.map((column) => orNull(column[i]!)));
  const { indicators, raw, treated, normalised, weights, weightsByGroup, dimensions } = evaluation;
  return {
    indicators,
    raw: across(raw),
    treated: across(treated),
    normalised: across(normalised),
    weights: [...weights],
    ...(weightsByGroup.size > 0 ? { weightsByGroup: mapped(weightsByGroup, (own) => [...own]) } : {}),
    dimensions: mapped(dimensions, listed),
    bonus: listed(evaluation.bonus),
    totals: listed(evaluation.unrounded),
  };
}

/** Where each unit of the report stands in the table. */
function rowsOf({ table }: Evaluation, units: RankReport['units']): readonly number[] {
  const rows = new Map(table.units.map((unit, i) => [unit, i]));
  return units.map(({ name }) => rows.get(name)!);
}

const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

const mapped = <From, To>(values: ReadonlyMap<string, From>, to: (value: From) => To): Record<string, To> =>
  Object.fromEntries([...values].map(([name, value]) => [name, to(value)]));
