/** What a finding sets against each other: the figure on the sheet and what it should be. */
import { round } from '../../engine';
import type { Finding } from '../check';

export interface Compared {
  /** null where nothing is compared. */
  readonly typed: number | null;
  readonly recomputed: number | null;
  readonly difference: number | null;
}

/** @example compared(…).difference // typed − recomputed */
export function compared({ facts }: Finding): Compared {
  const typed = 'typed' in facts ? facts.typed : null;
  const recomputed = 'recomputed' in facts ? facts.recomputed : null;
  return {
    typed,
    recomputed,
    difference: typed === null || recomputed === null ? null : round(typed - recomputed, 10),
  };
}
