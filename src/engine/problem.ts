/** Every reason to refuse and every remark that the engine knows, each with the facts that its sentence needs. */
import type { Note, Place, Problem } from './result';
import type { Lack } from './vocabulary';

/** Where all is said by the code and the place. */
type Nothing = Readonly<Record<string, never>>;

export interface ProblemFacts {
  'table-empty': Nothing;
  'table-no-columns': Nothing;
  /** Counted from 1. */
  'unit-unnamed': { readonly row: number };
  'unit-duplicate': { readonly unit: string };
  'indicator-unnamed': { readonly column: number };
  'indicator-duplicate': { readonly indicator: string };
  /** Infinite: no cell holds such a number. */
  'number-invalid': { readonly value: string };
  /** An outer rank below 1. */
  'rank-invalid': { readonly value: number };
  /** Empty under the missing rule `refuse`. */
  'value-missing': { readonly lack?: Lack };
  'value-not-positive': { readonly value: number; readonly method: string };
  /** All units are alike in the column, and the scheme refuses such columns. */
  'column-constant': Nothing;
  /** Screening has left no indicator to score by. */
  'indicators-none': Nothing;
  /** No value at all in the column. */
  'column-empty': Nothing;
  /** A unit's outer rank lies beyond the number of units that it is said to be among. */
  'population-too-small': { readonly population: number; readonly rank: number };

  'value-negative': { readonly value: number; readonly method: string };
  'column-not-number': { readonly column: string; readonly value: string };
  'points-not-positive': { readonly points: number; readonly method: string; readonly dimension: string };
  /** The method compares units over all parts and cannot leave one out. */
  'points-missing': { readonly method: string; readonly dimension: string };
  'reference-missing': { readonly reference: string };
  /** The reference is the worst of all: nothing can be measured from it. */
  'reference-worst': { readonly reference: string };
  /** Nobody of the group has a value from which the missing one could be filled in. */
  'group-empty': { readonly group: string };
  /** The unit's group has no weights. */
  'group-unknown': { readonly group: string };
  'too-many-units': { readonly method: string; readonly units: number; readonly most: number };
  'weights-mean': { readonly method: string; readonly mean: number };
  /** Quotas that do not sum to the units, where the scheme asks for that. */
  'tier-quota-sum': { readonly sum: number; readonly units: number };
  'tier-quota-large': { readonly quota: number; readonly units: number };

  'scheme-shape': { readonly expected: string };
  'scheme-unknown-field': { readonly field: string };
  'scheme-number': { readonly value: string; readonly expected: string };
  /** A plan that may be sums since January or months by themselves. */
  'plan-open': Nothing;
  'scheme-word': { readonly value: string; readonly allowed: string };
  'scheme-no-indicators': Nothing;
  'scheme-unknown-indicator': { readonly indicator: string } & Known;
  'scheme-unknown-unit': { readonly unit: string } & Known;
  'scheme-unknown-column': { readonly column: string } & Known;
  'scheme-unknown-dimension': { readonly dimension: string } & Known;
  'scheme-unknown-label': { readonly label: string } & Known;
  'scheme-unknown-tier': { readonly tier: string } & Known;
  'scheme-unknown-switch': { readonly name: string };
  'scheme-duplicate': { readonly name: string };
  'dimension-in-two-places': { readonly dimension: string };
  'weight-missing': { readonly name: string };
  'weight-sum': { readonly parent: string; readonly sum: number; readonly expected: number };
  /** Lowest and highest weight of an indicator, outside 0–1 or the wrong way round. */
  'weight-limits': { readonly low: number; readonly high: number };
  /** No weights within these limits sum to 1: sums of the lowest and of the highest. */
  'weights-box-empty': { readonly low: number; readonly high: number };
  'parameter-missing': { readonly method: string; readonly parameter: string };
  'parameter-unknown': { readonly method: string; readonly parameter: string };
  'direction-unsuited': { readonly method: string };
  /** Its score is better the lower it is, and goes with no points that are better the higher they are. */
  'method-lower-better': { readonly method: string };
  /** The method stands in the vocabulary, but this version has no arithmetic for it. */
  'method-unavailable': { readonly method: string };
  'matrix-size': { readonly rows: number; readonly expected: number };
  'matrix-not-reciprocal': { readonly row: number; readonly column: number };
  'tier-order': { readonly first: string; readonly second: string };
  'tier-missing': { readonly tier: string };
  'switch-missing': { readonly name: string };
  /** It has both a column and a condition, or neither. */
  'adjustment-column-or-condition': { readonly item: string };
  'adjustment-points-missing': { readonly item: string };
  /** What is added before ranking cannot ask about ranks, scores, tiers or labels of this assessment. */
  'condition-too-late': Nothing;
  'outer-ranks-missing': { readonly source: string };
  'condition-unsuited': { readonly field: string };
  'condition-empty': Nothing;
  'rule-gives-nothing': { readonly rule: string };
  'rule-cycle': { readonly rules: string };
}

