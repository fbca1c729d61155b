/** Keeps charts by their cells while whole rows and columns come and go, whoever puts them in or takes them out. */
import { Disposable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
} from '@univerjs/sheets';
import type { Area } from './area';
import type { Corner } from './chartPlace';
import type { ChartRecord, Reference } from './charts';
import type { Engine } from './engine';
import type { Sheets } from './sheets';

type Way = 'row' | 'column';

/** So many lines put in before `at`; taken out from there on where it is negative. */
interface Shift {
  way: Way;
  at: number;
  count: number;
}

const SHIFTS: Record<string, { way: Way; sign: 1 | -1 }> = {
  [InsertRowMutation.id]: { way: 'row', sign: 1 },
  [RemoveRowMutation.id]: { way: 'row', sign: -1 },
  [InsertColMutation.id]: { way: 'column', sign: 1 },
  [RemoveColMutation.id]: { way: 'column', sign: -1 },
};

export class ChartShifts extends Disposable {
  constructor(engine: Engine, sheets: Sheets) {
    super();
    this.disposeWithMe(
      engine.commands.onCommandExecuted((command) => {
        const kind = SHIFTS[command.id];
        if (!kind) return;
        const { unitId, subUnitId, range } = command.params as IInsertRowMutationParams;
        if (unitId !== engine.unitId) return;
        const [first, last] =
          kind.way === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
        shiftCharts(sheets, subUnitId, {
          way: kind.way,
          at: first,
          count: kind.sign * (last - first + 1),
        });
      }),
    );
  }
}

function shiftCharts(sheets: Sheets, sheetId: string, shift: Shift): void {
  for (const { id, charts } of sheets.all()) {
    const before = charts.all();
    const after = before.map((chart) => shiftChart(chart, sheetId, id === sheetId, shift));
    if (after.some((chart, index) => chart !== before[index])) charts.keep(after);
  }
}

/** The very same chart where nothing of it moves. */
function shiftChart(chart: ChartRecord, sheetId: string, lies: boolean, shift: Shift): ChartRecord {
  const moves = (reference: Reference | string | null): reference is Reference =>
    reference !== null && typeof reference !== 'string' && reference.sheetId === sheetId;
  const follow = <R extends Reference | string | null>(reference: R): R =>
    moves(reference) ? Object.assign({}, reference, { area: shiftArea(reference.area, shift) }) : reference;
  const { from, to } = chart.anchor;
  const moved: ChartRecord = {
    ...chart,
    anchor: lies ? { from: shiftCorner(from, shift), to: shiftCorner(to, shift) } : chart.anchor,
    series: chart.series.map((series) => ({
      ...series,
      name: follow(series.name),
      values: follow(series.values),
      categories: follow(series.categories),
    })),
  };
  return JSON.stringify(moved) === JSON.stringify(chart) ? chart : moved;
}

function shiftCorner(corner: Corner, { way, at, count }: Shift): Corner {
  const line = corner[way];
  if (line < at) return corner;
  // A corner in a line that is taken out stands where the next line comes to lie.
  if (count < 0 && line < at - count)
    return { ...corner, [way]: at, ...(way === 'row' ? { y: 0 } : { x: 0 }) };
  return { ...corner, [way]: line + count };
}

function shiftArea(area: Area, { way, at, count }: Shift): Area {
  const [start, end] = way === 'row' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  const [first, last] = shiftSpan(start, end, at, count);
  return way === 'row'
    ? { ...area, startRow: first, endRow: last }
    : { ...area, startColumn: first, endColumn: last };
}

/** What is left of a span; one that is taken out whole keeps its first line, as nothing better can be shown. */
function shiftSpan(start: number, end: number, at: number, count: number): [number, number] {
  if (count > 0) return [start >= at ? start + count : start, end >= at ? end + count : end];
  const gone = -count;
  const left = (line: number): number => (line < at ? line : Math.max(at, line - gone));
  const first = left(start);
  const last = end < at ? end : end < at + gone ? at - 1 : end - gone;
  return [first, Math.max(first, last)];
}
