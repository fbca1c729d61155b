import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RankOutput } from '../../cli/rank-output';
import { runIn, type Ran } from './run';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zonerank-moves-'));
  await copyFile('samples/per-mu.xlsx', join(folder, 'per-mu.xlsx'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Ran> => runIn(folder, 'rank', args);
const outputOf = ({ out }: Ran): RankOutput => JSON.parse(out) as RankOutput;

test('rank IN OUT --with moves --before FILE writes the sheet; against itself nobody has moved', async () => {
  const args = ['out.xlsx', '--with', 'moves', '--before', 'per-mu.xlsx', '--json'];
  const { moves, sheets } = outputOf(await run('per-mu.xlsx', ...args));
  expect(sheets).toEqual(['排名结果', '名次变动', '评价方案']);
  expect(moves?.length).toBeGreaterThan(3);
  for (const { change, split } of moves!)
    expect([change, split]).toEqual([0, { own: 0, others: 0, scheme: 0, revised: 0 }]);
});

test('rank IN --with moves --before SCHEME.json tells every move as text, and writes no file', async () => {
  const indicators = [
    { name: '亩均税收', weight: 10 },
    { name: '投资强度', weight: 90 },
  ];
  await writeFile(join(folder, 'then.json'), JSON.stringify({ indicators }));
  const before = await readdir(folder);
  const { out, code } = await run('per-mu.xlsx', '--with', 'moves', '--before', 'then.json');
  expect(code).toBe(0);
  // Below 41 % of tax Yanggu is before Dong'e.
  expect(out).toContain('阳谷经开区由第2名降至第3名，后退1位：方案调整−1位。');
  expect(await readdir(folder)).toEqual(before);
});

test('what to compare with needs something that compares, and two of a kind are one too many', async () => {
  const { code, err } = await run('per-mu.xlsx', 'x.xlsx', '--before', 'a.xlsx', '--before', 'b.xlsx');
  expect(code).toBe(1);
  expect(err).toContain('--before 须与 --explain 或 --with moves 同用');
  expect(err).toContain('b.xlsx');
});
