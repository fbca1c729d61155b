import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ClaimOutput } from '../../cli/claim-output';
import { readClaim } from '../../cli/claim-flags';
import { runIn, type Ran } from './run';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zonerank-claim-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SAMPLE = resolve('samples/per-mu.xlsx');
const run = (...args: readonly string[]): Promise<Ran> => runIn(folder, 'rank', args);
const outputOf = ({ out }: Ran): ClaimOutput => JSON.parse(out) as ClaimOutput;
const BY = ['--by', '乙', '--reason', '经核实'];

test.each([
  ['甲区·亩均税收=12.5', { unit: '甲区', indicator: '亩均税收', value: '12.5' }],
  ['中德·诺浩园区 · 税收 ＝ 1.2亿元', { unit: '中德·诺浩园区', indicator: '税收', value: '1.2亿元' }],
  ['甲区·税收=', { unit: '甲区', indicator: '税收', value: '' }],
  ['甲区税收=12', null],
  ['甲区·税收', null],
])('%s', (text, claim) => {
  expect(readClaim(text)).toEqual(claim);
});

test('rank IN --claim tells whom it would move, and writes nothing', async () => {
  const { code, out } = await run(SAMPLE, '--claim', '阳谷·亩均税收=30', '--json');
  expect(code).toBe(0);
  const { claims, decision, sheets, proof } = JSON.parse(out) as ClaimOutput;
  expect({ decision, sheets, proof }).toEqual({ decision: null, sheets: [], proof: null });
  expect(claims).toMatchObject([
    { unit: '阳谷经开区', indicator: '亩均税收', was: 5.24, claimed: 30, cell: expect.any(String) as string },
  ]);
  expect(claims[0]?.effects[0]).toMatchObject({ unit: '阳谷经开区', rank: [3, 1] });
  expect(await readdir(folder)).toEqual([]);
});

test('what is frozen can be decided: the file is written, the reply beside it, and the whole repeats', async () => {
  await run(SAMPLE, 'frozen.xlsx', '--freeze', '--by', '甲', '--with', 'none');
  const flags = ['--claim', '阳谷·亩均税收=30', '--accept', ...BY, '--reply', 'reply.docx', '--json'];
  const output = outputOf(await run('frozen.xlsx', 'decided.xlsx', ...flags));
  expect(output).toMatchObject({
    problems: [],
    decision: 'accept',
    proof: { version: 2 },
    reply: join(folder, 'reply.docx'),
  });
  const xml = strFromU8(unzipSync(await readFile(join(folder, 'reply.docx')))['word/document.xml']!);
  expect(xml.replace(/<[^>]+>/g, '')).toContain('“亩均税收”予以采纳，改为30万元/亩。');
  const { code, out } = await run('decided.xlsx', '--verify', '--json');
  expect([code, (JSON.parse(out) as { verified: boolean }).verified]).toEqual([0, true]);
});

test('all that is wrong with the flags is said at once', async () => {
  const { code, err } = await run(SAMPLE, '--claim', '阳谷·亩均税收=30', '--accept', '--reject', '--freeze');
  expect(code).toBe(1);
  for (const said of ['只能用一个', '--by', '--reason', '请写明输出文件', '--claim 不能与 --freeze'])
    expect(err).toContain(said);
});
