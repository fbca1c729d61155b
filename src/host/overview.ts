/** What there is in a workbook: its sheets, which of them are ours, what is selected, what the last run left for undoing it. */
import { isBeside, parseBeside } from './beside';
import { isMark, markComment, markedSheet, NOTHING, OURS, parseBefore, parseComment, WRITING } from './mark';
import type { Cell } from '../sheet/grid';
import { Refused, run } from './run';
import { rangeAt } from './survey';
import type { KeptRun, KeptSheet, Overview, SheetInfo } from './workbook';

interface Name {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** The runs whose copies are in the workbook, oldest first. */
function runsOf(names: readonly Name[], marks: ReadonlyMap<string, string>): readonly KeptRun[] {
  const runs = new Map<number, KeptSheet[]>();
  for (const { name, formula, comment } of names) {
    const before = parseBefore(name);
    if (before === null) continue;
    const kept: KeptSheet = {
      name,
      mark: before.mark,
      sheet: marks.get(before.mark) ?? null,
      copy: formula === NOTHING ? null : markedSheet(formula),
      lost: formula !== NOTHING && markedSheet(formula) === null,
      ...parseComment(comment),
    };
    runs.set(before.run, [...(runs.get(before.run) ?? []), kept]);
  }
  return [...runs].sort(([one], [other]) => one - other).map(([number, sheets]) => ({ number, sheets }));
}

/** Headings of ours stand within so many rows and columns. */
const TOP = { rows: 20, columns: 40 } as const;

/** Names that may be a person's own: without the comment that marks carry, on sheets that do not look like ours. */
async function findForeign(
  context: Excel.RequestContext,
  names: readonly Name[],
  titles: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const asked = names.flatMap(({ name, formula, comment }) => {
    const sheet = markedSheet(formula);
    if (comment !== '' || sheet === null || !titles.has(sheet) || !isMark(name, formula, comment)) return [];
    const top = { row: 0, column: 0, ...TOP };
    return [{ name, range: rangeAt(context, sheet, top).load('values') }];
  });
  if (asked.length === 0) return new Set();
  // Rare, and more than a pane that opens needs.
  const { looksLike } = await import('../sheet/recognise');
  await context.sync();
  return new Set(
    asked.flatMap(({ name, range }) => (looksLike(name, range.values as Cell[][]) ? [] : [name])),
  );
}

/** Without the selection where what is selected has no cells. */
export const look = (withSelection: boolean, by: typeof run = run): Promise<Overview> =>
  by(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load(
      'items/id,items/name,items/visibility,items/protection/protected',
    );
    const names = workbook.names.load('items/name,items/formula,items/comment');
    const active = workbook.worksheets.getActiveWorksheet().load('name');
    const protection = workbook.protection.load('protected');
    workbook.load('readOnly');
    const selected = withSelection ? workbook.getSelectedRanges().areas : null;
    selected?.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    await context.sync();

    const titles = new Set(sheets.items.map((sheet) => sheet.name));
    const ours = names.items.filter(({ name }) => name.startsWith(OURS));
    const foreign = await findForeign(context, ours, titles);
    const marks = new Map<string, string>();
    const lostMarks: string[] = [];
    const others: string[] = [];
    for (const { name, formula, comment } of ours) {
      const sheet = markedSheet(formula);
      if (parseBefore(name) !== null || name === WRITING || isBeside(name)) continue;
      if (foreign.has(name) || !isMark(name, formula, comment)) others.push(name);
      else if (sheet !== null && titles.has(sheet)) marks.set(name, sheet);
      else lostMarks.push(name);
    }
    const besides = ours
      .map(({ name, formula }) => parseBeside(name, formula))
      .filter((held) => held !== null)
      .filter(({ sheet }) => titles.has(sheet));
    const runs = runsOf(ours, marks);
    const broken = ours.find(({ name }) => name === WRITING);
    const copies = new Set(runs.flatMap((each) => each.sheets.map(({ copy }) => copy)));
    const markOf = new Map([...marks].map(([name, sheet]) => [sheet, name]));
    const comments = new Map(ours.map(({ name, comment }) => [name, comment]));
    const ownOf = (sheet: string): Pick<SheetInfo, 'own'> => {
      const own = comments.get(markOf.get(sheet) ?? '');
      return own && own !== markComment('') ? { own } : {};
    };
    return {
      sheets: sheets.items
        .map(({ id, name, visibility, protection }, position) => ({
          id,
          name,
          position,
          visible: visibility === 'Visible',
          mark: markOf.get(name) ?? null,
          ...ownOf(name),
          protected: protection.protected,
        }))
        .filter(({ name }) => !copies.has(name)),
      active: active.name,
      selection: (selected?.items ?? []).map((range) => ({
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      })),
      lostMarks,
      ...(besides.length > 0 ? { besides } : {}),
      otherNames: others,
      protected: protection.protected,
      readOnly: workbook.readOnly,
      runs: broken === undefined ? runs : runs.filter(({ number }) => `${number}` === broken.comment),
      brokenOff: broken !== undefined,
    };
  });

/** What is selected may be a chart or a picture, which has no cells; the rest can be seen all the same. */
export async function overview(): Promise<Overview> {
  try {
    return await look(true);
  } catch (error) {
    if (error instanceof Refused && error.officeCode === 'InvalidSelection') return look(false);
    throw error;
  }
}
