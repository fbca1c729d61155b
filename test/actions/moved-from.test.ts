import { moveOf } from '../../src/actions/moved';
import { earlierOf } from '../../src/actions/moved-from';
import { preview } from '../../src/actions/preview';
import type { RankReport, RankRequest } from '../../src/actions/report';
import { subjectOf } from '../../src/actions/subject';
import { bookOf, CHINESE, closeAll, open, type Rows } from './open';

afterEach(closeAll);

async function ranked(rows: Rows, request: Partial<RankRequest> = {}): Promise<RankReport> {
  const { workbook } = await open(bookOf({ 园区: rows }));
  return preview(workbook, { ...CHINESE, ...request });
}

const scheme = (tax: number) => ({
  indicators: [
    { name: '税收', weight: tax, normalise: { method: 'asis' as const } },
    { name: '研发', weight: 100 - tax, normalise: { method: 'asis' as const } },
  ],
});
const HEAD = ['园区', '税收（分）', '研发（分）'];
const ROWS: Rows = [HEAD, ['甲园', 80, 10], ['乙园', 60, 60], ['丙园', 50, 40]];

function moved(now: RankReport, asked: Parameters<typeof earlierOf>[2], row: number) {
  const found = earlierOf(now, now.evaluation!, asked, CHINESE);
  if (!found.ok) throw new RangeError(found.problems.map(({ message }) => message).join());
  const { before, revised } = found.value;
  return moveOf({ ...subjectOf(now, 'zh-CN')!, before, revised }, row);
}

// At 50 to 50: 45, 60, 45; at 90 to 10: 73, 60, 49. 甲 is second (with 丙), then first.
test('with an earlier scheme on the same figures the whole move is the scheme’s', async () => {
  const now = await ranked(ROWS, { scheme: scheme(90) });
  const move = moved(now, { report: null, scheme: scheme(50) }, 0);
  expect(move).toMatchObject({
    before: 2,
    now: 1,
    change: 1,
    split: { own: 0, others: 0, scheme: 1, revised: 0 },
    sentence: '甲园由第2名升至第1名，前进1位：方案调整+1位（正数为前进）。',
  });
});

test('another workbook without a scheme is ranked by the scheme of now, its units found by their names', async () => {
  const then = await ranked([HEAD, ['甲园区', 20, 10], ['乙园', 60, 60], ['丙园', 50, 40]]);
  const now = await ranked(ROWS, { scheme: scheme(90) });
  const found = earlierOf(now, now.evaluation!, { report: then }, CHINESE);
  expect(found).toMatchObject({ ok: true, value: { before: { scheme: { weights: { total: 100 } } } } });
  expect(moved(now, { report: then }, 1)).toMatchObject({ before: 1, now: 2, split: { own: 0, others: -1 } });
});

test('ranks that a table lists are not held against ranks by figures', async () => {
  const then = await ranked([
    ['园区', '2020年全省位次'],
    ['甲园', 5],
    ['乙园', 3],
    ['丙园', 9],
  ]);
  const now = await ranked(ROWS);
  expect(earlierOf(now, now.evaluation!, { report: then, file: '位次.xlsx' }, CHINESE)).toMatchObject({
    ok: false,
    problems: [{ where: '[位次.xlsx]', message: expect.stringContaining('两者不能相比') as string }],
  });
});

test('what the earlier figures or scheme lack is said', async () => {
  const now = await ranked(ROWS, { scheme: scheme(90) });
  const wrong = { indicators: [{ name: '产值', weight: 100 }] };
  expect(earlierOf(now, now.evaluation!, { report: null, scheme: wrong }, CHINESE)).toMatchObject({
    ok: false,
    problems: [{ message: expect.stringContaining('产值') as string }],
  });
});
