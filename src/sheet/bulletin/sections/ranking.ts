/** The overall ranking: the first, the last, and the same within each group. */
import { round } from '../../../engine';
import { sayNumber } from '../../../words/bulletin';
import { groupOf } from '../../result-sheet/given';
import type { Paragraph } from '../bulletin';
import { namesOfficials } from '../officials';
import { standingOf, type Cut } from '../standing';
import type { Subject } from '../subject';
import { scoreDecimals } from './overall';

const OVERALL: Cut = { first: 3, last: 2 };

export function ranking(subject: Subject): readonly Paragraph[] {
  const { evaluation, words, names, outer, scope, locale } = subject;
  const { ranks, totals } = evaluation;
  const decimals = scoreDecimals(subject);
  const valueOf = (i: number): string => {
    const score = totals[i] ?? NaN;
    return outer || Number.isNaN(score)
      ? ''
      : words.points(sayNumber(round(score, decimals), decimals, locale));
  };
  const what = outer ? words.ranking.rank(scope) : words.ranking.score;
  const unranked = names.filter((_, i) => Number.isNaN(ranks[i] ?? NaN));
  const texts = standingOf(subject, { what, ranks, valueOf }, OVERALL);
  const missing =
    unranked.length > 0 && texts.length > 0 ? [words.ranking.unranked(unranked) + words.stop] : [];
  const told = [...texts, ...missing].map(words.sentence).join(words.space);
  return [...(told === '' ? [] : [{ opening: '', text: told }]), ...groups(subject, what, valueOf)];
}

function groups(subject: Subject, what: string, valueOf: (i: number) => string): readonly Paragraph[] {
  const { evaluation, words, entity, names } = subject;
  const { groupRanks, scheme } = evaluation;
  if (groupRanks === null || namesOfficials(scheme.rank.groupBy ?? '')) return [];
  const groupsOf = names.map((_, i) => groupOf(evaluation, i) ?? '');
  return [...new Set(groupsOf)].flatMap((group) => {
    const ranks = groupRanks.map((rank, i) => (groupsOf[i] === group ? rank : NaN));
    const count = groupsOf.filter((each) => each === group).length;
    const texts = standingOf(subject, { what, ranks, valueOf }, OVERALL);
    if (group === '' || texts.length === 0) return [];
    return [
      {
        opening: words.ranking.group(group, count, entity),
        text: texts.map(words.sentence).join(words.space),
      },
    ];
  });
}
