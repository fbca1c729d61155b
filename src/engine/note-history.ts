/** What is said of the units over time: who is new, gone, merged, split, and what is missing before this period. */
import { placeOf } from './fit';
import { originsOf, outerThen, overallThen, wasThere, type Earlier, type History } from './past';
import { note, type EngineNote } from './problem';
import { isRankTable, type Table } from './table';

const LISTED = '、';

/** @example noteHistory(table(1), { running: [], older: [] })[0]?.code // 'first-period' */
export function noteHistory(table: Table, history: History): EngineNote[] {
  const { running, older } = history;
  const place = placeOf(table);
  const before = running[0];
  if (before === undefined) {
    const gap = older[0];
    if (gap === undefined || table.period === null) return [note('first-period', place, {})];
    return [note('period-gap', place, { before: gap.period, period: table.period })];
  }
  const own = new Set(table.units);
  const rows = table.units.map((_, i) => i);
  const merged = rows.filter((i) => before.origins.has(i));
  const joined = rows.filter((i) => before.rows[i]! >= 0);
  const added = rows
    .filter((i) => !before.origins.has(i) && !wasThere(history, i))
    .map((i) => table.units[i]!);
  const told = new Set(table.units.flatMap((unit) => table.origins?.get(unit) ?? []));
  const gone = before.of.units.filter((unit) => !own.has(unit) && !told.has(unit));
  return [
    ...merged.map((i) => noteMerged(i, before, table)),
    ...noteParted(table, before),
    ...joined.flatMap((i) => noteAbsorbed(i, before, own, table)),
    ...added.map((unit) => note('unit-new', { ...place, unit }, { unit })),
    ...gone.map((unit) => note('unit-gone', { ...place, unit }, { unit })),
  ];
}

function noteMerged(i: number, before: Earlier, table: Table): EngineNote {
  const unit = table.units[i]!;
  const then = isRankTable(table) ? outerThen : overallThen;
  const rows = before.origins.get(i) ?? [];
  const ranks = rows.map((row) => then(before.of, row)).map((rank) => (rank === rank ? String(rank) : '—'));
  const facts = {
    unit,
    origins: originsOf(before, i).join(LISTED),
    ranks: ranks.join(LISTED),
    how: howMade(unit, table),
  };
  return note('unit-merged', { ...placeOf(table), unit }, facts);
}

function howMade(unit: string, { units, origins }: Table): 'merged' | 'joined' | 'split' {
  const parts = origins?.get(unit) ?? [];
  const shared = [...(origins ?? [])].some(
    ([other, of]) => other !== unit && of.some((part) => parts.includes(part)),
  );
  if (shared || parts.some((part) => units.includes(part))) return 'split';
  return parts.length > 1 ? 'merged' : 'joined';
}

/** A unit that others were split off goes on under its own name and rank. */
function noteParted(table: Table, before: Earlier): EngineNote[] {
  const partsOf = new Map<string, string[]>();
  for (const i of before.origins.keys())
    for (const origin of originsOf(before, i))
      partsOf.set(origin, [...(partsOf.get(origin) ?? []), table.units[i]!]);
  const own = new Set(table.units);
  return [...partsOf].flatMap(([unit, parts]) =>
    own.has(unit)
      ? [note('unit-parted', { ...placeOf(table), unit }, { unit, parts: parts.join(LISTED) })]
      : [],
  );
}

/** A unit that took in another goes on under its own name and rank. */
function noteAbsorbed(i: number, before: Earlier, own: ReadonlySet<string>, table: Table): EngineNote[] {
  const unit = table.units[i]!;
  const gone = (table.origins?.get(unit) ?? []).filter((origin) => !own.has(origin));
  const taken = gone.filter((origin) => before.of.units.includes(origin));
  if (taken.length === 0) return [];
  return [note('unit-absorbed', { ...placeOf(table), unit }, { unit, origins: taken.join(LISTED) })];
}
