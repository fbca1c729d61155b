/** What a person can change of a scheme in the pane, each as a new draft. */
import type { Direction, IndicatorDraft, MissingRule, SchemeDraft } from '../engine';
import { OFFERED, type Offered } from './methods';
import { fill, lockedIn, moveWeight, withWeights, type Locks, type Part, type WeightGroup } from './weights';

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

const weightsIn = ({ parts }: WeightGroup): readonly number[] => parts.map(({ weight }) => weight ?? 0);

/** A weight as it is slid: the others of its group that are not locked give way. */
export function slideWeight(
  draft: SchemeDraft,
  group: WeightGroup,
  place: number,
  to: number,
  locks: Locks,
): Slid {
  const moved = moveWeight(weightsIn(group), place, to, lockedIn(group, locks), group.whole);
  return {
    draft: withWeights(draft, group, moved.weights),
    got: moved.weights[place]!,
    limited: moved.limited,
  };
}

/** Brings a group to its whole, as far as what is not locked can give way. */
export function balance(draft: SchemeDraft, group: WeightGroup, locks: Locks): SchemeDraft {
  return withWeights(draft, group, fill(weightsIn(group), lockedIn(group, locks), group.whole));
}

/** Moves an indicator or a dimension among those of its kind in its group, by their places there; all else keeps its place. */
export function reorder(
  draft: SchemeDraft,
  { parts }: WeightGroup,
  kind: Part['kind'],
  from: number,
  to: number,
): SchemeDraft {
  const order = parts.filter((part) => part.kind === kind);
  const slots = order.flatMap(({ leaves }) => leaves).sort((a, b) => a - b);
  order.splice(to, 0, ...order.splice(from, 1));
  const indicators = inOrder(
    draft.indicators,
    slots,
    order.flatMap(({ leaves }) => leaves),
  );
  if (kind === 'indicator' || draft.dimensions === undefined) return { ...draft, indicators };
  const said = draft.dimensions.map(({ name }) => name);
  const named = order.map(({ name }) => said.indexOf(name)).filter((place) => place >= 0);
  const places = [...named].sort((a, b) => a - b);
  return { ...draft, indicators, dimensions: inOrder(draft.dimensions, places, named) };
}

/** The list with what stands at `order` put into the slots, one after another. */
function inOrder<T>(list: readonly T[], slots: readonly number[], order: readonly number[]): readonly T[] {
  const moved = [...list];
  slots.forEach((slot, place) => (moved[slot] = list[order[place]!]!));
  return moved;
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

/** What becomes of every gap that nobody has allowed yet. */
export const allowMissing = (draft: SchemeDraft, rule: PlainRule): SchemeDraft => ({
  ...draft,
  indicators: draft.indicators.map((indicator) =>
    (indicator.missing?.rule ?? 'refuse') === 'refuse' ? { ...indicator, missing: { rule } } : indicator,
  ),
});

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
