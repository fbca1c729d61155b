/** Who is tied, what rounding does to it, and who stands so near to a tier boundary that rounding might have decided. */
import { isRankTable, type Evaluation } from '../../engine';
import { sayNumber } from '../../words/bulletin/figure';
import { rankedRows, someOf, when, type Telling } from './subject';

export interface Ties {
  /** Rows that share a rank, by rank. */
  readonly tied: readonly (readonly number[])[];
  /** How many of these were told apart before rounding. */
  readonly byRounding: number;
  /** Groups of equal scores, some of whose units have ranks of their own. */
  readonly apart: number;
}

/** Sums carry noise. */
const NOISE = 1e-9;

/** Gives who shares a rank with whom, and why. Edge: of a table of ranks, by the ranks alone. */
export function tiesOf(evaluation: Evaluation): Ties {
  const { table, ranks, totals, unrounded } = evaluation;
  const rows = rankedRows(evaluation);
  const several = (groups: Iterable<readonly number[]>) => [...groups].filter(({ length }) => length > 1);
  const tied = several(groupsBy(rows, (i) => ranks[i]!)).sort((a, b) => ranks[a[0]!]! - ranks[b[0]!]!);
  if (isRankTable(table)) return { tied, byRounding: 0, apart: 0 };
  const differ = (group: readonly number[]): boolean =>
    group.some((i) => Math.abs(unrounded[i]! - unrounded[group[0]!]!) > NOISE);
  const equal = several(groupsBy(rows, (i) => totals[i]!));
  return {
    tied,
    byRounding: tied.filter(differ).length,
    apart: equal.filter((group) => new Set(group.map((i) => ranks[i]!)).size > 1).length,
  };
}

function groupsBy(rows: readonly number[], keyOf: (i: number) => number): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const i of rows) {
    const key = keyOf(i);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  }
  return groups.values();
}

/** Next to a boundary: two neighbours of different tiers, or one unit at a line. */
export type NearLine =
  | { readonly kind: 'pair'; readonly ahead: number; readonly behind: number }
  | { readonly kind: 'line'; readonly unit: number; readonly line: number };

/**
 * Gives those who are no more than one published step from another tier; null where there are no tiers by score, or no rounding.
 * Edge: a unit whose tier a veto or a rule has lowered stands at no boundary.
 */
export function nearLinesOf(evaluation: Evaluation): readonly NearLine[] | null {
  const { table, scheme, totals, tiers, groups, ranks, vetoes, outcomes } = evaluation;
  const { decimals } = scheme.rank;
  if (scheme.tiers === undefined || decimals === null || isRankTable(table)) return null;
  const step = 10 ** -decimals + NOISE;
  const isLowered = (i: number): boolean =>
    (vetoes[i] ?? []).some(({ effect }) => effect === 'capTier' || effect === 'lowerTier') ||
    (outcomes[i] ?? []).some(({ tierCap }) => tierCap !== null);
  const rows = rankedRows(evaluation).filter((i) => !isLowered(i));
  if (scheme.tiers.by === 'threshold') {
    const lines = scheme.tiers.list.flatMap(({ atLeast }) => atLeast ?? []);
    return rows.flatMap((unit) =>
      lines.flatMap((line): readonly NearLine[] =>
        Math.abs(totals[unit]! - line) <= step ? [{ kind: 'line', unit, line }] : [],
      ),
    );
  }
  const tiered = rows.filter((i) => tiers[i] !== null).sort((a, b) => ranks[a]! - ranks[b]! || a - b);
  const split = scheme.tiers.within === 'group' && groups !== null;
  const parts = split ? [...new Set(groups)].filter((name) => name !== '') : [null];
  return parts.flatMap((part) => {
    const own = tiered.filter((i) => part === null || groups![i] === part);
    return own.slice(1).flatMap((behind, k): readonly NearLine[] => {
      const ahead = own[k]!;
      const isNear = Math.abs(totals[ahead]! - totals[behind]!) <= step;
      return isNear && tiers[ahead] !== tiers[behind] ? [{ kind: 'pair', ahead, behind }] : [];
    });
  });
}

/** So many ties and boundaries are told, and so many units of a tie. */
const NAMED = 3;

export function tellTies(telling: Telling, { tied, byRounding, apart }: Ties): readonly string[] {
  const { evaluation, words, said } = telling;
  const { table, scheme, ranks } = evaluation;
  const { decimals, ties, keys } = scheme.rank;
  const { notes } = words.sheets;
  const { ties: spoken } = said;
  const sayGroup = (group: readonly number[]): string =>
    spoken.group(
      ranks[group[0]!]!,
      someOf(group, NAMED, said, (i) => table.units[i]!),
    );
  const units = tied.reduce((sum, { length }) => sum + length, 0);
  return [
    ...when(!isRankTable(table), notes.rounding(decimals)),
    ...when(!isRankTable(table), notes.ties(words.scheme.vocabularies.ties[ties])),
    ...when(keys.length > 0, spoken.keys(keys.join(said.comma))),
    tied.length === 0 ? spoken.none : spoken.tied(tied.length, units, someOf(tied, NAMED, said, sayGroup)),
    ...when(byRounding > 0, spoken.byRounding(byRounding)),
    ...when(apart > 0, ties === 'ordinal' ? spoken.inOrder(apart) : spoken.byKeys(apart)),
    ...tellLines(telling),
  ];
}

function tellLines({ evaluation, words, said }: Telling): readonly string[] {
  const found = nearLinesOf(evaluation);
  if (found === null) return [];
  const { table, scheme, totals, tiers } = evaluation;
  const { ties } = said;
  const decimals = scheme.rank.decimals ?? 0;
  const say = (x: number): string => sayNumber(x, decimals, words.locale);
  const step = say(10 ** -decimals);
  const tierOf = (i: number): string => tiers[i] ?? '—';
  const placed = (i: number): string => ties.placed(table.units[i]!, say(totals[i]!), tierOf(i));
  const sayNear = (each: NearLine): string =>
    each.kind === 'pair'
      ? ties.pair(placed(each.ahead), placed(each.behind))
      : ties.atLine(table.units[each.unit]!, say(totals[each.unit]!), tierOf(each.unit), String(each.line));
  return [found.length === 0 ? ties.clear(step) : ties.nearLine(step, someOf(found, NAMED, said, sayNear))];
}
