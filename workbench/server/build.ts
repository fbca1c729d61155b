/** Builds the add-in and the page, each only where a source is newer than what was built from it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build as bundle } from 'esbuild';

const ROOT = resolve(__dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/workbench');
const WEBPACK = join(ROOT, 'node_modules/webpack-cli/bin/cli.js');

/** What there is to serve once it is built. */
export const built = {
  addin: join(ROOT, 'dist'),
  manifest: join(ROOT, 'dist/manifest.xml'),
  page: join(CACHE, 'page'),
  samples: join(ROOT, 'samples'),
  certificate: join(CACHE, 'certificate.json'),
};

const PAGE_SOURCES = ['workbench', 'package-lock.json'];
const ADDIN_SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'docs/guide',
  'webpack.functions.js',
  'webpack.help.js',
  'webpack.manifest.js',
  'webpack.notices.js',
  'tsconfig.json',
  'package-lock.json',
];

/** Several test files may ask at once: the first builds, the others wait for it. */
export async function buildAll(say: (sentence: string) => void): Promise<void> {
  const lock = join(CACHE, 'lock');
  mkdirSync(CACHE, { recursive: true });
  await take(lock);
  try {
    if (isStale('page', PAGE_SOURCES)) {
      say('Building the workbench …');
      await buildPage();
    }
    if (isStale('addin', ADDIN_SOURCES)) {
      say('Building the add-in …');
      buildAddin();
    }
  } finally {
    rmSync(lock, { force: true });
  }
}

async function buildPage(): Promise<void> {
  const page = join(ROOT, 'workbench/page');
  await bundle({
    entryPoints: [join(page, 'index.ts'), join(page, 'page.css'), join(page, 'index.html')],
    outdir: built.page,
    bundle: true,
    target: 'es2022',
    jsx: 'automatic',
    charset: 'utf8',
    minify: true,
    logLevel: 'error',
    loader: { '.html': 'copy' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  stamp('page');
}

function buildAddin(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WEBPACK, '--mode', 'production'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the add-in did not build:\n${stdout}${stderr}`);
  stamp('addin');
}

async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' });
    } catch {
      if (isLeft(lock)) rmSync(lock, { force: true });
      else await wait(200);
    }
  }
}

/** Whether its holder ended without taking it away. */
function isLeft(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

const stampOf = (name: string): string => join(CACHE, `${name}.built`);

function stamp(name: string): void {
  writeFileSync(stampOf(name), '');
}

const PRODUCTS = { page: join(built.page, 'index.js'), addin: join(built.addin, 'taskpane.html') };

// What is newer than its stamp was built by somebody else, perhaps otherwise.
function isStale(name: keyof typeof PRODUCTS, sources: readonly string[]): boolean {
  const [product, made] = [modified(PRODUCTS[name]), modified(stampOf(name))];
  return product === 0 || product > made || sources.some((source) => newest(join(ROOT, source)) > made);
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(path: string): number {
  const entries = statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
    : [];
  return Math.max(modified(path), ...entries.map((entry) => modified(join(path, entry))));
}
