/** Checks the tiers of a scheme: numbers where the way to cut needs them, in the right order, one rest at most. */
import { checkWord } from './check-word';
import { groupsBy } from './group';
import { problem, type EngineProblem } from './problem';
import {
  BOUNDARIES,
  ROUNDINGS,
  SCALINGS,
  TIERINGS,
  type SchemeDraft,
  type TierDraft,
  type TiersDraft,
} from './scheme';
import type { Table } from './table';

const NUMBER_BY = { quota: 'quota', share: 'share', threshold: 'atLeast', breaks: null } as const;

/**
 * Gives every problem of the tiers.
 * @example checkTiers({ indicators: [], tiers: { by: 'threshold', list: [{ name: 'A', atLeast: 60 }, { name: 'B', atLeast: 80 }] } }, table(1)).map((p) => p.code) // ['tier-order']
 */
export function checkTiers({ tiers, rank }: SchemeDraft, table: Table): readonly EngineProblem[] {
  if (tiers === undefined) return [];
  const { list, exempt, within } = tiers;
  const problems = [
    ...checkWord(tiers.by, TIERINGS, 'tiers/by'),
    ...checkWord(tiers.boundary, BOUNDARIES, 'tiers/boundary'),
    ...checkWord(tiers.scale, SCALINGS, 'tiers/scale'),
    ...checkWord(within, ['overall', 'group'], 'tiers/within'),
  ];
  if (problems.length > 0) return problems;
  if (list.length === 0)
    return [problem('scheme-shape', { scheme: 'tiers/list' }, { expected: '[{ "name": … }]' })];
  if (exempt !== undefined && !table.texts.has(exempt) && !table.indicators.includes(exempt)) {
    problems.push(problem('scheme-unknown-column', { scheme: 'tiers/exempt' }, { column: exempt }));
  }
  if (within === 'group' && (rank?.groupBy ?? null) === null) {
    problems.push(problem('scheme-unknown-column', { scheme: 'rank/groupBy' }, { column: '' }));
  }
  const names = new Set<string>();
  list.forEach(({ name, round }, i) => {
    if (names.has(name))
      problems.push(problem('scheme-duplicate', { scheme: `tiers/list/${i}/name` }, { name }));
    names.add(name);
    problems.push(...checkWord(round, ROUNDINGS, `tiers/list/${i}/round`));
  });
  return [...problems, ...checkNumbers(tiers), ...checkSizes(tiers, rank?.groupBy ?? null, table)];
}

/** A quota larger than what is to be cut; whether the quotas sum to the units shows only when these have scores. */
function checkSizes(
  { by, list, within, scale }: TiersDraft,
  groupBy: string | null,
  table: Table,
): EngineProblem[] {
  const scaled = scale === 'largestRemainder' && list.every(({ quota }) => quota !== undefined);
  if (by !== 'quota' || scaled) return [];
  const groups = within === 'group' ? groupsBy(groupBy, table)?.filter((group) => group !== '') : undefined;
  const sizes = new Map<string, number>();
  for (const group of groups ?? table.units.map(() => '')) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const units = Math.min(...sizes.values());
  return list.flatMap(({ quota = 0 }, i) =>
    quota > units ? [problem('tier-quota-large', { scheme: `tiers/list/${i}/quota` }, { quota, units })] : [],
  );
}

function checkNumbers({ by, list }: TiersDraft): EngineProblem[] {
  const field = NUMBER_BY[by];
  if (field === null) return [];
  const numbers = list.map((each) => each[field]);
  const problems = numbers.flatMap((value, i) => {
    if (value === undefined || isRight(value, field)) return [];
    const expected = field === 'quota' ? '0, 1, 2 …' : field === 'share' ? '0–1' : '0.0';
    return [
      problem('scheme-number', { scheme: `tiers/list/${i}/${field}` }, { value: String(value), expected }),
    ];
  });
  const without = list.flatMap((each, i) => (each[field] === undefined ? [i] : []));
  // One tier takes the rest: any by quota or share, the last by threshold.
  const allowed = by === 'threshold' ? [list.length - 1] : without.slice(0, 1);
  for (const i of without) {
    if (!allowed.includes(i)) {
      problems.push(problem('tier-missing', { scheme: `tiers/list/${i}/${field}` }, { tier: list[i]!.name }));
    }
  }
  if (problems.length > 0) return problems;
  if (by === 'threshold') return checkOrder(list);
  const sum = numbers.reduce<number>((total, value) => total + (value ?? 0), 0);
  if (by === 'share' && (sum > 1 + 1e-9 || (without.length === 0 && sum < 1 - 1e-9))) {
    return [problem('scheme-number', { scheme: 'tiers/list' }, { value: String(sum), expected: 'Σ = 1' })];
  }
  return [];
}

function isRight(value: number, field: 'quota' | 'share' | 'atLeast'): boolean {
  if (field === 'quota') return Number.isInteger(value) && value >= 0;
  return field === 'share' ? value >= 0 && value <= 1 : Number.isFinite(value);
}

/** Best first: each threshold below the one before. */
function checkOrder(list: readonly TierDraft[]): EngineProblem[] {
  return list.flatMap(({ name, atLeast = -Infinity }, i) => {
    const before = list[i - 1];
    if (before === undefined || atLeast < before.atLeast!) return [];
    return [
      problem('tier-order', { scheme: `tiers/list/${i}/atLeast` }, { first: before.name, second: name }),
    ];
  });
}
