/** ZONE.AHP: weights from pairwise comparisons, and whether these agree with each other. */
import { compare, contradiction } from '../engine';
import { chooseWord, columnsOf, frame, unframe, type Choices } from './arguments';
import { refuse, said } from './refuse';

const WAYS: Choices<'eigenvector' | 'geometric' | 'columns'> = {
  eigenvector: ['eigenvector', '特征向量', '特征根法', '特征值法'],
  geometric: ['geometric', '几何平均', '方根法', '几何平均法'],
  columns: ['columns', '列平均', '和积法', '和法'],
};

const GIVEN: Choices<'weights' | 'ratio' | 'all'> = {
  weights: ['weights', '权重'],
  ratio: ['ratio', 'CR', '一致性', '一致性比例', '一致性比率', 'consistency'],
  all: ['all', '全部'],
};

/**
 * Weighs by pairwise comparisons.
 * @customfunction AHP
 * @param matrix Comparisons
 * @param [by] Way
 * @param [give] What to give
 * @param [labels] Labels
 * @returns A column of weights, the consistency ratio, or both
 */
export function ahp(matrix: unknown[][], by?: unknown, give?: unknown, labels?: unknown): unknown[][] {
  const range = frame(matrix, labels, 'matrix');
  const way = chooseWord(by, WAYS, 'eigenvector', 'by');
  const wanted = chooseWord(give, GIVEN, 'weights', 'give');
  if (range.count !== range.width) refuse(said().notSquare(range.count, range.width));
  const rows = rowsOf(columnsOf(range));
  const wrong = contradiction(rows);
  if (wrong !== null)
    refuse(said().notReciprocal(wrong.row, wrong.column, rows[wrong.row - 1]![wrong.column - 1]!));
  const { weights, ratio } = compare(rows, way);
  if (wanted === 'ratio') return [[ratio]];
  const all = weights.map((weight, i) => (wanted === 'all' ? [weight, i === 0 ? ratio : ''] : [weight]));
  const heads = wanted === 'all' ? ['权重 weight', '一致性比例 CR'] : ['权重 weight'];
  return unframe({ ...range, corner: '' }, all, heads);
}

const rowsOf = (columns: readonly Float64Array[]): readonly (readonly number[])[] =>
  columns.map((_, i) => columns.map((column) => column[i]!));
