/** ZONE.RANK: the rank of each number. */
import { rankWithin, round } from '../engine';
import * as codec from '../sheet/scheme-sheet/codec';
import {
  chooseWord,
  fold,
  frame,
  numberFrom,
  numbersOf,
  rowsOf,
  sameSize,
  textOf,
  unframe,
  type Choices,
} from './arguments';
import { readWord } from './method';
import { refuse, said } from './refuse';

export const ORDERS: Choices<'high' | 'low'> = {
  high: ['0', 'false', 'high', '降序', '正向', '越大越好', '越高越好', 'descending', 'desc'],
  low: ['1', 'true', 'low', '升序', '逆向', '越小越好', '越低越好', 'ascending', 'asc'],
};

const TIES = ['min', 'dense', 'average', 'max', 'ordinal'];
/** What spreadsheet lessons call them. */
const TIES_TAUGHT: Choices<'min' | 'dense' | 'average'> = {
  min: ['美式', '美式排名'],
  dense: ['中国式', '中国式排名'],
  average: ['平均', '平均名次'],
};

/**
 * Ranks each number of a range.
 * @customfunction RANK
 * @param values Numbers
 * @param [order] Order
 * @param [ties] Ties
 * @param [decimals] Decimals
 * @param [groups] Groups
 * @param [labels] Labels
 * @returns Ranks in the shape of the range
 */
export function rank(
  values: unknown[][],
  order?: unknown,
  ties?: unknown,
  decimals?: unknown,
  groups?: unknown[][],
  labels?: unknown,
): unknown[][] {
  const range = frame(values, labels, 'values');
  const better = chooseWord(order, ORDERS, 'high', 'order');
  const taught = Object.entries(TIES_TAUGHT).find(([, words]) => words.includes(fold(String(ties))));
  const rule = readWord(taught?.[0] ?? ties, codec.word('ties'), TIES, 'min' as const, 'ties');
  const places = numberFrom(decimals, null, 'decimals', { least: 0, most: 10, whole: true });
  const numbers = numbersOf(range);
  if (numbers.every(Number.isNaN)) refuse(said().noNumbers('values'));
  const rounded = places === null ? numbers : numbers.map((value) => round(value, places));
  const ranks = rankWithin([rounded], groupsOf(groups, labels, range), better, rule);
  return unframe(
    range,
    range.rows.map((row, i) =>
      row.map((_, j) => {
        const place = ranks[i * range.width + j]!;
        return place === place ? place : '';
      }),
    ),
  );
}

function groupsOf(
  groups: unknown,
  labels: unknown,
  range: ReturnType<typeof frame>,
): readonly string[] | null {
  if (rowsOf(groups) === null) return null;
  const own = frame(groups, labels === 2 ? 1 : labels, 'groups');
  sameSize(range, own, 'values', 'groups');
  return own.rows.flatMap((row) => row.map(textOf));
}
