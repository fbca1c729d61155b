/** Where a column's points turn or jump as one value moves: between these marks every total only rises or only falls. */
import type { Evaluation } from '../../evaluate';
import { columnOf } from '../../check-indicators';
import { numbersIn } from '../../column';
import { conditionsIn } from '../../rule-order';
import type { Direction, Indicator } from '../../scheme';
import { extent, mean } from '../../number';
import { branchesOf, growTree } from '../../tree';
import type { Line } from './line';

export interface Breaks {
  /** In no order. */
  readonly marks: readonly number[];
  /** Where it pays to stop: ends of the others' range, caps, targets. */
  readonly corners: readonly number[];
  /** Whether the marks are all there are; else they are a grid. */
  readonly exact: boolean;
  /** Whether the unit's lead over each other one, before rounding, only grows or only shrinks between the marks, too. */
  readonly leads: boolean;
}

interface Found {
  readonly marks: readonly number[];
  readonly corners?: readonly number[];
  readonly leads?: boolean;
}

/**
 * Gives the marks of the unit in row `i` for indicator `j`.
 * Where they are not all known, or the test does not tell what lies between them (`told`), a grid is laid over the column.
 * Formula: docs/methods.md, "What would it take".
 * @example const r = evaluate(table(1), plainScheme(1), []); r.ok && breaksOf(r.value, 1, 0, linesOf(r.value, 1)(0)).corners // [2, 2]
 */
export function breaksOf(
  evaluation: Evaluation,
  i: number,
  j: number,
  { alone, others }: Line,
  told = true,
): Breaks {
  const { scheme, table } = evaluation;
  const indicator = scheme.indicators[j]!;
  const known = alone && isFollowed(evaluation, indicator);
  const found = known ? marksOf(indicator, others, evaluation, i) : null;
  const [low, high] = extent(others);
  const corners = [low, high, ...(found?.corners ?? [])];
  const said = [...conditionMarks(evaluation, i, indicator), ...corners, ...(found?.marks ?? [])];
  const extra = found === null || !told ? grid(others) : [];
  const column = table.columns[columnOf(indicator, table)]!;
  const ranked = scheme.rules.some(({ when }) =>
    conditionsIn(when).some((each) => 'of' in each || each.kind === 'strength' || each.kind === 'weakness'),
  );
  return {
    marks: [0, ...said, ...extra, ...(ranked ? column : [])].filter(Number.isFinite),
    corners: corners.filter(Number.isFinite),
    exact: found !== null,
    leads: found?.leads === true && isArithmetic(evaluation),
  };
}

/** Means of the parts of one row: more of a part never means less of the whole. */
const BY_ROW: readonly string[] = ['arithmetic', 'geometric', 'harmonic', 'generalised', 'median'];

const isArithmetic = ({ scheme }: Evaluation): boolean =>
  branchesOf(growTree(scheme)).every(({ aggregate }) => aggregate.method === 'arithmetic');

/** Whether totals follow the column's points alone, one by one, under weights that stay. */
function isFollowed({ scheme }: Evaluation, { treat }: Indicator): boolean {
  const still = ['given', 'equal', 'ahp'].includes(scheme.weights.method);
  const untreated = treat.method === 'none' || (treat.method === 'log' && treat.form === 'natural');
  return (
    still &&
    untreated &&
    branchesOf(growTree(scheme)).every(({ aggregate }) => BY_ROW.includes(aggregate.method))
  );
}

/** Gives the values at which a condition on this indicator says something else of the unit. */
export function conditionMarks(
  { scheme, table }: Evaluation,
  i: number,
  { name, aliases }: Indicator,
): readonly number[] {
  const whens = [
    ...scheme.rules.map(({ when }) => when),
    ...scheme.adjustments.flatMap(({ when }) => when ?? []),
  ];
  const names = [name, ...aliases];
  return whens.flatMap(conditionsIn).flatMap((each) => {
    if (each.kind !== 'indicator' && each.kind !== 'completion') return [];
    const marks = [each.atLeast, each.above, each.atMost, each.below].filter((mark) => mark !== undefined);
    if (each.kind === 'indicator') return names.includes(each.name) ? marks : [];
    const target = numbersIn(table, each.column)?.[i] ?? NaN;
    const own = numbersIn(table, each.name)?.[i] ?? NaN;
    if (names.includes(each.name)) return marks.flatMap((mark) => [target * mark, target / mark]);
    return names.includes(each.column) ? marks.flatMap((mark) => [own * mark, own / mark]) : [];
  });
}

/** Every other value, and as many marks evenly over their range and beyond it. */
function grid(others: Float64Array): readonly number[] {
  const [low, high] = extent(others);
  const range = high - low || Math.abs(high) || 1;
  const even = Array.from({ length: GRID + 1 }, (_, k) => low - range / 2 + (2 * range * k) / GRID);
  const sorted = others.filter((x) => x === x).sort();
  const step = Math.max(1, Math.ceil(sorted.length / GRID));
  return [...even, ...sorted.filter((_, k) => k % step === 0), 0];
}

const GRID = 48;

