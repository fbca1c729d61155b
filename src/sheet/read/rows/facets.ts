/** Several rows a unit, each another side of its figures: 计划 and 实际, 数值 and 位次 below one name. */
import { columnAddress, rowAddress } from '../../address';
import { exclude, type Exclusion, type SheetProblem } from '../../problem';
import type { Column, Columns } from '../columns/columns';
import type { Corrected } from '../corrected';
import type { Frame } from '../table/frame';
import { isBareRole, parseHeader, type Header } from '../columns/header';
import type { Body, Layer, Strand } from '../layout/layers';
import { givenTwice, remember } from '../layout/long';
import { canonicalName } from '../names';
import { correctSeries, isScored, type Series } from '../layout/series';
import { BASE_HEAD, LEVEL_WORD } from '../columns/vocabulary';

/** Whether a text says which side of a figure a row holds, and not of what. @example isFacet('位次') // true */
export function isFacet(text: string): boolean {
  const { name } = parseHeader([text]);
  return name !== '' && (isBareRole(name) || LEVEL_WORD.test(name) || BASE_HEAD.test(name));
}

const facetOf = ({ all }: Columns): Column | undefined => all.find(({ part }) => part === 'facet');

/** Gives the rows that hold ranks, targets and earlier figures, which are not assessed. */
export function leaveFacets(frame: Frame, columns: Columns, rows: readonly number[]): readonly Exclusion[] {
  const facet = facetOf(columns);
  if (facet === undefined) return [];
  return rows.flatMap((row) => {
    const said = frame.text(row, facet.index);
    const { role } = parseHeader([said]);
    const at = frame.ref(row, facet.index);
    const where = frame.turned ? columnAddress(at.column) : rowAddress(at.row);
    const text = `${frame.text(row, columns.name?.index ?? 0)} ${said}`;
    if (BASE_HEAD.test(said)) return [exclude(where, 'base', { text })];
    if (role === 'rank') return [exclude(where, 'rank', { text, of: '' })];
    return role === 'target' ? [exclude(where, 'target', { text })] : [];
  });
}

/** Gives the layer of one period: each column of figures once a facet. */
export function layFacets({ frame, columns, rows, series, period, city, corrected }: Body): Layer {
  const [name, facet] = [columns.name?.index ?? 0, facetOf(columns)?.index ?? -1];
  const canonical = remember((text) => canonicalName(text, city));
  const units = new Map<string, number>();
  const own: number[] = [];
  const byFacet = new Map<string, Map<number, number>>();
  const problems: SheetProblem[] = [];
  for (const row of rows) {
    const key = canonical(frame.text(row, name));
    const unit = units.get(key) ?? own.push(row) - 1;
    units.set(key, unit);
    const said = frame.text(row, facet);
    const rowOf = byFacet.get(said) ?? new Map<number, number>();
    byFacet.set(said, rowOf);
    const other = rowOf.get(unit);
    if (other === undefined) rowOf.set(unit, row);
    else problems.push(givenTwice(frame, facet, row, other, frame.text(row, name), said));
  }
  const figures = series.filter(({ column }) => column.part === 'figure');
  const strands = figures.flatMap((one) =>
    [...byFacet].map(([said, rowOf]) => strandOf(one, said, rowOf, period, corrected)),
  );
  return { period, rows: own, strands, problems };
}

function strandOf(
  { column, name, header: above, path, outer }: Series,
  facet: string,
  rowOf: ReadonlyMap<number, number>,
  period: string | null,
  corrected: Corrected,
): Strand {
  const read = parseHeader([name, facet]);
  const level = LEVEL_WORD.test(parseHeader([facet]).name) || facet === '';
  const base = BASE_HEAD.test(facet);
  const header: Header = level
    ? above
    : { ...read, unit: read.unit ?? (base || read.role === 'target' ? above.unit : null) };
  const said = correctSeries(
    { column, header, name: level ? name : read.name, period, path, of: level ? '' : name },
    corrected,
  );
  const assessed = said.column.part === 'figure' && !base && isScored(said.header.role);
  const series: Series = { ...said, assessed, outer, ...(base ? { aside: 'base' as const } : {}) };
  const [start] = rowOf.values();
  return {
    series,
    first: () => (start === undefined ? null : { row: start, column: column.index }),
    at: (unit) => {
      const row = rowOf.get(unit);
      return row === undefined ? null : { row, column: column.index };
    },
    measure: () => '',
  };
}
