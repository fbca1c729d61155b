import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import * as given from './examples';

/** The examples of engine and presets say their value behind `//`; each is run and compared. */
const folder = join(__dirname, '../../src');
const EXAMPLE = /@example (.+?) \/\/ (.+?)(?: \*\/)?$/gm;

const files = ['engine', 'presets'].flatMap((room) =>
  readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name)),
);
const examples = files.flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(EXAMPLE)].map(([, code, value]) => ({
    file,
    code: code!,
    value: value!,
  })),
);

const load = (file: string) => jest.requireActual<Record<string, unknown>>(join(folder, file));
const engine = Object.assign({}, ...files.map(load)) as Record<string, unknown>;

function run(file: string, code: string): unknown {
  const scope = { ...engine, ...given, ...load(file) };
  const statements = code.split('; ');
  const last = statements.pop()!;
  const source = `(() => { ${statements.map((each) => `${each};`).join(' ')} return (${last}); })()`;
  const { code: plain } = transformSync(source, { loader: 'ts' });
  return new Function(...Object.keys(scope), `return ${plain}`)(...Object.values(scope));
}

function plainly(value: unknown): unknown {
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}

describe('the examples in the comments', () => {
  it('are found', () => expect(examples.length).toBeGreaterThan(20));

  it.each(examples)('$file: $code gives $value', ({ file, code, value }) => {
    const expected = new Function(`return (${value})`)() as unknown;
    expect(plainly(run(file, code))).toEqual(expected);
  });
});
