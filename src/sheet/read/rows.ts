/** The part that each row of a table plays: a unit, or a total, group heading, note, repeated heading, line of the scheme. */
import { columnAddress, rowAddress } from '../address';
import { exclude, problemAt, type ExclusionCode, type Exclusion, type SheetProblem } from '../problem';
import type { Columns } from './columns';
import { mergeAt, type Frame } from './frame';
import { glance } from './glance';
import {
  GROUP_NAME,
  GROUP_NUMBER,
  NOTE_START,
  RANK_HEAD,
  SCHEME_ROW,
  SIGN_OFF,
  TOTAL_NAME,
  UNIT_ENDING,
} from './vocabulary';

export interface Rows {
  /** Rows of the frame that are units, top to bottom. */
  readonly units: readonly number[];
  /** By row of `units`: the group heading above it; '' = none. */
  readonly groups: readonly string[];
  /** Rows that speak of the indicators: 权重, 方向. */
  readonly scheme: readonly { readonly row: number; readonly text: string }[];
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly SheetProblem[];
}

type RowPart =
  | { readonly kind: 'unit' | 'blank' | 'unnamed' }
  | { readonly kind: 'group'; readonly text: string }
  | { readonly kind: Exclude<ExclusionCode, 'group'>; readonly text: string };

/** Gives the units of a table and what its other rows are. */
export function partRows(frame: Frame, columns: Columns): Rows {
  const units: number[] = [];
  const groups: string[] = [];
  const scheme: { row: number; text: string }[] = [];
  const excluded: Exclusion[] = [];
  const problems: SheetProblem[] = [];
  const indexed = columns.all.some((column) => column.part === 'index');
  let group = '';
  if (columns.name === null) return { units, groups, scheme, excluded, problems };
  for (let row = columns.depth; row < frame.height; row++) {
    const part = partOf(frame, columns, row, indexed);
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
        excluded.push(exclude(where, 'group', { text: part.text }));
        break;
      case 'scheme-row':
        scheme.push({ row, text: part.text });
        excluded.push(exclude(where, 'scheme-row', { text: part.text }));
        break;
      default:
        excluded.push(exclude(where, part.kind, { text: part.text } as never));
    }
  }
  return { units, groups, scheme, excluded, problems };
}

function partOf(frame: Frame, columns: Columns, row: number, indexed: boolean): RowPart {
  const nameColumn = columns.name?.index ?? 0;
  const name = frame.blank(row, nameColumn) ? '' : frame.text(row, nameColumn);
  // The common row first: a name and a figure beside it need no further look.
  let figures = 0;
  let filled = 0;
  let first = -1;
  let numbered = false;
  for (const { index, part } of columns.all) {
    if (frame.blank(row, index)) continue;
    filled++;
    if (first < 0) first = index;
    const look = glance(frame.cell(row, index), frame.format(row, index));
    if (look === 'figure' || look === 'year') {
      if (part === 'index') numbered = true;
      else figures++;
    }
  }
  if (filled === 0) return { kind: 'blank' };
  const lead = frame.text(row, first);
  if (name !== '' && repeatsHeading(frame, columns, row)) return { kind: 'repeated-header', text: name };
  if (TOTAL_NAME.test(name) || (name === '' && TOTAL_NAME.test(lead)))
    return { kind: 'total', text: name || lead };
  if (SCHEME_ROW.test(name) || (name === '' && SCHEME_ROW.test(lead)))
    return { kind: 'scheme-row', text: name || lead };
  if (NOTE_START.test(lead) && (figures === 0 || lead.length > 20)) return { kind: 'note', text: lead };
  if (signsOff(frame, row, columns, figures)) return { kind: 'sign-off', text: lead };
  if (RANK_HEAD.test(name) && !UNIT_ENDING.test(name)) return { kind: 'not-unit', text: name };
  if (figures === 0 && GROUP_NUMBER.test(lead))
    return { kind: 'group', text: groupName(name === '' ? lead : name) };
  if (name === '') {
    if (figures > 0) return { kind: 'unnamed' };
    if (numbered && filled === 1) return { kind: 'index', text: lead };
    return /[。;]/.test(lead) || lead.length > 20
      ? { kind: 'note', text: lead }
      : { kind: 'group', text: groupName(lead) };
  }
  if (figures === 0 && filled === 1 && headsGroup(frame, row, nameColumn, name, indexed)) {
    return { kind: 'group', text: groupName(name) };
  }
  if (figures === 0 && filled === 1 && (name.length > 24 || /[。;]/.test(name)))
    return { kind: 'note', text: name };
  return { kind: 'unit' };
}

function repeatsHeading(frame: Frame, columns: Columns, row: number): boolean {
  let same = 0;
  for (const { index } of columns.all) {
    const text = frame.text(row, index);
    if (text === '') continue;
    if (text !== frame.text(0, index) && text !== frame.text(columns.depth - 1, index)) return false;
    same++;
  }
  return same > 1;
}

const signsOff = (frame: Frame, row: number, columns: Columns, figures: number): boolean =>
  figures <= 1 &&
  columns.all.some(
    ({ index }) => /[::]/.test(frame.text(row, index)) && SIGN_OFF.test(frame.text(row, index)),
  );

/** A lone name heads a group where it says so, is merged across, or is the one row without a number among numbered ones. */
function headsGroup(frame: Frame, row: number, column: number, name: string, indexed: boolean): boolean {
  if (GROUP_NAME.test(name)) return true;
  const at = frame.ref(row, column);
  const merge = mergeAt(frame.sheet, at.row, at.column);
  if (merge !== null && (frame.turned ? merge.rows : merge.columns) > 1) return true;
  return indexed && !UNIT_ENDING.test(name);
}

const groupName = (text: string): string => text.replace(GROUP_NUMBER, '').replace(/^[、.\s]+/, '') || text;
