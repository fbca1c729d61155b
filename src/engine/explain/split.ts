/** Why did we move: splits each unit's rank change between two evaluations among what has changed. */
import type { Evaluation } from '../evaluate';
import type { EngineProblem } from '../problem';
import { accept, refuse, type Result } from '../result';
import type { Scheme } from '../scheme';
import { isRankTable, type Table } from '../table';
import { padTables, ranksIn } from './mix';
import { oddsOf } from './owen';

export const FACTORS = ['own', 'others', 'scheme', 'revised'] as const;
export type Factor = (typeof FACTORS)[number];

/** A unit's rank change, in places; up is positive. `change` = the sum of the four factors. */
export interface Split extends Readonly<Record<Factor, number>> {
  readonly unit: string;
  readonly before: number;
  readonly now: number;
  readonly change: number;
}

export interface SplitOrder {
  readonly before: Evaluation;
  readonly now: Evaluation;
  /** The earlier period as it is known by now; absent = nothing was revised. */
  readonly revised?: Table;
  /** Whose ranks: of all units, or within the unit's group; `overall` unless said. */
  readonly within?: 'overall' | 'group';
  /** Only these units; all unless said. */
  readonly units?: readonly string[];
}

/**
 * Splits rank changes unit by unit, so that it can be followed and stopped: yields the number of units done, returns the splits
 * in the order of `now`; null = not ranked in both, in another group, or in a mixture that has no score for it.
 * Formula: Shapley value of the unit's rank over four switches: `own` its data, `others` everybody else's (with who came and who went),
 * `scheme` the scheme, `revised` what was corrected since in the data of the earlier period that still stand. Each is the mean, over
 * the 24 orders in which the switches may turn, of the places gained when it turns; they sum to the change.
 * Units: places, in 24ths. Missing: an indicator that a time does not know is not assessed in its rows.
 * Edge: tables of ranks have nothing to split. Errors: of the mixtures, as when methods cannot leave an indicator out.
 * Source: docs/methods.md, "Why a rank has moved" (Shapley 1953).
 */
export function* splitMoves(
  order: SplitOrder,
): Generator<number, Result<readonly (Split | null)[], EngineProblem>> {
  const { before, now, within = 'overall', units } = order;
  if (isRankTable(before.table) || isRankTable(now.table)) return accept(now.table.units.map(() => null));
  const wanted = units === undefined ? null : new Set(units);
  const line = mixtures(order);
  const splits: (Split | null)[] = [];
  for (const [i, unit] of now.table.units.entries()) {
    const k = before.table.units.indexOf(unit);
    const alike = k >= 0 && (within === 'overall' || before.groups?.[k] === now.groups?.[i]);
    if (!alike || wanted?.has(unit) === false) {
      splits.push(null);
      continue;
    }
    const ranks = rankColumn(before, within)[k]!;
    const split = ranks === ranks ? splitUnit(unit, line) : accept(null);
    if (!split.ok) return split;
    splits.push(split.value);
    yield i + 1;
  }
  return accept(splits);
}

const rankColumn = ({ ranks, groupRanks }: Evaluation, within: 'overall' | 'group'): Float64Array =>
  within === 'group' ? (groupRanks ?? ranks) : ranks;

/** Which data stand: of the earlier period as published, as revised, or of now. */
type Time = 0 | 1 | 2;

interface Line {
  /** Rank of a unit with its own row of one time among others of another, under the earlier scheme or the later. */
  readonly rankOf: (unit: string, own: Time, others: Time, scheme: 0 | 1) => Result<number, EngineProblem>;
  readonly isRevised: boolean;
}

/** Ranks of the mixtures, computed when asked for; those that concern everybody are kept. */
function mixtures({ before, now, revised, within = 'overall' }: SplitOrder): Line {
  const tables = padTables([before.table, revised ?? before.table, now.table], [before.scheme, now.scheme]);
  const schemes = [before.scheme, now.scheme] as const;
  const sameScheme = ranksAlike(before.scheme, now.scheme);
  const rows = tables.map(({ table }) => new Map(table.units.map((unit, i) => [unit, i])));
  const known = new Map<string, Result<Float64Array, EngineProblem>>([
    ['0 0', accept(rankColumn(before, within))],
    [`2 ${sameScheme ? 0 : 1}`, accept(rankColumn(now, within))],
  ]);
  const alone = new Map<string, Result<number, EngineProblem>>();
  let of: string | null = null;
  const everybody = (time: Time, at: 0 | 1) => {
    const key = `${time} ${at}`;
    const found = known.get(key) ?? ranksIn({ rows: tables[time]!, scheme: schemes[at] }, within);
    known.set(key, found);
    return found;
  };
  const rankOf: Line['rankOf'] = (unit, own, others, scheme) => {
    const at = sameScheme ? 0 : scheme;
    const rankIn = (ranks: Result<Float64Array, EngineProblem>): Result<number, EngineProblem> =>
      ranks.ok ? accept(ranks.value[rows[others]!.get(unit)!] ?? NaN) : ranks;
    if (own === others) return rankIn(everybody(own, at));
    // Of a unit alone several turns come to the same; of the unit before it nothing is asked any more.
    if (unit !== of) alone.clear();
    of = unit;
    const key = `${own} ${others} ${at}`;
    const rank =
      alone.get(key) ??
      rankIn(
        ranksIn({ rows: tables[others]!, own: { of: tables[own]!, unit }, scheme: schemes[at] }, within),
      );
    alone.set(key, rank);
    return rank;
  };
  return { rankOf, isRevised: revised !== undefined };
}

/** What bears on ranks; the rest of a scheme may differ. */
const BEARING = [
  'indicators',
  'dimensions',
  'weights',
  'aggregate',
  'screen',
  'base',
  'adjustments',
  'adjustmentCap',
  'sources',
  'rank',
  'population',
] as const satisfies readonly (keyof Scheme)[];

const ranksAlike = (a: Scheme, b: Scheme): boolean =>
  a === b || BEARING.every((part) => JSON.stringify(a[part]) === JSON.stringify(b[part]));

function splitUnit(unit: string, { rankOf, isRevised }: Line): Result<Split | null, EngineProblem> {
  const ranks: number[] = [];
  for (let turned = 0; turned < 2 ** FACTORS.length; turned++) {
    const [own, others, scheme, revised] = FACTORS.map((_, bit) => ((turned >> bit) & 1) as 0 | 1);
    const earlier: Time = revised === 1 && isRevised ? 1 : 0;
    const rank = rankOf(unit, own === 1 ? 2 : earlier, others === 1 ? 2 : earlier, scheme!);
    if (!rank.ok) return refuse(rank.problems);
    ranks.push(rank.value);
  }
  if (ranks.some((rank) => rank !== rank)) return accept(null);
  const odds = oddsOf(FACTORS.length);
  const gained = (bit: number): number =>
    ranks.reduce((sum, rank, turned) => {
      if ((turned >> bit) & 1) return sum;
      const size = FACTORS.filter((_, other) => (turned >> other) & 1).length;
      // In 24ths, so that the four sum without noise.
      return sum + Math.round(24 * odds[size]!) * (rank - ranks[turned | (1 << bit)]!);
    }, 0) / 24;
  const [own, others, scheme, revised] = FACTORS.map((_, bit) => gained(bit)) as [
    number,
    number,
    number,
    number,
  ];
  const [first, last] = [ranks[0]!, ranks.at(-1)!];
  return accept({ unit, before: first, now: last, change: first - last, own, others, scheme, revised });
}
