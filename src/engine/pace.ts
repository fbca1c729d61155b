/** How far a target is reached, as a whole and against the time that has passed (序时进度). */
import type { Better } from './rank';

/**
 * Gives actual / target; where less is better target / actual. 1 = reached.
 * Missing: NaN stays NaN. Edge: what has no ratio (a divisor of 0) is NaN.
 * @example completionOf(45, 60) // 0.75
 */
export function completionOf(actual: number, target: number, better: Better = 'high'): number {
  const [over, under] = better === 'high' ? [actual, target] : [target, actual];
  return under === 0 ? NaN : over / under;
}

/** Months of the year that a plan parts. */
export const MONTHS = 12;

/**
 * Gives the share of the year's target that is due by the end of each month when every month bears the same.
 * @example evenPlan()[5] // 0.5
 */
export function evenPlan(): readonly number[] {
  return Array.from({ length: MONTHS }, (_, month) => (month + 1) / MONTHS);
}

/**
 * Gives the shares that are due by the end of each month when the year goes as the months of another one did.
 * Edge: months without a positive sum say nothing: even shares.
 * @example planLike([3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2])[0] // 0.1875
 */
export function planLike(months: readonly number[]): readonly number[] {
  const sum = months.reduce((total, x) => total + x, 0);
  if (!(sum > 0)) return evenPlan();
  let run = 0;
  return months.map((x) => (run += x) / sum);
}

/**
 * Gives a plan from what is typed for each month: as it stands where it rises to 1 (or 100 %), else shares like those of another year.
 * Edge: what rises to more than its double, and not to 1 or 100, may be sums since January as well as months that grow: null.
 * @example planFrom([5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100])?.[0] // 0.05
 */
export function planFrom(months: readonly number[]): readonly number[] | null {
  const last = months.at(-1) ?? 0;
  const whole = [1, 100].find((each) => Math.abs(last / each - 1) < NOISE);
  const isRising = last > 2 * (months[0] ?? 0) && months.every((x, k) => k === 0 || x >= months[k - 1]!);
  if (!isRising) return planLike(months);
  return whole === undefined ? null : months.map((x) => x / whole);
}

/** Twelfths carry noise of computing far behind this place. */
const NOISE = 1e-9;

export const PACES = ['ahead', 'onTime', 'behind'] as const;
/** Ahead of schedule (超序时), on schedule (达序时), behind it (欠序时). */
export type PaceStatus = (typeof PACES)[number];

export interface Pace {
  /** Of the year's target. */
  readonly completion: number;
  /** Completion − what is due by now; 0.05 = five percentage points ahead. */
  readonly gap: number;
  /** null = nothing is known. */
  readonly status: PaceStatus | null;
}

/**
 * Gives how a unit stands against the share of its target that is due by now.
 * Missing: NaN stays NaN.
 * @example paceOf(45, 60, 0.5) // { completion: 0.75, gap: 0.25, status: 'ahead' }
 */
export function paceOf(actual: number, target: number, due: number): Pace {
  const completion = completionOf(actual, target);
  const gap = completion - due;
  const status = gap !== gap ? null : gap > NOISE ? 'ahead' : gap < -NOISE ? 'behind' : 'onTime';
  return { completion, gap, status };
}
