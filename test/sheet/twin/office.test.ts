/** LibreOffice, calculating the written file from scratch, must come to the ranks, tiers, labels and numbers of the engine. */
import { readFile } from 'node:fs/promises';
import { rank } from '../../../src/actions/rank';
import { area } from '../../../src/book/area';
import { openFile } from '../../../src/file/open';
import { closeAll, open, type Rows } from '../../host/open';
import * as cases from './cases';
import { bytesOf, differences, planNow, requestFor, SHEET, write, type Judged } from './trial';

afterEach(closeAll);

type Schemes = Readonly<Record<string, object>>;

const GROUPS: readonly (readonly [string, Rows, Schemes])[] = [
  ...cases.NORMALISED.map(([rows, schemes], k) => [`normalisation (${k + 1})`, rows, schemes] as const),
  ['aggregation within dimensions', cases.repeated(cases.TABLE), cases.BY_DIMENSION],
  ['aggregation of units against units', cases.TABLE, cases.AGGREGATED],
  ['weights', cases.TABLE, cases.WEIGHED],
  ['structure, ties and tiers', cases.TABLE, cases.STRUCTURED],
  ['items and sources', cases.TABLE, cases.ADJUSTED],
  ['rules', cases.TABLE, cases.AWARDED],
  ['computed columns', cases.TABLE, cases.COMPUTED],
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
  const changed = `${name} (changed)`;
  into.set(changed, { bytes: await bytesOf(written), plan: await planNow(written), titles });
  closeAll();
  return changed;
}

/** What LibreOffice makes of each group: it works on one while the next is written. */
const elsewhere = new Map<string, Promise<Record<string, unknown>>>();

function sendElsewhere(...[name, ...sent]: [string, ...Parameters<typeof differences>]): void {
  const answer = differences(...sent);
  // Whoever waits for it hears of its failure.
  answer.catch(() => undefined);
  elsewhere.set(name, answer);
}

test.each(GROUPS)('%s: the workbench calculates what the engine does', async (name, rows, schemes) => {
  const judged = new Map<string, Judged>();
  const changed = new Set<string>();
  for (const [each, scheme] of Object.entries(schemes)) changed.add(await judge(each, rows, scheme, judged));
  sendElsewhere(name, judged, changed);
});

const SAMPLES = ['liaocheng-ranks', 'per-mu', 'jining-2015'];

test.each(SAMPLES)('the sample %s comes to the same in the workbench', async (sample) => {
  const { data } = await openFile(await readFile(`samples/${sample}.xlsx`), `${sample}.xlsx`);
  const opened = await open(data);
  const { sheet: _, ...request } = requestFor();
  const report = await rank(opened.workbook, request);
  expect(report.problems).toEqual([]);
  expect(report.twin?.differing).toEqual([]);
  const named = { ...request, sheet: report.table!.sheet };
  const written = { ...opened, request: named, report };
  const judged = { bytes: await bytesOf(written), plan: await planNow(written), titles: report.sheets };
  sendElsewhere(sample, new Map([[sample, judged]]));
});

test.each([...GROUPS.map(([name]) => name), ...SAMPLES])(
  '%s: recalculated elsewhere, the same, also after figures have changed',
  async (name) => {
    expect(await elsewhere.get(name)).toEqual({});
  },
);
