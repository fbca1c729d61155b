/** What a data check can find: a closed list of codes, each with the facts its sentence needs, and how grave it is. */
import type { CellRef } from '../grid';
import type { SheetNote, SheetProblem } from '../problem';

/** `error`: cannot be right; `doubt`: to be looked at; `remark`: good to know. */
export const SEVERITIES = ['error', 'doubt', 'remark'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CHECKS = [
  'read',
  'missing',
  'textNumber',
  'duplicate',
  'total',
  'part',
  'rank',
  'growth',
  'share',
  'completion',
  'slip',
  'unit',
  'percent',
  'outlier',
  'jump',
  'constant',
  'negative',
  'period',
] as const;
export type Check = (typeof CHECKS)[number];

/** What a line of totals says that it is. */
export type Summary = 'sum' | 'mean' | 'median' | 'least' | 'most';

/** What stands and what it should be, in the unit of the column. */
interface Compared {
  readonly typed: number;
  readonly recomputed: number;
}
interface AtCell {
  readonly unit: string;
  readonly indicator: string;
}

/** Facts by code. */
export interface FindingFacts {
  /** Found while reading; worded as the reader's own. */
  reading: { readonly said: SheetProblem } | { readonly noted: SheetNote };
  'values-missing': { readonly indicator: string; readonly count: number; readonly of: number };
  'unit-sparse': { readonly unit: string; readonly count: number; readonly of: number };
  'values-not-assessed': { readonly indicator: string; readonly count: number };
  'numbers-as-text': { readonly indicator: string; readonly count: number };
  'units-alike': { readonly unit: string; readonly other: string };
  'columns-alike': { readonly indicator: string; readonly other: string };
  'summary-differs': Compared & { readonly line: string; readonly indicator: string; readonly is: Summary };
  /** 全市 holds more than the units of the sheet. */
  'total-wider': Compared & { readonly line: string; readonly indicator: string };
  /** A rate of the whole lies between those of its parts. */
  'summary-outside': {
    readonly line: string;
    readonly indicator: string;
    readonly typed: number;
    readonly low: number;
    readonly high: number;
  };
  'summary-unchecked': { readonly line: string; readonly indicator: string; readonly count: number };
  'unit-is-total': { readonly unit: string };
  'parts-differ': Compared & AtCell & { readonly parts: string };
  'part-above-whole': AtCell & { readonly part: string; readonly typed: number; readonly whole: number };
  'rank-differs': Compared & AtCell;
  /** `indicator` is that which the ranks rank. */
  'rank-unrelated': { readonly indicator: string; readonly count: number; readonly of: number };
  'rank-reversed': { readonly indicator: string; readonly direction: 'high' | 'low' };
  'rank-order': AtCell & { readonly other: string; readonly typed: number; readonly otherRank: number };
  'rank-sequence': { readonly indicator: string; readonly missing: string };
  'rank-shared': { readonly indicator: string; readonly rank: number; readonly units: string };
  'growth-differs': Compared & AtCell;
  /** Such growth is of prices held constant, which the levels on the sheet are not. */
  'growth-real': Compared & AtCell;
  'growth-without-base': AtCell & { readonly typed: number; readonly base: number };
  'share-differs': Compared & AtCell;
  'shares-sum': { readonly indicator: string; readonly typed: number; readonly isPart: boolean };
  'share-above': AtCell & { readonly typed: number };
  'completion-differs': Compared & AtCell;
  'completion-without-target': AtCell & { readonly typed: number; readonly target: number };
  slip: AtCell & {
    readonly typed: number;
    readonly factor: number;
    readonly recomputed: number;
    /** The unit's own figure of the period before, or the middle of the others. */
    readonly against: 'before' | 'others';
    readonly usual: number;
  };
  'units-mixed': { readonly indicator: string; readonly units: string };
  'percent-as-fraction': Compared & AtCell;
  outlier: AtCell & { readonly typed: number; readonly middle: number; readonly score: number };
  jump: AtCell & { readonly typed: number; readonly before: number; readonly period: string };
  'period-copied': { readonly indicator: string; readonly period: string; readonly before: string };
  'unit-copied': {
    readonly unit: string;
    readonly period: string;
    readonly before: string;
    readonly count: number;
  };
  constant: { readonly indicator: string; readonly value: number };
  negative: AtCell & { readonly typed: number };
  'period-future': { readonly period: string; readonly year: number };
  'periods-mixed': { readonly periods: string };
  /** Of one kind in one column there are more than are listed. */
  more: { readonly check: Check; readonly indicator: string; readonly count: number };
}
export type FindingCode = keyof FindingFacts;

export type Finding<Code extends FindingCode = FindingCode> = Code extends unknown
  ? {
      readonly code: Code;
      readonly check: Check;
      readonly severity: Severity;
      /** Where to look, the first first; empty where it is of the whole table. */
      readonly cells: readonly CellRef[];
      readonly facts: FindingFacts[Code];
    }
  : never;

/** Makes a finding of one check. */
export const finding = <Code extends FindingCode>(
  check: Check,
  severity: Severity,
  code: Code,
  cells: readonly (CellRef | null)[],
  facts: FindingFacts[Code],
): Finding =>
  ({ check, severity, code, cells: cells.filter((cell) => cell !== null), facts }) as unknown as Finding;
