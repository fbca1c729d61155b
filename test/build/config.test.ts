import { existsSync, readdirSync } from 'node:fs';
import configure from '../../webpack.config.js';

interface Page {
  readonly userOptions: { readonly filename: string; readonly policy: string; readonly officeScript: string };
}
interface Copied {
  readonly patterns: readonly { readonly from: string; readonly transform?: (text: Buffer) => string }[];
}

const built = (env: Record<string, string> = {}) => configure(env, { mode: 'production' });
const plugins = (env: Record<string, string>, name: string): unknown[] =>
  built(env).plugins.filter((each: object) => each.constructor.name === name);
const pagesOf = (env: Record<string, string>) =>
  (plugins(env, 'HtmlWebpackPlugin') as Page[]).map(({ userOptions }) => userOptions);
const pageOf = (env: Record<string, string>) => pagesOf(env)[0]!;
const copiedBy = (env: Record<string, string>) => (plugins(env, 'CopyPlugin')[0] as Copied).patterns;

test('by default the page names nothing but its own origin', () => {
  const { policy, officeScript } = pageOf({});
  expect(officeScript).toBe('office/office.js');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toContain('http');
});

test.each([
  ['cdn', 'https://appsforoffice.microsoft.com'],
  ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn'],
])('with office=%s only %s is let in, and no copy is served', (office, origin) => {
  const { policy, officeScript } = pageOf({ office });
  expect(officeScript.startsWith(`${origin}/`)).toBe(true);
  expect(policy).toContain(`script-src 'self' ${origin};`);
  expect([...policy.matchAll(/https:[^ ;]*/g)].every(([address]) => address === origin)).toBe(true);
  expect(copiedBy({ office }).map(({ from }) => from)).toEqual(['assets/*.png', 'manifest.xml']);
});

test('a source of Office.js that nobody knows is refused', () => {
  expect(() => built({ office: 'elsewhere' })).toThrow('--env office requires one of local, cdn, 21vianet');
});

test.each(['local', 'cdn', '21vianet'])('with office=%s the page without Office asks nobody', (office) => {
  const { filename, policy } = pagesOf({ office })[1]!;
  expect(filename).toBe('zonerank.html');
  expect(policy).toContain("script-src 'self'; ");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe-eval|unsafe-inline|http/);
});

test('no script is let in from a string and no inline script at all', () => {
  const { policy } = pageOf({});
  expect(policy).not.toMatch(/unsafe-eval|unsafe-inline/);
  expect(policy).toContain("default-src 'none'");
});

test("every file of Office.js that is copied is in Microsoft's package, with texts in both our languages", () => {
  const dist = 'node_modules/@microsoft/office-js/dist';
  const files = copiedBy({})
    .map(({ from }) => from)
    .filter((from) => /\.js$/.test(from));
  expect(files).toContain('*/office_strings.js');
  for (const file of files.filter((each) => !each.startsWith('*'))) {
    expect([file, existsSync(`${dist}/${file}`)]).toEqual([file, true]);
  }
  const languages = readdirSync(dist).filter((folder) => existsSync(`${dist}/${folder}/office_strings.js`));
  expect(languages).toEqual(expect.arrayContaining(['zh-cn', 'en-us']));
});

test('the manifest names the origin where the add-in will be served', () => {
  const [copy] = copiedBy({ origin: 'https://example.intranet/zonerank/' }).filter(
    ({ from }) => from === 'manifest.xml',
  );
  const text = copy!.transform!(Buffer.from('"https://localhost:3000/taskpane.html"'));
  expect(text).toBe('"https://example.intranet/zonerank/taskpane.html"');
});

test('an origin without https is refused', () => {
  expect(() => built({ origin: 'http://example.intranet' })).toThrow(
    '--env origin requires an https address',
  );
});
