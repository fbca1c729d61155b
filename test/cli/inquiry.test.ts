import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RankOutput } from '../../cli/rank-output';
import { runIn, type Ran } from './run';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zonerank-inquiry-'));
  for (const name of ['liaocheng-ranks', 'per-mu'])
    await copyFile(`samples/${name}.xlsx`, join(folder, `${name}.xlsx`));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Ran> => runIn(folder, 'rank', args);
const outputOf = ({ out }: Ran): RankOutput => JSON.parse(out) as RankOutput;

test('rank IN --explain UNIT --json explains a unit by a part of its name, and writes no file', async () => {
  const ran = await run('per-mu.xlsx', '--explain', '高唐', '--against', '冠县经济开发区', '--json');
  expect(ran).toMatchObject({ code: 0, err: '' });
  const { explain, sheets } = outputOf(ran);
  const { score, base, indicators } = explain!.contributions!;
  expect(base + indicators.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
  expect(explain).toMatchObject({
    unit: '高唐经开区',
    moved: null,
    against: { units: ['高唐经开区', '冠县经开区'] },
  });
  expect(explain!.needs.map(({ asked }) => asked)).toContainEqual({ kind: 'nextRank' });
  expect(sheets).toEqual([]);
  expect((await readdir(folder)).sort()).toEqual(['liaocheng-ranks.xlsx', 'per-mu.xlsx']);
});

test('rank IN OUT --explain with a name that nobody has writes nothing and offers names', async () => {
  const ran = await run('per-mu.xlsx', 'out.xlsx', '--explain', '经开区', '--json');
  expect(ran.code).toBe(1);
  expect(outputOf(ran).problems).toEqual([
    { cell: null, message: expect.stringContaining('相近的有：阳谷经开区') as string },
  ]);
  expect(await readdir(folder)).not.toContain('out.xlsx');
});

test('rank IN --robustness gives typical ranks within guaranteed ones', async () => {
  const args = ['per-mu.xlsx', '--robustness', '--draws', '300', '--seed', '5', '--box', '10%', '--json'];
  const ran = await run(...args);
  expect(ran).toMatchObject({ code: 0, err: '' });
  const { robustness } = outputOf(ran);
  expect(robustness).toMatchObject({ draws: 300, seed: 5 });
  for (const { typical, guaranteed } of robustness!.units) {
    expect(typical.best).toBeGreaterThanOrEqual(guaranteed!.best);
    expect(typical.worst).toBeLessThanOrEqual(guaranteed!.worst);
  }
});

test('rank IN --explain UNIT --before SCHEME.json splits the move exactly, and says what would turn two units', async () => {
  const indicators = [
    { name: '亩均税收', weight: 10 },
    { name: '投资强度', weight: 90 },
  ];
  await writeFile(join(folder, 'then.json'), JSON.stringify({ indicators }));
  const args = ['--explain', '阳谷', '--against', '东阿', '--before', 'then.json', '--json'];
  const { explain } = outputOf(await run('per-mu.xlsx', ...args));
  const { before, now, change, split } = explain!.moved!;
  // Below 41 % of tax Yanggu is before Dong'e.
  expect([before, now, change]).toEqual([2, 3, -1]);
  expect(split).toEqual({ own: 0, others: 0, scheme: change, revised: 0 });
  expect(explain!.against!.turn).toMatchObject({ ahead: '东阿经开区', behind: '阳谷经开区' });
});

test('a table of ranks is refused to vary weights over', async () => {
  const ran = await run('liaocheng-ranks.xlsx', '--robustness');
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('只有名次');
});

test('all that is wrong with the flags is told at once', async () => {
  const wrong = ['--draws', '0', '--seed', 'x', '--box', '300%', '--limit', '亩均税收', '--against', '甲'];
  const ran = await run('per-mu.xlsx', '--robustness', ...wrong);
  expect(ran.code).toBe(1);
  for (const flag of ['--draws', '--seed', '--box', '--limit', '--against']) expect(ran.err).toContain(flag);
});
