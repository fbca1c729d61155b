import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import Ajv from 'ajv';
import { PARAMETER_NAMES } from '../../src/words/functions/help';
import { declared, made } from '../functions/open';
import { localise } from '../../webpack.functions.js';
import schema from './custom-functions.schema.json';

const metadataOf = declared;

test('there is one file for each language, and no text is missing', async () => {
  const { files, errors } = await made;
  expect(errors).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(['functions.json', 'functions.en-US.json']);
});

test('both files tell of the same functions, the Chinese one in Chinese', async () => {
  const chinese = await metadataOf('functions.json');
  const english = await metadataOf('functions.en-US.json');
  expect(chinese.functions.map(({ id }) => id)).toEqual(english.functions.map(({ id }) => id));
  for (const { description, parameters } of chinese.functions) {
    for (const text of [description, ...parameters.flatMap((each) => [each.name, each.description])]) {
      expect(text).toMatch(/\p{Script=Han}/u);
    }
  }
  for (const { parameters } of english.functions)
    expect(parameters.map(({ name }) => name).join()).toMatch(/^[a-z,]+$/);
});

test.each(['functions.json', 'functions.en-US.json'])('%s is as Excel takes it', async (file) => {
  const validate = new Ajv().compile(schema);
  validate(await metadataOf(file));
  expect(validate.errors).toBeNull();
});

test('every argument that must be given stands before those that need not', async () => {
  for (const { parameters } of (await metadataOf('functions.json')).functions) {
    const optional = parameters.map((each) => each.optional === true);
    expect(optional.lastIndexOf(false)).toBeLessThan(
      optional.includes(true) ? optional.indexOf(true) : Infinity,
    );
  }
});

test('errors come to the functions, data types do not', async () => {
  expect(await metadataOf('functions.json')).toMatchObject({
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
  });
});

test('every function has its own place in the help of its language', async () => {
  const english = (await metadataOf('functions.en-US.json')).functions;
  expect(english.map(({ helpUrl }) => helpUrl)).toContain(
    'https://localhost:3000/help/functions.en-US.html#rank',
  );
  expect(new Set(english.map(({ helpUrl }) => helpUrl)).size).toBe(english.length);
});

test('a function or a parameter without words is named', () => {
  const metadata = {
    functions: [{ id: 'RANK', name: 'RANK', parameters: [{ name: 'values' }, { name: 'order' }] }],
  };
  const names = PARAMETER_NAMES['zh-CN'];
  expect(localise(metadata, {}, names, '').missing).toEqual(['RANK', 'RANK values', 'RANK order']);
  const words = { RANK: { description: '名次', parameters: { values: '数值' } } };
  expect(localise(metadata, words, names, '').missing).toEqual(['RANK order']);
  expect(localise(metadata, words, { values: '数值' }, '').missing).toEqual(['the name order', 'RANK order']);
});

/** Such a name would be read as a reference: A1 or R1C1. */
const LIKE_A_CELL = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;

test('with its namespace, every function has a name that Excel accepts', async () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const namespace = /id="Functions.Namespace" DefaultValue="([^"]+)"/.exec(manifest)![1]!;
  for (const { name } of (await metadataOf('functions.json')).functions) {
    const whole = `${namespace}.${name}`;
    expect(whole).toMatch(/^\p{L}[\p{L}\p{N}._]{2,127}$/u);
    expect(name).not.toMatch(LIKE_A_CELL);
    expect(namespace).not.toMatch(LIKE_A_CELL);
  }
});

test('every function is associated under its id', async () => {
  const source = readFileSync('src/functions/index.ts', 'utf8');
  for (const { id } of (await metadataOf('functions.json')).functions) {
    expect(source).toContain(`CustomFunctions.associate('${id}'`);
  }
});

test('docs/functions.md is made from the same source, and as it is now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonerank-functions-'));
  const file = join(folder, 'functions.md');
  await promisify(execFile)(process.execPath, ['.ci/functions.mjs', file]);
  const names = ['functions.md', ...readFileSync(file, 'utf8').matchAll(/images\/functions\/[\w.-]+/g)].map(
    String,
  );
  const [now, kept] = [folder, 'docs'].map((each) =>
    names.map((name) => readFileSync(join(each, name), 'utf8')),
  );
  rmSync(folder, { recursive: true });
  // A picture in either language of each.
  expect(names).toHaveLength(1 + 2 * (await metadataOf('functions.json')).functions.length);
  expect(now).toEqual(kept);
});

test('the script of the functions holds no React', async () => {
  const { metafile } = await build({
    entryPoints: ['src/functions/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  );
  expect([...new Set(packages)]).toEqual(['fastest-levenshtein']);
  expect(Object.keys(metafile.inputs).filter((file) => /^src\/(?:pane|actions|host)\//.test(file))).toEqual(
    [],
  );
});
