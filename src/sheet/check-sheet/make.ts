/** Writes a data check as a sheet: what was checked, how much was found, each finding with its cell and what to do. */
import type { Words } from '../../words';
import { CHECK_WORDS, sayFinding, type CheckWords } from '../../words/check';
import { areaAddress, cellAddress, sheetAddress } from '../address';
import { SEVERITIES, type DataCheck, type Finding, type Severity } from '../check';
import {
  CENTRED,
  drawList,
  drawRemarks,
  HEAD_ROWS,
  measure,
  widthOver,
  WRAPPED,
  type Column,
} from '../listing';
import { makeMark } from '../marks';
import { area, Page } from '../page';
import type { SheetPlan } from '../plan';
import type { Reading } from '../read';
import { compared } from './compared';

/** Fills that are told apart in grey print too, and always stand beside the word. */
const FILLS: Readonly<Record<Severity, string>> = { error: '#F4B0A8', doubt: '#FFE699', remark: '#EDEDED' };

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

function columnsOf(sheet: string, words: Words): readonly Column<Finding>[] {
  const spoken = CHECK_WORDS[words.locale];
  const { heads, checks, severities, todo } = spoken;
  const figures = (head: string, of: 'typed' | 'recomputed' | 'difference'): Column<Finding> => ({
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
  const space = words.locale === 'zh-CN' ? '' : ' ';
  const { units, indicators, figures, totals } = checked;
  drawList(
    page,
    [
      spoken.title,
      spoken.source(sheet, range.map(areaAddress).join(',')),
      `${spoken.checked(units, indicators, figures, totals)}${space}${spoken.counts(count('error'), count('doubt'), count('remark'))}`,
    ],
    columns,
    words.sheets.footer,
  );
  highlightSeverities(page, findings.length, spoken);
  drawRemarks(
    page,
    { width: widthOver(columns) },
    findings.length === 0 ? [spoken.nothing, ...spoken.notes] : spoken.notes,
  );
  page.add({ kind: 'freeze', rows: HEAD_ROWS, columns: 0 });
  return { mark: makeMark({ kind: 'check' }), title: spoken.title, steps: page.plan() };
}

const SEVERITY_COLUMN = 1;

function highlightSeverities(page: Page, findings: number, { severities }: CheckWords): void {
  if (findings === 0) return;
  const at = area(HEAD_ROWS, SEVERITY_COLUMN, findings, 1);
  for (const severity of SEVERITIES)
    page.add({ kind: 'highlight', at, text: severities[severity], fill: FILLS[severity], colour: '#000000' });
}
