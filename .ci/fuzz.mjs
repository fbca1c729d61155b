// The fuzz of the tests with other values and for longer: node .ci/fuzz.mjs [RUNS=1000] [SEED=by chance]
import { spawnSync } from 'node:child_process';

const [runs = '1000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
console.log(`RUNS=${runs} SEED=${seed}`);
// No run may take longer than five seconds on an idle machine.
const env = { ...process.env, RUNS: runs, SEED: seed, HANGS: '5000' };
const jest = ['node_modules/jest/bin/jest.js', 'test/fuzz', '--maxWorkers=1', '--testTimeout=86400000'];
const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env });
process.exit(status ?? 1);
