/** Carries what a person added to a sheet of ours over to the sheet that is written in its place: columns by unit, notes below. */
import type { Words } from '../../words';
import { KEPT_WORDS } from '../../words/kept';
import type { Cell, Grid } from '../grid';
import { area, INK } from '../page';
import type { SheetPlan, Step } from '../plan';
import { frameOfGrid, frameOfPlan, type Frame } from './frame';
import { makeOwn, parseOwn, type Own } from './own';

export interface Kept {
  readonly plan: SheetPlan;
  /** Headings of the columns that are a person's. */
  readonly columns: readonly string[];
  /** Units no longer in the table, beside which a person has written something. */
  readonly gone: readonly string[];
  /** Whether formulas in these columns became values, because the columns they may speak of have moved. */
  readonly asValues: boolean;
  /** Cells of ours that are replaced by something else; a person's edits are among them. */
  readonly replaced: number;
}

/** A sheet as it stands, and what is known to be ours of it. */
export interface Standing {
  readonly grid: Grid;
  readonly own: string;
}

/** Gives the name under which a unit goes now; null = it is not in the table. */
export type Rename = (names: readonly string[]) => ReadonlyMap<string, string>;

/** Gives the plan with a person's columns and notes in it; as it was, but for what is ours of it, where there are none. */
export function keepPersons(plan: SheetPlan, standing: Standing | null, rename: Rename, words: Words): Kept {
  const now = frameOfPlan(plan);
  if (now === null) return { plan, columns: [], gone: [], asValues: false, replaced: 0 };
  const own = makeOwn(now);
  const before = standing === null ? null : frameOfGrid(standing.grid);
  if (before === null) return { plan: { ...plan, own }, columns: [], gone: [], asValues: false, replaced: 0 };
  const ours = parseOwn(standing?.own ?? '');
  const columns = personsColumns(before, now, ours);
  const carrying = carry({ before, now, columns, tail: tailOf(before, ours), rename, words });
  const names = columns.map((column) => before.heads[column] || '—');
  return {
    plan: { ...plan, own, steps: [...plan.steps, ...carrying.steps] },
    columns: names,
    gone: carrying.gone,
    asValues: carrying.asValues,
    replaced: countReplaced(before, now, columns),
  };
}

/** Columns with content whose headings are not ours, or stand there a second time. */
function personsColumns(before: Frame, now: Frame, own: Own | null): readonly number[] {
  const known = new Set(now.heads);
  const isOurs = (heading: string): boolean =>
    heading !== '' && (own === null ? known.has(heading) : own.isOurs(heading));
  const repeats = new Set(
    now.heads.filter((text, column) => text !== '' && now.heads.indexOf(text) !== column),
  );
  const seen = new Set<string>();
  return before.heads.flatMap((heading, column) => {
    const twice = seen.has(heading) && !repeats.has(heading) && own !== null && now.heads.includes(heading);
    seen.add(heading);
    if (isOurs(heading) && !twice) return [];
    const filled = heading !== '' || before.units.some(({ row }) => before.cell(row, column) !== '');
    return filled && column !== before.unitColumn ? [column] : [];
  });
}

/** Rows of ours below the units: as is known, or up to the first blank one after the remarks have begun. */
function tailOf(before: Frame, own: Own | null): number {
  if (own !== null) return own.tail;
  const isBlank = (row: number): boolean =>
    before.heads.every((_, column) => before.cell(row, column) === '');
  let row = before.last + 1;
  while (row < before.rows && isBlank(row)) row++;
  while (row < before.rows && !isBlank(row)) row++;
  return row - 1 - before.last;
}

/** Places along one line of the sheet, rows or columns. */
interface Move {
  readonly from: number;
  readonly to: number;
}

/** Neighbours that stay neighbours, as one. */
function together(moves: readonly Move[]): readonly (Move & { readonly count: number })[] {
  const found: (Move & { count: number })[] = [];
  for (const { from, to } of [...moves].sort((a, b) => a.to - b.to)) {
    const last = found.at(-1);
    if (last && last.from + last.count === from && last.to + last.count === to) last.count++;
    else found.push({ from, to, count: 1 });
  }
  return found;
}

/** As they stand; with `values`, what their formulas came to. */
function carried(
  before: Frame,
  rows: readonly Move[],
  columns: readonly Move[],
  values: boolean,
): readonly Step[] {
  return together(rows).flatMap((row) =>
    together(columns).flatMap((column): readonly Step[] => {
      const from = area(row.from, column.from, row.count, column.count);
      const to = area(row.to, column.to, row.count, column.count);
      const carrying: Step = { kind: 'carry', from, to, looks: values };
      if (!values) return [carrying];
      const cells = Array.from({ length: from.rows }, (_, r) =>
        Array.from({ length: from.columns }, (_, c) => before.cell(from.row + r, from.column + c)),
      );
      return [{ kind: 'write', at: to, values: cells, text: true }, carrying];
    }),
  );
}

