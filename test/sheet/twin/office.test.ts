/** LibreOffice, calculating the written file from scratch, must come to the ranks, tiers, labels and numbers of the engine. */
import { readFile } from 'node:fs/promises';
import { rank } from '../../../src/actions/rank';
import { area } from '../../../workbench/book/area';
import { openFile } from '../../../workbench/file/open';
import { closeAll, open, type Rows } from '../../host/open';
import * as cases from './cases';
import { bytesOf, differences, planNow, requestFor, SHEET, write, type Judged } from './trial';

afterEach(closeAll);

type Schemes = Readonly<Record<string, object>>;

/** So many in one start of the program. */
const AT_ONCE = 8;

function parts([name, rows, schemes]: readonly [string, Rows, Schemes]): (readonly [
  string,
  Rows,
  Schemes,
])[] {
  const all = Object.entries(schemes);
  const count = Math.ceil(all.length / AT_ONCE);
  return Array.from({ length: count }, (_, k) => [
    count === 1 ? name : `${name} (${k + 1})`,
    rows,
    Object.fromEntries(all.slice(k * AT_ONCE, (k + 1) * AT_ONCE)),
  ]);
}

const GROUPS: readonly (readonly [string, Rows, Schemes])[] = [
  ...cases.NORMALISED.map(([rows, schemes], k) => [`normalisation (${k + 1})`, rows, schemes] as const),
  ['aggregation within dimensions', cases.repeated(cases.TABLE), cases.BY_DIMENSION],
  ['aggregation of units against units', cases.TABLE, cases.AGGREGATED],
  ['weights', cases.TABLE, cases.WEIGHED],
  ['structure, ties and tiers', cases.TABLE, cases.STRUCTURED],
  ['items and sources', cases.TABLE, cases.ADJUSTED],
  ['rules', cases.TABLE, cases.AWARDED],
  ['missing values', cases.gappy(cases.WITH_GAPS), cases.GAPS],
  ['parts left out', cases.WITH_GAPS, cases.DROPPED],
  ['the edge of the last decimal', cases.AT_THE_EDGE, cases.ROUNDED],
  ['logarithms of an outlier', cases.WITH_OUTLIER, cases.TREATED],
  ['columns without spread', cases.repeated(cases.CONSTANT), cases.BY_DIMENSION],
];

/** As written, and after figures of the source were changed: then there is no add-in, only formulas. */
async function judge(name: string, rows: Rows, scheme: object, into: Map<string, Judged>): Promise<string> {
  const written = await write(rows, scheme);
  const { report, book } = written;
  expect({ name, problems: report.problems, differing: report.twin?.differing }).toEqual({
    name,
    problems: [],
    differing: [],
  });
  const titles = report.sheets;
  into.set(name, { bytes: await bytesOf(written), plan: await planNow(written), titles });
  const cells = book.sheets.byName(SHEET)!.cells;
  for (const [row, column, value] of cases.changes)
    if (typeof rows[row]?.[column] === 'number') cells.write(area(row, column, 1, 1), [[value]]);
  await book.calculation.settled();
  const changed = `${name} (changed)`;
  into.set(changed, { bytes: await bytesOf(written), plan: await planNow(written), titles });
  closeAll();
  return changed;
}

test.each(GROUPS.flatMap(parts))(
  '%s: recalculated elsewhere, the same, also after figures have changed',
  async (_, rows, schemes) => {
    const judged = new Map<string, Judged>();
    const changed = new Set<string>();
    for (const [name, scheme] of Object.entries(schemes))
      changed.add(await judge(name, rows, scheme, judged));
    expect(await differences(judged, changed)).toEqual({});
  },
);

test.each(['liaocheng-ranks', 'per-mu', 'jining-2015'])(
  'the sample %s comes to the same elsewhere',
  async (sample) => {
    const { data } = await openFile(await readFile(`samples/${sample}.xlsx`), `${sample}.xlsx`);
    const opened = await open(data);
    const { sheet: _, ...request } = requestFor();
    const report = await rank(opened.workbook, request);
    expect(report.problems).toEqual([]);
    expect(report.twin?.differing).toEqual([]);
    const named = { ...request, sheet: report.table!.sheet };
    const written = { ...opened, request: named, report };
    const judged = { bytes: await bytesOf(written), plan: await planNow(written), titles: report.sheets };
    expect(await differences(new Map([[sample, judged]]))).toEqual({});
  },
);
