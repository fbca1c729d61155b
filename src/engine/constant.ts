/** Indicators in which all units are alike: scored as any other, left out, or refused, as the scheme says. */
import { orient } from './normalise/orient';
import { countReported, extent } from './number';
import { note, problem, type EngineNote, type EngineProblem } from './problem';
import { accept, refuse, type Place, type Result } from './result';
import type { Indicator, NormaliseMethod, Scheme } from './scheme';

/** Methods whose points measure a unit against the others; the rest measure it against marks, which all may reach alike. */
export const COMPARING_NORMALISATIONS: readonly NormaliseMethod[] = [
  'minmax',
  'zscore',
  'ratioToBest',
  'rank',
  'percentile',
  'borda',
  'distanceToTarget',
  'distanceToReference',
  'fractionOfMax',
  'share',
  'vector',
];

interface Left {
  readonly dropped: readonly boolean[];
  readonly notes: readonly EngineNote[];
}

/**
 * Gives which indicators are left out because they do not tell the units apart; each has a note.
 * Units: a flag an indicator, in the scheme's order; `screened` are out already. Edge: a column of one value is not compared.
 * Errors: each such column, where the scheme refuses them.
 * Source: docs/methods.md, "A column without spread".
 */
export function leaveConstants(
  columns: readonly Float64Array[],
  { indicators, screen: { constant } }: Scheme,
  screened: readonly boolean[],
  place: Place,
): Result<Left, EngineProblem> {
  if (constant === 'full') return accept({ dropped: screened, notes: [] });
  const level = indicators.map((each, j) => !screened[j]! && isLevel(columns[j]!, each));
  const places = indicators.flatMap(({ name }, j) => (level[j]! ? [{ ...place, indicator: name }] : []));
  if (constant === 'refuse' && places.length > 0)
    return refuse(places.map((at) => problem('column-constant', at, {})));
  const notes = places.map((at) => note('constant-dropped', at, {}));
  return accept({ dropped: indicators.map((_, j) => screened[j]! || level[j]!), notes });
}

function isLevel(column: Float64Array, { direction, normalise }: Indicator): boolean {
  if (!COMPARING_NORMALISATIONS.includes(normalise.method) || countReported(column) < 2) return false;
  const [low, high] = extent(orient(column, direction).values);
  return low === high;
}
