import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The reader's examples say their value behind `//`; each is run and compared. */
const folder = join(__dirname, '../../../src/sheet');
const EXAMPLE = /@example (.+?) \/\/ (.+?)(?: \*\/)?$/gm;
const modules = readdirSync(join(folder, 'read'), { recursive: true, encoding: 'utf8' });
const files = ['address.ts', ...modules.filter((file) => file.endsWith('.ts')).map((file) => `read/${file}`)];
const examples = files.flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(EXAMPLE)].map(([, code, value]) => ({
    file,
    code: code!,
    value: value!,
  })),
);

function run(file: string, code: string): unknown {
  const scope = jest.requireActual<Record<string, unknown>>(join(folder, file));
  return new Function(...Object.keys(scope), `return ${code}`)(...Object.values(scope)) as unknown;
}

describe('the examples in the comments', () => {
  test('are found', () => expect(examples.length).toBeGreaterThan(15));

  test.each(examples)('$file: $code gives $value', ({ file, code, value }) => {
    expect(run(file, code)).toEqual(new Function(`return (${value})`)());
  });
});
