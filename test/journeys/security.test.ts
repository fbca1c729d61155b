import { openPane, pressPane, pressRibbon, saved, titlesOf } from './actions';
import { useWorkbench } from './browser';

describe('the pane under its own policy, with nobody else to be reached', () => {
  const workbench = useWorkbench({ sample: 'per-mu' });
  const violations: string[] = [];
  let own: string;

  beforeAll(async () => {
    const { page } = workbench;
    own = new URL(page.url()).origin;
    await page.exposeFunction('tellViolation', (said: string) => void violations.push(said));
    // In every frame that comes, before any script of its own.
    await page.addInitScript(() => {
      const { tellViolation } = globalThis as unknown as { tellViolation(said: string): void };
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        tellViolation(`${effectiveDirective} ${blockedURI}`),
      );
    });
  });

  test('the policy is on the page before any script, and lets in no inline script and no eval', async () => {
    await openPane(workbench);
    await workbench.pane.getByRole('button', { name: '一键排名' }).waitFor();
    const html = await (await workbench.page.request.get(`${own}/addin/taskpane.html`)).text();
    const policy = /Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)![1]!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe-eval|unsafe-inline|https?:|\*/);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(
      [...html.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].map(([, code]) => code!.trim()).join(''),
    ).toBe('');
  });

  test('it is in force: what tries to run a text or to reach somebody is stopped', async () => {
    const frame = workbench.page.frames().find((each) => each.url().includes('taskpane.html'))!;
    const stopped = await frame.evaluate(async () => {
      const inline = Object.assign(document.createElement('script'), {
        textContent: 'globalThis.intruded = true',
      });
      document.head.append(inline);
      const reached = await fetch('https://example.com/').then(
        () => true,
        () => false,
      );
      return { intruded: 'intruded' in globalThis, reached };
    });
    expect(stopped).toEqual({ intruded: false, reached: false });
    // Each is told twice: by the policy in the page and by the one that it was sent with.
    while (violations.length < 4) await workbench.page.waitForTimeout(50);
    expect(violations.splice(0).sort()).toEqual([
      'connect-src https://example.com/',
      'connect-src https://example.com/',
      'script-src-elem inline',
      'script-src-elem inline',
    ]);
    workbench.complaints.splice(0);
    workbench.outside.splice(0);
  });

  test('it holds in the worker, which may ask nobody at all', async () => {
    const { page, pane } = workbench;
    const [asked] = await Promise.all([
      page.waitForEvent('worker'),
      pane.getByRole('button', { name: '检验稳健性' }).press('Enter'),
    ]);
    const { 'content-security-policy': policy } = (await page.request.get(asked.url())).headers();
    expect(policy).toMatch(/default-src 'none'; script-src 'self';.* connect-src 'none';/);
    await pane.getByText('保证').first().waitFor();
    // That one has ended with its answer: another from the same file.
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'))!;
    const [worker] = await Promise.all([
      page.waitForEvent('worker'),
      frame.evaluate((address) => void new Worker(address), asked.url()),
    ]);
    const stopped = await worker.evaluate(
      async (addresses) => {
        const refused = new Set<string>();
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          refused.add(`${effectiveDirective} ${blockedURI}`),
        );
        for (const address of addresses) await fetch(address).catch(() => null);
        try {
          setTimeout('globalThis.intruded = true');
        } catch {
          // Some refuse it aloud.
        }
        await new Promise((done) => setTimeout(done, 100));
        return { intruded: 'intruded' in globalThis, refused: [...refused] };
      },
      ['https://example.com/', `${own}/addin/functions.json`],
    );
    expect(stopped).toEqual({
      intruded: false,
      refused: [
        'connect-src https://example.com/',
        `connect-src ${own}/addin/functions.json`,
        'script-src eval',
      ],
    });
    workbench.complaints.splice(0);
    workbench.outside.splice(0);
  });

  test('ranking, opening each part of the pane and the ribbon break no rule of it and ask nobody', async () => {
    await pressPane(workbench);
    for (const part of await workbench.pane.locator('[aria-expanded=false]').all())
      if (await part.isVisible()) await part.click();
    await pressRibbon(workbench);
    expect(titlesOf(await saved(workbench))).toContain('排名结果');
    expect(violations).toEqual([]);
    expect(workbench.outside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });

  test('what the browser keeps afterwards is Office.js’s own', async () => {
    const frame = workbench.page.frames().find((each) => each.url().includes('taskpane.html'))!;
    const kept = await frame.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage).map((key) => key.replace(/^.*(?=CachedSessionSettings$)/, '')),
      databases: await indexedDB.databases(),
      cookies: document.cookie,
    }));
    kept.session.sort();
    expect(kept).toEqual({
      local: ['Office API client'],
      session: ['CachedSessionSettings', 'hostInfoValue'],
      databases: [],
      cookies: '',
    });
  });
});
