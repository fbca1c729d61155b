/** Where the user is: the sheet in front, and what is selected on it. */
import { Refused, run } from './run';
import { areaOf } from './survey';
import type { Whereabouts } from './workbook';

/** What of it Excel can tell. */
export interface Tellable {
  readonly active: boolean;
  readonly selection: boolean;
}

const WITHOUT_SELECTION: Tellable = { active: true, selection: false };

export const NOWHERE: Tellable = { active: false, selection: false };

/** What is selected may be a chart or a picture, and the sheet in front a chart too: neither has cells, and the rest can be told all the same. */
export async function asFarAsTold<Told>(look: (tellable: Tellable) => Promise<Told>): Promise<Told> {
  try {
    return await look({ active: true, selection: true });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.officeCode === 'InvalidSelection') return look(WITHOUT_SELECTION);
    if (error.officeCode === 'ItemNotFound') return look(NOWHERE);
    throw error;
  }
}

interface Asked {
  readonly sheet: Excel.Worksheet | null;
  readonly areas: Excel.RangeCollection | null;
}

export function ask({ workbook }: Excel.RequestContext, { active, selection }: Tellable): Asked {
  const areas = selection ? workbook.getSelectedRanges().areas : null;
  areas?.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { sheet: active ? workbook.worksheets.getActiveWorksheet().load('name') : null, areas };
}

export const told = ({ sheet, areas }: Asked): Whereabouts => ({
  active: sheet?.name ?? '',
  selection: (areas?.items ?? []).map(areaOf),
});

export const whereabouts = (): Promise<Whereabouts> =>
  asFarAsTold((tellable) =>
    run(async (context) => {
      const asked = ask(context, tellable);
      await context.sync();
      return told(asked);
    }),
  );
