/** Looks through the gate at a scheme sheet of which some cells cannot be read: what is wrong with the others is said with them. */
import { checkScheme, type EngineProblem, type Table } from '../engine';
import type { Grid } from '../sheet/grid';
import { parseLegible } from '../sheet/scheme-sheet';

/** Problems of several parts together, which wait until all of these can be read. */
const RESTS_ON: Readonly<Partial<Record<EngineProblem['code'], readonly string[]>>> = {
  'weight-sum': ['indicators', 'dimensions', 'weights'],
  'weight-missing': ['indicators', 'dimensions', 'weights'],
  'scheme-unknown-dimension': ['indicators'],
  'scheme-unknown-label': ['rules'],
  'scheme-unknown-tier': ['tiers'],
  'scheme-unknown-switch': ['rules', 'adjustments'],
  'switch-missing': ['switches'],
  'tier-order': ['tiers'],
  'tier-missing': ['tiers'],
  'tier-quota-sum': ['tiers'],
  'tier-quota-large': ['tiers'],
  'rule-gives-nothing': ['rules'],
  'rule-cycle': ['rules'],
};

const isWithin = (path: string, part: string): boolean => path === part || path.startsWith(`${part}/`);

/** Gives the gate's problems in what can be read of a scheme sheet; none that may come from what cannot. */
export function legibleProblems(sheet: Grid, table: Table): readonly EngineProblem[] {
  const { draft, unread } = parseLegible(sheet);
  if (draft.indicators.length === 0) return [];
  const checked = checkScheme(draft, table);
  if (checked.ok) return [];
  return checked.problems.filter(({ code, place: { scheme = '' } }) => {
    const rests = RESTS_ON[code] ?? [];
    return !unread.some(
      (path) =>
        isWithin(scheme, path) || isWithin(path, scheme) || rests.some((part) => isWithin(path, part)),
    );
  });
}
