/** Writes a snapshot as a sheet: what it is of, its settings, and every source sheet cell by cell. */
import { SNAPSHOT_WORDS } from '../../words/snapshot';
import type { Words } from '../../words';
import { areaAddress, columnLetters } from '../address';
import type { Cell, Grid } from '../grid';
import { makeMark } from '../marks';
import { area, INK, Page } from '../page';
import { onPaper } from '../paper';
import type { SheetPlan, Step } from '../plan';
import { shortFormats } from './formats';
import { selfHash, type Hashes } from './hashes';
import type { Snapshot } from './snapshot';

/** A cell takes at most 32,767 characters. */
const LONGEST = 30_000;
/** Settings are kept in pieces; of a cell that is too narrow for one the beginning is seen. */
const pieces = (text: string): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / LONGEST)) }, (_, k) =>
    text.slice(k * LONGEST, (k + 1) * LONGEST),
  );

type Written = Extract<Step, { kind: 'write' }>;

const LABEL_WIDTH = 14;
const COLUMN_WIDTH = 12;

/** How a source sheet is put together beside its values. */
const frameOf = (grid: Grid): object => ({
  area: areaAddress(grid.area),
  merges: grid.merges.map(areaAddress),
  hiddenRows: [...grid.hiddenRows],
  hiddenColumns: [...(grid.hiddenColumns ?? [])],
  tables: (grid.tables ?? []).map((each) => ({ at: areaAddress(each), totals: each.totals ?? false })),
  formats: shortFormats(grid),
});

/** Gives the sheet that `parseSnapshot` reads back to the same snapshot and hashes. */
export function makeSnapshot(snapshot: Snapshot, hashes: Hashes, words: Words): SheetPlan {
  const { title, hints, labels, noPeriod, footer } = SNAPSHOT_WORDS[words.locale];
  const { version, period, settings, grids } = snapshot;
  const page = new Page();
  page.line(title(version));
  for (const hint of hints) page.line(hint);
  page.style(area(0, 0, 1, 1), { bold: true, size: 16, colour: INK.title });
  page.style(area(1, 0, hints.length, 1), { colour: INK.hint });
  const first = page.row;
  page.line(labels.version, version);
  page.line(labels.period, period ?? noPeriod);
  page.line(labels.whole, hashes.whole);
  page.line(labels.data, hashes.data);
  page.line(labels.scheme, hashes.scheme);
  page.line(labels.results, hashes.results);
  page.line(labels.engine, settings.engine);
  const self = page.line(labels.self, '');
  for (const piece of pieces(JSON.stringify(settings))) page.line(labels.settings, piece);
  page.style(area(first, 0, page.row - first, 1), { bold: true, fill: INK.head, border: true });
  page.style(area(first, 1, page.row - first, 1), { align: 'left' });
  for (const grid of grids) drawSheet(page, grid, labels.sheet);
  const across = 1 + Math.max(...grids.map((grid) => grid.area.columns));
  const widths = Array.from({ length: across }, (_, column) => (column === 0 ? LABEL_WIDTH : COLUMN_WIDTH));
  widths.forEach((width, column) => page.add({ kind: 'columnWidth', column, width }));
  // The settings are for programs: of them the page shows the beginning.
  page.add({ ...onPaper({ widths, titleRows: 1, footer }), area: area(0, 0, page.row, across) });
  const steps = page.plan().map((step) => (step.kind === 'write' ? signed(step, self) : step));
  return { mark: makeMark({ kind: 'snapshot', version }), title: title(version), steps };
}

/** Puts the hash of all other cells into the row that is kept for it. */
function signed(step: Written, self: number): Written {
  const hash = selfHash({ area: step.at, values: step.values }, self);
  const values = step.values.map((line, row) => (row === self ? [line[0]!, hash, ...line.slice(2)] : line));
  return { ...step, values };
}

function drawSheet(page: Page, grid: Grid, label: string): void {
  const { row, column, columns } = grid.area;
  page.line();
  const bar = page.line(label, grid.sheet, ...pieces(JSON.stringify(frameOf(grid))));
  page.style(area(bar, 0, 1, 2), { bold: true, fill: INK.bar, colour: INK.onBar });
  page.style(area(bar, 2, 1, 1), { colour: INK.hint });
  const letters = Array.from({ length: columns }, (_, c): Cell => columnLetters(column + c));
  const head = page.line('', ...letters);
  grid.values.forEach((line, r) => page.line(row + r + 1, ...line));
  const margin = { bold: true, fill: INK.head, colour: INK.hint, align: 'center' } as const;
  page.style(area(head, 0, 1, columns + 1), margin);
  page.style(area(head, 0, grid.values.length + 1, 1), margin);
}
