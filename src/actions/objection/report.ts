/** What claims come to: plain data for a view, the command line and the reply. */
import type { CellRef } from '../../sheet/grid';
import type { Bulletin } from '../../sheet/bulletin';
import type { Proof } from '../../sheet/proof';
import type { Correction } from '../../sheet/read';
import type { CellMeaning } from '../../sheet/read/corrections';
import type { Effect } from '../frozen/effects';
import type { ReportedProblem } from '../report';

/** Where the claimant stands; null = not known or not given. */
export interface OwnStanding {
  readonly score: number | null;
  readonly rank: number | null;
  readonly groupRank: number | null;
  readonly tier: string | null;
  readonly labels: readonly string[];
  /** Labels that are still to be verified (待核). */
  readonly openLabels: readonly string[];
  /** In 万元, what is certain. */
  readonly amount: number | null;
}

export interface ClaimReport {
  /** As the table has them. */
  readonly unit: string;
  readonly indicator: string;
  readonly period: string | null;
  /** The indicator as it is spoken of: with its period, where that is not the one that is ranked. */
  readonly name: string;
  /** '' = none is known. */
  readonly measure: string;
  readonly cell: CellRef | null;
  /** `数据!B3`. */
  readonly where: string | null;
  /** A number in that measure, `missing` (未报) or `notAssessed` (不参评). */
  readonly was: CellMeaning;
  readonly claimed: CellMeaning;
  /** Both in words. */
  readonly said: readonly [was: string, claimed: string];
  /** What acceptance adds to the reading corrections. */
  readonly correction: Correction;
  /** The claimant as it stands, and as it would by this claim alone. */
  readonly own: readonly [was: OwnStanding, now: OwnStanding];
  /** Of this claim alone, the claimant first: every unit whose score, rank, tier, labels or amount it changes. */
  readonly effects: readonly Effect[];
  readonly sentence: string;
}

export interface ObjectionReport {
  readonly period: string | null;
  /** What it is held against; null = nothing is frozen. */
  readonly proof: Proof | null;
  readonly claims: readonly ClaimReport[];
  /** Of all claims together, claimants first. */
  readonly effects: readonly Effect[];
  /** Where there is one, `claims` is empty and nothing was written. */
  readonly problems: readonly ReportedProblem[];
  readonly notes: readonly string[];
}

/** The letter to one unit. */
export interface Reply {
  readonly unit: string;
  readonly document: Bulletin;
}

export const DECISIONS = ['accept', 'reject'] as const;
export type Decision = (typeof DECISIONS)[number];

/** `proof` is of what holds from now on. */
export interface DecisionReport extends ObjectionReport {
  /** null = nothing was decided. */
  readonly decision: Decision | null;
  /** Titles of the sheets written. */
  readonly sheets: readonly string[];
  /** One a claimant. */
  readonly replies: readonly Reply[];
}
