/** `npm run package`: a folder with all that an administrator needs to install the add-in at one address. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { framePolicy } from './framed';
import { guideTo, LANGUAGES } from './guide';
import { PANE, type Policies } from './headers';
import { webConfig } from './iis';
import { nginxConf } from './nginx';
import { isOffice, OFFICES, type Office } from './office';
import { readOrigin, type Origin } from './origin';
import { pageOf } from './page';

const USAGE = `npm run package -- --origin https://HOST/PATH [--office ${OFFICES.join('|')}] [--web https://HOST]… [--out FOLDER]`;
const ROOT = resolve(__dirname, '../..');
const WEBPACK = join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
const SUMS = 'SHA256SUMS';

interface Wanted {
  readonly origin: Origin;
  readonly office: Office;
  /** Where Excel on the web runs, beside Microsoft's own addresses. */
  readonly webs: readonly string[];
  readonly out: string;
}

function readCommand(): Wanted {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string' },
      office: { type: 'string', default: 'local' },
      web: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'package' },
    },
  });
  const { office } = values;
  if (!isOffice(office)) throw new Error(`--office is one of ${OFFICES.join(', ')}, not ${office}`);
  const webs = values.web.map((text) => `https://${readOrigin(text, '--web').host}`);
  return { origin: readOrigin(values.origin ?? '', '--origin'), office, webs, out: resolve(values.out) };
}

/** Nothing but an earlier package is replaced. */
function clear(out: string): void {
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, SUMS)))
    throw new Error(`${out} is not empty and holds no package: name another folder by --out`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
}

function build({ origin, office }: Wanted, site: string): void {
  const environment = ['--env', `origin=${origin.href}`, '--env', `office=${office}`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [WEBPACK, '--mode', 'production', ...environment, '--output-path', site],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the add-in did not build:\n${stdout}${stderr}`);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** As `sha256sum -c` reads them. */
function checksums(folder: string): string {
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return filesIn(folder)
    .map((file) => `${sum(file)}  ${file}\n`)
    .join('');
}

/** What the pages say of themselves, and who may show them in a frame, which no page can say of itself. */
function policiesOf(site: string, framed: string): Policies {
  const said = (page: string) =>
    `${/Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(site, page), 'utf8'))![1]!}; ${framed}`;
  return { pane: said(PANE), others: said('zonerank.html') };
}

function makePackage(wanted: Wanted): string {
  const { origin, office, webs, out } = wanted;
  const write = (name: string, text: string) => writeFileSync(join(out, name), text);
  clear(out);
  build(wanted, join(out, 'site'));
  renameSync(join(out, 'site/manifest.xml'), join(out, 'manifest.xml'));
  const id = /<Id>(.*)<\/Id>/.exec(readFileSync(join(out, 'manifest.xml'), 'utf8'))![1]!;
  const policies = policiesOf(join(out, 'site'), framePolicy(office, webs));
  write('nginx.conf', nginxConf(origin, policies));
  write('web.config', webConfig(origin, policies));
  const installation = { origin, id, office, webs, policies };
  for (const language of LANGUAGES)
    write(`administrators.${language}.html`, pageOf(guideTo(installation, language), language));
  write(SUMS, checksums(out));
  return id;
}

try {
  const wanted = readCommand();
  console.error(`Packaging for ${wanted.origin.href} …`);
  const id = makePackage(wanted);
  console.log(
    `${wanted.out}: add-in ${id}. Begin with administrators.zh-CN.html or administrators.en-US.html there.`,
  );
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
