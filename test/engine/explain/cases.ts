/** Evaluations for the tests of what explains them. */
import { evaluate, type Evaluation, type SchemeDraft, type TableDraft } from '../../../src/engine';
import { schemeOf, tableOf } from '../examples';

const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];

/** Points as they are, unit by unit, ranked to full precision unless said otherwise. */
export function evaluated(
  rows: readonly (readonly number[])[],
  more: Partial<SchemeDraft> = {},
  beside: Partial<TableDraft> = {},
): Evaluation {
  const names = (rows[0] ?? []).map((_, j) => `x${j + 1}`);
  const table = tableOf({
    units: NAMES.slice(0, rows.length),
    indicators: names,
    columns: names.map((_, j) => rows.map((row) => row[j]!)),
    ...beside,
  });
  const draft: SchemeDraft = {
    indicators: names.map((name) => ({ name, normalise: { method: 'asis' }, missing: { rule: 'drop' } })),
    rank: { decimals: null },
    ...more,
  };
  const result = evaluate(table, schemeOf(draft, table), []);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}
