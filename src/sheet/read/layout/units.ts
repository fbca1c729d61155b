/** The units of every period: named, matched over the periods, duplicates and misread names told. */
import { cellAddress, sheetAddress } from '../../address';
import type { CellRef } from '../../grid';
import { noteAt, problemAt } from '../../problem';
import type { Layer } from './layers';
import { canonicalName, matchUnits, nameAll, type NameList } from '../names';
import type { ReadUnit } from '../reading';
import type { Work } from './work';

interface NamedLayers {
  readonly byLayer: readonly (readonly ReadUnit[])[];
  /** The city of the units, which their names may leave out; null = not known. */
  readonly city: string | null;
}

/** Gives the units by layer; one that is written differently over the years goes by its latest name. */
export function nameUnits(work: Work, layers: readonly Layer[]): NamedLayers {
  const { frame, columns, manner } = work;
  const column = columns.name?.index ?? 0;
  const rows = [...new Set([...layers].reverse().flatMap((layer) => layer.rows))];
  const list = nameAll(
    rows.map((row) => frame.cell(row, column)),
    { city: manner.city, said: (label) => manner.corrected.name(String(label)) },
  );
  const later = laterNames(work, layers, rows, list);
  const shownBy = new Map<string, string>();
  const byRow = new Map<number, ReadUnit>();
  rows.forEach((row, i) => {
    const { name, canonical: own, misread } = list.names[i]!;
    const canonical = later.get(own) ?? own;
    const cell = frame.ref(row, column);
    const shown = shownBy.get(canonical) ?? name;
    shownBy.set(canonical, shown);
    byRow.set(row, { name: shown, canonical, cell });
    const place = { unit: shown };
    if (misread !== null)
      work.notes.push(noteAt(cell, 'unit-confusable', { unit: name, read: canonical }, place));
    if (canonical !== own)
      work.notes.push(noteAt(cell, 'unit-renamed', { unit: name, read: canonical }, place));
  });
  if (list.guessed) noteCity(work, rows, list, column);
  const byLayer = layers.map((layer) => layer.rows.map((row) => byRow.get(row)!));
  const told = new Set<ReadUnit>();
  for (const own of [...byLayer].reverse()) findDuplicates(work, own, told);
  return { byLayer, city: list.city };
}

/** Earlier name → later, both canonical, as notes and brackets on the sheet say; never of two units of one period. */
function laterNames(
  { manner }: Work,
  layers: readonly Layer[],
  rows: readonly number[],
  { names, city }: NameList,
): ReadonlyMap<string, string> {
  const later = new Map<string, string>();
  for (const [from, to] of manner.renamings) later.set(canonicalName(from, city), canonicalName(to, city));
  for (const { canonical, former } of names)
    for (const name of former) later.set(canonicalName(name, city), canonical);
  if (later.size === 0) return later;
  const canonicalOf = new Map(rows.map((row, i) => [row, names[i]!.canonical]));
  for (const layer of layers) {
    const own = new Set(layer.rows.map((row) => canonicalOf.get(row) ?? ''));
    for (const [from, to] of later) if (own.has(from) && own.has(to)) later.delete(from);
  }
  const known = new Set(canonicalOf.values());
  for (const [from, to] of later) if (from === to || !known.has(to)) later.delete(from);
  return later;
}

function noteCity(
  { frame, notes }: Work,
  rows: readonly number[],
  { names, city }: NameList,
  column: number,
): void {
  const own = names.filter(({ told }) => told === 'city').map(({ name }) => name);
  const first = names.findIndex(({ told }) => told === 'city');
  if (city === null || first < 0) return;
  const units = [...new Set(own)].join('、');
  notes.push(noteAt(frame.ref(rows[first]!, column), 'city-assumed', { city, units }));
}

function findDuplicates(work: Work, units: readonly ReadUnit[], told: Set<ReadUnit>): void {
  const first = new Map<string, CellRef>();
  for (const unit of units) {
    const other = first.get(unit.canonical);
    if (other === undefined) first.set(unit.canonical, unit.cell);
    else if (!told.has(unit)) {
      told.add(unit);
      const facts = { unit: unit.name, other: cellAddress(other) };
      work.problems.push(problemAt(unit.cell, 'unit-duplicate', facts, { unit: unit.name }));
    }
  }
}

/** Gives every unit once, in the order of the latest period, those of earlier ones alone behind. */
export function joinUnits(byLayer: readonly (readonly ReadUnit[])[]): readonly ReadUnit[] {
  const units = new Map<string, ReadUnit>();
  for (const own of [...byLayer].reverse()) {
    for (const unit of own) if (!units.has(unit.canonical)) units.set(unit.canonical, unit);
  }
  return [...units.values()];
}

/** Says which units a period's table lacks that another has, and which of them may be there under another name. */
export function noteAbsent(
  work: Work,
  layers: readonly Layer[],
  byLayer: readonly (readonly ReadUnit[])[],
): void {
  if (layers.length < 2) return;
  const all = joinUnits(byLayer);
  layers.forEach(({ period }, index) => {
    const own = new Set((byLayer[index] ?? []).map((unit) => unit.canonical));
    const absent = all.filter((unit) => !own.has(unit.canonical)).map((unit) => unit.name);
    if (absent.length > 0 && period !== null) {
      work.notes.push(noteAt(null, 'units-absent', { period, units: absent.join('、') }));
    }
  });
  const latest = byLayer.at(-1) ?? [];
  const known = new Set(latest.map((unit) => unit.canonical));
  noteSimilar(
    work,
    latest,
    all.filter((unit) => !known.has(unit.canonical)),
  );
}

/** Says which names may be one unit and were not taken for one. */
export function noteSimilar(
  { notes }: Pick<Work, 'notes'>,
  ours: readonly ReadUnit[],
  theirs: readonly ReadUnit[],
): void {
  if (theirs.length === 0) return;
  for (const one of matchUnits(ours, theirs).suggestions) {
    const [unit, other] = [theirs[one.theirs]!, ours[one.ours]!];
    const facts = {
      unit: unit.name,
      other: other.name,
      at: addressFrom(unit.cell, other.cell),
      likeness: one.likeness,
    };
    notes.push(noteAt(unit.cell, 'unit-similar', facts, { unit: unit.name }));
  }
}

/** The other cell as seen from one: with its sheet where that is another. */
export const addressFrom = (cell: CellRef, other: CellRef): string =>
  cell.sheet === other.sheet ? cellAddress(other) : sheetAddress(other);
