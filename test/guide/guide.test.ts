/** The user guide names what is on the screen by its words, and its links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlOf } from '../../webpack.help.js';

const FOLDER = 'docs/guide';
const QUOTED = { 'zh-CN': /「([^」]+)」/g, 'en-US': /\*\*([^*]+?):?\*\*/g } as const;
/** Said of ways to use the product, not of buttons. */
const EMPHASISED = new Set(['bold', 'Command line', 'A page']);

const words = [
  ...readdirSync('src/words', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src/words', file), 'utf8')),
  readFileSync('manifest.xml', 'utf8'),
].join('\n');

describe.each(['zh-CN', 'en-US'] as const)('the user guide, %s', (locale) => {
  const text = readFileSync(join(FOLDER, `guide.${locale}.md`), 'utf8');

  test('every button and heading that it quotes is one of the product', () => {
    const quoted = [...text.matchAll(QUOTED[locale])].map(([, name]) => name!);
    const unknown = quoted.filter((name) => !EMPHASISED.has(name) && !words.includes(name));
    expect(quoted.length).toBeGreaterThan(40);
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('every link to a heading and every picture is there', async () => {
    const page = await htmlOf(text, locale);
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => decodeURIComponent(id!));
    expect(links.filter((id) => !page.includes(`<h2 id="${id}"`))).toEqual([]);
    const pictures = [...text.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, file]) => file!);
    expect(pictures.filter((file) => !existsSync(join(FOLDER, file)))).toEqual([]);
  });
});
