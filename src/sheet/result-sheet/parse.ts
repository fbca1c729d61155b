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
    const units = below.slice(0, end < 0 ? undefined : end).flatMap((cells, k) => {
      const of = (name: keyof typeof columns): Cell | undefined => cells[columns[name]];
      const named: ResultCells = {
        unit: of('unit'),
        rank: of('rank'),
        group: columns.group < 0 ? undefined : (of('group') ?? ''),
        groupRank: of('groupRank'),
        score: of('score'),
        tier: of('tier'),
        labels: of('labels'),
      };
      return parseUnit(named, { row: row + head + 1 + k, column: column + columns.unit });
    });
    const above = grid.values.slice(0, head);
    return { period: parsePeriod(above, language), source: parseSource(above, language), units };
  }
  return null;
}

/** What stands in the columns for one unit; undefined = there is no such column. */
export type ResultCells = Readonly<
  Record<'rank' | 'unit' | 'group' | 'groupRank' | 'score' | 'tier' | 'labels', Cell | undefined>
>;

const OPEN: readonly string[] = LANGUAGES.map(({ open }) => open.trim());

/** Gives the unit, or nothing where its name is blank. */
export function parseUnit(cells: ResultCells, at: Pick<ParsedUnit, 'row' | 'column'>): readonly ParsedUnit[] {
  const name = String(cells.unit ?? '').trim();
  if (name === '') return [];
  const given = splitOutsideQuotes(String(cells.labels ?? ''), 'list').map((text) => {
    const end = OPEN.find((mark) => text.endsWith(mark));
    return { isOpen: end !== undefined, label: unquoteName(text.slice(0, text.length - (end?.length ?? 0))) };
  });
  return [
    {
      name,
      ...at,
      rank: numberIn(cells.rank),
      group: cells.group === undefined ? null : String(cells.group).trim(),
      groupRank: numberIn(cells.groupRank),
      score: numberIn(cells.score),
      tier: String(cells.tier ?? '').trim() || null,
      labels: given.filter(({ isOpen }) => !isOpen).map(({ label }) => label),
      openLabels: given.filter(({ isOpen }) => isOpen).map(({ label }) => label),
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
  // Of a frozen ranking its hash follows.
  const named = line?.slice(period.trim().length).split('　')[0]?.trim();
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
