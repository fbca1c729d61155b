/** The units of every period: named, matched over the periods, duplicates and misread names told. */
import { cellAddress } from '../address';
import type { CellRef } from '../grid';
import { noteAt, problemAt } from '../problem';
import type { Layer } from './layers';
import { nameUnit } from './names';
import type { ReadUnit } from './reading';
import type { Work } from './work';

/** Gives the units by layer; one that is written differently over the years goes by its latest name. */
export function nameUnits(work: Work, layers: readonly Layer[]): readonly (readonly ReadUnit[])[] {
  const { frame, columns, manner } = work;
  const column = columns.name?.index ?? 0;
  const shownBy = new Map<string, string>();
  const byRow = new Map<number, ReadUnit>();
  const nameRow = (row: number): ReadUnit => {
    const known = byRow.get(row);
    if (known !== undefined) return known;
    const cell = frame.ref(row, column);
    const { name, canonical, misread } = nameUnit(frame.cell(row, column), manner.city);
    const shown = shownBy.get(canonical) ?? name;
    shownBy.set(canonical, shown);
    const unit = { name: shown, canonical, cell };
    byRow.set(row, unit);
    if (misread !== null) {
      work.notes.push(noteAt(cell, 'unit-confusable', { unit: name, read: canonical }, { unit: shown }));
    }
    if (!frame.turned && frame.sheet.grid.hiddenRows.has(cell.row)) {
      work.notes.push(noteAt(cell, 'unit-hidden', { unit: name, row: cell.row + 1 }, { unit: shown }));
    }
    return unit;
  };
  const units = [...layers].reverse().map((layer) => layer.rows.map(nameRow));
  const told = new Set<ReadUnit>();
  for (const own of units) findDuplicates(work, own, told);
  return units.reverse();
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

/** Says which units a period's table lacks that another has. */
export function noteAbsent(
  work: Work,
  layers: readonly Layer[],
  byLayer: readonly (readonly ReadUnit[])[],
): void {
  const all = joinUnits(byLayer);
  layers.forEach(({ period }, index) => {
    const own = new Set((byLayer[index] ?? []).map((unit) => unit.canonical));
    const absent = all.filter((unit) => !own.has(unit.canonical)).map((unit) => unit.name);
    if (absent.length > 0 && period !== null) {
      work.notes.push(noteAt(null, 'units-absent', { period, units: absent.join('、') }));
    }
  });
}
