/** What must still stand as it was read when a plan is written: others may work in the same workbook. */
import type { Grid } from '../sheet/grid';
import type { Plan } from '../sheet/plan';
import type { Found } from './find';

/** Gives the table with what it is joined to, the scheme, and what of ours is written anew. */
export function basisOf(
  { seen, grid, joined, scheme, ours }: Found,
  { sheets }: Pick<Plan, 'sheets'>,
): readonly Grid[] {
  const written = new Set(sheets.map(({ mark }) => mark));
  const titles = new Set(
    seen.sheets.flatMap(({ name, mark }) => (mark !== null && written.has(mark) ? [name] : [])),
  );
  const again = ours.filter(({ sheet }) => titles.has(sheet));
  return [...new Set([grid, ...joined.grids, ...(scheme === null ? [] : [scheme]), ...again])];
}
