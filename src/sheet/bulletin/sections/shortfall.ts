/** What went wrong: indicators that fell, targets that were missed. */
import { round } from '../../../engine';
import { monthsPassed, sayNumber } from '../../../words/bulletin';
import type { Against, Paragraph } from '../bulletin';
import { againstIn } from '../figures';
import { growthBy, PERCENT_DECIMALS } from '../growth';
import { tellTallies } from '../../tallies';
import type { Subject } from '../subject';
import { targetsOf, type Target } from '../targets';

/** So many are named, the worst first. */
const NAMED = 5;

export function shortfall(subject: Subject): readonly Paragraph[] {
  const { words } = subject;
  const texts = [...targetsOf(subject).map((target) => missed(subject, target)), ...falls(subject)];
  const told = tellTallies(subject.evaluation, subject.locale, subject.names);
  return [
    ...texts.filter((text) => text !== '').map((text) => words.sentence(text) + words.stop),
    ...told.flatMap(({ text, isShort }) => (isShort ? [text] : [])),
  ].map((text) => ({ opening: '', text }));
}

/** The worst by name, the others by count. */
function nameWorst(
  subject: Subject,
  values: Float64Array,
  isBad: (value: number) => boolean,
  say: (value: number) => string,
) {
  const { names, words, entity } = subject;
  const bad = names
    .map((name, i) => ({ name, value: values[i] ?? NaN }))
    .filter(({ value }) => isBad(value))
    .sort((a, b) => a.value - b.value);
  const many = words.count(bad.length, entity);
  const named = bad.slice(0, NAMED).map(({ name, value }) => words.shortfall.one(name, say(value)));
  return {
    count: bad.length,
    many,
    who: bad.length > NAMED ? words.shortfall.andMore(named, many) : words.listed(named),
  };
}

/** Annual targets are measured by the months that have passed. */
function missed(subject: Subject, { name, completion, annual }: Target): string {
  const { words, locale, yearly, evaluation } = subject;
  const say = (value: number): string => sayNumber(round(value, PERCENT_DECIMALS), PERCENT_DECIMALS, locale);
  const percent = (value: number): string => words.percent(say(value));
  const months = paceOf(evaluation.table.period, annual);
  const pace = months === null ? 100 : (100 * months) / 12;
  const { count, many, who } = nameWorst(subject, completion, (value) => value < pace, percent);
  if (count === 0) return '';
  const { behind, unmet, short, completion: rate } = words.shortfall;
  if (months !== null) return behind(rate(name), say(pace), many, who);
  return yearly && evaluation.table.period !== null ? unmet(name, many, who) : short(rate(name), many, who);
}

/** Months by which an annual target is measured; null = as it stands. */
export const paceOf = (period: string | null, annual: boolean): number | null =>
  annual && period !== null ? monthsPassed(period) : null;

function falls(subject: Subject): readonly string[] {
  const { columns, words, locale, figures } = subject;
  const grown = columns.filter(({ column }) => column.role === 'growth' && column.direction === 'high');
  return grown.map(({ column, values }) => {
    // What is scored may have been put right since it was read.
    const scored = figures.find(({ beside }) => beside?.column === column)?.values ?? values;
    const say = (value: number): string => words.grown(growthBy(value, locale), null);
    const { count, many, who } = nameWorst(
      subject,
      scored,
      (value) => round(value, PERCENT_DECIMALS) < 0,
      say,
    );
    const since: Against = againstIn(column.path.join(''));
    const of =
      figures.find(({ base, role }) => base === column.canonical && role === 'level')?.name ?? column.of;
    return count === 0 ? '' : words.shortfall.fell(of === '' ? column.canonical : of, since, many, who);
  });
}
