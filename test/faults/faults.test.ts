/** Whatever goes wrong, with a host or with the people at it: the workbook is as it was or all is done, and what is said is true. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SweptAll } from './sweep';

let outcome: SweptAll;
beforeAll(async () => {
  const { stdout } = await promisify(execFile)('node', [
    'cli/start.mjs',
    '../test/faults/run',
    '--most',
    '2',
  ]).catch((failed: { stdout: string }) => failed);
  outcome = JSON.parse(stdout) as SweptAll;
});

test('every action meets faults of every kind, and is done or leaves the workbook as it was', () => {
  const count = Object.values(outcome.faults).reduce((sum, each) => sum + each, 0);
  process.stdout.write(
    `${count} faults injected over ${outcome.actions} actions: ${JSON.stringify(outcome.faults)}\n`,
  );
  expect(outcome.broken).toEqual([]);
  expect(Object.keys(outcome.faults)).toHaveLength(8);
  expect(count).toBeGreaterThan(300);
});

test('an action that is added has a request to meet them with', () => {
  expect(outcome.untried).toEqual([]);
});
