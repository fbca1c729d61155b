/** The few that a rule's quota leaves of all who meet its condition: 进步奖2个. */
import { both, judge } from './condition';
import { rankWithin } from './rank';
import type { Condition, QuotaDraft, QuotaMeasure } from './scheme';
import type { Finding, View } from './view';

/** Any step up at all: ranks move by whole places, scores by what is published. */
const LEAST = { rank: 1, score: Number.MIN_VALUE };

/**
 * Gives the findings with the verdict after the quota: yes for the first so many, by what it measures.
 * Ties: at the cut all are in, none is, or the ranking with its keys decides.
 * Missing: who cannot be measured may be ahead of all who can: those whom that could put out stay unknown.
 * Edge: of a rise only what is above 0 counts.
 */
export function chooseFew(
  { count, by = 'score', ties = by === 'score' ? 'keys' : 'all', within }: QuotaDraft,
  findings: readonly (Finding | null)[],
  view: View,
): readonly (Finding | null)[] {
  const groups = within === 'group' ? view.groups : null;
  const { fromTop } = view.standing('overall');
  const judged = findings.map((finding, i): Finding | null => {
    if (finding === null || finding.verdict === 'no' || groups?.[i] === '') return null;
    const measured = measure(by, i, view);
    if (measured === null) return view.ranks[i]! === view.ranks[i]! ? finding : null;
    const parts = [finding, measured];
    const condition: Condition = { kind: 'every', of: parts.map((part) => part.condition) };
    const verdict = both(parts.map((part) => part.verdict));
    return verdict === 'no' ? null : { verdict, condition, numbers: measured.numbers, parts };
  });
  const certain = judged.map((finding) => finding?.verdict === 'yes');
  const measured = Float64Array.from(judged, (finding, i) =>
    certain[i] ? sizeOf(by, finding!, fromTop[i]!) : NaN,
  );
  const keyed = view.standing('overall').keyed.fromTop.map((place) => -place);
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

/** Null where it is the ranking itself. */
function measure(by: QuotaMeasure, i: number, view: View): Finding | null {
  switch (by) {
    case 'score':
      return null;
    case 'rise':
      return judge({ kind: 'rise', atLeast: LEAST.rank }, i, view);
    case 'scoreRise':
      return judge({ kind: 'scoreRise', atLeast: LEAST.score }, i, view);
    default:
      return by satisfies never;
  }
}

function sizeOf(by: QuotaMeasure, { numbers }: Finding, place: number): number {
  if (by === 'score') return -place;
  return (by === 'rise' ? numbers.change : numbers.gain) ?? NaN;
}
