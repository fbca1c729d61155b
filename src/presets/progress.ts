/** Targets of the year: how far each indicator is, against the whole year, against the time that has passed, and settled at its end. */
import type { ColumnDraft, Condition, RuleDraft, SchemeDraft } from '../engine';
import { computed, coreOf, free, type Found } from './found';
import { achievements, isRate, targetOf, type Partner } from './partner';
import { told } from './plain';

interface Aimed {
  readonly name: string;
  /** Without what its heading says of an actual figure. */
  readonly title: string;
  readonly isLow: boolean;
  /** Whether it grows through the year: an allowance is not to be used up on schedule, and a rate is no sum of months. */
  readonly isTimed: boolean;
  readonly target: Partner;
  /** Names of its computed columns. */
  readonly completion: string;
  readonly pace: string;
}

function aimed(found: Found): readonly Aimed[] {
  const all = achievements(found);
  const cores = all.map(({ name }) => coreOf(name));
  return all.flatMap((one, k) => {
    const target = targetOf(one, found);
    if (target === null) return [];
    const { name } = one;
    const title = cores.filter((core) => core === cores[k]).length > 1 ? name : cores[k]!;
    const [completion, pace] = [free(`${title}完成率`, found), free(`${title}序时进度差`, found)];
    const isTimed = one.direction !== 'low' && !isRate(one);
    return [{ name, title, isLow: one.direction === 'low', isTimed, target, completion, pace }];
  });
}

/** A unit that has no target for an indicator is not judged by it. */
const score = (columns: readonly ColumnDraft[]): Pick<SchemeDraft, 'indicators'> => ({
  indicators: columns.map(({ name }) => ({
    name,
    direction: 'high',
    unit: '%',
    weight: 100 / columns.length,
    normalise: { method: 'completion', target: 1, cap: 1 },
    missing: { rule: 'drop' },
  })),
});

function completions(all: readonly Aimed[]): readonly ColumnDraft[] {
  return all.map(({ name, isLow, target, completion }) => ({
    ...computed(
      completion,
      isLow ? { method: 'completion', better: 'low' } : { method: 'completion' },
      name,
      target.column,
    ),
    unit: '%',
  }));
}

const made = (all: readonly Aimed[]): readonly ColumnDraft[] => all.flatMap(({ target }) => target.made);

/**
 * Gives completion and pace (序时进度) of every indicator that has a target column, and who is behind.
 * Formula: actual ÷ target; that less the month's share of the plan, in percentage points; points min(completion, 1) · 100.
 * The plan is even until `plan` says otherwise. Source: docs/methods.md, "Presets".
 * @example progress({ indicators: [{ name: '税收' }], texts: new Map([['税收目标', ['1']]]), outerRanked: false }).columns?.map((c) => c.name) // ['税收完成率', '税收序时进度差']
 */
export function progress(found: Found): SchemeDraft {
  const all = aimed(found);
  const shares = completions(all);
  const timed = all.filter(({ isTimed }) => isTimed);
  const rules = timed.map(({ title, pace }): RuleDraft => ({
    id: `${title}欠序时`,
    kind: 'penalty',
    when: { kind: 'indicator', name: pace, below: 0 },
    give: [{ label: `${title}欠序时` }],
  }));
  return {
    ...told(achievements(found)),
    ...(all.length === 0 ? {} : score(shares)),
    name: '年度目标进度（完成率与序时进度）',
    basis: '年度目标按月分解、每月通报（据公开讲话整理）',
    preset: 'progress',
    columns: [
      ...made(all),
      ...shares,
      ...timed.map(({ name, target, pace }) => computed(pace, { method: 'pace' }, name, target.column)),
    ],
    rules,
    tallies: timed.map(({ title, pace }) => ({
      name: `${title}达到序时进度`,
      when: { kind: 'indicator', name: pace, atLeast: 0 },
    })),
  };
}

/**
 * Gives the settlement at the end of the year: each target with its completion, who has reached all, and what is due.
 * Source: docs/methods.md, "Presets". No amounts are in the source: to be filled in.
 * @example settlement({ indicators: [{ name: '税收' }], texts: new Map([['税收目标', ['1']]]), outerRanked: false }).rules?.map((r) => r.id) // ['全部完成目标', '未全部完成目标']
 */
export function settlement(found: Found): SchemeDraft {
  const all = aimed(found);
  const shares = completions(all);
  const met: Condition = {
    kind: 'every',
    of: shares.map(({ name }) => ({ kind: 'indicator', name, atLeast: 1 })),
  };
  const rules: readonly RuleDraft[] = [
    {
      id: '全部完成目标',
      group: '结账',
      match: 'first',
      kind: 'reward',
      when: met,
      give: [{ label: '兑现奖励', amount: null }],
    },
    {
      id: '未全部完成目标',
      group: '结账',
      match: 'first',
      kind: 'penalty',
      when: { kind: 'some', of: shares.map(({ name }) => ({ kind: 'indicator', name, below: 1 })) },
      give: [{ label: '未完成目标', amount: null }],
    },
  ];
  return {
    ...told(achievements(found)),
    ...(all.length === 0 ? {} : score(shares)),
    name: '年度考核结账与奖惩兑现',
    basis: '强化考核结账和奖惩兑现（据公开讲话整理）',
    preset: 'settlement',
    columns: [...made(all), ...shares],
    rules: all.length === 0 ? [] : rules,
    tallies: shares.map(({ name }) => ({
      name: `${name}达到100%`,
      when: { kind: 'indicator', name, atLeast: 1 },
    })),
  };
}
