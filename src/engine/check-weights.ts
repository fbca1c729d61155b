/** Checks given weights: all or none at each parent, none negative, summing to what they must. */
import { problem, type EngineProblem } from './problem';
import type { SchemeDraft, WeightsDraft } from './scheme';
import type { Table } from './table';
import { branchesOf, growTree, type Branch, type Leaf, type Weight } from './tree';

/** Weights are given as percents or points; sums may be off by computing noise only. */
export const WEIGHT_SUM = 100;
export const WEIGHT_TOLERANCE = 1e-9 * WEIGHT_SUM;

/**
 * Gives every problem of the written weights that the weighting method uses.
 * Edge: where no part of a parent has a weight, all count alike; percents sum to 100 at each parent, points to 100 in all.
 * @example checkWeights({ indicators: [{ name: 'a', weight: 60 }, { name: 'b', weight: 39 }] }, table(1))[0]?.facts.sum // 99
 */
export function checkWeights(given: SchemeDraft, table: Table): readonly EngineProblem[] {
  const draft = weightsUsed(given);
  const groups = groupsIn(draft);
  const points = draft.weights?.unit === 'pointsOfTotal';
  const root = growTree(draft);
  const problems = [
    ...checkNumbers(root, draft),
    ...checkPresence(root, groups, draft),
    ...checkGroups(draft, groups, table),
  ];
  if (problems.length > 0) return problems;
  return groups.flatMap((group) =>
    points
      ? checkPoints(root, group, draft)
      : branchesOf(root).flatMap((branch) => checkSum(branch, group, draft)),
  );
}

/** The draft with the weights that its method looks at: none under `equal`, those of dimensions where data weigh the indicators. */
export function weightsUsed(draft: SchemeDraft): SchemeDraft {
  const { method, of } = draft.weights ?? ({ method: 'given' } as WeightsDraft);
  if (method === 'given' || (Array.isArray(of) && of.includes('given'))) return draft;
  const bare = <T extends { readonly weight?: Weight }>(part: T): T => ({ ...part, weight: undefined });
  const { indicators, dimensions = [] } = draft;
  return {
    ...draft,
    indicators: indicators.map(bare),
    dimensions: method === 'equal' ? dimensions.map(bare) : dimensions,
  };
}

/** Where weights differ: each track has a share, or each unit's group has weights. */
function checkGroups(draft: SchemeDraft, groups: readonly (string | null)[], table: Table): EngineProblem[] {
  if (groups[0] === null || groups.length === 0) return [];
  const tracks = draft.weights?.tracks;
  if (tracks !== undefined) {
    const sum = Object.values(tracks).reduce((total, share) => total + share, 0);
    const known = new Set(Object.keys(tracks));
    const at = { scheme: 'weights/tracks' };
    const below = Object.values(tracks).find((share) => !(share >= 0));
    return [
      ...(below === undefined
        ? []
        : [problem('scheme-number', at, { value: String(below), expected: '≥ 0' })]),
      // Fractions or percents: only their proportion counts.
      ...([1, WEIGHT_SUM].some((whole) => Math.abs(sum - whole) <= 1e-9 * whole)
        ? []
        : [problem('weight-sum', at, { parent: '', sum, expected: WEIGHT_SUM })]),
      ...groups.flatMap((track) =>
        known.has(track!)
          ? []
          : [problem('scheme-word', at, { value: track!, allowed: [...known].join(', ') })],
      ),
    ];
  }
  const column = draft.rank?.groupBy ?? '';
  const texts = table.texts.get(column);
  if (texts === undefined) return [problem('scheme-unknown-column', { scheme: 'rank/groupBy' }, { column })];
  return table.units.flatMap((unit, i) =>
    groups.includes(texts[i]!) ? [] : [problem('group-unknown', { unit }, { group: texts[i]! })],
  );
}

/** Groups for which some weight differs; null = one weight for all. */
export function groupsIn({ indicators, dimensions = [] }: SchemeDraft): readonly (string | null)[] {
  const named = [...indicators, ...dimensions].flatMap(({ weight }) =>
    typeof weight === 'object' ? Object.keys(weight) : [],
  );
  return named.length === 0 ? [null] : [...new Set(named)];
}

