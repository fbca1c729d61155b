/** Times how long the pane takes from Office being ready until it can be used and until the first ranking is seen, in a fresh browser each time; by hand. */
import { join } from 'node:path';
import { Workbench } from '../test/journeys/browser';
import { openPane } from '../test/journeys/actions';
import { middle } from './measure';

const RUNS = 7;
/** What is promised, in milliseconds. */
const USABLE = 1000;

const MOMENTS = ['drawn', 'usable', 'ranked'] as const;
type Moments = Readonly<Record<(typeof MOMENTS)[number] | 'ready', number>>;

async function time(): Promise<Moments> {
  const workbench = new Workbench({ sample: 'per-mu', viewport: { width: 1000, height: 900 } });
  try {
    await workbench.serve();
    await workbench.launch();
    await workbench.page.addInitScript({ path: join(__dirname, 'pane-watch.js') });
    await workbench.load();
    await workbench.settle();
    await openPane(workbench);
    await workbench.pane.locator('main table').waitFor();
    const marks = await workbench.pane
      .locator('html')
      .evaluate(() =>
        performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime] as const),
      );
    return Object.fromEntries(marks) as unknown as Moments;
  } finally {
    await workbench.close();
  }
}

async function run(): Promise<void> {
  const times: Moments[] = [];
  for (let k = 0; k < RUNS; k++) times.push(await time());
  const after = (name: (typeof MOMENTS)[number]): number =>
    middle(times.map((each) => each[name] - each.ready));
  for (const name of MOMENTS)
    console.log(`${name.padEnd(8)} ${after(name).toFixed(0).padStart(6)} ms after Office is ready`);
  if (after('usable') > USABLE) process.exitCode = 1;
}

run().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
