/** What there is in the workbook that is open in Excel. */
import type { Cell } from '../sheet/grid';
import { Refused, run } from './run';
import { doubtful, makeOverview, TOP, type Found } from './seen';
import { areaOf, rangeAt } from './survey';
import type { Overview } from './workbook';

async function findForeign(context: Excel.RequestContext, found: Found): Promise<ReadonlySet<string>> {
  const asked = doubtful(found).map(({ name, sheet }) => ({
    name,
    range: rangeAt(context, sheet, TOP).load('values'),
  }));
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

    const found: Found = {
      sheets: sheets.items.map(({ id, name, visibility, protection: { protected: isProtected } }) => ({
        id,
        name,
        visible: visibility === 'Visible',
        protected: isProtected,
      })),
      names: names.items,
      active: active.name,
      selection: (selected?.items ?? []).map(areaOf),
      protected: protection.protected,
      readOnly: workbook.readOnly,
    };
    return makeOverview(found, await findForeign(context, found));
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
