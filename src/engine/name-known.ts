/** Lays beside a name that nothing has the names that there are, so that the one that was meant can be suggested. */
import type { EngineProblem } from './problem';
import type { SchemeDraft } from './scheme';
import type { Table } from './table';

/**
 * Gives the problems, each once, with the names that there are where one is unknown.
 * @example nameKnown([{ code: 'scheme-unknown-unit', place: {}, facts: { unit: '甲乙' } }], { indicators: [] }, table(1)).length // 1
 */
export function nameKnown(
  problems: readonly EngineProblem[],
  draft: SchemeDraft,
  table: Table,
): readonly EngineProblem[] {
  const told = new Set<string>();
  return problems.flatMap((each) => {
    const key = JSON.stringify([each.code, each.place, each.facts]);
    if (told.has(key)) return [];
    told.add(key);
    const known = namesFor(each.code, draft, table);
    if (known === null) return [each];
    return [{ ...each, facts: { ...each.facts, known: known.join('\n') } } as EngineProblem];
  });
}

function namesFor(code: EngineProblem['code'], draft: SchemeDraft, table: Table): readonly string[] | null {
  switch (code) {
    case 'scheme-unknown-indicator':
      return [...table.indicators, ...draft.indicators.flatMap(({ path = [] }) => path)];
    case 'scheme-unknown-column':
      return [...table.indicators, ...table.texts.keys()];
    case 'scheme-unknown-unit':
      return table.units;
    case 'scheme-unknown-dimension':
      return draft.indicators.flatMap(({ path = [] }) => path);
    case 'scheme-unknown-label':
      return (draft.rules ?? []).flatMap(({ give }) => give.flatMap(({ label }) => label ?? []));
    case 'scheme-unknown-tier':
      return (draft.tiers?.list ?? []).map(({ name }) => name);
    default:
      return null;
  }
}
