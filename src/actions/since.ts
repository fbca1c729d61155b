/** Figures of an earlier period by name, 税收（2022年）, for schemes that hold those of now against them. */
import { inputsOf, isYearAfter, numbersIn, spanOf, type SchemeDraft, type Table } from '../engine';

const YEARS = 3;

/** Whether one period covers the same months as another, so many years on. */
function isYearsAfter(earlier: string, later: string, years: number): boolean {
  const [then, now] = [spanOf(earlier), spanOf(later)];
  if (then === null || now === null) return false;
  return years === 1
    ? isYearAfter(earlier, later) === true
    : now.first - then.first === 12 * years && now.last - then.last === 12 * years;
}

/** Gives the earliest period of the same months within the last three years of the present one; null = there is none. */
export function earliestOf(tables: readonly Pick<Table, 'period'>[]): string | null {
  const now = tables.at(-1)?.period ?? null;
  const earlier = tables.slice(0, -1).flatMap(({ period }) => period ?? []);
  const years = Array.from({ length: YEARS }, (_, k) => YEARS - k);
  const found = years.flatMap((k) =>
    now === null ? [] : earlier.filter((each) => isYearsAfter(each, now, k)),
  );
  return found[0] ?? null;
}

const NAMED = /^(.+)（([^（）]+)）$/;
const sayPeriod = (period: string): string => (/^\d{4}$/.test(period) ? `${period}年` : period);

/**
 * Gives the name by which a scheme may use the figures of an earlier period.
 * @example nameSince('税收', '2022') // '税收（2022年）'
 */
export const nameSince = (indicator: string, period: string): string =>
  `${indicator}（${sayPeriod(period)}）`;

/** Gives the tables with the earlier figures that the scheme uses, unit by unit; a unit that was not there then has none. */
export function withSince(tables: readonly Table[], { columns = [] }: SchemeDraft): readonly Table[] {
  const asked = new Set(columns.flatMap(inputsOf));
  const texts = new Map<string, ReadonlyMap<string, string>>();
  for (const name of asked) {
    const [, indicator = '', said = ''] = NAMED.exec(name) ?? [];
    const from = tables.find(({ period }) => period !== null && sayPeriod(period) === said);
    const values = from === undefined ? null : numbersIn(from, indicator);
    if (from === undefined || values === null || from.texts.has(name)) continue;
    const told = (x: number): string => (x === x ? String(x) : '');
    texts.set(name, new Map(from.units.map((unit, i) => [unit, told(values[i]!)])));
  }
  if (texts.size === 0) return tables;
  return tables.map((table) => ({
    ...table,
    texts: new Map([
      ...table.texts,
      ...[...texts].map(([name, of]) => [name, table.units.map((unit) => of.get(unit) ?? '')] as const),
    ]),
  }));
}
