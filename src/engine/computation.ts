/** The arithmetic of computed columns (计算列), unit by unit. */
import { dayOf } from './day';
import { annualGrowth, incrementsOf } from './growth';
import { extent, mean, median } from './number';
import { completionOf, evenPlan, MONTHS, paceOf, planFrom } from './pace';
import { endOf, lastMonthOf } from './period';
import type { Computation, Lack, Method } from './scheme';
import { shareIncrement } from './sharing';

/** Columns as long as the units; NaN = not reported. */
export interface Inputs {
  readonly method: Method<Computation>;
  /** At least one. */
  readonly of: readonly Float64Array[];
  /** What it is held against; null = nothing. */
  readonly against: Float64Array | number | null;
  readonly times: Float64Array | number | null;
  /** Share of the year's target that is due by now, where it is given. */
  readonly due: Float64Array | number | null;
  readonly period: string | null;
}

export interface Computed {
  readonly values: Float64Array;
  /** Why there is no value; null = there is one. */
  readonly lacks: readonly (Lack | null)[];
}

/** A value, or why there is none. */
type Answer = number | Lack;

/**
 * Gives a computed column, and for each unit without a value the reason.
 * Units: shares, growth, completion and pace are fractions (0.05 = 5 %, or five percentage points).
 * Missing: not reported where an input is not; not comparable over a base or divisor of 0 or below; a target of 0 is none.
 * Source: docs/methods.md, Computed columns.
 * @example compute({ method: { method: 'quotient' }, of: [Float64Array.of(6)], against: 4, times: null, due: null, period: null }).values // [1.5]
 */
export function compute(inputs: Inputs): Computed {
  const { method, of } = inputs;
  const first = of[0]!;
  const against = wide(inputs.against ?? NaN, first);
  const times = wide(inputs.times ?? 1, first);
  switch (method.method) {
    case 'sum':
      return each(of, (...row) => row.reduce((sum, x) => sum + x, 0));
    case 'difference':
      return each([first, against, times], (x, y, by) => (x - y) * by);
    case 'product':
      return each([first, against], (x, y) => x * y);
    case 'quotient':
      return each([first, against, times], (x, y, by) => (y > 0 ? (x / y) * by : 'notComparable'));
    case 'completion':
      return each([first, against], (x, target) =>
        target > 0
          ? comparable(completionOf(x, target, method.better === 'low' ? 'low' : 'high'))
          : unaimed(target),
      );
    case 'pace':
      return paced(inputs, against);
    case 'growth':
      return each([first, against], (x, base) => comparable(annualGrowth(base, x, Number(method.years))));
    case 'increment':
      return each([first, against], (x, base) => x - base);
    case 'pull':
      return each([first, against, incrementsOf(against, first).pulls], (_, __, pull) => comparable(pull));
    case 'contribution':
      return each([first, against, incrementsOf(against, first).shares], (_, __, share) => comparable(share));
    case 'share': {
      const whole = wide(inputs.against ?? total(first), first);
      return each([first, whole], (x, all) => (all > 0 ? x / all : 'notComparable'));
    }
    case 'multiple': {
      const ratio = total(against) / total(first);
      return each([first, against], (x, size) =>
        size > 0 ? comparable((x / size) * ratio) : 'notComparable',
      );
    }
    case 'relative': {
      const mark = markOf(first, method);
      return each([first], (x) => (mark > 0 ? x / mark : 'notComparable'));
    }
    case 'gap': {
      const mark = markOf(first, method);
      return each([first, times], (x, by) => (mark - x) * by);
    }
    case 'concentration':
      return concentration(of, Number(method.top), inputs.against === null ? null : against);
    case 'path':
      return each([first], (base) =>
        base > 0
          ? base * Number(method.multiple) ** (Number(method.year) / Number(method.years))
          : 'notComparable',
      );
    case 'sharing':
      return shared(inputs, against);
    case 'overdue':
      return overdue(inputs);
    default:
      return method.method satisfies never;
  }
}

/** One number for all, or a column. */
const wide = (from: Float64Array | number, like: Float64Array): Float64Array =>
  typeof from === 'number' ? new Float64Array(like.length).fill(from) : from;

const comparable = (x: number): Answer => (x === x && Math.abs(x) !== Infinity ? x : 'notComparable');

/** A target of 0 is none; below 0 there is no part of it that could be reached. */
const unaimed = (target: number): Lack => (target === 0 ? 'noTarget' : 'notComparable');

