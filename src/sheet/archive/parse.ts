/** Reads an archive back from its sheet, in whichever languages its rows were written. */
import { LOCALES, words } from '../../words';
import { ARCHIVE_WORDS } from '../../words/archive';
import type { Cell, Grid } from '../grid';
import { parseUnit, type ParsedResult } from '../result-sheet';
import { KINDS, RESULTS, type Entry, type Kind, type ResultItem } from './entry';

type Head = keyof (typeof ARCHIVE_WORDS)['zh-CN']['heads'];

export interface Archived extends Entry {
  readonly period: string;
  readonly revision: number;
  /** Row of the sheet, zero-based. */
  readonly row: number;
  /** The unit or the item was taken out by a revision. */
  readonly isDropped: boolean;
}

export interface ParsedArchive {
  /** Row of the headings, zero-based. */
  readonly head: number;
  /** Columns of the sheet by what stands in them, zero-based. */
  readonly columns: Readonly<Record<Head, number>>;
  /** In the order of the sheet. */
  readonly rows: readonly Archived[];
}

const HEADS = Object.keys(ARCHIVE_WORDS['zh-CN'].heads) as Head[];
const inAny = <K extends string>(keys: readonly K[], of: (key: K) => readonly string[]) =>
  new Map(keys.flatMap((key) => of(key).map((text) => [text, key] as const)));

const HEAD_BY_TEXT = inAny(HEADS, (head) => LOCALES.map((locale) => ARCHIVE_WORDS[locale].heads[head]));
const KIND_BY_TEXT = inAny<Kind>(KINDS, (kind) => LOCALES.map((locale) => ARCHIVE_WORDS[locale].kinds[kind]));
const RESULT_BY_TEXT = inAny<ResultItem>(RESULTS, (item) =>
  LOCALES.map((locale) => words(locale).sheets.heads[item]),
);
const DROPPED: ReadonlySet<string> = new Set(LOCALES.map((locale) => ARCHIVE_WORDS[locale].dropped));

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim();

/** Gives what is archived; null where the sheet has no headings of ours, or not all of them. */
export function parseArchive({ area, values }: Grid): ParsedArchive | null {
  for (const [r, cells] of values.entries()) {
    const found = new Map<Head, number>();
    cells.forEach((cell, c) => {
      const head = HEAD_BY_TEXT.get(textOf(cell));
      if (head !== undefined && !found.has(head)) found.set(head, area.column + c);
    });
    if (found.size < HEADS.length) continue;
    const columns = Object.fromEntries(found) as Record<Head, number>;
    const rows = values
      .slice(r + 1)
      .flatMap((each, k) => parseRow((head) => each[columns[head] - area.column], area.row + r + 1 + k));
    return { head: area.row + r, columns, rows };
  }
  return null;
}

/** Lines that a person wrote between or below are none of ours. */
function parseRow(at: (head: Head) => Cell | undefined, row: number): readonly Archived[] {
  const kind = KIND_BY_TEXT.get(textOf(at('kind')));
  const [period, unit, named] = [textOf(at('period')), textOf(at('unit')), textOf(at('item'))];
  const item = kind === 'result' ? RESULT_BY_TEXT.get(named) : named;
  const revision = Number(at('revision'));
  if (kind === undefined || !item || period === '' || unit === '' || !Number.isInteger(revision)) return [];
  const isDropped = DROPPED.has(textOf(at('remark')));
  return [{ period, revision, unit, kind, item, value: at('value') ?? '', row, isDropped }];
}

/** By this an entry of a period is known. */
export const keyOf = ({ unit, kind, item }: Entry): string => JSON.stringify([unit, kind, item]);

/** Gives what holds of each period, by period and key: of several rows that of the highest revision, of equal ones the last. */
export function latestOf(rows: readonly Archived[]): ReadonlyMap<string, ReadonlyMap<string, Archived>> {
  const periods = new Map<string, Map<string, Archived>>();
  for (const row of rows) {
    const latest = periods.get(row.period) ?? new Map<string, Archived>();
    periods.set(row.period, latest);
    const key = keyOf(row);
    if (row.revision >= (latest.get(key)?.revision ?? 0)) latest.set(key, row);
  }
  return periods;
}

/** Gives the rankings that the archive tells, as result sheets of those periods would. */
export function archivedResults({ columns, rows }: ParsedArchive): readonly ParsedResult[] {
  return [...latestOf(rows)].flatMap(([period, latest]) => {
    const units = new Map<string, Archived[]>();
    for (const entry of latest.values()) {
      if (entry.isDropped || entry.kind !== 'result') continue;
      units.set(entry.unit, [...(units.get(entry.unit) ?? []), entry]);
    }
    if (units.size === 0) return [];
    const parsed = [...units].flatMap(([name, entries]) => {
      const valueOf = (item: ResultItem): Cell | undefined =>
        entries.find((entry) => entry.item === item)?.value;
      return parseUnit(
        { ...resultCells(valueOf), unit: name },
        { row: entries[0]!.row, column: columns.unit },
      );
    });
    return [{ period, source: null, units: parsed }];
  });
}

const resultCells = (valueOf: (item: ResultItem) => Cell | undefined) => ({
  rank: valueOf('rank'),
  group: valueOf('group'),
  groupRank: valueOf('groupRank'),
  score: valueOf('score'),
  tier: valueOf('tier'),
  labels: valueOf('labels'),
});
