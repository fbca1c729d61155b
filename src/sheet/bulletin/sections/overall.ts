/** The overview: sums with their growth, the spread of the scores, how far up the units stand in a wider ranking. */
import { extent, round } from '../../../engine';
import { sayNumber } from '../../../words/bulletin';
import { checkData } from '../../check';
import { isAdditive } from '../../check/subject';
import { tellTallies } from '../../tallies';
import type { Paragraph } from '../bulletin';
import { decimalsOf, type Figure } from '../figures';
import { growthBy, growthFrom, PERCENT_DECIMALS } from '../growth';
import { sayFigure } from '../say';
import { isCity, type Subject } from '../subject';
import type { Beside } from '../surveyed';

const WHOLE = /^全[市省县区州盟旗国校]/;
const SUM = /合计|总计|共计|总和|汇总|total/i;
const NOT_SUM = /平均|均值|小计|中位|最[大小高低]|average|mean|median|subtotal/i;

/** So many sums are told; the annex has the others. */
const TOLD = 8;

export function overall(subject: Subject): readonly Paragraph[] {
  const texts = [sums(subject), scores(subject), ...bands(subject), ...tallies(subject)].filter(
    (text) => text !== '',
  );
  return texts.map((text) => ({ opening: '', text }));
}

/** What is short stands among the shortcomings. */
const tallies = ({ evaluation, locale, names }: Subject): readonly string[] =>
  tellTallies(evaluation, locale, names).flatMap(({ text, isShort }) => (isShort ? [] : [text]));

function sums(subject: Subject): string {
  const { words, entity, evaluation, figures } = subject;
  const count = evaluation.table.units.length;
  if (count < 2) return '';
  const clauses = figures
    .filter(isSummed)
    .slice(0, TOLD)
    .map((figure) => sumClause(subject, figure))
    .filter((clause) => clause !== '');
  if (clauses.length === 0) return '';
  const who = `${isCity(subject) ? words.whole : ''}${words.units(count, entity)}`;
  return words.sentence(words.overall.sums(who, clauses)) + words.stop;
}

/** Amounts in a measure of their own; points and bare figures have no sum that means anything. */
const isSummed = ({ beside, unit }: Figure): boolean =>
  beside !== null && unit !== '' && unit !== '分' && isAdditive(beside.column);

/** Whether sums are told, whose origin a note must say. */
export const hasSums = (subject: Subject): boolean => sums(subject) !== '';

const lineOf = (column: Beside | null, is: (line: string) => boolean): number | undefined =>
  column?.totals.find(({ line }) => is(line) && !NOT_SUM.test(line))?.value;

const isSum = (line: string): boolean => SUM.test(line) && !WHOLE.test(line);
const isWhole = (line: string): boolean => WHOLE.test(line);

/** The sum, as the sheet states it or else computed where all have reported; then its growth, beside the whole city's. */
function sumClause(subject: Subject, figure: Figure): string {
  const { words, locale } = subject;
  const { overall: said } = words;
  const { values, beside, growth } = figure;
  const complete = values.every((value) => !Number.isNaN(value));
  const computed = values.reduce((sum, value) => sum + value, 0);
  const stated = lineOf(beside, isSum);
  const wider = lineOf(beside, isWhole);
  const own = stated ?? (complete ? computed : undefined);
  const wholeIsSum = own !== undefined && wider !== undefined && isNear(own, wider);
  const say = (value: number): string =>
    sayFigure(
      { ...figure, decimals: decimalsOf(Float64Array.of(value), figure.unit, figure.role) },
      value,
      subject,
    );
  const name = words.indicator(figure.name, figure.unit);
  if (own === undefined) return '';
  const doubt =
    stated !== undefined && isDoubted(subject, figure.name) && complete ? said.doubtful(say(computed)) : '';
  const sums = growthLines(growth, wholeIsSum);
  const grown = sums.own === undefined ? earlierGrowth(subject, figure, own) : growthBy(sums.own, locale);
  const parts = [
    said.sum(name, say(own)) + doubt,
    grown === null ? '' : words.grown(grown, figure.growthAgainst),
    sums.own !== undefined && sums.wider !== undefined ? difference(sums.own - sums.wider, subject) : '',
    wider !== undefined && !wholeIsSum && wider > own && own > 0
      ? said.share(
          words.wholeNamed,
          sayNumber(round((100 * own) / wider, PERCENT_DECIMALS), PERCENT_DECIMALS, locale),
        )
      : '',
  ];
  return parts.filter((part) => part !== '').join(words.comma);
}

