/** What one row of a table is, by its own words and by how the other rows are written. */
import type { ExclusionCode } from '../../problem';
import type { ColumnPart, Columns } from '../columns/columns';
import { inTotals, mergeAt, type Frame } from '../table/frame';
import { glance } from '../cell/glance';
import { isPeriod } from '../period';
import { isNumbering } from '../columns/numbering';
import { saysDirections } from '../columns/statements';
import {
  GROUP_NAME,
  GROUP_NUMBER,
  LEVEL_WORD,
  NOTE_START,
  PAGE_LINE,
  RANK_HEAD,
  SCHEME_ROW,
  SIGN_OFF,
  TOTAL_NAME,
  UNIT_ENDING,
} from '../columns/vocabulary';
import { isBareRole } from '../columns/header';
import { isBlank } from '../cell/text';

export type RowPart =
  | { readonly kind: 'unit' | 'blank' | 'unnamed' }
  /** `summed` where it holds the figures of its group. */
  | { readonly kind: 'group'; readonly text: string; readonly summed: boolean }
  | { readonly kind: 'repeated-row'; readonly text: string; readonly other: string }
  | { readonly kind: Exclude<ExclusionCode, 'group' | 'repeated-row'>; readonly text: string };

/** How the rows of a table are written, where one row alone does not say what it is. */
export interface Manner {
  /** Whether the units are numbered in a column of their own. */
  readonly indexed: boolean;
  /** Ways of writing a row that heads a group even where it has figures. */
  readonly heads: ReadonlySet<string>;
}

