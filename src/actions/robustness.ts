/** How sure is a ranking: typical and guaranteed ranks, other methods, what turns neighbours, what is left out, how indicators hang together. */
import { isRankTable } from '../engine';
import { leaveOutParts, leaveOutUnits } from '../engine/explain';
import { favourableWeights, inStage, robustnessOf, USUAL_SHARE, type Progress } from '../engine/robustness';
import { words } from '../words';
import { sayAround } from '../words/robustness';
import { sayChanges, sayShift, sayUnfit, sayWithoutPart, sayWithoutUnits } from '../words/shifts';
import { saySummary } from '../words/sure';
import { UNEXPLAINED } from '../words/unexplained';
import { pairReport, shiftReport } from './robustness/order';
import { relationsReport } from './robustness/relations';
import type { SureReport } from './robustness/report';
import { limitsOf, sureUnit } from './robustness/units';
import type { Subject } from './subject';
import { weighingOf } from './weighing';

export type * from './robustness/report';

/** What is thought possible, and how long to look. Absent = as usual. */
export interface SureAsked {
  /** Each weight this share of itself more or less, 0.25 = a quarter as usual; or all weights there are. */
  readonly share?: number | 'all';
  /** Lowest and highest weight of single indicators, of a whole of 1; in place of the share. */
  readonly limits?: Readonly<Record<string, readonly [number, number]>>;
  /** Indicators whose weights stay as they are. */
  readonly fixed?: readonly string[];
  /** 10,000 as usual. */
  readonly draws?: number;
  /** 1 as usual; the same seed gives the same answer. */
  readonly seed?: number;
  /** Whether each unit's most favourable weights are looked for. */
  readonly favourable?: boolean;
}

/** Gives how sure the ranking is, step by step: yields how far it is, and may be left at any step. */
export function* surenessOf(subject: Subject, asked: SureAsked = {}): Generator<Progress, SureReport> {
  const { evaluation, locale } = subject;
  const { share, limits, fixed, draws, seed, favourable = false } = asked;
  if (isRankTable(evaluation.table)) return refused([UNEXPLAINED[locale].ranksOnly]);
  const ranked = [...evaluation.ranks.keys()].filter((i) => !Number.isNaN(evaluation.ranks[i]!));
  if (ranked.length < 2) return refused([UNEXPLAINED[locale].fewUnits]);
  const around = { share, fixed, limits: limits === undefined ? undefined : new Map(Object.entries(limits)) };
  const found = yield* robustnessOf(evaluation, { around, count: draws, seed });
  if (!found.ok) return refused(found.problems.map((each) => words(locale).problem(each)));
  const sure = found.value;
  const best = favourable
    ? yield* inStage(favourableWeights(evaluation, sure.boxes), 'units', evaluation.table.units.length)
    : null;
  const parts = evaluation.scheme.indicators.length + evaluation.scheme.dimensions.length;
  const withoutParts = yield* inStage(leaveOutParts(evaluation), 'indicators', parts);
  const withoutUnits = yield* inStage(leaveOutUnits(evaluation), 'units', evaluation.table.units.length);
  const { units: names } = evaluation.table;
  const order = ranked.sort((a, b) => evaluation.ranks[a]! - evaluation.ranks[b]! || a - b);
  return {
    ...refused([]),
    indicators: evaluation.indicators,
    limits: limitsOf(sure.boxes[0], evaluation),
    around: sayAround({ ...around, share: share ?? USUAL_SHARE }, locale),
    draws: sure.typical.count,
    seed: sure.seed,
    summary: saySummary(sure, evaluation, locale),
    units: order.map((i) => sureUnit(sure, favourable ? (best?.[i] ?? null) : undefined, subject, i)),
    lines: sure.lines.lines.map(({ changes, shift }) => ({
      name: sayChanges(changes, locale),
      ...shiftReport(shift, names, order, sayShift(shift, names, locale)),
    })),
    unfit: sure.lines.excluded.map((each) => ({
      name: sayChanges(each.changes, locale),
      why: sayUnfit(each.why, locale),
    })),
    pairs: sure.pairs?.map((pair) => pairReport(pair, subject)) ?? null,
    withoutParts: withoutParts.map((each) => ({
      kind: each.kind,
      name: each.name,
      ...shiftReport(each.shift, names, order, sayWithoutPart(each, names, locale)),
    })),
    withoutUnits: withoutUnits
      .filter(({ swapped, problems }) => swapped.length > 0 || problems.length > 0)
      .map(({ unit, swapped, moved }) => ({
        unit: names[unit]!,
        swapped: swapped.map(([a, b]) => [names[a]!, names[b]!] as const),
        moved: moved.map((i) => names[i]!),
      })),
    warnings: sayWithoutUnits(withoutUnits, names, locale),
    relations: relationsReport(subject),
    weighing: weighingOf(subject),
  };
}

const refused = (problems: readonly string[]): SureReport => ({
  problems,
  indicators: [],
  limits: [],
  around: '',
  draws: 0,
  seed: 0,
  summary: [],
  units: [],
  lines: [],
  unfit: [],
  pairs: null,
  withoutParts: [],
  withoutUnits: [],
  warnings: [],
  relations: null,
  weighing: null,
});
