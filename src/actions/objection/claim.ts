/** A claim as typed → the reading correction that it asks for, or all that is wrong with it. */
import type { Table } from '../../engine';
import { readPeriod, tidy, type Correction, type ReadIndicator, type Reading } from '../../sheet/read';
import type { CellMeaning } from '../../sheet/read/corrections';
import type { CellRef } from '../../sheet/grid';
import type { Words } from '../../words';
import { ACTION_WORDS } from '../../words/actions';
import { OBJECTION_WORDS, sayMeaning } from '../../words/objection';
import { UNEXPLAINED } from '../../words/unexplained';
import type { Assessed } from '../assessed';
import { textAt } from '../question';
import { findUnit } from '../subject';
import { columnFor, measureOf } from './column';
import { isSame, meaningOf, valueIn } from './value';

/** As somebody types it. */
export interface Claim {
  readonly unit: string;
  readonly indicator: string;
  /** A number in the measure of the heading, or as it would be written into the cell: 12.5%, 1.2亿元, 未报, 不参评. */
  readonly value: string | number;
  /** Absent = the period that was ranked. */
  readonly period?: string;
}

/** What a claim means. */
export interface Understood {
  /** Both as the table has them. */
  readonly unit: string;
  readonly indicator: string;
  readonly period: string | null;
  /** '' = none is known. */
  readonly measure: string;
  readonly cell: CellRef | null;
  readonly was: CellMeaning;
  readonly claimed: CellMeaning;
  readonly correction: Extract<Correction, { readonly kind: 'cell' }>;
}

type Understanding =
  | { readonly ok: true; readonly value: Understood }
  | { readonly ok: false; readonly problems: readonly string[] };

/** So many names are offered. */
const NAMED = 10;

/** Gives what is claimed, or all that is wrong with the claim, in the user's language. */
export function understandClaim(claim: Claim, assessed: Assessed, { locale }: Words): Understanding {
  const { problems: say } = OBJECTION_WORDS[locale];
  const problems: string[] = [];
  const table = tableOf(claim, assessed);
  if (table === null) {
    const period = claim.period ?? '';
    const periods = ACTION_WORDS[locale].listed(assessed.reading.periods);
    problems.push(ACTION_WORDS[locale].problems['period-unknown']({ period, periods }));
  }
  const row = rowOf(claim.unit, assessed, locale, problems);
  const column = columnFor(claim.indicator, table ?? assessed.evaluation.table, assessed, locale, problems);
  const text = tidy(claim.value);
  const named = column?.name ?? claim.indicator;
  const unit = row === null ? claim.unit : assessed.evaluation.table.units[row]!;
  const meaning = text === '' ? null : meaningOf(text, column, named, locale, problems);
  if (text === '')
    problems.push(say.valueMissing([unit, named].filter((each) => each.trim() !== '').join('·')));
  if (problems.length > 0 || table === null || column === null || meaning === null)
    return { ok: false, problems };
  const was = valueIn(assessed, table, unit, column);
  const measure = measureOf(column);
  if (isSame(was, meaning))
    return { ok: false, problems: [say.same(unit, column.name, sayMeaning(was, measure, locale))] };
  const { period } = table;
  const { cell, ...address } = addressOf(assessed, unit, column.name, period);
  return {
    ok: true,
    value: {
      unit,
      indicator: column.name,
      period,
      measure,
      cell,
      was,
      claimed: meaning,
      correction: { kind: 'cell', ...address, is: meaning },
    },
  };
}

/** Of the period that the claim names; null = there is none. */
function tableOf({ period }: Claim, { reading, evaluation }: Assessed): Table | null {
  if (period === undefined || period.trim() === '') return evaluation.table;
  const wanted = readPeriod(period.trim()).period ?? period.trim();
  if (wanted === evaluation.table.period) return evaluation.table;
  return reading.tables.find((table) => table.period === wanted) ?? null;
}

function rowOf(
  name: string,
  { evaluation }: Assessed,
  locale: Words['locale'],
  problems: string[],
): number | null {
  if (name.trim() === '') {
    problems.push(OBJECTION_WORDS[locale].problems.unitMissing);
    return null;
  }
  const found = findUnit({ evaluation }, name);
  if (found.row !== null) return found.row;
  const { unitUnknown, listed } = UNEXPLAINED[locale];
  const { units } = evaluation.table;
  const some = listed(units.slice(0, NAMED)) + (units.length > NAMED ? '…' : '');
  problems.push(
    found.like.length > 0 ? unitUnknown(name, listed(found.like), true) : unitUnknown(name, some, false),
  );
  return null;
}

interface Address {
  readonly unit: string;
  readonly indicator: string;
  readonly period?: string;
  readonly text: string;
  readonly cell: CellRef | null;
}

/** How a correction speaks of a cell: by the names of the sheet that it stands on. */
function addressOf(
  { reading, found }: Assessed,
  unit: string,
  indicator: string,
  period: string | null,
): Address {
  const cell = reading.cellOf({ unit, indicator }, period);
  const text = (cell && textAt(found, cell)) ?? '';
  const there = reading.joined.find(({ sheet }) => sheet === cell?.sheet) ?? reading;
  const names = there === reading || cell === null ? { unit, indicator } : namesAt(there, cell, period);
  const dated = period !== null && there.periods.includes(period) ? { period } : {};
  return { unit, indicator, ...names, ...dated, text, cell };
}

function namesAt(
  { units, indicators, cellOf }: Reading,
  { row, column }: CellRef,
  period: string | null,
): { readonly unit: string; readonly indicator: string } | null {
  const isHere = (at: CellRef | null): boolean => at?.row === row && at.column === column;
  const above = indicators.filter(({ area }) => holds(area, row, column));
  for (const { name: indicator } of above)
    for (const { name: unit } of units)
      if (isHere(cellOf({ unit, indicator }, period))) return { unit, indicator };
  return null;
}

const holds = (area: ReadIndicator['area'], row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;