function growthLines(growth: Beside | null, wholeIsSum: boolean): { own?: number; wider?: number } {
  const [own, wider] = [lineOf(growth, isSum), lineOf(growth, isWhole)];
  return own === undefined && wholeIsSum ? { own: wider } : { own, wider };
}

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));

function difference(points: number, { words, locale }: Subject): string {
  const shown = round(points, PERCENT_DECIMALS);
  const { above, below, level } = words.overall;
  if (shown === 0) return level(words.wholeNamed);
  const by = sayNumber(Math.abs(shown), PERCENT_DECIMALS, locale);
  return shown > 0 ? above(by, words.wholeNamed) : below(by, words.wholeNamed);
}

/** Growth of the sum over the year before, where the sheet holds that year for all the same units. */
function earlierGrowth(subject: Subject, figure: Figure, now: number): ReturnType<typeof growthFrom> | null {
  const { reading, evaluation, yearly, locale } = subject;
  const { table } = evaluation;
  const at = reading.tables.findIndex(({ period }) => period === table.period);
  const before = yearly && at > 0 ? reading.tables[at - 1] : undefined;
  if (before === undefined || Number(before.period) !== Number(table.period) - 1) return null;
  const values = before.columns[before.indicators.indexOf(figure.beside?.column.name ?? figure.name)];
  const rows = new Map(before.units.map((unit, i) => [unit, i]));
  if (values === undefined || before.units.length !== table.units.length) return null;
  const sum = table.units.reduce((total, unit) => total + (values[rows.get(unit) ?? -1] ?? NaN), 0);
  return Number.isNaN(sum) ? null : growthFrom(sum, now, locale);
}

/** Whether a total on the sheet differs from what it is of. */
function isDoubted({ reading }: Subject, indicator: string): boolean {
  return checkData(reading).findings.some(
    ({ code, facts }) => code === 'summary-differs' && 'indicator' in facts && facts.indicator === indicator,
  );
}

function scores(subject: Subject): string {
  const { evaluation, words, entity, locale, outer } = subject;
  const known = evaluation.totals.filter((score) => !Number.isNaN(score));
  if (outer || known.length < 2) return '';
  const decimals = scoreDecimals(subject);
  const say = (score: number): string => sayNumber(round(score, decimals), decimals, locale);
  const [worst, best] = extent(known);
  // That all are alike is said where they are ranked.
  if (worst === best) return '';
  const who = words.units(known.length, entity);
  const mean = known.reduce((sum, score) => sum + score, 0) / known.length;
  const above = known.filter((score) => score > mean).length;
  const spread = { best: say(best), worst: say(worst), gap: say(best - worst) };
  return (
    words.sentence(words.overall.scores(who, say(mean), words.count(above, entity), spread)) + words.stop
  );
}

/** Scores are published as the scheme says; two decimals where it rounds to nothing. */
export const scoreDecimals = ({ evaluation }: Subject): number => evaluation.scheme.rank.decimals ?? 2;

const TOP_PERCENT = 20;
const BANDS: readonly (readonly [number, number | null])[] = [
  [1, 50],
  [51, 100],
  [101, null],
];

/** In the province: how many are among the first fifth, and in which bands. */
function bands(subject: Subject): readonly string[] {
  const { evaluation, words, entity, outer, scope } = subject;
  const { ranks, scheme } = evaluation;
  if (!outer) return [];
  const within = (from: number, to: number): number =>
    ranks.filter((rank) => rank >= from && rank <= to).length;
  const told: string[] = [];
  const { population } = scheme;
  if (population !== null) {
    const last = topOf(population);
    const many = within(1, last);
    const { top, none } = words.overall;
    told.push(
      many === 0
        ? none(scope, words.count(population, entity), TOP_PERCENT, last)
        : top(scope, words.count(population, entity), TOP_PERCENT, last, words.count(many, entity)),
    );
  }
  if (ranks.some((rank) => rank > 100)) {
    const filled = BANDS.flatMap(([from, to]) => {
      const many = within(from, to ?? Infinity);
      return many === 0 ? [] : [words.overall.band(from, to, words.count(many, entity))];
    });
    told.push(words.overall.bands(scope, filled));
  }
  return told.map((text) => words.sentence(text) + words.stop);
}

/** The first fifth, without a fraction of a unit. @example topOf(163) // 32 */
export const topOf = (population: number): number => Math.floor((population * TOP_PERCENT) / 100 + 1e-9);

/** Whether a rule on the rounding of the first fifth must be told. */
export const hasTop = ({ outer, evaluation }: Subject): number | null =>
  outer && evaluation.scheme.population !== null ? TOP_PERCENT : null;
