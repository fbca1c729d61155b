/**
 * Lets actions meet faults, and prints what came of it as JSON; how far it is goes to stderr.
 *
 *   npm run faults                          all of them; a quarter of an hour
 *   npm run faults -- --most 2              two of each kind for each way to run an action
 *   npm run faults -- --only "a first run"  one way to run an action
 *   npm run faults -- --kind "a batch fails"  one kind of faults
 *   npm run faults -- --part 0/8            the first of eight parts
 */
import { parseArgs } from 'node:util';
import { actions } from './actions';
import { sweep, type SweptAll } from './sweep';
import { TRIALS } from './trials';

async function main(): Promise<SweptAll> {
  const { values } = parseArgs({
    options: {
      most: { type: 'string' },
      only: { type: 'string' },
      kind: { type: 'string' },
      part: { type: 'string' },
    },
  });
  const [part = 0, parts = 1] = (values.part ?? '0/1').split('/').map(Number);
  const tried = TRIALS.filter(
    ({ what }, index) => (values.only === undefined || what === values.only) && index % parts === part,
  );
  const faults: Record<string, number> = {};
  const broken: string[] = [];
  for (const [turn, trial] of tried.entries()) {
    const swept = await sweep(trial, Number(values.most ?? Infinity), turn, values.kind);
    for (const [kind, count] of Object.entries(swept.faults)) faults[kind] = (faults[kind] ?? 0) + count;
    broken.push(...swept.broken);
    console.error(`${trial.what}: ${Object.values(swept.faults).reduce((sum, each) => sum + each, 0)}`);
  }
  const known = new Set(TRIALS.map(({ action }) => action));
  return {
    untried: actions().filter((action) => !known.has(action)),
    faults,
    actions: new Set(tried.map(({ action }) => action)).size,
    broken,
  };
}

void main().then((outcome) => {
  const code = outcome.broken.length + outcome.untried.length === 0 ? 0 : 1;
  // Workbooks that were left without an answer keep the process alive: it ends once all is told.
  process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`, () => process.exit(code));
});