/** The weight that holds for units of one group. */
export function weightFor(weight: Weight, group: string | null): number | undefined {
  return typeof weight === 'object' ? (group === null ? undefined : weight[group]) : weight;
}

function placeOf(part: Branch | Leaf, draft: SchemeDraft) {
  const index =
    part.kind === 'indicator'
      ? part.index
      : (draft.dimensions ?? []).findIndex(({ name }) => name === part.name);
  const list = part.kind === 'indicator' ? 'indicators' : 'dimensions';
  const scheme = `${list}/${Math.max(index, 0)}/weight`;
  return part.kind === 'indicator' ? { scheme, indicator: part.name } : { scheme };
}

function checkNumbers(root: Branch, draft: SchemeDraft): EngineProblem[] {
  return branchesOf(root).flatMap(({ parts }) =>
    parts.flatMap((part) => {
      const numbers = typeof part.weight === 'object' ? Object.values(part.weight) : [part.weight];
      const bad = numbers.find((weight) => weight !== undefined && !(weight >= 0 && weight < Infinity));
      if (bad === undefined) return [];
      return [problem('scheme-number', placeOf(part, draft), { value: String(bad), expected: '≥ 0' })];
    }),
  );
}

/** All parts of a parent have a weight for a group, or none has; in points of the total, all indicators. A track may leave one out. */
function checkPresence(
  root: Branch,
  groups: readonly (string | null)[],
  draft: SchemeDraft,
): readonly EngineProblem[] {
  const { unit, tracks } = draft.weights ?? {};
  const leaves = leavesOf(root);
  const inPoints = unit === 'pointsOfTotal' && leaves.some(({ weight }) => weight !== undefined);
  const families = inPoints ? [leaves] : branchesOf(root).map(({ parts }) => parts);
  const without = families.flatMap((parts) =>
    parts.filter((part) =>
      groups.some((group) => {
        const lacks = ({ weight }: Branch | Leaf) =>
          tracks !== undefined && typeof weight === 'object' ? false : weightFor(weight, group) === undefined;
        return lacks(part) && !parts.every(lacks);
      }),
    ),
  );
  return without.map((part) => problem('weight-missing', placeOf(part, draft), { name: part.name }));
}

function sumOf(parts: readonly (Branch | Leaf)[], group: string | null): number | undefined {
  const weights = parts.map(({ weight }) => weightFor(weight, group));
  const given = weights.filter((weight) => weight !== undefined);
  return given.length === 0 ? undefined : given.reduce((sum, weight) => sum + weight, 0);
}

function checkSum(branch: Branch, group: string | null, draft: SchemeDraft): EngineProblem[] {
  const sum = sumOf(branch.parts, group);
  if (sum === undefined || Math.abs(sum - WEIGHT_SUM) <= WEIGHT_TOLERANCE) return [];
  return [
    problem('weight-sum', placeOf(branch.parts[0]!, draft), {
      parent: branch.name,
      sum,
      expected: WEIGHT_SUM,
    }),
  ];
}

/** Points of the total: all indicators to 100 or the full marks, and a dimension that has points of its own to these. */
function checkPoints(root: Branch, group: string | null, draft: SchemeDraft): EngineProblem[] {
  const leaves = leavesOf(root);
  const total = draft.weights?.total ?? WEIGHT_SUM;
  if (sumOf(leaves, group) === undefined)
    return branchesOf(root).flatMap((each) => checkSum(each, group, draft));
  return branchesOf(root).flatMap((branch) => {
    const expected = branch === root ? total : weightFor(branch.weight, group);
    const sum = sumOf(leavesOf(branch), group) ?? 0;
    if (expected === undefined || Math.abs(sum - expected) <= (WEIGHT_TOLERANCE / WEIGHT_SUM) * total)
      return [];
    return [
      problem('weight-sum', placeOf(leavesOf(branch)[0]!, draft), { parent: branch.name, sum, expected }),
    ];
  });
}

function leavesOf(branch: Branch): readonly Leaf[] {
  return branch.parts.flatMap((part) => (part.kind === 'indicator' ? [part] : leavesOf(part)));
}
