/** The methods that the pane offers for an indicator: those that need nothing but the column itself. */
import type { Method, NormaliseMethod } from '../engine';
import type { MethodWords } from '../words/pane';

type Normalise = Method<NormaliseMethod>;

export const OFFERED = {
  minmax: { method: 'minmax', to: [0, 100] },
  minmax60: { method: 'minmax', to: [60, 100] },
  minmax20: { method: 'minmax', to: [20, 100] },
  ratioToBest: { method: 'ratioToBest' },
  zscore: { method: 'zscore' },
  rank: { method: 'rank' },
} as const satisfies Partial<Record<keyof MethodWords, Normalise>>;

export type Offered = keyof typeof OFFERED;

export const isOffered = (choice: string): choice is Offered => Object.hasOwn(OFFERED, choice);

/** The choice that stands for a method; a scheme may hold one that the pane does not offer. */
export function choiceOf(normalise: Normalise | undefined): keyof MethodWords {
  if (!normalise) return 'minmax';
  if (normalise.method !== 'minmax') return normalise.method;
  const floor: unknown = Array.isArray(normalise.to) ? normalise.to[0] : 0;
  return floor === 60 ? 'minmax60' : floor === 20 ? 'minmax20' : 'minmax';
}
