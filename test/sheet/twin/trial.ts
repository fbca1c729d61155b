/** Workbooks with a twin: written through the real client, calculated by the workbench and anew by LibreOffice. */
import { assess } from '../../../src/actions/assess';
import { find } from '../../../src/actions/find';
import { isAssessed } from '../../../src/actions/assessed';
import { makePlan, type WholePlan } from '../../../src/actions/plan';
import { rank } from '../../../src/actions/rank';
import type { RankReport, RankRequest } from '../../../src/actions/report';
import { USUAL_WRITING } from '../../../src/actions/writing';
import { readDraft } from '../../../src/engine';
import type { Workbook } from '../../../src/host/workbook';
import type { Cell, Grid } from '../../../src/sheet/grid';
import { parseMark } from '../../../src/sheet/marks';
import type { Plan } from '../../../src/sheet/plan';
import { compareSheet } from '../../../src/sheet/twin';
import { words } from '../../../src/words';
import { TWIN_WORDS } from '../../../src/words/twin';
import { saveFile } from '../../../src/file/save';
import { bookOf, open, type Opened, type Rows } from '../../host/open';
import { calculateAll } from '../../office/libreoffice';

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

/** Only what is calculated with: looks take most of the time, and are tested where they are made. */
const bare = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    steps: sheet.steps.filter(({ kind }) => kind === 'write' || kind === 'formulas'),
  })),
});

/** The same workbook, in which sheets are written without their looks. */
const plainly = (workbook: Workbook): Workbook => ({
  ...workbook,
  apply: (plan, seen, course) => workbook.apply(bare(plan), seen, course),
});

/** Ranks rows under a scheme and writes formulas. */
export async function write(rows: Rows, scheme?: object): Promise<Written> {
  const opened = await open(bookOf({ [SHEET]: rows }));
  const request = requestFor(scheme);
  const report = await rank(plainly(opened.workbook), request);
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

const gridOf = (sheet: string, values: readonly (readonly Cell[])[]): Grid => {
  const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  return { sheet, area, values, formats: [], merges: [], hiddenRows: new Set() };
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
  const made = await calculateAll(new Map([...judged].map(([name, { bytes }]) => [name, bytes])));
  const found: Record<string, unknown> = {};
  for (const [name, { plan, titles }] of judged) {
    const sheets = made.get(name)!;
    const outdated = changed.has(name) ? TWIN_WORDS['zh-CN'].stale : null;
    const all = plan.sheets.flatMap((sheet, k) => {
      const kind = parseMark(sheet.mark)?.kind;
      if (kind !== 'result' && kind !== 'detail') return [];
      return [compareSheet(sheet, gridOf(titles[k]!, sheets.get(titles[k]!) ?? []), 1)];
    });
    const cells = all.reduce((sum, each) => sum + each.cells, 0);
    // Reasons of what has changed since are not calculated: they say so.
    const wrong = all.flatMap((each) => each.differences).filter((each) => each.found !== outdated);
    if (cells === 0 || wrong.length > 0) found[name] = { cells, wrong: wrong.slice(0, 5) };
  }
  return found;
}
