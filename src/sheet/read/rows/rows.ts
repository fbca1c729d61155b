/** The part that each row of a table plays: a unit, or a total, group heading, note, repeated heading, line of the scheme. */
import { columnAddress, rowAddress } from '../../address';
import type { CellRef } from '../../grid';
import { exclude, problemAt, type Exclusion, type SheetProblem } from '../../problem';
import type { Columns } from '../columns/columns';
import { rowKey, type Corrected } from '../corrected';
import type { Frame } from '../table/frame';
import type { RowName } from '../reading';
import { settleRepeats } from '../table/repeats';
import { groupName, mannerOf, partRow, type RowPart } from './row-part';
import { GROUP_NUMBER } from '../columns/vocabulary';

export interface Rows {
  /** Rows of the frame that are units, top to bottom. */
  readonly units: readonly number[];
  /** By row of `units`: the group heading above it; '' = none. */
  readonly groups: readonly string[];
  /** Rows that speak of the indicators: 权重, 方向. */
  readonly scheme: readonly { readonly row: number; readonly text: string }[];
  /** Rows of totals and means, with the group heading above each. */
  readonly totals: readonly { readonly row: number; readonly text: string; readonly group: string }[];
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly SheetProblem[];
}

/** Gives the units of a table and what its other rows are. `above` is the line above the headings, which may head the first group. */
export function partRows(frame: Frame, columns: Columns, corrected: Corrected, above = ''): Rows {
  const units: number[] = [];
  const groups: string[] = [];
  const scheme: { row: number; text: string }[] = [];
  const totals: { row: number; text: string; group: string }[] = [];
  const excluded: Exclusion[] = [];
  const problems: SheetProblem[] = [];
  let group = '';
  const said = sayRows(frame, columns, corrected);
  if (columns.name === null) return { units, groups, scheme, totals, excluded, problems };
  for (const [index, part] of partsOf(frame, columns, said).entries()) {
    const row = columns.depth + index;
    const at = frame.ref(row, columns.name?.index ?? 0);
    const where = frame.turned ? columnAddress(at.column) : rowAddress(at.row);
    switch (part.kind) {
      case 'unit':
        units.push(row);
        groups.push(group);
        break;
      case 'blank':
        break;
      case 'unnamed':
        problems.push(problemAt(at, 'unit-unnamed', { row: at.row + 1 }));
        break;
      case 'group':
        group = part.text;
        if (part.summed) totals.push({ row, text: part.text, group });
        excluded.push(exclude(where, 'group', { text: part.text }));
        break;
      case 'total':
        totals.push({ row, text: part.text, group });
        excluded.push(exclude(where, 'total', { text: part.text }));
        break;
      case 'scheme-row':
        scheme.push({ row, text: part.text });
        excluded.push(exclude(where, 'scheme-row', { text: part.text }));
        break;
      case 'repeated-row':
        excluded.push(exclude(where, 'repeated-row', { text: part.text, other: part.other }));
        break;
      default:
        excluded.push(exclude(where, part.kind, { text: part.text } as never));
    }
  }
  const first = GROUP_NUMBER.test(above) && groups.some((one) => one !== '') ? groupName(above) : '';
  return {
    units,
    groups: first === '' ? groups : fillFirst(groups, first),
    scheme,
    totals,
    excluded,
    problems,
  };
}

function fillFirst(groups: readonly string[], name: string): readonly string[] {
  const end = groups.findIndex((group) => group !== '');
  return groups.map((group, index) => (index < end ? name : group));
}

/** The part of every row below the headings, first by itself, then beside the others. */
function partsOf(frame: Frame, columns: Columns, said: (row: number) => RowPart | null): readonly RowPart[] {
  const manner = mannerOf(frame, columns);
  const parts: RowPart[] = [];
  let afterTotal = false;
  for (let row = columns.depth; row < frame.height; row++) {
    const part = said(row) ?? partRow(frame, columns, row, manner, afterTotal);
    if (part.kind === 'total') afterTotal = true;
    else if (part.kind === 'unit') afterTotal = false;
    parts.push(part);
  }
  return settleRepeats(frame, columns, parts);
}

/** What a row is called, whatever it is: its name, else the first text in it; '' = it is empty. */
export function labelOf(frame: Frame, columns: Columns, row: number): string {
  const nameColumn = columns.name?.index ?? 0;
  if (!frame.blank(row, nameColumn)) return frame.text(row, nameColumn);
  const first = columns.all.find(({ index }) => !frame.blank(row, index));
  return first === undefined ? '' : frame.text(row, first.index);
}

/** Gives how corrections speak of rows; the rows of one name are counted when first asked for. */
export function nameRows(frame: Frame, columns: Columns): (cell: CellRef) => RowName | null {
  let names: Map<number, RowName> | null = null;
  const along = ({ row, column }: CellRef): number => (frame.turned ? column : row);
  return (cell) => {
    names ??= countNames(frame, columns, along);
    return names.get(along(cell)) ?? null;
  };
}

function countNames(frame: Frame, columns: Columns, along: (cell: CellRef) => number): Map<number, RowName> {
  const names = new Map<number, RowName>();
  const rows = new Map<string, number[]>();
  for (let row = columns.depth; row < frame.height; row++) {
    const unit = rowKey(labelOf(frame, columns, row));
    if (unit !== '') rows.set(unit, [...(rows.get(unit) ?? []), along(frame.ref(row, 0))]);
  }
  for (const [unit, at] of rows)
    at.forEach((row, k) => names.set(row, at.length > 1 ? { unit, nth: k + 1 } : { unit }));
  return names;
}

/** What a person has said of a row, asked from the top down; null = nothing. */
function sayRows(frame: Frame, columns: Columns, corrected: Corrected): (row: number) => RowPart | null {
  if (!corrected.hasRows) return () => null;
  const seen = new Map<string, number>();
  return (row) => {
    const text = labelOf(frame, columns, row);
    const nth = (seen.get(rowKey(text)) ?? 0) + 1;
    seen.set(rowKey(text), nth);
    const is = text === '' ? null : corrected.row(text, nth);
    if (is === null) return null;
    if (is === 'leftOut') return { kind: 'corrected', text };
    return { kind: frame.blank(row, columns.name?.index ?? 0) ? 'unnamed' : 'unit' };
  };
}
