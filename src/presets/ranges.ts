/** Liaocheng's targets of 2022: so many large projects, so many partners, and a doubling in three years. */
import type { ColumnDraft, Condition, IndicatorDraft, RuleDraft, SchemeDraft } from '../engine';
import { columnNamed, computed, type Found } from './found';
import { achievements, baseOf, isRate, type Partner } from './partner';
import { told } from './plain';

const LARGE = [
  '20亿元以上项目',
  '引进20亿元以上项目',
  '20亿元以上项目数',
  '20亿以上项目',
  '20亿以上项目数',
  '引进20亿以上项目',
];
const MEDIUM = [
  '10亿元以上项目',
  '引进10亿元以上项目',
  '10亿元以上项目数',
  '10亿以上项目',
  '10亿以上项目数',
  '引进10亿以上项目',
];
const PARTNERS = ['合作共建关系', '合作共建', '合作共建对数', '合作共建数', '共建园区数'];
const WITH_LARGE = '10亿元以上项目（加计20亿元以上项目）';

/** The most that was asked for exceeded, the least reached, or neither. */
function range(
  name: string,
  atLeast: number,
  most: number | null,
  condition: (bounds: { readonly atLeast?: number; readonly above?: number }) => Condition,
): readonly RuleDraft[] {
  const rule = (state: string, when: Condition): RuleDraft => ({
    id: `${name}${state}`,
    group: name,
    match: 'first',
    when,
    give: [{ label: `${name}${state}` }],
  });
  const met = condition({ atLeast });
  return [
    ...(most === null ? [] : [rule('超额', condition({ above: most }))]),
    rule('完成', met),
    rule('未完成', { kind: 'not', of: met }),
  ];
}

/**
 * Gives Liaocheng's ranges: 1–2 projects of 2 billion yuan and more, 3–5 of 1 billion and more, one partner at least.
 * The switch `twenty`: `any` = a project of 2 billion counts among those of 1 billion as well, `all` = it does not.
 * Source: docs/methods.md, "Presets".
 * @example liaochengTargets({ indicators: [{ name: '20亿元以上项目' }], texts: new Map(), outerRanked: false }).rules?.length // 3
 */
export function liaochengTargets(found: Found): SchemeDraft {
  const [large, medium, partners] = [LARGE, MEDIUM, PARTNERS].map((names) => columnNamed(names, found));
  const both = large !== undefined && medium !== undefined;
  const column: readonly ColumnDraft[] = both
    ? [computed(WITH_LARGE, { method: 'sum' }, [medium, large])]
    : [];
  const rules = [
    ...(large === undefined
      ? []
      : range('20亿元以上项目', 1, 2, (bounds) => ({ kind: 'indicator', name: large, ...bounds }))),
    ...(medium === undefined
      ? []
      : range('10亿元以上项目', 3, 5, (bounds) =>
          both
            ? {
                kind: 'joined',
                by: 'twenty',
                // The sum is never less: with it the one is met whenever the other is.
                of: [medium, WITH_LARGE].map((name) => ({ kind: 'indicator', name, ...bounds })),
              }
            : { kind: 'indicator', name: medium, ...bounds },
        )),
    ...(partners === undefined
      ? []
      : range('合作共建', 1, null, (bounds) => ({ kind: 'indicator', name: partners, ...bounds }))),
  ];
  return {
    ...told(found.indicators),
    name: '聊城市开发区招引目标（2022年）',
    basis: '聊城市2022年开发区工作目标（据交流材料整理）',
    preset: 'targets-liaocheng-2022',
    columns: column,
    rules,
    ...(both ? { switches: { twenty: 'any' } } : {}),
  };
}

const YEARS = 3;
const STEPS = ['第一年', '第二年', '第三年'];

/** The path of one indicator, and the step of it that is reached. */
function doubled({ name, unit }: IndicatorDraft, base: Partner): Pick<SchemeDraft, 'columns' | 'rules'> {
  const pathName = (k: number): string => `${name}倍增路径${STEPS[k]!}`;
  const completion = (k: number): string => `${name}${STEPS[k]!}路径完成率`;
  const steps = STEPS.map((_, k) => k);
  const rule = (label: string, when: Condition): RuleDraft => ({
    id: label,
    group: `${name}倍增`,
    match: 'first',
    when,
    give: [{ label }],
  });
  const reached = (k: number): Condition => ({ kind: 'indicator', name: completion(k), atLeast: 1 });
  return {
    columns: [
      ...base.made,
      ...steps.map((k) =>
        computed(
          pathName(k),
          { method: 'path', multiple: 2, years: YEARS, year: k + 1 },
          base.column,
          undefined,
          unit,
        ),
      ),
      ...steps.map((k) => ({
        ...computed(completion(k), { method: 'completion' }, name, pathName(k)),
        unit: '%',
      })),
    ],
    rules: [
      rule(`${name}已倍增`, reached(2)),
      rule(`${name}已达第二年路径`, reached(1)),
      rule(`${name}已达第一年路径`, reached(0)),
      rule(`${name}未达第一年路径`, { kind: 'indicator', name: completion(0), below: 1 }),
    ],
  };
}

/**
 * Gives the doubling in three years of every indicator that has a base column, else figures of earlier years in the same table,
 * the earliest of the last three being the base: its path, 2^(k ÷ 3) times the base, and which year's step is reached. Source: docs/methods.md, "Presets". Neither the indicator nor the base year is in the source.
 * @example doubling({ indicators: [{ name: '税收' }], texts: new Map([['税收基数', ['1']]]), outerRanked: false }).columns?.length // 6
 */
export function doubling(found: Found): SchemeDraft {
  const achieved = achievements(found);
  const parts = achieved.flatMap((one) => {
    const earlier = found.since?.(one.name);
    const base =
      baseOf(one, found) ?? (earlier === undefined ? null : { column: earlier, made: [], source: earlier });
    return base === null || isRate(one) ? [] : [doubled(one, base)];
  });
  return {
    ...told(achieved),
    name: '三年倍增路径',
    basis: '聊城市开发区三年倍增目标（据交流材料整理）',
    preset: 'doubling',
    columns: parts.flatMap(({ columns = [] }) => columns),
    rules: parts.flatMap(({ rules = [] }) => rules),
  };
}
