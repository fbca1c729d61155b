/** Puts each problem of the engine at the cell that it speaks of. */
import type { EngineProblem, Place, SchemeDraft } from '../engine';
import type { CellRef } from '../sheet/grid';
import type { Reading } from '../sheet/read';
import { schemeCell } from '../sheet/scheme-sheet';
import type { Found } from './find';
import type { RankRequest } from './report';
import type { Chosen } from './scheme';

/** A problem of the engine with the cell that it speaks of; null = none. */
export interface PlacedProblem {
  readonly kind: 'engine';
  readonly problem: EngineProblem;
  readonly cell: CellRef | null;
  /** Path into the scheme, where that came with the request; null = it did not, or the problem is not of the scheme. */
  readonly path: string | null;
}

/** Whether a part of the scheme is what the request says, not what the scheme sheet does. */
const isAsked = (path: string, { population, switches }: RankRequest): boolean =>
  (path === 'population' && population !== undefined) ||
  (path.startsWith('switches') && switches !== undefined) ||
  ['rank', 'tiers'].some((part) => Object.keys(switches ?? {}).some((name) => path === `${part}/${name}`));

/** On the scheme sheet where the scheme is from there, else in the table. */
export function placeProblem(
  problem: EngineProblem,
  reading: Reading,
  { source, draft }: Chosen,
  { scheme }: Found,
  request: RankRequest,
): PlacedProblem {
  const { place } = problem;
  const path = place.scheme ?? null;
  const written = path !== null && source === 'sheet' && scheme !== null && !isAsked(path, request);
  const speaksOfCell = place.unit !== undefined || place.indicator !== undefined;
  const stated = path === null || source !== 'plain' ? null : weightCell(path, reading, draft);
  const inTable =
    stated ?? (speaksOfCell ? reading.cellOf(onSheet(place, draft), place.period ?? null) : null);
  return {
    kind: 'engine',
    problem,
    cell: written ? schemeCell(scheme, path) : inTable,
    path: source === 'request' ? path : null,
  };
}

/** A computed column stands on no sheet: the first that it is made of does. */
function onSheet(place: Place, { columns = [] }: SchemeDraft): Place {
  let { indicator } = place;
  for (const { name, of } of [...columns].reverse()) if (name === indicator) indicator = of[0];
  return indicator === place.indicator ? place : { ...place, indicator };
}

/** Where the table states a weight that the plain scheme took over. */
function weightCell(path: string, reading: Reading, draft: SchemeDraft): CellRef | null {
  const [, list, at] = /^(indicators|dimensions)\/(\d+)\/weight$/.exec(path) ?? [];
  if (list === undefined) return null;
  const name = draft[list as 'indicators' | 'dimensions']?.[Number(at)]?.name;
  if (list === 'dimensions') return reading.dimensions.find((one) => one.name === name)?.cell ?? null;
  return reading.indicators.filter((one) => one.name === name).at(-1)?.weightCell ?? null;
}
