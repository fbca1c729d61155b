/** Why a unit has its score and rank: contributions, strengths and weaknesses, what sets it apart from another, what weights really do. */
import { isRankTable } from '../engine';
import {
  accountsOf,
  differenceOf,
  isRelative,
  placesOf,
  standoutsOf,
  weightsFor,
  type Account,
  type Difference,
  type Item,
  type Standout,
} from '../engine/explain';
import { turnOf } from '../engine/robustness';
import { sayAccount, sayDifference } from '../words/explain';
import { UNEXPLAINED } from '../words/unexplained';
import { pairReport } from './robustness/order';
import type { PairReport } from './robustness/report';
import { orNull, type Subject } from './subject';
import { weighingOf, type WeightInEffect } from './weighing';

/** Points that a part brings; all points of the parts, and the base, sum to the whole. */
export interface Share {
  readonly name: string;
  readonly points: number;
}

/** What an indicator brings a unit, beside what it reports. */
export interface IndicatorShare extends Share {
  /** Standard error of the points; 0 = exact. */
  readonly error: number;
  /** As reported; null = not reported. */
  readonly value: number | null;
  readonly measure: string;
  /** Of the whole, that of the unit's group where groups differ; all sum to 1. */
  readonly weight: number;
  /** Place by the indicator alone, among those that have it. */
  readonly rank: number | null;
  readonly of: number;
}

export interface Contributions {
  /** At full precision: base + indicators + sources + items. */
  readonly score: number;
  /** Which way is better. */
  readonly better: Account['better'];
  /** The score of a unit that is average in everything. */
  readonly base: number;
  readonly indicators: readonly IndicatorShare[];
  readonly dimensions: readonly Share[];
  readonly sources: readonly Item[];
  readonly items: readonly Item[];
  readonly exact: boolean;
}

/** Where the difference of two scores comes from: base + indicators + sources + items. */
export interface Contrast {
  readonly units: readonly [string, string];
  readonly difference: number;
  readonly base: number;
  /** Whether `base` comes from being compared with other units, and not from other weights or missing values. */
  readonly relative: boolean;
  readonly indicators: readonly Share[];
  readonly dimensions: readonly Share[];
  readonly sources: readonly Item[];
  readonly items: readonly Item[];
  readonly exact: boolean;
  /** What other weights make the two equal; null = scores do not follow from sums, or one of them has no rank. */
  readonly turn: PairReport | null;
  readonly sentence: string;
}

export interface Explanation {
  readonly unit: string;
  readonly rank: number | null;
  readonly of: number;
  readonly score: number | null;
  readonly tier: string | null;
  /** Why, in one sentence; '' where there is nothing to account for. */
  readonly sentence: string;
  /** null = no score to account for: `notes` says why. */
  readonly contributions: Contributions | null;
  readonly strengths: readonly Standout[];
  readonly weaknesses: readonly Standout[];
  /** null = no other unit was asked about, or one of them has no score. */
  readonly against: Contrast | null;
  readonly weights: readonly WeightInEffect[];
  /** What is to be known of the weights, in one sentence. */
  readonly weighing: string;
  readonly notes: readonly string[];
}

/** Gives why the unit in a row of the table stands where it does; beside another, where one is named by its row. */
export function explanationOf(subject: Subject, row: number, other: number | null = null): Explanation {
  const { evaluation, locale } = subject;
  const { table, ranks, totals, tiers } = evaluation;
  const say = UNEXPLAINED[locale];
  const unit = table.units[row]!;
  const accountOf = accountsOf(evaluation);
  const account = accountOf(row);
  const weighing = weighingOf(subject);
  const told = {
    unit,
    rank: orNull(ranks[row]),
    of: ranks.filter((rank) => rank === rank).length,
    score: orNull(totals[row]),
    tier: tiers[row] ?? null,
    weights: weighing.weights,
    weighing: weighing.sentence,
  };
  if (account === null) {
    const why = isRankTable(table) ? say.ranksOnly : say.noScore(unit);
    return {
      ...told,
      sentence: '',
      contributions: null,
      strengths: [],
      weaknesses: [],
      against: null,
      notes: [why],
    };
  }
  const beside = other === null || other === row ? null : accountOf(other);
  const against =
    beside === null
      ? null
      : contrastOf(differenceOf(account, beside), [account.score, beside.score], subject, [row, other!]);
  return {
    ...told,
    sentence: sayAccount(account, standoutsOf(evaluation, Infinity)(account, row), evaluation, locale),
    contributions: contributionsOf(account, subject, row),
    ...standoutsOf(evaluation)(account, row),
    against,
    notes: [
      ...(other === row ? [say.sameUnit(unit)] : []),
      ...(other !== null && other !== row && beside === null ? [say.noScore(table.units[other]!)] : []),
    ],
  };
}

function contributionsOf(account: Account, { evaluation, measures }: Subject, row: number): Contributions {
  const { score, better, base, sources, items, exact } = account;
  const { raw, indicators } = evaluation;
  const places = placesOf(evaluation);
  const weights = weightsFor(evaluation, row);
  return {
    score,
    better,
    base,
    indicators: indicators.map((name, j) => ({
      name,
      points: account.indicators[j]!,
      error: account.errors[j]!,
      value: orNull(raw[j]![row]),
      measure: measures[name] ?? '',
      weight: weights[j]!,
      rank: orNull(places.ranks[j]![row]),
      of: places.sizes[j]!,
    })),
    dimensions: sharesOf(account.dimensions),
    sources,
    items,
    exact,
  };
}

function contrastOf(
  difference: Difference,
  scores: readonly [number, number],
  subject: Subject,
  rows: readonly [number, number],
): Contrast {
  const { evaluation, locale } = subject;
  const turn = turnOf(evaluation, ...rows);
  const { units, score, base, dimensions, sources, items, exact } = difference;
  return {
    units,
    difference: score,
    base,
    relative: isRelative(evaluation.scheme),
    indicators: evaluation.indicators.map((name, j) => ({ name, points: difference.indicators[j]! })),
    dimensions: sharesOf(dimensions),
    sources,
    items,
    exact,
    turn: turn && pairReport(turn, subject),
    sentence: sayDifference(difference, scores, evaluation, locale),
  };
}

const sharesOf = (points: ReadonlyMap<string, number>): readonly Share[] =>
  [...points].map(([name, each]) => ({ name, points: each }));
