/** The units of several readings as one list: matched by name, every pair that is not letter for letter told with both cells. */
import { correctionsOf, type Corrections } from '../corrections';
import { rowKey } from '../corrected';
import { matchUnits, type MatchReason, type Renamings } from '../names';
import type { Reading, ReadUnit } from '../reading';
import { addressFrom, noteSimilar } from '../layout/units';
import { noteAt, type SheetNote } from '../../problem';

export interface JoinedUnits {
  /** In the order of the first reading, then of the others where they have more. */
  readonly units: readonly ReadUnit[];
  /** By reading: its name of a unit → place in `units`. */
  readonly at: readonly ReadonlyMap<string, number>[];
  readonly notes: readonly SheetNote[];
}

/** Joins the units of all readings. */
export function joinNames(
  readings: readonly Pick<Reading, 'sheet' | 'units'>[],
  renamings: Renamings,
  corrections: Corrections,
): JoinedUnits {
  const units: ReadUnit[] = [];
  const at: ReadonlyMap<string, number>[] = [];
  const notes: SheetNote[] = [];
  const settled = new Set(correctionsOf(corrections, 'name').map(({ unit }) => rowKey(unit)));
  for (const reading of readings) {
    const match = matchUnits(units, reading.units, renamings);
    const places = new Map<string, number>();
    const respelt: ReadUnit[] = [];
    for (const { ours, theirs, reason } of match.pairs) {
      const [known, unit] = [units[ours]!, reading.units[theirs]!];
      places.set(unit.name, ours);
      if (TOLD.includes(reason)) notes.push(notePair(unit, known, reason));
      else if (reason !== 'same') respelt.push(unit);
    }
    if (respelt.length > 0) notes.push(noteRespelt(respelt, reading.sheet));
    const unsettled = (unit: ReadUnit): boolean => !settled.has(rowKey(unit.name));
    const alone = match.alone.theirs.map((i) => reading.units[i]!);
    if (units.length > 0)
      noteSimilar(
        { notes },
        match.alone.ours.map((i) => units[i]!).filter(unsettled),
        alone.filter(unsettled),
      );
    for (const unit of alone) places.set(unit.name, units.push(unit) - 1);
    at.push(places);
  }
  return { units, at, notes };
}

/** Pairs that a person should see one by one; other spellings of a kind are told together. */
const TOLD: readonly MatchReason[] = ['alias', 'renamed', 'city', 'misread'];

const notePair = (unit: ReadUnit, known: ReadUnit, reason: MatchReason): SheetNote =>
  noteAt(
    unit.cell,
    'unit-joined',
    { unit: unit.name, other: known.name, at: addressFrom(unit.cell, known.cell), reason },
    { unit: known.name },
  );

const MOST = 5;

function noteRespelt(units: readonly ReadUnit[], sheet: string): SheetNote {
  const names = units.slice(0, MOST).map(({ name }) => name);
  return noteAt(units[0]!.cell, 'units-respelt', { sheet, units: names.join('、'), count: units.length });
}
