/** Where tiers and labels begin, for one unit: the scheme's own lines, and the score of the last of each; no other unit is named. */
import { isRankTable, type Condition, type Evaluation, type RuleDraft } from '../../engine';
import { REPLY_WORDS } from '../../words/reply';
import { sayRule } from '../../words/rule';
import type { Locale } from '../../words/locale';
import { groupOf, labelsOf } from '../result-sheet';
import { namedIn } from './names';

/** A scheme with more rules is told by its first ones. */
const MOST_RULES = 20;

/** Says a score as it is published. */
export type SayScore = (score: number) => string;

/** Gives the lines of tiers. */
export function tierLines(
  evaluation: Evaluation,
  i: number,
  say: SayScore,
  locale: Locale,
): readonly string[] {
  const { tiers: draft } = evaluation.scheme;
  if (draft === undefined) return [];
  const words = REPLY_WORDS[locale];
  // The last tier takes whoever is left: it has no line.
  const lined = draft.by === 'threshold' ? draft.list : draft.list.slice(0, -1);
  return lined.flatMap(({ name, atLeast }) => {
    if (draft.by === 'threshold') return atLeast === undefined ? [] : [words.atLeast(name, say(atLeast))];
    const last = lastOf(evaluation, fellowsOf(evaluation, i, draft.within === 'group'), (k) =>
      evaluation.tiers[k] === name ? 1 : 0,
    );
    if (last === null) return [];
    return isRankTable(evaluation.table)
      ? [words.lastRank(name, evaluation.ranks[last]!)]
      : [words.last(name, say(evaluation.totals[last]!))];
  });
}

/** Gives the rules by which labels are given, with the score at the line where ranks of the composite draw it. */
export function labelLines(
  evaluation: Evaluation,
  i: number,
  say: SayScore,
  locale: Locale,
): readonly string[] {
  const { scheme, table } = evaluation;
  const own = table.units[i]!;
  return scheme.rules
    .filter(({ give }) => give.some(({ label }) => label !== undefined))
    .slice(0, MOST_RULES)
    .flatMap((rule) => {
      const said = sayRule(rule, scheme.switches, locale);
      if (namedIn(said, table.units, own).length > 0) return [];
      const score = scoreAtLine(evaluation, i, rule);
      return [score === null ? said : REPLY_WORDS[locale].line(said, say(score))];
    });
}

/** Which end of those that meet a condition lies at its line: the worst of the first ones, the best of the last ones. */
function endOf(condition: Condition): 1 | -1 | null {
  switch (condition.kind) {
    case 'rank':
      return condition.of === undefined && condition.scope !== 'outer' ? 1 : null;
    case 'rankFromLast':
    case 'rankAtLeast':
      return condition.of === undefined && condition.scope !== 'outer' ? -1 : null;
    default:
      return null;
  }
}

function scoreAtLine(evaluation: Evaluation, i: number, { when, give, id }: RuleDraft): number | null {
  const end = endOf(when);
  if (end === null || isRankTable(evaluation.table)) return null;
  const label = give.find((award) => award.label !== undefined)?.label ?? '';
  const inGroup = 'scope' in when && when.scope === 'group';
  const last = lastOf(evaluation, fellowsOf(evaluation, i, inGroup), (k) =>
    labelsOf(evaluation, k).includes(label) &&
    evaluation.outcomes[k]!.some(({ rule, verdict }) => rule === id && verdict === 'yes')
      ? end
      : 0,
  );
  return last === null ? null : evaluation.totals[last]!;
}

const fellowsOf = (evaluation: Evaluation, i: number, inGroup: boolean): readonly number[] =>
  evaluation.table.units.flatMap((_, k) =>
    !inGroup || groupOf(evaluation, k) === groupOf(evaluation, i) ? [k] : [],
  );

/** Of those that are meant (not 0) the one with the latest rank, or with the earliest where −1 is asked for; null = there is none. */
function lastOf(
  { ranks }: Evaluation,
  rows: readonly number[],
  wanted: (row: number) => 0 | 1 | -1,
): number | null {
  let found: number | null = null;
  for (const row of rows) {
    const end = wanted(row);
    const rank = ranks[row]!;
    if (end === 0 || Number.isNaN(rank)) continue;
    if (found === null || (rank - ranks[found]!) * end > 0) found = row;
  }
  return found;
}
