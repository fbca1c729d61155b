/** The columns of figures as they are shown to a person: name, unit, role, direction and why, weight if the sheet gives one. */
import { columnLetters } from '../../address';
import { noteAt } from '../../problem';
import { adjustmentOf } from '../columns/adjustments';
import type { Because, ReadDirection, Role } from '../columns/header';
import type { Layer, Strand } from './layers';
import type { ReadIndicator } from '../reading';
import { statedDirection, weightOf } from '../columns/statements';
import { PACE_HEAD } from '../columns/vocabulary';
import type { Work } from './work';

export const keyOf = ({ series }: Strand): string => `${series.column.index}\n${series.name}`;

/** Gives the indicators and what else heads a column, oldest period first. */
export function describe(work: Work, layers: readonly Layer[]): readonly ReadIndicator[] {
  const { frame, measures } = work;
  const seen = new Map<string, ReadIndicator>();
  for (const { strands } of layers) {
    for (const strand of strands) {
      const { series } = strand;
      const { part, index } = series.column;
      if (
        part !== 'figure' &&
        part !== 'remark' &&
        part !== 'index' &&
        part !== 'left-out' &&
        part !== 'adjustment'
      )
        continue;
      const heading = frame.ref(0, index);
      const last = frame.ref(frame.height - 1, index);
      seen.set(keyOf(strand), {
        name: series.name,
        canonical: series.header.canonical,
        unit: measures.get(keyOf(strand)) ?? series.header.unit,
        fractions: work.fractions.has(keyOf(strand)),
        period: series.period,
        role: roleOf(series),
        ...directionOf(work, strand),
        ...weighed(work, strand),
        path: series.path,
        column: frame.turned ? String(heading.row + 1) : columnLetters(heading.column),
        area: {
          row: heading.row,
          column: heading.column,
          rows: last.row - heading.row + 1,
          columns: last.column - heading.column + 1,
        },
        assessed: series.assessed,
      });
    }
  }
  return [...seen.values()];
}

/** Says of which indicators the direction cannot be told. */
export function noteUnclear(work: Work, indicators: readonly ReadIndicator[]): void {
  const told = new Set<string>();
  for (const { name, direction, assessed, area } of indicators) {
    const cell = { sheet: work.frame.sheet.grid.sheet, row: area.row, column: area.column };
    if (assessed && PACE_HEAD.test(name) && !told.has(name))
      work.notes.push(noteAt(cell, 'pace-scored', { indicator: name }, { indicator: name }));
    if (!assessed || direction !== 'ask' || told.has(name)) continue;
    told.add(name);
    work.notes.push(noteAt(cell, 'direction-ask', { indicator: name }, { indicator: name }));
  }
}

function roleOf({ column, header }: Strand['series']): Role {
  if (column.part === 'index') return 'index';
  if (column.part === 'adjustment') return adjustmentOf(column.path.at(-1) ?? '') ?? 'note';
  return column.part === 'remark' ? 'note' : header.role;
}

function weighed(work: Work, strand: Strand): Pick<ReadIndicator, 'weight' | 'weightUnit' | 'weightCell'> {
  if (!strand.series.assessed) return { weight: null, weightUnit: null, weightCell: null };
  const { weight, unit, cell } = weightOf(work, strand);
  return { weight, weightUnit: unit, weightCell: cell };
}

function directionOf(work: Work, strand: Strand): { direction: ReadDirection; because: Because } {
  const { series } = strand;
  const said = work.manner.corrected.direction(series.name);
  if (said !== null) return { direction: said, because: { code: 'corrected', word: '' } };
  const stated = statedDirection(work, strand);
  if (stated !== null) return stated;
  return { direction: series.header.direction, because: series.header.because };
}