/** Where they stand if that is free, else as near to it as the columns of ours let them, in the same order. */
function placesFor(columns: readonly number[], width: number): readonly Move[] {
  let next = width;
  return columns.map((from) => {
    const to = Math.max(from, next);
    next = to + 1;
    return { from, to };
  });
}

interface Carrying {
  readonly before: Frame;
  readonly now: Frame;
  readonly columns: readonly number[];
  readonly tail: number;
  readonly rename: Rename;
  readonly words: Words;
}

function carry({ before, now, columns, tail, rename, words }: Carrying) {
  const across = placesFor(columns, now.columns);
  const asValues =
    columns.length > 0 &&
    (across.some(({ from, to }) => from !== to) ||
      now.heads.some((heading, column) => heading !== before.heads[column]));
  const { rows, gone } = unitMoves(before, now, columns, rename);
  const heading: Move = { from: before.head, to: now.head };
  const beside = Array.from({ length: tail }, (_, k): Move => ({
    from: before.last + 1 + k,
    to: now.last + 1 + k,
  }));
  const end = columns.length > 0 ? Math.max(now.rows, now.last + 1 + tail) : now.rows;
  const bottom = gone.length > 0 ? end + 2 + gone.length : end;
  const below = notesBelow(before, tail).map((from, k): Move => ({ from, to: bottom + 1 + k }));
  const rest = before.heads.flatMap((_, column) =>
    columns.includes(column) ? [] : [{ from: column, to: column }],
  );
  const setAside = gone.map(({ row }, k): Move => ({ from: row, to: end + 2 + k }));
  const carriedOver: readonly Step[] = [
    ...carried(before, [heading, ...rows, ...beside, ...below], across, asValues),
    ...(gone.length > 0 ? drawGone(gone, end + 1, now, words) : []),
    ...carried(before, setAside, across, true),
    ...carried(before, below, rest, false),
  ];
  const steps: readonly Step[] = carriedOver.length === 0 ? [] : [{ kind: 'unfilter' }, ...carriedOver];
  return { steps, gone: gone.map(({ name }) => name), asValues };
}

type Row = Frame['units'][number];

/** Rows of units that are still there, and those of others beside which a person has written something. */
function unitMoves(before: Frame, now: Frame, columns: readonly number[], rename: Rename) {
  const place = new Map(now.units.map(({ name, row }) => [name, row]));
  const listed = [...before.units, ...before.gone];
  const renamed = rename(listed.map(({ name }) => name).filter((name) => !place.has(name)));
  const taken = new Set<number>();
  const rows: Move[] = [];
  const gone: Row[] = [];
  for (const { name, row } of columns.length > 0 ? listed : []) {
    const to = place.get(name) ?? place.get(renamed.get(name) ?? '');
    if (to !== undefined && !taken.has(to)) rows.push({ from: row, to });
    else if (columns.some((column) => before.cell(row, column) !== '')) gone.push({ name, row });
    if (to !== undefined) taken.add(to);
  }
  return { rows, gone };
}

/** Rows below all that is ours, from the first that is not blank. */
function notesBelow(before: Frame, tail: number): readonly number[] {
  const { goneHead, gone } = before;
  const isOurs = (row: number): boolean =>
    goneHead !== null && row >= goneHead && row <= (gone.at(-1)?.row ?? goneHead);
  const isBlank = (row: number): boolean =>
    before.heads.every((_, column) => before.cell(row, column) === '');
  const from = before.last + 1 + tail;
  const rows = Array.from({ length: Math.max(0, before.rows - from) }, (_, k) => from + k).filter(
    (row) => !isOurs(row),
  );
  const first = rows.findIndex((row) => !isBlank(row));
  return first < 0 ? [] : rows.slice(first);
}

/** A heading, and the names of the units that are gone. */
function drawGone(gone: readonly Row[], at: number, now: Frame, { locale }: Words): readonly Step[] {
  const names = area(at + 1, now.unitColumn, gone.length, 1);
  const heading = area(at, 0, 1, 1);
  return [
    { kind: 'write', at: heading, values: [[KEPT_WORDS[locale].gone]], text: true },
    { kind: 'style', at: heading, style: { bold: true, colour: INK.hint } },
    { kind: 'write', at: names, values: gone.map(({ name }) => [name]), text: true },
    { kind: 'style', at: names, style: { colour: INK.hint, border: true } },
  ];
}

const same = (one: Cell, other: Cell): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-12 * Math.abs(one)
    : one === other;

/** Cells of units, headings and all that is ours beside them that hold something else than what is written. */
function countReplaced(before: Frame, now: Frame, columns: readonly number[]): number {
  const rows = new Map(before.units.map(({ name, row }) => [name, row]));
  const places = new Map(
    before.heads.flatMap((heading, column) => (columns.includes(column) ? [] : [[heading, column] as const])),
  );
  let count = 0;
  for (const { name, row } of now.units) {
    const from = rows.get(name);
    if (from === undefined) continue;
    now.heads.forEach((heading, column) => {
      const at = before.heads[column] === heading ? column : places.get(heading);
      if (at !== undefined && !same(before.cell(from, at), now.cell(row, column))) count++;
    });
  }
  return count;
}
