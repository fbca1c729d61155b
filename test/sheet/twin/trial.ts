/** Workbooks with a twin: written through the real client, calculated by the workbench and anew by LibreOffice. */
import type { IWorkbookData } from '@univerjs/core';
import { assess } from '../../../src/actions/assess';
import { find } from '../../../src/actions/find';
import { isAssessed, makePlan, type WholePlan } from '../../../src/actions/plan';
import { rank } from '../../../src/actions/rank';
import type { RankReport, RankRequest } from '../../../src/actions/report';
import { USUAL_WRITING } from '../../../src/actions/writing';
import { readDraft } from '../../../src/engine';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { parseMark } from '../../../src/sheet/marks';
import { compareSheet } from '../../../src/sheet/twin';
import { words } from '../../../src/words';
import { TWIN_WORDS } from '../../../src/words/twin';
import { openFile } from '../../../workbench/file/open';
import { saveFile } from '../../../workbench/file/save';
import { bookOf, open, type Opened, type Rows } from '../../host/open';
import { convertAll } from '../../office/libreoffice';

export const SHEET = "园区 it's";

export const requestFor = (scheme?: object): RankRequest => {
  const writing = { ...USUAL_WRITING, formulas: true };
  if (scheme === undefined) return { locale: 'zh-CN', sheet: SHEET, writing };
  const draft = readDraft(JSON.parse(JSON.stringify(scheme)));
  if (!draft.ok) throw new RangeError(JSON.stringify(draft.problems));
  return { locale: 'zh-CN', sheet: SHEET, scheme: draft.value, writing };
};

export interface Written extends Opened {
  readonly request: RankRequest;
  readonly report: RankReport;
}

/** Ranks rows under a scheme and writes formulas. */
export async function write(rows: Rows, scheme?: object): Promise<Written> {
  const opened = await open(bookOf({ [SHEET]: rows }));
  const request = requestFor(scheme);
  const report = await rank(opened.workbook, request);
  return { ...opened, request, report };
}

/** What the engine says now of the cells as they stand. */
export async function planNow({ workbook, request }: Written): Promise<WholePlan> {
  const found = await find(workbook, request);
  if (!found.ok) throw new RangeError(JSON.stringify(found.problems));
  const assessment = assess(found.value, request, words(request.locale));
  if (!isAssessed(assessment)) throw new RangeError(JSON.stringify(assessment.problems));
  return makePlan(assessment, words(request.locale), request.writing);
}

export const bytesOf = ({ book }: Written): Promise<Uint8Array> =>
  saveFile({ data: book.snapshot(), touched: book.touched });

const gridOf = (data: Partial<IWorkbookData>, title: string): Grid => {
  const sheet = Object.values(data.sheets ?? {}).find(({ name }) => name === title);
  const cells = sheet?.cellData ?? {};
  const rows = Math.max(0, ...Object.keys(cells).map(Number)) + 1;
  const columns =
    Math.max(0, ...Object.values(cells).flatMap((row) => Object.keys(row ?? {}).map(Number))) + 1;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): Cell => (cells[row]?.[column]?.v ?? '') as Cell),
  );
  const area = { row: 0, column: 0, rows, columns };
  return { sheet: title, area, values, formats: [], merges: [], hiddenRows: new Set() };
};

/** A workbook, what the engine says of it, and the titles of the plan's sheets. */
export interface Judged {
  readonly bytes: Uint8Array;
  readonly plan: WholePlan;
  readonly titles: readonly string[];
}

/** Cells in which LibreOffice, calculating from scratch, differs from the engine; by workbook, of which some have `changed` figures. */
export async function differences(
  judged: ReadonlyMap<string, Judged>,
  changed: ReadonlySet<string> = new Set(),
): Promise<Record<string, unknown>> {
  const made = await convertAll(
    new Map([...judged].map(([name, { bytes }]) => [name, bytes])),
    'xlsx',
    'always',
  );
  const found: Record<string, unknown> = {};
  for (const [name, { plan, titles }] of judged) {
    const { data } = await openFile(made.get(name)!, `${name}.xlsx`);
    const outdated = changed.has(name) ? TWIN_WORDS['zh-CN'].stale : null;
    const all = plan.sheets.flatMap((sheet, k) => {
      const kind = parseMark(sheet.mark)?.kind;
      if (kind !== 'result' && kind !== 'detail') return [];
      return [compareSheet(sheet, gridOf(data, titles[k]!), 1)];
    });
    const cells = all.reduce((sum, each) => sum + each.cells, 0);
    // Reasons of what has changed since are not calculated: they say so.
    const wrong = all.flatMap((each) => each.differences).filter((each) => each.found !== outdated);
    if (cells === 0 || wrong.length > 0) found[name] = { cells, wrong: wrong.slice(0, 5) };
  }
  return found;
}