/** Values of the unit at which the column's points turn or jump; null = not known. */
function marksOf(
  indicator: Indicator,
  others: Float64Array,
  evaluation: Evaluation,
  i: number,
): Found | null {
  const { direction, normalise: way, treat } = indicator;
  const plain = direction === 'high' || direction === 'low';
  if (plain && treat.method === 'none') return plainMarks(indicator, others, evaluation, i);
  if (treat.method === 'log') {
    // Of logarithms the order and the ends are those of the values; where means of them move, the turns are elsewhere.
    if (['zscore', 'vector', 'banded'].includes(way.method) || !plain) return null;
    const inner = plainMarks(indicator, others.map(Math.log), evaluation, i);
    return inner === null ? null : { ...inner, marks: [0, ...inner.marks.map(Math.exp)] };
  }
  const distances = others.map((x) => distanceTo(direction, x));
  const inner = plainMarks(indicator, distances, evaluation, i);
  if (inner === null) return null;
  const both = (marks: readonly number[] = []) =>
    marks.flatMap((d) => (d >= 0 ? valuesAt(direction, d) : []));
  return {
    ...inner,
    marks: [...valuesAt(direction, 0), ...both([...extent(distances), ...inner.marks])],
    corners: [...valuesAt(direction, 0), ...both(inner.corners)],
  };
}

function ends(direction: Direction): readonly [number, number] {
  if (typeof direction === 'string') throw new RangeError('ends requires a target');
  return 'near' in direction ? [direction.near, direction.near] : direction.between;
}

function distanceTo(direction: Direction, x: number): number {
  const [low, high] = ends(direction);
  return x < low ? low - x : x > high ? x - high : x * 0;
}

function valuesAt(direction: Direction, distance: number): readonly number[] {
  const [low, high] = ends(direction);
  return [low - distance, high + distance];
}

/** The marks where more, or less, is plainly better. The ends of the others' range are marks anyway. */
function plainMarks(
  { normalise: way, direction }: Indicator,
  others: Float64Array,
  { table }: Evaluation,
  i: number,
): Found | null {
  const number = (name: string): number => way[name] as number;
  const own = (name: string): number => numbersIn(table, way[name] as string)?.[i] ?? NaN;
  const low = direction !== 'high';
  switch (way.method) {
    case 'minmax':
    case 'asis':
      return { marks: [] };
    case 'zscore':
      return { marks: turnsOfScores(others), leads: true };
    case 'ratioToBest':
    case 'fractionOfMax':
    case 'share':
    case 'distanceToReference':
      return { marks: [0] };
    case 'ratioTo': {
      const cap = (way.cap as number | undefined) ?? 1;
      const full = low ? number('benchmark') / cap : number('benchmark') * cap;
      return { marks: [0], corners: [full] };
    }
    case 'anchors':
      return { marks: [], corners: [number('base'), number('target')] };
    case 'goalposts':
      return { marks: [0], corners: [number('low'), number('high')] };
    case 'percentile':
    case 'borda':
    case 'rank': {
      // Points move in steps, one way only, unless a tie lifts those beyond it as well.
      const steps = way.ties === 'dense' || way.steps !== undefined;
      return { marks: steps ? [...others] : [] };
    }
    case 'distanceToTarget':
      return { marks: [], corners: [number('target')] };
    case 'vector': {
      const squares = others.reduce((sum, v) => (v === v ? sum + v * v : sum), 0);
      return { marks: [0, ...Array.from(others, (v) => -squares / v)], leads: true };
    }
    case 'completion': {
      const target = way.targetColumn === undefined ? number('target') : own('targetColumn');
      const cap = Number.isFinite(number('cap')) ? number('cap') : 1;
      return { marks: [0], corners: [target, low ? target / cap : target * cap] };
    }
    case 'parity': {
      const base = own('baseColumn');
      const sign = low ? -1 : 1;
      const at = (points: number) =>
        base * (1 + (sign * (points - number('flat'))) / number('perPercent') / 100);
      return { marks: [], corners: [at(0), at(number('cap'))] };
    }
    case 'banded':
      return { marks: [0], corners: way.centre === undefined ? [mean(others)] : [number('centre')] };
    case 'table':
      return tableMarks(way.points as readonly (readonly [number, number])[]);
    case 'levelGrowth':
      return growthMarks(
        others,
        way.baseColumn === undefined ? null : numbersIn(table, way.baseColumn as string),
        i,
        way.full as number,
      );
    default:
      return way.method satisfies never;
  }
}

function tableMarks(points: readonly (readonly [number, number])[]): Found {
  const at = points.map(([x]) => x);
  return { marks: at, corners: at };
}

/** Level and growth move alike but where the best growth, or that which earns everything, is passed. */
function growthMarks(others: Float64Array, bases: Float64Array | null, i: number, full: number): Found {
  if (bases === null) return { marks: [0] };
  const growth = others.map((x, k) => (bases[k]! > 0 ? x / bases[k]! - 1 : NaN));
  const valueAt = (g: number) => bases[i]! * (1 + g);
  const sum = growth.reduce((total, g) => (g === g ? total + g : total), 0);
  const marks = [...extent(growth), 0, -sum, full].map(valueAt);
  return { marks: [0, ...marks], corners: marks };
}

/**
 * Where z-scores turn. With the others' mean m and sum of squares Q about it, n values in all, s = x − m and e = v − m:
 * another unit's z = (e − s/n) / sd(s) turns at s = −Q / ((n − 1)·e), the lead (s − e) / sd(s) at s = −n·Q / ((n − 1)·e).
 */
function turnsOfScores(others: Float64Array): readonly number[] {
  const values = others.filter((x) => x === x);
  const n = values.length + 1;
  const centre = mean(values);
  const squares = values.reduce((sum, v) => sum + (v - centre) ** 2, 0);
  return Array.from(new Set(values)).flatMap((v) => {
    const turn = -squares / ((n - 1) * (v - centre));
    return [centre + turn, centre + n * turn];
  });
}
