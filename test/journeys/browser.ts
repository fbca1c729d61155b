/** A workbench in a real browser for the journeys: built, served, opened, and closed again at the end. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { findBrowser } from '../../.ci/tools.cjs';
import { built } from '../../workbench/server/build';
import type {} from '../../workbench/page/surface';
import { serve, type Served } from '../../workbench/server/server';

interface Opening {
  /** A file name in samples/, with or without .xlsx. */
  sample?: string;
  /** A path to any other workbook. */
  file?: string;
  language?: 'zh-CN' | 'en-US';
  theme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** Another add-in than ours: the folder of its page, with its manifest. */
  addin?: { addin: string | null; manifest: string; samples?: string };
}

const ROOT = resolve(__dirname, '../..');
// Office.js asks for its telemetry, which is not served, and does without.
const LEFT_OUT = '/telemetry/oteljs_agave.js';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nobody but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

// While the test file loads, so that no test's time is spent on it; a moment if nothing has changed.
execFileSync(process.execPath, [resolve(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'workbench/build.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
});

/** A browser that can reach nobody but this machine. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chrome, Chromium or Edge was found: set BROWSER_PATH');
  return chromium.launch({ executablePath, args: FLAGS });
}

export class Workbench {
  private server!: Served;
  private browser!: Browser;
  page!: Page;
  /** What the page or the pane threw or reported as an error. */
  readonly complaints: string[] = [];
  /** What was asked of anyone but the server. */
  readonly outside: string[] = [];

  constructor(private readonly opening: Opening) {}

  async serve(): Promise<void> {
    const { file, addin } = this.opening;
    this.server = await serve({ ...built, ...addin, port: 0, ...(file ? { file: resolve(file) } : {}) });
  }

  async launch(): Promise<void> {
    this.browser = await launchBrowser();
    this.page = await this.browser.newPage({
      ignoreHTTPSErrors: true,
      viewport: this.opening.viewport ?? { width: 1440, height: 860 },
      // Office.js does not tell an add-in on the web the theme: its pane goes by the system's.
      colorScheme: this.opening.theme ?? 'light',
    });
    this.page.on('request', (request) => {
      const address = request.url();
      const isInside = address.startsWith(this.server.url) || /^(?:data|blob):/.test(address);
      if (!isInside) this.outside.push(address);
    });
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
    this.page.on('console', (message) => {
      const isKnown = message.location().url.endsWith(LEFT_OUT);
      if (message.type() === 'error' && !isKnown) this.complaints.push(message.text());
    });
  }

  async load(): Promise<void> {
    const { sample, language = 'zh-CN', theme = 'light' } = this.opening;
    const query = new URLSearchParams({ lang: language, theme, ...(sample ? { sample } : {}) });
    await this.page.goto(`${this.server.url}?${query}`);
  }

  /** Where the workbench is served, without a slash at its end. */
  get origin(): string {
    return new URL(this.server.url).origin;
  }

  /** The workbook is on the screen. */
  async settle(): Promise<void> {
    await this.page.locator('body[data-open]').waitFor();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
  }

  /** The add-in's own page, whether its pane is open or not. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane iframe');
  }

  /** Opens another workbook as dropping it on the page does. */
  async open(path: string): Promise<void> {
    const bytes = [...readFileSync(path)];
    await this.page.evaluate(([content, name]) => window.workbench.open(Uint8Array.from(content), name), [
      bytes,
      basename(path),
    ] as const);
  }

  /** The bytes that saving would download. */
  async save(): Promise<Uint8Array> {
    return Uint8Array.from(await this.page.evaluate(async () => [...(await window.workbench.saveBytes())]));
  }
}

/** Call it in a `describe`: each step of the opening is a hook of its own, so that none is long. */
export function useWorkbench(opening: Opening = {}): Workbench {
  const workbench = new Workbench(opening);
  beforeAll(() => workbench.serve());
  beforeAll(() => workbench.launch());
  beforeAll(() => workbench.load());
  beforeAll(() => workbench.settle());
  afterAll(() => workbench.close());
  return workbench;
}
