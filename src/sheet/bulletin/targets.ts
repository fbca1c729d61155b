/** Targets of the source sheet with what was reached, and the share of the one in the other. */
import { convert } from '../read';
import type { Subject } from './subject';
import type { Beside } from './surveyed';

export interface Target {
  readonly name: string;
  readonly unit: string;
  readonly target: Float64Array | null;
  readonly done: Float64Array | null;
  /** In percent; NaN = not known. */
  readonly completion: Float64Array;
  /** Whether the sheet says that it is the target of a whole year. */
  readonly annual: boolean;
}

const ANNUAL = /年度|全年|年(?:目标|任务|计划)/;

export function targetsOf({ columns }: Subject): readonly Target[] {
  const of = (role: string): readonly Beside[] => columns.filter(({ column }) => column.role === role);
  const [targets, rates, levels] = [of('target'), of('completion'), of('level')];
  const bases = new Set([...targets, ...rates].map(({ column }) => column.canonical));
  return [...bases].flatMap((base) => {
    const [target, rate, level] = [targets, rates, levels].map(
      (some) => some.find(({ column }) => column.canonical === base) ?? null,
    );
    // Less is better: a share of the target says nothing.
    if (level?.column.direction === 'low') return [];
    const aimed = inMeasureOf(level ?? null, target ?? null);
    const completion = rate?.values ?? shareOf(level?.values ?? null, aimed);
    if (completion === null) return [];
    const said = [target, rate].map((each) => each?.column.path.join('') ?? '').join('');
    return [
      {
        name: level?.column.name ?? target?.column.of ?? base,
        unit: level?.column.unit ?? target?.column.unit ?? '',
        target: aimed,
        done: level?.values ?? null,
        completion,
        annual: ANNUAL.test(said),
      },
    ];
  });
}

/** The target in the measure of what was reached; null = there is none, or nothing leads from the one to the other. */
function inMeasureOf(level: Beside | null, target: Beside | null): Float64Array | null {
  const [from, to] = [target?.column.unit ?? null, level?.column.unit ?? null];
  if (target === null || from === null || to === null || from === to) return target?.values ?? null;
  return convert(1, from, to) === null ? null : target.values.map((value) => convert(value, from, to) ?? NaN);
}

/** No share of a target of 0 or below. */
function shareOf(done: Float64Array | null, target: Float64Array | null): Float64Array | null {
  if (done === null || target === null) return null;
  return done.map((value, i) => ((target[i] ?? NaN) > 0 ? (100 * value) / (target[i] ?? NaN) : NaN));
}
