/** Ranks on the sheet against ranks computed from what they rank: either way up, either rule of ties, overall or within groups. */
import { rankWithin } from '../../engine';
import type { SurveyColumn } from '../read';
import { finding, type Finding } from './finding';
import { nameOf, titleOf, unitValues, valueOf, type Subject } from './subject';

/** Ranks are held to follow a column where so many of them do. */
const AGREEING = 0.5;

export function checkRanks(subject: Subject): readonly Finding[] {
  const ranks = subject.survey.columns.filter(({ role }) => role === 'rank');
  return ranks.flatMap((column) => {
    const candidates = rankedBy(subject, column);
    const reported = subject.units.filter((line) => !Number.isNaN(valueOf(column, line)));
    if (reported.length < 2) return [];
    const wide = isWide(subject, column, reported);
    const [first] = candidates;
    if (first !== undefined && !wide) return againstFigures(subject, column, candidates, reported);
    return [
      ...(first === undefined ? [] : inOrder(subject, column, first, reported)),
      ...(wide ? shared(subject, column, reported) : sequence(subject, column, reported)),
    ];
  });
}

/**
 * The figures that a column may rank: the indicator that it belongs to, what stands at its left, or a score where it ranks the whole.
 */
function rankedBy({ survey }: Subject, ranks: SurveyColumn): readonly SurveyColumn[] {
  const others = survey.columns.filter(
    ({ role, period }) => role !== 'rank' && role !== 'target' && period === ranks.period,
  );
  const beside = (one: SurveyColumn): number => Math.abs(one.index - ranks.index);
  if (ranks.of === '') {
    const [score] = others.filter(({ role }) => role === 'score').sort((a, b) => beside(a) - beside(b));
    return score === undefined ? others.filter(({ assessed }) => assessed && others.length === 1) : [score];
  }
  // 累计 | 同比 | 位次: the ranks may be of either.
  const left = others.filter(({ index }) => index === ranks.index - 1 || index === ranks.index);
  return [...new Set([...others.filter(({ name }) => name === ranks.of), ...left])];
}

/** Ranks among more than the units of the sheet go beyond their number. */
function isWide({ units }: Subject, column: SurveyColumn, reported: readonly number[]): boolean {
  const beyond = reported.filter((line) => valueOf(column, line) > units.length).length;
  return beyond > 1 && beyond > reported.length / 4;
}

const RULES = ['min', 'dense', 'max', 'average'] as const;

interface Tried {
  readonly figures: SurveyColumn;
  readonly ranks: Float64Array;
  readonly high: boolean;
  readonly agreeing: number;
}

function tryAll({ survey, units }: Subject, figures: SurveyColumn, typed: Float64Array): readonly Tried[] {
  // Who has no rank was not ranked, and moves nobody down.
  const values = typed.map((rank, i) => (Number.isNaN(rank) ? NaN : valueOf(figures, units[i] ?? -1)));
  const groups = units.map((line) => survey.lines[line]?.group ?? '');
  const scopes = new Set(groups).size > 1 ? [null, groups] : [null];
  const usual = figures.direction !== 'low';
  return [usual, !usual].flatMap((high) =>
    scopes.flatMap((scope) =>
      RULES.map((rule) => {
        const ranks = rankWithin([values], scope, high ? 'high' : 'low', rule);
        const agreeing = typed.reduce((sum, rank, i) => sum + Number(rank === ranks[i]), 0);
        return { figures, ranks, high, agreeing };
      }),
    ),
  );
}

function againstFigures(
  subject: Subject,
  column: SurveyColumn,
  candidates: readonly SurveyColumn[],
  reported: readonly number[],
): readonly Finding[] {
  const typed = unitValues(subject, column);
  const tried = candidates.flatMap((figures) => tryAll(subject, figures, typed));
  const best = tried.reduce((a, b) => (b.agreeing > a.agreeing ? b : a));
  const { figures } = best;
  const indicator = titleOf(subject, figures);
  if (best.agreeing < AGREEING * reported.length) {
    const facts = { indicator, count: reported.length - best.agreeing, of: reported.length };
    return [finding('rank', 'doubt', 'rank-unrelated', [column.heading, figures.heading], facts)];
  }
  const findings: Finding[] = [];
  if (best.high === (figures.direction === 'low')) {
    const direction = best.high ? 'high' : 'low';
    findings.push(finding('rank', 'doubt', 'rank-reversed', [column.heading], { indicator, direction }));
  }
  subject.units.forEach((line, i) => {
    const [is, should] = [typed[i] ?? NaN, best.ranks[i] ?? NaN];
    if (Number.isNaN(is) || Number.isNaN(should) || is === should) return;
    const facts = { unit: nameOf(subject, line), indicator, typed: is, recomputed: should };
    findings.push(finding('rank', 'error', 'rank-differs', [column.ref(line), figures.ref(line)], facts));
  });
  return findings;
}

