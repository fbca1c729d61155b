/** What there is in the workbook that is open in Excel. */
import type { Cell } from '../sheet/grid';
import { withBlanks } from './blank';
import { run } from './run';
import { doubtful, makeOverview, TOP, type Found } from './seen';
import { rangeAt } from './survey';
import { ask, asFarAsTold, told, type Tellable } from './whereabouts';
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
    asked.flatMap(({ name, range }) =>
      looksLike(name, withBlanks<Cell>(range.values as Cell[][], '')) ? [] : [name],
    ),
  );
}

/** As far as Excel can tell where the user is. */
export const look = (tellable: Tellable, by: typeof run = run): Promise<Overview> =>
  by(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load(
      'items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/enabled',
    );
    const names = workbook.names.load('items/name,items/formula,items/comment');
    const protection = workbook.protection.load('protected');
    workbook.load('readOnly');
    const asked = ask(context, tellable);
    await context.sync();

    const found: Found = {
      sheets: sheets.items.map(({ id, name, visibility, protection, autoFilter }) => ({
        id,
        name,
        visible: visibility === 'Visible',
        protected: protection.protected,
        ...(autoFilter.enabled ? { filtered: true as const } : {}),
      })),
      names: names.items,
      ...told(asked),
      protected: protection.protected,
      readOnly: workbook.readOnly,
    };
    return makeOverview(found, await findForeign(context, found));
  });

export const overview = (): Promise<Overview> => asFarAsTold((tellable) => look(tellable));
