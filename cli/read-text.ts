/** What was understood of a workbook, as lines for a person. */
import type { TableReport } from '../src/actions/read';
import { ACTION_WORDS } from '../src/words/actions';
import { CHECK_WORDS } from '../src/words/check';
import type { Locale } from '../src/words/locale';
import { READING_WORDS } from '../src/words/reading';
import type { ReadOutput } from './read-output';

const MOST_LISTED = 20;
const INDENT = '  ';

/** A heading and its items below it; nothing where there are none. */
function section(
  heading: string,
  items: readonly string[],
  more: (count: number) => string,
): readonly string[] {
  if (items.length === 0) return [];
  const listed = items.slice(0, MOST_LISTED).map((item) => INDENT + item);
  const rest = items.length - listed.length;
  return [heading, ...listed, ...(rest > 0 ? [INDENT + more(rest)] : [])];
}

function tellIndicator(indicator: TableReport['indicators'][number], locale: Locale): string {
  const { column, name, unit, period, role, direction, because, weight, assessed } = indicator;
  const words = READING_WORDS[locale];
  const part = assessed
    ? words.assessed(words.roles[role], words.directions[direction], because)
    : words.notAssessed(words.roles[role]);
  const pieces = [
    column,
    unit === null ? name : words.measured(name, unit),
    ...(period === null ? [] : [period]),
    part,
    ...(weight === null ? [] : [words.weight(weight)]),
  ];
  return pieces.join(INDENT);
}

function tellCell({ cell, kind, value, unit }: TableReport['cells'][number], locale: Locale): string {
  const said = Array.isArray(value) ? value.join('–') : (value ?? '');
  const percent = kind === 'percent' && typeof value === 'number';
  const shown = percent ? `${Number((value * 100).toPrecision(15))}%` : `${said}${unit}`;
  return [cell, READING_WORDS[locale].kinds[kind], shown].filter((piece) => piece !== '').join(INDENT);
}

function tellTable(table: TableReport, locale: Locale): readonly string[] {
  const words = READING_WORDS[locale];
  const { listed } = ACTION_WORDS[locale];
  return [
    `${table.sheet}!${table.range}${INDENT}${words.layouts[table.layout]}`,
    ...(table.periods.length > 0 ? [words.periods(listed(table.periods))] : []),
    ...section(
      words.units(table.units.length),
      table.units.map(({ cell, name, canonical }) =>
        [cell, name, ...(canonical === name ? [] : [`= ${canonical}`])].join(INDENT),
      ),
      words.more,
    ),
    ...section(
      words.indicators(table.indicators.length),
      table.indicators.map((indicator) => tellIndicator(indicator, locale)),
      words.more,
    ),
    ...section(
      words.cells(table.cells.length),
      table.cells.map((cell) => tellCell(cell, locale)),
      words.more,
    ),
    ...section(
      words.excluded(table.excluded.length),
      table.excluded.map(({ where, why }) => `${where}${INDENT}${why}`),
      words.more,
    ),
    '',
  ];
}

/** One table after the other, then the notes and what the data check found; problems have been told elsewhere. */
export function tellTables(
  { tables, problems, notes, checks }: ReadOutput,
  locale: Locale,
): readonly string[] {
  const words = READING_WORDS[locale];
  const { title, severities } = CHECK_WORDS[locale];
  const found = checks.map(({ severity, cell, message }) =>
    [severities[severity], cell ?? '', message].filter((piece) => piece !== '').join(INDENT),
  );
  return [
    // Where there are problems, they say it better.
    ...(tables.length === 0 && problems.length === 0 ? [words.nothing] : []),
    ...tables.flatMap((table) => tellTable(table, locale)),
    ...section(words.notes, notes, words.more),
    ...section(title, found, words.more),
  ];
}
