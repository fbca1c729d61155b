/** What a person can change of a scheme in the pane, each as a new draft. */
import type { Direction, IndicatorDraft, MissingRule, SchemeDraft } from '../engine';
import { OFFERED, type Offered } from './methods';
import { fill, moveWeight, withWeights, type Part, type WeightGroup } from './weights';

function withIndicator(draft: SchemeDraft, at: number, change: Partial<IndicatorDraft>): SchemeDraft {
  const indicators = draft.indicators.map((indicator, each) =>
    each === at ? { ...indicator, ...change } : indicator,
  );
  return { ...draft, indicators };
}

/** A weight as typed: the others stay. */
export const setWeight = (
  draft: SchemeDraft,
  group: WeightGroup,
  place: number,
  weight: number,
): SchemeDraft =>
  withWeights(
    draft,
    group,
    group.parts.map((part, each) => (each === place ? weight : part.weight)),
  );

export interface Slid {
  readonly draft: SchemeDraft;
  /** The weight that it came to. */
  readonly got: number;
  /** What is locked left less room than wished. */
  readonly limited: boolean;
}

const lockedIn = ({ parts }: WeightGroup, isLocked: (part: Part) => boolean): ReadonlySet<number> =>
  new Set(parts.flatMap((part, each) => (part.isSum || isLocked(part) ? [each] : [])));

const weightsIn = ({ parts }: WeightGroup): readonly number[] => parts.map(({ weight }) => weight ?? 0);

/** A weight as it is slid: the others of its group that are not locked give way. */
export function slideWeight(
  draft: SchemeDraft,
  group: WeightGroup,
  place: number,
  to: number,
  isLocked: (part: Part) => boolean,
): Slid {
  const moved = moveWeight(weightsIn(group), place, to, lockedIn(group, isLocked), group.whole);
  return {
    draft: withWeights(draft, group, moved.weights),
    got: moved.weights[place]!,
    limited: moved.limited,
  };
}

/** Brings a group to its whole, as far as what is not locked can give way. */
export function balance(
  draft: SchemeDraft,
  group: WeightGroup,
  isLocked: (part: Part) => boolean,
): SchemeDraft {
  return withWeights(draft, group, fill(weightsIn(group), lockedIn(group, isLocked), group.whole));
}

/** Moves an indicator among those of its group, by their places there; the other groups keep theirs. */
export function reorder(draft: SchemeDraft, { parts }: WeightGroup, from: number, to: number): SchemeDraft {
  const slots = parts.map(({ at }) => at).filter((at) => at !== null);
  const order = [...slots];
  order.splice(to, 0, ...order.splice(from, 1));
  const indicators = [...draft.indicators];
  slots.forEach((slot, place) => (indicators[slot] = draft.indicators[order[place]!]!));
  return { ...draft, indicators };
}

export const setDirection = (draft: SchemeDraft, at: number, direction: Direction): SchemeDraft =>
  withIndicator(draft, at, { direction });

/** Rules that need nothing but their name. */
export const PLAIN_RULES = [
  'refuse',
  'drop',
  'zero',
  'mean',
  'median',
  'unitMean',
] as const satisfies readonly MissingRule[];
export type PlainRule = (typeof PLAIN_RULES)[number];

export const isPlainRule = (rule: string): rule is PlainRule =>
  (PLAIN_RULES as readonly string[]).includes(rule);

export const setMissing = (draft: SchemeDraft, at: number, rule: PlainRule): SchemeDraft =>
  withIndicator(draft, at, { missing: { rule } });

/** An indicator that comes to others with weights counts as one of them does on average. */
export function addIndicator(draft: SchemeDraft, added: IndicatorDraft): SchemeDraft {
  if (draft.indicators.some(({ name }) => name === added.name)) return draft;
  const weights = draft.indicators.map(({ weight }) => weight).filter((weight) => typeof weight === 'number');
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const weighted = weights.length > 0 ? { ...added, weight: mean } : added;
  return { ...draft, indicators: [...draft.indicators, weighted] };
}

export const dropIndicator = (draft: SchemeDraft, dropped: string): SchemeDraft => ({
  ...draft,
  indicators: draft.indicators.filter(({ name }) => name !== dropped),
});

export const setMethod = (draft: SchemeDraft, at: number, choice: Offered): SchemeDraft =>
  withIndicator(draft, at, { normalise: OFFERED[choice] });

export const setPopulation = (draft: SchemeDraft, population: number | null): SchemeDraft => ({
  ...draft,
  population,
});

export const setSwitch = (draft: SchemeDraft, name: string, setting: string): SchemeDraft => ({
  ...draft,
  switches: { ...draft.switches, [name]: setting },
});
