/** Times how long the pane takes from Office being ready until it can be used and until the first ranking is seen, in a fresh browser each time; by hand. */
import { Workbench } from '../test/journeys/browser';
import { openPane } from '../test/journeys/actions';
import { middle } from './measure';

const RUNS = 7;
/** What is promised, in milliseconds. */
const USABLE = 1000;

const MOMENTS = ['drawn', 'usable', 'ranked'] as const;
type Moments = Readonly<Record<(typeof MOMENTS)[number], number>>;

/** Runs in every frame before its scripts: marks when Office says that it is ready, and what of the pane is there since. */
function watch(): void {
  const signs = {
    drawn: 'main',
    usable: 'footer button:not([aria-disabled=true])',
    ranked: 'main table, main ol',
  };
  const asking = setInterval(() => {
    if (typeof Office === 'undefined' || !Office.onReady) return;
    clearInterval(asking);
    void Office.onReady(() => performance.mark('ready'));
  }, 1);
  const look = (): void => {
    for (const [name, sign] of Object.entries(signs))
      if (performance.getEntriesByName(name).length === 0 && document.querySelector(sign))
        performance.mark(name);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

async function time(): Promise<Moments & { readonly scripts: number }> {
  const workbench = new Workbench({ sample: 'per-mu', viewport: { width: 1000, height: 900 } });
  try {
    await workbench.serve();
    await workbench.launch();
    await workbench.page.addInitScript(watch);
    await workbench.load();
    await workbench.settle();
    await openPane(workbench);
    await workbench.pane.getByRole('heading', { name: '排名预览' }).waitFor();
    await workbench.pane.locator('html[lang]').waitFor();
    return await workbench.pane.locator('html').evaluate((_, names) => {
      const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
      const scripts = performance
        .getEntriesByType('resource')
        .filter(
          ({ name, startTime }) => /\/addin\/(?!office)[\w.]+\.js/.test(name) && startTime < at('ranked'),
        )
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0);
      const since = Object.fromEntries(names.map((name) => [name, at(name) - at('ready')]));
      return { ...since, scripts } as never;
    }, MOMENTS);
  } finally {
    await workbench.close();
  }
}

async function run(): Promise<void> {
  const times: (Moments & { readonly scripts: number })[] = [];
  for (let k = 0; k < RUNS; k++) times.push(await time());
  for (const name of MOMENTS)
    console.log(
      `${name.padEnd(8)} ${middle(times.map((each) => each[name]))
        .toFixed(0)
        .padStart(6)} ms after Office is ready`,
    );
  console.log(
    `scripts  ${(times[0]!.scripts / 1024).toFixed(0).padStart(6)} KB before the first ranking, as they stand`,
  );
  if (middle(times.map(({ usable }) => usable)) > USABLE) process.exitCode = 1;
}

run().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
