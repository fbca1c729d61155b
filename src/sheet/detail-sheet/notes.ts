/** The remarks below a detail sheet: what adds up to what, and what does not. */
import { branchesOf, growTree, type Evaluation } from '../../engine';
import { contributionsOf } from '../../engine/explain';
import type { Words } from '../../words';
import { DETAIL_WORDS } from '../../words/detail';
import { makeList } from '../quoted';
import type { DetailLayout } from './layout';

export function detailNotes(
  evaluation: Evaluation,
  { columns }: DetailLayout,
  words: Words,
): readonly string[] {
  const { notes } = DETAIL_WORDS[words.locale];
  const { additive } = contributionsOf(evaluation);
  const { scheme, weights, weightsByGroup, normalised, index } = evaluation;
  const shared = normalised.some((points, j) =>
    weights[j] === 0 ? false : points.some((x, i) => Number.isNaN(x) && !Number.isNaN(index[i])),
  );
  const said = [
    ...(additive
      ? [columns.index === null ? notes.adds : notes.addsToIndex]
      : [notes.addsNot(waysOf(evaluation, words))]),
    ...(additive && shared ? [notes.shared] : []),
    ...(scheme.adjustmentCap !== null && columns.items.some((at) => at !== null)
      ? [notes.capped(scheme.adjustmentCap)]
      : []),
    ...(weightsByGroup.size > 0 ? [notes.byGroup] : []),
    notes.gaps,
    notes.precision,
  ];
  return [words.sheets.notes.heading, ...said.map((note, k) => `${k + 1}. ${note}`)];
}

/** The ways of aggregation that do not add up. */
function waysOf({ scheme }: Evaluation, words: Words): string {
  const { aggregate } = words.scheme.vocabularies;
  const ways = branchesOf(growTree(scheme)).map(({ aggregate: { method } }) => method);
  return makeList(
    [...new Set(ways)].filter((method) => method !== 'arithmetic').map((method) => aggregate[method]),
    words.locale,
  );
}
