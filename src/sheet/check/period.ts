/** Periods that lie ahead, and columns of different periods that stand beside each other as if of one. */
import { finding, type Finding } from './finding';
import { indicatorsOf, type Subject } from './subject';

const yearOf = (period: string): number => Number(/^\d{4}/.exec(period)?.[0] ?? NaN);

export const checkPeriods = (subject: Subject): readonly Finding[] => [...ahead(subject), ...mixed(subject)];

function ahead({ survey, reading, year }: Subject): readonly Finding[] {
  if (year === null) return [];
  const headed = new Map(survey.columns.map(({ period, heading }) => [period, heading]));
  return reading.periods
    .filter((period) => yearOf(period) > year)
    .map((period) =>
      finding('period', 'doubt', 'period-future', [headed.get(period) ?? null], { period, year }),
    );
}

/** Where the sheet is read as one period, its headings should name no other. */
function mixed(subject: Subject): readonly Finding[] {
  const { tables } = subject.reading;
  if (tables.length > 1) return [];
  const byPeriod = new Map(
    indicatorsOf(subject)
      .filter(({ assessed, period }) => assessed && period !== null)
      .map(({ period, heading }) => [period ?? '', heading]),
  );
  if (byPeriod.size < 2) return [];
  const facts = { periods: [...byPeriod.keys()].join('、') };
  return [finding('period', 'doubt', 'periods-mixed', [...byPeriod.values()], facts)];
}
