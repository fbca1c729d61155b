/** Reads an earlier ranking from its sheet, in whichever language it was written. */
import { LOCALES, words, type Words } from '../../words';
import { KEPT_WORDS } from '../../words/kept';
import type { Cell, Grid } from '../grid';
import { splitOutsideQuotes, parseNumber, unquoteName } from '../quoted';

export interface ParsedResult {
  /** null = the sheet names none. */
  readonly period: string | null;
  /** The sheet that it was made from; null = it does not say. */
  readonly source: string | null;
  readonly units: readonly ParsedUnit[];
}

/** null = not ranked, not scored. */
export interface ParsedUnit {
  readonly name: string;
  /** Of the sheet, zero-based, as is the column of the name. */
  readonly row: number;
  readonly column: number;
  readonly rank: number | null;
  /** '' where none is named; null = the ranking had no groups. */
  readonly group: string | null;
  readonly groupRank: number | null;
  readonly score: number | null;
  readonly tier: string | null;
  readonly labels: readonly string[];
  /** Labels that were to be verified. */
  readonly openLabels: readonly string[];
}

const LANGUAGES: readonly Words['sheets'][] = LOCALES.map((locale) => words(locale).sheets);

/** What follows the units begins with one of these in the column of ranks. */
const CLOSING: ReadonlySet<string> = new Set([
  ...LANGUAGES.map(({ notes }) => notes.heading),
  ...Object.values(KEPT_WORDS).map(({ gone }) => gone),
]);

/** Gives the ranking, or null where the sheet has no heading of ours: it was made over. */
export function parseResult(grid: Grid): ParsedResult | null {
  for (const language of LANGUAGES) {
    const { rank, unit, group, groupRank, score, tier, labels } = language.heads;
    const head = grid.values.findIndex((cells) => cells.includes(rank) && cells.includes(unit));
    if (head < 0) continue;
    const columnOf = (title: string): number => grid.values[head]?.indexOf(title) ?? -1;
    const columns = {
      rank: columnOf(rank),
      unit: columnOf(unit),
      group: columnOf(group),
      groupRank: columnOf(groupRank),
      score: columnOf(score),
      tier: columnOf(tier),
      labels: columnOf(labels),
    };
    const { row, column } = grid.area;
    const below = grid.values.slice(head + 1);
    const end = below.findIndex((cells) => CLOSING.has(String(cells[columns.rank] ?? '').trim()));
    const units = below
      .slice(0, end < 0 ? undefined : end)
      .flatMap((cells, k) =>
        parseUnit(cells, columns, { row: row + head + 1 + k, column: column + columns.unit }, language),
      );
    const above = grid.values.slice(0, head);
    return { period: parsePeriod(above, language), source: parseSource(above, language), units };
  }
  return null;
}

function parseUnit(
  cells: readonly Cell[],
  columns: Readonly<Record<'rank' | 'unit' | 'group' | 'groupRank' | 'score' | 'tier' | 'labels', number>>,
  at: Pick<ParsedUnit, 'row' | 'column'>,
  language: Words['sheets'],
): readonly ParsedUnit[] {
  const name = String(cells[columns.unit] ?? '').trim();
  if (name === '') return [];
  const given = splitOutsideQuotes(String(cells[columns.labels] ?? ''), 'list');
  const isOpen = (text: string): boolean => text.endsWith(language.open.trim());
  const open = given.filter(isOpen).map((text) => text.slice(0, -language.open.trim().length));
  return [
    {
      name,
      ...at,
      rank: numberIn(cells[columns.rank]),
      group: columns.group < 0 ? null : String(cells[columns.group] ?? '').trim(),
      groupRank: numberIn(cells[columns.groupRank]),
      score: numberIn(cells[columns.score]),
      tier: String(cells[columns.tier] ?? '').trim() || null,
      labels: given.filter((text) => !isOpen(text)).map(unquoteName),
      openLabels: open.map(unquoteName),
    },
  ];
}

function numberIn(cell: Cell | undefined): number | null {
  const value = typeof cell === 'number' ? cell : parseNumber(String(cell ?? ''));
  return Number.isNaN(value) ? null : value;
}

function parsePeriod(
  rows: readonly (readonly Cell[])[],
  { period, periodUnknown }: Words['sheets'],
): string | null {
  const line = rows
    .flat()
    .map((cell) => String(cell).trim())
    .find((text) => text.startsWith(period.trim()));
  const named = line?.slice(period.trim().length).trim();
  return named === undefined || named === '' || named === periodUnknown ? null : named;
}

/** A range ends the name of the sheet: the name itself may hold any sign. */
function parseSource(rows: readonly (readonly Cell[])[], { source }: Words['sheets']): string | null {
  const before = source('', '').replace('!', '');
  const line = rows
    .flat()
    .map(String)
    .find((text) => text.startsWith(before));
  return /^(.+?)![A-Z]+\d+(?::[A-Z]+\d+)?(?:,|　|$)/.exec(line?.slice(before.length) ?? '')?.[1] ?? null;
}
