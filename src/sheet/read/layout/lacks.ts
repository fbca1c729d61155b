/** Cells that say in a word why they hold no figure: 新纳入, 不可比, a target that is a dash. */
import type { Lack } from '../../../engine';
import { parseCell } from '../cell/cell';
import { tidy } from '../cell/text';
import type { Layer, Strand } from './layers';
import type { Work } from './work';

const NEW = /^[(（]?新(?:参评|纳入|设立?|增|建)/;

/** Gives what each column of figures lacks, unit by unit, by its name and its whole heading; columns without such words are left out. */
export function lacksIn(
  { frame }: Work,
  { strands }: Layer,
  names: readonly string[],
): ReadonlyMap<string, readonly (Lack | null)[]> {
  const lacks = new Map<string, readonly (Lack | null)[]>();
  for (const strand of strands) {
    const { name, column } = strand.series;
    if (column.part !== 'figure') continue;
    const own = names.map((_, unit) => lackAt(frame, strand, unit));
    if (own.every((lack) => lack === null)) continue;
    for (const each of [name, column.path.join('')]) if (!lacks.has(each)) lacks.set(each, own);
  }
  return lacks;
}

function lackAt(frame: Work['frame'], { series, at }: Strand, unit: number): Lack | null {
  const place = at(unit);
  const cell = place === null ? '' : frame.cell(place.row, place.column);
  if (typeof cell !== 'string' || cell === '') return null;
  const parsed = parseCell(cell, 'General');
  if (NEW.test(tidy(cell))) return 'newcomer';
  if (parsed.kind === 'special') return 'notComparable';
  const none = parsed.kind === 'missing' && ['unsaid', 'notApplicable'].includes(parsed.absence);
  return none && series.header.role === 'target' ? 'noTarget' : null;
}
