/** Adds a sheet that is the user's own from then on: nothing marks it as ours. */
import type { Cell } from '../sheet/grid';
import { freeTitle } from '../sheet/title';
import { literal } from './literal';
import { COPY } from './mark';
import { insist, Refused, run } from './run';

export async function addSheet(wished: string, rows: readonly (readonly Cell[])[]): Promise<string> {
  // It gets its title last: somebody else may be faster with that, and the sheet of that title is theirs then.
  const [title, draft] = await run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const taken = sheets.items.map(({ name }) => name);
    return [freeTitle(wished, taken), freeTitle(COPY, taken)] as const;
  });
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add(draft);
      const columns = Math.max(...rows.map((row) => row.length));
      const range = sheet.getRangeByIndexes(0, 0, rows.length, columns);
      range.values = rows.map((row) => Array.from({ length: columns }, (_, at) => literal(row[at] ?? '')));
      range.format.autofitColumns();
      sheet.activate();
      range.getCell(0, 0).select();
      sheet.name = title;
      await context.sync();
    });
  } catch (error) {
    const isCrossed = error instanceof Refused && error.officeCode === 'ItemAlreadyExists';
    await insist(() => takeAway(isCrossed ? [draft] : [draft, title]));
    throw error;
  }
  return title;
}

const takeAway = (titles: readonly string[]): Promise<void> =>
  run(async (context) => {
    const sheets = titles.map((title) => context.workbook.worksheets.getItemOrNullObject(title));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
