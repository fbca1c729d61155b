/** The engine's door: outsiders import it only through here. */
export * from './result';
export * from './problem';
export { comparePeriods, follows, isPartOfYear, isYearAfter, spanIn, spanOf, type Span } from './period';
export { makeTable, isRankTable, type Table, type TableDraft } from './table';
export { computeColumns, inputsOf } from './compute';
export * from './scheme';
export {
  AGGREGATE_PARAMETERS,
  COMPUTE_PARAMETERS,
  NORMALISE_PARAMETERS,
  TREAT_PARAMETERS,
  WEIGHT_PARAMETERS,
  type Parameter,
  type Parameters,
} from './method';
export { checkScheme } from './check-scheme';
export { columnOf } from './check-indicators';
export { COMPARING_NORMALISATIONS } from './constant';
export { NOT_FLAGGED, numbersIn } from './column';
export { dayOf } from './day';
export { UNGROUPED } from './group';
export { fillScheme } from './fill-scheme';
export { branchesOf, growTree, indicatorsIn, MEANS, type Branch, type Leaf } from './tree';
export { isSwapped } from './upright';
export { readDraft } from './draft';
export { JOINS } from './check-rules';
export { conditionsIn, conditionsOf, orderRules } from './rule-order';
export { alignPast, type Earlier, type History, type Past, type PastPeriod } from './past';
export { labelBefore } from './running';
export type { Finding, Numbers, Verdict } from './view';
export type { Outcome } from './award';
export type { Tally, TallyGroup } from './tally';
export { rankOf, rankWithin } from './rank';
export { countReported, extent, mean, median, round } from './number';
export { score, type Scored } from './score';
export { evaluate, type Evaluation } from './evaluate';
export { evaluateInOrder, toPast } from './sequence';
export type { Veto } from './adjust';
export { annualGrowth, incrementsOf } from './growth';
export { completionOf, evenPlan, MONTHS, paceOf, PACES, planFrom, type PaceStatus } from './pace';
export { shareIncrement, type Slice } from './sharing';
export { compare, contradiction } from './weight/ahp';
export { ENGINE_VERSION } from './version';
