import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LocalisedFunctions, localise } from '../../webpack.functions.js';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

const made = new LocalisedFunctions({
  source: resolve('src/functions/index.ts'),
  words: resolve('src/words/functions.ts'),
}).files();

const metadataOf = async (name: string): Promise<Metadata> =>
  JSON.parse((await made).files.find((file) => file.name === name)!.text) as Metadata;

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
    for (const text of [description, ...parameters.map((each) => each.description)]) {
      expect(text).toMatch(/\p{Script=Han}/u);
    }
  }
  expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
});

test('a function or a parameter without words is named', () => {
  const metadata = {
    functions: [{ id: 'RANK', name: 'RANK', parameters: [{ name: 'values' }, { name: 'order' }] }],
  };
  expect(localise(metadata, {}).missing).toEqual(['RANK', 'RANK values', 'RANK order']);
  const words = { RANK: { description: '名次', parameters: { values: '数值' } } };
  expect(localise(metadata, words).missing).toEqual(['RANK order']);
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
