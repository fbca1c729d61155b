import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { readDraft, type Condition, type SchemeDraft } from '../../src/engine';
import { presetDraft, PRESETS } from '../../src/presets';

let folder: string;
let schemes: ValidateFunction;
let outputs: ValidateFunction;
let readings: ValidateFunction;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zonerank-schemas-'));
  schemes = await compile('scheme');
  outputs = await compile('rank');
  readings = await compile('read');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const readText = (file: string): Promise<string> => readFile(file, 'utf8');

async function compile(name: string): Promise<ValidateFunction> {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  return ajv.compile(JSON.parse(await readText(`docs/schemas/${name}.json`)) as object);
}

const run = (file: string, ...args: readonly string[]): Promise<string> =>
  new Promise((done) => {
    execFile(process.execPath, [file, ...args], (_error, out) => done(out));
  });

const errorsOf = (validate: ValidateFunction, json: unknown) => (validate(json) ? [] : validate.errors);

test('the published schemas are those of the types; where not: npm run schemas', async () => {
  await run('.ci/schemas.mjs', join(folder, 'made'));
  const names = await readdir('docs/schemas');
  expect(names.sort()).toEqual(['claim.json', 'rank.json', 'read.json', 'scheme.json', 'verify.json']);
  for (const name of names)
    expect(await readText(join(folder, 'made', name))).toBe(await readText(`docs/schemas/${name}`));
});

const CONDITIONS: readonly Condition[] = [
  { kind: 'rank', atMost: 3, scope: 'group' },
  { kind: 'rankFromLast', atMost: 10, scope: 'outer' },
  { kind: 'rankAtLeast', atLeast: 100 },
  { kind: 'rise', atLeast: 30, running: 2 },
  { kind: 'fall', atLeast: 5, scope: 'overall' },
  { kind: 'score', atLeast: 60, below: 80 },
  { kind: 'tier', is: '一等' },
  { kind: 'indicator', name: '亩均税收', atLeast: 1, below: 2 },
  { kind: 'share', top: 0.2 },
  { kind: 'label', label: '黄牌' },
  { kind: 'streak', label: '黄牌', years: 2 },
  { kind: 'times', label: '黄牌', times: 2, years: 3 },
  { kind: 'flag', column: '安全事故' },
  { kind: 'some', of: [{ kind: 'not', of: { kind: 'score', below: 60 } }] },
  { kind: 'joined', by: 'plus', of: [] },
];

/** Every field that a scheme may have. */
const WHOLE: SchemeDraft = {
  name: '示例',
  basis: '示例文件',
  version: '1.0',
  date: '2022-06-01',
  preset: 'jinan',
  indicators: [
    {
      name: '亩均税收',
      aliases: ['单位面积税收'],
      path: ['亩均效益'],
      unit: '万元/亩',
      direction: 'high',
      weight: 50,
      normalise: { method: 'minmax', to: [0, 100] },
      treat: { method: 'none' },
      missing: { rule: 'value', value: 0 },
      notAssessed: ['甲经开区'],
      source: '税务部门',
    },
    { name: '酸碱度', direction: { near: 7.5 }, weight: { 东部: 40, 西部: 60 } },
    { name: '负债率', direction: { between: [4, 6] } },
  ],
  dimensions: [{ name: '亩均效益', weight: 40, aggregate: { method: 'geometric' } }],
  weights: { method: 'given', unit: 'percentOfParent', tracks: { 目标: 0.4, 成效: 0.6 } },
  aggregate: { method: 'arithmetic' },
  screen: { units: 0.6, indicators: 0.65 },
  adjustments: [
    { name: '招大引强', kind: 'bonus', column: '加分', cap: 5 },
    { name: '安全', kind: 'veto', column: '安全事故', effect: 'capTier', tier: '二等', points: 2 },
  ],
  adjustmentCap: null,
  sources: [{ name: '省考核', weight: 70, column: '省得分', as: 'bestIs100' }],
  rank: { decimals: 2, ties: 'min', keys: ['亩均效益'], groupBy: null },
  population: 160,
  tiers: {
    by: 'quota',
    list: [{ name: '一等', quota: 3, share: 0.2, round: 'floor', atLeast: 80 }, { name: '二等' }],
    boundary: 'up',
    scale: 'largestRemainder',
    within: 'overall',
    exempt: '新设',
  },
  labels: [{ name: '黄牌', colour: '#FFC000', text: '通报警告' }],
  rules: [
    {
      id: 'all',
      when: { kind: 'every', of: CONDITIONS },
      give: [{ label: '进位奖励', amount: 300, text: '奖励' }],
      group: 'reward',
      match: 'first',
      kind: 'reward',
    },
  ],
  switches: { plus: 'and', trigger: 'any' },
};

