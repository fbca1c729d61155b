/** The hierarchy that a scheme's paths say: index → dimensions → indicators, in any number of levels. */
import type { AggregateMethod, DimensionDraft, IndicatorDraft, Method } from './scheme';

export type Weight = IndicatorDraft['weight'];

export interface Leaf {
  readonly kind: 'indicator';
  readonly name: string;
  /** Place in the scheme's list. */
  readonly index: number;
  readonly weight: Weight;
}

export interface Branch {
  readonly kind: 'dimension';
  /** '' for the index itself. */
  readonly name: string;
  readonly path: readonly string[];
  readonly weight: Weight;
  readonly aggregate: Method<AggregateMethod>;
  readonly parts: readonly (Branch | Leaf)[];
}

interface Growing extends Branch {
  readonly parts: (Growing | Leaf)[];
}

const ARITHMETIC: Method<AggregateMethod> = { method: 'arithmetic', minShare: 0 };
/** Means: ways to aggregate that a dimension takes over from the index; the others compare units, and one such step is enough. */
export const MEANS: readonly AggregateMethod[] = [
  'arithmetic',
  'geometric',
  'harmonic',
  'generalised',
  'median',
];

/**
 * Gives the index with its parts, in the order in which the indicators first name them.
 * Edge: a dimension that the scheme's list lacks has no weight of its own; one that says no way to aggregate takes
 * over the index's where that is a mean, else the arithmetic mean.
 * @example growTree({ indicators: [{ name: '亩均税收', path: ['亩均效益'] }] }).parts[0]?.name // '亩均效益'
 */
export function growTree(scheme: {
  readonly indicators: readonly IndicatorDraft[];
  readonly dimensions?: readonly DimensionDraft[];
  readonly aggregate?: Method<AggregateMethod>;
}): Branch {
  const aggregate = scheme.aggregate ?? ARITHMETIC;
  const inherited = MEANS.includes(aggregate.method) ? aggregate : ARITHMETIC;
  const said = new Map((scheme.dimensions ?? []).map((dimension) => [dimension.name, dimension]));
  const root: Growing = { kind: 'dimension', name: '', path: [], weight: undefined, aggregate, parts: [] };
  scheme.indicators.forEach((indicator, index) => {
    let parent = root;
    for (const name of indicator.path ?? []) {
      let child = parent.parts.find(
        (part): part is Growing => part.kind === 'dimension' && part.name === name,
      );
      if (child === undefined) {
        const draft = said.get(name);
        child = {
          kind: 'dimension',
          name,
          path: [...parent.path, name],
          weight: draft?.weight,
          aggregate: draft?.aggregate ?? inherited,
          parts: [],
        };
        parent.parts.push(child);
      }
      parent = child;
    }
    parent.parts.push({ kind: 'indicator', name: indicator.name, index, weight: indicator.weight });
  });
  return root;
}

/**
 * Gives all branches, parents before their parts; the index is the first.
 * @example branchesOf(growTree({ indicators: [{ name: 'a', path: ['x', 'y'] }] })).map((b) => b.name) // ['', 'x', 'y']
 */
export function branchesOf(branch: Branch): readonly Branch[] {
  return [branch, ...branch.parts.flatMap((part) => (part.kind === 'dimension' ? branchesOf(part) : []))];
}

/**
 * Gives the indicators of a part, by their place in the scheme's list.
 * @example indicatorsIn(growTree({ indicators: [{ name: 'a', path: ['x'] }, { name: 'b' }] })) // [0, 1]
 */
export const indicatorsIn = (part: Branch | Leaf): readonly number[] =>
  part.kind === 'indicator' ? [part.index] : part.parts.flatMap(indicatorsIn);
