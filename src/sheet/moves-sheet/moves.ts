/** What became of every unit's rank between two rankings: from where to where, by what, and why. */
import { isRankTable, type Evaluation, type Table } from '../../engine';
import { FACTORS, splitMoves, type Factor, type Split } from '../../engine/explain';
import { finish } from '../../engine/robustness';
import type { Words } from '../../words';
import { saySplit } from '../../words/moved';
import { MOVES_WORDS } from '../../words/moves';
import { UNEXPLAINED } from '../../words/unexplained';
import type { Reading } from '../read';
import { labelsOf, orderUnits, type UnitOrder } from '../result-sheet';
import { whyApart, type Apart } from './apart';
import type { Then } from './then';

export type Places = Readonly<Record<Factor, number>>;

export interface Move {
  readonly unit: string;
  /** Whether it is in both rankings, in the later alone, or in the earlier alone. */
  readonly presence: 'both' | 'new' | 'gone';
  /** null = not ranked. */
  readonly before: number | null;
  readonly now: number | null;
  /** Up is positive; null = not comparable. */
  readonly change: number | null;
  /** Places by what they come from, summing to `change`; null = could not be told. */
  readonly split: Places | null;
  /** Then and now. */
  readonly tiers: readonly [string | null, string | null];
  readonly labels: readonly [readonly string[], readonly string[]];
  /** Group and rank in it, then and now; null = none. */
  readonly groups: readonly [string | null, string | null];
  readonly groupRanks: readonly [number | null, number | null];
  readonly sentence: string;
}

/** Two rankings, the later one's names being those of the units. */
export interface Rankings {
  readonly then: Then;
  readonly now: Evaluation;
  /** The earlier figures as they are known by now; absent = nothing was revised. */
  readonly revised?: Table;
  /** Names as they were written then, by those of now; only where they differ. */
  readonly named: ReadonlyMap<string, string>;
  /** What was left out of the table of now. */
  readonly excluded: Reading['excluded'];
}

export type Unsplit = 'ranksOnly' | 'figuresUnknown' | 'unsplit';

export interface Moves {
  /** Units of now in the order asked for, then those that have gone. */
  readonly moves: readonly Move[];
  /** Why nothing is split; null = what can be is. */
  readonly unsplit: Unsplit | null;
  /** Whether the earlier figures were read from the archive. */
  readonly isArchived: boolean;
}

/** Gives the moves; splitting them is left out where only their number is wanted. */
export function movesBetween(rankings: Rankings, words: Words, order: UnitOrder, splits = true): Moves {
  const { then, now } = rankings;
  const [split, unsplit] = splits ? splitAll(rankings) : [[], null];
  const apart = whyApart(rankings, words);
  const rowThen = new Map(then.units.map((unit, k) => [unit, k]));
  const ours = new Set(now.table.units);
  const gone = then.units.map((_, k) => k).filter((k) => !ours.has(then.units[k]!));
  const rankThen = (k: number): number => orNull(then.ranks[k]) ?? Infinity;
  return {
    moves: [
      ...orderUnits(now, order).map((i) =>
        moveOf(rankings, i, rowThen.get(now.table.units[i]!) ?? -1, split[i] ?? null, apart, words),
      ),
      ...gone
        .sort((a, b) => (rankThen(a) === rankThen(b) ? a - b : rankThen(a) - rankThen(b)))
        .map((k) => goneOf(then, k, apart)),
    ],
    unsplit,
    isArchived: then.isArchived,
  };
}

function splitAll({ then, now, revised }: Rankings): readonly [readonly (Split | null)[], Unsplit | null] {
  const before = then.evaluation;
  if (isRankTable(now.table) || (before !== null && isRankTable(before.table))) return [[], 'ranksOnly'];
  if (before === null) return [[], 'figuresUnknown'];
  const splits = finish(splitMoves({ before, now, revised }));
  return splits.ok ? [splits.value, null] : [[], 'unsplit'];
}

function moveOf(
  { then, now, named }: Rankings,
  i: number,
  k: number,
  split: Split | null,
  apart: Apart,
  { locale }: Words,
): Move {
  const unit = now.table.units[i]!;
  const [before, rank] = [k < 0 ? null : orNull(then.ranks[k]), orNull(now.ranks[i])];
  const change = before === null || rank === null ? null : before - rank;
  const told = named.get(unit);
  const said =
    before === null || rank === null || change === null
      ? k < 0
        ? apart.added(unit)
        : MOVES_WORDS[locale].why.unranked[before !== null ? 'now' : rank !== null ? 'then' : 'both'](unit)
      : saySplit(split ?? { ...NOTHING_SPLIT, unit, before, now: rank, change }, locale, false);
  return {
    unit,
    presence: k < 0 ? 'new' : 'both',
    before,
    now: rank,
    change,
    split: split === null ? null : placesOf(split),
    tiers: [then.tiers[k] ?? null, now.tiers[i] ?? null],
    labels: [then.labels[k] ?? [], labelsOf(now, i)],
    groups: [then.groups?.[k] || null, now.groups?.[i] || null],
    groupRanks: [orNull(then.groupRanks?.[k]), orNull(now.groupRanks?.[i])],
    sentence: told === undefined ? said : said + space(locale) + UNEXPLAINED[locale].namedThen(unit, told),
  };
}

const goneOf = (then: Then, k: number, apart: Apart): Move => ({
  unit: then.units[k]!,
  presence: 'gone',
  before: orNull(then.ranks[k]),
  now: null,
  change: null,
  split: null,
  tiers: [then.tiers[k] ?? null, null],
  labels: [then.labels[k] ?? [], []],
  groups: [then.groups?.[k] || null, null],
  groupRanks: [orNull(then.groupRanks?.[k]), null],
  sentence: apart.gone(then.units[k]!),
});

const NOTHING_SPLIT: Places = { own: 0, others: 0, scheme: 0, revised: 0 };

function placesOf(split: Split): Places {
  const { own, others, scheme, revised } = split;
  return { own, others, scheme, revised };
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

const space = (locale: Words['locale']): string => (locale === 'zh-CN' ? '' : ' ');

/** Decimals that show every part of every move in full, two at the most. */
export function decimalsOf(moves: readonly Move[]): 0 | 1 | 2 {
  const parts = moves.flatMap(({ split }) => (split === null ? [] : FACTORS.map((factor) => split[factor])));
  if (parts.every(Number.isInteger)) return 0;
  return parts.every((places) => Number.isInteger(places * 10)) ? 1 : 2;
}