/** The value with one change made at each place inside it, one after the other. */
function* changed(value: unknown, change: (inner: unknown) => unknown): Generator<unknown> {
  yield change(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    for (const other of changed(inner, change))
      yield Array.isArray(value)
        ? value.map((each: unknown, i) => (String(i) === key ? other : each))
        : { ...value, [key]: other };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CHANGES: Readonly<Record<string, (inner: unknown) => unknown>> = {
  'of another kind': () => true,
  unknown: (inner) => (isObject(inner) ? { ...inner, colour: 1 } : inner),
  missing: (inner) => (isObject(inner) ? Object.fromEntries(Object.entries(inner).slice(1)) : inner),
};

describe('the schema of a scheme', () => {
  test('lets every preset through', () => {
    for (const name of PRESETS) {
      const draft = presetDraft(name, [{ name: '税收' }, { name: '能耗', direction: 'low' }]);
      expect(errorsOf(schemes, JSON.parse(JSON.stringify(draft)))).toEqual([]);
    }
  });

  test('lets every field through that the reader knows', () => {
    expect(errorsOf(schemes, WHOLE)).toEqual([]);
    expect(readDraft(WHOLE).ok).toBe(true);
  });

  test.each(Object.keys(CHANGES))(
    'says of a value that is %s, wherever it stands, what the reader says',
    (kind) => {
      const told = [...changed(WHOLE, CHANGES[kind]!)].map((draft) => [schemes(draft), readDraft(draft).ok]);
      expect(told.filter(([bySchema, byReader]) => bySchema !== byReader)).toEqual([]);
      expect(told.some(([bySchema]) => !bySchema)).toBe(true);
    },
  );
});

describe('the schema of what rank prints', () => {
  const rank = async (...args: readonly string[]): Promise<{ readonly problems: readonly unknown[] }> => {
    const out = await run('cli/start.mjs', 'rank', ...args, '--json');
    return JSON.parse(out) as { readonly problems: readonly unknown[] };
  };
  const sample = (name: string): string => resolve(`samples/${name}.xlsx`);

  test('lets a ranking of ranks through', async () => {
    const output = await rank(sample('liaocheng-ranks'), join(folder, 'ranks.xlsx'));
    expect(output.problems).toEqual([]);
    expect(errorsOf(outputs, output)).toEqual([]);
  });

  test('lets a ranking with its stages through', async () => {
    const output = await rank(sample('per-mu'), join(folder, 'stages.xlsx'), '--stages');
    expect(output).toHaveProperty('stages');
    expect(errorsOf(outputs, output)).toEqual([]);
  });

  test('lets a refusal through, of the command line, the scheme or the workbook', async () => {
    await writeFile(join(folder, 'scheme.json'), JSON.stringify({ indicators: [{ name: '没有的指标' }] }));
    const scheme = ['--scheme', join(folder, 'scheme.json')];
    const refusals = [
      await rank('--population', 'many'),
      await rank(sample('per-mu'), join(folder, 'none.xlsx'), ...scheme),
      await rank(sample('per-mu'), join(folder, 'none.xlsx'), '--sheet', '没有的表'),
    ];
    for (const output of refusals) {
      expect(output.problems).not.toEqual([]);
      expect(errorsOf(outputs, output)).toEqual([]);
    }
  });

  test('misses what is left out', () => {
    expect(errorsOf(outputs, { units: [] })).not.toEqual([]);
  });
});

describe('the schema of what read prints', () => {
  const read = async (...args: readonly string[]): Promise<{ readonly tables?: readonly object[] }> => {
    const out = await run('cli/start.mjs', 'read', ...args, '--json');
    return JSON.parse(out) as { readonly tables?: readonly object[] };
  };

  test.each(['liaocheng-ranks', 'per-mu', 'remaining-area'])(
    'lets the tables of %s through',
    async (name) => {
      const output = await read(resolve(`samples/${name}.xlsx`));
      expect(output.tables).toHaveLength(1);
      expect(errorsOf(readings, output)).toEqual([]);
    },
  );

  test('lets a refusal through, and misses what is left out', async () => {
    expect(errorsOf(readings, await read('none.xlsx'))).toEqual([]);
    expect(errorsOf(readings, { tables: [{ sheet: '表' }], problems: [], notes: [] })).not.toEqual([]);
  });
});
