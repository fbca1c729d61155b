/** What a bulletin is about: the evaluation, the table that it came from, and what both are called. */
import { comparePeriods, isRankTable, type Evaluation } from '../../engine';
import { BULLETIN_WORDS, entityOf, sayPeriod, type BulletinWords, type Entity } from '../../words/bulletin';
import type { Locale } from '../../words/locale';
import { isYear } from '../../words/reasons';
import type { Reading } from '../read';
import { figuresOf, type Figure } from './figures';
import { publicName } from './officials';
import { besideOf, type Beside } from './surveyed';

export interface Subject {
  readonly evaluation: Evaluation;
  readonly reading: Reading;
  readonly locale: Locale;
  readonly words: BulletinWords;
  readonly entity: Entity;
  /** Units as they may be published, in the order of the table. */
  readonly names: readonly string[];
  /** Whether the table holds ranks and nothing is scored. */
  readonly outer: boolean;
  /** Of the outer ranking: 全省; '' where nothing says so, or there is none. */
  readonly scope: string;
  /** As spoken; '' = the sheet names none. */
  readonly period: string;
  readonly yearly: boolean;
  /** The period before, as spoken; '' = none is known. */
  readonly before: string;
  readonly figures: readonly Figure[];
  readonly columns: readonly Beside[];
}

export function subjectOf(evaluation: Evaluation, reading: Reading, locale: Locale): Subject {
  const { table } = evaluation;
  const words = BULLETIN_WORDS[locale];
  const names = table.units.map(publicName);
  const columns = besideOf(reading, table);
  const outer = isRankTable(table);
  return {
    evaluation,
    reading,
    locale,
    words,
    entity: entityOf(reading.unitHeading, names),
    names,
    outer,
    scope: outer ? scopeOf(evaluation, reading, words) : '',
    period: table.period === null ? '' : sayPeriod(table.period, locale),
    yearly: isYear(table.period),
    before: beforeOf(evaluation, locale),
    figures: figuresOf(evaluation, reading, columns, locale),
    columns,
  };
}

/** Rows of the table by rank; units without one last. */
export function unitsByRank({ evaluation, names }: Subject): readonly number[] {
  const rank = (i: number): number => {
    const own = evaluation.ranks[i] ?? NaN;
    return Number.isNaN(own) ? Infinity : own;
  };
  return names.map((_, i) => i).sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
}

/** All that a sheet says above and beside its figures. */
function sayingsOf({ sheet, excluded, indicators }: Reading): string {
  const titles = excluded.flatMap(({ code, facts }) =>
    code === 'title' && 'text' in facts ? [facts.text] : [],
  );
  return [sheet, ...titles, ...indicators.map(({ name }) => name)].join('\n');
}

function scopeOf({ scheme }: Evaluation, reading: Reading, { outer }: BulletinWords): string {
  const said = sayingsOf(reading);
  if (/全国|国家级?(?:排名|位次)|national/i.test(said)) return outer.nation;
  if (scheme.population !== null || /全省|省内|省级?(?:排名|位次)|provinc/i.test(said)) return outer.province;
  // More places than units: the ranking is a wider one, whose name is not known.
  return '';
}

/** Whether the sheet says that its units are those of a city. */
export const isCity = ({ reading }: Subject): boolean =>
  reading.city !== null || /全市|市各/.test(sayingsOf(reading));

function beforeOf({ table, past, changes }: Evaluation, locale: Locale): string {
  if (changes.every(Number.isNaN)) return '';
  const earlier = past
    .map(({ period }) => period)
    .filter((period) => table.period === null || comparePeriods(period, table.period) < 0)
    .sort(comparePeriods);
  const last = earlier.at(-1) ?? '';
  return last === '' ? '' : sayPeriod(last, locale);
}
