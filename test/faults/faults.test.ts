/** Whatever goes wrong, with a host or with the people at it: the workbook is as it was or all is done, and what is said is true. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SweptAll } from './sweep';

const PARTS = 8;
const swept: SweptAll[] = [];

async function sweepPart(part: number): Promise<SweptAll> {
  const asked = ['cli/start.mjs', '../test/faults/run', '--most', '1', '--part', `${part}/${PARTS}`];
  const run = promisify(execFile)('node', asked);
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  return JSON.parse(stdout) as SweptAll;
}

test.each(Array.from({ length: PARTS }, (_, part) => part))(
  'every action meets faults of every kind, and is done or leaves the workbook as it was: part %i',
  async (part) => {
    const outcome = await sweepPart(part);
    swept.push(outcome);
    expect(outcome.broken).toEqual([]);
    expect(Object.keys(outcome.faults)).toHaveLength(10);
  },
);

test('every action has a request to meet them with, one that is added too', () => {
  const count = swept.flatMap(({ faults }) => Object.values(faults)).reduce((sum, each) => sum + each, 0);
  process.stdout.write(`${count} faults injected\n`);
  expect(swept[0]?.untried).toEqual([]);
  expect(count).toBeGreaterThan(150);
});