/** Names that there are, a line each, for one that nothing has. */
interface Known {
  readonly known?: string;
}

export interface NoteFacts {
  /** Units for which a computed column has no value, and why. */
  'column-lacks': {
    readonly column: string;
    readonly lack: Lack;
    readonly units: string;
    readonly count: number;
  };
  /** A column without spread: everyone has the points `points`. */
  'no-spread': { readonly points: number };
  /** Points below the floor were lifted to it. */
  'points-floored': { readonly count: number };
  /** Points above the cap were cut to it. */
  'points-capped': { readonly count: number };
  /** There is no earlier period: changes are not comparable, streaks begin here. */
  'first-period': Nothing;
  /** The period before this one is not among the earlier ones. */
  'period-gap': { readonly before: string; readonly period: string };
  /** Not in the period before. */
  'unit-new': { readonly unit: string };
  /** Made of units of the period before, and not there itself: merged, or split off. */
  'unit-merged': {
    readonly unit: string;
    readonly origins: string;
    readonly ranks: string;
    /** Several became it; one did, and is no more; or one that goes on, or became several. */
    readonly how: 'merged' | 'joined' | 'split';
  };
  /** There in the period before; others have been split off since. */
  'unit-parted': { readonly unit: string; readonly parts: string };
  /** There in the period before, and has taken in others since. */
  'unit-absorbed': { readonly unit: string; readonly origins: string };
  /** Not assessed by these indicators: their weight is borne by the units' others. */
  'units-reweighted': { readonly units: string; readonly indicators: string };
  /** In no group of those by which units are ranked apart. */
  'units-ungrouped': { readonly units: string; readonly count: number };
  /** In the period before, and no more. */
  'unit-gone': { readonly unit: string };
  /** Some condition needs the number of units in the outer ranking. */
  'population-unknown': Nothing;
  /** Rules ask for ranks of an outer ranking, and the table holds none. */
  'outer-ranks-absent': { readonly rules: string };
  /** Growth over a base of 0 or below is no number: the unit is judged without it. */
  'not-comparable': { readonly count: number };
  /** Values that nobody reported were filled in by the rule. */
  'values-filled': { readonly count: number; readonly rule: string };
  /** Filled in with 0, which is the best where less is better. */
  'zero-best': { readonly count: number };
  /** The outlier treatment changed so many values. */
  'values-treated': { readonly count: number; readonly method: string };
  /** All units are alike in it: left out of the index. */
  'constant-dropped': Nothing;
  /** Too few values reported: left out of the index. */
  'indicator-screened': { readonly share: number };
  /** Too few values reported: no score. */
  'unit-screened': { readonly unit: string; readonly share: number };
  /** No column tells the units apart: all weights alike. */
  'weights-levelled': { readonly method: string };
  /** Entropy takes shares of a sum, which mean nothing where 0 is not "nothing". */
  'entropy-zero': Nothing;
  /** Consistency ratio of the pairwise comparisons above 0.1: they contradict each other. */
  'weights-inconsistent': { readonly ratio: number };
  'bonus-capped': { readonly unit: string; readonly cap: number };
  'unit-vetoed': { readonly unit: string; readonly item: string; readonly effect: string };
  /** Quotas were scaled to the number of units. */
  'tiers-scaled': { readonly quotas: string };
  /** Lost in the source of the scheme, and not filled in yet. */
  'amount-unfilled': { readonly rule: string };
  'condition-unfilled': { readonly rule: string };
  'points-unfilled': { readonly item: string };
  /** No weights are given below the index (1) or below these dimensions: all count alike there. */
  'weights-alike': { readonly index: 0 | 1; readonly dimensions: string };
  /** Whether the unit meets an item's condition is not known; it was not counted. */
  'adjustment-open': { readonly unit: string; readonly item: string };
  /** The table has an indicator that the scheme does not use. */
  'indicator-unused': { readonly indicator: string };
}

export type ProblemCode = keyof ProblemFacts;
export type NoteCode = keyof NoteFacts;

export type EngineProblem = {
  [C in ProblemCode]: Problem<C> & { readonly facts: ProblemFacts[C] };
}[ProblemCode];
export type EngineNote = { [C in NoteCode]: Note<C> & { readonly facts: NoteFacts[C] } }[NoteCode];

/** @example problem('unit-duplicate', { unit: '甲' }, { unit: '甲' }).code // 'unit-duplicate' */
export function problem<C extends ProblemCode>(code: C, place: Place, facts: ProblemFacts[C]): EngineProblem {
  return { code, place, facts } as EngineProblem;
}

/** @example note('no-spread', { indicator: '税收' }, { points: 100 }).facts.points // 100 */
export function note<C extends NoteCode>(code: C, place: Place, facts: NoteFacts[C]): EngineNote {
  return { code, place, facts } as EngineNote;
}
