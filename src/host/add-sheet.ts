/** Adds a sheet that is the user's own from then on: nothing marks it as ours. */
import type { Cell } from '../sheet/grid';
import { freeTitle } from '../sheet/title';
import { withBlanks } from './blank';
import { literal } from './literal';
import { COPY } from './mark';
import { insist, run } from './run';

type Rows = readonly (readonly Cell[])[];

export async function addSheet(wished: string, given: Rows): Promise<string> {
  const columns = Math.max(...given.map((row) => row.length));
  const rows = given.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''));
  const title = await run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return freeTitle(
      wished,
      sheets.items.map(({ name }) => name),
    );
  });
  // It gets its title last: somebody else may be faster with that, and the sheet of that title is theirs then.
  const draft = `${COPY}${Date.now().toString(36)}`;
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add(draft);
      const range = sheet.getRangeByIndexes(0, 0, rows.length, columns);
      range.values = rows.map((row) => row.map(literal));
      range.format.autofitColumns();
      sheet.activate();
      range.getCell(0, 0).select();
      sheet.name = title;
      await context.sync();
    });
  } catch (error) {
    if (!(await insist(() => takeAway(draft, title, rows)))) throw error;
  }
  return title;
}

/** The draft goes; gives whether all had been done nevertheless. */
const takeAway = (draft: string, title: string, rows: Rows): Promise<boolean> =>
  run(async (context) => {
    const { worksheets } = context.workbook;
    const left = worksheets.getItemOrNullObject(draft);
    const used = worksheets.getItemOrNullObject(title).getUsedRangeOrNullObject(true).load('values');
    await context.sync();
    const isDone = !used.isNullObject && JSON.stringify(withBlanks(used.values, '')) === JSON.stringify(rows);
    if (!left.isNullObject) left.delete();
    if (isDone) worksheets.getItem(title).activate();
    await context.sync();
    return isDone;
  });
