/** What can be asked that a unit should reach. */
import type { Evaluation } from '../../../engine';
import type { Goal } from '../../../engine/explain';

/** A goal that a user can choose; `rank` is still to be named. */
export type Choice =
  | { readonly kind: 'nextRank' | 'nextInGroup' | 'nextTier' | 'rank' }
  | { readonly kind: 'out'; readonly label: string };

/** Gives what is open to the unit in a row, the nearest first; nothing for a unit without a rank. */
export function choicesFor(
  { ranks, groupRanks, tiers, scheme, outcomes }: Evaluation,
  row: number,
): readonly Choice[] {
  const rank = ranks[row]!;
  if (Number.isNaN(rank)) return [];
  const [top] = scheme.tiers?.list ?? [];
  const penalties = new Set(
    outcomes[row]!.flatMap(({ kind, label }) => (kind === 'penalty' && label !== null ? [label] : [])),
  );
  const goals: readonly (Choice | false)[] = [
    rank > 1 && { kind: 'nextRank' },
    groupRanks !== null && groupRanks[row]! > 1 && { kind: 'nextInGroup' },
    top !== undefined && tiers[row] !== top.name && { kind: 'nextTier' },
    ...[...penalties].map((label): Choice => ({ kind: 'out', label })),
    rank > 2 && { kind: 'rank' },
  ];
  return goals.filter((goal) => goal !== false);
}

/** Gives the goal that is meant by a choice, with the rank that was named. */
export function goalOf(choice: Choice, atMost: number): Goal {
  switch (choice.kind) {
    case 'nextRank':
      return { kind: 'nextRank' };
    case 'nextInGroup':
      return { kind: 'nextRank', within: 'group' };
    case 'nextTier':
      return { kind: 'nextTier' };
    case 'out':
      return { kind: 'label', label: choice.label, held: false };
    case 'rank':
      return { kind: 'rank', atMost };
    default:
      return choice satisfies never;
  }
}
