import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from '@protobi/exceljs';
import type { RankOutput } from '../../cli/rank-output';
import { runIn, type Ran } from './run';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zonerank-cli-'));
  for (const name of ['liaocheng-ranks', 'per-mu'])
    await copyFile(`samples/${name}.xlsx`, join(folder, `${name}.xlsx`));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]): Promise<Ran> => runIn(folder, 'rank', args);

const outputOf = ({ out }: Ran): RankOutput => JSON.parse(out) as RankOutput;

async function valuesOf(file: string): Promise<Map<string, unknown[]>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, file));
  return new Map(workbook.worksheets.map((sheet) => [sheet.name, sheet.getSheetValues()]));
}

describe('rank IN OUT --json', () => {
  test('prints one object, writes OUT, and leaves the sheets of IN as they were', async () => {
    const ran = await run('liaocheng-ranks.xlsx', 'out.xlsx', '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    const output = outputOf(ran);
    expect(Object.keys(output)).toEqual(
      expect.arrayContaining([
        'period',
        'units',
        'excluded',
        'problems',
        'notes',
        'sheets',
        'batches',
        'bytesSent',
        'bytesReceived',
      ]),
    );
    expect(output).toMatchObject({ period: '2021', problems: [], sheets: ['排名结果'], batches: 0 });
    expect(output.units[6]).toEqual({
      name: '茌平经开区',
      score: null,
      rank: 106,
      previousRank: 116,
      change: 10,
      streak: 0,
      tier: null,
      labels: ['进位奖励'],
      amount: 50,
      reasons: ['较上年前进10位 → 进位奖励50万元'],
    });
    const [before, after] = [await valuesOf('liaocheng-ranks.xlsx'), await valuesOf('out.xlsx')];
    for (const [title, values] of before) expect(after.get(title)).toEqual(values);
    expect([...after.keys()]).toEqual(['全省排名', '评价方案', '排名结果']);
  });

  test('does what the flags say: period, switch, population, range', async () => {
    const flags = ['--period', '2020', '--switch', 'trigger=all', '--population', '153', '--json'];
    const output = outputOf(await run('liaocheng-ranks.xlsx', 'flags.xlsx', ...flags));
    expect(output.period).toBe('2020');
    // Among 153 zones rank 144 is in the last ten.
    expect(output.units.find(({ name }) => name === '高唐经开区')?.labels).toContain('橙牌');
    const narrow = outputOf(await run('per-mu.xlsx', 'narrow.xlsx', '--range', 'A3:A12,D3:D12', '--json'));
    expect(narrow.units[0]).toMatchObject({ name: '阳谷经开区', score: 100, rank: 1 });
  });

  test('takes a scheme from a file', async () => {
    const scheme = { name: '只看税收', indicators: [{ name: '亩均税收', direction: 'high', weight: 100 }] };
    await writeFile(join(folder, 'scheme.json'), JSON.stringify(scheme));
    const output = outputOf(await run('per-mu.xlsx', 'scheme.xlsx', '--scheme', 'scheme.json', '--json'));
    expect(output.units.slice(0, 2).map(({ name, score }) => [name, score])).toEqual([
      ['茌平经开区', 100],
      ['东阿经开区', 29.28],
    ]);
  });

  test('turns a convention of the scheme like a switch, and says which are allowed', async () => {
    const tiers = { by: 'quota', list: [3, 4, 4, 2].map((quota, k) => ({ name: `${k + 1}等`, quota })) };
    const scheme = { indicators: [{ name: '亩均税收', normalise: { method: 'asis' } }], tiers };
    await writeFile(join(folder, 'thirteen.json'), JSON.stringify(scheme));
    const ask = (...more: readonly string[]) =>
      run('per-mu.xlsx', 'out.xlsx', '--scheme', 'thirteen.json', '--json', ...more);
    expect((await ask()).err).toContain('--switch scale=largestRemainder');
    const output = outputOf(await ask('--switch', 'scale=largestRemainder'));
    // 13 → 9: 2.08, 2.77, 2.77, 1.38.
    expect(output.units.map(({ tier }) => tier).join('')).toBe('1等1等2等2等2等3等3等3等4等');
    const wrong = await ask('--switch', 'scale=largest');
    expect(wrong.err).toMatch(/^tiers\/scale: .*是否为“largestRemainder”/);
  });

  test('adds the unrounded numbers of every stage where they are asked for', async () => {
    const scheme = { indicators: [{ name: '亩均税收', normalise: { method: 'fractionOfMax' } }] };
    await writeFile(join(folder, 'stages.json'), `\uFEFF${JSON.stringify(scheme)}`);
    const flags = ['--scheme', 'stages.json', '--json', '--stages'];
    const { units, stages } = outputOf(await run('per-mu.xlsx', 'stages.xlsx', ...flags));
    expect(stages).toMatchObject({ indicators: ['亩均税收'], weights: [1], dimensions: {} });
    const first = stages!.raw[0]![0]!;
    // The best has 1, every other its fraction of the best, and the score is that to two decimals.
    units.forEach(({ score }, i) => {
      const fraction = stages!.raw[i]![0]! / first;
      expect(stages!.treated[i]).toEqual(stages!.raw[i]);
      expect(stages!.normalised[i]).toEqual([fraction]);
      expect(stages!.totals[i]).toBe(fraction);
      expect(score).toBe(Math.round(fraction * 10_000) / 10_000);
    });
    expect(stages!.bonus).toEqual(units.map(() => 0));
  });

  test('may write over the file that it reads', async () => {
    await copyFile(join(folder, 'per-mu.xlsx'), join(folder, 'same.xlsx'));
    expect((await run('same.xlsx', 'same.xlsx', '--json')).code).toBe(0);
    expect(outputOf(await run('same.xlsx', 'same.xlsx', '--json')).sheets).toEqual(['排名结果', '得分明细']);
    // Beside them stand the copies of what the second run replaced.
    expect([...(await valuesOf('same.xlsx')).keys()]).toEqual(
      expect.arrayContaining(['亩均效益', '排名结果', '得分明细', '评价方案']),
    );
  });
});

describe('bad input', () => {
  const refused = async (sentence: string, ...args: readonly string[]) => {
    const before = await readdir(folder);
    const ran = await run(...args, '--json');
    expect(ran).toMatchObject({ code: 1, err: `${sentence}\n` });
    expect(outputOf(ran)).toMatchObject({
      units: [],
      problems: [{ message: sentence.replace(/^\S+![A-Z]+\d+: /, '') }],
    });
    expect(await readdir(folder)).toEqual(before);
  };

  test('a missing file is a sentence', async () => {
    await refused(`找不到文件：${join(folder, 'none.xlsx')}`, 'none.xlsx', 'x.xlsx');
  });

  test('a file that is no workbook is a sentence', async () => {
    await writeFile(join(folder, 'text.xlsx'), 'not a workbook');
    await refused(`${join(folder, 'text.xlsx')} 不是 Excel 工作簿。`, 'text.xlsx', 'x.xlsx');
  });

  test('a flag without its value is a sentence, and what comes behind it is still heard', async () => {
    const sentence = '选项 --sheet 的取值“”无法使用；--help 说明每个选项的写法。';
    await refused(sentence, 'per-mu.xlsx', 'x.xlsx', '--sheet');
  });

  test('a sheet that is not there is a sentence, in the language asked for', async () => {
    const sentence = 'There is no sheet “Nope”; there are: 亩均效益.';
    await refused(sentence, 'per-mu.xlsx', 'x.xlsx', '--sheet', 'Nope', '--locale', 'en-US');
  });

  test('a workbook without a table is a sentence', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('空');
    await workbook.xlsx.writeFile(join(folder, 'empty.xlsx'));
    await refused('工作簿中还没有数据。', 'empty.xlsx', 'x.xlsx');
    sheet.getCell('A1').value = '说明';
    await workbook.xlsx.writeFile(join(folder, 'told.xlsx'));
    const sentence =
      '没有找到指标表：需要一列（或一行）单位名称，旁边至少一列（或一行）数值。看过的工作表：空。';
    await refused(sentence, 'told.xlsx', 'x.xlsx');
  });

  test('words where a number is needed are told at their cell, as CELL: sentence', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, 'per-mu.xlsx'));
    workbook.getWorksheet('亩均效益')!.getCell('B5').value = '很高';
    await workbook.xlsx.writeFile(join(folder, 'words.xlsx'));
    const ran = await run('words.xlsx', 'x.xlsx', '--json');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^亩均效益!B5: \S.*\n$/);
    expect(outputOf(ran).problems).toEqual([{ cell: '亩均效益!B5', message: expect.any(String) as string }]);
    expect(await readdir(folder)).not.toContain('x.xlsx');
  });

  test('a scheme file that is no JSON is a sentence', async () => {
    await writeFile(join(folder, 'broken.json'), '{"indicators": [');
    const sentence = `${join(folder, 'broken.json')} 不是有效的 JSON 方案文件。`;
    await refused(sentence, 'per-mu.xlsx', 'x.xlsx', '--scheme', 'broken.json');
  });

  test('a folder where a scheme file is asked for is a sentence', async () => {
    const ran = await run('per-mu.xlsx', 'out.xlsx', '--scheme', '.');
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.err).toContain('是文件夹');
  });

  test('every field of a scheme file that is missing, misshapen or unknown is told at its path', async () => {
    const scheme = { indicators: [{ nom: '税收', weight: '50' }], rank: { decimals: 'two' }, colour: 'red' };
    await writeFile(join(folder, 'odd.json'), JSON.stringify(scheme));
    const ran = await run('per-mu.xlsx', 'x.xlsx', '--scheme', 'odd.json', '--json', '--stages');
    expect(ran.code).toBe(1);
    const { problems, ...output } = outputOf(ran);
    expect(output).toMatchObject({ units: [], sheets: [] });
    expect(output).not.toHaveProperty('stages');
    expect(problems.map(({ cell }) => cell)).toEqual([
      'indicators/0/name',
      'indicators/0/nom',
      'indicators/0/weight',
      'rank/decimals',
      'colour',
    ]);
    expect(ran.err.trimEnd().split('\n')).toEqual(problems.map(({ cell, message }) => `${cell}: ${message}`));
    expect(await readdir(folder)).not.toContain('x.xlsx');
  });

  test('a method that a scheme file names and nobody knows is told with those that are known', async () => {
    const scheme = { indicators: [{ name: '亩均税收', normalise: { method: 'minimax' } }] };
    await writeFile(join(folder, 'method.json'), JSON.stringify(scheme));
    const ran = await run('per-mu.xlsx', 'x.xlsx', '--scheme', 'method.json', '--json');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^indicators\/0\/normalise\/method: .*minimax.*minmax.*\n$/);
  });

  test('a flag that is wrong is told with the others', async () => {
    const ran = await run('a.xlsx', '--population', '很多', '--colour', 'red', '--stages');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err.trimEnd().split('\n')).toEqual([
      '没有“--colour”这个选项；--help 列出全部选项。',
      '选项 --population 的取值“很多”无法使用；--help 说明每个选项的写法。',
      '--stages 须与 --json 同用。',
    ]);
  });
});

test('--help says how it is used', async () => {
  const ran = await run('--help');
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toContain('--range A1:B20,D1:E20');
});

test('no half of a file stands beside the output', async () => {
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  expect((await readFile(join(folder, 'per-mu.xlsx'))).equals(await readFile('samples/per-mu.xlsx'))).toBe(
    true,
  );
});
