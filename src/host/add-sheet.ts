/** Adds a sheet that is the user's own from then on: nothing marks it as ours. */
import type { Cell } from '../sheet/grid';
import { freeTitle } from '../sheet/title';
import { literal } from './literal';
import { insist, Refused, run } from './run';

export async function addSheet(wished: string, rows: readonly (readonly Cell[])[]): Promise<string> {
  const taken = await run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  const title = freeTitle(wished, taken);
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add(title);
      const columns = Math.max(...rows.map((row) => row.length));
      const range = sheet.getRangeByIndexes(0, 0, rows.length, columns);
      range.values = rows.map((row) => Array.from({ length: columns }, (_, at) => literal(row[at] ?? '')));
      range.format.autofitColumns();
      sheet.activate();
      range.getCell(0, 0).select();
      await context.sync();
    });
  } catch (error) {
    // Where somebody else was faster with the title, the sheet is theirs.
    if (!(error instanceof Refused) || error.officeCode !== 'ItemAlreadyExists')
      await insist(() => takeAway(title));
    throw error;
  }
  return title;
}

const takeAway = (title: string): Promise<void> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(title);
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
