/** Looks through the gate at a scheme sheet of which some cells cannot be read: what is wrong with the others is said with them. */
import { checkScheme, columnOf, evaluateInOrder, type EngineProblem, type Table } from '../engine';
import type { Reading } from '../sheet/read';
import { parseLegible, schemeCell } from '../sheet/scheme-sheet';
import type { Found } from './find';
import type { PlacedProblem } from './place';
import type { SchemeProblem } from './scheme';

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

type Legible = ReturnType<typeof parseLegible>;

/** What the gate finds beside the cells of a scheme sheet that could not be read, and the gaps that stop the scheme. */
export function besideUnread(
  problems: readonly SchemeProblem[],
  { scheme }: Found,
  { tables, cellOf }: Reading,
): readonly PlacedProblem[] {
  const table = tables.at(-1);
  if (scheme === null || table === undefined || !problems.some((each) => 'cell' in each)) return [];
  const legible = parseLegible(scheme);
  return [...gateProblems(legible, table), ...gaps(legible, table)].map((problem) => {
    const { place } = problem;
    const cell =
      place.scheme === undefined ? cellOf(place, place.period ?? null) : schemeCell(scheme, place.scheme);
    return { kind: 'engine', problem, cell, path: null };
  });
}

/** None that may come from what cannot be read. */
function gateProblems({ draft, unread }: Legible, table: Table): readonly EngineProblem[] {
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

/** Empty cells of the indicators whose own rule for them can be read. */
function gaps({ draft, unread }: Legible, table: Table): readonly EngineProblem[] {
  const isLegible = (part: string): boolean =>
    !unread.some((path) => isWithin(path, part) || isWithin(part, path));
  const indicators = draft.indicators
    .map(({ name, aliases, missing, notAssessed }) => ({ name, aliases, missing, notAssessed }))
    .filter(
      (one, at) =>
        columnOf(one, table) >= 0 && Object.keys(one).every((part) => isLegible(`indicators/${at}/${part}`)),
    );
  const checked = indicators.length > 0 ? checkScheme({ indicators }, table) : null;
  const evaluated = checked?.ok ? evaluateInOrder([table], checked.value, []) : null;
  return !evaluated || evaluated.ok ? [] : evaluated.problems.filter(({ code }) => code === 'value-missing');
}
