/** What the examples in the engine's comments may use: small tables and a plain scheme. */
import {
  checkScheme,
  makeTable,
  type IndicatorDraft,
  type Scheme,
  type SchemeDraft,
  type Table,
  type TableDraft,
} from '../../src/engine';
import { presetDraft } from '../../src/presets';

/** A table that is known to be right. */
export function tableOf(draft: TableDraft): Table {
  const result = makeTable(draft);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

export function schemeOf(draft: SchemeDraft, table: Table): Scheme {
  const result = checkScheme(draft, table);
  if (!result.ok) throw new RangeError(JSON.stringify(result.problems));
  return result.value;
}

/** 甲 with 2, 3, 4 … and 乙 with 1 in the columns x1, x2 … */
export function table(columns: number): Table {
  const indicators = Array.from({ length: columns }, (_, j) => `x${j + 1}`);
  return tableOf({ units: ['甲', '乙'], indicators, columns: indicators.map((_, j) => [j + 2, 1]) });
}

/** The plain scheme for `table(columns)`, each indicator changed as said. */
export function plainScheme(columns: number, change: Partial<IndicatorDraft> = {}): Scheme {
  const own = table(columns);
  const draft = presetDraft(
    'plain',
    own.indicators.map((name) => ({ name })),
  );
  return schemeOf({ ...draft, indicators: draft.indicators.map((each) => ({ ...each, ...change })) }, own);
}