/** A unit of which an input is not reported has no value. */
function each(inputs: readonly Float64Array[], give: (...row: readonly number[]) => Answer): Computed {
  const lacks: (Lack | null)[] = [];
  const values = inputs[0]!.map((_, i) => {
    const row = inputs.map((column) => column[i]!);
    const answer = row.some((x) => x !== x) ? 'notReported' : give(...row);
    lacks.push(typeof answer === 'number' ? null : answer);
    return typeof answer === 'number' ? answer : NaN;
  });
  return { values, lacks };
}

/** Of what is reported. */
const total = (column: Float64Array): number => column.reduce((sum, x) => (x === x ? sum + x : sum), 0);

/** What a column is measured by: its mean, its median, or its best value. */
function markOf(column: Float64Array, { to }: Method<Computation>): number {
  if (to === 'mean') return mean(column);
  return to === 'median' ? median(column) : extent(column)[to === 'least' ? 0 : 1];
}

/** The share of the target that is due by the last month of the period; even months unless a plan is given; null = no month is known. */
function dueBy({ method, period }: Inputs): number | null {
  const said = method.month as number | undefined;
  const month = said ?? (period === null ? null : lastMonthOf(period));
  if (month === null) return null;
  const plan = method.plan as readonly number[] | undefined;
  return (plan === undefined ? evenPlan() : planFrom(plan)!)[month - 1]!;
}

/** On schedule is 0, without the noise of twelfths; without a month nothing is due that could be told. */
function paced(inputs: Inputs, against: Float64Array): Computed {
  const due = inputs.due ?? dueBy(inputs);
  const of = inputs.of[0]!;
  return each([of, against, wide(due ?? 0, of)], (x, target, share) => {
    if (due === null) return 'noMonth';
    const { gap, status } = paceOf(x, target, share);
    return target > 0 ? (status === 'onTime' ? 0 : comparable(gap)) : unaimed(target);
  });
}

/** Of what is gained over the base, the part that was agreed on for the year. */
function shared({ method, of, period }: Inputs, against: Float64Array): Computed {
  const { slices, rates, term, give } = method as Method<'sharing'> & Agreement;
  const year = Math.floor(endOf(period) / MONTHS);
  const rate = rates?.find(([each]) => each === year)?.[1];
  const agreed = slices ?? (rate === undefined ? null : [[0, rate] as const]);
  const isOver = term !== undefined && !(year >= term[0] && year <= term[1]);
  const steps = (agreed ?? []).map(([, share], k) => ({
    upTo: agreed![k + 1]?.[0] ?? Infinity,
    rate: share,
  }));
  return each([of[0]!, against], (current, base) => {
    // From a base that is not above 0 nothing is said to grow.
    if (!(base > 0)) return 'notComparable';
    if (give === 'increment') return Math.max(0, current - base);
    if (agreed === null || isOver) return 'outOfTerm';
    return shareIncrement(base, current, steps)[give];
  });
}

/** Days from when something was due to when it was done, else to the day that is said or the end of the period. */
function overdue({ of: [due, done], method, period }: Inputs): Computed {
  const last = endOf(period);
  const end = `${Math.floor(last / MONTHS)}-${(last % MONTHS) + 1}`;
  const asOf = dayOf(method.asOf === undefined ? end : String(method.asOf));
  const ends = due!.map((_, i) => {
    const own = done?.[i] ?? NaN;
    return own === own ? own : asOf === asOf ? asOf : -UNKNOWN_DAY;
  });
  return each([due!, ends], (from, to) => {
    if (from === UNKNOWN_DAY || to === UNKNOWN_DAY) return 'noDay';
    return to === -UNKNOWN_DAY ? 'noMonth' : to - from;
  });
}

/** A day that never comes stands for one that is not known. */
export const UNKNOWN_DAY = Infinity;

interface Agreement {
  readonly slices?: readonly (readonly [number, number])[];
  readonly rates?: readonly (readonly [number, number])[];
  readonly term?: readonly [number, number];
  readonly give: 'part' | 'rest' | 'increment';
}

/**
 * The sum of the largest few over the whole of them. Where some are not reported it is known only if what the whole leaves for
 * them cannot be among the largest.
 */
function concentration(of: readonly Float64Array[], top: number, wholes: Float64Array | null): Computed {
  const largest = of[0]!.map((_, i) => {
    const parts = of.flatMap((column) => (column[i] === column[i] ? column[i]! : []));
    const most = parts.sort((a, b) => b - a).slice(0, top);
    const isWhole =
      parts.length === of.length ||
      (most.length === top && wholes !== null && wholes[i]! - sumOf(parts) <= most.at(-1)!);
    return isWhole ? sumOf(most) : NaN;
  });
  const all = wholes ?? of[0]!.map((_, i) => total(Float64Array.from(of, (column) => column[i]!)));
  return each([largest, all], (sum, whole) => (whole > 0 ? sum / whole : 'notComparable'));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0);
