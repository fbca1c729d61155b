import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { RankOutput } from '../../cli/rank-output';
import { runIn } from './run';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zonerank-docx-'));
  await copyFile('samples/liaocheng-ranks.xlsx', join(folder, 'in.xlsx'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('rank --docx writes the bulletin as a document, and --with bulletin as a sheet', async () => {
  const flags = ['in.xlsx', 'out.xlsx', '--with', 'bulletin', '--docx', 'b.docx', '--json'];
  const ran = await runIn(folder, 'rank', flags);
  const output = JSON.parse(ran.out) as RankOutput;
  expect(output).toMatchObject({ problems: [], sheets: ['排名结果', '通报'], docx: join(folder, 'b.docx') });
  const xml = strFromU8(unzipSync(await readFile(join(folder, 'b.docx')))['word/document.xml']!);
  expect(xml.replace(/<[^>]+>/g, '')).toContain('高唐经开区（前移21位，居全省第123名）');
});

test('where nothing can be ranked, no document is written', async () => {
  const ran = await runIn(folder, 'rank', [
    'in.xlsx',
    'no.xlsx',
    '--period',
    '1999',
    '--docx',
    'no.docx',
    '--json',
  ]);
  expect(ran.code).toBe(1);
  expect((JSON.parse(ran.out) as RankOutput).docx).toBeUndefined();
  expect(await readdir(folder)).not.toContain('no.docx');
});