/** Ranks in a wider ranking cannot be computed, but must stand in the order of the figures. */
function inOrder(
  subject: Subject,
  column: SurveyColumn,
  figures: SurveyColumn,
  reported: readonly number[],
): readonly Finding[] {
  const known = reported.filter((line) => !Number.isNaN(valueOf(figures, line)));
  const rising = (high: boolean): readonly number[] =>
    [...known].sort((a, b) => (high ? -1 : 1) * (valueOf(figures, a) - valueOf(figures, b)));
  const breaks = (order: readonly number[]): readonly (readonly [number, number])[] =>
    order.slice(1).flatMap((line, k) => {
      const before = order[k] ?? line;
      const better = valueOf(figures, before) !== valueOf(figures, line);
      return better && valueOf(column, before) > valueOf(column, line) ? [[before, line] as const] : [];
    });
  const usual = figures.direction !== 'low';
  const [straight, turned] = [breaks(rising(usual)), breaks(rising(!usual))];
  const indicator = titleOf(subject, figures);
  const isTurned = turned.length < straight.length / 2;
  const found = isTurned ? turned : straight;
  if (found.length > AGREEING * known.length) {
    const facts = { indicator, count: found.length, of: known.length };
    return [finding('rank', 'doubt', 'rank-unrelated', [column.heading, figures.heading], facts)];
  }
  const direction = usual === isTurned ? 'low' : 'high';
  return [
    ...(isTurned
      ? [finding('rank', 'doubt', 'rank-reversed', [column.heading], { indicator, direction })]
      : []),
    ...found.map(([one, other]) => {
      const facts = {
        unit: nameOf(subject, one),
        other: nameOf(subject, other),
        indicator,
        typed: valueOf(column, one),
        otherRank: valueOf(column, other),
      };
      return finding('rank', 'doubt', 'rank-order', [column.ref(one), column.ref(other)], facts);
    }),
  ];
}

/** One place of a wider ranking held by several units. */
function shared(subject: Subject, column: SurveyColumn, reported: readonly number[]): readonly Finding[] {
  const byRank = new Map<number, number[]>();
  for (const line of reported) {
    const rank = valueOf(column, line);
    byRank.set(rank, [...(byRank.get(rank) ?? []), line]);
  }
  return [...byRank].flatMap(([rank, lines]) => {
    if (lines.length < 2) return [];
    const facts = {
      indicator: titleOf(subject, column),
      rank,
      units: lines.map((line) => nameOf(subject, line)).join('、'),
    };
    return [
      finding(
        'rank',
        'doubt',
        'rank-shared',
        lines.map((line) => column.ref(line)),
        facts,
      ),
    ];
  });
}

/** Ranks of all units run 1, 2, 2, 4 or 1, 2, 2, 3: none is left out but behind a tie. Ranks within groups run so in each. */
function sequence(subject: Subject, column: SurveyColumn, reported: readonly number[]): readonly Finding[] {
  const gaps = gapsIn(reported.map((line) => valueOf(column, line)));
  if (gaps.length === 0) return [];
  const byGroup = new Map<string, number[]>();
  for (const line of reported) {
    const group = subject.survey.lines[line]?.group ?? '';
    byGroup.set(group, [...(byGroup.get(group) ?? []), valueOf(column, line)]);
  }
  if (byGroup.size > 1 && [...byGroup.values()].every((ranks) => gapsIn(ranks).length === 0)) return [];
  const facts = { indicator: titleOf(subject, column), missing: gaps.join('、') };
  return [finding('rank', 'doubt', 'rank-sequence', [column.heading], facts)];
}

function gapsIn(ranks: readonly number[]): readonly number[] {
  const tally = new Map<number, number>();
  for (const rank of ranks) tally.set(rank, (tally.get(rank) ?? 0) + 1);
  const places = [...tally.keys()].sort((a, b) => a - b);
  const dense = places.every((place, k) => place === k + 1);
  if (dense) return [];
  const gaps: number[] = [];
  let next = 1;
  for (const place of places) {
    for (let gap = next; gap < place && gaps.length < 10; gap++) gaps.push(gap);
    next = Math.max(next, place + (tally.get(place) ?? 1));
  }
  return gaps;
}
