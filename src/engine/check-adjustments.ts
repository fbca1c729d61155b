/** Checks bonus, deduction and veto items and the sources of a composite. */
import { hasColumn } from './check-method';
import { checkEarly } from './check-condition';
import { checkNumber, checkTwice, checkWord } from './check-word';
import { WEIGHT_SUM, WEIGHT_TOLERANCE } from './check-weights';
import { problem, type EngineProblem } from './problem';
import { ADJUSTMENTS, SOURCE_FORMS, VETO_EFFECTS, type SchemeDraft } from './scheme';
import type { Table } from './table';

/**
 * Gives every problem of the items and sources.
 * @example checkAdjustments({ indicators: [], adjustments: [{ name: '招大引强', kind: 'bonus', column: '加分' }] }, table(1)).map((p) => p.code) // ['scheme-unknown-column']
 */
export function checkAdjustments(draft: SchemeDraft, table: Table): readonly EngineProblem[] {
  const { adjustments = [], adjustmentCap, sources = [], tiers } = draft;
  const tierNames = (tiers?.list ?? []).map(({ name }) => name);
  const column = (name: string, at: string) =>
    hasColumn(table, name)
      ? []
      : [problem('scheme-unknown-column', { scheme: `${at}/column` }, { column: name })];
  const problems = [
    ...adjustments.flatMap((item, i) => {
      const at = `adjustments/${i}`;
      const { kind, effect, tier, cap, points, when } = item;
      return [
        ...checkWord(kind, ADJUSTMENTS, `${at}/kind`),
        ...(kind === 'veto' ? checkWord(effect, VETO_EFFECTS, `${at}/effect`) : []),
        ...checkNumber(cap, 0, Infinity, `${at}/cap`),
        ...checkNumber(points ?? undefined, 0, Infinity, `${at}/points`),
        ...(kind === 'veto' && effect === 'capTier' && !tierNames.includes(tier ?? '')
          ? [problem('scheme-unknown-tier', { scheme: `${at}/tier` }, { tier: tier ?? '' })]
          : []),
        // There is nothing to lower.
        ...(kind === 'veto' && effect === 'lowerTier' && tiers === undefined
          ? [problem('scheme-unknown-tier', { scheme: `${at}/effect` }, { tier: '' })]
          : []),
        ...(item.column === undefined ? [] : column(item.column, at)),
        ...(when === undefined ? [] : checkEarly(when, `${at}/when`, draft, table)),
        // One of the two says upon whom it falls; where a condition does, it must also be said how much.
        ...((item.column === undefined) === (when === undefined)
          ? [problem('adjustment-column-or-condition', { scheme: `${at}/column` }, { item: item.name })]
          : []),
        ...(when !== undefined && kind !== 'veto' && points === undefined
          ? [problem('adjustment-points-missing', { scheme: `${at}/points` }, { item: item.name })]
          : []),
      ];
    }),
    ...checkNumber(draft.base, -Infinity, Infinity, 'base'),
    ...checkNumber(adjustmentCap ?? undefined, 0, Infinity, 'adjustmentCap'),
    ...sources.flatMap((source, i) => {
      const at = `sources/${i}`;
      return [
        ...checkWord(source.as, SOURCE_FORMS, `${at}/as`),
        ...checkNumber(source.weight, 0, WEIGHT_SUM, `${at}/weight`),
        ...(source.column === '' ? [] : column(source.column, at)),
        ...(source.as === 'outerRank' && table.outerRanks === null
          ? [problem('outer-ranks-missing', { scheme: `${at}/as` }, { source: source.name })]
          : []),
      ];
    }),
  ];
  problems.push(...checkTwice(adjustments, 'adjustments'), ...checkTwice(sources, 'sources'));
  const sum = sources.reduce((total, { weight }) => total + weight, 0);
  if (sources.length === 0 || Math.abs(sum - WEIGHT_SUM) <= WEIGHT_TOLERANCE) return problems;
  return [
    ...problems,
    problem('weight-sum', { scheme: 'sources/0/weight' }, { parent: '', sum, expected: WEIGHT_SUM }),
  ];
}
