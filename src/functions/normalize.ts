/** ZONE.NORMALIZE: the points of each indicator by a method of the scheme. */
import type { IndicatorDraft, Method, NormaliseMethod } from '../engine';
import { scored } from './assess';
import { columnsOf, frame, rowsOf, sameSize, unframe, type Frame } from './arguments';
import { NORMALISE, readDirections, readMethod, withSettings } from './method';
import { tableIn } from './weighing';

/** Parameters that name a column: of what each method sees beside the values. */
const BESIDE: Readonly<Partial<Record<NormaliseMethod, string>>> = {
  completion: 'targetColumn',
  parity: 'baseColumn',
  levelGrowth: 'growthColumn',
};

/**
 * Normalises each column of a range.
 * @customfunction NORMALIZE
 * @param values Numbers
 * @param [method] Method
 * @param [direction] Direction
 * @param [settings] Settings of the method
 * @param [beside] Targets, bases or growth rates
 * @param [labels] Labels
 * @returns Points in the shape of the range
 */
export function normalize(
  values: unknown[][],
  method?: unknown,
  direction?: unknown[][],
  settings?: unknown[][],
  beside?: unknown[][],
  labels?: unknown,
): unknown[][] {
  const given = frame(values, labels, 'values');
  const range = upright(given);
  const named = readMethod(method, NORMALISE, { method: 'minmax' as const }, 'method');
  const way = withSettings(named, NORMALISE, settings);
  const directions = readDirections(direction, range);
  const { names, units, columns } = tableIn(range);
  const extra = readBeside(beside, labels, given);
  const indicators = names.map((name, j): IndicatorDraft => ({
    name,
    direction: directions[j],
    missing: { rule: 'drop' },
    normalise: withReference(
      extra === null ? way : { ...way, [BESIDE[way.method] ?? 'beside']: `${name}\n` },
      units,
    ),
  }));
  const all = {
    units,
    names: [...names, ...(extra === null ? [] : names.map((name) => `${name}\n`))],
    columns: [...columns, ...(extra ?? [])],
  };
  const { normalised } = scored(all, { indicators, aggregate: { method: 'arithmetic' } });
  const rows = range.rows.map((_, i) =>
    normalised.map((points) => (points[i] === points[i] ? points[i] : '')),
  );
  return unframe(given, range === given ? rows : [rows.map(([point]) => point)]);
}

/** One row of figures is one indicator, as one column is. */
function upright(range: Frame): Frame {
  if (range.heads !== null || range.count > 1 || range.width === 1) return range;
  return { ...range, rows: range.rows[0]!.map((cell) => [cell]), count: range.width, width: 1 };
}

function readBeside(beside: unknown, labels: unknown, range: Frame): readonly Float64Array[] | null {
  if (rowsOf(beside) === null) return null;
  const own = frame(beside, labels, 'beside');
  sameSize(range, own, 'values', 'beside');
  return columnsOf(upright(own));
}

/** A reference may be told by the number of its row. */
function withReference(way: Method<NormaliseMethod>, units: readonly string[]): Method<NormaliseMethod> {
  return typeof way.reference === 'number' ? { ...way, reference: units[way.reference - 1] ?? '' } : way;
}
