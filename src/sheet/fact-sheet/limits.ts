/** Says what the ranking does not say, and what is still open. */
import {
  branchesOf,
  COMPARING_NORMALISATIONS,
  conditionsOf,
  growTree,
  isRankTable,
  type AggregateMethod,
  type NormaliseMethod,
  type Scheme,
  type WeightMethod,
} from '../../engine';
import { COMPARING_AGGREGATES } from '../../engine/explain';
import { checkData, type Severity } from '../check';
import { different, rankedRows, someOf, when, type Telling } from './subject';

/** Points and scores that hang on who else is in. */
const COMPARING_POINTS: readonly NormaliseMethod[] = [...COMPARING_NORMALISATIONS, 'banded', 'levelGrowth'];
const BENT: readonly AggregateMethod[] = ['geometric', 'harmonic', 'generalised'];
const NOT_MEASURED: readonly WeightMethod[] = ['given', 'equal', 'ahp'];

/** With fewer units what is said of many is a rough guide. */
const FEW = 10;
/** Methods that are named. */
const NAMED = 3;
/** More cells take too long to be checked for a page. */
const MOST_CELLS = 20_000;

export const tellLimits = (telling: Telling): readonly string[] => [
  ...ofMethods(telling),
  ...ofMatters(telling),
  ofCheck(telling),
  telling.said.limits.general,
];

function ofMethods({ evaluation, words, said }: Telling): readonly string[] {
  const { table, scheme } = evaluation;
  const { limits } = said;
  if (isRankTable(table)) return [limits.ranksOnly, limits.outer];
  const titles = words.scheme.vocabularies;
  const ways = scheme.indicators.length === 0 ? [] : branchesOf(growTree(scheme)).map(methodOf);
  const compared = different([
    ...scheme.indicators
      .map(({ normalise: { method } }) => method)
      .filter((method) => COMPARING_POINTS.includes(method))
      .map((method) => titles.normalise[method]),
    ...ways.filter((way) => COMPARING_AGGREGATES.includes(way)).map((way) => titles.aggregate[way]),
  ]);
  const { method } = scheme.weights;
  const measured = scheme.indicators.length > 0 && !NOT_MEASURED.includes(method);
  const ranked = rankedRows(evaluation).length;
  return [
    ...when(scheme.indicators.length > 1 && ways.includes('arithmetic'), limits.compensatory),
    ...when(
      ways.some((way) => BENT.includes(way)),
      limits.bent,
    ),
    ...when(compared.length > 0, limits.relative(someOf(compared, NAMED, said))),
    ...when(measured, limits.measuredWeights(titles.weighting[method])),
    ...when(table.outerRanks !== null, limits.outer),
    ...when(ranked > 0 && ranked < FEW, limits.few(ranked)),
  ];
}

const methodOf = ({ aggregate }: { readonly aggregate: Scheme['aggregate'] }): AggregateMethod =>
  aggregate.method;

/** What the run itself says of outer ranks. */
const OF_OUTER: readonly string[] = ['population-unknown', 'outer-ranks-absent'];

function ofMatters({ evaluation, words, said: { limits } }: Telling): readonly string[] {
  const { scheme, outcomes, conflicts, notes } = evaluation;
  const openFor = outcomes.map((each) => each.filter(({ verdict }) => verdict === 'unknown').length);
  const open = openFor.reduce((sum, each) => sum + each, 0);
  const blanks = unfilledIn(scheme);
  const both = conflicts.filter(Boolean).length;
  return [
    ...notes.filter(({ code }) => OF_OUTER.includes(code)).map(words.note),
    ...when(open > 0, limits.open(open, openFor.filter((each) => each > 0).length)),
    ...when(blanks > 0, limits.unfilled(blanks)),
    ...when(both > 0, limits.conflicts(both)),
    ...when(outcomes.flat().length > 0, words.sheets.notes.draft),
  ];
}

const unfilledIn = (scheme: Scheme): number =>
  conditionsOf(scheme).filter(({ kind }) => kind === 'unfilled').length +
  scheme.rules.flatMap(({ give }) => give).filter(({ amount }) => amount === null).length +
  scheme.adjustments.filter(({ points }) => points === null).length;

function ofCheck({ evaluation, reading, said: { limits } }: Telling): string {
  const { units, columns } = evaluation.table;
  if (units.length * columns.length * reading.tables.length > MOST_CELLS) return limits.unchecked;
  const { findings } = checkData(reading);
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return findings.length === 0 ? limits.sound : limits.check(count('error'), count('doubt'), count('remark'));
}
