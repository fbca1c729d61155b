import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findNginx } from '../../.ci/tools.cjs';
import { framePolicy } from '../../cli/deploy/framed';
import { configureNginx } from '../cli/deploy/nginx';
import { openPane, pressPane, saved, titlesOf } from './actions';
import { Workbench } from './browser';

const ROOT = resolve(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

const policyIn = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

describe('a package that nginx serves at an address of its own, loaded by its manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zonerank-package-'));
  const out = join(folder, 'package');
  const manifest = join(out, 'manifest.xml');
  const workbench = new Workbench({ sample: 'per-mu', addin: { addin: null, manifest } });
  let origin: string;
  let nginx: ChildProcess;

  const pack = (...flags: string[]) =>
    execFileSync(process.execPath, [TSX, 'cli/deploy/package.ts', '--out', out, ...flags], {
      cwd: ROOT,
      stdio: 'pipe',
    });
  const sums = () => readFileSync(join(out, 'SHA256SUMS'), 'utf8');
  const answer = (path: string) => workbench.page.request.get(`${origin}/${path}`);

  beforeAll(() => workbench.serve());
  beforeAll(async () => {
    origin = `https://localhost:${await freePort()}/apps/zonerank`;
    pack('--origin', `${origin}/`, '--web', workbench.origin);
  });
  beforeAll(async () => {
    const main = await configureNginx(
      readFileSync(join(out, 'nginx.conf'), 'utf8'),
      folder,
      join(out, 'site'),
    );
    nginx = spawn(findNginx()!, ['-p', folder, '-c', main, '-g', 'daemon off;'], { stdio: 'inherit' });
  });
  beforeAll(() => workbench.launch());
  beforeAll(() => workbench.load());
  beforeAll(() => workbench.settle());
  afterAll(() => workbench.close());
  afterAll(async () => {
    const ended = new Promise((done) => nginx.once('exit', done));
    nginx.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  });

  test('its checksums are right, and every file has one', () => {
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(said.filter((line) => !line.endsWith(': OK'))).toEqual([]);
    const files = execFileSync('find', ['.', '-type', 'f'], { cwd: out, encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(said.length).toBe(files.length - 1);
  });

  test('no file in it that tells an address tells that of the sources', () => {
    for (const file of ['manifest.xml', 'site/functions.json', 'site/functions.en-US.json'])
      expect(readFileSync(join(out, file), 'utf8')).not.toContain('localhost:3000');
    for (const language of ['zh-CN', 'en-US'])
      expect(readFileSync(join(out, `administrators.${language}.html`), 'utf8')).toContain(
        `<a href="${origin}/taskpane.html">`,
      );
  });

  test('every file comes with its type; scripts named by what is in them may be kept, others are asked for again', async () => {
    const page = await answer('taskpane.html');
    const framed = framePolicy('local', [workbench.origin]);
    expect(page.headers()).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      'content-security-policy': `${policyIn(await page.text())}; ${framed}`,
    });
    const [, script] = /src="?(taskpane\.[0-9a-f]{10}\.js)/.exec(await page.text())!;
    expect((await answer(script!)).headers()).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    // A worker knows no other policy than that of its script.
    const plain = policyIn(await (await answer('zonerank.html')).text());
    for (const file of [script!, 'zonerank.html', 'functions.js', 'assets/zonerank-32.png', 'nothing.js'])
      expect((await answer(file)).headers()).toMatchObject({
        'content-security-policy': `${plain}; ${framed}`,
      });
    const functions = (await answer('functions.json')).headers();
    expect(functions).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-cache' });
    expect((await answer('functions.js')).headers()).not.toHaveProperty('access-control-allow-origin');
    expect((await answer('manifest.xml')).status()).toBe(404);
    // Whoever opens the address itself sees the page without Office, with a slash behind it or without.
    for (const address of [origin, `${origin}/`])
      expect(await (await workbench.page.request.get(address)).text()).toContain("connect-src 'none'");
  });

  test('the pane opens in the workbench, one click writes, and the worker answers', async () => {
    await openPane(workbench);
    await workbench.pane.getByText('茌平经开区').first().waitFor();
    await pressPane(workbench);
    expect(titlesOf(await saved(workbench))).toContain('排名结果');
    await workbench.pane.getByRole('button', { name: '检验稳健性' }).press('Enter');
    await workbench.pane.getByText('保证').first().waitFor();
  });

  test('nothing was asked of anyone but the workbench and that address', () => {
    // Office.js asks for its telemetry, which is not served.
    expect(workbench.complaints.filter((said) => !said.includes('oteljs_agave'))).toEqual([]);
    expect(workbench.outside.length).toBeGreaterThan(0);
    expect(workbench.outside.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  });

  test('packaged again, it is the same byte by byte', () => {
    const before = sums();
    pack('--origin', origin, '--web', workbench.origin);
    expect(sums()).toBe(before);
  });

  test('a folder that holds something else is not touched', () => {
    expect(() => pack('--origin', origin, '--out', ROOT)).toThrow('is not empty and holds no package');
  });
});
