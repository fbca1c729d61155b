import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from '@protobi/exceljs';
import type { RankOutput } from '../../cli/rank-output';
import { runIn } from './run';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zonerank-check-'));
  const book = new ExcelJS.Workbook();
  // 100 + 80 + 60 = 240, not 250; and a gap that cannot be ranked.
  book.addWorksheet('数据').addRows([
    ['开发区', '税收（万元）', '企业数（家）'],
    ['甲区', 100, 5],
    ['乙区', 80, null],
    ['丙区', 60, 7],
    ['合计', 250, 12],
  ]);
  await book.xlsx.writeFile(join(folder, 'in.xlsx'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('rank --check writes what is wrong with the data, even where they cannot be ranked', async () => {
  const ran = await runIn(folder, 'rank', ['in.xlsx', 'out.xlsx', '--check', '--json']);
  expect(ran.code).toBe(1);
  const output = JSON.parse(ran.out) as RankOutput;
  expect(output.problems).toHaveLength(1);
  expect(output.sheets).toEqual(['数据体检']);
  expect(output.checks).toMatchObject([
    { cell: '数据!B5', severity: 'error', check: 'total', typed: 250, recomputed: 240 },
    { cell: '数据!C3', severity: 'doubt', check: 'missing', typed: null, recomputed: null },
  ]);
  expect(await readdir(folder)).toContain('out.xlsx');
});
