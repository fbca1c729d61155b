// A long session in the pane: node .ci/soak.mjs [RUNS=1000]; says how much memory is held on the way, and fails where it grows.
import { spawnSync } from 'node:child_process';

const [runs = '1000'] = process.argv.slice(2);
const jest = [
  // What the engine compiles while it gets to know the code is no memory of the pane's, and takes hundreds of runs to come to rest.
  '--no-opt',
  'node_modules/jest/bin/jest.js',
  'test/pane/long-use',
  '--maxWorkers=1',
  '--testTimeout=86400000',
];
const { status } = spawnSync(process.execPath, jest, {
  stdio: 'inherit',
  env: { ...process.env, RUNS: runs },
});
process.exit(status ?? 1);
