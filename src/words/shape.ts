/** How a computed column (计算列) is shown: as percentages, as percentage points or as it is. */
import type { ColumnDraft, Computation } from '../engine';

/** Percentages and percentage points are held as fractions: 0.05 is 5 %, or five points. */
export type Shape = 'number' | 'percent' | 'points';

/** What each computation comes to by itself; one that keeps the shape of what it is made of is not here. */
const OWN: Readonly<Partial<Record<Computation, Shape>>> = {
  completion: 'percent',
  pace: 'points',
  growth: 'percent',
  pull: 'points',
  contribution: 'percent',
  share: 'percent',
  concentration: 'percent',
};
/** Between two percentages lie points. */
const BETWEEN: readonly Computation[] = ['difference', 'increment', 'gap'];
const ALIKE: readonly Computation[] = ['sum', 'path'];
/** Of these only the measure tells; what is multiplied besides is in percent already. */
const MEASURED: readonly Computation[] = ['quotient', 'relative', 'multiple'];

const IS_PERCENT = /^\s*[%％]\s*$/;
const IS_POINTS = /百分点|percentage points?|^\s*pp\s*$/i;

/**
 * Gives how a column is to be shown, by its computation, its measure and what it is made of.
 * Edge: a column that is not computed, or measured in anything else, is a number.
 * @example shapeOf('序时', [{ name: '序时', compute: { method: 'pace' }, of: ['税收'], against: '目标' }]) // 'points'
 */
export function shapeOf(name: string, columns: readonly ColumnDraft[]): Shape {
  const at = columns.findIndex((column) => column.name === name);
  const column = columns[at];
  if (column === undefined) return 'number';
  const { compute, of, unit = '' } = column;
  const { method } = compute;
  const asked = IS_PERCENT.test(unit) ? 'percent' : IS_POINTS.test(unit) ? 'points' : null;
  if (unit.trim() !== '' && asked === null) return 'number';
  if (MEASURED.includes(method)) return compute.times === undefined ? (asked ?? 'number') : 'number';
  const own = OWN[method];
  if (own !== undefined) return own === 'points' ? 'points' : (asked ?? own);
  // Those before it only: a column is made of what stands above it.
  const parts = of.map((each) => shapeOf(each, columns.slice(0, at)));
  const [first = 'number'] = parts;
  if (first === 'number' || parts.some((part) => part !== first)) return 'number';
  if (ALIKE.includes(method)) return first;
  return BETWEEN.includes(method) && compute.times === undefined ? 'points' : 'number';
}