/** Gives how the rows of a table are written. */
export function mannerOf(frame: Frame, columns: Columns): Manner {
  const indexed = columns.all.some((column) => column.part === 'index');
  const counts = new Map<string, number>();
  let plain = 0;
  for (let row = columns.depth; row < frame.height; row++) {
    const style = styleOf(frame, columns, row);
    if (style === null) continue;
    if (style === '') plain++;
    else counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const styles = [...counts].sort(([, one], [, other]) => one - other);
  const headed = styles.reduce((sum, [, count]) => sum + count, 0);
  // Where every row is written so, the most frequent way is how the units are.
  const heads = plain > 0 && plain >= headed ? styles : styles.slice(0, -1);
  return { indexed, heads: new Set(heads.map(([style]) => style)) };
}

/** What a group heading begins with; most names begin with something else. */
const HEAD_LETTER = /^[(一二三四五六七八九十IVX第国省市县区重综特海东中西鲁]/;

const NUMERAL = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$|^[ⅠⅡⅢⅣⅤIVX]{1,4}$/;

/** How a row is written that may head a group: 一、国家级, （一）国家级, 一 | 国家级; '' = as any unit; null = without a name. */
function styleOf(frame: Frame, columns: Columns, row: number): string | null {
  const nameColumn = columns.name?.index ?? 0;
  const name = frame.blank(row, nameColumn) ? '' : frame.text(row, nameColumn);
  if (name === '' || isTotal(name)) return null;
  for (const { index, part } of columns.all) {
    if (part !== 'index') continue;
    if (typeof frame.cell(row, index) === 'string' && NUMERAL.test(frame.text(row, index))) return 'numeral';
  }
  if (!HEAD_LETTER.test(name)) return '';
  const number = GROUP_NUMBER.exec(name)?.[0];
  if (number !== undefined) return number.replace(/[一二三四五六七八九十IVX]+/, '一');
  return GROUP_NAME.test(name) ? 'name' : '';
}

/** Columns whose texts are words, however much like figures they look. */
const WORDED: ReadonlySet<ColumnPart> = new Set(['name', 'text', 'remark', 'identifier']);

/** Gives the part of a row. `afterTotal` where the last row with figures was a total. */
export function partRow(
  frame: Frame,
  columns: Columns,
  row: number,
  { indexed, heads }: Manner,
  afterTotal: boolean,
): RowPart {
  const nameColumn = columns.name?.index ?? 0;
  const name = frame.blank(row, nameColumn) ? '' : frame.text(row, nameColumn);
  // The common row first: a name and a figure beside it need no further look.
  let figures = 0;
  let filled = 0;
  let first = -1;
  let numbered = false;
  for (const { index, part } of columns.all) {
    const cell = frame.cell(row, index);
    if (isBlank(cell)) continue;
    filled++;
    if (first < 0) first = index;
    if (typeof cell === 'string' && (WORDED.has(part) || !isFigure(cell))) continue;
    if (typeof cell === 'boolean') continue;
    if (part === 'index') numbered = true;
    else figures++;
  }
  if (filled === 0) return { kind: 'blank' };
  const lead = frame.text(row, first);
  const label = name || lead;
  if (row === columns.depth && isNumbering(frame, row)) return { kind: 'numbering', text: label };
  if (name !== '' && repeatsHeading(frame, columns, row)) return { kind: 'repeated-header', text: name };
  const at = frame.ref(row, nameColumn);
  if (isTotal(label) || inTotals(frame.sheet, at.row, at.column)) return { kind: 'total', text: label };
  if (SCHEME_ROW.test(label) || (figures === 0 && saysDirections(frame, row)))
    return { kind: 'scheme-row', text: label };
  if (PAGE_LINE.test(label) && figures <= 1) return { kind: 'title', text: label };
  if (NOTE_START.test(lead) && (figures === 0 || lead.length > 20)) return { kind: 'note', text: lead };
  if (signsOff(frame, row, columns, figures)) return { kind: 'sign-off', text: lead };
  if (saysWhat(name)) return { kind: 'not-unit', text: name };
  if (/^其中[::]/.test(name) && !afterTotal && figures > 0) return { kind: 'part', text: name };
  const style = heads.size > 0 || figures === 0 ? styleOf(frame, columns, row) : '';
  if (figures === 0 && (GROUP_NUMBER.test(lead) || style === 'numeral'))
    return { kind: 'group', text: groupName(label), summed: false };
  if (style !== null && heads.has(style) && !(indexed && numbered))
    return { kind: 'group', text: groupName(name), summed: figures > 0 };
  if (name === '') {
    if (figures > 0) return { kind: 'unnamed' };
    if (numbered && filled === 1) return { kind: 'index', text: lead };
    return /[。;]/.test(lead) || lead.length > 20
      ? { kind: 'note', text: lead }
      : { kind: 'group', text: groupName(lead), summed: false };
  }
  if (figures === 0 && filled === 1 && headsGroup(frame, row, nameColumn, name, indexed))
    return { kind: 'group', text: groupName(name), summed: false };
  if (figures === 0 && filled === 1 && (name.length > 24 || /[。;]/.test(name)))
    return { kind: 'note', text: name };
  return { kind: 'unit' };
}

function isFigure(cell: string): boolean {
  const look = glance(cell);
  return look === 'figure' || look === 'year';
}

/** Names of totals have one of these; most names have none, and the full test is dear. */
const TOTAL_LETTER = /[共计和总汇全均数众值差其增比过承本上去同最]|[a-z]/i;

/** Whether a name is that of a total or mean: 合计（8家）, 全市平均, 全国 National Total. */
function isTotal(name: string): boolean {
  if (!TOTAL_LETTER.test(name)) return false;
  if (TOTAL_NAME.test(name)) return true;
  const plain = name
    .replace(/\([^()]*\)|[:：]$/g, '')
    .replace(/(?<=[\u4E00-\u9FFF])[A-Z][A-Za-z .,'&-]+$/, '')
    .replace(/^(?:[一二三四五六七八九十]{1,3}|\d{1,3})[、.]/, '')
    .trim();
  return plain !== name && plain !== '' && TOTAL_NAME.test(plain);
}

/** Whether a name says what the figures are, not whose: 位次, 同比, 绝对数. */
const saysWhat = (name: string): boolean =>
  name !== '' &&
  !UNIT_ENDING.test(name) &&
  (RANK_HEAD.test(name) || isBareRole(name) || LEVEL_WORD.test(name) || isPeriod(name));

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

/** 一、国家级 → 国家级. */
export const groupName = (text: string): string =>
  text.replace(GROUP_NUMBER, '').replace(/^[、.\s]+/, '') || text;
