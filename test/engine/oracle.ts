/** Tables of the oracles, and the comparison with what other programs answered. */
import {
  evaluate,
  type Evaluation,
  type IndicatorDraft,
  type SchemeDraft,
  type Table,
} from '../../src/engine';
import small from '../oracles/input-small.json';
import smallpos from '../oracles/input-smallpos.json';
import { schemeOf, tableOf } from './examples';

const INPUTS = { small, smallpos };
export type InputName = keyof typeof INPUTS;
export type Meta = (typeof small.indicators)[number];

/** 40 units × 12 indicators; `missing` has about 6 % of the cells empty. */
export function oracleTable(which: 'complete' | 'missing', name: InputName = 'small'): Table {
  const { units, groups, indicators, ...data } = INPUTS[name];
  const rows = data[which] as readonly (readonly (number | null)[])[];
  return tableOf({
    units,
    indicators: indicators.map(({ iCode }) => iCode),
    columns: indicators.map((_, j) => rows.map((row) => row[j] ?? NaN)),
    texts: new Map([['group', groups]]),
  });
}

/** All twelve indicators with their directions, each as said. */
export function indicatorsWith(
  change: (meta: Meta) => Partial<IndicatorDraft>,
  name: InputName = 'small',
): readonly IndicatorDraft[] {
  return INPUTS[name].indicators.map((meta) => ({
    name: meta.iCode,
    direction: meta.direction === 1 ? 'high' : 'low',
    ...change(meta),
  }));
}

/** Weights as the oracle's, in percent of the parent; with `flat`, of the whole. */
export function weighted(meta: Meta, flat: boolean): Pick<IndicatorDraft, 'weight' | 'path'> {
  const siblings = flat ? small.indicators : small.indicators.filter(({ dim }) => dim === meta.dim);
  const sum = siblings.reduce((total, each) => total + each.weight, 0);
  return { weight: (100 * meta.weight) / sum, path: flat ? [] : [meta.dim] };
}

export const dimensionWeights = () => {
  const sum = small.dimensions.reduce((total, { weight }) => total + weight, 0);
  return small.dimensions.map(({ iCode, weight }) => ({ name: iCode, weight: (100 * weight) / sum }));
};

export function run(table: Table, draft: SchemeDraft): Evaluation {
  const result = evaluate(table, schemeOf({ rank: { decimals: null }, ...draft }, table), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems.slice(0, 5)));
  return result.value;
}

/** Equal within a share of the expected column's range; missing where the oracle has it missing. */
export function expectColumn(
  actual: ArrayLike<number>,
  expected: readonly (number | null | string)[],
  tolerance = 1e-9,
): void {
  const numbers = expected.filter((x): x is number => typeof x === 'number');
  const range = Math.max(...numbers) - Math.min(...numbers) || Math.abs(numbers[0] ?? 1);
  expect(actual.length).toBe(expected.length);
  const wrong = expected.flatMap((x, i) => {
    const y = actual[i]!;
    const right = typeof x === 'number' ? Math.abs(x - y) <= tolerance * range : Number.isNaN(y);
    return right ? [] : [{ row: i, expected: x, actual: y }];
  });
  expect(wrong).toEqual([]);
}

/** Compares columns with an oracle's rows. */
export function expectRows(
  actual: readonly Float64Array[],
  rows: readonly (readonly (number | null)[])[],
  tolerance = 1e-9,
): void {
  actual.forEach((column, j) =>
    expectColumn(
      column,
      rows.map((row) => row[j]!),
      tolerance,
    ),
  );
}
