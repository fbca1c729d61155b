/** Writes a data check as a sheet: what was checked, how much was found, each finding with its cell and what to do. */
import type { Words } from '../../words';
import { CHECK_WORDS, sayFinding, type CheckWords } from '../../words/check';
import { areaAddress, cellAddress, sheetAddress } from '../address';
import { SEVERITIES, type DataCheck, type Finding, type Severity } from '../check';
import type { Cell } from '../grid';
import { makeMark } from '../marks';
import { area, broken, INK, linesIn, Page, widthOf } from '../page';
import type { SheetPlan, Style } from '../plan';
import type { Reading } from '../read';
import { compared } from './compared';

/** Title, what was checked, how much was found, headings. */
const HEAD_ROWS = 4;

/** Fills that are told apart in grey print too, and always stand beside the word. */
const FILLS: Readonly<Record<Severity, string>> = { error: '#F4B0A8', doubt: '#FFE699', remark: '#EDEDED' };

const CENTRED: Style = { align: 'center', valign: 'center' };
const WRAPPED: Style = { align: 'left', valign: 'center', wrap: true };

interface Column {
  readonly head: string;
  readonly style: Style;
  /** Characters at least and at most; in between as its cells need. */
  readonly width: readonly [number, number];
  cellOf(found: Finding, index: number): Cell;
}

/** So many cells of a finding are named; the others are counted. */
const NAMED = 3;

/**
 * Gives the addresses of a finding, the sheet's name where it is not that of the cell before, at first `sheet`; '' = of the whole table.
 * @example whereOf(found, '数据', CHECK_WORDS['zh-CN']) // 'C5、C9'
 */
export function whereOf({ cells }: Finding, sheet: string | null, { andMore, listed }: CheckWords): string {
  const named = cells.slice(0, NAMED).map((cell, k) => {
    const before = k === 0 ? sheet : cells[k - 1]?.sheet;
    return cell.sheet === before ? cellAddress(cell) : sheetAddress(cell);
  });
  return cells.length > NAMED ? andMore(listed(named), cells.length) : listed(named);
}

function columnsOf(sheet: string, words: Words): readonly Column[] {
  const spoken = CHECK_WORDS[words.locale];
  const { heads, checks, severities, todo } = spoken;
  const figures = (head: string, of: 'typed' | 'recomputed' | 'difference'): Column => ({
    head,
    style: CENTRED,
    width: [10, 14],
    cellOf: (found) => compared(found)[of] ?? '',
  });
  return [
    { head: heads.number, style: CENTRED, width: [6, 6], cellOf: (_, index) => index + 1 },
    { head: heads.severity, style: CENTRED, width: [8, 10], cellOf: ({ severity }) => severities[severity] },
    {
      head: heads.check,
      style: { ...CENTRED, wrap: true },
      width: [10, 16],
      cellOf: ({ check }) => checks[check],
    },
    { head: heads.where, style: WRAPPED, width: [10, 18], cellOf: (found) => whereOf(found, sheet, spoken) },
    { head: heads.what, style: WRAPPED, width: [30, 56], cellOf: (found) => sayFinding(found, words.locale) },
    figures(heads.typed, 'typed'),
    figures(heads.recomputed, 'recomputed'),
    figures(heads.difference, 'difference'),
    { head: heads.todo, style: WRAPPED, width: [16, 32], cellOf: ({ code }) => todo[code] },
  ];
}

/** Gives the sheet of a data check. */
export function makeCheck(
  { checked, findings }: DataCheck,
  { sheet, range }: Pick<Reading, 'sheet' | 'range'>,
  words: Words,
): SheetPlan {
  const spoken = CHECK_WORDS[words.locale];
  const columns = columnsOf(sheet, words).map((column) => measure(column, findings));
  const page = new Page();
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  page.line(spoken.title);
  page.line(spoken.source(sheet, range.map(areaAddress).join(',')));
  page.line(
    `${spoken.checked(checked.units, checked.indicators, checked.figures, checked.totals)}${words.locale === 'zh-CN' ? '' : ' '}${spoken.counts(count('error'), count('doubt'), count('remark'))}`,
  );
  page.line(...columns.map(({ head }) => head));
  drawHead(page, columns);
  drawFindings(page, findings, columns, spoken);
  drawNotes(page, columns, findings.length === 0 ? [spoken.nothing, ...spoken.notes] : spoken.notes);
  page.add({ kind: 'freeze', rows: HEAD_ROWS, columns: 0 });
  page.add({ kind: 'print', landscape: true, titleRows: HEAD_ROWS });
  return { mark: makeMark({ kind: 'check' }), title: spoken.title, steps: page.plan() };
}

/** A column with its cells, as wide as they need. */
interface Drawn extends Column {
  readonly cells: readonly Cell[];
  readonly wide: number;
}

function measure(column: Column, findings: readonly Finding[]): Drawn {
  const cells = findings.map((found, index) => column.cellOf(found, index));
  const [least, most] = column.width;
  const needed =
    cells.reduce<number>((widest, cell) => Math.max(widest, widthOf(cell)), widthOf(column.head)) + 2;
  return { ...column, cells, wide: Math.min(most, Math.max(least, needed)) };
}

function drawHead(page: Page, columns: readonly Drawn[]): void {
  const width = columns.length;
  for (let row = 0; row < HEAD_ROWS - 1; row++) page.add({ kind: 'merge', at: area(row, 0, 1, width) });
  page.style(area(0, 0, 1, width), { bold: true, size: 18, colour: INK.title, align: 'center' });
  page.style(area(1, 0, 2, width), { align: 'center', colour: INK.hint });
  page.style(area(HEAD_ROWS - 1, 0, 1, width), {
    bold: true,
    fill: INK.bar,
    colour: INK.onBar,
    align: 'center',
    valign: 'center',
    wrap: true,
    border: true,
  });
  page.heights(0, [2, 1, 1, Math.max(...columns.map(({ head, wide }) => linesIn(head, wide)))]);
}

const SEVERITY_COLUMN = 1;

function drawFindings(
  page: Page,
  findings: readonly Finding[],
  columns: readonly Drawn[],
  { severities }: CheckWords,
): void {
  if (findings.length === 0) return;
  findings.forEach((_, row) => page.line(...columns.map(({ cells }) => cells[row] ?? '')));
  columns.forEach(({ style, wide }, column) => {
    page.style(area(HEAD_ROWS, column, findings.length, 1), { ...style, border: true });
    page.add({ kind: 'columnWidth', column, width: wide });
  });
  for (const severity of SEVERITIES) {
    const at = area(HEAD_ROWS, SEVERITY_COLUMN, findings.length, 1);
    page.add({ kind: 'highlight', at, text: severities[severity], fill: FILLS[severity], colour: '#000000' });
  }
  const lines = findings.map((_, row) =>
    Math.max(
      1,
      ...columns.map(({ cells, wide, style }) => (style.wrap ? linesIn(cells[row] ?? '', wide) : 1)),
    ),
  );
  page.heights(HEAD_ROWS, lines);
}

/** Notes run on over the empty cells to their right, so they are broken where the table ends. */
function drawNotes(page: Page, columns: readonly Drawn[], notes: readonly string[]): void {
  const width = columns.reduce((sum, { wide }) => sum + wide, 0);
  page.line();
  const first = page.row;
  for (const note of notes) for (const text of broken(note, width)) page.line(text);
  page.style(area(first, 0, page.row - first, 1), { colour: INK.hint, align: 'left' });
}
