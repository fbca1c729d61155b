/** The few that a rule's quota leaves of all who meet its condition: 进步奖2个. */
import { both } from './condition';
import { rankWithin } from './rank';
import { judgeGain, judgeMove } from './running';
import type { QuotaDraft } from './scheme';
import type { Finding, Judgement, View } from './view';

/** Any step up at all: ranks move by whole places, scores by what is published. */
const LEAST = { rank: 1, score: Number.MIN_VALUE };

/**
 * Gives the findings with the verdict after the quota: yes for the first so many, by what it measures.
 * Ties: at the cut all are in, none is, or the ranking with its keys decides.
 * Missing: who cannot be measured may be ahead of all who can: those whom that could put out stay unknown.
 * Edge: of a rise only what is above 0 counts.
 */
export function chooseFew(
  { count, by = 'score', ties = 'all', within }: QuotaDraft,
  findings: readonly (Finding | null)[],
  view: View,
): readonly (Finding | null)[] {
  const { table, scheme } = view;
  const { fromTop } = view.standing('overall');
  const judged = findings.map((finding, i): Finding | null => {
    if (finding === null || finding.verdict === 'no') return null;
    const [verdict, numbers] = measure(by, i, view);
    const total = both([finding.verdict, verdict]);
    return total === 'no'
      ? null
      : { ...finding, verdict: total, numbers: { ...finding.numbers, ...numbers } };
  });
  const certain = judged.map((finding) => finding?.verdict === 'yes');
  const measured = Float64Array.from(judged, (finding, i) =>
    certain[i] ? sizeOf(by, finding!, fromTop[i]!) : NaN,
  );
  const keyed = view.standing('overall').keyed.fromTop.map((place) => -place);
  const groups = within === 'group' ? (table.texts.get(scheme.rank.groupBy ?? '') ?? null) : null;
  const columns = ties === 'keys' ? [measured, keyed] : [measured];
  const places = rankWithin(columns, groups, 'high', ties === 'none' ? 'max' : 'min');
  const open = new Map<string, number>();
  const groupOf = (i: number) => groups?.[i] ?? '';
  judged.forEach((finding, i) => {
    if (finding?.verdict === 'unknown') open.set(groupOf(i), (open.get(groupOf(i)) ?? 0) + 1);
  });
  return judged.map((finding, i): Finding | null => {
    if (finding === null || !certain[i]) return finding;
    const place = places[i]!;
    if (place > count) return null;
    const verdict = place + (open.get(groupOf(i)) ?? 0) > count ? 'unknown' : 'yes';
    return { ...finding, verdict, numbers: { ...finding.numbers, place, quota: count } };
  });
}

function measure(by: NonNullable<QuotaDraft['by']>, i: number, view: View): Judgement {
  switch (by) {
    case 'score': {
      const ranked = view.ranks[i]! === view.ranks[i]!;
      return [ranked ? 'yes' : 'no', {}];
    }
    case 'rise':
      return judgeMove({ kind: 'rise', atLeast: LEAST.rank }, i, view);
    case 'scoreRise':
      return judgeGain({ kind: 'scoreRise', atLeast: LEAST.score }, i, view);
    default:
      return by satisfies never;
  }
}

function sizeOf(by: NonNullable<QuotaDraft['by']>, { numbers }: Finding, place: number): number {
  if (by === 'score') return -place;
  return (by === 'rise' ? numbers.change : numbers.gain) ?? NaN;
}
