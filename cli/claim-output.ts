/** What objections print as JSON. */
import type { Decision, DecisionReport } from '../src/actions/decide';
import type { ClaimReport, ObjectionReport } from '../src/actions/object';
import type { Proof } from '../src/actions/report';
import type { OutputProblem } from './door';

export interface OutputClaim extends Omit<ClaimReport, 'cell' | 'where' | 'correction'> {
  /** `数据!B3`; null = there is no such cell. */
  readonly cell: string | null;
}

export interface ClaimOutput {
  readonly period: string | null;
  /** What the claims are held against, and after acceptance the new data version; null = nothing is frozen. */
  readonly proof: Proof | null;
  /** null = only asked. */
  readonly decision: Decision | null;
  readonly claims: readonly OutputClaim[];
  /** Of all claims together, claimants first. */
  readonly effects: ObjectionReport['effects'];
  /** One a claimant, as text; only where it was decided. */
  readonly replies: readonly { readonly unit: string; readonly text: string }[];
  /** The file that the reply was written to; only where it was asked for and decided. */
  readonly reply?: string;
  /** Titles of the sheets written. */
  readonly sheets: readonly string[];
  readonly problems: readonly OutputProblem[];
  readonly notes: readonly string[];
}

export const makeClaims = (
  report: ObjectionReport & Partial<Pick<DecisionReport, 'decision' | 'sheets'>>,
  replies: ClaimOutput['replies'],
): ClaimOutput => ({
  period: report.period,
  proof: report.proof,
  decision: report.decision ?? null,
  claims: report.claims.map(({ cell: _cell, correction: _correction, where, ...claim }) => ({
    ...claim,
    cell: where,
  })),
  effects: report.effects,
  replies,
  sheets: report.sheets ?? [],
  problems: report.problems.map(({ where, message }) => ({ cell: where, message })),
  notes: report.notes,
});

export const refuseClaims = (problems: readonly OutputProblem[]): ClaimOutput => ({
  period: null,
  proof: null,
  decision: null,
  claims: [],
  effects: [],
  replies: [],
  sheets: [],
  problems,
  notes: [],
});
