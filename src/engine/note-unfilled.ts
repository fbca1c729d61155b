/** Says what a scheme leaves open: parts that its source has lost, and weights that nobody has given. */
import { isGiven } from './weight/measure';
import { note, type EngineNote } from './problem';
import { conditionsIn } from './rule-order';
import type { SchemeDraft } from './scheme';
import { branchesOf, growTree } from './tree';

/**
 * Gives a note for every part that is still to be filled in (待填), each at its place.
 * @example noteUnfilled({ indicators: [], rules: [{ id: '一等', when: { kind: 'tier', is: '一等' }, give: [{ amount: null }] }] })[0]?.place // { scheme: 'rules/0/give/0/amount' }
 */
export function noteUnfilled(draft: SchemeDraft): readonly EngineNote[] {
  const { rules = [], adjustments = [] } = draft;
  const isLost = (when: NonNullable<(typeof adjustments)[number]['when']>) =>
    conditionsIn(when).some(({ kind }) => kind === 'unfilled');
  return [
    ...noteWeights(draft),
    ...adjustments.flatMap(({ name, when, points }, i) => [
      ...(when && isLost(when)
        ? [note('condition-unfilled', { scheme: `adjustments/${i}/when` }, { rule: name })]
        : []),
      ...(points === null
        ? [note('points-unfilled', { scheme: `adjustments/${i}/points` }, { item: name })]
        : []),
    ]),
    ...rules.flatMap(({ id, when, give }, i) => [
      ...(isLost(when) ? [note('condition-unfilled', { scheme: `rules/${i}/when` }, { rule: id })] : []),
      ...give.flatMap(({ amount }, k) =>
        amount === null
          ? [note('amount-unfilled', { scheme: `rules/${i}/give/${k}/amount` }, { rule: id })]
          : [],
      ),
    ]),
  ];
}

/** Where weights are to be given and none of several parts has one. */
function noteWeights(draft: SchemeDraft): readonly EngineNote[] {
  if (!isGiven(draft.weights?.method ?? 'given') || draft.weights?.method === 'equal') return [];
  const inPoints =
    draft.weights?.unit === 'pointsOfTotal' && draft.indicators.some(({ weight }) => weight !== undefined);
  if (inPoints) return [];
  const bare = branchesOf(growTree(draft)).filter(
    ({ parts }) => parts.length > 1 && parts.every(({ weight }) => weight === undefined),
  );
  if (bare.length === 0) return [];
  const names = bare.map(({ name }) => name);
  const dimensions = names.filter((name) => name !== '').join('、');
  return [note('weights-alike', { scheme: 'indicators' }, { index: names.includes('') ? 1 : 0, dimensions })];
}
