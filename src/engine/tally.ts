/** Counts the units that meet a condition, and holds the count against what is asked of all (统计项). */
import { checkCondition, type Known } from './check-condition';
import { hasColumn } from './check-method';
import { checkNumber, checkTwice } from './check-word';
import { numbersIn } from './column';
import { both, judge } from './condition';
import { problem, type EngineProblem } from './problem';
import type { TallyDraft } from './scheme';
import type { Finding, Verdict, View } from './view';

export interface TallyGroup {
  /** '' = all units, or those whose cell is blank. */
  readonly group: string;
  /** Rows of the units in it. */
  readonly units: readonly number[];
  readonly count: number;
  /** Units of which it is not known: the count may be larger by so many. */
  readonly open: number;
  /** Of the column that is summed, over those who count and have reported it; null = nothing is summed. */
  readonly sum: number | null;
  /** Those who count and have not reported it. */
  readonly unreported: number;
  /** Whether the count is as asked; null = nothing is asked. */
  readonly met: Verdict | null;
}

export interface Tally {
  readonly draft: TallyDraft;
  /** In the order in which they stand in the table. */
  readonly groups: readonly TallyGroup[];
  /** Of every unit: whether it counts, and the numbers that it rests on. */
  readonly findings: readonly Finding[];
}

/**
 * Gives the tallies of a scheme, each by the groups of its column.
 * Missing: a unit of which the condition is not known is open; the count is certain where the open ones cannot change the answer.
 */
export function tally(drafts: readonly TallyDraft[], view: View): readonly Tally[] {
  return drafts.map((draft) => {
    const findings = view.table.units.map((_, i) => judge(draft.when, i, view));
    const summed = draft.of === undefined ? null : numbersIn(view.table, draft.of);
    const texts = draft.within === undefined ? null : view.table.texts.get(draft.within);
    const groups = new Map<string, number[]>();
    findings.forEach((_, i) => {
      const group = texts?.[i]?.trim() ?? '';
      const own = groups.get(group);
      if (own) own.push(i);
      else groups.set(group, [i]);
    });
    return {
      draft,
      findings,
      groups: [...groups].map(([group, units]) => count(group, units, draft, findings, summed)),
    };
  });
}

function count(
  group: string,
  units: readonly number[],
  { atLeast, atMost }: TallyDraft,
  findings: readonly Finding[],
  summed: Float64Array | null,
): TallyGroup {
  const withVerdict = (verdict: Verdict) => units.filter((i) => findings[i]!.verdict === verdict);
  const counted = withVerdict('yes');
  const sure = counted.length;
  const open = withVerdict('unknown').length;
  const values = counted.flatMap((i) => (summed === null || summed[i] !== summed[i] ? [] : summed[i]!));
  const asked: Verdict[] = [
    ...(atLeast === undefined ? [] : [settle(sure >= atLeast, sure + open >= atLeast)]),
    ...(atMost === undefined ? [] : [settle(sure + open <= atMost, sure <= atMost)]),
  ];
  const sum = summed === null ? null : values.reduce((total, x) => total + x, 0);
  const unreported = summed === null ? 0 : sure - values.length;
  return { group, units, count: sure, open, sum, unreported, met: asked.length === 0 ? null : both(asked) };
}

const settle = (certain: boolean, possible: boolean): Verdict =>
  certain ? 'yes' : possible ? 'unknown' : 'no';

/**
 * Gives every problem of the tallies.
 * @example checkTallies([{ name: '', when: { kind: 'unfilled' }, within: '市' }], knownIn({ indicators: [] }, table(1))).map((p) => p.code) // ['scheme-unknown-column']
 */
export function checkTallies(tallies: readonly TallyDraft[], known: Known): readonly EngineProblem[] {
  return [
    ...checkTwice(tallies, 'tallies'),
    ...tallies.flatMap(({ when, within, of, atLeast, atMost }, k) => {
      const at = `tallies/${k}`;
      return [
        ...checkCondition(when, `${at}/when`, known),
        ...(within === undefined || known.table.texts.has(within)
          ? []
          : [problem('scheme-unknown-column', { scheme: `${at}/within` }, { column: within })]),
        ...(of === undefined || hasColumn(known.table, of)
          ? []
          : [problem('scheme-unknown-column', { scheme: `${at}/of` }, { column: of })]),
        ...checkNumber(atLeast, 0, Infinity, `${at}/atLeast`),
        ...checkNumber(atMost, atLeast ?? 0, Infinity, `${at}/atMost`),
      ];
    }),
  ];
}
