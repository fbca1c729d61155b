/** Lays the formula twin over a plan: native formulas from the user's cells, in the sheets that the plan writes. */
import type { Overview } from '../host/workbook';
import { freeTitle } from '../sheet/title';
import type { CellRef, Grid } from '../sheet/grid';
import type { Plan, SheetPlan } from '../sheet/plan';
import { parseMark } from '../sheet/marks';
import { schemeCells } from '../sheet/scheme-sheet';
import { makeTwin, type Twin } from '../sheet/twin';
import type { Words } from '../words';
import { TWIN_WORDS } from '../words/twin';
import type { Assessed } from './assessed';
import type { Writing } from './writing';

/** Titles that the sheets of a plan will have, by mark: a sheet of ours keeps its own. */
export function titlesFor(sheets: readonly SheetPlan[], seen: Overview): ReadonlyMap<string, string> {
  const taken = seen.sheets.map(({ name }) => name);
  return new Map(
    sheets.map(({ mark, title }) => {
      const ours = seen.sheets.find((sheet) => sheet.mark === mark)?.name;
      const got = ours ?? freeTitle(title, taken);
      taken.push(got);
      return [mark, got];
    }),
  );
}

/** The cells that a plan writes, as they will be read. */
function gridOf({ steps }: SheetPlan, sheet: string): Grid | null {
  const written = steps.find((step) => step.kind === 'write');
  if (written?.kind !== 'write') return null;
  const { at, values } = written;
  return {
    sheet,
    area: at,
    values,
    formats: values.map((line) => line.map(() => 'General')),
    merges: [],
    hiddenRows: new Set(),
  };
}

/** Numbers of the scheme that stand in cells of their own, on the sheet that is written or on the one that is there. */
function numbersOf(plan: Plan, titles: ReadonlyMap<string, string>, scheme: Grid | null) {
  const written = plan.sheets.find(({ mark }) => parseMark(mark)?.kind === 'scheme');
  const grid = written === undefined ? scheme : gridOf(written, titles.get(written.mark)!);
  const cells = grid === null ? new Map<string, CellRef>() : schemeCells(grid);
  return (path: string) => {
    const cell = cells.get(path);
    const value = cell && grid?.values[cell.row - grid.area.row]?.[cell.column - grid.area.column];
    return cell !== undefined && typeof value === 'number' ? { cell, value } : null;
  };
}

/** Gives the plan with its twin. */
export function planTwin(
  plan: Plan,
  { evaluation, reading, found }: Assessed,
  words: Words,
  { order }: Writing,
): Plan & { readonly twin: Twin } {
  const of = (kind: string) => plan.sheets.find(({ mark }) => parseMark(mark)?.kind === kind) ?? null;
  const result = of('result')!;
  const detail = of('detail');
  const workings: SheetPlan = { mark: twinMark(result), title: '', steps: [] };
  const title = titledLike(result, words);
  const sheets = insertAfter(plan.sheets, detail ?? result, { ...workings, title });
  const titles = titlesFor(sheets, found.seen);
  const twin = makeTwin(
    {
      evaluation,
      reading,
      order,
      result,
      detail,
      titleOf: (mark) => titles.get(mark)!,
      schemeNumber: numbersOf(plan, titles, found.scheme),
      grids: [found.grid, ...found.joined.grids],
      results: found.results,
    },
    words,
  );
  const drawn = twin.workings;
  const laid = sheets.flatMap((sheet) => {
    if (sheet.mark === result.mark) return [twin.result];
    if (sheet.mark === detail?.mark) return [twin.detail!];
    if (sheet.mark === workings.mark) return drawn === null ? [] : [{ ...drawn, title }];
    return [sheet];
  });
  return { ...plan, sheets: laid, twin };
}

const twinMark = ({ mark }: SheetPlan): string => mark.replace(/^ZoneRank\.result/, 'ZoneRank.twin');

/** The working sheet names the period where the result sheet does. */
const titledLike = ({ title }: SheetPlan, { sheets, locale }: Words): string =>
  title.replace(sheets.resultTitle, TWIN_WORDS[locale].title);

const insertAfter = (sheets: readonly SheetPlan[], after: SheetPlan, one: SheetPlan): readonly SheetPlan[] =>
  sheets.flatMap((sheet) => (sheet === after ? [sheet, one] : [sheet]));
