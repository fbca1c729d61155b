/** Every reason to refuse and every remark that the engine knows, each with the facts that its sentence needs. */
import type { Note, Place, Problem } from './result';

/** Where all is said by the code and the place. */
type Nothing = Readonly<Record<string, never>>;

export interface ProblemFacts {
  'table-empty': Nothing;
  'table-no-columns': Nothing;
  'unit-unnamed': { readonly row: number };
  'unit-duplicate': { readonly unit: string };
  'indicator-unnamed': { readonly column: number };
  'indicator-duplicate': { readonly indicator: string };
  /** Infinite: no cell holds such a number. */
  'number-invalid': { readonly value: string };
  /** An outer rank below 1. */
  'rank-invalid': { readonly value: number };
  /** Empty under the missing rule `refuse`. */
  'value-missing': Nothing;
  'value-not-positive': { readonly value: number; readonly method: string };
  /** No value at all in the column. */
  'column-empty': Nothing;
  /** A unit's outer rank lies beyond the number of units that it is said to be among. */
  'population-too-small': { readonly population: number; readonly rank: number };

  'scheme-shape': { readonly expected: string };
  'scheme-number': { readonly value: string; readonly expected: string };
  'scheme-word': { readonly value: string; readonly allowed: string };
  'scheme-no-indicators': Nothing;
  'scheme-unknown-indicator': { readonly indicator: string };
  'scheme-unknown-unit': { readonly unit: string };
  'scheme-unknown-column': { readonly column: string };
  'scheme-unknown-dimension': { readonly dimension: string };
  'scheme-unknown-label': { readonly label: string };
  'scheme-unknown-tier': { readonly tier: string };
  'scheme-unknown-switch': { readonly name: string };
  'scheme-duplicate': { readonly name: string };
  'dimension-in-two-places': { readonly dimension: string };
  'weight-missing': { readonly name: string };
  'weight-sum': { readonly parent: string; readonly sum: number; readonly expected: number };
  'parameter-missing': { readonly method: string; readonly parameter: string };
  'parameter-unknown': { readonly method: string; readonly parameter: string };
  'direction-unsuited': { readonly method: string };
  /** The method stands in the vocabulary, but this version has no arithmetic for it. */
  'method-unavailable': { readonly method: string };
  'switch-missing': { readonly name: string };
  'rule-cycle': { readonly rules: string };
}

export interface NoteFacts {
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
  /** In the period before, and no more. */
  'unit-gone': { readonly unit: string };
  /** Some condition needs the number of units in the outer ranking. */
  'population-unknown': Nothing;
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
