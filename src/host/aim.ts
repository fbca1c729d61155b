/** Where the sheets of a plan go in a workbook as it was seen, and what stands there already. */
import type { Area } from '../sheet/grid';
import { isLasting } from '../sheet/marks';
import type { Plan, SheetPlan } from '../sheet/plan';
import { freeTitle } from '../sheet/title';
import { COPY, makeComment, WRITING } from './mark';
import { stampOf, type Contents } from './stamp';
import { HostError, type Overview, type Receipt, type SheetInfo } from './workbook';

/** Where one sheet of the plan goes. */
export interface Target {
  readonly plan: SheetPlan;
  readonly title: string;
  /** What it is called, where it is made anew, until it is known as ours: a person may have a sheet of its title by then. */
  readonly draft: string;
  /** What stands there already, and the title of the copy that is kept of it; null = the sheet is new. */
  readonly old: { readonly sheet: SheetInfo; readonly copy: string } | null;
  /** Whether the name by which it is known is there already. */
  readonly marked: boolean;
}

/** One run: what is written, where, and what was there. */
export interface Writing {
  readonly plan: Plan;
  readonly seen: Overview;
  readonly targets: readonly Target[];
  /** The number of the run. */
  readonly number: number;
  /** Title of the sheet that keeps what stood beside the source. */
  readonly besideCopy: string;
  /** Title of the sheet that says what was asked while the rest is written. */
  readonly errandSheet: string;
}

/** Titles of the hidden sheets by which runs can be undone. */
export const copiesOf = ({ runs }: Overview): readonly string[] =>
  runs.flatMap(({ sheets }) => sheets.flatMap(({ copy }) => copy ?? []));

/** What would be refused in the middle is refused before anything is written, and by name. The run's number is the lowest that may be, or above. */
export function aim(plan: Plan, seen: Overview, lowest = 1): Writing {
  const taken = [...seen.sheets.map((sheet) => sheet.name), ...copiesOf(seen)];
  const take = (wished: string): string => {
    const title = freeTitle(wished, taken);
    taken.push(title);
    return title;
  };
  const targets = plan.sheets.map((sheet): Target => {
    const ours = seen.sheets.find(({ mark }) => mark === sheet.mark);
    return {
      plan: sheet,
      title: ours?.name ?? take(sheet.title),
      draft: take(COPY),
      old: ours ? { sheet: ours, copy: take(COPY) } : null,
      marked: ours !== undefined || seen.lostMarks.includes(sheet.mark),
    };
  });
  const number = Math.max(lowest, (seen.runs.at(-1)?.number ?? 0) + 1);
  const writing = { plan, seen, number, targets, besideCopy: take(COPY), errandSheet: take(COPY) };
  requireOpen(writing);
  return writing;
}

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MOST = { rows: 1_048_576, columns: 16_384 };

const fits = ({ steps }: SheetPlan): boolean =>
  steps.every((step) => {
    const at = 'at' in step ? step.at : step.kind === 'carry' ? step.to : null;
    return at === null || (at.row + at.rows <= MOST.rows && at.column + at.columns <= MOST.columns);
  });

/** To Excel. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function requireOpen({ plan: { beside }, targets, seen }: Writing): void {
  if (seen.brokenOff) throw new HostError('brokenOff', 'an earlier run was broken off');
  if (seen.protected) throw new HostError('bookProtected', 'the structure is protected');
  for (const { plan, title, old } of targets) {
    if (!fits(plan)) throw new HostError('sheetFull', 'more rows or columns than a sheet has', title);
    const taken = seen.otherNames.find((name) => isSame(name, plan.mark) || isSame(name, WRITING));
    if (taken !== undefined) throw new HostError('nameTaken', 'not our name', taken);
    if (old?.sheet.protected) throw new HostError('sheetProtected', 'protected', old.sheet.name);
  }
  if (beside && seen.sheets.some((sheet) => sheet.name === beside.sheet && sheet.protected))
    throw new HostError('sheetProtected', 'protected', beside.sheet);
}

/** Charts cannot be emptied away nor put back one by one: a sheet with charts makes room for a new one. */
export const hasCharts = ({ steps }: SheetPlan): boolean => steps.some(({ kind }) => kind === 'chart');

/** Of the name that tells what stood there before. */
export const commentOf = ({ plan, title, old }: Target, carried: readonly Contents[] = []): string =>
  makeComment({ stamp: stampOf(plan.steps, carried), own: old?.sheet.own ?? '', title });

/** So many cells of a person's are read once more; with more, undoing asks though nobody has changed anything since. */
const MOST_CARRIED = 20_000;

/** Where a person's formulas came to stand: how they read there only the host knows. */
export function carriedBy(
  targets: readonly Target[],
): readonly { readonly target: Target; readonly areas: readonly Area[] }[] {
  const moved = targets
    .filter(({ plan }) => !isLasting(plan.mark))
    .map((target) => ({
      target,
      areas: target.plan.steps.flatMap((step) => (step.kind === 'carry' && !step.looks ? [step.to] : [])),
    }))
    .filter(({ areas }) => areas.length > 0);
  const cells = moved.flatMap(({ areas }) => areas).reduce((sum, at) => sum + at.rows * at.columns, 0);
  return cells > MOST_CARRIED ? [] : moved;
}

export function receiptOf(targets: readonly Target[]): Receipt {
  const isNew = targets.filter(({ old }) => old === null);
  return {
    titles: targets.map(({ title }) => title),
    renamed: new Map(
      isNew
        .filter(({ plan: { title }, ...got }) => got.title !== title)
        .map((each) => [each.plan.title, each.title]),
    ),
  };
}
