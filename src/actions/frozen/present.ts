/** The workbook as it stands, put together as an assessment would find it. */
import type { Overview } from '../../host/workbook';
import type { Grid } from '../../sheet/grid';
import { parseMark } from '../../sheet/marks';
import type { Found } from '../find';
import { toldBy } from '../past';

const NOWHERE: Grid = {
  sheet: '',
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  values: [['']],
  formats: [['General']],
  merges: [],
  hiddenRows: new Set(),
};

/** Gives all but the table itself, which a snapshot brings along. */
export function foundIn(seen: Overview, grids: readonly Grid[]): Found {
  const kindOf = (sheet: string) => {
    const mark = seen.sheets.find(({ name }) => name === sheet)?.mark ?? null;
    return mark === null ? null : parseMark(mark)?.kind;
  };
  const ours = grids.filter(({ sheet }) => (kindOf(sheet) ?? 'snapshot') !== 'snapshot');
  const sheetOf = (kind: string) => ours.find(({ sheet }) => kindOf(sheet) === kind) ?? null;
  const results = ours.filter(({ sheet }) => kindOf(sheet) === 'result');
  const archive = sheetOf('archive');
  return {
    seen,
    grid: NOWHERE,
    selection: [],
    joined: { grids: [], notes: [] },
    scheme: sheetOf('scheme'),
    results,
    archive,
    log: sheetOf('log'),
    told: toldBy(results, archive),
    ours,
  };
}
