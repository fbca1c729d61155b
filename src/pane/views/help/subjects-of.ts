/** What there is to explain of a rule, and of a whole scheme. */
import {
  conditionsIn,
  conditionsOf,
  fillScheme,
  type Condition,
  type IndicatorDraft,
  type RuleDraft,
  type SchemeDraft,
} from '../../../engine';
import type { HelpSubject } from '../../../words/help/subjects';

const once = (subjects: readonly HelpSubject[]): readonly HelpSubject[] => [
  ...new Map(subjects.map((each) => [`${each.group}/${each.subject}`, each])).values(),
];

const ofConditions = (conditions: readonly Condition[]): readonly HelpSubject[] =>
  conditions.map(({ kind }) => ({ group: 'condition', subject: kind }));

/** @example subjectsOfRule({ id: '', when: { kind: 'rise', atLeast: 1 }, give: [{ label: '' }], kind: 'reward' }).length // 2 */
export function subjectsOfRule({ when, give, kind, quota, group }: RuleDraft): readonly HelpSubject[] {
  const subjects: HelpSubject[] = [...ofConditions(conditionsIn(when))];
  if (kind) subjects.push({ group: 'award', subject: kind });
  if (give.some(({ tierCap }) => tierCap !== undefined))
    subjects.push({ group: 'award', subject: 'tierCap' });
  if (quota) subjects.push({ group: 'award', subject: 'quota' });
  if (group !== undefined) subjects.push({ group: 'award', subject: 'group' });
  return once(subjects);
}

export const directionOf = ({ direction = 'high' }: IndicatorDraft): HelpSubject => ({
  group: 'direction',
  subject: typeof direction === 'string' ? direction : 'near' in direction ? 'near' : 'between',
});

/** Everything that a scheme uses, in the order in which it is computed; what it leaves open by its default. */
export function subjectsOfScheme(draft: SchemeDraft): readonly HelpSubject[] {
  const { columns, indicators, dimensions, weights, aggregate, adjustments, rank, tiers } = fillScheme(draft);
  // Where the table holds ranks alone nothing is weighed or brought together.
  const isScored = indicators.length > 0 || (draft.sources ?? []).length > 0;
  return once([
    ...columns.map(({ compute }): HelpSubject => ({ group: 'compute', subject: compute.method })),
    ...indicators.map(({ missing }): HelpSubject => ({ group: 'missing', subject: missing.rule })),
    ...indicators.map(({ treat }): HelpSubject => ({ group: 'treat', subject: treat.method })),
    ...indicators.map(directionOf),
    ...indicators.map(({ normalise }): HelpSubject => ({ group: 'normalise', subject: normalise.method })),
    ...(isScored ? [{ group: 'weighting', subject: weights.method } as const] : []),
    ...(isScored ? [...dimensions, { aggregate }] : []).map(({ aggregate: { method } }): HelpSubject => ({
      group: 'aggregate',
      subject: method,
    })),
    ...adjustments.map(({ kind }): HelpSubject => ({ group: 'adjustment', subject: kind })),
    { group: 'ties', subject: rank.ties },
    ...(tiers ? [{ group: 'tierBy', subject: tiers.by } as const] : []),
    ...ofConditions(conditionsOf(draft)),
  ]);
}
